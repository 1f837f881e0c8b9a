"""The open notebook: the one door to the records in the encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DBAPIError

from familysafe.domain.family import Guardian, Household
from familysafe.domain.record import E, R, Scope
from familysafe.services.ports import (
    CheckReport,
    Clock,
    Create,
    Draft,
    FieldHistory,
    Hit,
    IdSource,
    Receipt,
    Stamp,
    TrashItem,
)
from familysafe.store import hlc, seal, search, trash, undo, writer
from familysafe.store import tables as t
from familysafe.store.engine import database_error
from familysafe.store.errors import VaultDamagedError
from familysafe.store.health import look_through
from familysafe.store.reader import Reader
from familysafe.store.schema_version import HEAD, check_schema
from familysafe.store.settings import get_setting, put_setting
from familysafe.store.types import ActionRow
from familysafe.store.writer import Pen, Work

_THIS_COMPUTER = "this_computer"
_FIRST = "create_notebook"


class SqlNotebook:
    """Implements ``services.ports.Notebook`` on one engine. One worker owns it."""

    def __init__(self, engine: Engine, guardian_id: UUID | None, clock: Clock, ids: IdSource):
        self._engine = engine
        self._clock = clock
        self._ids = ids
        self._reader = Reader(engine)
        self._wanted_guardian = guardian_id
        self._read_own_rows()

    def _read_own_rows(self) -> None:
        """Everything of this computer that writing needs, as the file has it."""
        self._reader.forget()
        with self._engine.begin() as conn:
            self._seal = seal.read(conn)
            self._last = int(conn.execute(select(t.clock.c.last)).scalar_one())
            self._computer = bytes.fromhex(get_setting(conn, _THIS_COMPUTER) or "")
            own = select(t.computer.c.guardian).where(t.computer.c.id == self._computer)
            author = conn.execute(own).scalar()
        if author is None:
            raise VaultDamagedError("computer")
        households = sorted(self._reader.entries(Household))
        if not households:
            raise VaultDamagedError("no household")
        self._household = households[0]
        self._guardian = self._writing_guardian(UUID(bytes=author))

    def _writing_guardian(self, fallback: UUID) -> UUID:
        wanted = self._wanted_guardian
        if wanted is not None and wanted in self._reader.entries(Guardian):
            return wanted
        return fallback

    # -- reading ----------------------------------------------------------------------------

    @property
    def household_id(self) -> UUID:
        """The id of the one household."""
        return self._household

    @property
    def guardian_id(self) -> UUID:
        """The guardian who is writing."""
        return self._guardian

    @property
    def computer_id(self) -> UUID:
        """The random id of this computer (the author's device of every row)."""
        return UUID(bytes=self._computer)

    @property
    def generation(self) -> int:
        """How often this notebook was written; an older file put back has a lower one."""
        return self._seal.generation

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every living record of a kind, in the port's order."""
        return self._reader.living(kind)

    def get(self, kind: type[R], record_id: UUID) -> R:
        """One record, also from the Trash. Raises NotFoundError."""
        record = self._reader.entry(kind, record_id).record
        assert isinstance(record, kind)
        return record

    def find(self, kind: type[R], record_id: UUID) -> R | None:
        """One living record, or None."""
        entry = self._reader.entries(kind).get(record_id)
        if entry is None or entry.removed or not isinstance(entry.record, kind):
            return None
        return entry.record

    def stamp(self, record_id: UUID) -> Stamp:
        """Who wrote a record and when. Raises NotFoundError."""
        return self._reader.stamp(record_id)

    def history(self, kind: type[E], record_id: UUID) -> tuple[FieldHistory, ...]:
        """All values that the fields of an entity had, oldest first."""
        return self._reader.history(kind, record_id)

    def trash(self) -> tuple[TrashItem, ...]:
        """What lies in the Trash, newest first."""
        with self._engine.begin() as conn:
            return trash.items(conn)

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """Full-text search in everything that the kinds declare as ``SEARCHED``."""
        with self._engine.begin() as conn:
            return search.find(conn, text, limit)

    def check(self, progress: Callable[[float], None] | None = None) -> CheckReport:
        """Look through every page and row, compare with the seal and rebuild the projection."""
        return look_through(self._engine, progress)

    # -- writing ----------------------------------------------------------------------------

    def record(self, action: str, drafts: Sequence[Draft]) -> Receipt:
        """Save all drafts in one transaction: all or nothing."""

        def add(work: Work) -> None:
            for draft in drafts:
                work.take(draft)

        action_id, at, work = self._write(action, None, add)
        return Receipt(action_id, action, at, tuple(work.touched))

    def undoable(self, limit: int = 20) -> tuple[Receipt, ...]:
        """This guardian's last actions that can still be undone, newest first."""
        with self._engine.begin() as conn:
            done = undo.stacks(conn, self._guardian.bytes).done
            return tuple(undo.receipt(conn, step) for step in reversed(done[-limit:]))

    def undo(self, action_id: UUID | None = None) -> Receipt | None:
        """Write the reverse of an action (None = the newest undoable)."""
        with self._engine.begin() as conn:
            done = undo.stacks(conn, self._guardian.bytes).done
        wanted = [s for s in done if action_id is None or s.first.id == action_id.bytes]
        return self._reverse(wanted[-1], f"undo_{wanted[-1].first.kind}") if wanted else None

    def redo(self) -> Receipt | None:
        """Undo the last undo. None: nothing to redo."""
        with self._engine.begin() as conn:
            undone = undo.stacks(conn, self._guardian.bytes).undone
        return self._reverse(undone[-1], undone[-1].first.kind) if undone else None

    def _reverse(self, step: undo.Step, name: str) -> Receipt:
        def add(work: Work) -> None:
            undo.reverse(work, step.latest)

        _, at, work = self._write(step.first.kind, step.latest, add, always=True)
        return Receipt(UUID(bytes=step.first.id), name, at, tuple(work.touched))

    def _write(
        self, name: str, undoes: bytes | None, add: Callable[[Work], None], always: bool = False
    ) -> tuple[UUID, datetime, Work]:
        """One action in one transaction. Says "saved" only when it is on the disk."""
        action_id, now = self._ids.new(), self._clock.now()
        made: list[tuple[Work, seal.Seal]] = []

        def write(conn: Connection) -> None:
            pen = Pen(
                self._ids,
                self._guardian.bytes,
                self._computer,
                hlc.after(self._last, now),
                action_id.bytes,
            )
            work = Work(conn, pen, self._household.bytes)
            add(work)
            next_seal = self._seal.copy()
            made.append((work, next_seal))
            if not (always or work.changes or work.facts):
                return
            row = ActionRow(pen.action, pen.author, pen.device, pen.hlc, name, undoes)
            work.save(next_seal, row)
            writer.tick(conn, pen.hlc)
            seal.write(conn, next_seal)

        self._commit(write, lambda conn: _was_saved(conn, action_id.bytes))
        work, self._seal = made[-1]
        self._last = max(self._last, work.pen.hlc)
        self._refresh(work)
        return action_id, now, work

    def _commit(
        self, write: Callable[[Connection], None], saved: Callable[[Connection], bool]
    ) -> None:
        try:
            with self._engine.begin() as conn:
                write(conn)
        except (DBAPIError, sqlcipher.Error) as error:
            if not self._stands(saved):
                raise database_error(error) from None

    def _stands(self, saved: Callable[[Connection], bool]) -> bool:
        """After an error at commit: the rows may be on the disk all the same."""
        try:
            with self._engine.begin() as conn:
                return saved(conn)
        except (DBAPIError, sqlcipher.Error):
            return False

    def _refresh(self, work: Work) -> None:
        changed = {row.entity_type for row in work.changes}
        changed |= {row.entity_type for row in work.facts if row.corrects is not None}
        self._reader.forget(*changed) if changed else None
        at = hlc.moment(work.pen.hlc)
        stamp = Stamp(self._guardian, self.computer_id, at)
        for fact, root in work.new_facts:
            self._reader.add_fact(fact, UUID(bytes=root), stamp)


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
    household = ids.new()
    guardian = guardian_id or ids.new()
    first = Guardian(id=guardian, name=guardian_name)
    with engine.begin() as conn:
        for statement in t.schema_statements():
            conn.exec_driver_sql(statement)
        conn.execute(insert(t.version).values(version_num=HEAD))
        reading = hlc.after(0, clock.now())
        conn.execute(insert(t.clock).values(one=1, last=reading))
        new_computer(conn, guardian.bytes, reading, ids)
        own = bytes.fromhex(get_setting(conn, _THIS_COMPUTER) or "")
        pen = Pen(ids, guardian.bytes, own, reading, ids.new().bytes)
        work = Work(conn, pen, household.bytes)
        work.take(Create(Household(id=household, country=country), household, Scope.FAMILY))
        work.take(Create(first, household, Scope.FAMILY))
        fresh = seal.begin(conn)
        work.save(fresh, ActionRow(pen.action, pen.author, own, reading, _FIRST, None))
        seal.write(conn, fresh)


def open_notebook(
    engine: Engine, *, clock: Clock, ids: IdSource, guardian_id: UUID | None = None
) -> SqlNotebook:
    """The notebook in an open file. ``guardian_id`` is whose passphrase opened it, if known.

    Raises VaultNewerError, OldSchemaError (call ``migrate.upgrade`` first), VaultDamagedError.
    """
    check_schema(engine)
    try:
        return SqlNotebook(engine, guardian_id, clock, ids)
    except (DBAPIError, sqlcipher.Error) as error:
        raise database_error(error) from None


def new_computer(conn: Connection, guardian: bytes, reading: int, ids: IdSource) -> bytes:
    """This copy of the notebook is a computer of its own: never two with one id."""
    own = ids.new().bytes
    conn.execute(insert(t.computer).values(id=own, guardian=guardian, created=reading))
    put_setting(conn, _THIS_COMPUTER, own.hex())
    return own


def _was_saved(conn: Connection, action_id: bytes) -> bool:
    return conn.execute(select(t.action.c.id).where(t.action.c.id == action_id)).first() is not None
