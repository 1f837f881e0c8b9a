"""What a notebook that was harmed shows: an error, a problem found, or a state that once was."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from familysafe.bootstrap import Session
from familysafe.errors import FamilySafeError
from familysafe.store import export_rows
from tests.proofs.kit import WORDS, Figures, program_at

_DAMAGE = frozenset({"vault_damaged", "key_file_damaged", "key_file_missing"})


@dataclass(frozen=True)
class Shown:
    """``error`` is the code, ``problems`` what the check found, ``content`` a print of all rows."""

    error: str = ""
    problems: tuple[str, ...] = ()
    content: str = ""


def shown(profile: Path, words: str = WORDS) -> Shown:
    """Open a profile as the program does, and look through it."""
    try:
        session = program_at(profile).unlock(words)
    except FamilySafeError as error:
        return Shown(error=error.code)
    try:
        report = session.book.check()
        if report.problems:
            return Shown(problems=report.problems)
        return Shown(content=content_of(session))
    except FamilySafeError as error:
        return Shown(error=error.code)
    finally:
        session.vault.close()


def content_of(session: Session) -> str:
    """Equal rows and equal files, equal print."""
    with session.vault.engine.begin() as conn:
        found = sha256(repr(export_rows.batch_of(conn)).encode())
        for row in export_rows.attachments_of(conn):
            found.update(repr(row).encode() + export_rows.attachment_bytes(conn, row.id))
        return found.hexdigest()


def judge_harm(
    profile: Path, committed: Collection[str], figures: Figures, label: str, sort: str
) -> None:
    """Noticed as damage, or exactly a state that was once saved; anything else is a break."""
    try:
        found = shown(profile)
    except Exception as error:  # noqa: BLE001 - the proof names it
        figures.breaks(f"{label}: {type(error).__name__}")
        return
    figures.add(sort)
    if found.error:
        figures.add(f"{sort}_said_at_opening")
        if found.error not in _DAMAGE:
            figures.breaks(f"{label}: called {found.error}")
    elif found.problems:
        figures.add(f"{sort}_found_by_check")
    elif found.content in committed:
        figures.add(f"{sort}_a_saved_state")
    else:
        figures.breaks(f"{label}: not noticed")
