"""The line on Today about backups, and where a notebook lies."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from familysafe.adapters.folder_kind import FolderKind, conflicted_copies, folder_kind
from familysafe.app.notices import notices_of
from familysafe.domain.family import Child
from familysafe.errors import FamilySafeError
from familysafe.services.onboarding import note_sheet, sheet_waits
from familysafe.services.shell import remember_place
from familysafe.store.crypto import DataKey
from familysafe.store.engine import open_engine
from familysafe.store.errors import VaultFileError
from familysafe.store.health import quick_look
from tests.care.conftest import WORDS, Home


def test_a_new_notebook_is_not_nagged(home: Home) -> None:
    assert home.care.health() == ()


def test_backups_on_this_computer_only_are_said_on_one_day_a_month(home: Home) -> None:
    home.care.back_up_now()
    assert home.care.health() == ("only_here",)
    home.later(hours=1)
    assert home.care.health() == ("only_here",)
    home.later(days=2)
    assert home.care.health() == ()
    home.later(days=29)
    home.care.drill()
    home.care.back_up_now()
    assert home.care.health() == ("only_here",)


def test_a_month_without_a_backup_or_without_a_drill_is_said_until_it_is_mended(
    home: Home,
) -> None:
    home.care.back_up_now()
    home.care.health()
    home.later(days=32)
    assert home.care.health()[0] == "no_backup"
    home.care.back_up_now()
    assert home.care.health()[0] == "no_drill"
    home.care.drill()
    assert home.care.health() == ("only_here",)
    home.later(days=32)
    for row in home.care.backups():
        row.path.unlink()
    assert home.care.health() == ("no_backup",)


def test_an_erase_that_waits_for_a_stick_is_said(home: Home, tmp_path: Path) -> None:
    home.program.settings.change(backup_places=(str(tmp_path / "away"),))
    home.care.erase_child(home.child("Nora", 2013))
    assert "erase_waits" in home.care.health()


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/sam/notebook", FolderKind.OWN),
        ("/home/sam/OneDrive - Home/notebook", FolderKind.SYNCED),
        ("/home/sam/Dropbox/FamilySafe", FolderKind.SYNCED),
        ("/home/sam/Google Drive/x", FolderKind.SYNCED),
        ("/Users/sam/Library/Mobile Documents/x", FolderKind.SYNCED),
        ("/home/sam/dropboxes of toys/x", FolderKind.OWN),
        ("/media/sam/STICK/notebook", FolderKind.REMOVABLE),
        ("/srv/share/notebook", FolderKind.NETWORK),
    ],
)
def test_a_folder_is_told_by_its_name_and_its_mount(
    tmp_path: Path, folder: str, kind: FolderKind
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "1 0 8:1 / / rw - ext4 /dev/a rw\n2 1 0:9 / /srv/share rw shared:1 - cifs //nas/x rw\n",
        encoding="utf-8",
    )
    assert folder_kind(Path(folder), mounts) is kind


def test_copies_of_a_sync_program_are_found_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "notebook"
    beside = tmp_path / "notebook (Sam's conflicted copy 2026-11-23)"
    for place in (folder, beside):
        place.mkdir()
    for name in ("family.vault", "family.keys-a", "family (1).vault", "family.lock"):
        (folder / name).touch()
    (tmp_path / "notebook notes").mkdir()
    assert conflicted_copies(folder) == tuple(sorted((folder / "family (1).vault", beside)))


def test_an_export_goes_into_an_empty_notebook_and_its_writer_goes_on(
    home: Home, tmp_path: Path
) -> None:
    home.child("Nora", 2013)
    home.care.export_to(tmp_path / "all.zip")
    with pytest.raises(FamilySafeError):
        home.care.load_from(tmp_path / "all.zip")
    second = Home(tmp_path / "second")
    second.ids.count = 50_000
    second.begin()
    note_sheet(second.open.desk, checked=False)  # as the first run does
    note_sheet(home.open.desk, checked=True)
    second.care.load_from(tmp_path / "all.zip")
    second.care.export_to(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "all.zip").read_bytes()
    assert [c.name for c in second.open.book.all(Child)] == ["Nora"]
    assert [(r.name, r.mine, r.opens) for r in second.care.guardians()] == [("Sam", True, True)]
    assert sheet_waits(second.open.desk)
    second.unlock(WORDS)
    assert second.open.guardian_id == home.open.guardian_id
    second.lock()


def test_a_notebook_that_was_used_in_the_window_can_be_moved_and_saved(
    home: Home, tmp_path: Path
) -> None:
    """The window's own notes (a remembered place, a draft) go along and stop nothing."""
    home.child("Nora", 2013)
    remember_place(home.open.desk, place='["today",{}]')
    home.care.export_to(tmp_path / "all.zip")
    content = home.open.book.export_bytes()
    other = Home(tmp_path / "other")
    other.begin()
    other.open.book.load_from(tmp_path / "all.zip")
    assert other.open.book.export_bytes() == content
    other.lock()
    home.lock()
    saved = home.program.salvage_beside(WORDS)
    assert saved.report.lost == () and set(saved.names.values()) == {"Nora"}
    assert saved.folder.parent == home.program.files().paths.folder.parent


def test_damage_in_a_file_that_opens_is_said_after_the_unlock(home: Home) -> None:
    nora = home.child("Nora", 2013)
    for number in range(30):
        home.talk(nora, note=f"Number {number}. " + "We spoke on the way home. " * 40)
    assert home.care.at_opening() == ()
    home.lock()
    database = home.program.files().paths.database
    content = bytearray(database.read_bytes())
    content[-4096 * 8 + 700] ^= 1
    database.write_bytes(bytes(content))
    home.unlock()
    assert home.care.at_opening() == ("damaged",)


def test_an_older_file_that_was_put_back_is_named_until_it_has_caught_up(
    home: Home, tmp_path: Path
) -> None:
    home.lock()
    folder, old = home.program.files().paths.folder, tmp_path / "old"
    shutil.copytree(folder, old)
    home.unlock()
    home.child("Nora", 2013)
    home.lock()
    shutil.rmtree(folder)
    shutil.copytree(old, folder)
    for _ in range(2):
        home.unlock()
        assert home.care.at_opening() == ("older",)
        home.lock()
    home.unlock()
    for name in ("Nora", "Ben", "Mia"):
        home.child(name, 2013)
    home.lock()
    home.unlock()
    assert home.care.at_opening() == ()


def test_a_backup_that_was_wanted_back_is_not_called_older(home: Home, tmp_path: Path) -> None:
    old = tmp_path / "old.familysafe-backup"
    home.open.back_up(old)
    home.child("Nora", 2013)
    home.lock()
    home.program.restore(old, WORDS)
    home.unlock()
    assert home.care.at_opening() == ()


@pytest.mark.parametrize("kind", [FolderKind.SYNCED, FolderKind.REMOVABLE, FolderKind.NETWORK])
def test_today_warns_of_a_folder_that_is_not_this_computers_own(
    home: Home, monkeypatch: pytest.MonkeyPatch, kind: FolderKind
) -> None:
    assert not {"synced", "removable", "network", "conflict"} & set(home.care.health())
    monkeypatch.setattr("familysafe.care.health.folder_kind", lambda _folder: kind)
    (home.program.files().paths.folder / "family (1).vault").touch()
    codes = [code for code in home.care.health() if code in (kind.value, "conflict")]
    assert codes == [kind.value, "conflict"]
    assert [notice.key for notice in notices_of(codes)] == codes


def test_a_torn_page_that_holds_nothing_is_no_damage_and_any_other_is(home: Home) -> None:
    engine, path = home.open.vault.engine, home.open.vault.paths.database
    with engine.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE padding (x)")
        for _ in range(6):
            conn.exec_driver_sql("INSERT INTO padding VALUES (zeroblob(3900))")
        conn.exec_driver_sql("DROP TABLE padding")
        free = conn.exec_driver_sql("PRAGMA freelist_count").scalar_one()
    key = home.open.vault.key.copy()
    home.lock()
    content = path.read_bytes()
    unharmed = [start for start in range(0, len(content), 4096) if _is_in_order(path, key, start)]
    assert free > 4
    assert len(unharmed) == free - 1  # one of them lists the others


def _is_in_order(path: Path, key: DataKey, start: int) -> bool:
    """What is said of the file with one bit flipped in the page that begins at ``start``."""
    content = path.read_bytes()
    flipped = bytearray(content)
    flipped[start + 2000] ^= 4
    path.write_bytes(flipped)
    try:
        engine = open_engine(path, key)
        try:
            return quick_look(engine) == ()
        finally:
            engine.dispose()
    except VaultFileError:
        return False
    finally:
        path.write_bytes(content)
