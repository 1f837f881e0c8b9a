"""Is everything well with the backups? Codes for the line on Today; the window has the words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from familysafe.adapters.folder_kind import (
    FolderKind,
    conflicted_copies,
    folder_kind,
    is_conflicted_copy,
)
from familysafe.backups import is_set_apart
from familysafe.care.erasing import waits
from familysafe.store.health import quick_look

if TYPE_CHECKING:
    from familysafe.bootstrap import Session

TOO_OLD = timedelta(days=30)
DRILL_EVERY = timedelta(days=180)
_SAID = "only_here_said"
_BEGUN = "backups_begun"


def at_opening(session: Session) -> tuple[str, ...]:
    """After each unlock, once Today stands there: is the file whole, and is it the newest?

    Every page, the structure and the seal are read; a file that opens may still be damaged.
    """
    codes = []
    if quick_look(session.vault.engine):
        codes.append("damaged")
    apart = not codes and is_set_apart(session)
    folder = session.program.files().paths.folder
    if apart or (session.older and is_conflicted_copy(folder)):
        codes.append("set_apart")  # that it holds less is no wonder, and no fault of anybody's
    elif session.older:
        codes.append("older")
    return tuple(codes)


def health(session: Session) -> tuple[str, ...]:
    """The loudest first. ``only_here`` is said on one day a month, the others until mended."""
    now = session.program.clock.now()
    backups, vault_id = session.program.backups, session.vault.vault_id
    known = [(place, one) for place in backups.places() for one in backups.known(place, vault_id)]
    created = sorted(one.created for _, one in known)
    begun = session.local(_BEGUN)
    if begun is None:
        begun = (created[0] if created else now).date().isoformat()
        session.put_local(_BEGUN, begun)
    old_enough = now.date() - date.fromisoformat(begun) > TOO_OLD
    codes = []
    if waits(session):
        codes.append("erase_waits")
    if old_enough and (not created or now - created[-1] > TOO_OLD):
        codes.append("no_backup")
    elif old_enough and created and not _drilled(session, now.date()):
        codes.append("no_drill")
    folder = session.program.files().paths.folder
    kind = folder_kind(folder)
    if kind is not FolderKind.OWN:
        codes.append(kind.value)
    if conflicted_copies(folder):
        codes.append("conflict")
    own = session.program.files().paths.folder.stat().st_dev
    here = all(one.path.stat().st_dev == own for _, one in known)
    if created and here and _say_today(session, session.desk.today()):
        codes.append("only_here")
    return tuple(codes)


def _drilled(session: Session, today: date) -> bool:
    said = session.local("drilled_at")
    return said is not None and today - date.fromisoformat(said[:10]) <= DRILL_EVERY


def _say_today(session: Session, today: date) -> bool:
    said = session.local(_SAID)
    last = None if said is None else date.fromisoformat(said)
    if last is not None and last <= today < last + TOO_OLD:
        return last == today
    session.put_local(_SAID, today.isoformat())
    return True
