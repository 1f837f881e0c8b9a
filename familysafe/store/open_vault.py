"""A notebook that is open: its engine, its keys, its lock. Everything goes at ``close``."""

from __future__ import annotations

import uuid
from pathlib import Path

from sqlalchemy import Engine

from familysafe.store.engine import open_engine
from familysafe.store.key_file import KeyFile, KeyFilePair, Opened
from familysafe.store.lock_file import LockFile
from familysafe.store.vault_paths import VaultPaths, new_label

KEY_COPY_REPAIRED = "key_copy_repaired"
KEY_COPY_NOT_WRITTEN = "key_copy_not_written"


class OpenVault:
    """Made by VaultFiles only. ``notices`` are codes that the health line may tell."""

    def __init__(
        self,
        paths: VaultPaths,
        lock: LockFile,
        engine: Engine,
        opened: Opened,
        notices: tuple[str, ...] = (),
    ) -> None:
        self.paths = paths
        self.engine = engine
        self.opening = opened.opening
        self.key = opened.key
        self.slot = opened.slot
        self.notices = notices
        self.key_files = KeyFilePair(*paths.keys)
        self._lock = lock

    @property
    def guardian_id(self) -> uuid.UUID | None:
        """Whose passphrase or keychain opened it; None for the recovery code."""
        return self.slot.guardian

    @property
    def keys(self) -> KeyFile:
        """Today's key file, from the disk."""
        return self.key_files.read()

    @property
    def vault_id(self) -> uuid.UUID:
        """The notebook's own random id."""
        return self.keys.vault_id

    @property
    def is_open(self) -> bool:
        """False after ``close``."""
        return self._lock.is_held

    def upgrade(self) -> None:
        """Bring tables of an older program up to date: a copy first, which counts once verified.

        Make a backup before. Raises what ``migrate.upgrade_file`` raises; close the vault then.
        """
        from familysafe.store.migrate import upgrade_file  # a normal start does not load it

        def reopen(path: Path) -> Engine:
            return open_engine(path, self.key)

        self.engine.dispose()
        label = new_label()
        upgrade_file(self.paths.database, reopen, copy=self.paths.pending(label))
        self.engine = reopen(self.paths.database)

    def give_up_engine(self) -> LockFile:
        """Close the database and forget both keys, but stay the owner of the files."""
        self.engine.dispose()
        self.key.wipe()
        self.opening.wipe()
        return self._lock

    def close(self) -> None:
        """Close the database, zero the key, give the lock back. Harmless if done twice."""
        try:
            self.give_up_engine()
        finally:
            self._lock.release()
