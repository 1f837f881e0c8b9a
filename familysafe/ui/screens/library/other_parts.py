"""The other tabs: the glossary, cards to print, and the parent's notes for a file."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.screens.library.view_model import LibraryModel, NoteLine, Printable
from familysafe.ui.screens.library.words import card_title, confidence_text, kind_text
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.best_before import PastDate
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checkup_words import minutes_text
from familysafe.ui.widgets.dates import short_day, source_date
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.segmented import Segmented
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel

_ROW = 60
_LEAST_ROWS = 4


class WordsPart(QWidget):
    """Words that parents meet, in plain words."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=12)
        self.setLayout(layout)
        self.words = TextField(placeholder=self.tr("Search the words"), max_length=120)
        self.words.setAccessibleName(self.tr("Search the words"))
        self.words.setMaximumWidth(current().px(420))
        self.words.textChanged.connect(model.type_words)
        layout.addWidget(self.words)
        self.card = Card("plain", padding=20, spacing=12)
        layout.addWidget(self.card)

    def fill(self) -> None:
        if self.words.text() != self._model.wish.text:
            self.words.blockSignals(True)
            self.words.set_text(self._model.wish.text)
            self.words.blockSignals(False)
        body = self.card.body
        clear_layout(body)
        past = self._model.past.get("glossary")
        if past is not None:
            body.addWidget(PastDate("words", past))
        for index, word in enumerate(self._model.words):
            if index:
                body.addWidget(Rule())
            about = column(spacing=4)
            about.addWidget(PlainLabel(word.term, "bodyStrong", wrap=True))
            about.addWidget(PlainLabel(word.meaning, "lead", wrap=True))
            said = " · ".join([*(s.title for s in word.sources), source_date(word.dated)])
            if word.confidence == "low":
                said = f"{said} · {confidence_text(word.confidence)}"
            about.addWidget(PlainLabel(said, "caption", "textMuted", wrap=True))
            body.addLayout(about)
        if not self._model.words:
            text = self.tr("Try another word.")
            body.addWidget(EmptyState("magnifying-glass", self.tr("Nothing found"), text))


class PrintPart(QWidget):
    """Cards for talks, by age; a row opens the card with its two buttons."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=12)
        self.setLayout(layout)
        said = self.tr("Choose an age, open a card, print it or keep it as a PDF.")
        layout.addWidget(PlainLabel(said, "lead", "textMuted", wrap=True))
        self._room = column(spacing=0)
        layout.addLayout(self._room)
        self.bands: Segmented | None = None
        columns = [Column(self.tr("Card"), self._title), Column(self.tr("Kind"), self._kind, 160)]
        self.rows = TableModel(columns)
        self.table = DataTable(self.rows, self.tr("Cards to print"))
        self.rows.setParent(self.table)
        self.table.opened.connect(lambda card: model.open_print(card.id))
        self.card = Card("plain", padding=1)
        self.card.body.addWidget(self.table)
        layout.addWidget(self.card)

    def fill(self) -> None:
        if self.bands is None and self._model.bands:
            span = self.tr("%1 to %2")
            choices = [
                (b.id, span.replace("%1", str(b.from_age)).replace("%2", str(b.to_age)))
                for b in self._model.bands
            ]
            self.bands = Segmented(self.tr("Age"), choices)
            self.bands.set_value(self._model.band)
            self.bands.chosen.connect(self._model.choose_band)
            line = row(spacing=0)
            line.addWidget(self.bands)
            line.addStretch(1)
            self._room.addLayout(line)
        self.rows.keep_or_set(self._model.prints)
        self.table.verticalHeader().setDefaultSectionSize(current().px(_ROW))

    def fit_table(self, room: int) -> None:
        """As high as the window leaves room."""
        self.table.fit_rows(room, _LEAST_ROWS)

    def _title(self, card: Printable) -> Cell:
        return Cell(card_title(card.kind, card.title), minutes_text(card.minutes), strong=True)

    def _kind(self, card: Printable) -> Cell:
        return Cell(kind_text(card.kind))


class NotesPart(QWidget):
    """All "doesn't match my screen" notes, and exactly what a file of them would hold."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=16)
        self.setLayout(layout)
        self._room = column(spacing=16)
        layout.addLayout(self._room)

    def fill(self) -> None:
        clear_layout(self._room)
        notes = self._model.notes
        if not notes:
            text = self.tr("When a guide looks different on your screen, write it down there.")
            card = Card("plain", padding=16)
            guides = Button(self.tr("Open the guides"), "outline", size="sm")
            guides.clicked.connect(lambda: self._model.go_tab("guides"))
            card.body.addWidget(EmptyState("notepad", self.tr("No notes yet"), text, [guides]))
            self._room.addWidget(card)
            return
        card = Card("plain", padding=20, spacing=12)
        for index, note in enumerate(notes):
            if index:
                card.body.addWidget(Rule())
            self._add(note, card)
        self._room.addWidget(card)
        self._room.addWidget(self._file_card())

    def save_to(self, path: str) -> None:
        """Write the file."""
        self._model.save_notes(path)

    def _add(self, note: NoteLine, card: Card) -> None:
        title = note.title or self.tr("A guide that is gone")
        on = short_day(note.on, self._model.today)
        said = " · ".join(t for t in (note.shelf_name, note.os_version, on) if t)
        card.body.addWidget(PlainLabel(title, "bodyStrong", wrap=True))
        card.body.addWidget(PlainLabel(note.text, "lead", wrap=True))
        line = row(spacing=12)
        line.addWidget(PlainLabel(said, "caption", "textMuted", wrap=True), 1)
        opened = Button(self.tr("Open the guide"), "link", size="sm")
        opened.setAccessibleName(f"{self.tr('Open the guide')}: {title}")
        opened.clicked.connect(lambda _=False, key=note.check_id: self._model.open(key))
        opened.setVisible(bool(note.title))
        line.addWidget(opened)
        card.body.addLayout(line)

    def _file_card(self) -> Card:
        card = Card("plain", padding=20, spacing=12)
        title = self.tr("A file for those who keep the guides")
        card.body.addWidget(PlainLabel(title, "control", wrap=True))
        text = self.tr(
            "It holds these notes, the guides they are about and the month. Names of your family "
            "and devices, addresses and long numbers are taken out. Nothing is sent."
        )
        card.body.addWidget(Banner(text, tone="inset"))
        card.body.addWidget(PlainLabel(self.tr("Read what it will hold:"), "small", wrap=True))
        shown = Card("inset", padding=12)
        shown.body.addWidget(PlainLabel(self._model.for_file.rstrip(), "small", wrap=True))
        card.body.addWidget(shown)
        self.save = Button(self.tr("Save the file"), "outline", icon="floppy-disk")
        self.save.clicked.connect(self._choose)
        line = row(spacing=0)
        line.addWidget(self.save)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _choose(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self.window(), "FamilySafe", "screen-notes.json", self.tr("Notes (*.json)")
        )
        if path:
            self.save_to(path)
