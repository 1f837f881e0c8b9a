"""Erasing a child: rows, index, free pages, then the backups in reach (SPEC section 3).

What was asked is noted inside the notebook first, as ids only. A kill in between, or a stick that
was not plugged in, is made good by :func:`finish_erasing` at a later unlock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.care.backups import Cleaned, drop_kept, own_kept, replace_backups
from familysafe.domain.family import Child
from familysafe.errors import NotFoundError
from familysafe.services.ports import Receipt
from familysafe.store.backup_look import backup_holds, kept_holds
from familysafe.store.mentions import Mention, mentions

if TYPE_CHECKING:
    from familysafe.bootstrap import Session

_ASKED = "erase_asked"
ERASED = "erase"


@dataclass(frozen=True)
class ErasedReport:
    """What was done. ``mentions``: text about others that still names the child.

    ``unsure``: backups that could not be looked into, so they may hold the child still.
    """

    rows: int
    compacted: bool
    removed: tuple[Path, ...]
    left: tuple[Path, ...]
    unsure: tuple[Path, ...]
    away: tuple[Path, ...]
    mentions: tuple[Mention, ...]

    @property
    def backups_done(self) -> bool:
        """Does no backup that we know hold the child any more?"""
        return not (self.left or self.unsure or self.away)


def what_goes(session: Session, child_id: UUID) -> Mapping[str, int]:
    """Living records by kind whose root is this child."""
    batch = session.book.batch()
    cells = [(row.root, row.entity_type, row.entity_id) for row in batch.changes]
    cells += [(row.root, row.entity_type, row.entity_id) for row in batch.facts]
    found: dict[str, set[bytes]] = {}
    for root, kind, one in cells:
        if root == child_id.bytes and one != root:
            found.setdefault(kind, set()).add(one)
    return {kind: len(ids) for kind, ids in sorted(found.items())}


def erase_child(session: Session, child_id: UUID) -> ErasedReport:
    """Everything about one child, for ever; also one that lies in the Trash.

    Raises NotFoundError and the disk's errors; then the child is there as before.
    """
    name = session.book.get(Child, child_id).name
    _note(session, {*_asked(session), child_id})
    rows = session.book.erase(child_id)
    compacted = session.book.compact()
    session.write_sidecar()
    report = _clean(session, rows, compacted, mentions(session.book.batch(), name))
    now = session.program.clock.now()
    session.desk.feed.publish(Receipt(session.program.ids.new(), ERASED, now, ()))
    return report


def finish_erasing(session: Session) -> ErasedReport | None:
    """None: nothing waits. A child that is still there was not erased: the note goes."""
    asked = _asked(session)
    if not asked:
        return None
    gone = {one for one in asked if not _is_there(session, one)}
    if gone != asked:
        _note(session, gone)
    return _clean(session, 0, True, ()) if gone else None


def waits(session: Session) -> bool:
    """Did an erase leave copies behind that are to be replaced yet?"""
    return bool(_asked(session))


def _clean(
    session: Session, rows: int, compacted: bool, named: tuple[Mention, ...]
) -> ErasedReport:
    ids, key = _asked(session), session.vault.key
    backups = session.program.backups
    holding: list[Path] = []
    unsure: list[Path] = []
    for place in backups.there():
        for known in backups.known(place, session.vault.vault_id):
            found = backup_holds(known.path, key, ids, backups.folder)
            if found or found is None:
                (holding if found else unsure).append(known.path)
    cleaned = replace_backups(session, holding)
    _clean_kept(session, ids, cleaned, unsure)
    report = ErasedReport(
        rows,
        compacted,
        tuple(cleaned.removed),
        tuple(cleaned.left),
        tuple(unsure),
        cleaned.away,
        named,
    )
    if report.backups_done:
        _note(session, set())
    return report


def _clean_kept(session: Session, ids: set[UUID], cleaned: Cleaned, unsure: list[Path]) -> None:
    for path in own_kept(session):
        found = kept_holds(path, session.vault.key, ids)
        if found:
            drop_kept((path,), cleaned)
        elif found is None:
            unsure.append(path)


def _is_there(session: Session, child_id: UUID) -> bool:
    try:
        session.book.get(Child, child_id)
    except NotFoundError:
        return False
    return True


def _asked(session: Session) -> set[UUID]:
    return {UUID(one) for one in (session.local(_ASKED) or "").split()}


def _note(session: Session, ids: set[UUID]) -> None:
    session.put_local(_ASKED, " ".join(sorted(one.hex for one in ids)))
