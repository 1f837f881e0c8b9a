"""A new passphrase twice: five words to take, its strength in words, whether both are the same."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import column
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.passphrase_field import PassphraseField, StrengthLine


class Help(Protocol):
    """``ui.passphrase_help.PassphraseHelp``."""

    @property
    def strength_changed(self) -> SignalInstance: ...

    @property
    def suggested(self) -> SignalInstance: ...

    def suggest(self) -> None: ...

    def measure(self, passphrase: str, known: tuple[str, ...]) -> None: ...

    def forget(self) -> None: ...


class NewPassphraseFields(QWidget):
    """``new`` and ``again``; ``submitted`` by Enter in the second."""

    submitted = Signal()

    def __init__(
        self, help_with: Help, known: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """``known``: names in the notebook, which somebody near would try first."""
        super().__init__(parent)
        self._help, self._known = help_with, known
        self.new = PassphraseField(self.tr("New passphrase"))
        self.again = PassphraseField(self.tr("Once more"))
        self.strength = StrengthLine()
        self.strength.hide()
        self.suggest = Button(self.tr("Suggest five words"), "link", icon="dice-five")
        self.suggest.clicked.connect(help_with.suggest)
        layout = column(spacing=12)
        upper = column(spacing=6)
        upper.addWidget(self.new)
        upper.addWidget(self.strength)
        upper.addWidget(self.strength.note)
        box = FlowBox(spacing=16)
        box.add(self.suggest)
        upper.addWidget(box)
        layout.addLayout(upper)
        layout.addWidget(self.again)
        self.setLayout(layout)
        self.new.edit.textChanged.connect(self._typed)
        self.new.submitted.connect(self.again.edit.setFocus)
        self.again.submitted.connect(self.submitted)
        help_with.suggested.connect(self._take)
        help_with.strength_changed.connect(self._show)

    def clear(self) -> None:
        """Forget what was typed, offered and measured."""
        self.new.clear()
        self.again.clear()
        self._help.forget()
        self.strength.hide()

    def _typed(self) -> None:
        if self.new.has_error:
            self.new.set_error("", focus=False)
        self._help.measure(self.new.text(), self._known)

    def _take(self, words: str) -> None:
        if not self.isVisible():
            return
        self.again.clear()
        self.new.edit.clear()
        self.new.edit.insert(words)
        self.new.edit.eye.setChecked(True)
        self.suggest.set_text(self.tr("Suggest another"))
        self.new.edit.setFocus()

    def _show(self, strength: str, note: str) -> None:
        self.strength.setVisible(bool(strength))
        if strength:
            self.strength.show_strength(strength, note)
