"""What Settings asks of the open notebook's care (``familysafe.care.NotebookCare``).

Every call may take half a second or more: only inside ``work.jobs``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol


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


class CarePort(Protocol):
    """Passphrase, recovery sheet, keychain, reminder process and backups."""

    def change_passphrase(self, current: str, new: str) -> None:
        """Raises InvalidInputError, or an error of exit code 3 for a wrong ``current``."""
        ...

    def is_passphrase(self, passphrase: str) -> bool: ...

    def new_recovery_code(self) -> str:
        """7 groups joined by "-"; sheets printed before open nothing any more."""
        ...

    def keychain_available(self) -> bool: ...

    def enable_keychain(self) -> None: ...

    def disable_keychain(self) -> None: ...

    def set_background(self, on: bool) -> None: ...

    def back_up_now(self) -> object: ...

    def backups(self) -> Sequence[BackupLine]: ...

    def drill(self, path: Path | None = None) -> object:
        """Open a backup as a restore would, count and compare; None: there is none."""
        ...

    def last_drill(self) -> datetime | None: ...
