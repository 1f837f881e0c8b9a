"""Turns drafts into rows and rows into the file. Used inside one transaction of the notebook.

Rules kept here: every row has a root that exists, a scope and an author; a fact is never edited;
``over`` names the heads that were on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, select

from familysafe.domain.family import Child
from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Entity, Fact, Record, Scope
from familysafe.errors import InvalidInputError, NotFoundError
from familysafe.services.ports import Create, Draft, Edit, IdSource, Touched
from familysafe.store import codec, projection, search
from familysafe.store import tables as t
from familysafe.store.codec import DELETED, FMT
from familysafe.store.engine import run, run_for_each
from familysafe.store.rows import ActionRow, Batch, ChangeRow, ErasedRow, FactRow
from familysafe.store.seal import Seal, seal_files

_ERASED = "SELECT id FROM erased WHERE id = ?"


@dataclass(frozen=True)
class Pen:
    """Who writes, where and when: the same on every row of one action."""

    ids: IdSource
    author: bytes
    device: bytes
    hlc: int
    action: bytes


@dataclass
class _Known:
    """What an entity is before and while an action changes it."""

    kind: str
    root: bytes
    scope: str
    deleted: bool
    values: dict[str, str]
    heads: dict[str, list[bytes]]


@dataclass
class Work:
    """The rows of one action as they come together. Nothing is written before :meth:`save`."""

    conn: Connection
    pen: Pen
    household: bytes
    roots: frozenset[bytes] = frozenset()
    changes: list[ChangeRow] = field(default_factory=list)
    facts: list[FactRow] = field(default_factory=list)
    new_facts: list[tuple[Fact, bytes]] = field(default_factory=list)
    touched: list[Touched] = field(default_factory=list)
    erased: list[ErasedRow] = field(default_factory=list)
    files_changed: bool = False
    _known: dict[bytes, _Known | None] = field(default_factory=dict)

    def take(self, draft: Draft) -> None:
        """Add the rows of one draft. Raises InvalidInputError or NotFoundError."""
        if isinstance(draft, Create):
            self._create(draft)
        elif isinstance(draft, Edit):
            self._edit(draft)
        else:
            self.set_deleted(draft.kind, draft.id.bytes, not _is_restore(draft))

    # -- drafts -----------------------------------------------------------------------------

    def _create(self, draft: Create) -> None:
        record, root = draft.record, draft.root.bytes
        if KINDS.get(record.KIND) is not type(record):
            raise InvalidInputError("unknown kind")
        self._check_root(record, root)
        _check_scope(draft.scope, root, self.household)
        if self._exists(type(record), record.id.bytes):
            raise InvalidInputError("id exists")
        if isinstance(record, Fact):
            self._new_fact(record, root, draft.scope)
        else:
            known = _Known(record.KIND, root, draft.scope, False, {}, {})
            self._known[record.id.bytes] = known
            for name, value in codec.entity_values(record).items():
                self.change(record.id.bytes, known, name, value)
        self.touched.append(Touched(record.KIND, record.id, draft.root))

    def _new_fact(self, fact: Fact, root: bytes, scope: Scope) -> None:
        pen = self.pen
        row = FactRow(
            id=fact.id.bytes,
            root=root,
            scope=str(scope.value),
            entity_type=fact.KIND,
            entity_id=fact.id.bytes,
            author=pen.author,
            device=pen.device,
            hlc=pen.hlc,
            fmt=FMT,
            action=pen.action,
            happened_at=codec.instant(fact.happened_at),
            zone=fact.zone,
            corrects=None if fact.corrects is None else fact.corrects.bytes,
            body=codec.fact_body(fact),
        )
        self.facts.append(row)
        self.new_facts.append((fact, root))

    def _edit(self, draft: Edit) -> None:
        kind, record_id = type(draft.after), draft.after.id.bytes
        if not isinstance(draft.after, Entity) or KINDS.get(kind.KIND) is not kind:
            raise InvalidInputError("a fact is never edited")
        if type(draft.before) is not kind or draft.before.id != draft.after.id:
            raise InvalidInputError("before and after differ in kind or id")
        known = self.known(record_id)
        if known is None or known.kind != kind.KIND:
            raise NotFoundError(draft.after.id.hex)
        before = codec.entity_values(draft.before)
        new = {n: v for n, v in codec.entity_values(draft.after).items() if v != before[n]}
        self.revalue(record_id, known, new)
        self.touched.append(Touched(known.kind, draft.after.id, UUID(bytes=known.root)))

    def revalue(self, entity_id: bytes, known: _Known, new: dict[str, str]) -> None:
        """Give fields of an entity new values, and the record a new root where they move it."""
        root = self._root_with(known, new)
        if root != known.root:
            # Under its new root the record must be whole: the old root may be erased one day.
            known.root = root
            new = {**known.values, **new}
        for name, value in new.items():
            self.change(entity_id, known, name, value)

    def _root_with(self, known: _Known, new: dict[str, str]) -> bytes:
        """A thing of one child is about that child; shared by several, about the household."""
        if "users" not in new:
            return known.root
        users = codec.ids_from(new["users"], in_order=False)
        return users[0] if len(users) == 1 else self.household

    def set_deleted(self, kind: type[Record], record_id: bytes, deleted: bool) -> None:
        """Into the Trash or out of it; no row if it is there already."""
        known = self.known(record_id, kind)
        if known is None or known.kind != kind.KIND:
            raise NotFoundError(record_id.hex())
        if known.deleted is not deleted:
            known.deleted = deleted
            self.change(record_id, known, DELETED, "true" if deleted else "false")
        self.touched.append(Touched(known.kind, UUID(bytes=record_id), UUID(bytes=known.root)))

    # -- rows -------------------------------------------------------------------------------

    def change(self, entity_id: bytes, known: _Known, name: str, value: str) -> None:
        """One field gets a value over all its heads."""
        pen = self.pen
        row = ChangeRow(
            id=pen.ids.new().bytes,
            root=known.root,
            scope=known.scope,
            entity_type=known.kind,
            entity_id=entity_id,
            author=pen.author,
            device=pen.device,
            hlc=pen.hlc,
            fmt=FMT,
            action=pen.action,
            field=name,
            value=value,
            over=codec.ids_text(known.heads.get(name, ())),
        )
        known.heads[name] = [row.id]
        known.values[name] = value
        self.changes.append(row)

    def known(self, record_id: bytes, kind: type[Record] | None = None) -> _Known | None:
        """A record as it is in the file and in this action; for a fact give its kind."""
        if record_id not in self._known:
            self._known[record_id] = self._load(record_id, kind)
        return self._known[record_id]

    def _load(self, record_id: bytes, kind: type[Record] | None) -> _Known | None:
        row = self.conn.execute(select(t.entity).where(t.entity.c.id == record_id)).one_or_none()
        if row is None:
            return None if kind is None or not kind.FACT else self._load_fact(record_id, kind)
        values, heads = present_values(self.conn, record_id)
        return _Known(row.kind, row.root, row.scope, bool(row.deleted), values, heads)

    def _load_fact(self, record_id: bytes, kind: type[Record]) -> _Known | None:
        for fact in self.facts:
            if fact.id == record_id:
                return _Known(fact.entity_type, fact.root, fact.scope, False, {}, {})
        table = t.fact_table(kind.KIND)
        row = self.conn.execute(select(table).where(table.c.id == record_id)).one_or_none()
        return None if row is None else _Known(row.entity_type, row.root, row.scope, False, {}, {})

    def _exists(self, kind: type[Record], record_id: bytes) -> bool:
        # A fact that is there already is refused by its table (UNIQUE), without a look before.
        if not kind.FACT:
            if self.known(record_id) is not None:
                return True
            del self._known[record_id]
        return run(self.conn, _ERASED, (record_id,)).fetchone() is not None

    def _check_root(self, record: Record, root: bytes) -> None:
        if (
            root == self.household
            or root in self.roots
            or (isinstance(record, Child) and record.id.bytes == root)
        ):
            return
        known = self.known(root)
        if known is None or known.kind != Child.KIND:
            raise InvalidInputError("the root is neither the household nor a child")

    def save(self, seal: Seal, action: ActionRow) -> None:
        """Write everything that came together; projection and search with it."""
        rows = (tuple(self.changes), tuple(self.facts), tuple(self.erased))
        insert_rows(self.conn, seal, Batch((), (action,), *rows))
        if self.files_changed:
            seal_files(self.conn, seal)
        search.put_new(self.conn, self.new_facts)
        settle(self.conn, self.changes, self.facts, already_indexed=True)


def _is_restore(draft: object) -> bool:
    return type(draft).__name__ == "Restore"


def _check_scope(scope: Scope, root: bytes, household: bytes) -> None:
    if not isinstance(scope, Scope):
        raise InvalidInputError("scope")
    if scope is Scope.CHILD and root == household:
        raise InvalidInputError("the scope of a child needs a child as root")


def present_values(
    conn: Connection, entity_id: bytes
) -> tuple[dict[str, str], dict[str, list[bytes]]]:
    """The shown value of each field and the ids of all its heads."""
    query = (
        select(t.change.c.field, t.change.c.id, t.change.c.hlc, t.change.c.value)
        .join(t.head, t.head.c.change_id == t.change.c.id)
        .where(t.head.c.entity_id == entity_id)
        .order_by(t.change.c.hlc, t.change.c.id)
    )
    values: dict[str, str] = {}
    heads: dict[str, list[bytes]] = {}
    for row in conn.execute(query):
        values[row.field] = row.value
        heads.setdefault(row.field, []).append(row.id)
    return values, heads


def insert_rows(conn: Connection, seal: Seal, batch: Batch) -> None:
    """Append new rows, each to its table, the feed and the seal. The caller writes the seal."""
    _append(conn, seal, "action", batch.actions)
    _append(conn, seal, "change", batch.changes)
    by_table: dict[str, list[FactRow]] = {}
    for fact in batch.facts:
        by_table.setdefault(t.fact_table(fact.entity_type).name, []).append(fact)
    for name, facts in by_table.items():
        _append(conn, seal, name, facts)
    _append(conn, seal, "erased", batch.erased)
    fed = [(c.id, "change", c.action) for c in batch.changes]
    fed += [(f.id, f.entity_type, f.action) for f in batch.facts]
    if fed:
        run_for_each(conn, _insert_sql("feed", ("change_id", "kind", "action")), fed)


@cache
def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    """Ready-made SQL: one answer is a dozen small statements, and building them cost the most."""
    assert table in t.metadata.tables
    marks = ",".join("?" * len(columns))
    return f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})"


def _append(
    conn: Connection,
    seal: Seal,
    name: str,
    rows: Sequence[ActionRow | ChangeRow | FactRow | ErasedRow],
) -> None:
    if not rows:
        return
    for row in rows:
        seal.add(name, row)
    run_for_each(conn, _insert_sql(name, rows[0]._fields), rows)


def settle(
    conn: Connection,
    changes: Iterable[ChangeRow],
    facts: Iterable[FactRow],
    *,
    already_indexed: bool = False,
) -> None:
    """Bring projection and search up to date with rows that were just appended."""
    entities: set[bytes] = set()
    facts_of: dict[str, set[bytes]] = {}
    for change in changes:
        kind = KINDS.get(change.entity_type)
        entities.add(change.entity_id)
        if kind is not None and kind.FACT:
            facts_of.setdefault(change.entity_type, set()).add(change.entity_id)
    for fact in facts:
        if fact.corrects is not None or not already_indexed:
            facts_of.setdefault(fact.entity_type, set()).add(fact.id)
        if fact.corrects is not None:
            facts_of.setdefault(fact.entity_type, set()).add(fact.corrects)
    if entities:
        projection.project(conn, entities)
        search.refresh_entities(conn, entities)
    for name, ids in facts_of.items():
        kind = KINDS.get(name)
        if kind is not None:
            search.refresh_facts(conn, kind, ids | _corrected_by(conn, name, ids))


def _corrected_by(conn: Connection, kind: str, ids: set[bytes]) -> set[bytes]:
    table = t.fact_table(kind)
    found: set[bytes] = set()
    for some in projection.chunks(sorted(ids)):
        rows = conn.execute(select(table.c.corrects).where(table.c.id.in_(some)))
        found |= {row.corrects for row in rows if row.corrects is not None}
    return found


def tick(conn: Connection, reading: int) -> None:
    """Remember the last reading of the clock in the file."""
    run(conn, "UPDATE clock SET last = ?", (reading,))
