"""An update of the program meets the notebooks of every older one, through the real unlock."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from familysafe.bootstrap import Program, Session, facts_of
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.paths import AppPaths
from familysafe.services.ports import Create
from familysafe.store import schema_version
from familysafe.store.backup_file import read_backup, verify_backup
from familysafe.store.errors import DiskFullError, MigrationError, VaultNewerError
from tests.later import NEXT, Visit, go_on
from tests.store.revisions import WORDS, frozen
from tests.store.vault_kit import FailingOs

FULL = 28
LOSING = """
    op.execute("INSERT INTO erasing VALUES (1)")
    op.execute("DELETE FROM fact_talk")
    op.execute("DELETE FROM erasing")
"""
FAILING = """
    op.execute("DROP TABLE bookmark")
    raise ValueError("half-way")
"""
Later = Callable[..., None]


@pytest.fixture
def later(tmp_path: Path) -> Iterator[Later]:
    """Call it, and the program is one revision further; back again at the end."""
    undo: list[Callable[[], None]] = []

    def call(body: str | None = None) -> None:
        while undo:
            undo.pop()()
        undo.append(go_on(tmp_path, body))

    yield call
    while undo:
        undo.pop()()


@pytest.fixture
def program(app_paths: AppPaths, remembered_hash: None) -> Program:
    """The notebook of revision 0001, put onto this computer."""
    made = Program(app_paths)
    made.restore(frozen("0001"), WORDS)
    return made


def as_saved(session: Session) -> dict[str, int]:
    """Rows of everything a parent wrote (the other tables are computed or this computer's)."""
    aside = {"computer", "entity", "head", "search_row", "setting"}
    counts = session.book.counts()
    return {name: count for name, count in counts.items() if name not in aside}


def backups_of(program: Program) -> list[Path]:
    return [known.path for known in program.backups.known(program.paths.backups)]


@pytest.mark.parametrize("revision", schema_version.KNOWN)
def test_a_notebook_of_every_revision_opens_with_all_that_was_in_it(
    revision: str, app_paths: AppPaths, remembered_hash: None
) -> None:
    program = Program(app_paths)
    program.restore(frozen(revision), WORDS)
    session = program.unlock(WORDS)
    try:
        report = session.book.check()
        assert report.problems == () and report.schema_version == schema_version.HEAD
        assert {child.name for child in session.book.all(Child)} >= {"Nora"}
        assert [item.record.name for item in session.book.trash()] == ["Ben"]  # type: ignore[attr-defined]
        empty = {name for name, count in report.counts.items() if not count}
        assert empty <= {"bookmark"}, "a table of this revision is not in its frozen notebook"
    finally:
        session.close()


def test_an_update_brings_the_notebook_up_to_date_at_the_next_unlock(
    program: Program, later: Later, tmp_path: Path
) -> None:
    before = program.unlock(WORDS)
    mia = Child(id=program.ids.new(), name="Mia", born=BirthDate(2016, 2))
    before.book.record("add_child", [Create(mia, mia.id)])
    wrote, content, exported = as_saved(before), before.book.batch(), before.book.export_bytes()
    before.close()
    later()
    session = program.unlock(WORDS)
    try:
        assert session.book.check().problems == ()
        assert session.book.check().schema_version == NEXT
        assert session.book.batch() == content and session.book.export_bytes() == exported
        moved = as_saved(session)
        assert (moved.pop("fact_visit"), moved["fact_other"]) == (1, wrote["fact_other"] - 1)
        assert {**moved, "fact_other": wrote["fact_other"]} == wrote
        assert [visit.note for visit in session.book.all(Visit)] == ["Grandma came by"]
        assert [hit.kind for hit in session.book.search("grandma")] == ["visit"]
        assert session.book.undo() is not None, "what was done before the update"
        assert session.book.find(Child, mia.id) is None and session.book.check().ok
    finally:
        session.close()


def test_a_backup_of_the_old_form_is_made_first_and_can_be_drilled_and_restored_later(
    program: Program, later: Later
) -> None:
    there = set(backups_of(program))
    later()
    session = program.unlock(WORDS)
    (made,) = set(backups_of(program)) - there
    assert verify_backup(made, session.vault.opening, facts_of).schema_revision == "0001"
    care = NotebookCare(session)
    drill = care.drill(made)
    assert drill is not None and drill.backup.schema_revision == "0001"
    talks = len(session.book.all(Talk))
    session.close()
    assert program.preview(made, WORDS).kinds["talk"] >= talks
    program.restore(made, WORDS)
    session = program.unlock(WORDS)
    assert len(session.book.all(Talk)) == talks and session.book.check().problems == ()
    session.close()


def test_a_second_unlock_changes_nothing_more(program: Program, later: Later) -> None:
    later()
    program.unlock(WORDS).vault.close()
    raw, made = program.files().paths.database.read_bytes(), backups_of(program)
    program.unlock(WORDS).vault.close()
    assert program.files().paths.database.read_bytes() == raw and backups_of(program) == made


@pytest.mark.parametrize("body", [LOSING, FAILING])
def test_an_upgrade_that_fails_leaves_everything_as_it_was(
    program: Program, later: Later, body: str
) -> None:
    folder = program.files().paths.folder
    program.unlock(WORDS).vault.close()
    raw = program.files().paths.database.read_bytes()
    later(body)
    for _ in range(2):
        with pytest.raises(MigrationError) as caught:
            program.unlock(WORDS)
        assert "left as it was" in caught.value.title
    assert program.files().paths.database.read_bytes() == raw
    assert not list(folder.glob("*new-*"))
    assert len(backups_of(program)) == 1, "one backup of the old form is enough"
    later()
    session = program.unlock(WORDS)
    assert session.book.check().problems == ()
    session.close()


def test_a_full_disk_is_said_and_the_next_try_goes_on(
    program: Program, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    later()
    with monkeypatch.context() as patch:
        patch.setattr("familysafe.store.durable.os", FailingOs(1, FULL))
        with pytest.raises(DiskFullError):
            program.unlock(WORDS)
    session = program.unlock(WORDS)
    assert session.book.check().problems == ()
    session.close()


def test_what_a_cut_upgrade_left_is_never_used(program: Program, later: Later) -> None:
    database = program.files().paths.database
    for name in ("family.vault.new-0123456789abcdef", "family.vault.new-0123456789abcdef-journal"):
        database.with_name(name).write_bytes(os.urandom(20_000))
    later()
    session = program.unlock(WORDS)
    assert session.book.check().problems == ()
    session.close()
    program.unlock(WORDS).close()
    assert not list(database.parent.glob("*new-*"))


def test_the_recovery_sheet_opens_an_older_notebook_of_two_parents(
    program: Program, later: Later
) -> None:
    session = program.unlock(WORDS)
    code = NotebookCare(session).new_recovery_code()
    NotebookCare(session).add_guardian("Alex", "burlap jumbo decline woken surreal")
    session.close()
    later()
    session = program.recover(code, "a quite new passphrase")
    assert session.book.check().problems == ()
    session.close()


def test_salvage_takes_from_a_backup_of_an_older_form(
    program: Program, later: Later, tmp_path: Path
) -> None:
    session = program.unlock(WORDS)
    session.back_up_if_due()
    talks = len(session.book.all(Talk))
    session.close()
    later()
    program.unlock(WORDS).close()
    database = program.files().paths.database
    content = bytearray(database.read_bytes())
    for page in range(3, len(content) // 4096, 2):
        content[page * 4096 + 900] ^= 1
    database.write_bytes(bytes(content))
    report = program.salvage(WORDS, tmp_path / "saved")
    assert report.problems == () and report.from_backups > 0
    again = Program(program.paths, folder=tmp_path / "saved")
    session = again.unlock(WORDS)
    assert len(session.book.all(Talk)) == talks
    session.close()


def test_the_notebook_of_a_later_program_is_refused_by_this_one(
    program: Program, later: Later, tmp_path: Path
) -> None:
    undo = go_on(tmp_path / "first")
    try:
        session = program.unlock(WORDS)
        newer = program.paths.backups / "later.familysafe-backup"
        session.back_up(newer)
        session.close()
    finally:
        undo()
    raw = program.files().paths.database.read_bytes()
    with pytest.raises(VaultNewerError) as caught:
        program.unlock(WORDS)
    assert caught.value.exit_code == 4
    assert program.files().paths.database.read_bytes() == raw
    assert read_backup(newer).header.created
