"""Settings of this computer inside the notebook; they never leave it."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from familysafe.store import tables as t


def get_setting(conn: Connection, name: str) -> str | None:
    """The value, or None."""
    return conn.execute(select(t.setting.c.value).where(t.setting.c.name == name)).scalar()


def put_setting(conn: Connection, name: str, value: str) -> None:
    """Set it, in the running transaction."""
    conn.execute(delete(t.setting).where(t.setting.c.name == name))
    conn.execute(insert(t.setting).values(name=name, value=value))
