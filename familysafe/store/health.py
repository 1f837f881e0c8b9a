"""Looks through the whole notebook: every page, every row, the seal, the projection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError

from familysafe.services.ports import CheckReport
from familysafe.store import projection, schema_version, seal, search
from familysafe.store import tables as t
from familysafe.store.create import THIS_COMPUTER
from familysafe.store.engine import DRIVER_ERRORS, database_error, raw_connection
from familysafe.store.settings import get_setting


def look_through(engine: Engine, progress: Callable[[float], None] | None = None) -> CheckReport:
    """All checks in turn; a problem is a sentence with counts, never with a name."""
    tell = progress or (lambda share: None)
    steps = (
        _pages, _structure, _indexes, _references, seal.problems, seal.harmed_files,
        _projection, _feed, _clock, _search,
    )  # fmt: skip
    problems: list[str] = []
    counts: dict[str, int] = {}
    try:
        with engine.connect() as conn, conn.begin():
            for done, step in enumerate(steps):
                tell(done / len(steps))
                problems.extend(step(conn))
            counts = seal.counts_of(conn)
    except DRIVER_ERRORS as error:
        problems.append(database_error(error).code)
    tell(1.0)
    return CheckReport(not problems, schema_version.HEAD, counts, tuple(problems))


def quick_look(engine: Engine) -> tuple[str, ...]:
    """What is checked at every opening, in the worker: pages, structure, seal, files."""
    problems: list[str] = []
    try:
        with engine.connect() as conn, conn.begin():
            for step in (_pages, _quick_structure, _indexes, seal.problems, seal.harmed_files):
                problems.extend(step(conn))
    except DRIVER_ERRORS as error:
        problems.append(database_error(error).code)
    return tuple(problems)


def _quick_structure(conn: Connection) -> Iterable[str]:
    rows = raw_connection(conn).execute("PRAGMA quick_check").fetchall()
    return [] if rows == [("ok",)] else [f"structure: {len(rows)} faults"]


def _pages(conn: Connection) -> Iterable[str]:
    raw = raw_connection(conn)
    rows = raw.execute("PRAGMA cipher_integrity_check").fetchall()
    return [] if not rows or _only_free_pages(raw, len(rows)) else [f"pages: {len(rows)} damaged"]


def _only_free_pages(raw: sqlcipher.Connection, damaged: int) -> bool:
    """True if only pages that hold nothing are torn.

    SQLite does not journal the content of a free page, so a power cut while one is being filled
    leaves it torn after the rollback; it is written whole before it is read again. All other pages
    are read by the structure check, once what lies in the cache is given up.
    """
    (free,) = raw.execute("PRAGMA freelist_count").fetchone()
    if damaged > free:
        return False
    raw.execute("PRAGMA shrink_memory")
    return bool(raw.execute("PRAGMA quick_check").fetchall() == [("ok",)])


def _structure(conn: Connection) -> Iterable[str]:
    # The full check, not the quick one: only it compares the indexes with their tables.
    rows = raw_connection(conn).execute("PRAGMA integrity_check").fetchall()
    return [] if rows == [("ok",)] else [f"structure: {len(rows)} faults"]


def _indexes(conn: Connection) -> Iterator[str]:
    """Each index opens: where its table is empty, no check of SQLite reads what stands there."""
    raw = raw_connection(conn)
    made = raw.execute("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'").fetchall()
    for table, index in made:
        try:
            raw.execute(f'SELECT 1 FROM "{table}" INDEXED BY "{index}" LIMIT 1').fetchall()
        except DRIVER_ERRORS as error:
            yield f"index: {database_error(error).code}"


def _references(conn: Connection) -> Iterable[str]:
    rows = raw_connection(conn).execute("PRAGMA foreign_key_check").fetchall()
    return [f"parts without their record: {len(rows)}"] if rows else []


def _projection(conn: Connection) -> Iterator[str]:
    wrong = projection.difference(conn)
    if wrong:
        yield f"present state: {wrong} records differ from their changes"


def _feed(conn: Connection) -> Iterator[str]:
    fed = select(t.feed.c.change_id, t.feed.c.kind, t.feed.c.action).order_by(t.feed.c.seq)
    found = [tuple(row) for row in conn.execute(fed)]
    wanted = {(r.id, "change", r.action) for r in conn.execute(select(t.change))}
    for table in (*t.fact_tables.values(), t.fact_other):
        wanted |= {(r.id, r.entity_type, r.action) for r in conn.execute(select(table))}
    if len(found) != len(wanted) or set(found) != wanted:
        yield f"feed: {len(set(found) ^ wanted)} entries differ from the rows"


def _clock(conn: Connection) -> Iterator[str]:
    own = get_setting(conn, THIS_COMPUTER)
    mine = t.action.c.device == bytes.fromhex(own or "")
    latest = conn.execute(select(func.max(t.action.c.hlc)).where(mine)).scalar() or 0
    if own is None or conn.execute(select(t.clock.c.last)).scalar_one() < latest:
        yield "clock: it stands before the last action"


def _search(conn: Connection) -> Iterator[str]:
    wrong = search.difference(conn)
    if wrong:
        yield f"search: {wrong} entries differ from the records"
    try:
        search.check_index(conn)
    except DBAPIError:
        yield "search: its words do not fit its texts"
