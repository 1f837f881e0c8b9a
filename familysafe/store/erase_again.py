"""What was erased stays erased when an older copy of the notebook comes back.

A backup that was out of reach still holds the child. The markers of today's notebook are put into
the copy before it takes its place, so no screen ever shows it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, select

from familysafe.store import erase, schema_version, seal, vault_swap
from familysafe.store import tables as t
from familysafe.store.crypto import DataKey, OpeningKey
from familysafe.store.engine import DRIVER_ERRORS, database_error, open_engine, raw_connection
from familysafe.store.errors import VaultFileError
from familysafe.store.key_file import open_by_words
from familysafe.store.rows import ErasedRow
from familysafe.store.vault_files import VaultFiles


def erased_in(
    files: VaultFiles, vault_id: UUID, opening: OpeningKey, words: str
) -> tuple[ErasedRow, ...]:
    """The markers of today's closed notebook, as far as it is the same one and can be read.

    It has the copy's opening key, or the same words open it (after "make a new key").
    """
    found: tuple[ErasedRow, ...] = ()
    with suppress(VaultFileError, *DRIVER_ERRORS):
        keys = files.key_files.read()
        if keys.vault_id != vault_id:
            return ()
        if not keys.is_signed_by(opening):
            opening = open_by_words(keys, words).opening
        path = vault_swap.database_of(files.paths, keys)
        engine = open_engine(path, keys.data_key(opening))
        try:
            with engine.begin() as conn:
                rows = conn.execute(select(t.erased.c.id, t.erased.c.hlc))
                found = tuple(ErasedRow(row.id, row.hlc) for row in rows)
        finally:
            engine.dispose()
    return found


def erase_again(path: Path, key: DataKey, markers: Sequence[ErasedRow]) -> None:
    """Let these markers win in a closed database that is not the notebook yet."""
    if not markers:
        return
    engine = _up_to_date(path, key)
    try:
        with engine.begin() as conn:
            there = erase.markers(conn)
            news = [row for row in markers if there.get(row.id, -1) < row.hlc]
            if not news:
                return
            erase.erase_rows(conn, news)
            fresh = seal.computed(conn)
            fresh.generation = seal.read(conn).generation
            seal.write(conn, fresh)
        with engine.connect() as conn:
            raw_connection(conn).execute("VACUUM")
    except DRIVER_ERRORS as error:
        raise database_error(error) from None
    finally:
        engine.dispose()


def _up_to_date(path: Path, key: DataKey) -> Engine:
    engine = open_engine(path, key)
    if schema_version.schema_version(engine) == schema_version.HEAD:
        return engine
    engine.dispose()
    from familysafe.store.migrate import upgrade_file  # an old backup is rare

    upgrade_file(path, lambda one: open_engine(one, key), copy=path.with_name(path.name + "-next"))
    return open_engine(path, key)
