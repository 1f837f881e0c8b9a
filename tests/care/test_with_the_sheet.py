"""A lost computer, a forgotten passphrase, two notebooks: what is left must still be enough."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from familysafe.domain.family import Child
from familysafe.store import backup_file, crypto, durable
from familysafe.store.errors import ReadOnlyError, WrongRecoveryCodeError
from familysafe.store.recovery_code import new_code
from familysafe.store.vault_files import VaultFiles
from tests.care.conftest import NEW_WORDS, WORDS, Home, _derive_once


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crypto, "passphrase_key", _derive_once)


def with_nora(folder: Path) -> tuple[Home, str]:
    home = Home(folder)
    code = home.begin()
    home.child("Nora", 2013)
    return home, code


def names(home: Home) -> list[str]:
    return [one.name for one in home.open.book.all(Child)]


def test_a_stick_and_the_sheet_are_enough_on_a_new_computer(tmp_path: Path) -> None:
    old, code = with_nora(tmp_path / "old")
    stick = tmp_path / "stick.familysafe-backup"
    old.open.back_up(stick)
    old.lock()
    new = Home(tmp_path / "new")
    assert new.program.preview(stick, code).kinds["child"] == 1
    with pytest.raises(WrongRecoveryCodeError):
        new.program.restore(stick, new_code())
    new.program.restore(stick, code.lower().replace("-", " "))
    new.session = new.program.recover(code, NEW_WORDS)
    assert names(new) == ["Nora"]
    new.lock()


def test_a_damaged_notebook_is_saved_with_the_sheet(tmp_path: Path) -> None:
    home, code = with_nora(tmp_path / "p")
    home.lock()
    saved = home.program.salvage_beside(code)
    assert list(saved.names.values()) == ["Nora"]


def test_a_backup_on_a_write_protected_stick_is_drilled_and_restored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, _ = with_nora(tmp_path / "p")
    stick = tmp_path / "stick"
    stick.mkdir()
    backup = stick / "b.familysafe-backup"
    home.open.back_up(backup)
    real = durable.create_file

    def protected(path: Path) -> object:
        if path.parent == stick:
            raise ReadOnlyError
        return real(path)

    monkeypatch.setattr(durable, "create_file", protected)
    assert home.care.drill(backup) is not None
    home.lock()
    home.program.restore(backup, WORDS)
    home.unlock()
    assert names(home) == ["Nora"]
    home.lock()


def test_lost_key_files_are_not_looked_for_in_the_backup_of_another_notebook(
    tmp_path: Path,
) -> None:
    home, _ = with_nora(tmp_path / "p")
    home.program.backups.back_up(home.open)
    home.lock()
    other = Home(tmp_path / "p")
    other.later(days=1)
    other.program.folder = tmp_path / "second"
    other.session, _ = other.program.create(guardian="Sam", country="GB", passphrase=NEW_WORDS)
    other.program.backups.back_up(other.session)
    other.lock()
    for path in VaultFiles(tmp_path / "p" / "notebook").paths.keys:
        path.unlink()
    program = home.fresh()
    program.folder = tmp_path / "p" / "notebook"
    assert list(program.salvage_beside(WORDS).names.values()) == ["Nora"]


def test_of_two_key_files_the_one_that_fits_the_damaged_file_is_taken(tmp_path: Path) -> None:
    home, _ = with_nora(tmp_path / "p")
    home.lock()
    other, _ = with_nora(tmp_path / "q")
    for _ in range(3):  # a higher generation, and the same passphrase
        other.care.new_recovery_code()
    other.lock()
    shutil.copy(*(tmp_path / one / "notebook" / "family.keys-b" for one in "qp"))
    database = tmp_path / "p" / "notebook" / "family.vault"
    content = bytearray(database.read_bytes())
    content[3 * 4096 + 100] ^= 1
    database.write_bytes(content)
    report = home.fresh().salvage(WORDS, tmp_path / "saved")
    assert report.bad_pages == (4,)
    assert report.from_file > 0


def test_a_cut_change_of_keys_is_saved_from_the_file_that_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, _ = with_nora(tmp_path / "p")
    home.later(days=1)
    files = home.program.files()
    database, kept = files.paths.database, tmp_path / "before"
    shutil.copy(database, kept)
    home.open.vault = files.make_new_data_key(home.open.vault)
    home.open.vault.close()
    home.session = None
    label = files.key_files.read().pending
    database.rename(files.paths.pending(label))  # as if the last rename had not happened
    shutil.copy(kept, database)
    report = home.fresh().salvage(WORDS, tmp_path / "saved")
    assert (report.bad_pages, report.lost_entries) == ((), 0)


def test_a_backup_with_a_date_of_nowhere_does_not_stop_all_backups(home: Home) -> None:
    home.child("Nora", 2013)
    home.program.backups.back_up(home.open)
    place = home.program.paths.backups
    (good,) = home.program.backups.known(place)
    content = good.path.read_bytes()
    header = backup_file.read_header(good.path)
    body = backup_file.canonical(header.to_json())
    said = good.created.isoformat()
    lying = body.replace(said.encode(), said.removesuffix("+00:00").encode())
    assert lying != body
    head = b"FamilySafe backup 1\n" + len(lying).to_bytes(4, "big") + lying
    rest = content[len(b"FamilySafe backup 1\n") + 4 + len(body) + 32 :]
    (place / "lie.familysafe-backup").write_bytes(head + backup_file.sha256(head).digest() + rest)
    home.child("Ben", 2015)
    home.later(days=1)
    assert home.open.back_up_if_due() is not None
    assert len(home.care.backups()) == 2
