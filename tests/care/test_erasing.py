"""Erasing a child, or everything, on real encrypted files."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.care import backups as care_backups
from familysafe.domain.family import Child
from familysafe.errors import NotFoundError
from familysafe.store import erase_files
from familysafe.store.backup_look import backup_holds
from familysafe.store.errors import WrongPassphraseError
from tests.care.conftest import WORDS, Home


def test_an_erased_child_is_in_no_row_no_index_and_no_backup_in_reach(
    home: Home, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    home.program.settings.change(backup_places=(str(stick),))
    nora, ben = home.child("Nora", 2013), home.child("Ben", 2018)
    home.talk(nora, ben, note="Talked about dares.")
    home.talk(ben, note="Ben said that Nora’s phone was louder.")
    home.care.back_up_now()
    home.later(days=3)
    report = home.care.erase_child(nora)
    assert report.rows > 0 and report.compacted and report.backups_done
    assert len(report.removed) == 2
    assert [one.kind for one in report.mentions] == ["talk"]
    assert "Nora’s phone" in report.mentions[0].excerpt
    book = home.open.book
    assert [c.name for c in book.all(Child)] == ["Ben"] and book.search("Nora") == (
        book.search("louder")
    )
    assert book.check().ok
    for row in home.care.backups():
        held = backup_holds(row.path, home.open.vault.opening, {nora}, tmp_path / "look")
        assert held is False
    assert len(home.care.backups()) == 2


def test_a_stick_that_is_away_is_told_and_cleaned_when_it_is_back(
    home: Home, tmp_path: Path
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    home.program.settings.change(backup_places=(str(stick),))
    nora = home.child("Nora", 2013)
    home.care.back_up_now()
    stick.rename(away)
    report = home.care.erase_child(nora)
    assert report.away == (stick,) and not report.backups_done
    away.rename(stick)
    home.later(hours=1)
    home.unlock()
    done = home.care.finish_erasing()
    assert done is not None and done.backups_done and len(done.removed) == 1
    assert home.care.finish_erasing() is None


def test_a_kill_between_the_rows_and_the_backups_is_made_good_at_the_next_unlock(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora = home.child("Nora", 2013)
    home.care.back_up_now()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("familysafe.care.erasing.replace_backups", killed)
        with pytest.raises(KeyboardInterrupt):
            home.care.erase_child(nora)
    home.later(hours=1)
    home.unlock()
    done = home.care.finish_erasing()
    assert done is not None and done.backups_done and len(done.removed) == 1


def test_a_kill_before_the_rows_are_gone_leaves_the_child_and_erases_nothing_later(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora = home.child("Nora", 2013)
    home.care.back_up_now()

    def killed(_child: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(home.open.book, "erase", killed)
        with pytest.raises(KeyboardInterrupt):
            home.care.erase_child(nora)
    home.unlock()
    assert home.care.finish_erasing() is None
    assert home.open.desk.child(nora).name == "Nora" and len(home.care.backups()) == 1


def test_old_backups_stay_where_no_new_one_could_be_written(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    nora = home.child("Nora", 2013)
    home.care.back_up_now()

    def full(*_: object) -> None:
        raise OSError(28, "injected")

    monkeypatch.setattr(type(home.program.backups), "back_up_at", full)
    report = home.care.erase_child(nora)
    assert len(report.left) == 1 and report.left[0].exists()


def test_a_child_in_the_trash_can_be_erased_and_an_unknown_one_changes_nothing(
    home: Home,
) -> None:
    from familysafe.services.children import remove_child

    nora = home.child("Nora", 2013)
    remove_child(home.open.desk, child_id=nora)
    assert home.care.erase_child(nora).rows > 0
    with pytest.raises(NotFoundError):
        home.care.erase_child(nora)
    assert home.open.book.trash() == ()


def test_erasing_everything_leaves_no_notebook_and_a_first_run(home: Home) -> None:
    home.child("Nora", 2013)
    home.care.back_up_now()
    home.lock()
    foreign = home.folder / "notebook" / "a letter.txt"
    foreign.write_text("mine", encoding="utf-8")
    home.program.erase_everything()
    left = [name for name in home.files() if "letter" not in name]
    assert not [n for n in left if "family." in n or "backup" in n or "erased" in n]
    assert foreign.read_text(encoding="utf-8") == "mine"
    assert not home.fresh().files().exists()
    home.program = home.fresh()
    home.begin()
    assert home.open.book.all(Child) == ()


def test_a_cut_in_the_middle_of_erasing_everything_is_finished_before_a_new_notebook(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.lock()

    def killed(_paths: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(erase_files, "_remove", killed)
        with pytest.raises(KeyboardInterrupt):
            home.program.erase_everything()
    assert erase_files.erasing_was_cut(home.folder / "notebook")
    home.program = home.fresh()
    home.begin()
    assert not erase_files.erasing_was_cut(home.folder / "notebook")


def test_the_damaged_notebook_that_was_kept_is_told_as_holding_the_child(home: Home) -> None:
    nora = home.child("Nora", 2013)
    damaged = home.open.vault.paths.folder
    home.lock()
    saved = home.program.salvage_beside(WORDS)
    home.program.use_folder(saved.folder)
    home.unlock()
    report = home.care.erase_child(nora)
    assert report.unsure == (damaged,)
    assert not report.backups_done
    for path in damaged.glob("family.*"):
        path.unlink()
    home.unlock()
    home.care.finish_erasing()
    assert home.care.finish_erasing() is None


def test_everything_goes_although_the_key_file_cannot_be_read(home: Home) -> None:
    home.child("Nora", 2013)
    home.program.backups.back_up(home.open)
    home.lock()
    for path in home.program.files().paths.keys:
        path.write_bytes(b"scrambled")
    home.program.erase_everything()
    assert home.program.backups.known(home.program.paths.backups) == ()
    assert not home.program.files().exists()


def test_another_notebook_in_the_same_place_keeps_its_backups(home: Home) -> None:
    home.care.back_up_now()
    other = home.fresh()
    other.folder = home.folder / "second"
    home.lock()
    made, _ = other.create(guardian="Alex", country="GB", passphrase="a second set of words")
    for _ in range(3):
        home.later(days=40)
        other.backups.back_up(made)
    made.close()
    home.unlock()
    assert len(home.care.backups()) == 1
    assert care_backups.replace_backups(home.open, ()).removed == []


def test_a_wrong_passphrase_is_still_wrong_after_all_this(home: Home) -> None:
    home.lock()
    with pytest.raises(WrongPassphraseError):
        home.program.unlock(WORDS + " no")


def test_the_name_is_in_no_cell_of_any_table_and_no_page_is_left_free(home: Home) -> None:
    nora = home.child("Quillfeather", 2013)
    home.child("Ben", 2018)
    home.talk(nora, note="Quillfeather asked about dares.")

    def holds_the_name() -> list[str]:
        found = []
        with home.open.vault.engine.begin() as conn:
            tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
            for name in conn.exec_driver_sql(tables).scalars().all():
                for row in conn.exec_driver_sql(f'SELECT * FROM "{name}"').all():
                    raw = b"".join(c if isinstance(c, bytes) else str(c).encode() for c in row)
                    if b"quillfeather" in raw.lower():
                        found.append(name)
        return found

    assert {"search_content", "search_data"} <= set(holds_the_name())
    home.care.erase_child(nora)
    assert holds_the_name() == []
    with home.open.vault.engine.begin() as conn:
        assert conn.exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0
