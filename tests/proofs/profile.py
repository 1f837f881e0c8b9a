"""Every file of a profile lost, emptied or scrambled in turn: there is always a way on."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from familysafe.domain.talk import Talk
from familysafe.errors import FamilySafeError
from familysafe.log import start_logging
from tests.proofs.jobs import Worker
from tests.proofs.kit import (
    WORDS,
    Figures,
    fresh_copy,
    made_profile,
    program_at,
    quick_hash,
    room,
)

FAST = LONG = 1
_HARMS = ("lost", "emptied", "scrambled", "cut")
_SAYABLE = ("vault_damaged", "vault_missing", "key_file_damaged", "key_file_missing")
_SAVES, _AFTER = 6, 2


def prove(runs: int) -> Figures:
    """Each file, and then the whole folder of the notebook, in four ways."""
    quick_hash()
    figures = Figures()
    with room() as folder:
        made, profile = folder / "made", folder / "profile"
        _make(made)
        files = sorted(p.relative_to(made) for p in made.rglob("*") if p.is_file())
        figures.counts["files"] = len(files)
        for harm in _HARMS:
            for name in files:
                fresh_copy(made, profile)
                _harm(profile / name, harm)
                _way_on(profile, f"{name} {harm}", figures)
        fresh_copy(made, profile)
        shutil.rmtree(profile / "notebook")
        _way_on(profile, "notebook folder lost", figures)
    return figures


def _make(profile: Path) -> None:
    """Six entries, a backup, two more: all that a bad day may cost is these two."""
    program, _ = made_profile(profile)
    start_logging(program.paths.log)
    worker = Worker(program, lambda line: None, random.Random(3))
    for _ in range(_SAVES):
        worker.save()
    worker.session.back_up_if_due()
    for _ in range(_AFTER):
        worker.save()
    worker.close()


def _harm(path: Path, harm: str) -> None:
    if harm == "lost":
        path.unlink()
    elif harm == "emptied":
        path.write_bytes(b"")
    elif harm == "cut":
        path.write_bytes(path.read_bytes()[: max(1, path.stat().st_size // 2)])
    else:
        path.write_bytes(random.Random(path.name).randbytes(max(64, path.stat().st_size)))


def _way_on(profile: Path, label: str, figures: Figures) -> None:
    """It opens with all entries, or says what is wrong and the newest backup brings the rest."""
    figures.add("harms")
    try:
        found = _entries(profile)
    except FamilySafeError as error:
        if error.code not in _SAYABLE:
            figures.breaks(f"{label}: called {error.code}")
        found = _restored(profile, label, figures)
        figures.add("restored")
        if found < _SAVES:
            figures.breaks(f"{label}: {found} entries after restoring")
        return
    except Exception as error:  # noqa: BLE001 - the proof names it
        figures.breaks(f"{label}: {type(error).__name__}")
        return
    figures.add("opened")
    if found != _SAVES + _AFTER:
        figures.breaks(f"{label}: opened with {found} entries")


def _entries(profile: Path) -> int:
    program = program_at(profile)
    session = program.unlock(WORDS)
    try:
        report = session.book.check()
        if not report.ok:
            raise AssertionError(report.problems)
        return len(session.book.all(Talk))
    finally:
        session.close()


def _restored(profile: Path, label: str, figures: Figures) -> int:
    program = program_at(profile)
    known = program.backups.known(program.paths.backups)
    if not known:
        figures.breaks(f"{label}: no backup is offered")
        return 0
    try:
        program.restore(known[0].path, WORDS)
        return _entries(profile)
    except FamilySafeError as error:
        figures.breaks(f"{label}: restore {error.code} {error.detail}")
        return 0
