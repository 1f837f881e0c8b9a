"""Odd folders, a disk that is full at one place, files of another account: the right words."""

from __future__ import annotations

import errno
import fcntl
import os
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from familysafe.adapters.settings_file import SettingsFile
from familysafe.domain.family import Child
from familysafe.store import durable, lock_file
from familysafe.store.engine import database_error
from familysafe.store.errors import DiskFullError, DiskTroubleError, ReadOnlyError
from tests.care.conftest import WORDS, Home

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX names and locks")


def test_a_folder_whose_name_is_no_utf_8_holds_notebook_backup_and_export(
    home: Home, tmp_path: Path
) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Fam\xeflie"))
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    there = Home(folder)
    there.begin()
    there.child("Nora", 2013)
    there.program.backups.back_up(there.open)
    there.open.export(folder / "all.zip")
    there.lock()
    there.program.use_folder(folder / "notebook")
    again = there.fresh()
    assert again.settings.read().notebooks == (str(folder / "notebook"),)
    session = again.unlock(WORDS)
    assert [one.name for one in session.book.all(Child)] == ["Nora"]
    session.close()


def test_half_an_export_is_not_left_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDisk:
        def __getattr__(self, name: str) -> Any:
            return getattr(os, name)

        def fsync(self, _number: int) -> None:
            raise OSError(errno.ENOSPC, "injected")

    (tmp_path / "all.zip").write_bytes(b"an earlier one")
    monkeypatch.setattr(durable, "os", FullDisk())
    with pytest.raises(DiskFullError):
        durable.write_file(tmp_path / "all.zip", b"Nora")
    assert [one.name for one in tmp_path.iterdir()] == ["all.zip"]
    assert (tmp_path / "all.zip").read_bytes() == b"an earlier one"


def test_a_full_disk_here_does_not_keep_the_backup_from_the_stick(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    home.program.settings.change(backup_places=(str(stick),))
    home.child("Nora", 2013)
    real, here = durable.create_file, home.program.paths.backups

    def full_here(path: Path) -> Any:
        if path.parent == here:
            raise DiskFullError
        return real(path)

    monkeypatch.setattr(durable, "create_file", full_here)
    with pytest.raises(DiskFullError):
        home.open.back_up_if_due()
    assert home.program.backups.known(here) == ()
    assert len(home.program.backups.known(stick)) == 1


def test_where_all_backups_were_cleaned_away_the_next_lock_makes_one(home: Home) -> None:
    home.child("Nora", 2013)
    place = home.program.paths.backups
    home.open.back_up_if_due()
    for one in home.program.backups.known(place):
        one.path.unlink()
    assert home.open.back_up_if_due() is not None
    assert len(home.program.backups.known(place)) == 1
    assert home.open.back_up_if_due() is None


def test_settings_that_cannot_be_read_now_are_not_replaced_by_the_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(backup_places=("/stick",))
    real = Path.open

    def refused(self: Path, *how: Any) -> Any:
        if self.name == "settings.json":
            raise PermissionError(errno.EACCES, "another program holds it")
        return real(self, *how)

    with monkeypatch.context() as held:
        held.setattr(Path, "open", refused)
        with pytest.raises(OSError, match="holds it"):
            settings.change(wrong_tries=1)
    assert settings.read().backup_places == ("/stick",)


def test_a_file_that_may_not_be_opened_is_not_called_damaged() -> None:
    with pytest.raises(sqlcipher.OperationalError) as caught:
        sqlcipher.connect("file:/nowhere/at/all?mode=rw", uri=True)
    assert isinstance(database_error(caught.value), ReadOnlyError)


def test_a_place_that_knows_no_locks_is_not_called_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_number: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, "injected")

    monkeypatch.setattr(fcntl, "flock", unknown)
    with pytest.raises(DiskTroubleError):
        lock_file.LockFile(tmp_path / "family.lock").acquire()


def test_what_a_cut_saving_left_goes_with_the_next_one(home: Home) -> None:
    home.child("Nora", 2013)
    home.lock()
    left = home.folder / "notebook-saved-2026-01-01-000000" / "salvage-part"
    left.mkdir(parents=True)
    (left / "family.vault").write_bytes(b"a copy")
    home.program.salvage_beside(WORDS)
    assert not left.parent.exists()
