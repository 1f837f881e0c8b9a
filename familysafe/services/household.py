"""The household's own settings, and the Trash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familysafe.domain.record import Record
from familysafe.services.desk import Desk
from familysafe.services.ports import Edit, Receipt, Restore


@dataclass(frozen=True)
class Thrown:
    """One record in the Trash. ``kind`` is its stable word, ``name`` what it was called."""

    id: UUID
    kind: str
    type: type[Record]
    name: str
    removed_on: date
    erased_on: date


def set_country(desk: Desk, *, country: str) -> Receipt | None:
    """ISO 3166 alpha-2, "" = another country. None: it was that already."""
    before = desk.household()
    if before.country == country:
        return None
    return desk.save("set_country", [Edit(before, replace(before, country=country))])


def trash(desk: Desk) -> tuple[Thrown, ...]:
    """What was removed in the last 30 days, newest first."""
    return tuple(
        Thrown(
            item.record.id,
            item.record.KIND,
            type(item.record),
            _name(item.record),
            desk.local(item.removed_at).date(),
            item.erased_on,
        )
        for item in desk.book.trash()
    )


def take_back(desk: Desk, *, thrown: Thrown) -> Receipt:
    """Out of the Trash again."""
    return desk.save("restore", [Restore(thrown.type, thrown.id)])


def _name(record: Record) -> str:
    for field in ("name", "service_name", "title", "text"):
        found = getattr(record, field, "")
        if isinstance(found, str) and found:
            return found
    return ""
