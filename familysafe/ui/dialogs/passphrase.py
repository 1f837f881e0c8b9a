"""Asks for the passphrase before a private step (a new one, erase, leaving the shown page)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.passphrase_field import PassphraseField
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.try_wait import TryWait


class PassphraseOverlay(Overlay):
    """Stays open until :meth:`accept` or :meth:`refuse` answers the passphrase that was typed.

    ``seconds``: how long to wait after the wrong tries so far, at whatever place they were.
    """

    def __init__(
        self,
        host: QWidget,
        *,
        title: str,
        text: str,
        on_passphrase: Callable[[str], None],
        confirm_text: str = "",
        label: str = "",
        seconds: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(host)
        self._on_passphrase = on_passphrase
        self.setAccessibleName(title)
        translate = QCoreApplication.translate
        body = self.card.body
        body.addWidget(PlainLabel(title, "h2", wrap=True))
        body.addWidget(PlainLabel(text, "lead", "textMuted", wrap=True))
        self.field = PassphraseField(label or translate("Dialog", "Passphrase"))
        self.field.submitted.connect(self._submit)
        body.addWidget(self.field)
        self.note = PlainLabel("", "small", "textMuted", wrap=True)
        self.note.hide()
        body.addWidget(self.note)
        line = row(spacing=8)
        line.addStretch(1)
        cancel = Button(translate("Dialog", "Cancel"))
        cancel.clicked.connect(self.close_overlay)
        self.go = Button(confirm_text or translate("Dialog", "Continue"), "primary")
        self.go.clicked.connect(self._submit)
        line.addWidget(cancel)
        line.addWidget(self.go)
        body.addLayout(line)
        self._wait = TryWait(seconds, self)
        self._wait.changed.connect(self._show_wait)
        self.open_overlay(self.field.edit)
        self._wait.begin()  # to close this and to open it again is no way round

    @property
    def seconds_left(self) -> int:
        return self._wait.left

    def second_passed(self) -> None:
        self._wait.second_passed()

    def accept(self) -> None:
        """It matched: forget what was typed and close."""
        self.field.clear()
        self.close_overlay()

    def refuse(self, text: str) -> None:
        """It did not match: say ``text`` beside the field, and wait if there were many tries."""
        self._wait.begin()
        self.field.set_error(text)
        self.field.edit.selectAll()

    def set_note(self, text: str) -> None:
        """A quiet line below the field; "" takes it away."""
        self.note.set_text(text)
        self.note.setVisible(bool(text))

    def _show_wait(self) -> None:
        self.go.setEnabled(self._wait.left == 0)
        self.set_note(self._wait.text)

    def _submit(self) -> None:
        typed = self.field.text()
        if typed and self.go.isEnabled():
            self.field.set_error("", focus=False)
            self.go.setEnabled(False)  # until the answer: one try at a time
            self._on_passphrase(typed)


def ask_passphrase(
    host: QWidget,
    *,
    title: str,
    text: str,
    on_passphrase: Callable[[str], None],
    seconds: Callable[[], int] = lambda: 0,
) -> PassphraseOverlay:
    """Ask over ``host``'s window; the caller answers with ``accept()`` or ``refuse(text)``."""
    return PassphraseOverlay(
        host, title=title, text=text, on_passphrase=on_passphrase, seconds=seconds
    )
