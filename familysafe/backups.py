"""Automatic backups: when, where, and which of them stay (security.md, section 6)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.adapters.settings_file import SettingsFile
from familysafe.domain.backup_ladder import dropped
from familysafe.store import durable
from familysafe.store.backup_file import (
    BackupFacts,
    Count,
    drop_unfinished,
    open_facts,
    read_backup,
    read_header,
    write_backup,
)
from familysafe.store.errors import VaultFileError

if TYPE_CHECKING:
    from familysafe.bootstrap import Session
    from familysafe.store.open_vault import OpenVault

SUFFIX = ".familysafe-backup"
KEPT = "before-restore-"
MIN_GAP = timedelta(minutes=30)


@dataclass(frozen=True)
class KnownBackup:
    """One backup file of a place, by its own header."""

    path: Path
    created: datetime
    vault_id: UUID


#: A setting in a sync program's copy that was opened on its own, see ``care.conflicts``.
SET_APART = "set_apart"


def is_set_apart(session: Session) -> bool:
    """A sync program's copy, opened on its own: the same notebook, but it goes its own way."""
    return bool(session.local(SET_APART))


class AutomaticBackups:
    """The backups on this computer and, if chosen, at a second place."""

    def __init__(self, folder: Path, settings: SettingsFile) -> None:
        self._folder = folder
        self._settings = settings

    def places(self) -> tuple[Path, ...]:
        """This computer first, then the places that the parent chose."""
        return (self._folder, *(Path(p) for p in self._settings.read().backup_places))

    @property
    def folder(self) -> Path:
        """The backups on this computer."""
        return self._folder

    def known(self, place: Path, vault_id: UUID | None = None) -> tuple[KnownBackup, ...]:
        """Readable backups of one place, newest first; a place that is away has none.

        ``vault_id``: only those of this notebook; several notebooks may share a place.
        """
        found = []
        for path in _named(place, f"*{SUFFIX}"):
            try:
                header = read_header(path)
            except (VaultFileError, OSError):
                continue
            if vault_id in (None, header.vault_id):
                found.append(KnownBackup(path, header.created, header.vault_id))
        return tuple(sorted(found, key=lambda b: b.created, reverse=True))

    def kept(self) -> tuple[Path, ...]:
        """Notebooks that were kept aside before a restore, newest first."""
        found = (path for path in _named(self._folder, f"{KEPT}*") if _named(path, "*.vault"))
        return tuple(sorted(found, reverse=True))

    def away(self) -> tuple[Path, ...]:
        """Chosen places that cannot be reached now: an unplugged stick, a network folder."""
        return tuple(p for p in self.places() if p != self._folder and not p.is_dir())

    def back_up_if_due(self, session: Session) -> BackupFacts | None:
        """One backup at every place that is there, if something changed since the newest."""
        if is_set_apart(session):
            return None  # its backups would stand between those of the notebook itself
        due = [place for place in self.there() if self._is_due(session, place)]
        return self._back_up_at_each(session, due)

    def back_up(self, session: Session) -> BackupFacts | None:
        """One backup at every place that is there, now."""
        return self._back_up_at_each(session, self.there())

    def _back_up_at_each(self, session: Session, places: Iterable[Path]) -> BackupFacts | None:
        """Trouble at one place is told at the end: a full disk is no reason to spare the stick."""
        facts: BackupFacts | None = None
        trouble: VaultFileError | None = None
        for place in places:
            try:
                facts = self.back_up_at(session, place)
            except VaultFileError as error:
                trouble = trouble or error
        if trouble is not None:
            raise trouble
        return facts

    def there(self) -> Iterable[Path]:
        """This computer's folder, and those of the others that can be reached now."""
        return (place for place in self.places() if place == self._folder or place.is_dir())

    def _is_due(self, session: Session, place: Path) -> bool:
        known = self.known(place, session.vault.vault_id)
        age = session.program.clock.now() - known[0].created if known else MIN_GAP
        fresh = timedelta(0) <= age < MIN_GAP
        if not known:
            return True  # cleaned away, or another stick of the same name
        return not fresh and session.book.generation != self._generation_of(session, place)

    def back_up_at(self, session: Session, place: Path) -> BackupFacts:
        """One backup at one place, drilled; then the ladder. An older one is never overwritten."""
        now = session.program.clock.now()
        with durable.plain_errors():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        drop_unfinished(place)
        facts = session.back_up(_new_name(place, f"familysafe-{now:%Y-%m-%d-%H%M%S}"))
        session.put_local(_key(place), str(session.book.generation))
        self._climb_down(place, now, session.vault.vault_id)
        return facts

    def before_upgrade(self, vault: OpenVault, now: datetime, count: Count) -> None:
        """What an older program wrote, as it is, on this computer: before its tables change.

        Not twice: an upgrade that is cut or refused is tried again at the next unlock.
        """
        place, facts = self._folder, count(vault.engine)
        with durable.plain_errors():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        for known in self.known(place, vault.vault_id)[:1]:
            with suppress(VaultFileError):
                there = open_facts(read_backup(known.path), vault.opening)
                if there.to_bytes() == facts.to_bytes():
                    return
        drop_unfinished(place)
        target = _new_name(place, f"familysafe-{now:%Y-%m-%d-%H%M%S}")
        write_backup(vault.engine, vault.opening, vault.keys, target, now, count)

    def _generation_of(self, session: Session, place: Path) -> int:
        said = session.local(_key(place))
        return int(said) if said and said.isdigit() else -1

    def _climb_down(self, place: Path, now: datetime, vault_id: UUID) -> None:
        """Let go what the ladder no longer needs; the new one has passed its drill by now."""
        known = self.known(place, vault_id)
        gone = dropped((b.created for b in known), now)
        for backup in known:
            if backup.created in gone:
                durable.drop_file(backup.path)  # else the next time


def _named(place: Path, pattern: str) -> list[Path]:
    """What is there; a place that cannot be read now has nothing."""
    try:
        return sorted(place.glob(pattern))
    except OSError:
        return []


def _new_name(place: Path, stem: str) -> Path:
    path, number = place / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = place / f"{stem}-{number}{SUFFIX}", number + 1
    return path


def _key(place: Path) -> str:
    name = str(place).encode("utf-8", "backslashreplace").decode("utf-8")  # no UTF-8 on an old disk
    return f"backed_up:{name}"
