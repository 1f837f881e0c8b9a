"""The clock of changes: 48 bits of UTC milliseconds, 16 bits of counter, never going back.

It sorts and breaks ties; it never decides what is lost. What happened when is a field of its
own. Foreign clocks never move ours: a computer that is years ahead would date our rows wrongly.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
#: SQLite's integers are signed; this many milliseconds reach into the year 6429.
_MOST_MS = (1 << 47) - 1


def after(last: int, now: datetime) -> int:
    """The present, or one more than ``last`` where the clock stood still or went back."""
    ms = (now - _EPOCH) // timedelta(milliseconds=1)
    return max(min(max(ms, 0), _MOST_MS) << _COUNTER_BITS, last + 1)


def moment(hlc: int) -> datetime:
    """The instant of a reading, to the millisecond, aware UTC."""
    ms = min(max(hlc >> _COUNTER_BITS, 0), 253_402_300_799_000)
    return _EPOCH + timedelta(milliseconds=ms)


def is_possible(hlc: int) -> bool:
    """Could any computer have written this?"""
    return 0 <= hlc >> _COUNTER_BITS <= _MOST_MS
