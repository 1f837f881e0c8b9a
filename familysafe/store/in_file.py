"""Which tables a file really has: one of an older revision lacks some that this program knows."""

from __future__ import annotations

from sqlalchemy import Connection, Table

from familysafe.store import tables as t

_OWN = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
_ASIDE = frozenset({"erasing", "alembic_version"})


def table_names(conn: Connection) -> tuple[str, ...]:
    """The tables that hold the record; not SQLite's own nor the inside of the search index."""
    found = {str(row[0]) for row in conn.exec_driver_sql(_OWN)}
    return tuple(sorted(n for n in found - _ASIDE if not n.startswith("sqlite_")))


def fact_tables(conn: Connection) -> dict[str, Table]:
    """The tables of facts by kind, as far as the file has them."""
    there = set(table_names(conn))
    return {kind: table for kind, table in t.fact_tables.items() if table.name in there}


def append_only(conn: Connection) -> dict[str, Table]:
    """The sealed tables, as far as the file has them."""
    there = set(table_names(conn))
    return {name: table for name, table in t.append_only.items() if name in there}
