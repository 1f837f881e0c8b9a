"""One wrapping key per notebook in the operating system's keychain, only if the parent chose it.

The library's own choice of a backend is never used: it obeys the environment and a configuration
file that may name any module, and falls to plain text where such a backend is installed. Three
classes are allowed, compared exactly and built by us (security.md §5).
"""

from __future__ import annotations

import binascii
import importlib
import queue
import secrets
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar
from uuid import UUID

from familysafe.errors import KeychainError

_ALLOWED = {
    "linux": ("keyring.backends.SecretService", "Keyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
}
_KEY_BYTES = 32
_USER = "notebook key"
# A modal prompt of the system may be open meanwhile, with a person typing into it.
_LIMIT_S = 60.0
_PROBE_LIMIT_S = 5.0
_LOOK_S = 0.1  # how soon a Cancel is noticed
T = TypeVar("T")


def _never() -> bool:
    return False


class Backend(Protocol):
    """The three calls that we use of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """The stored text, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the text."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove the text."""


def accept(backend: Any, platform: str = sys.platform) -> Backend:
    """The backend if it is exactly this system's allowed class; raises KeychainError if not.

    Null backends forget, chainers read everywhere, others write plain text: all are refused.
    """
    kind = type(backend)
    found = (kind.__module__, kind.__qualname__)
    if found != _ALLOWED.get(platform):
        raise KeychainError("backend refused")
    module = sys.modules.get(found[0])
    if module is None or getattr(module, found[1], None) is not kind:
        raise KeychainError("backend refused")
    accepted: Backend = backend
    return accepted


def system_backend(platform: str = sys.platform) -> Backend:
    """Build this system's allowed backend; raises KeychainError when it cannot work here."""
    names = _ALLOWED.get(platform)
    if names is None:
        raise KeychainError("no backend for this system")
    try:
        kind = getattr(importlib.import_module(names[0]), names[1])
        _ = kind.priority  # asks the system whether the service is there
        backend = kind()
        # The base class lets KEYRING_PROPERTY_* variables set any attribute.
        vars(backend).clear()
        if platform == "win32":
            backend.persist = "local machine"  # the default roams with the profile
    except Exception as error:  # each system's library raises its own kinds
        raise KeychainError("backend not usable") from error
    return accept(backend, platform)


class KeyVault:
    """The keychain port. Each call runs in a worker with a time limit, as a prompt may be open.

    It returns at the limit or at a Cancel, whatever the system's prompt does then. Never call it
    where something waits that the notebook needs: a minute is a long time not to be able to lock.
    """

    def __init__(
        self,
        build: Callable[[], Backend] = system_backend,
        limit_s: float = _LIMIT_S,
        probe_limit_s: float = _PROBE_LIMIT_S,
    ) -> None:
        """``build`` gives an accepted backend or raises KeychainError."""
        self._build = build
        self._limit_s = limit_s
        self._probe_limit_s = probe_limit_s

    def available(self) -> bool:
        """Whether the choice may be offered at all. Opens no prompt."""
        try:
            _in_worker(self._build, self._probe_limit_s)
        except KeychainError:
            return False
        return True

    def read(self, vault_id: UUID) -> bytes | None:
        """The 32-byte wrapping key; None when absent, refused, locked or not ours.

        None costs the parent one passphrase entry, so it is never an error.
        """
        try:
            return self.ask(vault_id)
        except KeychainError:
            return None

    def ask(self, vault_id: UUID) -> bytes | None:
        """As :meth:`read`, but None is said for certain: the keychain was open, and has no key.

        Raises KeychainError when it gave no answer: locked, refused, not there, the time limit.
        """
        return _decode(
            _in_worker(lambda: self._build().get_password(_service(vault_id), _USER), self._limit_s)
        )

    def write(self, vault_id: UUID, secret: bytes, cancelled: Callable[[], bool] = _never) -> None:
        """Store the 32-byte key and read it back; raises KeychainError when it was not kept.

        A prompt that is answered after Cancel or the limit stores nothing that stays.
        """
        if len(secret) != _KEY_BYTES:
            raise ValueError("the wrapping key has 32 bytes")
        given_up = threading.Event()

        def work() -> bytes | None:
            backend = self._build()
            backend.set_password(_service(vault_id), _USER, secret.hex())
            kept = _decode(backend.get_password(_service(vault_id), _USER))
            old = kept is not None and kept != secret  # it could not be replaced
            if old or given_up.is_set():
                backend.delete_password(_service(vault_id), _USER)
            return kept

        try:
            kept = _in_worker(work, self._limit_s, cancelled)
        except KeychainError:
            given_up.set()
            raise
        if kept is None or not secrets.compare_digest(kept, secret):
            raise KeychainError("read back differs")

    def delete(self, vault_id: UUID) -> None:
        """Remove the key; no error when it is not there. Raises KeychainError if it stays."""

        def work() -> None:
            backend = self._build()
            if backend.get_password(_service(vault_id), _USER) is not None:
                backend.delete_password(_service(vault_id), _USER)

        _in_worker(work, self._limit_s)


def _service(vault_id: UUID) -> str:
    # One service per notebook: the Windows backend moves entries that share one.
    return f"FamilySafe {vault_id}"


def _decode(text: str | None) -> bytes | None:
    try:
        key = binascii.unhexlify(text or "")
    except (ValueError, TypeError):
        return None
    return key if len(key) == _KEY_BYTES else None


def _in_worker(work: Callable[[], T], limit_s: float, cancelled: Callable[[], bool] = _never) -> T:
    """Run in a thread of its own; a call that never returns must not hold the program."""
    answer: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()

    def run() -> None:
        try:
            answer.put((True, work()))
        except Exception as error:  # any backend failure means the same to us
            # Only the kind: the text of a foreign exception may hold what was to be kept.
            answer.put((False, type(error).__name__))

    threading.Thread(target=run, name="keychain", daemon=True).start()
    done, value = _answer(answer, limit_s, cancelled)
    if not done:
        raise KeychainError(str(value))
    result: T = value
    return result


def _answer(
    answer: queue.SimpleQueue[tuple[bool, Any]], limit_s: float, cancelled: Callable[[], bool]
) -> tuple[bool, Any]:
    end = time.monotonic() + limit_s
    while not cancelled():
        left = end - time.monotonic()
        if left <= 0:
            raise KeychainError("time limit")
        try:
            return answer.get(timeout=min(left, _LOOK_S))
        except queue.Empty:
            continue
    raise KeychainError("cancelled")
