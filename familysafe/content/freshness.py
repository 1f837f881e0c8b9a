"""Best-before dates: which facts of a pack are past theirs on a given day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from familysafe.content.pack import ContentPack


@dataclass(frozen=True)
class Stale:
    """One thing past its best-before date. ``kind``: check, card, app, rating, talk, help ..."""

    kind: str
    id: str
    review_by: date


def is_stale(review_by: date | None, day: date) -> bool:
    """Past its date; without a date nothing is known to be fresh."""
    return review_by is None or day > review_by


def past_date(day: date, *dates: date | None) -> date | None:
    """The earliest of ``dates`` that is over on ``day``; None = all of them are still to come.

    What has no date at all counts as over: ``date.min`` stands for it.
    """
    over = [best or date.min for best in dates if is_stale(best, day)]
    return min(over, default=None)


def stale_on(pack: ContentPack, day: date) -> tuple[Stale, ...]:
    """Everything of the pack that is past its date on ``day``."""
    found = (Stale(kind, key, best) for kind, key, best in _dated(pack))
    return tuple(item for item in found if is_stale(item.review_by, day))


def _dated(pack: ContentPack) -> Iterator[tuple[str, str, date]]:
    for check in pack.checks():
        yield "check", check.id, check.review_by
    for card in pack.cards():
        yield "card", card.id, card.review_by
    for app in pack.apps():
        yield from _one("app", app.id, app.review_by)
    for system in pack.rating_systems():
        yield from _one("rating_system", system.id, system.review_by)
    yield from _one("rating_system", pack.oars().id, pack.oars().review_by)
    for topic in pack.talk_topics():
        yield from _one("talk_topic", topic.id, topic.review_by)
    for region in pack.regions():
        found = pack.help_region(region.code)
        yield from _one("help", region.code, found.review_by if found else None)
    yield from _one("law", "law", pack.law_review_by())
    yield from _one("first_hour", "first_hour", pack.first_hour().review_by)
    for name, best in pack.other_best_before():
        yield from _one(name, name, best)


def _one(kind: str, key: str, best: date | None) -> Iterator[tuple[str, str, date]]:
    yield kind, key, best or date.min
