"""Which backups stay: all of two days, then one a day, a week, a month, for about a year."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_Period = tuple[int, int]


def kept(created: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The instants of the backups to keep; all must be aware, as ``now``.

    All of the last two days (and those that a clock set back makes look as if they came from the
    future), then the newest of each of 12 days, 10 weeks and 9 months that have one, counted back
    from what is older. The newest of all always stays.
    """
    newest_first = sorted(set(created), reverse=True)
    keep = {at for at in newest_first if now - at < ALL_OF} | set(newest_first[:1])
    older = [at for at in newest_first if at not in keep]
    for period, most in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        step = _newest_of_each(older, period, most)
        keep.update(step)
        oldest = min(step, default=None)
        if oldest is not None:
            older = [at for at in older if at < oldest]
    return frozenset(keep)


def dropped(created: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The others. Drop them only after the newest one has passed its drill."""
    every = frozenset(created)
    return every - kept(every, now)


def _newest_of_each(
    newest_first: list[datetime], period: Callable[[datetime], _Period], most: int
) -> list[datetime]:
    found: dict[_Period, datetime] = {}
    for at in newest_first:
        if period(at) not in found:
            if len(found) == most:
                break
            found[period(at)] = at
    return list(found.values())


def _day(at: datetime) -> _Period:
    return at.toordinal(), 0


def _week(at: datetime) -> _Period:
    calendar = at.isocalendar()
    return calendar.year, calendar.week


def _month(at: datetime) -> _Period:
    return at.year, at.month
