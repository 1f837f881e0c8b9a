"""A sync program's copy of the notebook can be opened on its own, and nothing is ever mixed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from familysafe.bootstrap import Program
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.family import Child
from familysafe.store.errors import VaultDamagedError
from tests.care.conftest import NEW_WORDS, WORDS, Home, NoKeychain

NAMES = [
    "family (Sam's conflicted copy 2026-11-27).vault",
    "family.sync-conflict-20261127-101010-ABCDEFG.vault",
    "family-KITCHEN-PC.vault",
    "family (1).vault",
    "family 2.vault",
]


def names(home: Home) -> list[str]:
    return [child.name for child in home.open.book.all(Child)]


def copied_as(home: Home, name: str) -> Path:
    """What the sync program leaves beside the notebook."""
    own = home.program.files().paths.database
    return Path(shutil.copy(own, own.with_name(name)))


def opened_apart(home: Home, path: Path, words: str = WORDS) -> list[str]:
    """The children in the copy, opened as the window does it."""
    folder = home.care.set_apart(path)
    home.lock()
    home.program.use_folder(folder)
    home.unlock(words)
    return names(home)


def test_a_copy_is_called_a_copy_and_is_no_measure_for_the_notebook(home: Home) -> None:
    """It is older by nature, and "older than the one that was open last" would frighten."""
    path = copied_as(home, "family (conflicted copy).vault")
    home.child("Nora", 2013)
    own = home.program.files().paths.folder
    opened_apart(home, path)
    assert home.care.at_opening() == ("set_apart",)
    for name in ("Ben", "Pia", "Mia"):
        home.child(name, 2018)
    home.lock()
    home.program.use_folder(own)
    home.unlock()
    assert home.care.at_opening() == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_beside_the_database_opens_on_its_own_and_both_stay(home: Home, name: str) -> None:
    home.child("Nora", 2013)
    path = copied_as(home, name)
    home.child("Ben", 2018)
    before, computer = path.read_bytes(), home.open.book.computer_id
    assert [row.path for row in home.care.conflicts()] == [path]
    assert "conflict" in home.care.folder_warnings()
    own = home.program.files().paths.folder
    assert opened_apart(home, path) == ["Nora"]
    assert home.open.book.check().problems == () and home.open.book.computer_id != computer
    home.child("Pia", 2020)
    home.lock()
    assert path.read_bytes() == before
    home.program.use_folder(own)
    home.unlock()
    assert names(home) == ["Nora", "Ben"]


def test_a_copy_makes_no_backups_among_those_of_the_notebook(home: Home) -> None:
    home.child("Nora", 2013)
    home.open.back_up_if_due()
    path = copied_as(home, NAMES[0])
    before = sorted(home.program.paths.backups.iterdir())
    opened_apart(home, path)
    home.child("Pia", 2020)
    home.later(days=3)
    assert home.open.back_up_if_due() is None
    assert sorted(home.program.paths.backups.iterdir()) == before


def test_a_copy_from_a_computer_that_made_a_new_key_comes_with_that_key_file(
    home: Home, tmp_path: Path
) -> None:
    home.child("Nora", 2013)
    elsewhere = tmp_path / "kitchen"
    home.lock()
    own = home.program.files().paths
    shutil.copytree(own.folder, elsewhere)
    kitchen = Program(home.program.paths, clock=home.clock, ids=home.ids, folder=elsewhere)
    session = kitchen.unlock(WORDS)
    NotebookCare(session, NoKeychain()).make_new_key(NEW_WORDS)  # type: ignore[arg-type]
    session.vault.close()
    theirs = kitchen.files().paths
    path = Path(shutil.copy(theirs.database, own.folder / "family (conflicted copy).vault"))
    home.unlock()
    with pytest.raises(VaultDamagedError):  # no key file that fits has come with it yet
        home.care.set_apart(path)
    assert sorted(own.folder.parent.glob("*-copy-*")) == []
    shutil.copy(theirs.keys[0], own.folder / "family (conflicted copy).keys-a")
    assert [row.path for row in home.care.conflicts()] == [path]
    assert opened_apart(home, path, NEW_WORDS) == ["Nora"]


def test_what_is_no_database_is_not_offered(home: Home) -> None:
    folder = home.program.files().paths.folder
    (folder / "family (1).vault").write_bytes(b"half a download")
    (folder / "family (1).keys-a").write_bytes(b"")
    (folder / "family (1).vault-journal").write_bytes(bytes(8192))
    assert home.care.conflicts() == () and "conflict" in home.care.folder_warnings()


@pytest.mark.parametrize("key_copied", [True, False])
def test_a_copy_from_before_an_erase_opens_only_with_a_key_file_of_that_time(
    home: Home, key_copied: bool
) -> None:
    nora = home.child("Nora", 2013)
    home.child("Ben", 2018)
    path = copied_as(home, NAMES[0])
    keys = home.program.files().paths.keys[0]
    if key_copied:
        shutil.copy(keys, keys.with_name("family (1).keys-a"))
    home.care.erase_child(nora)
    if key_copied:
        assert opened_apart(home, path) == ["Nora", "Ben"]  # what was copied is out of reach
    else:
        with pytest.raises(VaultDamagedError):
            home.care.set_apart(path)
