"""A copy of a database that a sync program made, as a notebook in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from familysafe.store import durable
from familysafe.store.crypto import DataKey, OpeningKey
from familysafe.store.engine import check_file, open_engine
from familysafe.store.errors import VaultDamagedError, VaultFileError
from familysafe.store.key_file import KeyFile, key_file_from_bytes
from familysafe.store.vault_paths import VaultPaths

_MOST_BYTES = 1 << 20


def is_database(path: Path) -> bool:
    """Could this be a notebook's database? By name, size and sort of file: it is encrypted."""
    if ".vault" not in path.name or "journal" in path.name:
        return False
    try:
        check_file(path)
    except VaultFileError:
        return False
    return True


def key_copy(path: Path) -> KeyFile | None:
    """The key file in a copy of one; None for anything else."""
    if ".keys-" not in path.name or not path.is_file() or path.stat().st_size > _MOST_BYTES:
        return None
    try:
        return key_file_from_bytes(path.read_bytes())
    except (VaultFileError, OSError):
        return None


def make_notebook(
    database: Path, target: VaultPaths, own: tuple[OpeningKey, KeyFile], others: Iterable[KeyFile]
) -> DataKey | None:
    """The copy's data key, if the open notebook's opening key gives it; None: a newer one does.

    ``own``: that key and today's slots, which the copy gets. ``others`` come from copies of key
    files: another computer may have made a new key, or a new data key. Raises VaultDamagedError
    if nothing that is here can open the copy.
    """
    (opening, keys), others = own, list(others)
    durable.copy_file(database, target.database)
    for one in (keys, *others):
        if one.is_signed_by(opening) and _opens(target.database, key := one.data_key(opening)):
            _write(target, keys.with_data_key(opening, key, ""))
            return key
    newer = [one for one in others if not one.is_signed_by(opening)]
    if not newer:
        raise VaultDamagedError("no key")
    _write(target, max(newer, key=lambda one: one.generation))
    return None


def _write(target: VaultPaths, keys: KeyFile) -> None:
    for path in target.keys:
        durable.write_file(path, keys.to_bytes())


def _opens(database: Path, key: DataKey) -> bool:
    try:
        open_engine(database, key, read_only=True).dispose()
    except VaultDamagedError:
        return False
    return True
