"""The reminder engine: what is due, and when a notification would be shown (SPEC section 6).

Pure functions of what really happened, absences, wishes and *now*. Nothing here is stored: due
dates are counted anew from the facts each time, so a clock that jumps or a computer that slept
cannot leave a wrong date behind.

Two different days matter for a talk:

- ``due_on``: when it would be good to talk. A parent may put it off.
- ``latest_on``: the ceiling, 30 days after the last real talk. It never stretches because a
  reminder was ignored or put off; only an absence, or a longer pause with a reason, moves it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

MAX_GAP_DAYS = 30
#: An ignored notification comes back this many days after the first one, then every week.
REPEAT_DAYS = (0, 1, 3, 7)
REPEAT_THEN_EVERY = 7
ONE_DAY = timedelta(days=1)


class DueKind(StrEnum):
    """What kind of thing is due."""

    TALK = "talk"
    CHECK_UP = "check_up"
    FOLLOW_UP = "follow_up"
    LOOK_AGAIN = "look_again"
    ANSWER_DUE = "answer_due"
    AGE_REACHED = "age_reached"


#: Said on its day and not again: there is nothing to do about it.
TOLD_ONCE = frozenset({DueKind.AGE_REACHED})


@dataclass(frozen=True)
class Away:
    """An absence, both days inclusive. ``child_id`` None: the whole family."""

    from_on: date
    to_on: date
    child_id: UUID | None = None

    def covers(self, day: date, child_id: UUID | None) -> bool:
        """Is this child away on ``day``?"""
        return self.from_on <= day <= self.to_on and self.child_id in (None, child_id)


@dataclass(frozen=True)
class TalkClock:
    """All that decides when one child's next talk is due.

    ``last_on`` is the local day of the last talk that counts (None: never talked, then the day
    the child was added counts); ``chosen_on`` the day that was picked in that talk;
    ``chosen_reason`` why it lies beyond the ceiling; ``every_days`` the child's rhythm;
    ``written_on`` the day on which that talk was written down: nothing that a parent does makes
    something due before that day.
    """

    child_id: UUID
    added_on: date
    every_days: int
    last_on: date | None = None
    chosen_on: date | None = None
    chosen_reason: str = ""
    written_on: date | None = None


@dataclass(frozen=True)
class Dated:
    """Anything else with a day: a re-check, a promise, a case to look at again.

    ``key`` is stable: the same thing has the same key on every computer. ``since`` is the day of
    the last event that set it anew: what was put off before that counts no more.
    """

    key: str
    kind: DueKind
    due_on: date
    child_id: UUID | None = None
    because: str = ""
    subject: str = ""
    since: date | None = None


@dataclass(frozen=True)
class Deferral:
    """A thing (``key``; "" = everything due by then) was put off until a day, on ``made_on``.

    The caller leaves out deferrals from before the last event that set the thing's clock anew.
    """

    key: str
    made_on: date
    until: date


@dataclass(frozen=True)
class Wishes:
    """When to be reminded, in the local time of ``zone``, and when to be left alone."""

    zone: str
    at: time = time(19, 30)
    quiet_from: time = time(22, 0)
    quiet_to: time = time(7, 0)
    paused_until: date | None = None


class Due(NamedTuple):
    """One thing that is due or coming. ``latest_on`` None: no ceiling.

    A tuple, because thousands are made at each look at the calendar.
    """

    key: str
    kind: DueKind
    due_on: date
    child_id: UUID | None = None
    latest_on: date | None = None
    because: str = ""
    subject: str = ""


#: By day, kind and key. Three sorts by one column each take half the time of one by all three,
#: as most neighbours differ in the first.
_ORDER = tuple(itemgetter(Due._fields.index(name)) for name in ("key", "kind", "due_on"))


def _back_from(day: date, child_id: UUID | None, absences: Sequence[Away]) -> date:
    """The first day at or after ``day`` on which the child is not away."""
    for _ in range(len(absences) + 1):
        covering = [a.to_on for a in absences if a.covers(day, child_id)]
        if not covering:
            return day
        day = max(covering) + ONE_DAY
    return day


def talk_due(clock: TalkClock, absences: Sequence[Away] = ()) -> Due:
    """When this child's next talk is due, and the ceiling.

    The chosen day counts; without one, the rhythm. Beyond the ceiling only with a reason, which
    then counts as an absence until the chosen day. A day on which the child is away becomes the
    first day back.
    """
    key = f"talk:{clock.child_id.hex}"
    if clock.last_on is None:
        day = _back_from(clock.added_on, clock.child_id, absences)
        return Due(key, DueKind.TALK, day, clock.child_id, day, "never_talked")
    ceiling = clock.last_on + timedelta(days=MAX_GAP_DAYS)
    wanted = clock.chosen_on or clock.last_on + timedelta(days=clock.every_days)
    if clock.chosen_reason.strip():
        ceiling = max(ceiling, wanted)
    wanted = max(min(wanted, ceiling), clock.last_on)
    back = _back_from(wanted, clock.child_id, absences)
    because = "chosen" if clock.chosen_on is not None else "rhythm"
    if back != wanted:
        because = "back_from_absence"
    ceiling = max(back, _back_from(ceiling, clock.child_id, absences))
    if clock.written_on is not None and back < clock.written_on:
        # An old talk, written down late: due now, not weeks ago. The ceiling stays what it was.
        back = _back_from(clock.written_on, clock.child_id, absences)
    return Due(key, DueKind.TALK, back, clock.child_id, ceiling, because)


def due_list(
    clocks: Iterable[TalkClock],
    dated: Iterable[Dated],
    absences: Sequence[Away] = (),
    deferrals: Sequence[Deferral] = (),
) -> tuple[Due, ...]:
    """Everything that is due or coming, earliest first. Nothing is shown twice."""
    found: dict[str, Due] = {}
    for clock in clocks:
        due = talk_due(clock, absences)
        found[due.key] = due
    for item in dated:
        key, day, child_id = item.key, item.due_on, item.child_id
        if absences:
            day = _back_from(day, child_id, absences)
        kept = found.get(key)
        if kept is None or day < kept.due_on:
            found[key] = Due(key, item.kind, day, child_id, None, item.because, item.subject)
    items = list(_put_off(found.values(), deferrals))
    for column in _ORDER:
        items.sort(key=column)
    return tuple(items)


def _put_off(items: Iterable[Due], deferrals: Sequence[Deferral]) -> Iterable[Due]:
    if not deferrals:
        return list(items)
    own: dict[str, _Wait] = {}
    everything = _NOTHING
    for deferral in deferrals:
        if deferral.key == "":
            everything = max(everything, _Wait(deferral.made_on, deferral.until))
        else:
            before = own.get(deferral.key, _NOTHING)
            # The furthest day that was ever wished for, and the latest press, each by itself:
            # "in a month", cut short by the ceiling, must not swallow a later "tomorrow".
            own[deferral.key] = _Wait(
                max(before.made_on, deferral.made_on), max(before.until, deferral.until)
            )
    moved = []
    for due in items:
        waits = [w for w in (own.get(due.key),) if w is not None and due.due_on < w.until]
        if due.due_on <= everything.made_on:
            waits.append(everything)
        if waits:
            until = max(_shown_again(due, wait) for wait in waits)
            due = due._replace(due_on=until, because="put_off")
        moved.append(due)
    return moved


class _Wait(NamedTuple):
    made_on: date
    until: date


_NOTHING = _Wait(date.min, date.min)


def _shown_again(due: Due, wait: _Wait) -> date:
    """The day it comes back: never past the ceiling, never before the day after the press."""
    until = max(wait.until, due.due_on)
    if due.latest_on is not None:
        until = min(until, due.latest_on)
    return max(until, wait.made_on + ONE_DAY)


def due_now(items: Sequence[Due], today: date) -> tuple[Due, ...]:
    """What is due on this local day. Quiet hours never hide anything here."""
    return tuple(due for due in items if due.due_on <= today)


# -- notifications ----------------------------------------------------------------------------


def _is_quiet(moment: time, wishes: Wishes) -> bool:
    start, end = wishes.quiet_from, wishes.quiet_to
    if start == end:
        return False
    if start < end:
        return start <= moment < end
    return moment >= start or moment < end


def instant_on(day: date, wishes: Wishes) -> datetime:
    """The instant (UTC) at which a notification of that local day may be shown.

    A wished time inside the quiet hours moves to their end. A time that the clock change leaves
    out becomes the instant that it would have been (RFC 5545, section 3.3.5).
    """
    zone, moment = ZoneInfo(wishes.zone), wishes.at
    if _is_quiet(moment, wishes):
        if wishes.quiet_from > wishes.quiet_to and moment >= wishes.quiet_from:
            day += ONE_DAY
        moment = wishes.quiet_to
    found = datetime.combine(day, moment, tzinfo=zone).astimezone(UTC)
    shown = found.astimezone(zone)
    if _is_quiet(shown.time(), wishes):  # the clock change pushed it into the quiet hours
        end = datetime.combine(shown.date(), wishes.quiet_to, tzinfo=zone)
        found = end.astimezone(UTC)
    return found


def _repeats(first: date, start: date, end: date) -> Iterable[date]:
    """The days from ``start`` to ``end`` on which an ignored notification comes back."""
    for offset in REPEAT_DAYS:
        day = first + timedelta(days=offset)
        if start <= day <= end:
            yield day
    day = first + timedelta(days=REPEAT_DAYS[-1] + REPEAT_THEN_EVERY)
    if day < start:
        weeks = -(-(start - day).days // REPEAT_THEN_EVERY)
        day += timedelta(days=weeks * REPEAT_THEN_EVERY)
    while day <= end:
        yield day
        day += timedelta(days=REPEAT_THEN_EVERY)


def _told(
    first: date, child_id: UUID | None, absences: Sequence[Away], start: date, end: date
) -> Iterable[date]:
    """The days of one thing: silent while the child is away, told anew on each first day back."""
    mine = [a for a in absences if a.child_id in (None, child_id) and a.to_on >= first]
    begins = {_back_from(first, child_id, mine)}
    begins |= {_back_from(a.from_on, child_id, mine) for a in mine if a.from_on > first}
    ends = sorted(a.from_on for a in mine)
    for begin in begins:
        # From one coming back to the next going away; then it begins anew.
        last = next((day - ONE_DAY for day in ends if day > begin), end)
        yield from _repeats(begin, start, min(last, end))


def notification_instants(
    items: Iterable[Due],
    now: datetime,
    until: datetime,
    wishes: Wishes,
    absences: Sequence[Away] = (),
) -> tuple[datetime, ...]:
    """All instants from ``now`` to ``until`` (UTC, inclusive) if nobody does anything.

    At most one a local day, one for everything together. While reminders are paused there is
    none; what fell into the pause is told once on its last day. Nothing is said of a child who
    is away: the first day back tells it.
    """
    zone = ZoneInfo(wishes.zone)
    start = now.astimezone(zone).date() - ONE_DAY
    end = until.astimezone(zone).date()
    days: set[date] = set()
    pause = wishes.paused_until
    wanted = {(i.due_on, i.kind in TOLD_ONCE, i.child_id if absences else None) for i in items}
    for first, once, child_id in wanted:
        if once:
            told: Iterable[date] = (first,)
        elif absences:
            told = _told(first, child_id, absences, start, end)
        else:
            told = _repeats(first, start, end)
        days.update(told)
        if pause is not None and first < pause and start <= pause <= end:
            # Also what fell due long before *now*: it was silent, so this is its first word.
            days.add(_back_from(pause, child_id, absences))
    if pause is not None:
        days = {day for day in days if day >= pause}
    by_local_day: dict[date, datetime] = {}
    for day in sorted(days):
        instant = instant_on(day, wishes)
        if now <= instant <= until:
            by_local_day.setdefault(instant.astimezone(zone).date(), instant)
    return tuple(sorted(by_local_day.values()))
