"""Opening the encrypted database: checks before SQLite sees it, pragmas read back, one connection.

SQLite would open a missing or empty file as a fresh, empty notebook and SQLCipher says the same
words for a wrong key and for damage, so both are told apart here, before and by the caller's key
slots. Pragmas and their order: the project's decision on journal mode and syncing (every commit
survives a power cut).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from familysafe.store import durable
from familysafe.store.crypto import DataKey
from familysafe.store.errors import (
    DiskFullError,
    DiskTroubleError,
    ReadOnlyError,
    VaultClosedError,
    VaultDamagedError,
    VaultExistsError,
    VaultFileError,
    VaultGoneError,
    VaultInUseError,
    VaultMissingError,
    VaultNewerError,
)

#: What a statement may end with: SQLCipher ends some bad or unreadable pages as a MemoryError.
DRIVER_ERRORS = (DBAPIError, sqlcipher.Error, MemoryError)
APPLICATION_ID = 0x46536166  # "FSaf", shown by the tool `file`
FILE_FORMAT = 1  # PRAGMA user_version; schema revisions are Alembic's, inside
PAGE = 4096
SMALLEST = 2 * PAGE

#: Statements that the driver keeps ready. Each holds slots of SQLite's small fast memory; without
#: slots every allocation is locked and wiped by itself (cipher_memory_security), which made one
#: saved answer twice as slow with the driver's usual 128 as with these few.
_READY_STATEMENTS = 4
_BEFORE_KEY = (("cipher_log_level", "NONE", "NONE"), ("cipher_memory_security", "ON", "1"))
_AFTER_KEY: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("fullfsync", "ON", 1),
    ("checkpoint_fullfsync", "ON", 1),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", 0),
)


def open_engine(
    path: Path, key: DataKey, *, create: bool = False, read_only: bool = False
) -> Engine:
    """The one engine of a notebook, connected and checked.

    ``create`` makes a new file and never touches an existing one. ``read_only`` is for looking at
    a backup. Raises VaultMissing-, Damaged-, Newer-, InUse-, ReadOnly-, DiskFullError.
    """
    if create:
        _reserve(path)
    else:
        check_file(path)
    try:
        connection = _checked(path, key, create=create, read_only=read_only)
    except BaseException:
        if create:
            durable.drop_file(path)
        raise
    engine = _engine_over(connection, read_only=read_only)
    if not read_only:
        _save_only_in_place(engine, connection, path)
    return engine


def _save_only_in_place(engine: Engine, connection: Any, path: Path) -> None:
    """No save counts once the file at ``path`` is not the open one any more.

    A stick that went, or a sync program that put another file there: SQLite writes on into a file
    that nobody finds again. It looks for this itself, but only when it opens its journal, which is
    once in exclusive mode.
    """
    ours = _identity(path)
    before = [connection.total_changes]

    def begins(_conn: Connection) -> None:
        before[0] = connection.total_changes

    def commits(_conn: Connection) -> None:
        if connection.total_changes != before[0] and _identity(path) != ours:
            raise VaultGoneError

    event.listen(engine, "begin", begins)
    event.listen(engine, "commit", commits)


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies there; None for none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _checked(path: Path, key: DataKey, *, create: bool, read_only: bool) -> Any:
    connection = connect(path, key, read_only=read_only)
    try:
        if create:
            _mark_new(connection)
        _check_marks(connection)
        if not read_only:
            # Takes the file for good (exclusive mode): a second program is refused from here on.
            _run(connection, "BEGIN EXCLUSIVE")
            _run(connection, "COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def check_file(path: Path) -> None:
    """Exists, is a regular file, has a possible size; else the sentence for it."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise VaultMissingError from None
    except OSError as error:
        raise durable.plain_error(error) from None
    if not stat.S_ISREG(status.st_mode):
        raise VaultMissingError("not a regular file")
    # A cut while the file grew may leave part of a page: then the journal beside it puts it right.
    ragged = status.st_size % PAGE and not _has_journal(path)
    if status.st_size < SMALLEST or ragged:
        raise VaultDamagedError(f"size={status.st_size}")


def _has_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and journal.stat().st_size > 0


def connect(path: Path, key: DataKey, *, read_only: bool = False) -> Any:
    """A raw connection with every pragma set and read back (sqlcipher3.dbapi2.Connection).

    For migrations, salvage and copies: they may need a connection of their own.
    """
    try:
        connection = sqlcipher.connect(
            uri_of(path, "ro" if read_only else "rw"),
            uri=True,
            check_same_thread=False,
            timeout=1,
            isolation_level=None,
            cached_statements=_READY_STATEMENTS,
        )
    except DRIVER_ERRORS as error:
        raise database_error(error) from None
    try:
        for name, value, expected in _BEFORE_KEY:
            _set(connection, name, value, expected)
        _give_key(connection, key)
        for name, value, wanted in _AFTER_KEY:
            _set(connection, name, value, wanted)
        _run(connection, "SELECT count(*) FROM sqlite_master")
    except BaseException:
        connection.close()
        raise
    return connection


def uri_of(path: Path, mode: str) -> str:
    """The path as SQLite takes it, by its bytes: an old disk has names that are no UTF-8."""
    return f"file:{quote(os.fsencode(path))}?mode={mode}"


def raw_connection(connection: Connection) -> Any:
    """The driver's own connection, for pragmas outside a transaction (migrations)."""
    return connection.connection.dbapi_connection


def run(connection: Connection, statement: str, values: tuple[Any, ...] = ()) -> Any:
    """One of the few statements of every save, straight to the driver; returns its cursor.

    Inside a transaction of ``connection``. The layers between took a quarter of a commit.
    Raises the driver's own errors.
    """
    return raw_connection(connection).execute(statement, values)


def run_for_each(connection: Connection, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """:func:`run` for each of the rows."""
    raw_connection(connection).executemany(statement, rows)


def database_error(error: BaseException) -> VaultFileError:
    """Our sentence for an error of the driver. Call it with a key that is known to be right.

    The driver's text is dropped: it may hold values of the family.
    """
    original = getattr(error, "orig", None) or error
    name = str(getattr(original, "sqlite_errorname", "") or "")
    text = str(original)
    for start, kind in _KINDS:
        if name.startswith(start):
            return kind(name)
    if "locked" in text:
        return VaultInUseError(name)
    if "disk is full" in text:
        return DiskFullError(name)
    if "readonly" in text:
        return ReadOnlyError(name)
    if "disk I/O" in text:
        return DiskTroubleError(name)
    return VaultDamagedError(name or type(original).__name__)


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """One transaction whose errors are ours: a bad page, a full disk."""
    try:
        with engine.begin() as conn:
            yield conn
    except DRIVER_ERRORS as error:
        raise database_error(error) from None


_KINDS: tuple[tuple[str, Callable[[str], VaultFileError]], ...] = (
    ("SQLITE_BUSY", VaultInUseError),
    ("SQLITE_LOCKED", VaultInUseError),
    ("SQLITE_FULL", DiskFullError),
    ("SQLITE_READONLY_DBMOVED", VaultGoneError),
    ("SQLITE_READONLY", ReadOnlyError),
    ("SQLITE_PERM", ReadOnlyError),
    ("SQLITE_CANTOPEN", ReadOnlyError),  # another account's file: never to be called damaged
    ("SQLITE_IOERR", DiskTroubleError),
)


def _engine_over(connection: Any, *, read_only: bool) -> Engine:
    # The connection is made before the engine, so no closure keeps the key.
    waiting = [connection]

    def hand_over() -> Any:
        if not waiting:
            raise VaultClosedError
        return waiting.pop()

    engine = create_engine(
        "sqlite://",
        creator=hand_over,
        module=sqlcipher,
        hide_parameters=True,
        poolclass=StaticPool,
        echo=False,
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda c: c.exec_driver_sql(begin))
    with engine.connect():
        pass  # the pool owns the connection from here, and dispose() closes it
    return engine


def _reserve(path: Path) -> None:
    try:
        durable.reserve_file(path)
    except FileExistsError:
        raise VaultExistsError from None
    except OSError as error:
        raise durable.plain_error(error) from None


def _mark_new(connection: Any) -> None:
    _run(connection, "BEGIN IMMEDIATE")
    _run(connection, f"PRAGMA application_id = {APPLICATION_ID}")
    _run(connection, f"PRAGMA user_version = {FILE_FORMAT}")
    # Two pages at least, so that a new notebook is never as small as a cut one.
    _run(connection, "CREATE TABLE first_page (id INTEGER)")
    _run(connection, "DROP TABLE first_page")
    _run(connection, "COMMIT")


def _check_marks(connection: Any) -> None:
    if _value(connection, "application_id") != APPLICATION_ID:
        raise VaultDamagedError("application_id")
    version = _value(connection, "user_version")
    if version > FILE_FORMAT:
        raise VaultNewerError(f"file format {version}")


def _give_key(connection: Any, key: DataKey) -> None:
    _run(connection, f'PRAGMA key = "{key.pragma_value()}"')
    # A mistyped pragma or a build without encryption would write plain text without an error.
    if _value(connection, "cipher_status") != "1":
        raise VaultDamagedError("not encrypted")


def _set(connection: Any, name: str, value: str, expected: object) -> None:
    _run(connection, f"PRAGMA {name} = {value}")
    if _value(connection, name) != expected:
        raise VaultDamagedError(f"pragma {name} did not take")


def _value(connection: Any, pragma: str) -> Any:
    rows = _run(connection, f"PRAGMA {pragma}")
    return rows[0][0] if rows else None


def _run(connection: Any, statement: str) -> list[tuple[Any, ...]]:
    try:
        return list(connection.execute(statement).fetchall())
    except DRIVER_ERRORS as error:
        raise database_error(error) from None
