"""What Settings asks of the open notebook's care (``familysafe.care.NotebookCare``).

Every call may take half a second or more: only inside ``work.jobs``, or where it is said inside
``work.beside``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID


class BackupLine(Protocol):
    """One backup. ``place``: its folder; ``here``: same disk; ``old_way``: an older passphrase."""

    @property
    def path(self) -> Path: ...

    @property
    def place(self) -> Path: ...

    @property
    def created(self) -> datetime: ...

    @property
    def size(self) -> int: ...

    @property
    def here(self) -> bool: ...

    @property
    def old_way(self) -> bool: ...


class KeptLine(Protocol):
    """A notebook that was kept aside before a restore."""

    @property
    def path(self) -> Path: ...

    @property
    def created(self) -> datetime: ...


class ConflictLine(Protocol):
    """A copy of the notebook that a sync program made."""

    @property
    def path(self) -> Path: ...

    @property
    def changed(self) -> datetime: ...


class GuardianLine(Protocol):
    """A parent in the notebook. ``mine``: is writing now; ``opens``: has a passphrase."""

    @property
    def id(self) -> UUID: ...

    @property
    def name(self) -> str: ...

    @property
    def mine(self) -> bool: ...

    @property
    def opens(self) -> bool: ...


class CleanedLine(Protocol):
    """What became of old backups. ``left`` could not be removed, ``away`` was out of reach."""

    @property
    def removed(self) -> Sequence[Path]: ...

    @property
    def left(self) -> Sequence[Path]: ...

    @property
    def away(self) -> Sequence[Path]: ...


class NewKeyLine(Protocol):
    """A new key was made: the code to print at once, and whose passphrases went with the old."""

    @property
    def code(self) -> str: ...

    @property
    def cleaned(self) -> CleanedLine: ...

    @property
    def left_out(self) -> Sequence[str]: ...


class MentionLine(Protocol):
    """Text about somebody else that names the erased child."""

    @property
    def kind(self) -> str: ...

    @property
    def excerpt(self) -> str: ...


class ErasedLine(Protocol):
    """What an erase did."""

    @property
    def compacted(self) -> bool: ...

    @property
    def removed(self) -> Sequence[Path]: ...

    @property
    def left(self) -> Sequence[Path]: ...

    @property
    def unsure(self) -> Sequence[Path]: ...

    @property
    def away(self) -> Sequence[Path]: ...

    @property
    def mentions(self) -> Sequence[MentionLine]: ...


class CarePort(Protocol):
    """Passphrase, recovery sheet, keychain, reminder process and backups."""

    def change_passphrase(self, current: str, new: str) -> None:
        """Raises InvalidInputError, or an error of exit code 3 for a wrong ``current``."""
        ...

    def is_passphrase(self, passphrase: str) -> bool: ...

    def new_recovery_code(self) -> str:
        """7 groups joined by "-"; sheets printed before open nothing any more."""
        ...

    def group_is_right(self, typed: str, printed: str) -> bool:
        """Is a typed group of a recovery code the printed one, read tolerantly? At once."""
        ...

    def keychain_available(self) -> bool: ...

    def put_in_keychain(self, cancelled: Callable[[], bool]) -> bytes:
        """Only in ``work.beside``: a prompt of the system may be open. Raises KeychainError."""
        ...

    def enable_keychain(self, secret: bytes) -> None: ...

    def disable_keychain(self) -> None: ...

    def clear_keychain(self) -> None:
        """After ``disable_keychain`` or a new key; only in ``work.beside``."""
        ...

    def set_background(self, on: bool) -> None: ...

    def back_up_now(self) -> object: ...

    def backups(self) -> Sequence[BackupLine]: ...

    def drill(self, path: Path | None = None) -> object:
        """Open a backup as a restore would, count and compare; None: there is none."""
        ...

    def last_drill(self) -> datetime | None: ...

    def guardians(self) -> Sequence[GuardianLine]: ...

    def add_guardian(self, name: str, passphrase: str) -> None:
        """Raises InvalidInputError for an empty name, a short or a known passphrase."""
        ...

    def give_passphrase(self, guardian_id: UUID, passphrase: str) -> None: ...

    def remove_guardian(self, guardian_id: UUID) -> None: ...

    def make_new_key(self, passphrase: str) -> NewKeyLine: ...

    def what_goes(self, child_id: UUID) -> Mapping[str, int]: ...

    def erase_child(self, child_id: UUID) -> ErasedLine: ...

    def replace_old_backups(self) -> CleanedLine: ...

    def kept(self) -> Sequence[KeptLine]: ...

    def conflicts(self) -> Sequence[ConflictLine]: ...

    def set_apart(self, path: Path) -> Path:
        """The folder in which a sync program's copy opens as a notebook of its own."""
        ...

    def export_to(self, path: Path) -> None:
        """The documented zip, not encrypted."""
        ...

    def load_from(self, path: Path) -> None:
        """Raises an error with exit code 5 if the notebook is not empty or the file is broken."""
        ...

    def save_page(self, path: Path, page: str) -> None:
        """A readable page, not encrypted."""
        ...

    def profile_folder(self) -> Path:
        """Where all files of this program lie, for those who want to look. At once."""
        ...

    def folder_warnings(self) -> Sequence[str]:
        """ "synced", "removable", "network", "conflict": about the notebook's folder."""
        ...
