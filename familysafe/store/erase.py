"""Erasing: the only place that removes rows. What is left is an id and a time.

A marker wins over every change that arrives later and stays for ever. The caller rebuilds the
backups; a new data key is the vault's part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, delete, insert, or_, select

from familysafe.domain.kinds import KINDS
from familysafe.store import projection, search
from familysafe.store import tables as t
from familysafe.store.projection import chunks
from familysafe.store.rows import ErasedRow


@contextmanager
def guard_lifted(conn: Connection) -> Iterator[None]:
    """Let the append-only tables lose rows; only inside one transaction."""
    conn.execute(t.ERASING_ON)
    yield
    conn.execute(t.ERASING_OFF)


def erase_rows(conn: Connection, markers: Iterable[ErasedRow]) -> int:
    """Remove everything with one of these ids as root or record; returns how many rows went.

    The seal must be computed anew afterwards, in the same transaction.
    """
    marked = {row.id: row for row in markers}
    for one in with_corrections(conn, marked):
        marked.setdefault(one, ErasedRow(one, max(row.hlc for row in marked.values())))
    with guard_lifted(conn):
        gone, touched = _remove(conn, sorted(marked))
        _put_markers(conn, marked.values())
    projection.project(conn, touched)
    search.forget(conn, touched | set(marked))
    _index_again(conn, touched)
    search.optimize(conn)
    return gone


def with_corrections(conn: Connection, ids: Iterable[bytes]) -> set[bytes]:
    """Facts that these facts correct, or that correct them: else an earlier version comes back."""
    found: set[bytes] = set()
    for table in (*t.fact_tables.values(), t.fact_other):
        pairs = select(table.c.id, table.c.corrects).where(table.c.corrects.is_not(None))
        links: dict[bytes, set[bytes]] = {}
        for row in conn.execute(pairs):
            links.setdefault(row.id, set()).add(row.corrects)
            links.setdefault(row.corrects, set()).add(row.id)
        todo = [one for one in ids if one in links]
        while todo:
            for other in links.get(todo.pop(), set()) - found:
                found.add(other)
                todo.append(other)
    return found


def markers(conn: Connection) -> dict[bytes, int]:
    """All markers: id to time."""
    return {row.id: row.hlc for row in conn.execute(select(t.erased.c.id, t.erased.c.hlc))}


def _remove(conn: Connection, ids: list[bytes]) -> tuple[int, set[bytes]]:
    gone: list[bytes] = []
    actions: set[bytes] = set()
    touched: set[bytes] = set()
    for some in chunks(ids):
        for table in (t.change, *t.fact_tables.values(), t.fact_other):
            mine = or_(table.c.root.in_(some), table.c.entity_id.in_(some))
            rows = conn.execute(select(table.c.id, table.c.action, table.c.entity_id).where(mine))
            for row in rows.all():
                gone.append(row.id)
                actions.add(row.action)
                touched.add(row.entity_id)
            conn.execute(delete(table).where(mine))
        _remove_around(conn, some)
    _delete_in(conn, t.feed, "change_id", gone)
    _drop_empty_actions(conn, actions)
    return len(gone), touched


def _remove_around(conn: Connection, ids: list[bytes]) -> None:
    of_these = [t.attachment.c[name].in_(ids) for name in ("id", "root", "entity_id")]
    conn.execute(delete(t.attachment).where(or_(*of_these)))
    rows = conn.execute(select(t.search_row.c.id).where(t.search_row.c.root.in_(ids))).all()
    search.forget(conn, [row.id for row in rows])


def _drop_empty_actions(conn: Connection, actions: set[bytes]) -> None:
    alive: set[bytes] = set()
    for some in chunks(sorted(actions)):
        rows = conn.execute(select(t.feed.c.action).where(t.feed.c.action.in_(some)))
        alive |= {row.action for row in rows}
    _delete_in(conn, t.action, "id", sorted(actions - alive))


def _delete_in(conn: Connection, table: Table, column: str, ids: list[bytes]) -> None:
    for some in chunks(ids):
        conn.execute(delete(table).where(table.c[column].in_(some)))


def _put_markers(conn: Connection, rows: Iterable[ErasedRow]) -> None:
    there = markers(conn)
    for row in sorted(rows):
        if there.get(row.id, -1) < row.hlc:
            conn.execute(delete(t.erased).where(t.erased.c.id == row.id))
            conn.execute(insert(t.erased).values(id=row.id, hlc=row.hlc))


def _index_again(conn: Connection, touched: set[bytes]) -> None:
    """A record that was shared may live on under its other root."""
    search.refresh_entities(conn, touched)
    for name, table in t.fact_tables.items():
        left: list[bytes] = []
        for some in chunks(sorted(touched)):
            rows = conn.execute(select(table.c.id).where(table.c.id.in_(some)))
            left.extend(row.id for row in rows)
        if left:
            search.refresh_facts(conn, KINDS[name], left)
