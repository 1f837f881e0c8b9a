"""One fake per port. No mocks: each fake behaves like the real thing, in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from familysafe.domain.family import Guardian, Household
from familysafe.domain.ids import uuid7
from familysafe.domain.record import E, Entity, Fact, R, Record
from familysafe.errors import InvalidInputError, NotFoundError
from familysafe.services.ports import (
    CheckReport,
    Create,
    Draft,
    Edit,
    FieldHistory,
    Hit,
    Receipt,
    Remove,
    Stamp,
    Touched,
    TrashItem,
)


@dataclass
class FrozenClock:
    """A clock that stands still until a test moves it."""

    instant: datetime = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    zone_name: str = "Europe/London"

    def now(self) -> datetime:
        """The instant that the test set."""
        return self.instant

    def zone(self) -> str:
        """The zone that the test set."""
        return self.zone_name

    def move(self, **delta: float) -> None:
        """Move on by the given timedelta keywords (may be negative)."""
        self.instant += timedelta(**delta)


@dataclass
class CountingIds:
    """Ids in a fixed, rising order: the same in each run."""

    count: int = 0

    def new(self) -> UUID:
        """The next id."""
        self.count += 1
        return uuid7(1_700_000_000_000 + self.count, self.count.to_bytes(10, "big"))


@dataclass
class _Entry:
    record: Record
    root: UUID
    at: datetime
    removed_at: datetime | None = None


@dataclass
class InMemoryNotebook:
    """A notebook without a file: the model that the real store is compared with."""

    clock: FrozenClock = field(default_factory=FrozenClock)
    ids: CountingIds = field(default_factory=CountingIds)
    guardian_name: str = "Sam"
    country: str = "GB"
    household_id: UUID = field(init=False)
    guardian_id: UUID = field(init=False)

    def __post_init__(self) -> None:
        """A new notebook holds its household and its guardian."""
        self._entries: dict[UUID, _Entry] = {}
        self._files: dict[UUID, bytes] = {}
        self._settings: dict[str, str] = {}
        self._done: list[tuple[Receipt, dict[UUID, _Entry | None]]] = []
        self._undone: list[tuple[Receipt, dict[UUID, _Entry | None]]] = []
        self.household_id = self.ids.new()
        self.guardian_id = self.ids.new()
        household = Household(id=self.household_id, country=self.country)
        guardian = Guardian(id=self.guardian_id, name=self.guardian_name)
        for record in (household, guardian):
            self._entries[record.id] = _Entry(record, self.household_id, self.clock.now())

    def setting(self, name: str) -> str | None:
        """What was kept."""
        return self._settings.get(name)

    def put_setting(self, name: str, value: str) -> None:
        """Keep it."""
        self._settings[name] = value

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Living records of a kind, ordered as the port says."""
        living = [
            e.record
            for e in self._entries.values()
            if type(e.record) is kind and e.removed_at is None
        ]
        if issubclass(kind, Fact):
            facts = [r for r in living if isinstance(r, Fact)]
            corrected = {r.corrects for r in facts if r.corrects is not None}
            facts = [r for r in facts if r.id not in corrected]
            facts.sort(key=lambda r: (r.happened_at, r.id))
            return tuple(r for r in facts if isinstance(r, kind))
        return tuple(sorted((r for r in living if isinstance(r, kind)), key=lambda r: r.id))

    def get(self, kind: type[R], record_id: UUID) -> R:
        """One record, living or in the Trash."""
        entry = self._entries.get(record_id)
        if entry is None or not isinstance(entry.record, kind):
            raise NotFoundError(str(record_id))
        return entry.record

    def find(self, kind: type[R], record_id: UUID) -> R | None:
        """One living record or None."""
        entry = self._entries.get(record_id)
        if entry is None or entry.removed_at is not None or not isinstance(entry.record, kind):
            return None
        return entry.record

    def stamp(self, record_id: UUID) -> Stamp:
        """Everything is written by the one guardian."""
        entry = self._entries.get(record_id)
        if entry is None:
            raise NotFoundError(str(record_id))
        return Stamp(self.guardian_id, self.household_id, entry.at)

    def history(self, kind: type[E], record_id: UUID) -> tuple[FieldHistory, ...]:
        """The present values only: the fake keeps no older ones."""
        record = self.get(kind, record_id)
        stamp = self.stamp(record_id)
        return tuple(
            FieldHistory(f.name, getattr(record, f.name), stamp, True) for f in fields(record)
        )

    def record(self, action: str, drafts: Sequence[Draft]) -> Receipt:
        """Apply all drafts or none."""
        work = dict(self._entries)
        touched: list[Touched] = []
        for draft in drafts:
            touched.append(self._apply(work, draft))
        before = {t.id: self._entries.get(t.id) for t in touched}
        self._entries = work
        receipt = Receipt(self.ids.new(), action, self.clock.now(), tuple(touched))
        if not action.startswith("_"):
            self._done.append((receipt, before))
            self._undone.clear()
        return receipt

    def _apply(self, work: dict[UUID, _Entry], draft: Draft) -> Touched:
        if isinstance(draft, Create):
            record = draft.record
            if record.id in work:
                raise InvalidInputError("id exists")
            work[record.id] = _Entry(record, draft.root, self.clock.now())
            return Touched(record.KIND, record.id, draft.root)
        if isinstance(draft, Edit):
            entry = work.get(draft.after.id)
            if entry is None or not isinstance(draft.after, Entity):
                raise NotFoundError(str(draft.after.id))
            new = {
                f.name: getattr(draft.after, f.name)
                for f in fields(draft.after)
                if getattr(draft.after, f.name) != getattr(draft.before, f.name)
            }
            work[draft.after.id] = replace(entry, record=replace(entry.record, **new))
            return Touched(entry.record.KIND, draft.after.id, entry.root)
        entry = work.get(draft.id)
        if entry is None:
            raise NotFoundError(str(draft.id))
        removed = self.clock.now() if isinstance(draft, Remove) else None
        work[draft.id] = replace(entry, removed_at=removed)
        return Touched(entry.record.KIND, draft.id, entry.root)

    def add_file(self, action: str, draft: Create, content: bytes) -> Receipt:
        """A record and the bytes of its file."""
        receipt = self.record(action, [draft])
        self._files[draft.record.id] = content
        return receipt

    def file_sizes(self) -> dict[UUID, int]:
        """Sizes by record."""
        return {one: len(content) for one, content in self._files.items()}

    def copy_file(self, record_id: UUID, path: Path) -> None:
        """The bytes, outside."""
        if record_id not in self._files:
            raise NotFoundError(str(record_id))
        path.write_bytes(self._files[record_id])

    def drop_files(
        self, action: str, record_ids: Sequence[UUID], drafts: Sequence[Draft]
    ) -> Receipt:
        """The bytes go for ever."""
        for one in record_ids:
            if one not in self._files:
                raise NotFoundError(str(one))
        receipt = self.record(action, drafts)
        for one in record_ids:
            del self._files[one]
        return receipt

    def undoable(self, limit: int = 20) -> tuple[Receipt, ...]:
        """Newest first."""
        return tuple(receipt for receipt, _ in reversed(self._done[-limit:]))

    def undo(self, action_id: UUID | None = None) -> Receipt | None:
        """Put back what was there before an action."""
        found = [
            i
            for i, (r, _) in enumerate(self._done)
            if action_id is None or r.action_id == action_id
        ]
        if not found:
            return None
        receipt, before = self._done.pop(found[-1])
        after = {key: self._entries.get(key) for key in before}
        for key, entry in before.items():
            if entry is not None:
                self._entries[key] = entry
            elif (created := self._entries.get(key)) is not None:
                self._entries[key] = replace(created, removed_at=self.clock.now())
        self._undone.append((receipt, after))
        return replace(receipt, action=f"undo_{receipt.action}", at=self.clock.now())

    def redo(self) -> Receipt | None:
        """Do again what was undone last."""
        if not self._undone:
            return None
        receipt, after = self._undone.pop()
        before = {key: self._entries.get(key) for key in after}
        for key, entry in after.items():
            if entry is not None:
                self._entries[key] = entry
        self._done.append((receipt, before))
        return replace(receipt, at=self.clock.now())

    def trash(self) -> tuple[TrashItem, ...]:
        """Removed records, newest first."""
        items = [
            TrashItem(
                e.record, e.removed_at, self.guardian_id, (e.removed_at + timedelta(30)).date()
            )
            for e in self._entries.values()
            if e.removed_at is not None
        ]
        return tuple(sorted(items, key=lambda i: i.removed_at, reverse=True))

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """Every word must be in the searched fields."""
        words = text.casefold().split()
        hits = []
        for entry in self._entries.values():
            body = " ".join(str(getattr(entry.record, name)) for name in entry.record.SEARCHED)
            if words and entry.removed_at is None and all(w in body.casefold() for w in words):
                hits.append(Hit(entry.record.KIND, entry.record.id, entry.root, body))
        return tuple(hits[:limit])

    def check(self, progress: Callable[[float], None] | None = None) -> CheckReport:
        """Memory is always in order."""
        counts: dict[str, int] = {}
        for entry in self._entries.values():
            counts[entry.record.KIND] = counts.get(entry.record.KIND, 0) + 1
        return CheckReport(True, "memory", counts)
