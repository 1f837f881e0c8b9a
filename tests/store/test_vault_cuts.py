"""Every call that touches the disk fails once, or is the last one before the power goes."""

from __future__ import annotations

import errno
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from familysafe.store import crypto, durable
from familysafe.store.errors import (
    ChangeStandsError,
    VaultFileError,
    VaultMissingError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from familysafe.store.open_vault import OpenVault
from familysafe.store.vault_files import VaultFiles
from familysafe.store.vault_paths import VaultPaths
from tests.store.vault_kit import NEW_WORDS, SAM, WORDS, FailingOs, PowerCut, copy_of, facts, fill

MOST_CALLS = 200
KILL = None
Errors = pytest.mark.parametrize(
    "error", [KILL, errno.ENOSPC, errno.EIO], ids=["kill", "full", "io"]
)


def run_failing(
    monkeypatch: pytest.MonkeyPatch, fail_at: int, error: int | None, action: Callable[[], object]
) -> tuple[bool, VaultFileError | None]:
    """True while there was a call to fail; and the error that the action showed."""
    disk = FailingOs(fail_at, error)
    shown: VaultFileError | None = None
    with monkeypatch.context() as patch:
        patch.setattr(durable, "os", disk)
        try:
            action()
        except PowerCut:
            pass
        except VaultFileError as caught:
            shown = caught
    return disk.has_failed, shown


def opens_with(files: VaultFiles, words: str) -> bool:
    try:
        vault = files.open_with_passphrase(words)
    except WrongPassphraseError:
        return False
    try:
        assert facts(vault.engine).counts == {"note": 60}
    finally:
        vault.close()
    return True


@pytest.fixture
def same_salts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fixed salts let the remembered hash answer at once in these many runs."""
    real = crypto.passphrase_key
    monkeypatch.setattr(crypto, "passphrase_key", lambda words, salt, params: _cached(real, words))


_ANSWERS: dict[str, bytes] = {}


def _cached(real: Callable[..., bytes], words: str) -> bytes:
    if words not in _ANSWERS:
        _ANSWERS[words] = real(words, bytes(16), crypto.KdfParams())
    return _ANSWERS[words]


@pytest.fixture
def start(tmp_path: Path, same_salts: None) -> Path:
    folder = tmp_path / "start"
    vault, _ = VaultFiles(folder).create(WORDS, SAM, prepare=fill)
    vault.close()
    return folder


@Errors
def test_a_changed_passphrase_leaves_exactly_one_working(
    start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int | None
) -> None:
    def change(files: VaultFiles, vault: OpenVault) -> None:
        files.change_passphrase(vault, WORDS, NEW_WORDS)

    seen = every_failure(start, tmp_path, monkeypatch, error, change)
    assert seen == {True, False}


@Errors
def test_a_new_key_leaves_exactly_one_working(
    start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int | None
) -> None:
    def change(files: VaultFiles, vault: OpenVault) -> None:
        fresh, _ = files.make_new_key(vault, NEW_WORDS)
        fresh.close()

    seen = every_failure(start, tmp_path, monkeypatch, error, change)
    assert seen == {True, False}


def every_failure(
    start: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: int | None,
    change: Callable[[VaultFiles, OpenVault], None],
) -> set[bool]:
    """Fail call 1, 2, 3 ... until the change passes untouched; answers which words opened."""
    seen: set[bool] = set()
    for fail_at in range(1, MOST_CALLS):
        files = VaultFiles(copy_of(start, tmp_path / f"run{fail_at}"))
        vault = files.open_with_passphrase(WORDS)
        failed, shown = run_failing(monkeypatch, fail_at, error, partial(change, files, vault))
        vault.close()
        new, old = opens_with(files, NEW_WORDS), opens_with(files, WORDS)
        assert new != old, fail_at
        assert_words_are_honest(shown, new, failed, error, fail_at)
        seen.add(new)
        if not failed:
            assert new and shown is None
            return seen
    raise AssertionError("the change never passed")


def assert_words_are_honest(
    shown: VaultFileError | None, new: bool, failed: bool, error: int | None, fail_at: int
) -> None:
    if shown is not None:
        assert failed
        assert isinstance(shown, ChangeStandsError) == new, fail_at
    elif error is not KILL:
        assert new, fail_at  # no error shown means it is saved


@Errors
def test_making_a_notebook_leaves_none_or_a_whole_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, same_salts: None, error: int | None
) -> None:
    for fail_at in range(1, MOST_CALLS):
        files = VaultFiles(tmp_path / f"run{fail_at}")

        def make(files: VaultFiles = files) -> None:
            vault, _ = files.create(WORDS, SAM, prepare=fill)
            vault.close()

        failed, _ = run_failing(monkeypatch, fail_at, error, make)
        if files.exists():
            assert opens_with(files, WORDS), fail_at
        else:
            with pytest.raises(VaultMissingError):
                files.open_with_passphrase(WORDS)
            make()  # and the next try works
        if not failed:
            return
    raise AssertionError("never passed")


@Errors
def test_a_new_recovery_code_leaves_the_old_or_the_new_one(
    start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int | None
) -> None:
    for fail_at in range(1, MOST_CALLS):
        files = VaultFiles(copy_of(start, tmp_path / f"run{fail_at}"))
        vault = files.open_with_passphrase(WORDS)
        old = files.new_recovery_code(vault)
        given: list[str] = []
        failed, _ = run_failing(
            monkeypatch,
            fail_at,
            error,
            partial(renew_code, files, vault, given),
        )
        vault.close()
        assert opens_by_code(files, old) is not any(
            opens_by_code(files, code) for code in given
        ) or (error is KILL)
        assert opens_with(files, WORDS)
        if not failed:
            return
    raise AssertionError("never passed")


def renew_code(files: VaultFiles, vault: OpenVault, given: list[str]) -> None:
    given.append(files.new_recovery_code(vault))


def opens_by_code(files: VaultFiles, code: str) -> bool:
    try:
        files.open_with_recovery(code).close()
    except WrongRecoveryCodeError:
        return False
    return True


def test_a_folder_that_cannot_be_listed_keeps_no_notebook_shut(
    files: VaultFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cut runs left is tidied up some other day."""

    def refused(_paths: object) -> tuple[Path, ...]:
        raise OSError(28, "injected")

    monkeypatch.setattr(VaultPaths, "leftovers", refused)
    files.open_with_passphrase(WORDS).close()
