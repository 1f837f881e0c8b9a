from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import IntegrityError

from familysafe.store.crypto import DataKey
from familysafe.store.database_copy import integrity_problems
from familysafe.store.engine import connect, database_error, open_engine, raw_connection
from familysafe.store.errors import (
    KeyFileMissingError,
    VaultClosedError,
    VaultDamagedError,
    VaultExistsError,
    VaultFileError,
    VaultInUseError,
    VaultMissingError,
    VaultNewerError,
    WrongKeychainSecretError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.open_vault import OpenVault
from familysafe.store.recovery_code import new_code
from familysafe.store.vault_files import VaultFiles
from tests.store.vault_kit import CANARY, SAM, WORDS, facts, fill

Opened = Callable[[OpenVault], OpenVault]


def test_what_was_saved_is_there_after_closing_and_opening(vault: OpenVault) -> None:
    assert facts(vault.engine).counts == {"note": 60}
    assert vault.guardian_id == SAM
    assert vault.notices == ()


def test_recovery_code_opens_in_any_spelling(
    files: VaultFiles, recovery_sheet: str, opened: Opened
) -> None:
    vault = opened(files.open_with_recovery(recovery_sheet.lower().replace("-", " ")))
    assert vault.guardian_id is None


def test_wrong_secrets_are_exit_3_and_change_nothing(files: VaultFiles) -> None:
    before = {path: path.read_bytes() for path in files.paths.folder.iterdir()}
    attempts: tuple[tuple[Callable[[], object], type[VaultFileError]], ...] = (
        (lambda: files.open_with_passphrase("five other words are here"), WrongPassphraseError),
        (lambda: files.open_with_passphrase(""), WrongPassphraseError),
        (lambda: files.open_with_recovery(new_code()), WrongRecoveryCodeError),
        (lambda: files.open_with_keychain_secret("00" * 32), WrongKeychainSecretError),
        (lambda: files.open_with_keychain_secret("not hex"), WrongKeychainSecretError),
    )
    for attempt, error in attempts:
        with pytest.raises(error) as caught:
            attempt()
        assert caught.value.exit_code == 3
    assert {path: path.read_bytes() for path in files.paths.folder.iterdir()} == before


CUTS = [0, 1, 16, 100, 4095, 4096, 4097, 8191, "half", -4096, -1]


@pytest.mark.parametrize("cut", CUTS)
def test_a_truncated_file_is_damage_and_never_an_empty_notebook(
    files: VaultFiles, cut: int | str
) -> None:
    content = files.paths.database.read_bytes()
    keep = len(content) // 2 if cut == "half" else int(cut)
    files.paths.database.write_bytes(content[:keep])
    with pytest.raises(VaultDamagedError) as caught:
        problems_or_damage(files)
    assert caught.value.exit_code == 4
    assert files.paths.database.read_bytes() == content[:keep]


def problems_or_damage(files: VaultFiles) -> None:
    """As the program does: open, then check everything in a worker."""
    vault = files.open_with_passphrase(WORDS)
    try:
        if integrity_problems(vault.engine):
            raise VaultDamagedError
    finally:
        vault.close()


def test_damage_is_said_even_to_a_wrong_passphrase(files: VaultFiles) -> None:
    files.paths.database.write_bytes(b"")
    with pytest.raises(VaultDamagedError):
        files.open_with_passphrase("not the words at all")


@pytest.mark.parametrize("content", [b"PK\x03\x04" * 4096, b"\xff" * 16384, b"SQLite format 3\0"])
def test_another_type_of_file_is_damage(files: VaultFiles, content: bytes) -> None:
    files.paths.database.write_bytes(content)
    with pytest.raises(VaultDamagedError):
        files.open_with_passphrase(WORDS)


def test_a_plain_sqlite_file_is_damage(files: VaultFiles) -> None:
    files.paths.database.unlink()
    plain = sqlcipher.connect(str(files.paths.database))
    plain.execute("CREATE TABLE a (b)")
    plain.execute("INSERT INTO a VALUES (zeroblob(9000))")
    plain.commit()
    plain.close()
    with pytest.raises(VaultDamagedError):
        files.open_with_passphrase(WORDS)


def test_every_bit_of_the_first_16_bytes_may_be_flipped(vault: OpenVault) -> None:
    path, key = vault.paths.database, vault.key.copy()
    vault.close()
    content = path.read_bytes()
    for bit in range(128):
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        engine = open_engine(path, key, read_only=True)
        assert facts(engine).counts == {"note": 60}
        engine.dispose()


def test_a_flipped_bit_in_any_page_is_found(vault: OpenVault) -> None:
    path, key = vault.paths.database, vault.key.copy()
    vault.close()
    content = path.read_bytes()
    for start in range(0, len(content), 4096):
        flipped = bytearray(content)
        flipped[start + 2000] ^= 4
        path.write_bytes(flipped)
        assert damage_is_found(path, key), start
    path.write_bytes(content)
    assert not damage_is_found(path, key)


def damage_is_found(path: Path, key: DataKey) -> bool:
    try:
        engine = open_engine(path, key, read_only=True)
    except VaultDamagedError:
        return True
    try:
        return bool(integrity_problems(engine))
    finally:
        engine.dispose()


def test_a_missing_notebook_is_missing_and_nothing_is_made(
    files: VaultFiles, tmp_path: Path
) -> None:
    with pytest.raises(VaultMissingError):
        VaultFiles(tmp_path / "nowhere").open_with_passphrase(WORDS)
    assert not (tmp_path / "nowhere").exists()
    files.paths.database.unlink()
    with pytest.raises(VaultMissingError):
        files.open_with_passphrase(WORDS)
    assert not files.paths.database.exists()


def test_a_folder_in_the_place_of_the_file_is_missing(files: VaultFiles) -> None:
    files.paths.database.unlink()
    files.paths.database.mkdir()
    with pytest.raises(VaultMissingError):
        files.open_with_passphrase(WORDS)


def test_lost_key_files_have_their_own_sentence(files: VaultFiles) -> None:
    for path in files.paths.keys:
        path.unlink()
    with pytest.raises(KeyFileMissingError):
        files.open_with_passphrase(WORDS)


def test_a_newer_file_is_refused_and_not_touched(files: VaultFiles, vault: OpenVault) -> None:
    raw_change(vault, "PRAGMA user_version = 99")
    before = files.paths.database.read_bytes()
    with pytest.raises(VaultNewerError):
        files.open_with_passphrase(WORDS)
    assert files.paths.database.read_bytes() == before


def test_a_database_of_another_program_is_damage(files: VaultFiles, vault: OpenVault) -> None:
    raw_change(vault, "PRAGMA application_id = 7")
    with pytest.raises(VaultDamagedError):
        files.open_with_passphrase(WORDS)


def raw_change(vault: OpenVault, statement: str) -> None:
    with vault.engine.connect() as connection:
        raw_connection(connection).execute(statement)
    vault.close()


def test_a_notebook_is_never_made_over_another_one(files: VaultFiles) -> None:
    with pytest.raises(VaultExistsError):
        files.create(WORDS, SAM)
    for path in files.paths.keys:
        path.unlink()
    with pytest.raises(VaultExistsError):
        files.create(WORDS, SAM)
    with pytest.raises(VaultExistsError):
        open_engine(files.paths.database, DataKey.new(), create=True)


def test_a_second_owner_is_refused_while_the_first_holds_it(
    files: VaultFiles, vault: OpenVault
) -> None:
    with pytest.raises(VaultInUseError) as caught:
        VaultFiles(files.paths.folder).open_with_passphrase(WORDS)
    assert caught.value.exit_code == 6
    with pytest.raises(VaultInUseError):
        connect(files.paths.database, vault.key)
    vault.close()
    files.open_with_passphrase(WORDS).close()


HOLDER = """
import sys
from pathlib import Path
from familysafe.store.lock_file import LockFile
LockFile(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_killed_owner_leaves_the_notebook_free(files: VaultFiles) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(files.paths.lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(VaultInUseError):
            files.open_with_passphrase(WORDS)
        holder.kill()
        holder.wait()
    files.open_with_passphrase(WORDS).close()


def test_nothing_readable_is_in_any_file_even_in_the_middle_of_a_save(vault: OpenVault) -> None:
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE note SET text = text || ?", (CANARY,))
        names = {path.name for path in vault.paths.folder.iterdir()}
        assert vault.paths.journal.name in names
        for path in vault.paths.folder.iterdir():
            content = path.read_bytes()
            assert CANARY.encode() not in content and b"SQLite format" not in content
            assert b"CREATE TABLE" not in content


def test_closing_empties_the_key_and_ends_the_engine(vault: OpenVault) -> None:
    vault.close()
    assert vault.key.is_wiped and not vault.is_open
    with pytest.raises(VaultClosedError):
        facts(vault.engine)
    vault.close()


def test_a_rolled_back_change_of_tables_is_gone(vault: OpenVault) -> None:
    with vault.engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE later (id INTEGER)")
        connection.rollback()
        found = connection.exec_driver_sql(
            "SELECT count(*) FROM sqlite_master WHERE name = 'later'"
        )
        assert found.scalar_one() == 0


def test_errors_of_the_database_show_no_values(vault: OpenVault) -> None:
    with pytest.raises(IntegrityError) as caught, vault.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note VALUES (?, ?)", (1, CANARY))
    assert CANARY not in str(caught.value)
    assert CANARY not in str(database_error(caught.value))


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such modes")
def test_files_are_for_this_user_only(files: VaultFiles) -> None:
    assert files.paths.folder.stat().st_mode & 0o777 == 0o700
    for path in (files.paths.database, *files.paths.keys, files.paths.lock):
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["a b", "a?mode=memory", "a#b", "a%20b", "ünïcode", "a'b\"c"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    path, key = tmp_path / name / "family.vault", DataKey.new()
    engine = open_engine(path, key, create=True)
    fill(engine, 1)
    engine.dispose()
    assert [found.name for found in path.parent.iterdir()] == ["family.vault"]
    engine = open_engine(path, key)
    assert facts(engine).counts == {"note": 1}
    engine.dispose()


def test_every_error_has_a_sentence_and_a_next_step() -> None:
    seen: set[str] = set()
    todo = [VaultFileError]
    while todo:
        error = todo.pop()
        todo += error.__subclasses__()
        assert error.title.endswith(".") and error.next_step.endswith(".")
        assert "!" not in error.title + error.next_step
        assert re.fullmatch("[a-z_]+", error.code)
        assert error.code not in seen
        seen.add(error.code)
        assert error.exit_code in (3, 4, 5, 6)
