"""The Trash: removed records wait 30 days, then the next unlock erases them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from familysafe.domain.kinds import KINDS
from familysafe.domain.record import Record
from familysafe.services.ports import TrashItem
from familysafe.store import hlc
from familysafe.store import tables as t
from familysafe.store.codec import DELETED, entity_of, fact_of

KEPT = timedelta(days=30)


def items(conn: Connection) -> tuple[TrashItem, ...]:
    """What lies in the Trash and can be read, newest first."""
    found = []
    for entity_id, kind_name, body, at, author, _ in _removed(conn):
        record = _record(conn, kind_name, entity_id, body)
        if record is not None:
            found.append(TrashItem(record, at, UUID(bytes=author), (at + KEPT).date()))
    found.sort(key=lambda item: (item.removed_at, item.record.id), reverse=True)
    return tuple(found)


def expired(conn: Connection, now: datetime) -> tuple[tuple[bytes, int], ...]:
    """Records whose 30 days are over, and when each was removed (a reading of the clock).

    The marker takes that time: what was done since then can still be undone.
    """
    return tuple((row[0], row[5]) for row in _removed(conn) if row[3] + KEPT <= now)


def _removed(conn: Connection) -> Iterator[tuple[bytes, str, str, datetime, bytes, int]]:
    query = (
        select(t.entity.c.id, t.entity.c.kind, t.entity.c.body, t.change.c.hlc, t.change.c.author)
        .join(t.head, t.head.c.entity_id == t.entity.c.id)
        .join(t.change, t.change.c.id == t.head.c.change_id)
        .where(t.entity.c.deleted == 1, t.head.c.field == DELETED, t.change.c.value == "true")
        .order_by(t.change.c.hlc, t.change.c.id)
    )
    latest = {row.id: row for row in conn.execute(query)}
    for row in latest.values():
        yield row.id, row.kind, row.body, hlc.moment(row.hlc), row.author, row.hlc


def _record(conn: Connection, kind_name: str, record_id: bytes, body: str) -> Record | None:
    kind = KINDS.get(kind_name)
    if kind is None:
        return None
    if not kind.FACT:
        return entity_of(kind, record_id, body)
    table = t.fact_table(kind_name)
    row = conn.execute(select(table).where(table.c.id == record_id)).one_or_none()
    if row is None:
        return None
    return fact_of(kind, row.id, row.happened_at, row.zone, row.corrects, row.body)
