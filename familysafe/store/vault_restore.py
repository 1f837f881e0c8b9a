"""Putting a backup in the place of today's notebook, after keeping today's files whole."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from familysafe.store import backup_file, durable, vault_swap
from familysafe.store.backup_file import BackupInfo
from familysafe.store.engine import check_file, connect
from familysafe.store.errors import (
    ChangeStandsError,
    VaultFileError,
    WrongKeychainSecretError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.key_file import KeyFile, KeyFilePair, Opened, open_by_words, open_keys
from familysafe.store.key_slots import KEYCHAIN, PASSPHRASE, RECOVERY
from familysafe.store.lock_file import LockFile
from familysafe.store.vault_paths import VaultPaths, new_label

_WRONG: dict[str, type[VaultFileError]] = {
    PASSPHRASE: WrongPassphraseError,
    RECOVERY: WrongRecoveryCodeError,
    KEYCHAIN: WrongKeychainSecretError,
}


def open_backup(
    info: BackupInfo, kind: str, secret: str | bytes, guardian: uuid.UUID | None = None
) -> Opened:
    """The backup's keys by one of its own slots (the words that counted at that time)."""
    return open_keys(info.keys, kind, secret, _WRONG[kind], guardian)


def keep_files(paths: VaultPaths, into: Path) -> None:
    """A whole copy of a notebook's files, journal included, damaged or not; nothing is changed."""
    durable.make_folder(into)
    for path in (paths.database, paths.journal, *paths.keys):
        if path.exists():
            durable.copy_file(path, into / path.name)


def restore_backup(
    info: BackupInfo,
    opened: Opened,
    folder: Path,
    keep_today_in: Path,
    prepare: Callable[[Path], None] = lambda database: None,
) -> None:
    """Make the backup today's notebook in ``folder`` (which must be closed).

    Today's files are copied to ``keep_today_in`` first. A cut run leaves today's notebook or the
    restored one, never a mixture. The backup's slots come with it. Open it as usual afterwards.
    ``prepare`` may change the unpacked database before it counts.
    """
    durable.make_folder(folder)
    # Not beside the backup: a stick may be write-protected or full.
    unpack_at = VaultPaths(folder).pending(new_label())
    backup_file.verify_backup(info.path, opened.opening, unpack_at=unpack_at)

    def write(target: Path) -> None:
        backup_file.extract_database(info, target)
        prepare(target)

    _put_in_place(info.keys, opened, folder, keep_today_in, write)


def kept_keys(kept: Path) -> KeyFile:
    """The key file of a notebook that was kept aside; its slots say who can open it."""
    return KeyFilePair(*VaultPaths(kept).keys).read()


def open_kept(kept: Path, words: str) -> Opened:
    """The keys of a notebook that was kept aside, by a passphrase or a recovery code."""
    check_file(VaultPaths(kept).database)
    return open_by_words(kept_keys(kept), words)


def put_back(
    kept: Path,
    opened: Opened,
    folder: Path,
    keep_today_in: Path,
    prepare: Callable[[Path], None] = lambda database: None,
) -> None:
    """Undo a restore: what was kept becomes the notebook again, what is there now is kept."""
    source = VaultPaths(kept)

    def copy(target: Path) -> None:
        journal = target.with_name(target.name + "-journal")
        durable.copy_file(source.database, target)
        if source.journal.exists():
            durable.copy_file(source.journal, journal)
        connect(target, opened.key).close()  # a half-written save is taken back here
        durable.remove_file(journal)
        prepare(target)

    _put_in_place(kept_keys(kept), opened, folder, keep_today_in, copy)


def _put_in_place(
    source: KeyFile,
    opened: Opened,
    folder: Path,
    keep_today_in: Path,
    write_database: Callable[[Path], None],
) -> None:
    paths = VaultPaths(folder)
    durable.make_folder(folder)
    lock = LockFile(paths.lock)
    lock.acquire()
    try:
        _finish_earlier(paths)
        label, fresh = new_label(), not keep_today_in.exists()
        try:
            keep_files(paths, keep_today_in)
            write_database(paths.pending(label))
            with durable.plain_errors():
                durable.sync_folder(folder)
        except Exception:  # nothing counts yet: on a full disk half a copy takes room for nothing
            durable.drop_file(paths.pending(label))
            if fresh:
                shutil.rmtree(keep_today_in, ignore_errors=True)
            raise
        pair = KeyFilePair(*paths.keys)
        generation = _next_generation(pair, source)
        keys = replace(source, generation=generation, pending=label).signed(opened.opening)
        _save(pair, keys)
        vault_swap.finish(paths, keys)
        vault_swap.drop_leftovers(paths)
    finally:
        lock.release()


def _finish_earlier(paths: VaultPaths) -> None:
    """What a cut run began counts already, so it is what "today's files" means."""
    try:
        keys = KeyFilePair(*paths.keys).read()
    except VaultFileError:
        return  # a lost or damaged key file is one reason to restore
    vault_swap.finish(paths, keys)


def _next_generation(pair: KeyFilePair, backup: KeyFile) -> int:
    try:
        return max(pair.read().generation, backup.generation) + 1
    except VaultFileError:
        return backup.generation + 1


def _save(pair: KeyFilePair, keys: KeyFile) -> None:
    try:
        pair.save(keys)
    except ChangeStandsError:
        pair.save(keys)
