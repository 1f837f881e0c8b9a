"""What lies inside a backup, or inside a notebook that was kept aside, without restoring it.

Each has a key file of its own, which gives the data key of its database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Engine, func, or_, select

from familysafe.store import durable, in_file
from familysafe.store import tables as t
from familysafe.store.backup_file import (
    PART,
    BackupInfo,
    data_key_of,
    extract_database,
    read_backup,
)
from familysafe.store.crypto import DataKey, OpeningKey
from familysafe.store.engine import DRIVER_ERRORS, database_error, open_engine
from familysafe.store.errors import BackupDamagedError, VaultFileError
from familysafe.store.key_file import KeyFilePair
from familysafe.store.vault_paths import VaultPaths


def kinds_in(engine: Engine) -> dict[str, int]:
    """Living records and files by kind; facts are counted with all their versions."""
    found: dict[str, int] = {}
    with engine.begin() as conn:
        tables = in_file.fact_tables(conn)
        query = select(t.entity.c.kind, func.count()).where(t.entity.c.deleted == 0)
        for kind, count in conn.execute(query.group_by(t.entity.c.kind)):
            if kind not in tables:
                found[kind] = int(count)
        for kind, table in tables.items():
            count = int(conn.execute(select(func.count()).select_from(table)).scalar_one())
            if count:
                found[kind] = count
        if t.attachment.name in in_file.table_names(conn):
            files = conn.execute(select(func.count()).select_from(t.attachment)).scalar_one()
            found |= {t.attachment.name: int(files)} if files else {}
    return found


def kinds_in_backup(info: BackupInfo, opening: OpeningKey, scratch: Path) -> dict[str, int]:
    """The same for a checked backup; it is unpacked in ``scratch``, encrypted as it is."""
    with _unpacked(info, opening, scratch) as engine, _plain_errors():
        return kinds_in(engine)


def kinds_in_kept(kept: Path, opening: OpeningKey) -> dict[str, int]:
    """The same for a notebook that was kept aside; it is only read."""
    with _kept(kept, opening) as engine, _plain_errors():
        return kinds_in(engine)


def backup_holds(
    path: Path, opening: OpeningKey, ids: Collection[UUID], scratch: Path
) -> bool | None:
    """Is anything about one of these children in the backup? None: it cannot be looked into."""
    try:
        with _unpacked(read_backup(path), opening, scratch) as engine, _plain_errors():
            return _holds(engine, ids)
    except VaultFileError:
        return None


def kept_holds(kept: Path, opening: OpeningKey, ids: Collection[UUID]) -> bool | None:
    """The same for a notebook that was kept aside."""
    try:
        with _kept(kept, opening) as engine, _plain_errors():
            return _holds(engine, ids)
    except VaultFileError:
        return None


def _holds(engine: Engine, ids: Collection[UUID]) -> bool:
    wanted = [one.bytes for one in ids]
    with engine.begin() as conn:
        for table in (t.change, *in_file.fact_tables(conn).values(), t.fact_other):
            mine = or_(table.c.root.in_(wanted), table.c.entity_id.in_(wanted))
            if conn.execute(select(table.c.id).where(mine).limit(1)).first() is not None:
                return True
    return False


@contextmanager
def _unpacked(info: BackupInfo, opening: OpeningKey, scratch: Path) -> Iterator[Engine]:
    key = data_key_of(info, opening)
    durable.make_folder(scratch)
    copy = scratch / f"look-{uuid4().hex}{PART}"
    try:
        extract_database(info, copy)
        with _reading(copy, key) as engine:
            yield engine
    finally:
        copy.unlink(missing_ok=True)


@contextmanager
def _kept(kept: Path, opening: OpeningKey) -> Iterator[Engine]:
    paths = VaultPaths(kept)
    keys = KeyFilePair(*paths.keys).read()
    if not keys.is_signed_by(opening):
        raise BackupDamagedError("slots of another key")
    with _reading(paths.database, keys.data_key(opening)) as engine:
        yield engine


@contextmanager
def _reading(path: Path, key: DataKey) -> Iterator[Engine]:
    engine = open_engine(path, key, read_only=True)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except DRIVER_ERRORS as error:
        raise database_error(error) from None
