"""Asks the system's keychain at the start, beside everything else.

A prompt of the system may stand open for a minute. The parent may type meanwhile; who is first,
opens. What the keychain answered is said quietly on the locked page: a passphrase that is asked
for although the keychain is on wants a reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from familysafe.app.late_actions import close_session
from familysafe.errors import KeychainError

if TYPE_CHECKING:
    from familysafe.app.frame import Frame
    from familysafe.bootstrap import Session

_SAY_AFTER_MS = 700  # most keychains answer sooner than a sentence can be read


class KeychainAsk(QObject):
    """Once; the frame keeps it."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._over = False

    def start(self) -> None:
        """Ask for the key of the notebook in use."""
        frame = self._frame
        frame.jobs.run(
            lambda: frame.program().vault_id(), done=self._ask, failed=self._none, owner=self
        )
        QTimer.singleShot(_SAY_AFTER_MS, self, self._say_waiting)

    def _ask(self, vault_id: UUID) -> None:
        def ask() -> bytes | None:
            from familysafe.adapters.key_vault import KeyVault

            return KeyVault().ask(vault_id)

        self._frame.aside.run(ask, done=self._answered, failed=self._none, owner=self)

    def _answered(self, secret: bytes | None) -> None:
        frame = self._frame
        if frame.inside is not None:
            return
        if secret is None:
            self._no_key()
            return

        def opened(session: Session | None) -> None:
            self._over = True
            if session is None:
                self._no_key()
            else:
                frame.enter(session)

        frame.jobs.run(
            lambda: frame.program().unlock_with_secret(secret),
            done=opened,
            failed=self._none,
            owner=self,
            dropped=close_session,
        )

    def _no_key(self) -> None:
        self._frame.keychain_lost = True
        self._none(KeychainError("no key"))

    def _none(self, _error: Exception) -> None:
        self._over = True
        self._say("no")

    def _say_waiting(self) -> None:
        if not self._over:
            self._say("asking")

    def _say(self, what: str) -> None:
        if self._frame.inside is None:
            self._frame.keychain_said.emit(what)
