"""Putting a backup, or a notebook that was kept aside, in the place of today's notebook.

``words``: the passphrase or the recovery code that counted when it was made. A new computer, a
forgotten passphrase and the sheet in the drawer must be enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from familysafe.backups import KEPT
from familysafe.store import vault_restore
from familysafe.store.backup_file import BackupInfo, open_facts, read_backup
from familysafe.store.backup_look import kinds_in_backup, kinds_in_kept
from familysafe.store.erase_again import erase_again, erased_in
from familysafe.store.key_file import Opened, open_by_words
from familysafe.store.schema_version import check_known
from familysafe.store.vault_paths import VaultPaths
from familysafe.store.vault_restore import kept_keys, open_kept, restore_backup

if TYPE_CHECKING:
    from familysafe.bootstrap import Program


@dataclass(frozen=True)
class BackupPreview:
    """What a restore would bring: living records by kind. ``kept``: it undoes a restore."""

    created: datetime
    kinds: Mapping[str, int]
    kept: bool


def opened_backup(source: Path, words: str) -> tuple[BackupInfo, Opened]:
    """A whole backup and its key; one that only a newer program can read is refused here."""
    info = read_backup(source)
    opened = open_by_words(info.keys, words)
    check_known(open_facts(info, opened.opening).schema_revision)
    return info, opened


def restore(program: Program, source: Path, words: str) -> Path:
    """Returns the folder in which today's files were kept. What was erased stays erased."""
    info, opened = opened_backup(source, words)
    files, kept = program.files(), _keep_in(program)
    gone = erased_in(files, info.keys.vault_id, opened.opening, words)
    again = partial(erase_again, key=opened.key, markers=gone)
    restore_backup(info, opened, files.paths.folder, kept, again)
    return kept


def preview(program: Program, source: Path, words: str) -> BackupPreview:
    """What a restore would bring, by kind."""
    if source.is_dir():
        kept = open_kept(source, words)
        made = VaultPaths(source).database.stat().st_mtime
        return BackupPreview(
            datetime.fromtimestamp(made, UTC), kinds_in_kept(source, kept.opening), kept=True
        )
    info, opened = opened_backup(source, words)
    kinds = kinds_in_backup(info, opened.opening, program.paths.backups)
    return BackupPreview(info.header.created, kinds, kept=False)


def put_back(program: Program, kept: Path, words: str) -> Path:
    """Undo a restore; returns the folder in which what was there now is kept."""
    files, aside, opened = program.files(), _keep_in(program), open_kept(kept, words)
    gone = erased_in(files, kept_keys(kept).vault_id, opened.opening, words)
    again = partial(erase_again, key=opened.key, markers=gone)
    vault_restore.put_back(kept, opened, files.paths.folder, aside, again)
    return aside


def _keep_in(program: Program) -> Path:
    stamp = program.clock.now().strftime("%Y-%m-%d-%H%M%S")
    folder, number = program.paths.backups / f"{KEPT}{stamp}", 2
    while folder.exists():
        folder = program.paths.backups / f"{KEPT}{stamp}-{number}"
        number += 1
    return folder
