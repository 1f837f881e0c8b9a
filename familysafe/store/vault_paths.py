"""The names of a notebook's files: one folder per notebook."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class VaultPaths:
    """Where everything of one notebook lies. No name comes from the family's data."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "family.vault"

    @property
    def journal(self) -> Path:
        """SQLite's own file while a save is going on. Never remove it by itself."""
        return self.folder / "family.vault-journal"

    @property
    def keys(self) -> tuple[Path, Path]:
        """Both copies of the key file."""
        return self.folder / "family.keys-a", self.folder / "family.keys-b"

    @property
    def lock(self) -> Path:
        """Held by the program that has the notebook open."""
        return self.folder / "family.lock"

    def pending(self, label: str) -> Path:
        """A database that becomes the notebook when the key file names its label."""
        return self.folder / f"family.vault.new-{label}"

    def leftovers(self) -> tuple[Path, ...]:
        """Files of cut runs that never counted."""
        found = [*self.folder.glob("family.vault.new-*"), *self.folder.glob("family.*.tmp")]
        return tuple(sorted(found))


def new_label() -> str:
    """A label for a pending database, never used twice."""
    return secrets.token_hex(8)
