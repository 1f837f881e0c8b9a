"""Reads decoded records and keeps them per kind, so that a screen never waits for the file."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Engine, select

from familysafe.domain.kinds import KINDS
from familysafe.domain.record import E, Fact, R, Record
from familysafe.errors import NotFoundError
from familysafe.services.ports import FieldHistory, Stamp
from familysafe.store import hlc, projection
from familysafe.store import tables as t
from familysafe.store.codec import DELETED, FMT, entity_of, fact_of, field_value
from familysafe.store.engine import transaction
from familysafe.store.errors import VaultDamagedError
from familysafe.store.rows import ChangeRow


class Entry(NamedTuple):
    """One decoded record and what is known about it."""

    record: Record
    removed: bool
    author: bytes
    device: bytes
    hlc: int

    @property
    def stamp(self) -> Stamp:
        """Made when asked: five years hold thousands of records, few are asked for it."""
        return _stamp(self.author, self.device, self.hlc)


class Reader:
    """Per kind: all decoded records. ``forget`` a kind when something wrote to it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._kinds: dict[str, dict[UUID, Entry]] = {}
        self._living: dict[str, tuple[Record, ...]] = {}

    def forget(self, *kinds: str) -> None:
        """The next read of these kinds (none given: of all) comes from the file."""
        for name in kinds or tuple(self._kinds):
            self._kinds.pop(name, None)
            self._living.pop(name, None)

    def add_fact(self, fact: Fact, author: bytes, device: bytes, reading: int) -> None:
        """A new fact was committed: no need to decode all the others again."""
        entries = self._kinds.get(fact.KIND)
        if entries is not None:
            entries[fact.id] = Entry(fact, False, author, device, reading)
            self._living.pop(fact.KIND, None)

    def entries(self, kind: type[Record]) -> dict[UUID, Entry]:
        """All records of a kind, also those in the Trash."""
        if KINDS.get(kind.KIND) is not kind:
            raise NotFoundError("unknown kind")
        found = self._kinds.get(kind.KIND)
        if found is None:
            load = _facts if kind.FACT else _entities
            try:
                with transaction(self._engine) as conn, _no_collecting():
                    found = dict(load(conn, kind))
            except (TypeError, ValueError):  # what stands there is another table's
                raise VaultDamagedError(f"rows of {kind.KIND}") from None
            self._kinds[kind.KIND] = found
        return found

    def living(self, kind: type[R]) -> tuple[R, ...]:
        """What :meth:`Notebook.all` promises."""
        if kind.KIND not in self._living:
            alive = [e.record for e in self.entries(kind).values() if not e.removed]
            self._living[kind.KIND] = tuple(_facts_in_order(alive) if kind.FACT else alive)
        return self._living[kind.KIND]  # type: ignore[return-value]

    def entry(self, kind: type[Record], record_id: UUID) -> Entry:
        """One record, also from the Trash. Raises NotFoundError."""
        found = self.entries(kind).get(record_id)
        if found is None:
            raise NotFoundError(record_id.hex)
        return found

    def stamp(self, record_id: UUID) -> Stamp:
        """Who wrote a record of any kind."""
        for entries in self._kinds.values():
            if record_id in entries:
                return entries[record_id].stamp
        for kind in KINDS.values():
            if record_id in self.entries(kind):
                return self.entries(kind)[record_id].stamp
        raise NotFoundError(record_id.hex)

    def history(self, kind: type[E], record_id: UUID) -> tuple[FieldHistory, ...]:
        """All values of all fields in order; every head of a conflict is marked as one."""
        columns = [t.change.c[name] for name in ChangeRow._fields]
        mine = t.change.c.entity_id == record_id.bytes
        query = select(*columns).where(mine, t.change.c.fmt <= FMT)
        with transaction(self._engine) as conn:
            rows = [ChangeRow(*row) for row in conn.execute(query)]
            found = conn.execute(
                select(t.head.c.change_id).where(t.head.c.entity_id == record_id.bytes)
            )
            heads = {row.change_id for row in found}
        if not rows:
            raise NotFoundError(record_id.hex)
        return tuple(_history(kind, row, heads) for row in sorted(rows, key=projection.rank))


def _history(kind: type[Record], row: ChangeRow, heads: set[bytes]) -> FieldHistory:
    value = row.value == "true" if row.field == DELETED else field_value(kind, row.field, row.value)
    return FieldHistory(row.field, value, _stamp(row.author, row.device, row.hlc), row.id in heads)


def _stamp(author: bytes, device: bytes, reading: int) -> Stamp:
    return Stamp(UUID(bytes=author), UUID(bytes=device), hlc.moment(reading))


# Ready-made SQL: these run while a parent waits for the first page, and building them took longer.
_TRASHED = "SELECT id FROM entity WHERE kind = ? AND deleted = 1"
_ENTITIES = "SELECT id, body, deleted, author, device, hlc FROM entity WHERE kind = ? ORDER BY id"
_FACTS = "SELECT id, happened_at, zone, corrects, body, author, device, hlc FROM {} WHERE fmt <= ?"


def _entities(conn: Connection, kind: type[Record]) -> Iterator[tuple[UUID, Entry]]:
    rows = conn.exec_driver_sql(_ENTITIES, (kind.KIND,)).all()
    for entity_id, body, deleted, *stamp in rows:
        record = entity_of(kind, entity_id, body)
        if record is not None:
            yield record.id, Entry(record, bool(deleted), *stamp)


def _facts(conn: Connection, kind: type[Record]) -> Iterator[tuple[UUID, Entry]]:
    gone = {row[0] for row in conn.exec_driver_sql(_TRASHED, (kind.KIND,))}
    rows = conn.exec_driver_sql(_FACTS.format(t.fact_table(kind.KIND).name), (FMT,)).all()
    for fact_id, happened_at, zone, corrects, body, *stamp in rows:
        record = fact_of(kind, fact_id, happened_at, zone, corrects, body)
        if record is not None:
            yield record.id, Entry(record, fact_id in gone, *stamp)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Thousands of records come that all stay: looking for garbage among them took a third."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _facts_in_order(alive: list[Record]) -> list[Record]:
    facts = [record for record in alive if isinstance(record, Fact)]
    corrected = {fact.corrects for fact in facts if fact.corrects is not None}
    kept = [fact for fact in facts if fact.id not in corrected]
    return sorted(kept, key=_when)  # type: ignore[arg-type]


def _when(fact: Fact) -> tuple[datetime, UUID]:
    return (fact.happened_at, fact.id)
