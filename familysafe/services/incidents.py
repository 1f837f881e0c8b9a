"""Incidents: the kind is asked first, then who; facts in words; a chain that shows tampering.

Files of a case, and the cases that never take one, are in ``services/attachments.py``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from familysafe.domain.family import Child
from familysafe.domain.incident import Incident, IncidentEntry, IncidentWho
from familysafe.domain.text import clean_name, clean_note
from familysafe.errors import InvalidInputError
from familysafe.services.desk import Desk
from familysafe.services.drafts import emptied
from familysafe.services.ports import Create, Draft, Edit, Receipt

LOOK_AGAIN_DAYS = 7
SOMETHING_ELSE = "something_else"
#: Written by ``services/attachments.py`` only.
FILE, FILE_REMOVED = "file", "file_removed"
ENTRY_KINDS = ("happened", "handle", "link", "step_done", "contact")


@dataclass(frozen=True)
class Line:
    """A line to be written into a case; ``entry`` is one of ``ENTRY_KINDS``."""

    entry: str
    text: str
    at: datetime | None = None
    service: str = ""
    reference: str = ""
    answer_due: date | None = None


@dataclass(frozen=True)
class ChainLink:
    """One entry of a case with the hash that binds it to all entries before it."""

    entry: IncidentEntry
    digest: str


@dataclass(frozen=True)
class Case:
    """A case with its entries in order of time."""

    incident: Incident
    entries: tuple[IncidentEntry, ...]

    @property
    def steps_done(self) -> frozenset[str]:
        """Ids of the first steps that were ticked."""
        return frozenset(e.text for e in self.entries if e.entry == "step_done")

    @property
    def open_contacts(self) -> tuple[IncidentEntry, ...]:
        """Contacts whose answer is still awaited."""
        return tuple(e for e in self.entries if e.entry == "contact" and e.answer_due is not None)


def open_case(
    desk: Desk,
    *,
    kind_id: str,
    who: IncidentWho,
    child_id: UUID | None = None,
    title: str = "",
    sexual: bool | None = None,
    lines: Sequence[Line] = (),
    draft_place: str = "",
) -> tuple[Incident, Receipt]:
    """Begin a case; in a week it asks to be looked at again.

    ``lines`` are its first entries; ``draft_place`` is the form whose unsaved words it now holds.
    """
    known = {kind.id for kind in desk.content.first_hour().kinds} | {SOMETHING_ELSE}
    if kind_id not in known:
        raise InvalidInputError(
            "incident kind", title="Pick what has happened.", next_step="Choose one of the list."
        )
    today = desk.today()
    incident = Incident(
        id=desk.ids.new(),
        kind_id=kind_id,
        who=who,
        child_id=child_id,
        title=clean_name(title),
        sexual=sexual,
        opened_on=today,
        look_again_on=today + timedelta(days=LOOK_AGAIN_DAYS),
    )
    root = child_id or desk.book.household_id
    drafts: list[Draft] = [Create(incident, root)]
    drafts.extend(Create(_fact(desk, incident, line), root) for line in lines)
    drafts.extend(emptied(desk, place=draft_place))
    return incident, desk.save("open_case", drafts)


def _fact(desk: Desk, incident: Incident, line: Line) -> IncidentEntry:
    if line.entry not in ENTRY_KINDS:
        raise ValueError("no such kind of entry")
    words = clean_note(line.text)
    if not words.strip():
        raise InvalidInputError(
            "empty entry", title="There is nothing to save yet.", next_step="Write a few words."
        )
    return IncidentEntry(
        id=desk.ids.new(),
        happened_at=line.at or desk.now(),
        zone=desk.clock.zone(),
        incident_id=incident.id,
        entry=line.entry,
        text=words,
        service=clean_name(line.service),
        reference=clean_name(line.reference),
        answer_due=line.answer_due,
    )


def add_entry(
    desk: Desk,
    *,
    incident_id: UUID,
    entry: str,
    text: str,
    at: datetime | None = None,
    service: str = "",
    reference: str = "",
    answer_due: date | None = None,
    draft_place: str = "",
) -> Receipt:
    """Add one line to a case. Lines are never altered; a correction is a new line."""
    incident = desk.book.get(Incident, incident_id)
    fact = _fact(desk, incident, Line(entry, text, at, service, reference, answer_due))
    root = incident.child_id or desk.book.household_id
    return desk.save("add_entry", [Create(fact, root), *emptied(desk, place=draft_place)])


def close_case(desk: Desk, *, incident_id: UUID, on: date | None = None) -> Receipt:
    """Close a case; it stays readable."""
    before = desk.book.get(Incident, incident_id)
    return desk.save("close_case", [Edit(before, replace(before, closed_on=on or desk.today()))])


def cases(desk: Desk) -> tuple[Case, ...]:
    """All cases, open ones first, newest first; those of a child in the Trash rest with it."""
    here = {None, *(child.id for child in desk.book.all(Child))}
    entries: dict[UUID, list[IncidentEntry]] = {}
    for entry in desk.book.all(IncidentEntry):
        entries.setdefault(entry.incident_id, []).append(entry)
    found = [
        Case(i, tuple(entries.get(i.id, ()))) for i in desk.book.all(Incident) if i.child_id in here
    ]
    found.sort(key=lambda c: (c.incident.closed_on is not None, -c.incident.id.int))
    return tuple(found)


def chain(case: Case) -> tuple[ChainLink, ...]:
    """SHA-256 over each entry and the hash before it: a changed or missing line shows."""
    links = []
    digest = case.incident.id.hex
    for entry in sorted(case.entries, key=lambda e: e.id):
        digest = hashlib.sha256("\x1f".join(_chained(entry, digest)).encode()).hexdigest()
        links.append(ChainLink(entry, digest))
    return tuple(links)


def _chained(entry: IncidentEntry, before: str) -> Iterable[str]:
    due = "" if entry.answer_due is None else entry.answer_due.isoformat()
    return (
        before,
        entry.id.hex,
        entry.happened_at.isoformat(),
        entry.zone,
        entry.entry,
        entry.text,
        entry.service,
        entry.reference,
        due,
    )
