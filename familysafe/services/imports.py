"""Bringing in what a file names: preview, tick, apply as one action (so that Undo takes it back).

The importers live in a process of their own; what they hand over is read here by its shape only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familysafe.domain.app_record import AppEvidence, AppRecord, StoreLabel
from familysafe.domain.device import Device
from familysafe.domain.text import clean_name
from familysafe.services.apps import apps_of
from familysafe.services.desk import Desk
from familysafe.services.import_labels import labels_there, printed_label, unclear_label
from familysafe.services.import_shapes import FoundApp, FoundEvidence, FoundFile, FoundRow
from familysafe.services.ports import Create, Draft, Receipt
from familysafe.services.ratings import pack_labels
from familysafe.services.record_rules import accounts_for_app, checked_children


@dataclass(frozen=True)
class EvidenceLine:
    """Evidence with its day; ``seen_on`` None where the file names none."""

    kind: str
    detail: str
    count: int
    seen_on: date | None


@dataclass(frozen=True, kw_only=True)
class ImportRow:
    """One app of the preview. ``candidates`` are (app id, name) to ask about, never guessed.

    ``newer_label``: it is there already, and the file shows a label that is not noted yet;
    ``had_label`` is the one that is. ``unclear_label``: the file shows a label, but not of which
    system it is, so it is not noted. ``row_number``: a table's row that has no name yet.
    """

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
    newer_label: bool = False
    had_label: str = ""
    unclear_label: str = ""
    row_number: int | None = None


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
    """What came in: new app records, and how much was added to known ones."""

    added: tuple[UUID, ...]
    evidence: int
    labels: int
    receipt: Receipt | None


def preview(
    desk: Desk, *, found: FoundFile, child_id: UUID, device_id: UUID | None = None
) -> Preview:
    """Hold a file against the catalogue and against what is there."""
    checked_children(desk, (child_id,))
    if device_id is not None:
        desk.book.get(Device, device_id)
    look = _Look(desk, found.seen_on, _There(apps_of(desk, child_id=child_id), device_id))
    rows: list[ImportRow] = []
    seen: set[str] = set()
    # Only tables have rows without a name; they stand first, because they want an answer.
    nameless: Sequence[FoundRow] = getattr(found, "nameless", ())
    for lost in nameless:
        empty = look.row(len(rows), _Typed("", lost.store_label))
        rows.append(replace(empty, row_number=lost.row))
    for item in found.items:
        row = look.row(len(rows), item)
        key = row.package_id or f"name:{row.name.casefold()}"
        if row.name and key not in seen:
            seen.add(key)
            rows.append(row)
    left_out = dict(found.left_out)
    accounts: Sequence[object] = getattr(found, "accounts", ())  # of a password manager's list
    if accounts:
        left_out["accounts"] = len(accounts)
    return Preview(found.source, tuple(rows), left_out, child_id, device_id)


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
    labels = 0
    known = _known_evidence(desk)
    noted = {record_id: dict(own) for record_id, own in labels_there(desk).items()}
    there = _There(apps_of(desk, child_id=shown.child_id), shown.device_id)
    for row in shown.rows:
        if not row.name or (wanted is not None and row.index not in wanted):
            continue
        app_id = picked.get(row.index, row.app_id)
        record = there.find(row.package_id, app_id, row.name)
        if record is None:
            record = _new_record(desk, shown, row, app_id)
            there.add(record)
            added.append(record)
            drafts.append(Create(record, shown.child_id))
        label = _label(desk, record, row, noted.setdefault(record.id, {}))
        labels += len(label)
        drafts += label
        facts = _evidence(desk, shown.source, record, row, known)
        evidence += len(facts)
        drafts += facts
    app_ids = [record.app_id for record in added if record.app_id]
    drafts += accounts_for_app(desk, shown.child_id, app_ids)
    receipt = desk.save("import", drafts) if drafts else None
    return Imported(tuple(record.id for record in added), evidence, labels, receipt)


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


@dataclass(frozen=True)
class _Typed:
    """A name that the parent typed into a row."""

    name: str
    store_label: str | None = None
    package_id: str = ""
    platform: str = "unknown"
    evidence: tuple[FoundEvidence, ...] = ()


class _Look:
    """Holds single apps against the catalogue and against what is there."""

    def __init__(self, desk: Desk, seen_on: date | None, there: _There) -> None:
        self._desk = desk
        self._seen_on = seen_on
        self._there = there
        self._labels = labels_there(desk)

    def row(self, index: int, item: FoundApp) -> ImportRow:
        """The row of one app of the file."""
        name = clean_name(item.name) or clean_name(item.package_id)
        app_id, options = self._match(name, item)
        app = self._desk.content.app(app_id) if app_id else None
        existing = self._there.find(item.package_id, app_id, name) if name else None
        label = printed_label(self._desk, item)
        lines = tuple(
            EvidenceLine(e.kind, e.detail, e.count, e.seen_on or self._seen_on)
            for e in item.evidence
        )
        shown = ImportRow(
            index=index,
            name=app.name if app is not None and name == item.package_id else name,
            package_id=item.package_id,
            app_id=app_id,
            candidates=self._named(options),
            already=existing is not None,
            existing_id=None if existing is None else existing.id,
            store_label=label,
            unclear_label=unclear_label(item) if label is None else "",
            evidence=lines,
            seen_on=max((line.seen_on for line in lines if line.seen_on), default=self._seen_on),
        )
        return self.with_labels(shown)

    def _match(self, name: str, item: FoundApp) -> tuple[str | None, tuple[str, ...]]:
        """The catalogue's app, or those to ask about.

        A phone's package id that belongs to none of them is stronger than the name: it may be a
        copy under a famous name, so it is asked about.
        """
        content = self._desk.content
        match = content.match_app(name, item.package_id or None)
        if not match.certain or match.app_id is None:
            return None, match.candidates
        if not item.package_id or content.match_app("", item.package_id).certain:
            return match.app_id, ()
        app = content.app(match.app_id)
        known = {
            "ios": bool(app and app.ios_ids),
            "android": bool(app and app.android_ids),
            "unknown": "." in item.package_id,
        }
        if known.get(item.platform, False):
            return None, (match.app_id,)
        return match.app_id, ()

    def _named(self, options: Iterable[str]) -> tuple[tuple[str, str], ...]:
        apps = (self._desk.content.app(option) for option in options)
        return tuple((app.id, app.name) for app in apps if app is not None)

    def with_labels(self, row: ImportRow) -> ImportRow:
        """The row with a word about a label that is new to a known app."""
        if row.existing_id is None or row.store_label is None:
            return row
        system, label = row.store_label
        there = {**self._pack_labels(row.app_id), **self._labels.get(row.existing_id, {})}
        if there.get(system) == label:
            return row
        had = f"{system.upper()} {there[system]}" if there.get(system) else ""
        return replace(row, newer_label=True, had_label=had)

    def _pack_labels(self, app_id: str | None) -> dict[str, str]:
        """What the guides say, but for what they only assume."""
        app = self._desk.content.app(app_id) if app_id else None
        known = pack_labels(self._desk, app) if app is not None else ()
        return {label.system: label.label for label in known if not label.assumed}


def with_name(desk: Desk, *, shown: Preview, index: int, name: str) -> Preview:
    """The preview with a name for a row that had none: it is looked up as the others were."""
    there = _There(apps_of(desk, child_id=shown.child_id), shown.device_id)
    look = _Look(desk, None, there)

    def named(row: ImportRow) -> ImportRow:
        if row.index != index or row.row_number is None:
            return row
        found = look.row(index, _Typed(clean_name(name)))
        kept = replace(
            found,
            store_label=row.store_label,
            unclear_label=row.unclear_label,
            row_number=row.row_number,
        )
        return look.with_labels(kept)

    return replace(shown, rows=tuple(named(row) for row in shown.rows))


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


def _label(desk: Desk, record: AppRecord, row: ImportRow, noted: dict[str, str]) -> list[Create]:
    if row.store_label is None or noted.get(row.store_label[0]) == row.store_label[1]:
        return []
    system, label = row.store_label
    noted[system] = label
    fact = StoreLabel(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        app_record_id=record.id,
        system=system,
        label=label,
    )
    return [Create(fact, record.child_id)]
