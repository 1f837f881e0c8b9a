"""Copies that a sync program made of a notebook's files: each is a notebook of its own.

Nothing is ever merged. To look into one, it gets a folder of its own beside the notebook, with a
key file, and is opened there like any other. The copy that the sync program made stays.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from familysafe.adapters.folder_kind import conflicted_copies
from familysafe.backups import SET_APART
from familysafe.store import durable
from familysafe.store.conflict_copy import is_database, key_copy, make_notebook
from familysafe.store.crypto import DataKey
from familysafe.store.engine import open_engine
from familysafe.store.errors import OldSchemaError, VaultDamagedError, VaultFileError
from familysafe.store.notebook import open_notebook
from familysafe.store.vault_paths import VaultPaths

if TYPE_CHECKING:
    from familysafe.bootstrap import Session


@dataclass(frozen=True)
class ConflictRow:
    """A copy: a database in the notebook's folder, or a whole folder beside it."""

    path: Path
    changed: datetime


def conflicts(session: Session) -> tuple[ConflictRow, ...]:
    """Newest first; copies of key files alone open nothing and are not listed."""
    folder = session.vault.paths.folder
    rows = []
    for path in conflicted_copies(folder):
        database = path / session.vault.paths.database.name if path.is_dir() else path
        with suppress(OSError):
            if is_database(database):
                changed = datetime.fromtimestamp(database.stat().st_mtime, UTC)
                rows.append(ConflictRow(path, changed))
    return tuple(sorted(rows, key=lambda row: row.changed, reverse=True))


def set_apart(session: Session, path: Path) -> Path:
    """The folder in which the copy can be opened as its own notebook. Slow: in the worker.

    Its passphrase is the one that counted where it was written. Raises the disk's errors; then
    nothing is left of the new folder.
    """
    if path.is_dir():
        return path
    own = session.vault.paths.folder
    target = _free(own, session.program.clock.now().date().isoformat())
    found = (key_copy(one) for one in conflicted_copies(own))
    others = [keys for keys in found if keys is not None]
    try:
        durable.make_folder(target)
        mine = (session.vault.opening, session.vault.keys)
        key = make_notebook(path, VaultPaths(target), mine, others)
        if key is not None:
            _note(session, VaultPaths(target), key)
    except VaultFileError:
        for made in target.glob("family.*"):
            durable.drop_file(made)
        with suppress(OSError):
            target.rmdir()
        raise
    return target


def _note(session: Session, paths: VaultPaths, key: DataKey) -> None:
    """It writes as a computer of its own, and its backups do not mix with the notebook's."""
    program = session.program
    engine = open_engine(paths.database, key)
    try:
        book = open_notebook(engine, clock=program.clock, ids=program.ids)
        book.new_computer()
        book.put_setting(SET_APART, "1")
    except (OldSchemaError, VaultDamagedError):
        return  # opening it says what is to be done
    finally:
        engine.dispose()


def _free(folder: Path, day: str) -> Path:
    name = f"{folder.name}-copy-{day}"
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(path for path in map(folder.with_name, names) if not path.exists())
