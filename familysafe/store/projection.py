"""The present state of every record, computed from its changes alone.

The value of a field is the change that no other change replaced (a *head*). Several heads are a
conflict: the highest ``(hlc, id)`` is shown first, all stay readable. The order in which changes
arrived never matters, so two computers with the same changes have the same state.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection, delete, insert, select

from familysafe.store import tables as t
from familysafe.store.codec import DELETED, FMT, ids_from, joined
from familysafe.store.rows import ChangeRow

_CHUNK = 500
_COLUMNS = [t.change.c[name] for name in ChangeRow._fields]


@dataclass(frozen=True)
class State:
    """One record as its changes tell it: a row of ``entity`` and its rows of ``head``."""

    entity: dict[str, object]
    heads: tuple[tuple[str, bytes], ...]


def project(conn: Connection, entity_ids: Iterable[bytes]) -> None:
    """Compute these records anew, in the running transaction."""
    for ids in chunks(sorted(set(entity_ids))):
        conn.execute(delete(t.entity).where(t.entity.c.id.in_(ids)))
        conn.execute(delete(t.head).where(t.head.c.entity_id.in_(ids)))
        _write(conn, states(conn, ids))


def project_all(conn: Connection) -> None:
    """Rebuild everything, for instance after an update that can read more kinds of change."""
    conn.execute(delete(t.entity))
    conn.execute(delete(t.head))
    _write(conn, states(conn))


def states(conn: Connection, ids: Sequence[bytes] | None = None) -> Iterator[State]:
    """The records with these ids (None = all) as their changes tell them, without writing."""
    query = select(*_COLUMNS).where(t.change.c.fmt <= FMT).order_by(t.change.c.entity_id)
    if ids is not None:
        query = query.where(t.change.c.entity_id.in_(ids))
    rows = [ChangeRow(*row) for row in conn.execute(query)]
    for _, mine in groupby(rows, key=lambda row: row.entity_id):
        yield _state(list(mine))


def chunks(ids: Sequence[bytes]) -> Iterator[list[bytes]]:
    """At most a few hundred at a time: SQLite limits the parameters of a statement."""
    for start in range(0, len(ids), _CHUNK):
        yield list(ids[start : start + _CHUNK])


def difference(conn: Connection) -> int:
    """How many records differ from what their changes tell. 0 = the projection is right."""
    columns = list(t.entity.c)
    stored = {row.id: dict(row._mapping) for row in conn.execute(select(*columns))}
    heads: dict[bytes, list[tuple[str, bytes]]] = {}
    for row in conn.execute(select(t.head).order_by(t.head.c.field, t.head.c.change_id)):
        heads.setdefault(row.entity_id, []).append((row.field, row.change_id))
    wrong = 0
    for state in states(conn):
        key = state.entity["id"]
        assert isinstance(key, bytes)
        same = stored.pop(key, None) == state.entity
        wrong += not (same and tuple(heads.pop(key, ())) == state.heads)
    return wrong + len(stored)


def rank(row: ChangeRow) -> tuple[int, bytes]:
    """The order in which heads are shown: the highest first."""
    return (row.hlc, row.id)


def _state(rows: list[ChangeRow]) -> State:
    first, last = min(rows, key=rank), max(rows, key=rank)
    by_field: dict[str, list[ChangeRow]] = {}
    for row in rows:
        by_field.setdefault(row.field, []).append(row)
    heads = {name: _heads(mine) for name, mine in by_field.items()}
    values = {name: max(mine, key=rank).value for name, mine in heads.items()}
    deleted = values.pop(DELETED, "false") == "true"
    entity: dict[str, object] = {
        "id": first.entity_id,
        "kind": last.entity_type,
        "root": last.root,
        "scope": last.scope,
        "deleted": int(deleted),
        "body": joined(values.items()),
        "hlc": first.hlc,
        "author": first.author,
        "device": first.device,
    }
    pairs = sorted((name, row.id) for name, mine in heads.items() for row in mine)
    return State(entity, tuple(pairs))


def _heads(rows: list[ChangeRow]) -> list[ChangeRow]:
    if len(rows) == 1:
        return rows
    replaced = {one for row in rows for one in ids_from(row.over) if one != row.id}
    heads = [row for row in rows if row.id not in replaced]
    return heads or [max(rows, key=rank)]  # changes that replace each other in a ring: hostile


def _write(conn: Connection, found: Iterable[State]) -> None:
    entities: list[dict[str, object]] = []
    heads: list[dict[str, object]] = []
    for state in found:
        entities.append(state.entity)
        heads.extend(
            {"entity_id": state.entity["id"], "field": field, "change_id": change_id}
            for field, change_id in state.heads
        )
    if entities:
        conn.execute(insert(t.entity), entities)
        conn.execute(insert(t.head), heads)
