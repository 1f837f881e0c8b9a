"""Small rules about talks: rhythm by age, coverage of topics, which openers to offer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

RHYTHM_CHOICES = (7, 14, 28)
DEFAULT_CADENCE_DAYS = 90
OPENERS_SHOWN = 3
TALKS_WITHOUT_REPEAT = 3
_KIND_GROUPS = (("others", "what_if"), ("feelings", "plan", "about_us"))


def rhythm_for(suggested_gap_days: int) -> int:
    """The age's suggested gap rounded up to 1, 2 or 4 weeks."""
    return next((days for days in RHYTHM_CHOICES if days >= suggested_gap_days), 28)


class Coverage(StrEnum):
    """How long ago a topic was talked about."""

    NEVER = "never"
    LONG_AGO = "long_ago"
    RECENT = "recent"


def coverage(last_on: date | None, today: date, cadence_days: int | None) -> Coverage:
    """Never / long ago / recent, by how often the topic should come round at this age."""
    if last_on is None:
        return Coverage.NEVER
    limit = cadence_days or DEFAULT_CADENCE_DAYS
    return Coverage.RECENT if (today - last_on).days <= limit else Coverage.LONG_AGO


@dataclass(frozen=True)
class OpenerChoice:
    """One opener as the coach has it: its stable id, its kind, and its words."""

    id: str
    kind: str
    say: str


def pick_openers(
    openers: Sequence[OpenerChoice],
    recent: Iterable[str],
    has_app: bool,
    spare: Sequence[OpenerChoice] = (),
) -> tuple[OpenerChoice, ...]:
    """Three openers: one that names an app, one about others, one about feelings or plans.

    None that was shown in the last three talks, ever: where a topic comes back so soon that its
    own openers are used up, ``spare`` ones take their place, and fewer than three are shown
    rather than an old one. One that names an app only where the child has one.
    """
    seen = set(recent)
    pool, more = (
        [o for o in those if o.id not in seen and (has_app or "{app}" not in o.say)]
        for those in (openers, spare)
    )
    picked: list[OpenerChoice] = []
    _take(picked, (o for o in pool if "{app}" in o.say))
    for kinds in _KIND_GROUPS:
        _take(picked, (o for o in pool if o.kind in kinds and "{app}" not in o.say))
    for opener in (*pool, *more):
        if len(picked) >= OPENERS_SHOWN:
            break
        if opener not in picked:
            picked.append(opener)
    return tuple(picked[:OPENERS_SHOWN])


def _take(picked: list[OpenerChoice], options: Iterable[OpenerChoice]) -> None:
    for option in options:
        if option not in picked:
            picked.append(option)
            return


def months_talked(talk_days: Iterable[date], today: date, months: int = 6) -> tuple[bool, ...]:
    """For the last ``months`` months, oldest first: was there a talk in it?"""
    talked = {(day.year, day.month) for day in talk_days if day <= today}
    found = []
    year, month = today.year, today.month
    for _ in range(months):
        found.append((year, month) in talked)
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return tuple(reversed(found))


def last_by_topic(
    talks: Iterable[tuple[UUID, date, Sequence[str]]],
) -> Mapping[tuple[UUID, str], date]:
    """The last day of each (child, topic) out of (child, day, topics) rows."""
    last: dict[tuple[UUID, str], date] = {}
    for child_id, day, topics in talks:
        for topic in topics:
            key = (child_id, topic)
            if key not in last or day > last[key]:
                last[key] = day
    return last
