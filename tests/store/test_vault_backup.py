from __future__ import annotations

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from familysafe.store import durable
from familysafe.store.backup_file import (
    BackupFacts,
    drop_unfinished,
    open_facts,
    opens_the_old_way,
    read_backup,
    read_date,
    verify_backup,
    write_backup,
)
from familysafe.store.errors import (
    BackupDamagedError,
    BackupMismatchError,
    VaultFileError,
    VaultInUseError,
    VaultMissingError,
    VaultNewerError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.key_slots import PASSPHRASE, RECOVERY
from familysafe.store.open_vault import OpenVault
from familysafe.store.recovery_code import new_code
from familysafe.store.vault_files import VaultFiles
from familysafe.store.vault_restore import open_backup, restore_backup
from tests.store.vault_kit import CANARY, NEW_WORDS, WORDS, FailingOs, PowerCut, copy_of, facts

WHEN = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)


def back_up(vault: OpenVault, target: Path) -> Path:
    write_backup(vault.engine, vault.opening, vault.keys, target, WHEN, facts)
    return target


@pytest.fixture
def backup(vault: OpenVault, tmp_path: Path) -> Path:
    return back_up(vault, tmp_path / "one.backup")


def test_a_backup_opens_with_its_own_slots_and_holds_all(
    backup: Path, vault: OpenVault, recovery_sheet: str
) -> None:
    info = read_backup(backup)
    assert read_date(backup) == info.header.created == WHEN
    for kind, secret in ((PASSPHRASE, WORDS), (RECOVERY, recovery_sheet)):
        opening = open_backup(info, kind, secret).opening
        assert verify_backup(backup, opening, facts).counts == {"note": 60}
    with pytest.raises(WrongPassphraseError):
        open_backup(info, PASSPHRASE, NEW_WORDS)
    with pytest.raises(WrongRecoveryCodeError):
        open_backup(info, RECOVERY, new_code())


def test_a_backup_leaves_one_file_and_no_other(backup: Path, vault: OpenVault) -> None:
    names = sorted(path.name for path in backup.parent.iterdir())
    assert names == ["notebook", "one.backup"]
    assert backup.stat().st_mode & 0o777 == 0o600


def test_nothing_about_the_family_is_readable_in_a_backup(backup: Path) -> None:
    content = backup.read_bytes()
    for needle in (CANARY, "note", "rev-1", "seal-1", "SQLite format"):
        assert needle.encode() not in content


def test_a_flipped_bit_in_any_byte_of_the_head_and_in_each_block_is_noticed(
    backup: Path,
) -> None:
    content = backup.read_bytes()
    places = [*range(4000), *range(4000, len(content), 509)]
    for place in places:
        flipped = bytearray(content)
        flipped[place] ^= 1 << place % 8
        backup.write_bytes(flipped)
        with pytest.raises((BackupDamagedError, VaultNewerError)):
            read_backup(backup)


def test_truncated_or_longer_backups_never_count(backup: Path) -> None:
    content = backup.read_bytes()
    for size in (0, 1, 16, 100, 1000, len(content) // 2, len(content) - 4096, len(content) - 1):
        backup.write_bytes(content[:size])
        with pytest.raises(BackupDamagedError):
            read_backup(backup)
    backup.write_bytes(content + b"\0")
    with pytest.raises(BackupDamagedError):
        read_backup(backup)


def test_another_file_a_missing_one_and_a_newer_one(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(VaultMissingError):
        read_backup(tmp_path / "nothing.backup")
    newer = backup.read_bytes().replace(b"backup 1\n", b"backup 2\n", 1)
    backup.write_bytes(newer)
    with pytest.raises(VaultNewerError):
        read_backup(backup)
    backup.write_bytes(b"PK\x03\x04" + bytes(9000))
    with pytest.raises(BackupDamagedError):
        read_backup(backup)


def test_a_drill_that_counts_something_else_says_so(backup: Path, vault: OpenVault) -> None:
    def other(engine: Engine) -> BackupFacts:
        return BackupFacts("rev-1", {"note": 61}, "seal-1")

    with pytest.raises(BackupMismatchError):
        verify_backup(backup, vault.opening, other)
    verify_backup(backup, vault.opening, facts)


def test_a_backup_that_fails_its_drill_is_not_kept(vault: OpenVault, tmp_path: Path) -> None:
    answers = iter([1, 2])

    def changing(engine: Engine) -> BackupFacts:
        return BackupFacts("rev-1", {"note": next(answers)})

    target = tmp_path / "bad.backup"
    with pytest.raises(BackupMismatchError):
        write_backup(vault.engine, vault.opening, vault.keys, target, WHEN, changing)
    assert [path.name for path in tmp_path.iterdir()] == ["notebook"]


def test_parts_of_cut_backups_are_swept_and_nothing_else(backup: Path) -> None:
    part = backup.with_name("two.backup.new.familysafe-part")
    part.write_bytes(b"cut")
    drop_unfinished(backup.parent)
    assert not part.exists() and backup.exists()


def test_slots_of_another_key_are_noticed(
    files: VaultFiles, backup: Path, vault: OpenVault
) -> None:
    info = read_backup(backup)
    fresh, _ = files.make_new_key(vault, NEW_WORDS)
    with pytest.raises(BackupDamagedError):
        open_facts(info, fresh.opening)
    fresh.close()


def test_backups_that_still_open_the_old_way_are_known(
    files: VaultFiles, vault: OpenVault, tmp_path: Path
) -> None:
    before = read_backup(back_up(vault, tmp_path / "one.backup")).keys
    assert not opens_the_old_way(before, vault.keys)
    files.change_passphrase(vault, WORDS, NEW_WORDS)
    after = read_backup(back_up(vault, tmp_path / "two.backup")).keys
    assert opens_the_old_way(before, vault.keys)
    assert not opens_the_old_way(after, vault.keys)


@pytest.mark.parametrize("error", [None, errno.ENOSPC, errno.EIO])
def test_a_failed_backup_never_replaces_a_good_one(
    vault: OpenVault, backup: Path, monkeypatch: pytest.MonkeyPatch, error: int | None
) -> None:
    for fail_at in range(1, 100):
        disk = FailingOs(fail_at, error)
        with monkeypatch.context() as patch:
            patch.setattr(durable, "os", disk)
            try:
                back_up(vault, backup)
            except (PowerCut, VaultFileError):
                assert disk.has_failed
        verify_backup(backup, vault.opening, facts)
        if not disk.has_failed:
            return
    raise AssertionError("never passed")


def add_note(vault: OpenVault) -> None:
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note VALUES (1000, 'later')")


def restore(files: VaultFiles, backup: Path, keep: Path) -> None:
    info = read_backup(backup)
    restore_backup(info, open_backup(info, PASSPHRASE, WORDS), files.paths.folder, keep)


def count_in(files: VaultFiles, words: str) -> int:
    vault = files.open_with_passphrase(words)
    try:
        return facts(vault.engine).counts["note"]
    finally:
        vault.close()


def test_restoring_brings_the_backup_and_keeps_today(
    files: VaultFiles, vault: OpenVault, backup: Path, tmp_path: Path
) -> None:
    add_note(vault)
    files.change_passphrase(vault, WORDS, NEW_WORDS)
    vault.close()
    restore(files, backup, tmp_path / "kept")
    assert count_in(files, WORDS) == 60
    assert count_in(VaultFiles(tmp_path / "kept"), NEW_WORDS) == 61


@pytest.mark.parametrize("lost", ["database", "keys", "all", "empty"])
def test_restoring_over_a_damaged_notebook(
    files: VaultFiles, vault: OpenVault, backup: Path, tmp_path: Path, lost: str
) -> None:
    vault.close()
    paths = {"database": [files.paths.database], "keys": list(files.paths.keys)}
    for path in paths.get(lost, [files.paths.database, *files.paths.keys]):
        path.write_bytes(b"") if lost == "empty" else path.unlink()
    restore(files, backup, tmp_path / "kept")
    assert count_in(files, WORDS) == 60


def test_restoring_on_a_new_computer(backup: Path, tmp_path: Path, remembered_hash: None) -> None:
    files = VaultFiles(tmp_path / "new computer" / "notebook")
    restore(files, backup, tmp_path / "kept")
    assert count_in(files, WORDS) == 60


def test_restoring_is_refused_while_the_notebook_is_open(
    files: VaultFiles, vault: OpenVault, backup: Path, tmp_path: Path
) -> None:
    with pytest.raises(VaultInUseError):
        restore(files, backup, tmp_path / "kept")


def test_a_damaged_backup_touches_nothing(
    files: VaultFiles, vault: OpenVault, backup: Path, tmp_path: Path
) -> None:
    info = read_backup(backup)
    opened = open_backup(info, PASSPHRASE, WORDS)
    vault.close()
    content = bytearray(backup.read_bytes())
    content[-100] ^= 1
    backup.write_bytes(content)
    before = {path.name: path.read_bytes() for path in files.paths.folder.iterdir()}
    with pytest.raises(BackupDamagedError):
        restore_backup(info, opened, files.paths.folder, tmp_path / "kept")
    assert {path.name: path.read_bytes() for path in files.paths.folder.iterdir()} == before


@pytest.mark.parametrize("error", [None, errno.ENOSPC, errno.EIO])
def test_a_cut_restore_leaves_today_or_the_backup(
    files: VaultFiles,
    vault: OpenVault,
    backup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: int | None,
) -> None:
    add_note(vault)
    vault.close()
    seen: set[int] = set()
    for fail_at in range(1, 200):
        run = VaultFiles(copy_of(files.paths.folder, tmp_path / f"run{fail_at}"))
        disk = FailingOs(fail_at, error)
        with monkeypatch.context() as patch:
            patch.setattr(durable, "os", disk)
            try:
                restore(run, backup, tmp_path / f"kept{fail_at}")
            except (PowerCut, VaultFileError):
                assert disk.has_failed
        seen.add(count_in(run, WORDS))
        if not disk.has_failed:
            assert seen == {60, 61}
            return
    raise AssertionError("never passed")
