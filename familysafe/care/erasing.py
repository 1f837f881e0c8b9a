"""Erasing a child: rows, index, free pages, a new data key, the backups in reach (SPEC section 3).

What was asked is noted inside the notebook first, as ids only. A kill in between, a full disk or a
stick that was not plugged in is made good by :func:`finish_erasing` at a later unlock.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.care.backups import Cleaned, back_up_anew, drop_kept, own_kept, replace_backups
from familysafe.domain.draft import Draft
from familysafe.domain.family import Child
from familysafe.errors import NotFoundError, RemindersFileError
from familysafe.notebook_places import known_folders
from familysafe.services.drafts import ACTION as KEEP_DRAFT
from familysafe.services.drafts import OPEN_FORM
from familysafe.services.ports import Create, Receipt
from familysafe.store.backup_look import backup_holds, kept_holds
from familysafe.store.errors import ChangeStandsError, EraseStandsError, VaultFileError
from familysafe.store.mentions import Mention, mentions
from familysafe.store.rows import Batch
from familysafe.store.vault_files import VaultFiles

if TYPE_CHECKING:
    from familysafe.bootstrap import Session

_ASKED = "erase_asked"  # whose copies are to be replaced yet
_OLD_KEY = "erase_old_key"  # since whose erase there was no new data key yet
ERASED = "erase"


@dataclass(frozen=True)
class ErasedReport:
    """What was done. ``mentions``: text about others that still names the child.

    ``compacted``: the file was written anew, under a new data key; else at a later unlock.
    ``unsure``: backups that could not be looked into, and other folders of this same notebook (a
    damaged one that was kept), so they may hold the child still.
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
    found = _kinds(session.book.batch(), child_id)
    return {kind: len(ids) for kind, ids in sorted(found.items())}


def _kinds(batch: Batch, child_id: UUID) -> dict[str, set[UUID]]:
    found: dict[str, set[UUID]] = {}
    cells = [(row.root, row.entity_type, row.entity_id) for row in batch.changes]
    cells += [(row.root, row.entity_type, row.entity_id) for row in batch.facts]
    for root, kind, one in cells:
        if root == child_id.bytes and one != root:
            found.setdefault(kind, set()).add(UUID(bytes=one))
    return found


def erase_child(session: Session, child_id: UUID) -> ErasedReport:
    """Everything about one child, for ever; also one that lies in the Trash.

    Raises NotFoundError and the disk's errors; then the child is there as before. EraseStandsError:
    the child is gone, the rest is done at the next unlock (the notebook may be closed by now).
    """
    names = _names(session, child_id)
    for note in (_OLD_KEY, _ASKED):
        _note(session, note, {*_noted(session, note), child_id})
    rows = session.book.erase(child_id, *_drafts_begun_anew(session, child_id))
    try:
        renewed = _renewed(session)
        report = _clean(session, rows, mentions(session.vault.engine, names), renewed)
    except VaultFileError as error:
        raise EraseStandsError(error.code) from None
    now = session.program.clock.now()
    session.desk.feed.publish(Receipt(session.program.ids.new(), ERASED, now, ()))
    with suppress(RemindersFileError):  # it is written again at lock
        session.write_sidecar()
    return report


def finish_erasing(session: Session) -> ErasedReport | None:
    """None: nothing waits. A child that is still there was not erased: the note goes."""
    for note in (_OLD_KEY, _ASKED):
        noted = _noted(session, note)
        gone = {one for one in noted if not _is_there(session, one)}
        if gone != noted:
            _note(session, note, gone)
    renewed = _renewed(session) if _noted(session, _OLD_KEY) else None
    if renewed is None and not waits(session):
        return None
    return _clean(session, 0, (), renewed)


def waits(session: Session) -> bool:
    """Did an erase leave copies behind that are to be replaced yet?"""
    return bool(_noted(session, _ASKED))


def _renewed(session: Session) -> bool:
    """A new data key: what the disk still holds of the erased rows opens by nothing of today.

    False: the disk refused; the notebook goes on under its key, and the next unlock tries again.
    """
    try:
        session.vault = session.program.files().make_new_data_key(session.vault)
    except ChangeStandsError:
        raise  # closed by now: the new file could not be opened at once
    except (VaultFileError, MemoryError):
        return False
    session.book.move_to(session.vault.engine)
    _forget(session, _OLD_KEY)
    return True


def _clean(
    session: Session, rows: int, named: tuple[Mention, ...], renewed: bool | None
) -> ErasedReport:
    """``renewed``: was there a new data key just now? None: none was needed any more."""
    ids, opening = _noted(session, _ASKED), session.vault.opening
    backups = session.program.backups
    holding: list[Path] = []
    unsure: list[Path] = []
    for place in backups.there() if ids else ():
        for known in backups.known(place, session.vault.vault_id):
            found = backup_holds(known.path, opening, ids, backups.folder)
            if found or found is None:
                (holding if found else unsure).append(known.path)
    cleaned = replace_backups(session, holding)
    if renewed:
        back_up_anew(session, cleaned)
    _clean_kept(session, ids, cleaned, unsure)
    unsure += _other_copies(session, ids)
    report = ErasedReport(
        rows,
        renewed is not False,
        tuple(cleaned.removed),
        tuple(cleaned.left),
        tuple(unsure),
        cleaned.away,
        named,
    )
    if report.backups_done:
        _forget(session, _ASKED)
    return report


def _clean_kept(session: Session, ids: set[UUID], cleaned: Cleaned, unsure: list[Path]) -> None:
    for path in own_kept(session) if ids else ():
        found = kept_holds(path, session.vault.opening, ids)
        if found:
            drop_kept((path,), cleaned)
        elif found is None:
            unsure.append(path)


def _other_copies(session: Session, ids: set[UUID]) -> list[Path]:
    """Folders of this same notebook that hold the child: a damaged one, a copy opened apart.

    They are told and not removed: nobody but the parent knows what is still wanted of them.
    """
    program, vault = session.program, session.vault
    found = []
    for folder in known_folders(program.settings, program.paths) if ids else ():
        files = VaultFiles(folder)
        if folder == vault.paths.folder or not files.paths.database.is_file():
            continue
        with suppress(VaultFileError, OSError):
            same = files.key_files.read().vault_id == vault.vault_id
            if same and kept_holds(folder, vault.opening, ids) is not False:
                found.append(folder)
    return found


def _is_there(session: Session, child_id: UUID) -> bool:
    try:
        session.book.get(Child, child_id)
    except NotFoundError:
        return False
    return True


def _drafts_begun_anew(session: Session, child_id: UUID) -> set[UUID]:
    """All drafts that go with the child; those of others are there once more by then.

    A draft is the family's, not a child's, and its history holds each wording that was ever kept
    in that form, about whichever child. So all of them go, and what stands in one now begins
    anew, unless it names the child or one of its records by id, or nobody can know (an open form).
    """
    book, batch = session.book, session.book.batch()
    theirs = {child_id}.union(*_kinds(batch, child_id).values())
    marks = {mark for one in theirs for mark in (one.hex, str(one))}
    others = [
        one
        for one in book.all(Draft)
        if one.body
        and one.place != OPEN_FORM
        and one.id not in theirs
        and not any(mark in f"{one.place} {one.body}" for mark in marks)
    ]
    gone = {UUID(bytes=row.entity_id) for row in batch.changes if row.entity_type == Draft.KIND}
    if others:
        fresh = [replace(one, id=session.program.ids.new()) for one in others]
        book.record(KEEP_DRAFT, [Create(one, book.household_id) for one in fresh])
    return gone


def _names(session: Session, child_id: UUID) -> set[str]:
    """What the child is called now, and was before."""
    earlier = session.book.history(Child, child_id)
    now = session.book.get(Child, child_id).name
    return {now, *(str(one.value) for one in earlier if one.field == "name")}


def _noted(session: Session, note: str) -> set[UUID]:
    return {UUID(one) for one in (session.local(note) or "").split()}


def _note(session: Session, note: str, ids: set[UUID]) -> None:
    session.put_local(note, " ".join(sorted(one.hex for one in ids)))


def _forget(session: Session, note: str) -> None:
    with suppress(VaultFileError):  # then it is done once more at the next unlock, for nothing
        _note(session, note, set())
