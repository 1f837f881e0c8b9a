"""Bringing in what a file names: preview, tick, apply as one action (so that Undo takes it back).

The importers live in a process of their own; what they hand over is read here by its shape only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from familysafe.domain.app_record import AppEvidence, AppRecord, StoreLabel
from familysafe.domain.device import Device
from familysafe.domain.text import clean_name
from familysafe.services.apps import apps_of
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Receipt
from familysafe.services.record_rules import accounts_for_app, checked_children

_APPLE_LABELS = frozenset({"4+", "9+", "13+", "16+", "18+"})
_APPLE_OLD_ONLY = frozenset({"12+", "17+"})


class FoundEvidence(Protocol):
    """One thing that a file said about an app."""

    @property
    def kind(self) -> str:
        """What was seen: "used", "allowed" ..."""
        ...

    @property
    def detail(self) -> str:
        """What it is about ("location")."""
        ...

    @property
    def count(self) -> int:
        """How often."""
        ...

    @property
    def seen_on(self) -> date | None:
        """The day, None where none is named."""
        ...


class FoundApp(Protocol):
    """One app as a file names it."""

    @property
    def name(self) -> str:
        """As the source names it."""
        ...

    @property
    def package_id(self) -> str:
        """The identity within the platform, or ""."""
        ...

    @property
    def platform(self) -> str:
        """The system that it runs on."""
        ...

    @property
    def store_label(self) -> str | None:
        """The age label as printed, or None."""
        ...

    @property
    def evidence(self) -> Sequence[FoundEvidence]:
        """What was seen of it."""
        ...


class FoundFile(Protocol):
    """All that one file gave. ``left_out`` counts by kind what was not taken."""

    @property
    def source(self) -> str:
        """Which kind of file."""
        ...

    @property
    def items(self) -> Sequence[FoundApp]:
        """The apps."""
        ...

    @property
    def left_out(self) -> Mapping[str, int]:
        """What was not taken, counted by kind."""
        ...

    @property
    def seen_on(self) -> date | None:
        """The day, None where none is named."""
        ...


@dataclass(frozen=True)
class EvidenceLine:
    """Evidence with its day; ``seen_on`` None where the file names none."""

    kind: str
    detail: str
    count: int
    seen_on: date | None


@dataclass(frozen=True, kw_only=True)
class ImportRow:
    """One app of the preview. ``candidates`` are (app id, name) to ask about, never guessed."""

    index: int
    name: str
    package_id: str
    app_id: str | None
    candidates: tuple[tuple[str, str], ...]
    already: bool
    existing_id: UUID | None
    store_label: tuple[str, str] | None
    evidence: tuple[EvidenceLine, ...]
    seen_on: date | None


@dataclass(frozen=True)
class Preview:
    """What would come in. Nothing is ticked and nothing is saved yet."""

    source: str
    rows: tuple[ImportRow, ...]
    left_out: Mapping[str, int]
    child_id: UUID
    device_id: UUID | None


@dataclass(frozen=True)
class Imported:
    """What came in: new app records, and how much evidence was added to known ones."""

    added: tuple[UUID, ...]
    evidence: int
    receipt: Receipt | None


def preview(
    desk: Desk, *, found: FoundFile, child_id: UUID, device_id: UUID | None = None
) -> Preview:
    """Hold a file against the catalogue and against what is there."""
    checked_children(desk, (child_id,))
    if device_id is not None:
        desk.book.get(Device, device_id)
    there = _There(apps_of(desk, child_id=child_id), device_id)
    rows: list[ImportRow] = []
    seen: set[str] = set()
    for item in found.items:
        row = _row(desk, len(rows), item, found, there)
        key = row.package_id or f"name:{row.name.casefold()}"
        if row.name and key not in seen:
            seen.add(key)
            rows.append(row)
    return Preview(found.source, tuple(rows), dict(found.left_out), child_id, device_id)


def apply(
    desk: Desk,
    *,
    shown: Preview,
    ticked: Iterable[int] | None = None,
    chosen: Mapping[int, str] | None = None,
) -> Imported:
    """Save the ticked rows (None: all) as one action "import".

    ``chosen`` names the catalogue app that the parent picked for an unsure row. What an
    earlier import brought already adds nothing.
    """
    wanted = None if ticked is None else set(ticked)
    picked = chosen or {}
    drafts: list[Draft] = []
    added: list[AppRecord] = []
    evidence = 0
    known = _known_evidence(desk)
    there = _There(apps_of(desk, child_id=shown.child_id), shown.device_id)
    for row in shown.rows:
        if wanted is not None and row.index not in wanted:
            continue
        app_id = picked.get(row.index, row.app_id)
        record = there.find(row.package_id, app_id, row.name)
        if record is None:
            record = _new_record(desk, shown, row, app_id)
            there.add(record)
            added.append(record)
            drafts += [Create(record, shown.child_id), *_label(desk, record, row)]
        facts = _evidence(desk, shown.source, record, row, known)
        evidence += len(facts)
        drafts += facts
    app_ids = [record.app_id for record in added if record.app_id]
    drafts += accounts_for_app(desk, shown.child_id, app_ids)
    receipt = desk.save("import", drafts) if drafts else None
    return Imported(tuple(record.id for record in added), evidence, receipt)


class _There:
    """The child's app records in the place of the import, by package id and by app."""

    def __init__(self, records: Sequence[AppRecord], device_id: UUID | None) -> None:
        self._by_package: dict[str, AppRecord] = {}
        self._by_app: dict[str, AppRecord] = {}
        self._by_name: dict[str, AppRecord] = {}
        for record in records:
            if device_id is None or record.device_id in (None, device_id):
                self.add(record)

    def add(self, record: AppRecord) -> None:
        """Count a record as there."""
        if record.package_id:
            self._by_package.setdefault(record.package_id, record)
        if record.app_id:
            self._by_app.setdefault(record.app_id, record)
        else:
            self._by_name.setdefault(record.name.casefold(), record)

    def find(self, package_id: str, app_id: str | None, name: str) -> AppRecord | None:
        """The record that an imported app stands for, or None."""
        if package_id in self._by_package:
            return self._by_package[package_id]
        if app_id is not None:
            return self._by_app.get(app_id)
        named = self._by_name.get(name.casefold())
        if named is None or not named.package_id or not package_id:
            return named
        return None  # the same name under another package id is another app


def _row(desk: Desk, index: int, item: FoundApp, found: FoundFile, there: _There) -> ImportRow:
    name = clean_name(item.name) or clean_name(item.package_id)
    match = desk.content.match_app(name, item.package_id or None)
    app_id = match.app_id if match.certain else None
    options = () if app_id else match.candidates
    app = desk.content.app(app_id) if app_id else None
    existing = there.find(item.package_id, app_id, name)
    lines = tuple(
        EvidenceLine(e.kind, e.detail, e.count, e.seen_on or found.seen_on) for e in item.evidence
    )
    return ImportRow(
        index=index,
        name=app.name if app is not None and name == item.package_id else name,
        package_id=item.package_id,
        app_id=app_id,
        candidates=tuple(
            (a.id, a.name) for a in (desk.content.app(o) for o in options) if a is not None
        ),
        already=existing is not None,
        existing_id=None if existing is None else existing.id,
        store_label=_known_label(item),
        evidence=lines,
        seen_on=max((line.seen_on for line in lines if line.seen_on), default=found.seen_on),
    )


def _new_record(desk: Desk, shown: Preview, row: ImportRow, app_id: str | None) -> AppRecord:
    return AppRecord(
        id=desk.ids.new(),
        child_id=shown.child_id,
        name=row.name,
        device_id=shown.device_id,
        app_id=app_id,
        package_id=row.package_id or None,
        came_from=f"import:{shown.source}",
        since=row.seen_on,
    )


def _known_evidence(desk: Desk) -> set[tuple[UUID, str, str, str, date | None, int | None]]:
    return {
        (f.app_record_id, f.source, f.evidence, f.detail, f.seen_on, f.count)
        for f in desk.book.all(AppEvidence)
    }


def _evidence(
    desk: Desk,
    source: str,
    record: AppRecord,
    row: ImportRow,
    known: set[tuple[UUID, str, str, str, date | None, int | None]],
) -> list[Create]:
    """New evidence only: ``evidence`` names what ("location"), ``detail`` how ("used")."""
    drafts = []
    for line in row.evidence:
        key = (record.id, source, line.detail, line.kind, line.seen_on, line.count)
        if key in known:
            continue
        known.add(key)
        fact = AppEvidence(
            id=desk.ids.new(),
            happened_at=desk.now(),
            zone=desk.clock.zone(),
            app_record_id=record.id,
            source=source,
            evidence=line.detail,
            detail=line.kind,
            count=line.count,
            seen_on=line.seen_on,
        )
        drafts.append(Create(fact, record.child_id))
    return drafts


def _known_label(item: FoundApp) -> tuple[str, str] | None:
    """(system, label) only where the printed label says without doubt which system it is."""
    text = (item.store_label or "").strip().replace(" ", "")
    if item.platform not in ("ios", "macos"):
        return None
    if text in _APPLE_OLD_ONLY:
        return ("apple_legacy", text)
    return ("apple_2025", text) if text in _APPLE_LABELS - {"4+", "9+"} else None


def _label(desk: Desk, record: AppRecord, row: ImportRow) -> list[Create]:
    if row.store_label is None:
        return []
    system, label = row.store_label
    fact = StoreLabel(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        app_record_id=record.id,
        system=system,
        label=label,
    )
    return [Create(fact, record.child_id)]
