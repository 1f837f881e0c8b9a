"""Changing database and slots together, although they are different files.

The new database is written whole under a labelled name; the key file's next generation carries
the label. From the moment that one copy of it is on the disk, the labelled file IS the notebook:
whoever opens it next finishes the rename. Before that moment, the old file is. Never a mixture.
"""

from __future__ import annotations

from pathlib import Path

from familysafe.store import durable
from familysafe.store.errors import VaultFileError
from familysafe.store.key_file import KeyFile
from familysafe.store.vault_paths import VaultPaths


def is_unfinished(paths: VaultPaths, keys: KeyFile) -> bool:
    """True if the labelled database still waits to take its place."""
    return bool(keys.pending) and _is_label(keys.pending) and paths.pending(keys.pending).exists()


def database_of(paths: VaultPaths, keys: KeyFile) -> Path:
    """The database that belongs to these keys, wherever a cut run left it."""
    return paths.pending(keys.pending) if is_unfinished(paths, keys) else paths.database


def finish(paths: VaultPaths, keys: KeyFile) -> None:
    """Let the labelled database take its place. Nobody may have the old one open."""
    if not is_unfinished(paths, keys):
        return
    # The old file's journal must never be played into the new one.
    durable.remove_file(paths.journal)
    durable.move_file(paths.pending(keys.pending), paths.database)


def drop_leftovers(paths: VaultPaths) -> None:
    """Remove what cut runs left. Only after the notebook has been opened; not worth an error."""
    try:
        for path in paths.leftovers():
            durable.remove_file(path)
    except (VaultFileError, OSError):  # the folder itself may not be readable now
        return


def _is_label(text: str) -> bool:
    return len(text) == 16 and all(char in "0123456789abcdef" for char in text)
