"""Which column of a table is which: shown in one line, and changed where the guess was wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.imports.view_model import ImportModel
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.field import Field
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated

_NONE = "-1"


class ColumnsPart(QWidget):
    """Three choices and a button; used in the preview and where no column could be told."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        card = Card("inset", padding=16, spacing=12)
        title = self.tr("Which column of the table is which?")
        card.body.addWidget(PlainLabel(title, "control", wrap=True))
        box = FlowBox(spacing=16)
        self.name = Choice([])
        self.package_id = Choice([])
        self.label = Choice([])
        for word, choice in (
            (self.tr("Names of the apps"), self.name),
            (self.tr("Package or bundle ids"), self.package_id),
            (self.tr("Age labels"), self.label),
        ):
            choice.setMinimumWidth(220)
            choice.activated.connect(lambda _: self._fill_button())
            box.add(Field(word, choice))
        card.body.addWidget(box)
        line = row(spacing=8)
        self.read = Button(self.tr("Read these columns"), "primary")
        self.read.clicked.connect(self._read)
        line.addWidget(self.read)
        line.addStretch(1)
        card.body.addLayout(line)
        layout = row(spacing=0)
        layout.addWidget(card)
        self.setLayout(layout)

    def fill(self) -> None:
        """Show the columns of the file and which of them are read now."""
        for choice, place in zip(
            (self.name, self.package_id, self.label), self._model.column_places, strict=True
        ):
            choice.clear()
            choice.addItem(self.tr("None"), _NONE)
            for at, word in self._model.column_words():
                choice.addItem(word, str(at))
            choice.set_value(str(place))
        self._fill_button()

    def _fill_button(self) -> None:
        chosen = {self.name.value(), self.package_id.value()}
        self.read.setEnabled(chosen != {_NONE})

    def _read(self) -> None:
        self._model.choose_columns(
            int(self.name.value()), int(self.package_id.value()), int(self.label.value())
        )


class ColumnsLine(QWidget):
    """ "Name: App   Label: Age", and the button that opens the choices."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        line = row(spacing=12)
        self.setLayout(line)
        self.text = PlainLabel("", "small", "textMuted")
        line.addWidget(self.text)
        self.change = Button(self.tr("Change columns"), "outline", size="sm")
        line.addWidget(self.change)

    def fill(self) -> None:
        """Say which columns are read."""
        words = dict(self._model.column_words())
        said = []
        for place, text in zip(
            self._model.column_places,
            (self.tr("Name: %1"), self.tr("Id: %1"), self.tr("Label: %1")),
            strict=True,
        ):
            if place in words:
                said.append(text.replace("%1", isolated(words[place])))
        self.text.set_text("   ".join(said))
