"""The data key ends with an erase; nobody has to type anything, and the session goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from familysafe.domain.draft import Draft
from familysafe.domain.family import Child
from familysafe.domain.incident import Incident, IncidentWho
from familysafe.domain.talk import Talk
from familysafe.services.attachments import add_file, say_sexual
from familysafe.services.children import edit_child
from familysafe.services.drafts import keep_draft, keep_open_words, open_words, read_draft
from familysafe.services.incidents import SOMETHING_ELSE, open_case
from familysafe.store import vault_files, vault_swap
from familysafe.store.backup_file import data_key_of, read_backup
from familysafe.store.errors import DiskFullError, DiskTroubleError, EraseStandsError
from familysafe.store.pages import read_pages
from tests.care.conftest import NEW_WORDS, WORDS, Home

OTHER_WORDS = "the other parent has own words"


def database(home: Home) -> Path:
    return home.program.files().paths.database


def names(home: Home) -> list[str]:
    return [child.name for child in home.open.book.all(Child)]


def test_all_four_ways_in_stay_while_the_data_key_changes(tmp_path: Path, home: Home) -> None:
    code = home.care.new_recovery_code()
    home.care.add_guardian("Alex", OTHER_WORDS)
    secret = home.program.files().enable_keychain(home.open.vault)
    nora = home.child("Nora", 2013)
    home.care.back_up_now()
    before = home.open.vault.key.copy()
    home.later(hours=1)
    report = home.care.erase_child(nora)
    assert report.compacted and report.backups_done
    assert not read_pages(database(home), before).whole
    (row,) = home.care.backups()
    made = read_backup(row.path)
    assert data_key_of(made, home.open.vault.opening) == home.open.vault.key != before
    assert not row.old_way
    home.lock()
    files = home.program.files()
    files.open_with_passphrase(WORDS).close()
    files.open_with_passphrase(OTHER_WORDS).close()
    files.open_with_recovery(code).close()
    files.open_with_keychain_secret(secret).close()
    home.unlock(OTHER_WORDS)
    assert names(home) == []


def test_the_open_notebook_goes_on_with_undo_search_saving_and_drills(home: Home) -> None:
    nora, ben = home.child("Nora", 2013), home.child("Ben", 2018)
    home.talk(ben, note="Talked about dares.")
    home.care.back_up_now()
    home.care.erase_child(nora)
    assert home.open.book.search("dares")
    home.talk(ben, note="Talked about passwords.")
    assert home.open.book.undo() is not None and len(home.open.book.all(Talk)) == 1
    assert home.open.book.redo() is not None
    home.later(hours=1)
    home.care.back_up_now()
    drill = home.care.drill()
    assert drill is not None and drill.backup.seal == drill.today.seal
    assert home.care.at_opening() == () and home.open.book.check().ok
    home.unlock()
    assert len(home.open.book.all(Talk)) == 2 and home.care.at_opening() == ()


def test_a_backup_of_another_day_that_holds_nothing_of_the_child_stays_and_comes_back(
    home: Home,
) -> None:
    home.child("Ben", 2018)
    home.care.back_up_now()
    older = home.care.backups()[0].path
    home.later(days=1)
    nora = home.child("Nora", 2013)
    home.care.erase_child(nora)
    assert [row.old_way for row in home.care.backups()] == [False, False]
    assert home.care.drill(older) is not None
    home.lock()
    assert home.program.preview(older, WORDS).kinds["child"] == 1
    home.program.restore(older, WORDS)
    home.unlock()
    assert names(home) == ["Ben"] and home.open.book.check().ok


@pytest.mark.parametrize("error", [DiskFullError, DiskTroubleError])
def test_a_disk_that_refuses_the_new_file_leaves_the_child_erased_and_the_key_for_later(
    home: Home, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    nora = home.child("Nora", 2013)
    home.care.back_up_now()
    before = home.open.vault.key.copy()

    def refused(*_: object) -> None:
        raise error

    home.later(hours=1)
    with monkeypatch.context() as patched:
        patched.setattr(vault_files, "copy_under_new_key", refused)
        report = home.care.erase_child(nora)
        assert report.rows and report.backups_done and not report.compacted
        assert home.open.vault.key == before and names(home) == []
        home.child("Ben", 2018)
        home.unlock()
        later = home.care.finish_erasing()
        assert later is not None and not later.compacted
    assert "erase_waits" not in home.care.health()
    home.unlock()
    done = home.care.finish_erasing()
    assert done is not None and done.compacted
    assert not read_pages(database(home), before).whole
    assert home.care.finish_erasing() is None and names(home) == ["Ben"]
    newest = read_backup(home.care.backups()[0].path)
    assert data_key_of(newest, home.open.vault.opening) == home.open.vault.key


def test_trouble_in_the_last_step_is_told_and_the_next_unlock_does_the_rest(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora = home.child("Nora", 2013)
    home.care.back_up_now()

    def refused(*_: object) -> None:
        raise DiskTroubleError

    home.later(hours=1)
    with monkeypatch.context() as patched:
        patched.setattr(vault_swap, "finish", refused)
        with pytest.raises(EraseStandsError) as caught:
            home.care.erase_child(nora)
        assert "It is erased" in caught.value.title
    assert not home.open.vault.is_open
    home.unlock()  # which locks before: that works with a notebook that is closed already
    assert names(home) == [] and home.care.at_opening() == ()
    done = home.care.finish_erasing()
    assert done is not None and done.backups_done and len(done.removed) == 1


def test_an_older_copy_is_cleaned_although_the_change_of_files_was_cut(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora = home.child("Nora", 2013)
    drawer = tmp_path / "drawer.familysafe-backup"
    home.open.back_up(drawer)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(vault_swap, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            home.care.erase_child(nora)
    home.session = None
    home.program = home.fresh()
    home.program.restore(drawer, WORDS)
    home.unlock()
    assert names(home) == []


def test_a_stick_that_is_away_costs_no_new_key_at_each_unlock(home: Home, tmp_path: Path) -> None:
    home.program.settings.change(backup_places=(str(tmp_path / "away"),))
    nora = home.child("Nora", 2013)
    home.care.erase_child(nora)
    home.unlock()
    before, backups = home.open.vault.key.copy(), len(home.care.backups())
    assert home.care.finish_erasing() is not None
    assert home.open.vault.key == before and len(home.care.backups()) == backups


def test_both_key_files_lost_after_an_erase_the_newest_backup_helps(
    home: Home, tmp_path: Path
) -> None:
    home.child("Ben", 2018)
    home.care.back_up_now()
    home.later(days=1)
    nora = home.child("Nora", 2013)
    home.care.erase_child(nora)
    home.later(hours=1)
    home.child("Mia", 2016)
    home.lock()
    for path in home.program.files().paths.keys:
        path.unlink()
    report = home.program.salvage(WORDS, tmp_path / "saved")
    assert report.lost_entries == 0 and not report.bad_pages
    home.program.folder = tmp_path / "saved"
    home.session = home.program.unlock(WORDS)
    assert sorted(names(home)) == ["Ben", "Mia"]


def test_a_new_key_for_everything_works_after_an_erase(home: Home) -> None:
    nora = home.child("Nora", 2013)
    home.care.erase_child(nora)
    opening = home.open.vault.opening.copy()
    home.care.make_new_key(NEW_WORDS)
    assert home.open.vault.opening != opening
    home.unlock(NEW_WORDS)
    assert names(home) == []


# -- drafts, and the search at the end ------------------------------------------------------------


def test_no_wording_that_was_ever_typed_about_the_child_is_left_in_a_draft(home: Home) -> None:
    nora, ben = home.child("Nora", 2013), home.child("Ben", 2018)
    desk = home.open.desk
    keep_draft(desk, place="talk_log", body=f'{{"children": ["{nora}"], "note": "zwickel one"}}')
    keep_draft(desk, place="talk_log", body=f'{{"children": ["{ben}"], "note": "of his own"}}')
    keep_draft(desk, place="incident", body=f'{{"child": "{nora}", "happened": "zwickel two"}}')
    keep_draft(desk, place=f"runner/{nora.hex}/3", body="zwickel three")
    keep_draft(desk, place=f"runner/{ben.hex}/3", body="half an answer")
    keep_open_words(desk, ["zwickel four"])
    home.care.erase_child(nora)
    batch = home.open.book.batch()
    assert "zwickel" not in "".join(row.value for row in batch.changes)
    assert "of his own" in read_draft(desk, place="talk_log")
    assert read_draft(desk, place=f"runner/{ben.hex}/3") == "half an answer"
    assert read_draft(desk, place="incident") == open_words(desk) == ""
    assert home.open.book.check().ok
    keep_draft(desk, place="talk_log", body="")
    home.unlock()
    assert read_draft(home.open.desk, place="talk_log") == ""


def test_the_search_finds_earlier_names_drafts_and_files_about_others(
    home: Home, tmp_path: Path
) -> None:
    nora, ben = home.child("Nora", 2013), home.child("Ben", 2018)
    desk = home.open.desk
    before = desk.child(nora)
    edit_child(desk, before=before, after=replace(before, name="Norina"))
    home.talk(ben, note="Nora was there, too.")
    keep_draft(desk, place="a page", body="Ask Norina about it")
    case, _ = open_case(desk, kind_id=SOMETHING_ELSE, who=IncidentWho.NOT_SURE, child_id=ben)
    say_sexual(desk, incident_id=case.id, sexual=False)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear school,\n\x07Norina was hit in the yard.", encoding="utf-16-le")
    add_file(desk, incident_id=case.id, path=letter)
    report = home.care.erase_child(nora)
    said = {one.kind: one.excerpt for one in report.mentions}
    assert set(said) == {Talk.KIND, Draft.KIND, "file"}
    assert said["file"] == "Dear school, Norina was hit in the yard."
    assert home.open.book.find(Incident, case.id) is not None
