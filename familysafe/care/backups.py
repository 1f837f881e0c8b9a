"""Replacing backups: a new one first, opened and counted; only then the old ones go."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from familysafe.store.errors import VaultFileError
from familysafe.store.vault_restore import kept_keys

if TYPE_CHECKING:
    from familysafe.bootstrap import Session


@dataclass
class Cleaned:
    """What became of backups. ``left``: could not be removed; ``away``: places out of reach."""

    made: list[Path] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)
    away: tuple[Path, ...] = ()


def replace_backups(session: Session, old: Collection[Path]) -> Cleaned:
    """A fresh backup at each place that holds some of ``old``; where that went well, these go."""
    backups = session.program.backups
    cleaned = Cleaned(away=backups.away())
    for place in backups.there():
        mine = [path for path in old if path.parent == place]
        if not mine:
            continue
        try:
            backups.back_up_at(session, place)
        except (VaultFileError, OSError):
            cleaned.left += mine
            continue
        cleaned.made.append(place)
        for path in mine:
            _drop(path, cleaned)
    return cleaned


def back_up_anew(session: Session, cleaned: Cleaned) -> None:
    """A fresh backup where there are only older ones: its key file fits today's database.

    It is what helps if both copies of the key file are lost.
    """
    backups = session.program.backups
    for place in backups.there():
        if place not in cleaned.made and backups.known(place, session.vault.vault_id):
            with suppress(VaultFileError, OSError):
                backups.back_up_at(session, place)
                cleaned.made.append(place)


def own_kept(session: Session) -> tuple[Path, ...]:
    """Kept copies of this notebook (not of another one that shares the place)."""
    found = []
    for path in session.program.backups.kept():
        try:
            own = kept_keys(path).vault_id == session.vault.vault_id
        except VaultFileError:
            continue
        if own:
            found.append(path)
    return tuple(found)


def drop_kept(kept: Collection[Path], cleaned: Cleaned) -> None:
    """Remove notebooks that were kept aside."""
    for path in kept:
        _drop(path, cleaned)


def _drop(path: Path, cleaned: Cleaned) -> None:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        cleaned.removed.append(path)
    except OSError:
        cleaned.left.append(path)
