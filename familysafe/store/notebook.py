"""The open notebook: the one door to the records in the encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from familysafe.domain.family import Child, Guardian, Household
from familysafe.domain.record import E, R
from familysafe.errors import InvalidInputError, NotFoundError
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
from familysafe.store import (
    durable,
    erase,
    export_rows,
    export_zip,
    files,
    hlc,
    seal,
    search,
    trash,
    writer,
)
from familysafe.store import tables as t
from familysafe.store import undo as undoing
from familysafe.store.apply import Sender, apply_rows
from familysafe.store.codec import canonical
from familysafe.store.create import THIS_COMPUTER, create_notebook, hand_computer_to, new_computer
from familysafe.store.engine import DRIVER_ERRORS, database_error, raw_connection, transaction
from familysafe.store.errors import VaultDamagedError, VaultFileError
from familysafe.store.health import look_through
from familysafe.store.reader import Reader
from familysafe.store.rows import ActionRow, Batch, ErasedRow
from familysafe.store.schema_version import check_schema
from familysafe.store.settings import get_setting, put_setting
from familysafe.store.writer import Pen, Work

__all__ = ["SqlNotebook", "create_notebook", "open_notebook"]
T = TypeVar("T")
_Exported = tuple[Batch, tuple[export_rows.AttachmentRow, ...], export_zip.ContentOf, bytes]
#: Setting that names who writes now where a loaded export replaced the first guardian.
ALIAS = "guardian."


class SqlNotebook:
    """Implements ``services.ports.Notebook`` on one engine. One worker owns it."""

    def __init__(self, engine: Engine, guardian_id: UUID | None, clock: Clock, ids: IdSource):
        self._engine = engine
        self._clock = clock
        self._ids = ids
        self._reader = Reader(engine)
        self._wanted_guardian = guardian_id
        self._in_doubt = False  # the disk refused to say whether the last change is on it
        self._read_own_rows()

    def _read_own_rows(self) -> None:
        """Everything of this computer that writing needs, as the file has it."""
        try:
            self._take_own_rows()
        except (InvalidRequestError, TypeError, ValueError):
            # No row, several, or another table's: an old page that was put back looks so.
            raise VaultDamagedError("own rows") from None

    def _take_own_rows(self) -> None:
        self._reader.forget()
        with transaction(self._engine) as conn:
            self._seal = seal.read(conn)
            self._last = int(conn.execute(select(t.clock.c.last)).scalar_one())
            self._computer = bytes.fromhex(get_setting(conn, THIS_COMPUTER) or "")
            own = select(t.computer.c.guardian).where(t.computer.c.id == self._computer)
            author = conn.execute(own).scalar()
        if author is None:
            raise VaultDamagedError("computer")
        households = sorted(self._reader.entries(Household))
        if not households:
            raise VaultDamagedError("no household")
        self._household = households[0]
        self._guardian = self._writing_guardian(UUID(bytes=author))
        self._in_doubt = False

    def _writing_guardian(self, fallback: UUID) -> UUID:
        wanted = self._wanted_guardian
        if wanted is not None and (alias := self.setting(ALIAS + wanted.hex)):
            wanted = UUID(alias)
        if wanted is not None and wanted in self._reader.entries(Guardian):
            return wanted
        return fallback

    def move_to(self, engine: Engine) -> None:
        """Go on with the same notebook in another file: it was written anew under a new key."""
        self._engine, self._reader = engine, Reader(engine)
        self._read_own_rows()

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
        with transaction(self._engine) as conn:
            return trash.items(conn)

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """Full-text search in everything that the kinds declare as ``SEARCHED``."""
        with transaction(self._engine) as conn:
            return search.find(conn, text, limit)

    def check(self, progress: Callable[[float], None] | None = None) -> CheckReport:
        """Look through every page and row, compare with the seal and rebuild the projection."""
        return look_through(self._engine, progress)

    def seal_problems(self) -> tuple[str, ...]:
        """Does the seal fit the rows? The check at opening, for the worker."""
        with transaction(self._engine) as conn:
            return seal.problems(conn)

    def counts(self) -> dict[str, int]:
        """Rows per table (for the backup's drill)."""
        with transaction(self._engine) as conn:
            return seal.counts_of(conn)

    @property
    def seal_digest(self) -> str:
        """One word for the whole content (for the backup's drill)."""
        return self._seal.digest

    def setting(self, name: str) -> str | None:
        """A setting of this computer that lives inside the notebook."""
        with transaction(self._engine) as conn:
            return get_setting(conn, name)

    # -- writing ----------------------------------------------------------------------------

    def record(self, action: str, drafts: Sequence[Draft]) -> Receipt:
        """Save all drafts in one transaction: all or nothing."""

        def add(work: Work) -> None:
            for draft in drafts:
                work.take(draft)

        action_id, at, work = self._write(action, None, add)
        return Receipt(action_id, action, at, tuple(work.touched))

    # -- files ------------------------------------------------------------------------------

    def add_file(self, action: str, draft: Create, content: bytes) -> Receipt:
        """Save a record and the bytes of its file in one transaction."""

        def add(work: Work) -> None:
            work.take(draft)
            files.put(work.conn, self._ids.new(), draft, content)
            work.files_changed = True

        action_id, at, work = self._write(action, None, add)
        return Receipt(action_id, action, at, tuple(work.touched))

    def file_sizes(self) -> dict[UUID, int]:
        """The records that have a file in this notebook, with its bytes."""
        with transaction(self._engine) as conn:
            return files.sizes(conn)

    def copy_file(self, record_id: UUID, path: Path) -> None:
        """Write a record's file to ``path``, not encrypted. Raises NotFoundError."""
        with transaction(self._engine) as conn:
            content = files.content(conn, record_id)
        with durable.plain_errors():
            durable.write_file(path, content)

    def drop_files(
        self, action: str, record_ids: Sequence[UUID], drafts: Sequence[Draft]
    ) -> Receipt:
        """Remove the bytes of files for ever and save what is written about it, all or nothing.

        A marker stays for each, so that no older copy brings a file back.
        """

        def add(work: Work) -> None:
            for one in record_ids:
                file_id = files.drop(work.conn, one)
                work.erased.append(ErasedRow(file_id, work.pen.hlc))
                work.files_changed = True
            for draft in drafts:
                work.take(draft)

        action_id, at, work = self._write(action, None, add)
        if record_ids:
            self.compact()
        return Receipt(action_id, action, at, tuple(work.touched))

    def undoable(self, limit: int = 20) -> tuple[Receipt, ...]:
        """This guardian's last actions that can still be undone, newest first."""
        with transaction(self._engine) as conn:
            done = undoing.stacks(conn, self._guardian.bytes).done
            return tuple(undoing.receipt(conn, step) for step in reversed(done[-limit:]))

    def undo(self, action_id: UUID | None = None) -> Receipt | None:
        """Write the reverse of an action (None = the newest undoable)."""
        with transaction(self._engine) as conn:
            done = undoing.stacks(conn, self._guardian.bytes).done
        wanted = [s for s in done if action_id is None or s.first.id == action_id.bytes]
        return self._reverse(wanted[-1], f"undo_{wanted[-1].first.kind}") if wanted else None

    def redo(self) -> Receipt | None:
        """Undo the last undo. None: nothing to redo."""
        with transaction(self._engine) as conn:
            undone = undoing.stacks(conn, self._guardian.bytes).undone
        return self._reverse(undone[-1], undone[-1].first.kind) if undone else None

    def _reverse(self, step: undoing.Step, name: str) -> Receipt:
        def add(work: Work) -> None:
            undoing.reverse(work, step.latest)

        _, at, work = self._write(step.first.kind, step.latest, add, always=True)
        return Receipt(UUID(bytes=step.first.id), name, at, tuple(work.touched))

    def _write(
        self, name: str, undoes: bytes | None, add: Callable[[Work], None], always: bool = False
    ) -> tuple[UUID, datetime, Work]:
        """One action in one transaction. Says "saved" only when it is on the disk."""
        self._settle_doubt()
        action_id, now = self._ids.new(), self._clock.now()
        made: list[tuple[Work, seal.Seal]] = []
        roots = frozenset(one.bytes for one in self._reader.entries(Child))

        def write(conn: Connection) -> None:
            pen = Pen(
                self._ids,
                self._guardian.bytes,
                self._computer,
                hlc.after(self._last, now),
                action_id.bytes,
            )
            work = Work(conn, pen, self._household.bytes, roots)
            add(work)
            next_seal = self._seal.copy()
            made.append((work, next_seal))
            if not (always or work.changes or work.facts or work.erased):
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
        except (IntegrityError, sqlcipher.IntegrityError):
            raise InvalidInputError("id exists") from None
        except DRIVER_ERRORS as error:
            if not self._stands(saved):
                raise database_error(error) from None

    def _settle_doubt(self) -> None:
        """Never write on the ground of what may be out of date: the seal would be a false one."""
        if self._in_doubt:
            self._read_own_rows()

    def _stands(self, saved: Callable[[Connection], bool]) -> bool:
        """After an error at commit: the rows may be on the disk all the same."""
        try:
            with self._engine.begin() as conn:
                return saved(conn)
        except DRIVER_ERRORS:
            self._in_doubt = True
            self._reader.forget()
            return False

    def _refresh(self, work: Work) -> None:
        changed = {row.entity_type for row in work.changes}
        changed |= {row.entity_type for row in work.facts if row.corrects is not None}
        if changed:
            self._reader.forget(*changed)
        pen = work.pen
        for fact, _root in work.new_facts:
            self._reader.add_fact(fact, pen.author, pen.device, pen.hlc)

    # -- settings, erasing, other copies ------------------------------------------------------

    def put_setting(self, name: str, value: str) -> None:
        """Keep a setting of this computer; it never leaves it and cannot be undone."""
        self._commit(
            lambda conn: put_setting(conn, name, value),
            lambda conn: get_setting(conn, name) == value,
        )

    def settle(self, record_id: UUID, field: str, value: object, action: str) -> Receipt:
        """Choose a value where two guardians' edits stand beside each other: one head stays."""

        def add(work: Work) -> None:
            known = work.known(record_id.bytes)
            if known is None:
                raise NotFoundError(record_id.hex)
            work.revalue(record_id.bytes, known, {field: canonical(value)})

        action_id, at, work = self._write(action, None, add)
        return Receipt(action_id, action, at, tuple(work.touched))

    def erase(self, record_id: UUID, *more: UUID) -> int:
        """Remove a child with everything about it, or one record, for ever; returns the rows.

        ``more`` goes with it in the same transaction. Backups and the data key are the caller's
        part. Raises NotFoundError; InvalidInputError for the household and its guardians.
        """
        wanted = {record_id, *more}
        if wanted & {self._household, *self._reader.entries(Guardian)}:
            raise InvalidInputError("the household and its guardians stay")
        reading = hlc.after(self._last, self._clock.now())
        gone = self._erase([ErasedRow(one.bytes, reading) for one in sorted(wanted)], reading)
        if not gone:
            raise NotFoundError(record_id.hex)
        return gone

    def purge_expired(self, now: datetime) -> int:
        """Erase what has been in the Trash for 30 days; at each unlock. Returns the records."""
        with transaction(self._engine) as conn:
            rows = trash.expired(conn, now)
        if rows:
            self._erase([ErasedRow(one, removed) for one, removed in rows], self._last)
        return len(rows)

    def _erase(self, markers: Sequence[ErasedRow], reading: int) -> int:
        def write(conn: Connection) -> int:
            gone = erase.erase_rows(conn, markers)
            if not gone:
                raise NotFoundError("nothing to erase")
            writer.tick(conn, reading)
            self._seal_anew(conn)
            return gone

        gone = self._change(write)
        self.compact()
        return gone

    def _seal_anew(self, conn: Connection) -> None:
        fresh = seal.computed(conn)
        fresh.generation = self._seal.generation
        seal.write(conn, fresh)

    def compact(self) -> bool:
        """Write the file anew without free pages. False: no room on the disk for it now."""
        try:
            with self._engine.connect() as conn:
                raw_connection(conn).execute("VACUUM")
        except DRIVER_ERRORS:
            return False
        return True

    def apply(self, batch: Batch, author: UUID | None = None) -> None:
        """Take in what another guardian's computer wrote (None: rows of this family's export).

        All or nothing, and harmless when repeated. Raises InvalidInputError.
        """
        sender = self._sender(author)

        def write(conn: Connection) -> None:
            fresh = apply_rows(conn, self._seal.copy(), batch, sender)
            if fresh.body() != self._seal.body():
                seal.write(conn, fresh)

        self._change(write)

    def _sender(self, author: UUID | None) -> Sender:
        name = None if author is None else author.bytes
        return Sender(name, self._guardian.bytes, self._computer)

    def batch(self) -> Batch:
        """Everything that was written, for another copy or the export."""
        with transaction(self._engine) as conn:
            return export_rows.batch_of(conn)

    def new_computer(self) -> UUID:
        """Give this copy an id of its own; after every restore, copy or import of a vault."""
        self._change(lambda conn: new_computer(conn, self._guardian.bytes, self._last, self._ids))
        return self.computer_id

    def export_bytes(self) -> bytes:
        """The documented export (a zip); equal content gives equal bytes."""
        with transaction(self._engine) as conn:
            return export_zip.zip_bytes(*self._exported(conn))

    def export_to(self, path: Path) -> dict[str, int]:
        """Write the export; returns rows per table."""
        with transaction(self._engine) as conn:
            export_zip.write_zip(path, *self._exported(conn))
        return self.counts()

    def _exported(self, conn: Connection) -> _Exported:
        def content_of(row: export_rows.AttachmentRow) -> bytes:
            return export_rows.whole_bytes(conn, row.id, row.sha256)

        batch, rows = export_rows.batch_of(conn), export_rows.attachments_of(conn)
        return batch, rows, content_of, self._guardian.bytes

    def load_from(self, path: Path) -> dict[str, int]:
        """Load an export into this notebook, which must be as ``create_notebook`` left it.

        Raises NotEmptyError, BrokenExportError; nothing was changed then.
        """
        return self.load_rows(*export_zip.read_zip(path))

    def load_rows(
        self,
        batch: Batch,
        rows: Sequence[export_rows.AttachmentRow],
        contents: dict[bytes, bytes],
        guardian: bytes,
    ) -> dict[str, int]:
        """The same for rows that were read already: an export's, or a damaged notebook's."""
        me = self._sender(None)
        readings = [row.hlc for row in batch.actions] + [row.hlc for row in batch.erased]
        latest = max(readings, default=0)

        def write(conn: Connection) -> None:
            fresh = export_rows.load(conn, batch, rows, contents, me)
            hand_computer_to(conn, self._computer, guardian)
            put_setting(conn, ALIAS + self._guardian.hex, guardian.hex())
            writer.tick(conn, max(self._last, latest))
            seal.write(conn, fresh)

        self._change(write)
        return self.counts()

    def _change(self, write: Callable[[Connection], T]) -> T:
        """A transaction that is no action of the parent's; everything is read anew after it."""
        self._settle_doubt()
        before, made = self._seal.generation, []
        try:
            with self._engine.begin() as conn:
                made.append(write(conn))
        except DRIVER_ERRORS as error:
            if not (made and self._is_newer_than(before)):
                raise database_error(error) from None
        else:
            self._read_own_rows()
        return made[-1]

    def _is_newer_than(self, generation: int) -> bool:
        """After an error at commit: the change may be on the disk all the same."""
        self._in_doubt = True
        with suppress(VaultFileError, *DRIVER_ERRORS):
            self._read_own_rows()
        return self._seal.generation > generation


def open_notebook(
    engine: Engine, *, clock: Clock, ids: IdSource, guardian_id: UUID | None = None
) -> SqlNotebook:
    """The notebook in an open file. ``guardian_id`` is whose passphrase opened it, if known.

    Raises VaultNewerError, OldSchemaError (call ``migrate.upgrade`` first), VaultDamagedError.
    """
    check_schema(engine)
    try:
        return SqlNotebook(engine, guardian_id, clock, ids)
    except DRIVER_ERRORS as error:
        raise database_error(error) from None


def _was_saved(conn: Connection, action_id: bytes) -> bool:
    return conn.execute(select(t.action.c.id).where(t.action.c.id == action_id)).first() is not None
