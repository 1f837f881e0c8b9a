"""The composition root without Qt: the window and the command line build everything here.

A :class:`Program` knows the places and the operating system; unlocking gives a :class:`Session`,
which holds the open vault and the desk that the use cases work at.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Engine

from familysafe.adapters.clock import SystemClock, SystemIds
from familysafe.adapters.key_vault import KeyVault
from familysafe.adapters.settings_file import SettingsFile
from familysafe.adapters.sidecar import QuietHours, SidecarFile, StubFile
from familysafe.backups import AutomaticBackups, is_set_apart
from familysafe.care import erase_all, restoring
from familysafe.care import salvage as salvaging
from familysafe.care.restoring import BackupPreview
from familysafe.care.salvage import Salvaged
from familysafe.content.pack import ContentPack
from familysafe.domain.reminder_record import PutOffHow
from familysafe.errors import FamilySafeError, RemindersFileError
from familysafe.notebook_places import known_folders, notebook_in
from familysafe.passphrase_costs import Cancelled, floor_costs, never
from familysafe.paths import AppPaths
from familysafe.services import reminders
from familysafe.services.changes import ChangeFeed
from familysafe.services.desk import Desk
from familysafe.services.passphrase import check_new
from familysafe.services.ports import Clock, IdSource
from familysafe.store.backup_file import (
    BackupFacts,
    write_backup,
)
from familysafe.store.crypto import KdfParams
from familysafe.store.engine import transaction
from familysafe.store.erase_files import finish_erasing
from familysafe.store.errors import (
    NoNotebookThereError,
    OldSchemaError,
    VaultFileError,
    WrongKeychainSecretError,
)
from familysafe.store.key_file import is_recovery_code
from familysafe.store.notebook import SqlNotebook, create_notebook, open_notebook
from familysafe.store.open_vault import OpenVault
from familysafe.store.recovery_code import parse
from familysafe.store.salvage import SalvageReport
from familysafe.store.schema_version import schema_version
from familysafe.store.seal import counts_of
from familysafe.store.seal import read as read_seal
from familysafe.store.settings import get_setting, put_setting
from familysafe.store.target import check_target
from familysafe.store.vault_files import VaultFiles

if TYPE_CHECKING:
    from familysafe.services.content_packs import ContentPacks

_log = logging.getLogger(__name__)


def facts_of(engine: Engine) -> BackupFacts:
    """What a backup must hold: the revision, the rows of each table, the seal."""
    with transaction(engine) as conn:
        counts, seal = counts_of(conn), read_seal(conn)
    return BackupFacts(schema_version(engine), counts, seal.digest)


@dataclass
class Session:
    """One unlocked notebook. Used by one worker thread only; ``close`` locks it."""

    program: Program
    vault: OpenVault
    book: SqlNotebook
    desk: Desk
    #: This computer has seen a newer state of the same notebook: an older file was put back.
    older: bool = False

    @property
    def guardian_id(self) -> UUID:
        """Who is writing."""
        return self.book.guardian_id

    def take_stubs(self) -> int:
        """Turn what was pressed while locked into deferrals; a stub is never a talk."""
        stubs = self.program.stubs.read()
        for stub in stubs:
            reminders.put_off(self.desk, item="", how=PutOffHow.TOMORROW, pressed_at=stub.at)
        if stubs:
            self.program.stubs.clear(stubs)
        return len(stubs)

    def write_sidecar(self) -> None:
        """Compute the instants of the next twelve months and more anew.

        Raises RemindersFileError where the file cannot be written: the record itself is saved.
        """
        wishes = reminders.wishes(self.desk)
        instants = reminders.instants_ahead(self.desk)
        until = self.desk.now() + timedelta(days=reminders.SIDECAR_DAYS)
        quiet = QuietHours(wishes.quiet_from, wishes.quiet_to)
        try:
            self.program.sidecar.write_plan(instants, covers_until=until, quiet=quiet)
        except OSError as error:
            raise RemindersFileError(type(error).__name__) from error

    def local(self, name: str) -> str | None:
        """A setting of this computer that lies inside the notebook."""
        with transaction(self.vault.engine) as conn:
            return get_setting(conn, name)

    def put_local(self, name: str, value: str) -> None:
        """Keep a setting of this computer inside the notebook; it never leaves it."""
        with transaction(self.vault.engine) as conn:
            put_setting(conn, name, value)

    def back_up(self, target: Path) -> BackupFacts:
        """Write one complete backup file, opened and counted again. Slow: in the worker."""
        vault = self.vault
        check_target(target, vault.paths.folder)
        now = self.program.clock.now()
        return write_backup(vault.engine, vault.opening, vault.keys, target, now, facts_of)

    def export(self, target: Path) -> dict[str, int]:
        """Write the export, which is not encrypted; returns rows per table."""
        check_target(target, self.vault.paths.folder)
        return self.book.export_to(target)

    def back_up_if_due(self) -> BackupFacts | None:
        """An automatic backup if anything changed and the newest is 30 minutes old; then the
        ladder drops what it no longer needs (nothing before the new one has passed its drill).
        """
        return self.program.backups.back_up_if_due(self)

    def close(self) -> None:
        """Remember how far the notebook has come, write the sidecar, close the file.

        No trouble with the disk keeps anybody from locking, also not with a file of the guides:
        these small files are written again next time.
        """
        try:
            for step in (self.take_stubs, self.write_sidecar, self._remember_generation):
                try:
                    step()
                except (OSError, FamilySafeError, MemoryError):
                    _log.warning("a small file was not written at lock")
        finally:
            self.vault.close()

    def _remember_generation(self) -> None:
        """Never lower, so that an older file is named until it has caught up.

        A sync program's copy goes its own way under the same id: it is no measure for the other.
        """
        if is_set_apart(self):
            return
        seen = dict(self.program.settings.read().generation_seen)
        name = self.vault.vault_id.hex
        if seen.get(name, -1) < self.book.generation:
            self.program.settings.change(generation_seen={**seen, name: self.book.generation})


@dataclass
class Program:
    """Everything but the window. ``folder`` is the notebook's; None: the one of the settings.

    ``costs`` says how slow a new passphrase is to try: window and command line measure it.
    """

    paths: AppPaths
    clock: Clock = field(default_factory=SystemClock)
    ids: IdSource = field(default_factory=SystemIds)
    folder: Path | None = None
    costs: Callable[[Cancelled], KdfParams] = floor_costs
    language: str = "en-GB"
    _content: ContentPack | None = None
    _packs: ContentPacks | None = None

    def __post_init__(self) -> None:
        """Only names of files so far; nothing is read or written."""
        self.settings = SettingsFile(self.paths.settings)
        self.sidecar = SidecarFile(self.paths.sidecar)
        self.stubs = StubFile(self.paths.stubs)
        self.backups = AutomaticBackups(self.paths.backups, self.settings)

    @property
    def content(self) -> ContentPack:
        """The content pack, read on first use."""
        if self._content is None:
            chosen = self.paths.content_packs.is_dir()
            built_in = partial(ContentPack.load, language=self.language)
            self._content = self.packs.choose() if chosen else built_in()
        return self._content

    @property
    def packs(self) -> ContentPacks:
        """Guides from a file; nothing of it is loaded where there is none."""
        if self._packs is None:
            from familysafe.services.content_packs import ContentPacks

            self._packs = ContentPacks(self.paths.content_packs, self.language)
        return self._packs

    def use_folder(self, folder: Path) -> None:
        """Work with the notebook in another folder from now on; it is remembered first."""
        found = notebook_in(folder, self.paths)
        if found is None:
            raise NoNotebookThereError
        others = [str(one) for one in known_folders(self.settings, self.paths) if one != found]
        self.folder = found
        self.settings.change(notebooks=(str(found), *others), damaged=False)

    def files(self) -> VaultFiles:
        """The files of the notebook in use."""
        if self.folder is None:
            notebooks = self.settings.read().notebooks
            self.folder = Path(notebooks[0]) if notebooks else self.paths.vault
        return VaultFiles(self.folder)

    def create(
        self, *, guardian: str, country: str, passphrase: str, cancelled: Cancelled = never
    ) -> tuple[Session, str]:
        """A new notebook and its recovery code. Raises VaultExistsError.

        ``cancelled`` is asked while the costs are measured, before anything is made.
        """
        check_new(passphrase)
        params = self.costs(cancelled)
        guardian_id = self.ids.new()

        def prepare(engine: Engine) -> None:
            create_notebook(
                engine,
                guardian_id=guardian_id,
                guardian_name=guardian,
                country=country,
                clock=self.clock,
                ids=self.ids,
            )

        finish_erasing(self.files().paths.folder)
        vault, code = self.files().create(passphrase, guardian_id, params, prepare)
        self.settings.change(country=country)
        return self._session(vault), code

    def unlock(self, passphrase: str) -> Session:
        """Open by passphrase. Takes about half a second: run it in the worker."""
        return self._session(self.files().open_with_passphrase(passphrase))

    def unlock_by(self, words: str) -> Session:
        """Open by passphrase or recovery code: what opened a backup opens what came of it."""
        if is_recovery_code(words):
            return self._session(self.files().open_with_recovery(words))
        return self.unlock(words)

    def vault_id(self) -> UUID:
        """Of the notebook in use; readable while it is locked."""
        return self.files().key_files.read().vault_id

    def unlock_with_secret(self, secret: bytes) -> Session | None:
        """Open by what the keychain keeps; None if that is an older key. In the worker."""
        try:
            return self._session(self.files().open_with_keychain_secret(secret.hex()))
        except WrongKeychainSecretError:
            return None  # the passphrase is asked, as without a keychain

    def recover(self, code: str, new_passphrase: str, cancelled: Cancelled = never) -> Session:
        """Open by the recovery code and set a new passphrase.

        With two parents' passphrases, it is the one of whose computer this is. ``cancelled`` is
        asked up to the moment in which the passphrase is replaced.
        """
        files = self.files()
        parse(code)  # a typing mistake is named at once
        check_new(new_passphrase)
        params = self.costs(cancelled)
        owner = self._owner(code) if len(files.guardians()) > 1 else None
        return self._session(files.recover(code, new_passphrase, owner, params, cancelled))

    def _owner(self, code: str) -> UUID:
        vault = self.files().open_with_recovery(code)
        try:
            book = self._book(vault)
            known = self.files().guardians()
            return book.guardian_id if book.guardian_id in known else known[0]
        finally:
            vault.close()

    def opens_backup(self, source: Path, words: str) -> None:
        """Raises what a restore would raise: damaged, newer, or words that do not fit."""
        restoring.opened_backup(source, words)[1].wipe()

    def restore(self, source: Path, words: str) -> Path:
        """Put a backup in the place of today's notebook, which must be locked.

        Returns the folder in which today's files were kept.
        """
        kept = restoring.restore(self, source, words)
        self._is_a_new_computer(words)
        return kept

    def preview(self, source: Path, words: str) -> BackupPreview:
        """What a restore would bring, by kind. ``source``: a backup, or a kept notebook's folder.

        Raises what the restore would raise. Slow: in the worker.
        """
        return restoring.preview(self, source, words)

    def put_back(self, kept: Path, words: str) -> Path:
        """Undo a restore: a kept notebook is today's again; what is there now is kept, too."""
        aside = restoring.put_back(self, kept, words)
        self._is_a_new_computer(words)
        return aside

    def erase_everything(self, key_vault: KeyVault | None = None) -> None:
        """Remove the notebook in use, which must be closed, and its backups on this computer."""
        erase_all.erase_everything(self, key_vault)

    def _is_a_new_computer(self, words: str) -> None:
        salvaging.forget_generation(self, self.files())  # an older state was wanted
        session = self.unlock_by(words)
        try:
            session.book.new_computer()  # two copies of one notebook must not share a computer id
        finally:
            session.close()

    def salvage(self, words: str, folder: Path) -> SalvageReport:
        """Make a new notebook in ``folder`` from what a damaged one and its backups still hold.

        Slow: in the worker. The damaged files stay as they are; see ``store.salvage``.
        """
        return salvaging.salvage_into(self, words, folder)

    def salvage_beside(self, words: str) -> Salvaged:
        """The same into a new folder beside the damaged one, with the children's names."""
        return salvaging.salvage_beside(self, words)

    def _session(self, vault: OpenVault) -> Session:
        try:
            book = self._book(vault)
            seen = self.settings.read().generation_seen.get(vault.vault_id.hex, 0)
            older = book.generation < seen
            with suppress(VaultFileError):  # no trouble with the disk keeps it shut
                book.purge_expired(self.clock.now())
        except BaseException:
            vault.close()
            raise
        self._note_own_place(vault.paths.folder)
        desk = Desk(book, self.content, self.clock, self.ids, ChangeFeed())
        return Session(self, vault, book, desk, older)

    def _note_own_place(self, folder: Path) -> None:
        """That there was one, so that a folder that is gone is not taken for a first run."""
        if folder == self.paths.vault and not self.settings.read().own_place:
            with suppress(OSError):
                self.settings.change(own_place=True)

    def _book(self, vault: OpenVault) -> SqlNotebook:
        """The notebook in an open vault; an older program's is backed up and upgraded first."""
        try:
            return self._read(vault)
        except OldSchemaError as error:
            _log.info("bringing the notebook up to date: %s", error.detail)
        self.backups.before_upgrade(vault, self.clock.now(), facts_of)
        vault.upgrade()
        return self._read(vault)

    def _read(self, vault: OpenVault) -> SqlNotebook:
        return open_notebook(
            vault.engine, guardian_id=vault.guardian_id, clock=self.clock, ids=self.ids
        )
