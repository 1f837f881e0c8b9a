"""A new notebook: its tables, its household, its first guardian, this computer."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, Engine, insert, update

from familysafe.domain.family import Guardian, Household
from familysafe.domain.record import Scope
from familysafe.services.ports import Clock, Create, IdSource
from familysafe.store import hlc, schema_version, seal
from familysafe.store import tables as t
from familysafe.store.rows import ActionRow
from familysafe.store.settings import put_setting
from familysafe.store.writer import Pen, Work

THIS_COMPUTER = "this_computer"
FIRST_ACTION = "create_notebook"


def create_notebook(
    engine: Engine,
    *,
    guardian_name: str,
    country: str,
    clock: Clock,
    ids: IdSource,
    guardian_id: UUID | None = None,
) -> None:
    """Make all tables in a new, empty file and write its household, guardian and computer."""
    household, guardian = ids.new(), guardian_id or ids.new()
    with engine.begin() as conn:
        for statement in t.schema_statements():
            conn.exec_driver_sql(statement)
        conn.execute(insert(t.version).values(version_num=schema_version.HEAD))
        reading = hlc.after(0, clock.now())
        conn.execute(insert(t.clock).values(one=1, last=reading))
        own = new_computer(conn, guardian.bytes, reading, ids)
        pen = Pen(ids, guardian.bytes, own, reading, ids.new().bytes)
        work = Work(conn, pen, household.bytes)
        work.take(Create(Household(id=household, country=country), household, Scope.FAMILY))
        work.take(Create(Guardian(id=guardian, name=guardian_name), household, Scope.FAMILY))
        fresh = seal.begin(conn)
        work.save(fresh, ActionRow(pen.action, pen.author, own, reading, FIRST_ACTION, None))
        seal.write(conn, fresh)


def new_computer(conn: Connection, guardian: bytes, reading: int, ids: IdSource) -> bytes:
    """This copy of the notebook is a computer of its own: never two with one id."""
    own = ids.new().bytes
    conn.execute(insert(t.computer).values(id=own, guardian=guardian, created=reading))
    put_setting(conn, THIS_COMPUTER, own.hex())
    return own


def hand_computer_to(conn: Connection, own: bytes, guardian: bytes) -> None:
    """After loading an export, its guardian writes on this computer."""
    conn.execute(update(t.computer).where(t.computer.c.id == own).values(guardian=guardian))
