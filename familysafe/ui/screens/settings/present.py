"""Asks for the present passphrase before something changes who can open the notebook.

Somebody at a window that was left open could otherwise take the notebook over: with a new key,
a sheet or a passphrase of their own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
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
            seconds=model.seconds_to_wait,
        )
        self._model, self._go_on = model, go

    def _try(self, passphrase: str) -> None:
        self._model.check_present(passphrase, self, self._answered, self.refuse_open)

    def _answered(self, right: bool) -> None:
        if self.isHidden():  # Cancel or a lock came first
            return
        if right:
            self.accept()
            self._go_on()
            return
        self.refuse(
            QCoreApplication.translate(
                "UnlockModel", "That didn’t match. Check Caps Lock and the keyboard language."
            )
        )

    def refuse_open(self, sentence: str) -> None:
        """Something else is wrong, which is said unless the form was closed meanwhile."""
        if not self.isHidden():
            self.refuse(sentence)
