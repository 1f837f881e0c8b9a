"""Looks through the whole notebook: every page, every row, the seal, the projection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from familysafe.services.ports import CheckReport
from familysafe.store import projection, seal
from familysafe.store.engine import database_error, raw_connection
from familysafe.store.schema_version import HEAD


def look_through(engine: Engine, progress: Callable[[float], None] | None = None) -> CheckReport:
    """All checks in turn; a problem is a sentence with counts, never with a name."""
    tell = progress or (lambda share: None)
    steps = (_pages, _structure, _references, seal.problems, _projection)
    problems: list[str] = []
    counts: dict[str, int] = {}
    try:
        with engine.connect() as conn, conn.begin():
            for done, step in enumerate(steps):
                tell(done / len(steps))
                problems.extend(step(conn))
            counts = seal.counts_of(conn)
    except (DBAPIError, sqlcipher.Error) as error:
        problems.append(database_error(error).code)
    tell(1.0)
    return CheckReport(not problems, HEAD, counts, tuple(problems))


def _pages(conn: Connection) -> Iterable[str]:
    rows = raw_connection(conn).execute("PRAGMA cipher_integrity_check").fetchall()
    return [f"pages: {len(rows)} damaged"] if rows else []


def _structure(conn: Connection) -> Iterable[str]:
    rows = raw_connection(conn).execute("PRAGMA quick_check").fetchall()
    return [] if rows == [("ok",)] else [f"structure: {len(rows)} faults"]


def _references(conn: Connection) -> Iterable[str]:
    rows = raw_connection(conn).execute("PRAGMA foreign_key_check").fetchall()
    return [f"parts without their record: {len(rows)}"] if rows else []


def _projection(conn: Connection) -> Iterator[str]:
    wrong = projection.difference(conn)
    if wrong:
        yield f"present state: {wrong} records differ from their changes"
