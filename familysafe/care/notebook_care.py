"""Care of the open notebook: keychain, passphrase, recovery sheet, background process, backups.

The window's settings, the first run and the command line all use this one; no Qt. Everything
here may take half a second or more and belongs into the worker.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from familysafe.adapters.autostart import background_command, choose_autostart
from familysafe.adapters.folder_kind import FolderKind, conflicted_copies, folder_kind
from familysafe.adapters.key_vault import KeyVault
from familysafe.bootstrap import Session, facts_of
from familysafe.care import erasing, people
from familysafe.care.backups import Cleaned, replace_backups
from familysafe.care.conflicts import ConflictRow, conflicts, set_apart
from familysafe.care.erasing import ErasedReport
from familysafe.care.health import at_opening, health
from familysafe.care.people import GuardianRow, NewKey
from familysafe.passphrase_costs import Cancelled, never
from familysafe.services.passphrase import check_new
from familysafe.services.ports import Receipt
from familysafe.store.backup_file import (
    PART,
    BackupFacts,
    opens_the_old_way,
    read_backup,
    verify_backup,
)
from familysafe.store.backup_look import kinds_in
from familysafe.store.durable import make_folder, write_file
from familysafe.store.errors import VaultFileError
from familysafe.store.recovery_code import normalised
from familysafe.store.vault_files import VaultFiles


@dataclass(frozen=True)
class BackupRow:
    """One backup as the settings list it. ``place`` is a folder; ``here``: the same disk."""

    path: Path
    place: Path
    created: datetime
    size: int
    here: bool
    old_way: bool


@dataclass(frozen=True)
class KeptRow:
    """A notebook that was kept aside before a restore: its folder and when that was."""

    path: Path
    created: datetime


@dataclass(frozen=True)
class Drill:
    """A restore drill that went well: the rows of the backup and of the notebook today."""

    created: datetime
    backup: BackupFacts
    today: BackupFacts


class NotebookCare:
    """Acts on one open session."""

    def __init__(self, session: Session, key_vault: KeyVault | None = None) -> None:
        self._session = session
        self._program = session.program
        self._key_vault = key_vault or KeyVault()

    @property
    def _files(self) -> VaultFiles:
        return self._program.files()

    # -- keys --------------------------------------------------------------------------------

    def change_passphrase(self, current: str, new: str) -> None:
        """Replace this guardian's passphrase; the data stays as it is."""
        check_new(new)
        costs = self._program.costs(never)
        self._files.change_passphrase(self._session.vault, current, new, costs)

    def new_recovery_code(self) -> str:
        """A new code; sheets printed before open nothing any more."""
        with people.sheet_to_be_printed(self._session):
            return self._files.new_recovery_code(self._session.vault)

    def group_is_right(self, typed: str, printed: str) -> bool:
        """Is a typed group of a recovery code the printed one? O counts as 0."""
        return normalised(typed) == normalised(printed)

    def is_passphrase(self, passphrase: str) -> bool:
        """Do these words open the notebook?"""
        return self._files.is_passphrase(passphrase)

    # -- people --------------------------------------------------------------------------------

    def guardians(self) -> tuple[GuardianRow, ...]:
        """Who writes in this notebook, whoever is writing now first."""
        return people.guardians(self._session)

    def add_guardian(self, name: str, passphrase: str) -> None:
        """Another parent with a passphrase of their own; entries then show who wrote them."""
        check_new(passphrase)
        people.add_guardian(self._session, name, passphrase)

    def give_passphrase(self, guardian_id: UUID, passphrase: str) -> None:
        """A (new) passphrase for another parent who is in the notebook already."""
        check_new(passphrase)
        people.give_passphrase(self._session, guardian_id, passphrase)

    def remove_guardian(self, guardian_id: UUID) -> None:
        """Their passphrase opens nothing from now on; what they wrote stays."""
        people.remove_passphrase(self._session, guardian_id)

    def make_new_key(self, passphrase: str) -> NewKey:
        """Somebody knows the passphrase: all is encrypted anew; see :class:`NewKey`."""
        check_new(passphrase)
        return people.make_new_key(self._session, passphrase)

    # -- erasing -------------------------------------------------------------------------------

    def what_goes(self, child_id: UUID) -> Mapping[str, int]:
        """Living records by kind that an erase of this child takes along."""
        return erasing.what_goes(self._session, child_id)

    def erase_child(self, child_id: UUID) -> ErasedReport:
        """Everything about a child, now and for ever, here and in the backups in reach."""
        return erasing.erase_child(self._session, child_id)

    def health(self) -> tuple[str, ...]:
        """Codes for the line on Today; see ``care.health``."""
        return health(self._session)

    def at_opening(self) -> tuple[str, ...]:
        """Codes "damaged" and "older", after each unlock; see ``care.health``."""
        return at_opening(self._session)

    def finish_erasing(self) -> ErasedReport | None:
        """After an unlock: what a kill or an unplugged stick left of an earlier erase."""
        return erasing.finish_erasing(self._session)

    # -- keychain ------------------------------------------------------------------------------

    def keychain_available(self) -> bool:
        """Is there one of the accepted keychains?"""
        return self._key_vault.available()

    # The two that ask the keychain touch no file of the notebook: they belong beside the worker,
    # as a prompt of the system may stand open for a minute.

    def put_in_keychain(self, cancelled: Cancelled = never) -> bytes:
        """A new key in the keychain, read back. It opens nothing before ``enable_keychain``."""
        secret = secrets.token_bytes(32)
        self._key_vault.write(self._session.vault.vault_id, secret, cancelled)
        return secret

    def enable_keychain(self, secret: bytes) -> None:
        """What ``put_in_keychain`` stored opens the notebook when the program starts."""
        self._files.enable_keychain(self._session.vault, secret)
        self._program.settings.change(keychain=True)

    def disable_keychain(self) -> None:
        """The keychain opens nothing from now on; what it keeps still is worth nothing."""
        self._files.disable_keychain(self._session.vault)
        self._program.settings.change(keychain=False)

    def clear_keychain(self) -> None:
        """Take what is worth nothing now out of the keychain. Raises KeychainError."""
        self._key_vault.delete(self._session.vault.vault_id)

    # -- background --------------------------------------------------------------------------

    def set_background(self, on: bool) -> None:
        """Start the reminder process at login, or no longer."""
        entry = choose_autostart(background_command(self._program.paths.profile), autostart_root())
        if on:
            entry.install()
        else:
            entry.remove()
        self._program.settings.change(background=on)

    # -- backups -----------------------------------------------------------------------------

    def back_up_now(self) -> BackupFacts | None:
        """At every place that is there, whatever the last one's age."""
        return self._program.backups.back_up(self._session)

    def backups(self) -> tuple[BackupRow, ...]:
        """All backups of all places, newest first."""
        rows: list[BackupRow] = []
        keys = self._session.vault.keys
        own_disk = _disk(self._program.files().paths.folder)
        for place in self._program.backups.places():
            for known in self._program.backups.known(place, keys.vault_id):
                try:
                    old = opens_the_old_way(read_backup(known.path).keys, keys)
                except VaultFileError:
                    continue  # damaged since: it is no backup any more
                size = known.path.stat().st_size
                here = _disk(known.path) == own_disk
                rows.append(BackupRow(known.path, place, known.created, size, here, old))
        return tuple(sorted(rows, key=lambda row: row.created, reverse=True))

    def replace_old_backups(self) -> Cleaned:
        """A new backup at each place in reach, then those that open the old way are removed."""
        old = {row.path for row in self.backups() if row.old_way}
        return replace_backups(self._session, old)

    def kept(self) -> tuple[KeptRow, ...]:
        """Notebooks that were kept before a restore, newest first."""
        return tuple(
            KeptRow(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
            for path in self._program.backups.kept()
        )

    def kinds_today(self) -> Mapping[str, int]:
        """Today's living records by kind, for the preview of a restore."""
        return kinds_in(self._session.vault.engine)

    # -- taking everything along -----------------------------------------------------------------

    def export_to(self, path: Path) -> None:
        """The documented zip. It is not encrypted."""
        self._session.export(path)

    def load_from(self, path: Path) -> None:
        """Take an export into this notebook, in which nothing was written yet.

        Raises NotEmptyError, BrokenExportError; nothing was changed then.
        """
        session = self._session
        session.book.load_from(path)
        session.write_sidecar()
        now = self._program.clock.now()
        session.desk.feed.publish(Receipt(self._program.ids.new(), "load", now, ()))

    def save_page(self, path: Path, page: str) -> None:
        """A readable page. It is not encrypted."""
        write_file(path, page.encode("utf-8"))

    # -- where it lies ---------------------------------------------------------------------------

    def profile_folder(self) -> Path:
        """Where all files of this program lie."""
        return self._program.paths.root

    def folder_warnings(self) -> tuple[str, ...]:
        """ "synced", "removable", "network", "conflict": about the notebook's folder."""
        folder = self._files.paths.folder
        kind = folder_kind(folder)
        found = [] if kind is FolderKind.OWN else [kind.value]
        return (*found, *(("conflict",) if conflicted_copies(folder) else ()))

    def conflicts(self) -> tuple[ConflictRow, ...]:
        """Copies of the notebook that a sync program made, newest first."""
        return conflicts(self._session)

    def set_apart(self, path: Path) -> Path:
        """The folder in which such a copy can be opened as a notebook of its own."""
        return set_apart(self._session, path)

    def drill(self, path: Path | None = None) -> Drill | None:
        """Open a backup (None: the newest) as a restore would, count and compare.

        None: there is no backup. Raises BackupDamagedError, BackupMismatchError.
        """
        rows = self.backups()
        wanted = path or (rows[0].path if rows else None)
        if wanted is None:
            return None
        info = read_backup(wanted)
        make_folder(self._program.paths.backups)  # the backup's own place may be write-protected
        aside = self._program.paths.backups / f"drill-{secrets.token_hex(8)}{PART}"
        found = verify_backup(wanted, self._session.vault.opening, facts_of, aside)
        self._session.put_local("drilled_at", self._program.clock.now().isoformat())
        return Drill(info.header.created, found, facts_of(self._session.vault.engine))

    def last_drill(self) -> datetime | None:
        """When a drill was last done on this computer."""
        said = self._session.local("drilled_at")
        return None if said is None else datetime.fromisoformat(said)


def autostart_root() -> Path:
    """Where this system keeps the entries of the login start."""
    if sys.platform == "darwin":
        return Path.home() / "Library"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _disk(path: Path) -> int:
    return path.stat().st_dev
