"""Asks for the present passphrase before something changes who can open the notebook.

Somebody at a window that was left open could otherwise take the notebook over: with a new key,
a sheet or a passphrase of their own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from familysafe.ui.dialogs.passphrase import PassphraseOverlay
from familysafe.ui.screens.settings.care_model import CareModel


class PresentPassphrase(PassphraseOverlay):
    """``go`` follows once, if the words open the notebook; never after Cancel."""

    def __init__(
        self,
        host: QWidget,
        model: CareModel,
        go: Callable[[], None],
        *,
        title: str,
        text: str = "",
        confirm_text: str = "",
    ) -> None:
        translate = QCoreApplication.translate
        first = translate(
            "PresentPassphrase",
            "First your present passphrase, so that nobody else can do this at a window that was "
            "left open.",
        )
        super().__init__(
            host,
            title=title,
            text=text or first,
            on_passphrase=self._try,
            confirm_text=confirm_text,
            label=translate("PassphraseChange", "Present passphrase"),
        )
        self._model, self._go_on = model, go
        self.seconds_left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.second_passed)
        self._wait()  # to close this and to open it again is no way round

    def _try(self, passphrase: str) -> None:
        self.field.set_error("", focus=False)
        self.go.setEnabled(False)
        self._model.check_present(passphrase, self, self._answered, self._failed)

    def _answered(self, right: bool) -> None:
        if self.isHidden():  # Cancel or a lock came first
            return
        if right:
            self.accept()
            self._go_on()
            return
        self._wait()
        translate = QCoreApplication.translate
        self.refuse(
            translate(
                "UnlockModel", "That didn’t match. Check Caps Lock and the keyboard language."
            )
        )

    def _failed(self, sentence: str) -> None:
        if not self.isHidden():
            self.go.setEnabled(True)
            self.refuse(sentence)

    def _wait(self) -> None:
        self.seconds_left = self._model.seconds_to_wait()
        if self.seconds_left:
            self._tick.start()
        self._show_wait()

    def second_passed(self) -> None:
        self.seconds_left = max(self.seconds_left - 1, 0)
        if self.seconds_left == 0:
            self._tick.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        self.go.setEnabled(self.seconds_left == 0)
        text = ""
        if self.seconds_left:
            text = QCoreApplication.translate(
                "UnlockView", "After 3 tries we wait a little between tries. %1 s to go."
            ).replace("%1", str(self.seconds_left))
        self.set_note(text)
