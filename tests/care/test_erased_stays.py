"""An erased child does not come back with an older copy of the notebook."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.domain.family import Child
from familysafe.domain.incident import IncidentEntry, IncidentWho
from familysafe.domain.talk import Talk
from familysafe.services.attachments import add_file, case_files, remove_file
from familysafe.services.incidents import open_case
from familysafe.store.errors import VaultNewerError, WrongPassphraseError
from tests.care.conftest import NEW_WORDS, WORDS, Home
from tests.later import go_on


def backup_in_the_drawer(home: Home, folder: Path) -> Path:
    """A copy that nobody can reach when the child is erased."""
    folder.mkdir()
    path = folder / "old.familysafe-backup"
    home.open.back_up(path)
    return path


def names(home: Home) -> list[str]:
    return [child.name for child in home.open.book.all(Child)]


def test_a_child_erased_since_is_not_in_a_restored_backup(home: Home, tmp_path: Path) -> None:
    nora, ben = home.child("Nora", 2013), home.child("Ben", 2018)
    home.talk(nora, ben, note="Talked about dares.")
    old = backup_in_the_drawer(home, tmp_path / "drawer")
    home.care.erase_child(nora)
    home.later(days=1)
    home.lock()
    home.program.restore(old, WORDS)
    home.unlock()
    assert names(home) == ["Ben"] and home.open.book.search("Nora") == ()
    assert [talk.child_id for talk in home.open.book.all(Talk)] == [ben]
    assert home.open.book.check().problems == ()
    with home.open.vault.engine.begin() as conn:
        assert conn.exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0


def test_it_stays_erased_under_a_new_key_that_the_same_passphrase_opens(
    home: Home, tmp_path: Path
) -> None:
    nora = home.child("Nora", 2013)
    old = backup_in_the_drawer(home, tmp_path / "drawer")
    home.care.erase_child(nora)
    home.care.make_new_key(NEW_WORDS)
    home.care.change_passphrase(NEW_WORDS, WORDS)
    home.lock()
    home.program.restore(old, WORDS)
    home.unlock()
    assert names(home) == []


def test_an_erase_after_a_restore_outlives_the_undoing_of_it(home: Home, tmp_path: Path) -> None:
    nora, ben = home.child("Nora", 2013), home.child("Ben", 2018)
    old = backup_in_the_drawer(home, tmp_path / "drawer")
    home.talk(ben, note="Talked about dares.")
    home.lock()
    kept = home.program.restore(old, WORDS)
    aside = tmp_path / "elsewhere"
    kept.rename(aside)  # out of reach, so the erase cannot clean it
    home.unlock()
    home.care.erase_child(nora)
    home.lock()
    home.program.put_back(aside, WORDS)
    home.unlock()
    assert names(home) == ["Ben"] and len(home.open.book.all(Talk)) == 1
    assert home.open.book.check().problems == ()


def test_a_file_removed_since_is_not_in_a_restored_backup(home: Home, tmp_path: Path) -> None:
    desk, path = home.open.desk, tmp_path / "chat.txt"
    path.write_bytes(b"They wrote it on Monday.")
    case, _ = open_case(desk, kind_id="bullying", who=IncidentWho.PEER, sexual=False)
    file = add_file(desk, incident_id=case.id, path=path).touched[0].id
    old = backup_in_the_drawer(home, tmp_path / "drawer")
    remove_file(desk, file_id=file)
    home.lock()
    home.program.restore(old, WORDS)
    desk = home.unlock().desk
    assert case_files(desk, incident_id=case.id) == ()
    assert [one.text for one in desk.book.all(IncidentEntry)] == ["chat.txt"]  # its line is there
    assert home.open.book.check().problems == ()


def test_a_damaged_notebook_does_not_keep_a_backup_from_coming_back(
    home: Home, tmp_path: Path
) -> None:
    home.child("Nora", 2013)
    old = backup_in_the_drawer(home, tmp_path / "drawer")
    home.lock()
    database = home.program.files().paths.database
    database.write_bytes(b"\0" * database.stat().st_size)
    home.program.restore(old, WORDS)
    home.unlock()
    assert names(home) == ["Nora"]


def test_a_backup_of_a_newer_program_is_refused_before_anything_is_changed(
    home: Home, tmp_path: Path
) -> None:
    undo = go_on(tmp_path)
    try:
        home.unlock()
        newer = backup_in_the_drawer(home, tmp_path / "drawer")
        home.lock()
    finally:
        undo()
    fresh = Home(tmp_path / "other")
    fresh.begin()
    fresh.child("Ben", 2018)
    fresh.lock()
    for action in (fresh.program.restore, fresh.program.preview, fresh.program.opens_backup):
        with pytest.raises(VaultNewerError):
            action(newer, WORDS)
    with pytest.raises(WrongPassphraseError):
        fresh.program.restore(newer, NEW_WORDS)
    fresh.unlock()
    assert names(fresh) == ["Ben"] and not list(fresh.program.backups.kept())
    fresh.lock()
