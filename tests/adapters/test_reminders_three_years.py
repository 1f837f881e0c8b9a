"""Three years of a family's reminders: a model parent, a model computer, the real engine.

The parent talks, forgets, presses Tomorrow (also while locked), goes away, pauses and moves; the
computer sleeps, is off for days, changes its zone and now and then has a wrong clock. Whatever
happens, the promises of the reminder engine hold on each of these days.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from familysafe.adapters.sidecar import QuietHours, Sidecar
from familysafe.background import same_time_next_day, step
from familysafe.domain.reminder import (
    MAX_GAP_DAYS,
    Away,
    Deferral,
    Due,
    TalkClock,
    Wishes,
    due_list,
    due_now,
    notification_instants,
)

START = datetime(2026, 2, 27, 6, 0, tzinfo=UTC)  # 29 February 2028 lies in the middle
END = START + timedelta(days=3 * 365 + 10)
ZONES = ("Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kolkata")
CHILDREN = (UUID(int=1), UUID(int=2))
DAY = timedelta(days=1)


@dataclass
class Year:
    """One run: what the notebook holds, what the sidecar holds, what was shown."""

    random: Random
    now: datetime = START
    zone: str = ZONES[0]
    added: date = START.date()
    last: dict[UUID, date] = field(default_factory=dict)
    chosen: dict[UUID, date | None] = field(default_factory=dict)
    deferrals: list[Deferral] = field(default_factory=list)
    absences: list[Away] = field(default_factory=list)
    side: Sidecar = Sidecar()
    shown: list[datetime] = field(default_factory=list)
    on_since: datetime = START
    quiet_since: datetime = START

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def wishes(self) -> Wishes:
        return Wishes(self.zone)

    def items(self) -> tuple[Due, ...]:
        clocks = [
            TalkClock(c, self.added, (7, 28)[n], self.last.get(c), self.chosen.get(c))
            for n, c in enumerate(CHILDREN)
        ]
        kept = [
            d
            for d in self.deferrals
            if d.made_on <= self.today + DAY
            and not any(d.key == f"talk:{c.hex}" and d.made_on < on for c, on in self.last.items())
        ]
        return due_list(clocks, [], self.absences, kept)

    def unlock(self) -> None:
        """The window opens, its list shows what is due, it locks: the plan is written anew."""
        self.quiet_since = self.now
        until = self.now + timedelta(days=400)
        found = notification_instants(self.items(), self.now, until, self.wishes, self.absences)
        self.side = replace(self.side, instants=found, covers_until=until, again_at=None)

    def tick(self) -> None:
        zone = ZoneInfo(self.zone)
        self.side, show = step(self.side, self.now, zone)
        if show:
            local = self.now.astimezone(zone)
            assert not QuietHours().holds(local.time())
            assert all(at.astimezone(zone).date() != local.date() for at in self.shown[-1:])
            self.shown.append(self.now)
            self.quiet_since = self.now
            if self.random.random() < 0.2:
                self.press_tomorrow()

    def press_tomorrow(self) -> None:
        """While locked: the sidecar waits a day; the notebook hears of it at the next unlock."""
        later = same_time_next_day(self.now, ZoneInfo(self.zone))
        self.side = replace(self.side, again_at=later)
        self.deferrals.append(Deferral("", self.today, self.today + DAY))

    # -- what a parent does in the window ---------------------------------------------------

    def talk(self, child: UUID) -> None:
        self.last[child] = self.today
        pick = self.random.choice((None, 3, 14, 30, 90))
        self.chosen[child] = None if pick is None else self.today + timedelta(days=pick)
        due = self.of(child)
        assert due.due_on > self.today
        assert due.latest_on is not None
        away = any(a.covers(due.due_on - DAY, child) for a in self.absences)
        assert due.due_on <= self.today + timedelta(days=MAX_GAP_DAYS) or away

    def put_off(self, child: UUID) -> None:
        before = self.of(child)
        until = self.today + timedelta(days=self.random.choice((1, 1, 5, 100)))
        self.deferrals.append(Deferral(before.key, self.today, until))
        after = self.of(child)
        assert after.latest_on == before.latest_on  # the ceiling never stretches
        assert after.latest_on is not None
        if before.due_on <= self.today:
            assert self.today < after.due_on <= max(after.latest_on, self.today + DAY)

    def go_away(self) -> None:
        first = self.today + timedelta(days=self.random.randint(0, 10))
        last = first + timedelta(days=self.random.randint(0, 40))
        whose = self.random.choice((None, *CHILDREN))
        self.absences.append(Away(first, last, whose))
        for child in CHILDREN:
            due = self.of(child)
            assert not any(a.covers(due.due_on, child) for a in self.absences) or (
                due.because == "put_off"
            )

    def of(self, child: UUID) -> Due:
        return next(d for d in self.items() if d.child_id == child)

    # -- what must hold each evening ----------------------------------------------------------

    def evening(self) -> None:
        """Somebody is overdue, at home, and nothing was said for eight days of a running computer:
        then a reminder was lost."""
        waiting = [
            d
            for d in due_now(self.items(), self.today - 9 * DAY)
            if d.because != "put_off"
            and not any(
                a.covers(self.today - n * DAY, d.child_id) for a in self.absences for n in range(10)
            )
        ]
        if waiting and self.now - self.on_since > 9 * DAY:
            assert self.now - self.quiet_since <= 9 * DAY
        for due in self.items():
            if due.latest_on is not None and due.latest_on < self.today - DAY:
                late = due.because == "put_off" and due.due_on <= self.today + DAY
                assert due in due_now(self.items(), self.today) or late


def something_happens(year: Year) -> None:
    draw = year.random.random()
    if draw < 0.03:
        year.talk(year.random.choice(CHILDREN))
    elif draw < 0.05:
        year.put_off(year.random.choice(CHILDREN))
    elif draw < 0.055:
        year.go_away()
    elif draw < 0.06:
        year.zone = year.random.choice(ZONES)
        year.on_since = year.now
    elif draw > 0.15:
        return
    year.unlock()


@pytest.mark.parametrize("seed", [0, 3, 7, 4805])
def test_three_years_of_a_family(seed: int) -> None:
    year = Year(Random(seed))
    year.unlock()
    looked_at = year.today
    while year.now < END:
        if year.random.random() < 0.005:  # the computer is off, or sleeps, for days
            year.now += timedelta(days=year.random.randint(1, 20))
            year.on_since = year.quiet_since = year.now
        year.tick()
        if year.random.random() < 0.003:  # the clock is set back by some hours for a while
            true, year.now = year.now, year.now - timedelta(hours=year.random.randint(1, 30))
            year.tick()
            year.now = true
        something_happens(year)
        if looked_at != year.today:
            looked_at = year.today
            year.evening()
        year.now += timedelta(hours=year.random.choice((3, 5, 7)))
    assert len(year.shown) > 20
