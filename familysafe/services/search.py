"""Find anything by typing: the family's own records and the names of the content pack."""

from __future__ import annotations

from dataclasses import dataclass

from familysafe.domain.family import Child
from familysafe.domain.text import clean_name
from familysafe.services.desk import Desk
from familysafe.services.ports import Hit

MOST = 50
_PER_GROUP = 8
_WIDE = 5_000


@dataclass(frozen=True)
class ContentHit:
    """A find in the pack. ``kind``: "app", "check", "talk_topic", "platform".

    ``of``: whose setting a check is about, the app or the system.
    """

    kind: str
    id: str
    title: str
    of: str = ""


@dataclass(frozen=True)
class Results:
    """``offer_app``: nothing of that name is known, so it can be added as an app."""

    records: tuple[Hit, ...]
    content: tuple[ContentHit, ...]
    offer_app: str = ""


def search(desk: Desk, *, text: str, limit: int = MOST) -> Results:
    """All words must be found; case does not count."""
    wanted = clean_name(text)
    words = wanted.casefold().split()
    if not words:
        return Results((), ())
    records = desk.book.search(wanted, limit)
    shown = _of_the_living(desk, records)
    if len(shown) < len(records):
        shown = _of_the_living(desk, desk.book.search(wanted, _WIDE))[:limit]
    content = _content(desk, words)
    named = any(hit.kind == "app" for hit in content)
    return Results(shown, content, "" if named else wanted)


def _of_the_living(desk: Desk, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Without what is about a child in the Trash: it lies there with the child."""
    here = {desk.book.household_id, *(child.id for child in desk.book.all(Child))}
    return tuple(hit for hit in hits if hit.root in here)


def _content(desk: Desk, words: list[str]) -> tuple[ContentHit, ...]:
    found: list[ContentHit] = []
    apps, systems = desk.content.app_entries(), desk.content.platform_entries()
    names = {app.id: app.name for app in apps} | {one.id: one.name for one in systems}
    groups = (
        [("app", a.id, a.name, "", " ".join((a.name, *a.aliases))) for a in apps],
        [("platform", p.id, p.name, "", p.name) for p in systems],
        [("talk_topic", t.id, t.title, "", t.title) for t in desk.content.talk_topics()],
        [
            ("check", c.id, c.title, of, " ".join((c.title, c.question, of, *c.search_words)))
            for c in desk.content.checks()
            for of in (names.get(c.app_id or c.platform_id, ""),)
        ],
    )
    for group in groups:
        hits = [
            ContentHit(kind, key, title, of)
            for kind, key, title, of, body in group
            if all(word in body.casefold() for word in words)
        ]
        found += hits[:_PER_GROUP]
    return tuple(found)
