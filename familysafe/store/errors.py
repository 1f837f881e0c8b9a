"""What can go wrong with the files of a notebook: one plain sentence and a next step each.

No error carries a path, a name or a secret: ``detail`` holds counts and codes only.
"""

from __future__ import annotations

from familysafe.errors import FamilySafeError


class VaultFileError(FamilySafeError):
    """Base of everything that can happen to the files of a notebook."""

    code = "vault_file"
    title = "Something is wrong with the files of this notebook."
    next_step = "Close FamilySafe, start it again, or open one of your backups."
    exit_code = 4


class WrongPassphraseError(VaultFileError):
    """No passphrase slot opens with these words."""

    code = "wrong_passphrase"
    title = "This passphrase does not open the notebook."
    next_step = "Look at capital letters and the keyboard language, or use your recovery sheet."
    exit_code = 3


class WrongRecoveryCodeError(VaultFileError):
    """The code is well formed, but it is not the code of this notebook."""

    code = "wrong_recovery_code"
    title = "This recovery code belongs to another sheet."
    next_step = "Look for the newest recovery sheet of this notebook and type that one."
    exit_code = 3


class RecoveryCodeTypoError(VaultFileError):
    """A group of the code was mistyped; ``groups`` are the numbers on the sheet, from 1."""

    code = "recovery_code_typo"
    title = "The recovery code has a typing mistake."
    next_step = "Compare it with your recovery sheet, group by group."
    exit_code = 3

    def __init__(self, groups: tuple[int, ...] = (), *, title: str = "") -> None:
        super().__init__(f"groups={','.join(map(str, groups))}", title=title)
        self.groups = groups
        if groups:
            one = len(groups) == 1
            words = ", ".join(map(str, groups))
            self.next_step = (
                f"Compare group {words} with your recovery sheet."
                if one
                else f"Compare groups {words} with your recovery sheet."
            )


class WrongKeychainSecretError(VaultFileError):
    """The computer's keychain gave a value that does not open this notebook."""

    code = "wrong_keychain_secret"
    title = "The computer's keychain does not open this notebook any more."
    next_step = "Open it with your passphrase. You can then turn the keychain on again."
    exit_code = 3


class VaultMissingError(VaultFileError):
    """There is no notebook at this place."""

    code = "vault_missing"
    title = "There is no notebook at this place."
    next_step = "Put the stick or folder back, choose another place, or open a backup."


class NoNotebookThereError(VaultMissingError):
    """A folder was picked that holds no notebook; the one in use stays in use."""

    code = "no_notebook_there"
    title = "There is no notebook in that folder."
    next_step = "Pick the folder that holds it. Unlock opens the notebook from before."


class BackupMissingError(VaultMissingError):
    """There is no backup where one was named."""

    code = "backup_missing"
    title = "There is no backup at this place."
    next_step = "Put the stick or folder back, or choose another backup. Nothing was changed."
    exit_code = 5


class BadPlaceError(VaultFileError):
    """A file was asked for where none can or may be written."""

    code = "bad_place"
    title = "No file can be written at this place."
    next_step = "Choose a folder that is there, and a plain name. Nothing was written."
    exit_code = 5


class KeyFileMissingError(VaultMissingError):
    """The database is there, but both copies of the key file are gone."""

    code = "key_file_missing"
    title = "The key file of this notebook is gone."
    next_step = "Open your newest backup: it holds the key file too."


class VaultExistsError(VaultFileError):
    """A new notebook never overwrites another one."""

    code = "vault_exists"
    title = "There is a notebook at this place already."
    next_step = "Open it, or choose another folder for the new one. Nothing was changed."
    exit_code = 5


class VaultDamagedError(VaultFileError):
    """The passphrase was right, but the database cannot be read."""

    code = "vault_damaged"
    title = "The file of this notebook is damaged. It is not your passphrase."
    next_step = "Open your newest backup. Keep the damaged file: parts of it may be read again."


class KeyFileDamagedError(VaultDamagedError):
    """No copy of the key file can be read, or its slots are not ours."""

    code = "key_file_damaged"
    title = "The key file of this notebook is damaged."
    next_step = "Open your newest backup: it holds a whole key file."


class KeyFilesMixedError(KeyFileDamagedError):
    """The two copies belong to two notebooks, and neither opens the database that lies here."""

    code = "key_files_mixed"
    title = "The two key files here belong to two different notebooks."
    next_step = "Put this notebook's own key file back, or open your newest backup: it holds one."


class VaultNewerError(VaultFileError):
    """A newer program wrote this; an older one must not touch it."""

    code = "vault_newer"
    title = "This notebook was written by a newer FamilySafe."
    next_step = "Install the newer version and open it there. Nothing was changed."


class VaultInUseError(VaultFileError):
    """Another program holds this notebook."""

    code = "vault_in_use"
    title = "This notebook is open in another window or program."
    next_step = "Close the other one first, then try again."
    exit_code = 6


class VaultClosedError(VaultFileError):
    """Something asked a notebook that has been closed: a fault of ours."""

    code = "vault_closed"
    title = "The notebook is closed."
    next_step = "Open it again. Everything that was shown as saved is there."


class DiskFullError(VaultFileError):
    """The disk has no room left."""

    code = "disk_full"
    title = "The disk is full, so this could not be saved."
    next_step = "Make some room and try again. What was saved before is still there."
    exit_code = 5


class ReadOnlyError(VaultFileError):
    """The place cannot be written to."""

    code = "read_only"
    title = "This place cannot be written to."
    next_step = "Check that the stick is not write-protected, or choose another folder."
    exit_code = 5


class VaultGoneError(VaultFileError):
    """The file went from its place while it was open: a stick that was pulled out."""

    code = "vault_gone"
    title = "The notebook is not at its place any more, so this could not be saved."
    next_step = "Copy what you typed. Put the stick or folder back, then lock and unlock."
    exit_code = 5


class DiskTroubleError(VaultFileError):
    """The disk answered with an error."""

    code = "disk_trouble"
    title = "The disk had trouble, so this could not be saved."
    next_step = "Check the disk or stick and try again. What was saved before is still there."
    exit_code = 5


class ChangeStandsError(VaultFileError):
    """The new slots are the ones that count, though writing them met an error."""

    code = "change_stands"
    title = "The change counts from now on, but the disk had trouble while it was written."
    next_step = "Use the new one. Check the disk, then make the same change once more."
    exit_code = 5


class EraseStandsError(ChangeStandsError):
    """The rows are gone for good; what comes after them met an error and waits."""

    code = "erase_stands"
    title = "It is erased, but the disk had trouble afterwards."
    next_step = "Lock the notebook and unlock it: the rest is done then. Check the disk soon."


class NotEnoughMemoryError(VaultFileError):
    """The slow hash needs more memory than this computer has free."""

    code = "not_enough_memory"
    title = "This computer has too little memory free to open the notebook."
    next_step = "Close some programs and try again."
    exit_code = 5


class PassphraseTakenError(VaultFileError):
    """The new words open another parent's slot: entries would show the wrong author."""

    code = "passphrase_taken"
    title = "This passphrase opens the notebook already."
    next_step = "Take another one. Each parent needs one of their own."
    exit_code = 5


class CalibrationCancelledError(VaultFileError):
    """The person stopped the measuring of the slow hash."""

    code = "calibration_cancelled"
    title = "Stopped."
    next_step = "Nothing was made. You can start again at any time."
    exit_code = 5


class LastSlotError(VaultFileError):
    """A notebook keeps at least one passphrase."""

    code = "last_slot"
    title = "This is the last passphrase of the notebook, so it stays."
    next_step = "Add another passphrase first."
    exit_code = 5


class BackupDamagedError(VaultFileError):
    """A backup does not hold what it should; it must never count as one."""

    code = "backup_damaged"
    title = "This backup is damaged and cannot be used."
    next_step = "Choose another backup. Today's notebook was not touched."


class BackupMismatchError(BackupDamagedError):
    """A backup reads well, but holds other counts than were noted when it was made."""

    code = "backup_mismatch"
    title = "This backup does not hold everything that it should."
    next_step = "Make a new backup now. Today's notebook was not touched."


class OldSchemaError(VaultFileError):
    """The tables are of an older program; ``store.migrate`` brings them up to date first."""

    code = "old_schema"
    title = "This notebook was written by an older FamilySafe."
    next_step = "It is brought up to date when you open it. A backup is made first."


class MigrationError(VaultFileError):
    """The upgrade did not pass its checks; the file is exactly as it was."""

    code = "migration"
    title = "This notebook could not be brought up to date, so it was left as it was."
    next_step = "Keep using the version you had, and open one of your backups if in doubt."
