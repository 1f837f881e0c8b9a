"""A damaged notebook: a new one from what it and its backups still hold."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.domain.family import Child
from familysafe.store.errors import VaultFileError
from familysafe.store.salvage import SCRATCH, SalvageReport, salvage
from familysafe.store.vault_files import VaultFiles

if TYPE_CHECKING:
    from familysafe.bootstrap import Program


@dataclass(frozen=True)
class Salvaged:
    """A new notebook in ``folder``; ``names`` of the children in it, for the report."""

    folder: Path
    report: SalvageReport
    names: Mapping[UUID, str]


def salvage_into(program: Program, words: str, folder: Path) -> SalvageReport:
    """Backups of all places help, the newest first."""
    places = program.backups.places()
    known = [backup for place in places for backup in program.backups.known(place)]
    newest = sorted(known, key=lambda backup: backup.created, reverse=True)
    paths = [backup.path for backup in newest]
    report = salvage(program.files(), words, folder, paths, program.clock, program.ids)
    forget_generation(program, VaultFiles(folder))
    return report


def salvage_beside(program: Program, words: str) -> Salvaged:
    """Into a folder beside the damaged notebook; it is not in use yet."""
    from familysafe.bootstrap import Program as Another

    home = program.files().paths.folder
    _sweep(home)
    stamp = program.clock.now().strftime("%Y-%m-%d-%H%M%S")
    folder, number = home.with_name(f"{home.name}-saved-{stamp}"), 2
    while folder.exists():
        folder = home.with_name(f"{home.name}-saved-{stamp}-{number}")
        number += 1
    report = salvage_into(program, words, folder)
    found = Another(
        program.paths, program.clock, program.ids, folder, program.costs, program.language
    )
    session = found.unlock_by(words)
    try:
        names = {child.id: child.name for child in session.book.all(Child)}
    finally:
        session.vault.close()
    return Salvaged(folder, report, names)


def _sweep(home: Path) -> None:
    """What a run that was cut left: a copy of the database and its keys that nobody would find."""
    for part in home.parent.glob(f"{escape(home.name)}-saved-*/{SCRATCH}"):
        shutil.rmtree(part, ignore_errors=True)
        with suppress(OSError):
            part.parent.rmdir()


def forget_generation(program: Program, files: VaultFiles) -> None:
    """An older state is wanted here: it is no file that somebody put back."""
    seen = dict(program.settings.read().generation_seen)
    with suppress(VaultFileError):
        seen.pop(files.key_files.read().vault_id.hex, None)
    with suppress(OSError):  # a full disk costs a notice at most, never the restore itself
        program.settings.change(generation_seen=seen, damaged=False)
