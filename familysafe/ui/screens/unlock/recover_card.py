"""The recovery sheet's seven groups and a new passphrase, in place of the passphrase field."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.unlock.view_model import UnlockModel, UnlockState
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.new_passphrase import NewPassphraseFields
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.working import Working

SHORTEST_PASSPHRASE = 12
_GROUPS = 7


class RecoverCard(Card):
    """``left`` goes back to the passphrase."""

    left = Signal()

    def __init__(self, model: UnlockModel, parent: QWidget | None = None) -> None:
        super().__init__("dialog", padding=32, spacing=12, parent=parent)
        self._model = model
        self.body.addWidget(PlainLabel(self.tr("Use my recovery sheet"), "h1", wrap=True))
        lead = self.tr("Type the seven groups of five. Capitals and spaces don’t matter.")
        self.body.addWidget(PlainLabel(lead, "lead", "textMuted", wrap=True))
        self._code_edit = TextField(max_length=60, mono=True)
        self.code = Field(self.tr("Code on the sheet"), self._code_edit)
        self._code_edit.returnPressed.connect(self._next)
        self.body.addWidget(self.code)
        self.words = NewPassphraseFields(model.help)
        self.first, self.again = self.words.new, self.words.again
        self.words.submitted.connect(self._submit)
        self.body.addWidget(self.words)
        self.working = Working()
        self.working.cancelled.connect(model.cancel)
        self.body.addWidget(self.working)
        line = row(spacing=8)
        back = Button(self.tr("Back"), "secondary", size="lg")
        back.clicked.connect(self.left)
        self.go = Button(self.tr("Open and set passphrase"), "primary", size="lg")
        self.go.clicked.connect(self._submit)
        line.addWidget(back)
        line.addWidget(self.go, 1)
        self.body.addLayout(line)
        model.state_changed.connect(self._update)

    def focus_first(self) -> None:
        self._code_edit.setFocus()

    def forget(self) -> None:
        """Empty every field."""
        self._code_edit.clear()
        self.words.clear()
        for field in (self.first, self.again):
            field.set_error("")
        self.code.set_error("")

    def _next(self) -> None:
        """Enter in the code: on to the passphrase, or once more after a typing mistake."""
        if self.first.text():
            self._submit()
        else:
            self.first.edit.setFocus()

    def _submit(self) -> None:
        typed = self._code_edit.text().strip()
        self.code.set_error("" if typed else self.tr("Type the code from your sheet."))
        short = len(self.first.text()) < SHORTEST_PASSPHRASE
        self.first.set_error(self.tr("Use at least 12 characters.") if short else "")
        differs = self.first.text() != self.again.text()
        self.again.set_error(self.tr("The two don’t match yet.") if differs else "")
        if typed and not short and not differs:
            self._model.recover(typed, self.first.text())

    def _update(self) -> None:
        model = self._model
        self.go.setEnabled(model.can_try)
        if model.state is UnlockState.WORKING and not self.isHidden():
            self.working.begin(self.tr("Opening your notes... about 2 seconds"))
        else:
            self.working.finish()
        shown = model.state in (UnlockState.WRONG, UnlockState.WAITING, UnlockState.BLOCKED)
        if not self.isHidden():
            said = f"{model.title} {model.text}".strip()
            self.code.set_error(said if shown else "")
            if model.state is UnlockState.WRONG and model.mistyped:
                self._select_group(model.mistyped[0])

    def _select_group(self, number: int) -> None:
        """The group to compare is in sight, and typing replaces it."""
        groups = list(re.finditer(r"[^\W_]+", self._code_edit.text()))
        if len(groups) == _GROUPS:
            group = groups[number - 1]
            self._code_edit.setSelection(group.start(), group.end() - group.start())
