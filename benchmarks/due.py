"""Due reminders: 10,000 schedules at once, and three years simulated day by day.

The aims: at most 20 ms, at most 2 s. Run: ``python -m benchmarks.due``.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from familysafe.domain.reminder import (
    Dated,
    DueKind,
    TalkClock,
    Wishes,
    due_list,
    due_now,
    instant_on,
)

SCHEDULES, AIM_MS = 10_000, 20
DAYS, AIM_SECONDS = 3 * 365, 2.0
ROUNDS = 15
_START = date(2026, 1, 5)
_CHILDREN = tuple(UUID(int=number + 1) for number in range(3))


def schedules(count: int) -> tuple[list[TalkClock], list[Dated]]:
    """Three talk clocks; all others are re-checks, spread over two years."""
    clocks = [TalkClock(child, _START, 14) for child in _CHILDREN]
    dated = [
        Dated(
            f"check_up:{number}",
            DueKind.CHECK_UP,
            _START + timedelta(days=(number * 37) % 730),
            _CHILDREN[number % len(_CHILDREN)],
        )
        for number in range(count - len(clocks))
    ]
    return clocks, dated


def all_at_once() -> float:
    """Milliseconds to say what is due among all schedules."""
    clocks, dated = schedules(SCHEDULES)
    taken = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        due_now(due_list(clocks, dated), _START + timedelta(days=365))
        taken.append((time.process_time() - begun) * 1000)
    return statistics.median(taken)


def three_years() -> tuple[float, int]:
    """Seconds for each day of three years, and how often something was due."""
    clocks, dated = schedules(300)
    wishes, shown = Wishes("Europe/London"), 0
    begun = time.process_time()
    for number in range(DAYS):
        today = _START + timedelta(days=number)
        instant_on(today, wishes)
        for due in due_now(due_list(clocks, dated), today):
            shown += 1
            if due.kind is DueKind.TALK:
                clocks = [
                    replace(clock, last_on=today) if clock.child_id == due.child_id else clock
                    for clock in clocks
                ]
            else:
                later = today + timedelta(days=90)
                dated = [replace(one, due_on=later) if one.key == due.key else one for one in dated]
    return time.process_time() - begun, shown


def main() -> int:
    """Print both figures; returns 0."""
    spent = all_at_once()
    print(f"{SCHEDULES} schedules: {spent:.1f} ms, aim {AIM_MS} ms, ratio {spent / AIM_MS:.2f}")
    seconds, shown = three_years()
    print(
        f"three years, {shown} things due: {seconds:.2f} s, aim {AIM_SECONDS} s, "
        f"ratio {seconds / AIM_SECONDS:.2f}"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
