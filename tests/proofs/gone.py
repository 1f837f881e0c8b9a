"""What was erased is nowhere, and what was replaced opens nothing: searched and tried for real.

One family with every kind of record about two children; one of them is erased. Then everything
that is left is decrypted and searched: each page of the file, free ones too, and of each backup.
The data key of before the erase is tried on each of them, while every way in must open still.
After "make a new key" every old secret is tried on every file, also with old slots put back.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from familysafe.bootstrap import Program, Session, facts_of
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.record import Scope
from familysafe.domain.talk import How, Talk
from familysafe.errors import FamilySafeError
from familysafe.services.drafts import OPEN_FORM, keep_draft, read_draft
from familysafe.services.ports import Create, Edit, Remove
from familysafe.store.backup_file import (
    data_key_of,
    extract_database,
    read_backup,
    verify_backup,
)
from familysafe.store.crypto import DataKey, OpeningKey
from familysafe.store.key_slots import KEYCHAIN, PASSPHRASE, RECOVERY
from familysafe.store.pages import read_pages
from familysafe.store.recovery_code import parse
from familysafe.store.vault_restore import kept_keys, open_backup
from tests.proofs.jobs import AT
from tests.proofs.kit import WORDS, Figures, program_at, quick_hash, room
from tests.proofs.planted import Planter
from tests.proofs.search import forms, hits

FAST, LONG = 1, 1
NEW_WORDS = "burlap jumbo decline woken surreal"
_OTHER_WORDS = "second parent has own words"
_HERS = "half a talk with the sister"


class _NoKeychain:
    def available(self) -> bool:
        return False

    def delete(self, vault_id: UUID) -> None:
        return None


def prove(runs: int) -> Figures:
    """The erased child, then the old secrets."""
    quick_hash()
    figures = Figures({"found_before": 0, "found_after": 0, "old_secrets_that_open": 0})
    with room() as folder:
        _erased(folder, figures)
        _old_secrets(folder, figures)
    return figures


# -- an erased child ------------------------------------------------------------------------------


def _erased(folder: Path, figures: Figures) -> None:
    program = program_at(folder / "erased")
    stick = folder / "stick"
    stick.mkdir()
    session, _ = program.create(guardian="Sam", country="GB", passphrase=WORDS)
    program.settings.change(backup_places=(str(stick),))
    care = NotebookCare(session, _NoKeychain())  # type: ignore[arg-type]
    planter = _family(session, figures)
    care.add_guardian("Alex", _OTHER_WORDS)
    ways = {
        "passphrase": WORDS,
        "other parent": _OTHER_WORDS,
        "sheet": care.new_recovery_code(),
        "keychain": program.files().enable_keychain(session.vault),
    }
    care.back_up_now()
    session.close()
    kept = _restored_once(program)
    session = program.unlock(WORDS)
    care = NotebookCare(session, _NoKeychain())  # type: ignore[arg-type]
    wanted = forms(planter.names)
    figures.counts["found_before"] = sum(n for _, n in _found(program, session, wanted))
    if not figures.counts["found_before"]:
        figures.breaks("nothing was found while the child was there: the search is blind")
    old_key = session.vault.key.packed()
    if not _opened_by(program, session, old_key):
        figures.breaks("the data key opened nothing before: the proof is blind")
    report = care.erase_child(_planted_child(session))
    if not report.backups_done or kept.exists():
        figures.breaks("a copy in reach was left")
    session.put_local("after", "the erase")  # a journal of its own
    for name, count in _found(program, session, wanted):
        figures.add("found_after", count)
        if count:
            figures.breaks(f"{count} in {name}")
    if not session.book.check().ok:
        figures.breaks("the notebook is not in order after the erase")
    _sister_is_whole(session, figures)
    for name in _opened_by(program, session, old_key):
        figures.add("old_secrets_that_open")
        figures.breaks(f"the data key of before the erase opens {name}")
    session.close()
    _ways_stay(program, ways, figures)


def _opened_by(program: Program, session: Session, key: bytes) -> list[str]:
    """What this data key opens: the notebook, backups and kept copies."""
    found = []
    for name, database, _ in _databases(program, session.vault.opening):
        if read_pages(database, DataKey.from_bytes(key)).whole:
            found.append(name)
    return found


def _ways_stay(program: Program, ways: dict[str, str], figures: Figures) -> None:
    """Nobody typed anything new, and each way opens today's notebook and its backups."""
    for how, secret in ways.items():
        figures.add("ways_tried")
        if not _opens(program, how, secret):
            figures.breaks(f"the {how} does not open the notebook any more")
        for place in program.backups.places():
            for known in program.backups.known(place):
                opened = open_backup(read_backup(known.path), *_slot(how, secret))
                verify_backup(known.path, opened.opening, facts_of)


def _slot(how: str, secret: str) -> tuple[str, str | bytes]:
    if how == "keychain":
        return KEYCHAIN, bytes.fromhex(secret)
    return (RECOVERY, parse(secret)) if how == "sheet" else (PASSPHRASE, secret)


def _family(session: Session, figures: Figures) -> Planter:
    """Each kind about the child with planted names; edits, the Trash, a talk with the sister."""
    book, ids = session.book, session.program.ids
    sister = Child(id=ids.new(), name="Mia", born=BirthDate(2016, 3))
    book.record("add_child", [Create(sister, sister.id)])
    child = Child(id=ids.new(), name="Noraquillzwickel", born=BirthDate(2013, 4))
    book.record("add_child", [Create(child, child.id)])
    planter = Planter(ids.new, child.id)
    planter.names.append("Noraquillzwickel")
    kinds = 0
    for record in planter.records():
        if not isinstance(record, Child):
            book.record("plant", [Create(record, child.id, Scope.FAMILY)])
            kinds += 1
    figures.counts["kinds"] = kinds
    for name in (planter.word("renamed"), planter.word("again")):
        now = book.get(Child, child.id)
        after = Child(id=child.id, name=name, born=now.born)
        book.record("rename", [Edit(now, after)])
    book.undo()
    group = ids.new()
    for one, note in ((child.id, planter.word("shared")), (sister.id, "The sister's own part")):
        talk = Talk(
            id=ids.new(), happened_at=AT, zone="Europe/London", child_id=one, group_id=group,
            how=How.OKAY, note=note,
        )  # fmt: skip
        book.record("log_talk", [Create(talk, one)])
    trashed = Talk(
        id=ids.new(), happened_at=AT, zone="Europe/London", child_id=child.id,
        group_id=ids.new(), how=How.OKAY, note=planter.word("trash"),
    )  # fmt: skip
    book.record("log_talk", [Create(trashed, child.id)])
    book.record("remove", [Remove(Talk, trashed.id)])
    for place in ("talk_log", OPEN_FORM):  # typed, kept, typed again: each wording is history
        for word in (planter.word("draft"), planter.word("draft again")):
            keep_draft(
                session.desk, place=place, body=f'{{"children": ["{child.id}"], "note": "{word}"}}'
            )
    keep_draft(session.desk, place="talk_log", body=_HERS)
    session.put_local("proof_child", child.id.hex)
    return planter


def _planted_child(session: Session) -> UUID:
    return UUID(session.local("proof_child") or "")


def _restored_once(program: Program) -> Path:
    """So that there is a notebook that was kept aside before a restore, too."""
    backup = program.backups.known(program.paths.backups)[0].path
    return program.restore(backup, WORDS)


def _sister_is_whole(session: Session, figures: Figures) -> None:
    names = [child.name for child in session.book.all(Child)]
    notes = [talk.note for talk in session.book.all(Talk)]
    own = read_draft(session.desk, place="talk_log") == _HERS
    if names != ["Mia"] or "The sister's own part" not in notes or not own:
        figures.breaks(f"the sister's part: {len(names)} children, {len(notes)} talks")


def _found(program: Program, session: Session, wanted: object) -> Iterator[tuple[str, int]]:
    """Every page, decrypted: the file, each backup at each place, what was kept aside."""
    for name, database, key in _databases(program, session.vault.opening):
        pages = read_pages(database, key)
        content = b"".join(page for _, page in sorted(pages.whole.items()))
        if pages.bad:
            raise AssertionError(f"{name}: not readable")
        yield name, hits(wanted, content)  # type: ignore[arg-type]


def _databases(program: Program, opening: OpeningKey) -> Iterator[tuple[str, Path, DataKey]]:
    """Each with the key that its own key file gives."""
    files = program.files()
    yield "the notebook", files.paths.database, files.key_files.read().data_key(opening)
    scratch = program.paths.root / "proof-scratch"
    for place in program.backups.places():
        for number, known in enumerate(program.backups.known(place)):
            scratch.unlink(missing_ok=True)
            info = read_backup(known.path)
            extract_database(info, scratch)
            yield f"backup {number} of {place.name}", scratch, data_key_of(info, opening)
    scratch.unlink(missing_ok=True)
    for kept in program.backups.kept():
        yield "what was kept aside", kept / "family.vault", kept_keys(kept).data_key(opening)


# -- old secrets ------------------------------------------------------------------------------


def _old_secrets(folder: Path, figures: Figures) -> None:
    program = program_at(folder / "keys")
    session, code = program.create(guardian="Sam", country="GB", passphrase=WORDS)
    care = NotebookCare(session, _NoKeychain())  # type: ignore[arg-type]
    care.add_guardian("Alex", _OTHER_WORDS)
    secret = program.files().enable_keychain(session.vault)
    care.back_up_now()
    old_key, old_opening = session.vault.key.packed(), session.vault.opening.copy()
    before = folder / "before"
    shutil.copytree(program.files().paths.folder, before)
    care.make_new_key(NEW_WORDS)
    session.close()
    old = {"passphrase": WORDS, "other parent": _OTHER_WORDS, "sheet": code, "keychain": secret}
    figures.counts["old_secrets"] = len(old) + 1
    _tried(program, old, "today", figures)
    _tried_key(program, old_key, figures)
    if program.files().key_files.read().is_signed_by(old_opening):
        figures.breaks("the old opening key is still the one of today")
    _tried_backups(program, old, figures)
    for name in ("family.keys-a", "family.keys-b"):  # somebody kept the old key file
        shutil.copy(before / name, program.files().paths.folder / name)
    _tried(program, old, "today with the old key file", figures)
    if not _control(program, before, old):
        figures.breaks("the old secrets opened nothing before: the proof is blind")


def _opens(program: Program, how: str, secret: str) -> bool:
    files = program.files()
    doors = {"sheet": files.open_with_recovery, "keychain": files.open_with_keychain_secret}
    try:
        doors.get(how, files.open_with_passphrase)(secret).close()
    except FamilySafeError:
        return False
    return True


def _tried(program: Program, old: dict[str, str], where: str, figures: Figures) -> None:
    for how, secret in old.items():
        figures.add("tries")
        if _opens(program, how, secret):
            figures.add("old_secrets_that_open")
            figures.breaks(f"the old {how} opens {where}")


def _tried_key(program: Program, old_key: bytes, figures: Figures) -> None:
    """The data key itself, as a program of the same user might have read it from memory."""
    figures.add("tries")
    if read_pages(program.files().paths.database, DataKey.from_bytes(old_key)).whole:
        figures.add("old_secrets_that_open")
        figures.breaks("the old data key opens today's file")


def _tried_backups(program: Program, old: dict[str, str], figures: Figures) -> None:
    known = [one for place in program.backups.places() for one in program.backups.known(place)]
    figures.counts["backups_tried"] = len(known)
    for one in known:
        for how, secret in old.items():
            if how == "keychain":
                continue  # no backup is opened by it
            figures.add("tries")
            kind = RECOVERY if how == "sheet" else PASSPHRASE
            try:
                open_backup(read_backup(one.path), kind, secret)
            except FamilySafeError:
                continue
            figures.add("old_secrets_that_open")
            figures.breaks(f"the old {how} opens a backup in reach")


def _control(program: Program, before: Path, old: dict[str, str]) -> bool:
    """All of them did open the notebook as it was."""
    folder = program.files().paths.folder
    shutil.rmtree(folder)
    shutil.copytree(before, folder)
    return all(_opens(program, how, secret) for how, secret in old.items())
