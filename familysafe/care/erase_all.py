"""Erasing a whole notebook: its files, its backups on this computer, its place in the settings."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.adapters.key_vault import KeyVault
from familysafe.errors import KeychainError
from familysafe.notebook_places import known_folders
from familysafe.store.erase_files import erase_files
from familysafe.store.errors import VaultFileError
from familysafe.store.vault_files import VaultFiles
from familysafe.store.vault_restore import kept_keys

if TYPE_CHECKING:
    from familysafe.bootstrap import Program

_KEYCHAIN_S = 10.0


def erase_everything(program: Program, key_vault: KeyVault | None = None) -> None:
    """Remove the notebook in use, which must be closed, and its backups on this computer.

    Backups first: after a kill the notebook is there still and the parent can ask again.
    Other places and other notebooks stay as they are.
    """
    files = program.files()
    ids = _ids(program, files)
    for backup in program.backups.known(program.paths.backups):
        if backup.vault_id in ids:
            backup.path.unlink(missing_ok=True)
    for kept in program.backups.kept():
        with suppress(VaultFileError):
            if kept_keys(kept).vault_id in ids:
                shutil.rmtree(kept)
    kept_by_system = program.settings.read().keychain
    if files.paths.folder == program.paths.vault:
        with suppress(OSError):  # first: after a kill nobody is to look for it
            program.settings.change(own_place=False)
    erase_files(files.paths.folder)
    program.sidecar.clear()
    program.stubs.clear(program.stubs.read())
    _forget_settings(program, files.paths.folder)
    if kept_by_system:
        # Last, and not for long: a prompt may be open, and what it keeps opens nothing.
        for vault_id in ids:
            with suppress(KeychainError):
                (key_vault or KeyVault(limit_s=_KEYCHAIN_S)).delete(vault_id)


def _ids(program: Program, files: VaultFiles) -> set[UUID]:
    """Of the notebook; where its key file is damaged, what no other notebook here answers to.

    Otherwise "everything" would leave every backup, and nobody would be told.
    """
    with suppress(VaultFileError):
        return {files.key_files.read().vault_id}
    found = {one.vault_id for one in program.backups.known(program.paths.backups)}
    for folder in known_folders(program.settings, program.paths):
        if folder != files.paths.folder:
            try:
                found.discard(VaultFiles(folder).key_files.read().vault_id)
            except VaultFileError:
                return set()  # one of these backups may be all that is left of that notebook
    return found


def _forget_settings(program: Program, folder: Path) -> None:
    local = program.settings.read()
    others = tuple(place for place in local.notebooks if place != str(folder))
    program.settings.change(
        notebooks=others, backup_places=() if not others else local.backup_places,
        keychain=False, wrong_tries=0, left_locked=False,
    )  # fmt: skip
    program.folder = None
