"""A new data key under the same opening key: every way in stays, the old data key opens nothing."""

from __future__ import annotations

import errno
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from familysafe.store import durable, key_slots, vault_swap
from familysafe.store.backup_file import (
    opens_the_old_way,
    read_backup,
    verify_backup,
    write_backup,
)
from familysafe.store.crypto import DataKey, KdfParams, OpeningKey
from familysafe.store.engine import open_engine
from familysafe.store.errors import (
    BackupDamagedError,
    ChangeStandsError,
    KeyFileDamagedError,
    VaultFileError,
)
from familysafe.store.key_file import KeyFile, key_file_from_bytes
from familysafe.store.key_slots import PASSPHRASE
from familysafe.store.open_vault import OpenVault
from familysafe.store.pages import read_pages
from familysafe.store.vault_files import VaultFiles
from familysafe.store.vault_restore import open_backup, restore_backup
from tests.store.vault_kit import (
    NEW_WORDS,
    OTHER,
    SAM,
    WORDS,
    FailingOs,
    PowerCut,
    copy_of,
    facts,
    fill,
)

OTHER_WORDS = "the other parent has own words"
WHEN = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
Opened = Callable[[OpenVault], OpenVault]


def notes_of(vault: OpenVault) -> int:
    try:
        return facts(vault.engine).counts["note"]
    finally:
        vault.close()


def test_every_way_in_stays_and_the_old_data_key_opens_nothing(
    files: VaultFiles, vault: OpenVault, recovery_sheet: str
) -> None:
    files.add_guardian_slot(vault, OTHER, OTHER_WORDS)
    secret = files.enable_keychain(vault)
    before, slots = vault.key.copy(), vault.keys.slots
    fresh = files.make_new_data_key(vault)
    assert not read_pages(files.paths.database, before).whole
    assert fresh.key != before and fresh.keys.slots == slots and fresh.guardian_id == SAM
    assert vault.key.is_wiped and vault.opening.is_wiped
    assert notes_of(fresh) == 60
    assert notes_of(files.open_with_passphrase(WORDS)) == 60
    assert notes_of(files.open_with_passphrase(OTHER_WORDS)) == 60
    assert notes_of(files.open_with_recovery(recovery_sheet)) == 60
    assert notes_of(files.open_with_keychain_secret(secret)) == 60
    assert {path.name for path in files.paths.folder.iterdir()} == {
        "family.vault",
        "family.keys-a",
        "family.keys-b",
        "family.lock",
    }


def test_a_passphrase_changed_afterwards_still_gives_the_new_data_key(
    files: VaultFiles, vault: OpenVault
) -> None:
    fresh = files.make_new_data_key(vault)
    files.change_passphrase(fresh, WORDS, NEW_WORDS)
    fresh.close()
    assert notes_of(files.open_with_passphrase(NEW_WORDS)) == 60


def test_an_older_backup_opens_and_comes_back_by_its_own_key_file(
    files: VaultFiles, vault: OpenVault, tmp_path: Path, opened: Opened
) -> None:
    backup = tmp_path / "older.backup"
    write_backup(vault.engine, vault.opening, vault.keys, backup, WHEN, facts)
    fresh = opened(files.make_new_data_key(vault))
    info = read_backup(backup)
    assert info.keys.data_key(fresh.opening) != fresh.key
    assert verify_backup(backup, fresh.opening, facts).counts == {"note": 60}
    assert not opens_the_old_way(info.keys, fresh.keys)
    fresh.close()
    restore_backup(
        info, open_backup(info, PASSPHRASE, WORDS), files.paths.folder, tmp_path / "kept"
    )
    assert notes_of(files.open_with_passphrase(WORDS)) == 60


def test_a_backup_with_another_backups_data_key_is_damaged(
    vault: OpenVault, tmp_path: Path
) -> None:
    backup = tmp_path / "one.backup"
    other = vault.keys.with_data_key(vault.opening, DataKey.new(), "")
    with pytest.raises(BackupDamagedError):
        write_backup(vault.engine, vault.opening, other, backup, WHEN, facts)
    assert not backup.exists()


@pytest.mark.parametrize("error", [None, errno.ENOSPC, errno.EIO], ids=["kill", "full", "io"])
def test_a_new_data_key_that_fails_anywhere_leaves_a_notebook_that_opens(
    made_notebook: tuple[Path, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    remembered_hash: None,
    error: int | None,
) -> None:
    seen = set()
    for fail_at in range(1, 200):
        files = VaultFiles(copy_of(made_notebook[0], tmp_path / f"run{fail_at}"))
        vault = files.open_with_passphrase(WORDS)
        before, disk = vault.key.copy(), FailingOs(fail_at, error)
        shown = failing(monkeypatch, disk, partial(files.make_new_data_key, vault))
        still = vault.is_open and not vault.key.is_wiped
        if still and error is not None:
            assert facts(vault.engine).counts == {"note": 60}  # goes on under the old key
        vault.close()
        again = files.open_with_passphrase(WORDS)
        new = again.key != before
        assert notes_of(again) == 60, fail_at
        if isinstance(shown, VaultFileError):
            assert isinstance(shown, ChangeStandsError) == new, fail_at
        elif error is not None:
            assert new, fail_at  # no error shown means it is done
        seen.add(new)
        if not disk.has_failed:
            assert seen == {True, False}
            return
    raise AssertionError("the change never passed")


def failing(
    monkeypatch: pytest.MonkeyPatch, disk: FailingOs, action: Callable[[], OpenVault]
) -> BaseException | None:
    with monkeypatch.context() as patch:
        patch.setattr(durable, "os", disk)
        try:
            made = action()
        except (PowerCut, VaultFileError) as caught:
            return caught
    made.close()
    return None


def test_a_cut_before_the_rename_tells_where_the_database_lies(
    files: VaultFiles, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise VaultFileError("injected")

    with monkeypatch.context() as patched:
        patched.setattr(vault_swap, "finish", refused)
        with pytest.raises(ChangeStandsError):
            files.make_new_data_key(vault)
    keys = files.key_files.read()
    assert vault_swap.database_of(files.paths, keys) == files.paths.pending(keys.pending)
    assert notes_of(files.open_with_passphrase(WORDS)) == 60
    assert vault_swap.database_of(files.paths, files.key_files.read()) == files.paths.database


# -- a notebook of before ----------------------------------------------------------------------


@pytest.fixture
def first_form(tmp_path: Path, remembered_hash: None) -> VaultFiles:
    """As the first version made it: the slots wrap the data key itself."""
    files = VaultFiles(tmp_path / "first")
    durable.make_folder(files.paths.folder)
    opening, vault_id = OpeningKey.new(), uuid.UUID(int=7, version=4)
    slot = key_slots.passphrase_slot(vault_id, opening, WORDS, SAM, KdfParams())
    other = key_slots.passphrase_slot(vault_id, opening, OTHER_WORDS, OTHER, KdfParams())
    files.key_files.save(KeyFile(vault_id, 1, (slot, other)).signed(opening))
    key = DataKey.from_bytes(opening.packed())
    engine = open_engine(files.paths.database, key, create=True)
    fill(engine)
    engine.dispose()
    return files


def format_of(files: VaultFiles) -> bytes:
    return files.paths.keys[0].read_bytes().split(b"\n")[0]


def test_a_notebook_of_the_first_form_opens_and_keeps_its_form_at_a_small_change(
    first_form: VaultFiles,
) -> None:
    assert format_of(first_form) == b"FamilySafe keys 1"
    vault = first_form.open_with_passphrase(WORDS)
    first_form.change_passphrase(vault, WORDS, NEW_WORDS)
    vault.close()
    assert notes_of(first_form.open_with_passphrase(NEW_WORDS)) == 60
    assert format_of(first_form) == b"FamilySafe keys 1"


def test_the_first_form_ends_with_the_first_new_data_key(first_form: VaultFiles) -> None:
    vault = first_form.open_with_passphrase(WORDS)
    before = vault.key.copy()
    first_form.make_new_data_key(vault).close()
    assert format_of(first_form) == b"FamilySafe keys 2"
    assert not read_pages(first_form.paths.database, before).whole
    for words in (WORDS, OTHER_WORDS):
        assert notes_of(first_form.open_with_passphrase(words)) == 60


def test_the_first_form_ends_with_a_new_key_for_everything(first_form: VaultFiles) -> None:
    vault = first_form.open_with_passphrase(WORDS)
    fresh, _ = first_form.make_new_key(vault, NEW_WORDS)
    fresh.close()
    assert format_of(first_form) == b"FamilySafe keys 2"
    assert notes_of(first_form.open_with_passphrase(NEW_WORDS)) == 60


def test_a_form_without_its_data_key_or_with_one_too_many_is_damage(
    vault: OpenVault, first_form: VaultFiles
) -> None:
    new, old = vault.keys.to_bytes(), first_form.key_files.read().to_bytes()
    for content, there, instead in ((new, b"keys 2\n", b"keys 1\n"), (old, b"keys 1", b"keys 2")):
        body = b"\n".join(content.replace(there, instead, 1).split(b"\n")[:2]) + b"\n"
        with pytest.raises(KeyFileDamagedError):
            key_file_from_bytes(body + sha256(body).hexdigest().encode() + b"\n")


def test_a_data_key_put_in_by_somebody_else_is_damage(files: VaultFiles, vault: OpenVault) -> None:
    mine, theirs = vault.keys, OpeningKey.new()
    vault.close()
    meddled = replace(
        mine.with_data_key(theirs, DataKey.new(), ""), generation=99, mac=mine.mac
    ).to_bytes()
    for path in files.paths.keys:
        path.write_bytes(meddled)
    with pytest.raises(KeyFileDamagedError):
        files.open_with_passphrase(WORDS)
