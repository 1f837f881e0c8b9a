"""A new database, whole copies of an open one, also under a new key, and two integrity checks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from familysafe.store import durable
from familysafe.store.crypto import DataKey
from familysafe.store.engine import (
    DRIVER_ERRORS,
    check_file,
    connect,
    database_error,
    open_engine,
    raw_connection,
    uri_of,
)
from familysafe.store.errors import DiskTroubleError, VaultDamagedError, VaultFileError


def new_database(path: Path, key: DataKey, prepare: Callable[[Engine], None]) -> None:
    """A new, synced file that ``prepare`` fills; nothing is left of it if that fails."""
    engine = open_engine(path, key, create=True)
    try:
        prepare(engine)
    except BaseException:
        engine.dispose()
        durable.drop_file(path)
        raise
    engine.dispose()
    with durable.plain_errors():
        durable.sync_file(path)
        durable.sync_folder(path.parent)


def copy_database(engine: Engine, target: Path) -> None:
    """A complete, compact copy with the same key (VACUUM INTO), synced; never the live file."""
    with durable.plain_errors():
        durable.remove_file(target)
        durable.reserve_file(target)
    try:
        with engine.connect() as connection:
            raw = raw_connection(connection)
            raw.execute("VACUUM INTO ?", (uri_of(target, "rw"),))
        with durable.plain_errors():
            durable.sync_file(target)
            durable.sync_folder(target.parent)
        check_file(target)
    except BaseException as error:
        durable.drop_file(target)
        if isinstance(error, sqlcipher.Error):
            raise database_error(error) from None
        raise


def copy_under_new_key(engine: Engine, old: DataKey, new: DataKey, target: Path) -> None:
    """A verified copy that only ``new`` opens; the open database keeps its key."""
    copy_database(engine, target)
    try:
        _rekey(target, old, new)
        if check_database_file(target, new) or _opens(target, old):
            raise DiskTroubleError("copy not as expected")
    except VaultDamagedError as error:
        # The open notebook was read well: only the fresh copy, so the disk, can be at fault.
        durable.drop_file(target)
        raise DiskTroubleError(error.detail) from None
    except BaseException:
        durable.drop_file(target)
        raise


def _rekey(path: Path, old: DataKey, new: DataKey) -> None:
    copy = connect(path, old)
    try:
        copy.execute(f'PRAGMA rekey = "{new.pragma_value()}"')
    except DRIVER_ERRORS as error:
        raise database_error(error) from None
    finally:
        copy.close()
    with durable.plain_errors():
        durable.sync_file(path)


def integrity_problems(
    engine: Engine, cancelled: Callable[[], bool] = lambda: False
) -> tuple[str, ...]:
    """ALL rows of both checks (every page's HMAC, then the structure); empty = nothing found.

    Run it in a worker. Neither check notices an old page put back: that is the seal's part.
    """
    with engine.connect() as connection:
        return _problems(raw_connection(connection), cancelled)


def check_database_file(path: Path, key: DataKey) -> tuple[str, ...]:
    """The same for a closed file."""
    check_file(path)
    connection = connect(path, key, read_only=True)
    try:
        return _problems(connection, lambda: False)
    finally:
        connection.close()


def _problems(raw: object, cancelled: Callable[[], bool]) -> tuple[str, ...]:
    found: list[str] = []
    try:
        for row in raw.execute("PRAGMA cipher_integrity_check"):  # type: ignore[attr-defined]
            found.append(str(row[0]))
        if cancelled():
            return tuple(found)
        for row in raw.execute("PRAGMA quick_check"):  # type: ignore[attr-defined]
            if row[0] != "ok":
                found.append(str(row[0]))
    except DRIVER_ERRORS as error:
        found.append(database_error(error).code)
    return tuple(found)


def _opens(path: Path, key: DataKey) -> bool:
    try:
        connect(path, key, read_only=True).close()
    except VaultFileError:
        return False
    return True
