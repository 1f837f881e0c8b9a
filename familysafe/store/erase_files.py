"""Erasing a whole notebook: its files, nothing else that lies in the folder.

The database gets another name first: from then on there is no notebook here any more, and a cut
run is finished by :func:`finish_erasing`. The keys go next, so that what a disk keeps of the
database opens by nothing. No file is overwritten in place: on an SSD that would promise too much.
"""

from __future__ import annotations

from pathlib import Path

from familysafe.store import durable
from familysafe.store.lock_file import LockFile
from familysafe.store.vault_paths import VaultPaths

_GONE = "erased-database"


def erase_files(folder: Path) -> None:
    """Remove the notebook in ``folder``, which must be closed. Raises VaultInUseError."""
    paths = VaultPaths(folder)
    if not folder.is_dir():
        return
    lock = LockFile(paths.lock)
    lock.acquire()
    try:
        with durable.plain_errors():
            if paths.database.exists():
                durable.move_file(paths.database, folder / _GONE)
            _remove(paths)
    finally:
        lock.release()
    with durable.plain_errors():
        paths.lock.unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()


def erasing_was_cut(folder: Path) -> bool:
    """Did an earlier run begin to erase the notebook here?"""
    return (folder / _GONE).exists()


def finish_erasing(folder: Path) -> None:
    """Remove what a cut run left; harmless if there is nothing."""
    if erasing_was_cut(folder):
        erase_files(folder)


def _remove(paths: VaultPaths) -> None:
    for path in (*paths.keys, paths.journal, *paths.leftovers(), paths.folder / _GONE):
        durable.remove_file(path)
