"""A damaged notebook gives what its whole pages hold; backups fill the gaps; nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from familysafe.bootstrap import Program, Session
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.incident import IncidentWho
from familysafe.domain.talk import Talk
from familysafe.paths import AppPaths
from familysafe.services.attachments import add_file, remove_file, save_copy
from familysafe.services.incidents import open_case
from familysafe.services.ports import Create
from familysafe.store.engine import PAGE
from familysafe.store.errors import VaultDamagedError, VaultExistsError, WrongPassphraseError
from familysafe.store.salvage import NothingToSalvageError, SalvageReport
from tests.store.vault_kit import NEW_WORDS, WORDS

AT = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
TALKS = 40


def child(session: Session, name: str) -> Child:
    made = Child(id=session.program.ids.new(), name=name, born=BirthDate(2013, 4))
    session.book.record("add_child", [Create(made, made.id)])
    return made


def talks(session: Session, about: Child, count: int) -> None:
    for number in range(count):
        talk = Talk(
            id=session.program.ids.new(),
            happened_at=AT,
            zone="Europe/London",
            child_id=about.id,
            group_id=session.program.ids.new(),
            note=f"Number {number}. " + "We spoke about it on the way home. " * 12,
        )
        session.book.record("log_talk", [Create(talk, about.id)])


@pytest.fixture
def program(app_paths: AppPaths, remembered_hash: None) -> Iterator[Program]:
    """Sam's notebook with Nora, Ben and some talks; a backup was made before the last one."""
    made = Program(app_paths)
    session, _ = made.create(guardian="Sam", country="GB", passphrase=WORDS)
    nora = child(session, "Nora")
    child(session, "Ben")
    talks(session, nora, TALKS - 1)
    session.back_up_if_due()
    talks(session, nora, 1)
    session.close()
    yield made


def database(program: Program) -> Path:
    return program.files().paths.database


def harm(program: Program, *pages: int) -> bytes:
    content = bytearray(database(program).read_bytes())
    for page in pages:
        content[(page - 1) * PAGE + 1000] ^= 1
    database(program).write_bytes(content)
    return bytes(content)


def without_backups(program: Program) -> None:
    for backup in program.paths.backups.glob("*"):
        backup.unlink()


def saved(program: Program, folder: Path) -> tuple[list[str], int]:
    """Children and talks of the new notebook, which must be in order."""
    again = Program(program.paths, folder=folder)
    session = again.unlock(WORDS)
    try:
        assert session.book.check().problems == ()
        return [c.name for c in session.book.all(Child)], len(session.book.all(Talk))
    finally:
        session.vault.close()


def test_a_bad_first_page_hides_nothing(program: Program, tmp_path: Path) -> None:
    harm(program, 1)
    without_backups(program)
    with pytest.raises(VaultDamagedError):
        program.unlock(WORDS)
    report = program.salvage(WORDS, tmp_path / "new")
    assert report.bad_pages == (1,) and report.lost_entries == 0
    assert saved(program, tmp_path / "new") == (["Nora", "Ben"], TALKS)


def test_every_tenth_page_bad_loses_little_and_tells_it(program: Program, tmp_path: Path) -> None:
    pages = database(program).stat().st_size // PAGE
    before = harm(program, *range(5, pages, 10))
    without_backups(program)
    report = program.salvage(WORDS, tmp_path / "new")
    names, count = saved(program, tmp_path / "new")
    assert names == ["Nora", "Ben"] and count >= TALKS // 2
    assert {one.kind for one in report.lost} >= ({"talk"} if count < TALKS else set())
    assert database(program).read_bytes() == before


def test_a_backup_fills_the_gaps(program: Program, tmp_path: Path) -> None:
    pages = database(program).stat().st_size // PAGE
    harm(program, *range(5, pages, 10))
    report = program.salvage(WORDS, tmp_path / "new")
    names, count = saved(program, tmp_path / "new")
    assert names == ["Nora", "Ben"] and count >= TALKS - 1
    assert report.from_backups > 0


def test_a_lost_key_file_comes_from_a_backup(program: Program, tmp_path: Path) -> None:
    harm(program, 9)
    for path in program.files().paths.keys:
        path.unlink()
    program.salvage(WORDS, tmp_path / "new")
    assert saved(program, tmp_path / "new") == (["Nora", "Ben"], TALKS)


def test_an_erased_child_does_not_come_back_from_an_older_backup(
    program: Program, tmp_path: Path
) -> None:
    session = program.unlock(WORDS)
    ben = next(c for c in session.book.all(Child) if c.name == "Ben")
    session.book.erase(ben.id)
    session.vault.close()
    harm(program, 7)
    program.salvage(WORDS, tmp_path / "new")
    assert saved(program, tmp_path / "new")[0] == ["Nora"]


def with_file(session: Session, path: Path) -> UUID:
    path.write_bytes(b"They wrote it on Monday. " * 2_000)
    case, _ = open_case(session.desk, kind_id="bullying", who=IncidentWho.PEER, sexual=False)
    return add_file(session.desk, incident_id=case.id, path=path).touched[0].id


def harm_the_file(program: Program) -> None:
    """A page of its bytes, as they lie in the database."""
    session = program.unlock(WORDS)
    with session.vault.engine.begin() as conn:
        conn.exec_driver_sql("UPDATE attachment_chunk SET data = zeroblob(50000)")
    session.vault.close()


@pytest.mark.parametrize("backed_up", [True, False])
def test_a_harmed_file_comes_from_a_backup_or_is_named_as_missing(
    program: Program, tmp_path: Path, backed_up: bool
) -> None:
    session = program.unlock(WORDS)
    file = with_file(session, tmp_path / "chat.txt")
    session.back_up(program.paths.backups / "now.familysafe-backup")
    session.vault.close()
    harm_the_file(program)
    if not backed_up:
        without_backups(program)
    report = program.salvage(WORDS, tmp_path / "new")
    assert [(one.kind, one.count) for one in report.lost] == (
        [] if backed_up else [("attachment", 1)]
    )
    again = Program(program.paths, folder=tmp_path / "new")
    session = again.unlock(WORDS)
    assert session.book.check().problems == ()
    if backed_up:
        save_copy(session.desk, file_id=file, path=tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == (tmp_path / "chat.txt").read_bytes()
    else:
        assert session.book.file_sizes() == {}
    session.vault.close()


def test_a_removed_file_does_not_come_back_from_an_older_backup(
    program: Program, tmp_path: Path
) -> None:
    session = program.unlock(WORDS)
    file = with_file(session, tmp_path / "chat.txt")
    session.back_up(program.paths.backups / "now.familysafe-backup")
    remove_file(session.desk, file_id=file)
    session.vault.close()
    harm(program, 7)
    program.salvage(WORDS, tmp_path / "new")
    session = Program(program.paths, folder=tmp_path / "new").unlock(WORDS)
    assert session.book.file_sizes() == {} and session.book.check().problems == ()
    session.vault.close()


def test_a_whole_notebook_comes_through_unchanged(program: Program, tmp_path: Path) -> None:
    report = program.salvage(WORDS, tmp_path / "new")
    assert isinstance(report, SalvageReport)
    assert (report.bad_pages, report.lost, report.from_backups) == ((), (), 0)
    assert saved(program, tmp_path / "new") == (["Nora", "Ben"], TALKS)


def test_nothing_readable_is_said_and_leaves_no_notebook(program: Program, tmp_path: Path) -> None:
    pages = database(program).stat().st_size // PAGE
    harm(program, *range(1, pages + 1))
    without_backups(program)
    with pytest.raises(NothingToSalvageError):
        program.salvage(WORDS, tmp_path / "new")
    assert not any((tmp_path / "new").glob("family.vault*"))


def test_the_wrong_words_and_a_taken_place_are_refused(program: Program, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphraseError):
        program.salvage(NEW_WORDS, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    with pytest.raises(VaultExistsError):
        program.salvage(WORDS, program.files().paths.folder)
