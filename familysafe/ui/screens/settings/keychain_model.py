"""The keychain switch: a prompt of the system may stand open for a minute; nothing waits for it.

Only what opens the notebook is done in its worker; the keychain is asked beside it, with Cancel.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from familysafe.ui.jobs import CancelToken
from familysafe.ui.workspace import Workspace


class KeychainModel(QObject):
    """``changed`` when it begins or ends to wait, and when the setting was changed."""

    changed = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._asking: CancelToken | None = None

    @property
    def waiting(self) -> bool:
        """The keychain was asked and has not answered."""
        return self._asking is not None

    def switch_on(self) -> None:
        """The keychain keeps a new key first; then that key opens the notebook."""
        care = self._work.care
        if care is None or self.waiting:
            return
        self._asking = asking = CancelToken()
        self.changed.emit()
        self._work.beside.run(
            lambda: care.put_in_keychain(lambda: asking.cancelled),
            done=self._kept,
            failed=self._failed,
            owner=self,
            cancel=asking,
        )

    def cancel(self) -> None:
        """Never mind: whatever the prompt says later, nothing stays in the keychain."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
            self.changed.emit()

    def switch_off(self) -> None:
        """At once; that the keychain still keeps a key which opens nothing comes second."""
        care = self._work.care
        if care is None:
            return

        def off(_none: object) -> None:
            self.changed.emit()
            self.clear()

        self._work.jobs.run(care.disable_keychain, done=off, failed=self._failed, owner=self)

    def clear(self) -> None:
        """Take a key that opens nothing out of the keychain; if it stays, nothing is the worse."""
        care = self._work.care
        if care is not None:
            self._work.beside.run(
                care.clear_keychain, done=lambda _: None, failed=lambda _: None, owner=self
            )

    def _kept(self, secret: bytes) -> None:
        care = self._work.care
        self._asking = None
        if care is not None:
            self._work.jobs.run(
                lambda: care.enable_keychain(secret),
                done=lambda _: self.changed.emit(),
                failed=self._not_enabled,
                owner=self,
            )

    def _not_enabled(self, error: Exception) -> None:
        self._failed(error)
        self.clear()

    def _failed(self, error: Exception) -> None:
        self._asking = None
        self.changed.emit()
        self._work.messenger.error.emit(error)
