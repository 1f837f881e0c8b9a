"""The keychain: only the three allowed backends, whatever the environment says."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from familysafe.adapters.key_vault import KeyVault, accept, system_backend
from familysafe.errors import KeychainError

VAULT = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
OTHER = UUID("01890a5d-ac96-774b-bcce-b302099a8058")
KEY = bytes(range(32))


class MemoryBackend:
    """A keychain that works."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class ForgetfulBackend(MemoryBackend):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class RefusingBackend(MemoryBackend):
    """The person said no, or the collection is locked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("denied " + "ab" * 32)

    set_password = get_password  # type: ignore[assignment]
    delete_password = get_password  # type: ignore[assignment]


class HangingBackend(MemoryBackend):
    """A prompt that nobody answers."""

    answered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait()
        return None


def vault(backend: MemoryBackend, limit_s: float = 5.0) -> KeyVault:
    return KeyVault(lambda: backend, limit_s=limit_s)


def test_a_key_is_kept_as_64_hex_characters_in_one_item() -> None:
    backend = MemoryBackend()
    vault(backend).write(VAULT, KEY)
    assert list(backend.kept.values()) == [KEY.hex()]
    assert vault(backend).read(VAULT) == KEY
    assert vault(backend).read(OTHER) is None


def test_no_key_is_told_from_no_answer() -> None:
    assert vault(MemoryBackend()).ask(VAULT) is None
    with pytest.raises(KeychainError):
        vault(RefusingBackend()).ask(VAULT)


def test_what_is_answered_after_cancel_stays_in_no_keychain() -> None:
    backend, begun, answered = MemoryBackend(), threading.Event(), threading.Event()
    gone = threading.Event()
    keep, drop = backend.set_password, backend.delete_password

    def prompt(service: str, username: str, password: str) -> None:
        begun.set()
        answered.wait()
        keep(service, username, password)

    def removed(service: str, username: str) -> None:
        drop(service, username)
        gone.set()

    backend.set_password = prompt  # type: ignore[method-assign]
    backend.delete_password = removed  # type: ignore[method-assign]
    with pytest.raises(KeychainError):
        vault(backend).write(VAULT, KEY, begun.is_set)
    answered.set()
    assert gone.wait(60) and backend.kept == {}


def test_deleting_twice_is_no_error() -> None:
    backend = MemoryBackend()
    vault(backend).write(VAULT, KEY)
    vault(backend).delete(VAULT)
    vault(backend).delete(VAULT)
    assert backend.kept == {}


def test_a_backend_that_forgets_is_found_out() -> None:
    with pytest.raises(KeychainError):
        vault(ForgetfulBackend()).write(VAULT, KEY)


def test_every_call_survives_a_backend_that_fails() -> None:
    broken = vault(RefusingBackend())
    assert broken.read(VAULT) is None
    calls: tuple[Callable[[], None], ...] = (
        lambda: broken.write(VAULT, KEY),
        lambda: broken.delete(VAULT),
    )
    for call in calls:
        with pytest.raises(KeychainError) as caught:
            call()
        assert "ab" * 32 not in f"{caught.value!r}{caught.value.__cause__!r}"


def test_a_prompt_that_nobody_answers_ends_by_the_limit() -> None:
    assert vault(HangingBackend(), limit_s=0.01).read(VAULT) is None
    HangingBackend.answered.set()


@pytest.mark.parametrize("text", ["", "zz" * 32, "ab" * 31, "ab" * 33, "é" * 64])
def test_what_is_not_a_key_reads_as_none(text: str) -> None:
    backend = MemoryBackend()
    vault(backend).write(VAULT, KEY)
    backend.kept = dict.fromkeys(backend.kept, text)
    assert vault(backend).read(VAULT) is None


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32"):
        vault(MemoryBackend()).write(VAULT, bytes(size))


def _built(module: str, name: str) -> Any:
    return getattr(importlib.import_module(module), name)()


def _null() -> Any:
    return _built("keyring.backends.null", "Keyring")


def _failing() -> Any:
    return _built("keyring.backends.fail", "Keyring")


def _chainer() -> Any:
    return _built("keyring.backends.chainer", "ChainerBackend")


def _child_of_an_allowed_one() -> Any:
    from keyring.backends.SecretService import Keyring

    return type("Keyring", (Keyring,), {})()


def _plain_text_under_a_borrowed_name() -> Any:
    names = {"__module__": "keyring.backends.SecretService", "__qualname__": "Keyring"}
    return type("Keyring", (MemoryBackend,), names)()


@pytest.mark.parametrize(
    "build",
    [
        _null,
        _failing,
        _chainer,
        _child_of_an_allowed_one,
        _plain_text_under_a_borrowed_name,
        MemoryBackend,
    ],
)
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "plan9"])
def test_other_backends_are_refused(build: Any, platform: str) -> None:
    with pytest.raises(KeychainError):
        accept(build(), platform)


def test_a_poisoned_environment_and_configuration_change_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    trap = tmp_path / "trap_backend.py"
    trap.write_text("raise SystemExit('a foreign module was loaded')")
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=trap_backend.Keyring\nkeyring-path={tmp_path}\n"
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "trap_backend.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_GET_PASSWORD", "trap")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    found = KeyVault()
    assert not found.available()
    assert found.read(VAULT) is None


def test_a_system_without_a_backend_has_no_choice() -> None:
    with pytest.raises(KeychainError):
        system_backend("plan9")


def test_on_windows_the_backend_cannot_be_built_here() -> None:
    with pytest.raises(KeychainError):
        system_backend("win32")
