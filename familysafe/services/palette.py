"""What the search palette shows for typed words: children, what waits, guides, notes."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from familysafe.domain.app_record import AppDecision, AppEvidence, StoreLabel
from familysafe.domain.audit import Topic
from familysafe.services.audit_plan import paused_of
from familysafe.services.children import age_today, list_children
from familysafe.services.desk import Desk
from familysafe.services.ports import Hit
from familysafe.services.search import Results, search

_NOT_SHOWN = frozenset(
    {"child", "guardian", "household", AppDecision.KIND, AppEvidence.KIND, StoreLabel.KIND}
)
MOST_NOTES = 12


@dataclass(frozen=True)
class KnownChild:
    """A child with a check-up that waits, if there is one."""

    id: UUID
    name: str
    age: int
    colour: str
    session_id: UUID | None = None
    topic: Topic | None = None


@dataclass(frozen=True)
class Palette:
    """All finds. ``children``: everybody, so that the window can join names with pages."""

    children: tuple[KnownChild, ...]
    notes: tuple[Hit, ...]
    results: Results


def palette(desk: Desk, *, text: str) -> Palette:
    """Read what the palette needs. A note is looked for by the words that are no child's name."""
    children = tuple(_known(desk, child.id) for child in list_children(desk))
    names = {word for c in children for word in c.name.casefold().split()}
    words = text.split()
    others = [w for w in words if not any(n.startswith(w.casefold()) for n in names)]
    results = search(desk, text=" ".join(others or words))
    shown = tuple(hit for hit in results.records if hit.kind not in _NOT_SHOWN)
    return Palette(children, shown[:MOST_NOTES], results)


def _known(desk: Desk, child_id: UUID) -> KnownChild:
    child = desk.child(child_id)
    waits = paused_of(desk, child_id)
    return KnownChild(
        child.id,
        child.name,
        age_today(desk, child),
        child.colour.value,
        waits[0].session_id if waits else None,
        waits[0].topic if waits else None,
    )
