""" "Doesn't match my screen": the parent's notes on one guide, and a field for another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.library.view_model import LibraryModel
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.dates import short_day
from familysafe.ui.widgets.field import Field, NoteField, TextField
from familysafe.ui.widgets.plain_label import PlainLabel


class NoteBox(Card):
    """Closed at first: one link. ``grew`` tells the page to fit anew."""

    grew = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=20, spacing=8, parent=parent)
        self._model = model
        title = self.tr("Doesn’t match my screen")
        self.body.addWidget(PlainLabel(title, "control", wrap=True))
        for note in model.page_notes:
            said = self.tr("Described by you, %1").replace("%1", short_day(note.on, model.today))
            where = f"{said} · {note.os_version}" if note.os_version else said
            self.body.addWidget(PlainLabel(note.text, "lead", wrap=True))
            self.body.addWidget(PlainLabel(where, "caption", "textMuted", wrap=True))
        self.open_form = Button(self.tr("Write down what you see instead"), "outline", size="sm")
        self.open_form.clicked.connect(self._open)
        line = row(spacing=0)
        line.addWidget(self.open_form)
        line.addStretch(1)
        self.body.addLayout(line)
        self.form = self._form()
        self.form.hide()
        self.body.addWidget(self.form)

    def _form(self) -> QWidget:
        box = Card("none", padding=0, spacing=12)
        self.text = NoteField(lines=3)
        keep_out = self.tr(
            "Only menus and words on the screen, no names. It stays in the notebook."
        )
        self.field = Field(self.tr("What you see instead"), self.text, help_text=keep_out)
        box.body.addWidget(self.field)
        self.version = TextField(max_length=60)
        box.body.addWidget(
            Field(self.tr("Version of the system or app"), self.version, hint=self.tr("optional"))
        )
        line = row(spacing=8)
        self.keep = Button(self.tr("Keep this note"), "primary", size="sm")
        self.keep.clicked.connect(self._keep)
        line.addWidget(self.keep)
        line.addStretch(1)
        box.body.addLayout(line)
        return box

    def _open(self) -> None:
        self.open_form.hide()
        self.form.show()
        self.text.setFocus()
        self.grew.emit()

    def _keep(self) -> None:
        if not self._model.note(self.text.text(), self.version.text()):
            self.field.set_error(self.tr("Write a few words first."))
            self.grew.emit()
