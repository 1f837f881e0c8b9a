"""The one door to a notebook's files: make, open, change its slots, give it new keys, close.

Every call that derives a key takes about half a second: run it in the store's worker. A kill at
any moment leaves exactly one of old and new working.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from familysafe.store import durable, key_slots, recovery_code, vault_swap
from familysafe.store.crypto import DataKey, KdfParams, OpeningKey
from familysafe.store.database_copy import copy_under_new_key, new_database
from familysafe.store.engine import check_file, open_engine
from familysafe.store.errors import (
    CalibrationCancelledError,
    ChangeStandsError,
    KeyFileMissingError,
    KeyFilesMixedError,
    LastSlotError,
    PassphraseTakenError,
    VaultDamagedError,
    VaultExistsError,
    VaultFileError,
    VaultMissingError,
    WrongKeychainSecretError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.key_file import KeyFile, KeyFilePair, Opened, open_keys
from familysafe.store.key_slots import KEYCHAIN, PASSPHRASE, RECOVERY, Slot
from familysafe.store.lock_file import LockFile
from familysafe.store.open_vault import KEY_COPY_NOT_WRITTEN, KEY_COPY_REPAIRED, OpenVault
from familysafe.store.vault_paths import VaultPaths, new_label

FLOOR = KdfParams()


class VaultFiles:
    """The files of the notebook in one folder."""

    def __init__(self, folder: Path) -> None:
        self.paths = VaultPaths(folder)
        self.key_files = KeyFilePair(*self.paths.keys)

    def exists(self) -> bool:
        """True if a notebook, or what is left of one, lies here."""
        return self.key_files.exists() or self.paths.database.exists()

    def create(
        self,
        passphrase: str,
        guardian_id: uuid.UUID,
        params: KdfParams = FLOOR,
        prepare: Callable[[Engine], None] = lambda engine: None,
    ) -> tuple[OpenVault, str]:
        """A new notebook and its recovery code; ``prepare`` makes the tables.

        A run that is cut leaves either nothing that counts or a whole notebook.
        """
        durable.make_folder(self.paths.folder)
        lock = self._take_lock()
        try:
            if self.exists():
                raise VaultExistsError
            opening, key, code = OpeningKey.new(), DataKey.new(), recovery_code.new_code()
            vault_id = uuid.UUID(bytes=secrets.token_bytes(16), version=4)
            slot = key_slots.passphrase_slot(vault_id, opening, passphrase, guardian_id, params)
            spare = key_slots.recovery_slot(vault_id, opening, code)
            keys = KeyFile(vault_id, 1, (slot, spare)).with_data_key(opening, key, new_label())
            self._begin(keys, key, prepare)
            return self._opened(lock, keys, Opened(opening, key, slot)), code
        except BaseException:
            lock.release()
            raise

    def create_from(
        self, keys: KeyFile, opening: OpeningKey, prepare: Callable[[Engine], None]
    ) -> None:
        """A new notebook with the slots of another one and a data key of its own; closed again.

        For salvage: the passphrase and the recovery sheet stay what they were.
        """
        durable.make_folder(self.paths.folder)
        lock = self._take_lock()
        try:
            if self.exists():
                raise VaultExistsError
            key, following = DataKey.new(), keys.changed(opening)
            self._begin(following.with_data_key(opening, key, new_label()), key, prepare)
        finally:
            lock.release()

    def open_with_passphrase(
        self, passphrase: str, guardian_id: uuid.UUID | None = None
    ) -> OpenVault:
        """Open by a guardian's words; ``guardian_id`` only says whose slot to try first."""
        return self._open(PASSPHRASE, passphrase, WrongPassphraseError, guardian_id)

    def open_with_recovery(self, code: str) -> OpenVault:
        """Open by the printed code; a typing mistake names its group before anything else."""
        return self._open(RECOVERY, recovery_code.parse(code), WrongRecoveryCodeError)

    def open_with_keychain_secret(self, secret_hex: str) -> OpenVault:
        """Open by the 64 hex characters that the system's keychain keeps."""
        try:
            secret = bytes.fromhex(secret_hex)
        except ValueError:
            raise WrongKeychainSecretError from None
        return self._open(KEYCHAIN, secret, WrongKeychainSecretError)

    def is_passphrase(self, passphrase: str) -> bool:
        """True if these words open a slot: to leave show-to-child, before a careful step."""
        try:
            opened = open_keys(self.key_files.read(), PASSPHRASE, passphrase, WrongPassphraseError)
        except WrongPassphraseError:
            return False
        opened.wipe()
        return True

    def change_passphrase(
        self, vault: OpenVault, current: str, new: str, params: KdfParams = FLOOR
    ) -> None:
        """Replace the one slot that ``current`` opens. Both keys stay (see make_new_key)."""
        keys = vault.keys
        old = open_keys(keys, PASSPHRASE, current, WrongPassphraseError, vault.guardian_id)
        old.wipe()
        self._replace_passphrase(vault, old.slot, new, params)

    def new_recovery_code(self, vault: OpenVault) -> str:
        """A new code; the sheets printed before open nothing any more."""
        code = recovery_code.new_code()
        keys = vault.keys
        slot = key_slots.recovery_slot(keys.vault_id, vault.opening, code)
        self._change(vault, keys, (slot,), keys.of_kind(RECOVERY), quiet=True)
        return code

    def recover(
        self,
        code: str,
        new_passphrase: str,
        guardian_id: uuid.UUID | None = None,
        params: KdfParams = FLOOR,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> OpenVault:
        """Open by the code and replace one guardian's passphrase; the code stays good.

        ``guardian_id`` may be left out if the notebook has one passphrase only.
        """
        vault = self.open_with_recovery(code)
        try:
            slots = vault.keys.of_kind(PASSPHRASE)
            mine = [slot for slot in slots if guardian_id in (slot.guardian, None)]
            if len(mine) != 1:
                raise WrongPassphraseError(
                    f"slots={len(mine)}",
                    title="This notebook has more than one passphrase.",
                    next_step="Choose whose passphrase is to be replaced.",
                )
            vault.slot = self._replace_passphrase(vault, mine[0], new_passphrase, params, cancelled)
        except BaseException:
            vault.close()
            raise
        return vault

    def guardians(self) -> tuple[uuid.UUID, ...]:
        """Whose passphrases the notebook has (ids only; readable while locked)."""
        slots = self.key_files.read().of_kind(PASSPHRASE)
        return tuple(slot.guardian for slot in slots if slot.guardian is not None)

    def add_guardian_slot(
        self, vault: OpenVault, guardian_id: uuid.UUID, passphrase: str, params: KdfParams = FLOOR
    ) -> None:
        """The other parent's own passphrase; a slot of the same guardian is replaced."""
        keys = vault.keys
        old = [slot for slot in keys.of_kind(PASSPHRASE) if slot.guardian == guardian_id]
        opening = vault.opening
        slot = key_slots.passphrase_slot(keys.vault_id, opening, passphrase, guardian_id, params)
        self._change(vault, keys, (slot,), old)

    def remove_guardian_slot(self, vault: OpenVault, guardian_id: uuid.UUID) -> None:
        """Take a passphrase away. Who saw the notebook open before needs ``make_new_key``."""
        keys = vault.keys
        old = [slot for slot in keys.of_kind(PASSPHRASE) if slot.guardian == guardian_id]
        if len(old) == len(keys.of_kind(PASSPHRASE)):
            raise LastSlotError
        self._change(vault, keys, (), old)

    def enable_keychain(self, vault: OpenVault, secret: bytes | None = None) -> str:
        """A new keychain slot; the answer, 64 hex characters, is the one item to store.

        ``secret``: what the keychain keeps already, written and read back.
        """
        secret = secret or secrets.token_bytes(32)
        keys = vault.keys
        slot = key_slots.keychain_slot(keys.vault_id, vault.opening, secret, vault.guardian_id)
        self._change(vault, keys, (slot,), keys.of_kind(KEYCHAIN), quiet=True)
        return secret.hex()

    def disable_keychain(self, vault: OpenVault) -> None:
        """The keychain opens nothing from now on."""
        keys = vault.keys
        if keys.of_kind(KEYCHAIN):
            self._change(vault, keys, (), keys.of_kind(KEYCHAIN))

    def make_new_key(
        self,
        vault: OpenVault,
        passphrase: str,
        guardian_id: uuid.UUID | None = None,
        params: KdfParams = FLOOR,
    ) -> tuple[OpenVault, str]:
        """Somebody knows the passphrase: both keys new, everything encrypted anew, new slots.

        Old passphrases, sheets, keychain items and backups open today's file no more. The other
        guardian's slot goes too (its words are not known here) and is added again. ``vault`` is
        closed; go on with the answer. Backups are to be made anew by the caller.
        """
        guardian = guardian_id or vault.guardian_id
        if guardian is None:
            raise ValueError("say whose passphrase this is")
        old, opening, code = vault.keys, OpeningKey.new(), recovery_code.new_code()
        slot = key_slots.passphrase_slot(old.vault_id, opening, passphrase, guardian, params)
        spare = key_slots.recovery_slot(old.vault_id, opening, code)
        keys = old.changed(opening, add=(slot, spare), drop=old.slots)
        return self._move_over(vault, keys, opening, slot), code

    def make_new_data_key(self, vault: OpenVault) -> OpenVault:
        """Something was erased: everything encrypted anew, while every way in stays as it is.

        ``vault`` is closed; go on with the answer. Backups are to be made anew by the caller.
        """
        opening = vault.opening.copy()  # that of ``vault`` is wiped
        return self._move_over(vault, vault.keys.changed(opening), opening, vault.slot)

    def _move_over(
        self, vault: OpenVault, keys: KeyFile, opening: OpeningKey, slot: Slot
    ) -> OpenVault:
        """The database, copied under a new data key, takes its place with these slots."""
        key, notices = DataKey.new(), vault.notices
        keys = keys.with_data_key(opening, key, new_label())
        target = self.paths.pending(keys.pending)
        copy_under_new_key(vault.engine, vault.key, key, target)
        try:
            self.key_files.save(keys)
        except ChangeStandsError:
            notices = (*notices, *self._second_try())
        except VaultFileError:
            durable.drop_file(target)
            raise
        return self._swap_in(vault, keys, Opened(opening, key, slot), notices)

    def _swap_in(
        self, vault: OpenVault, keys: KeyFile, opened: Opened, notices: tuple[str, ...]
    ) -> OpenVault:
        lock = vault.give_up_engine()
        try:
            try:
                return self._finished(lock, keys, opened, notices)
            except VaultFileError:  # once more: without it the notebook would have to be closed
                return self._finished(lock, keys, opened, notices)
        except VaultFileError as error:
            lock.release()
            raise ChangeStandsError(error.code) from None  # opening it next finishes the rename
        except BaseException:
            lock.release()
            raise

    def _finished(
        self, lock: LockFile, keys: KeyFile, opened: Opened, notices: tuple[str, ...] = ()
    ) -> OpenVault:
        vault_swap.finish(self.paths, keys)
        return self._opened(lock, keys, opened, notices)

    def _open(
        self,
        kind: str,
        secret: str | bytes,
        wrong: type[VaultFileError],
        guardian: uuid.UUID | None = None,
    ) -> OpenVault:
        if not self.exists():
            raise VaultMissingError
        lock = self._take_lock()
        try:
            found = self._read_keys()
            if not any(vault_swap.is_unfinished(self.paths, keys) for keys in found):
                check_file(self.paths.database)  # damage is said before any passphrase is judged
            try_it = partial(open_keys, kind=kind, secret=secret, wrong=wrong, guardian=guardian)
            return self._open_with(lock, found, try_it)
        except BaseException:
            lock.release()
            raise

    def _open_with(
        self, lock: LockFile, found: tuple[KeyFile, ...], try_it: Callable[[KeyFile], Opened]
    ) -> OpenVault:
        """By the key file that fits secret and database; there is one, as a rule."""
        problems: list[VaultFileError] = []
        for keys in found:
            try:
                return self._finished(lock, keys, try_it(keys))
            except VaultFileError as error:
                problems.append(error)
        if len(found) > 1 and any(isinstance(one, VaultDamagedError) for one in problems):
            raise KeyFilesMixedError
        raise problems[0]

    def _opened(
        self, lock: LockFile, keys: KeyFile, opened: Opened, notices: tuple[str, ...] = ()
    ) -> OpenVault:
        # The slot has opened: whatever fails from here on is damage, never the passphrase.
        engine = open_engine(self.paths.database, opened.key)
        try:
            notices = (*notices, *self._tidy(keys))
        except BaseException:
            engine.dispose()
            raise
        return OpenVault(self.paths, lock, engine, opened, notices)

    def _tidy(self, keys: KeyFile) -> tuple[str, ...]:
        vault_swap.drop_leftovers(self.paths)
        try:
            return (KEY_COPY_REPAIRED,) if self.key_files.repair(keys) else ()
        except VaultFileError:
            return (KEY_COPY_NOT_WRITTEN,)

    def _replace_passphrase(
        self,
        vault: OpenVault,
        old: Slot,
        new: str,
        params: KdfParams,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Slot:
        keys = vault.keys
        others = [slot for slot in keys.of_kind(PASSPHRASE) if slot.slot_id != old.slot_id]
        if any(key_slots.open_slot(slot, keys.vault_id, new) for slot in others):
            raise PassphraseTakenError
        guardian = old.guardian or uuid.UUID(int=0)
        slot = key_slots.passphrase_slot(keys.vault_id, vault.opening, new, guardian, params)
        if cancelled():  # the slow part is over, nothing is written yet
            raise CalibrationCancelledError
        self._change(vault, keys, (slot,), (old,))
        if vault.slot.slot_id == old.slot_id:
            vault.slot = slot
        return slot

    def _change(
        self,
        vault: OpenVault,
        keys: KeyFile,
        add: Iterable[Slot],
        drop: Iterable[Slot],
        *,
        quiet: bool = False,
    ) -> None:
        """``quiet``: a secret was made that must reach the person; trouble becomes a notice."""
        try:
            self.key_files.save(keys.changed(vault.opening, add=add, drop=drop))
        except ChangeStandsError:
            trouble = self._second_try()
            vault.notices = (*vault.notices, *trouble)
            if trouble and not quiet:
                raise

    def _second_try(self) -> tuple[str, ...]:
        try:
            self.key_files.save(self.key_files.read())
        except VaultFileError:
            return (KEY_COPY_NOT_WRITTEN,)
        return ()

    def _begin(self, keys: KeyFile, key: DataKey, prepare: Callable[[Engine], None]) -> None:
        """A new database; it is the notebook once these keys are saved."""
        new_database(self.paths.pending(keys.pending), key, prepare)
        try:
            self.key_files.save(keys)
        except ChangeStandsError:
            self.key_files.save(keys)
        vault_swap.finish(self.paths, keys)

    def _read_keys(self) -> tuple[KeyFile, ...]:
        try:
            return self.key_files.candidates()
        except KeyFileMissingError:
            if self.paths.database.exists():
                raise
            raise VaultMissingError from None

    def _take_lock(self) -> LockFile:
        lock = LockFile(self.paths.lock)
        lock.acquire()
        return lock
