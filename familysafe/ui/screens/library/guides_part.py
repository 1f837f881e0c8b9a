"""The list of guides and fact cards: words, device or app, topic, then rows to open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.ui.screens.library.view_model import Entry, LibraryModel, Shelf
from familysafe.ui.screens.library.words import tier
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.checkup_words import topic_name
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel
from familysafe.ui.widgets.working import Working

TOPICS = (
    "location", "privacy", "contact", "live", "purchases", "content",
    "time", "account", "lock", "popups", "report", "data",
)  # fmt: skip
_ROW = 60
_LEAST_ROWS = 4


class GuidesPart(QWidget):
    """``words_wanted``: look the same words up in the glossary."""

    words_wanted = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=10)
        self.setLayout(layout)
        self.filters = self._filter_box()
        layout.addWidget(self.filters)
        line = row(spacing=12)
        self.count = PlainLabel("", "small", "textMuted")
        line.addWidget(self.count)
        self.all_tips = Button(self.tr("Not only this tip"), "link", icon="x", size="sm")
        self.all_tips.clicked.connect(lambda: model.choose_tip(0))
        line.addWidget(self.all_tips)
        line.addStretch(1)
        layout.addLayout(line)
        self.working = Working(can_cancel=False)
        layout.addWidget(self.working)
        self._add_table()
        layout.addWidget(self.card)
        self._add_nothing()
        layout.addWidget(self.nothing)
        if not model.loaded:
            self.working.begin(self.tr("Opening the guides..."))

    def fill(self) -> None:
        """Show what was found, or the shelves where nothing is looked for."""
        model = self._model
        self.working.finish()
        self._fill_shelf_choice()
        empty = model.wish.is_empty
        rows = model.shelves if empty else model.entries
        self.rows.keep_or_set(rows)
        found = self.tr("%1 found for tip %2") if model.wish.tip else self.tr("%1 found")
        found = found.replace("%1", str(len(rows))).replace("%2", str(model.wish.tip))
        self.count.set_text(found)
        self.all_tips.setVisible(bool(model.wish.tip))
        if self.words.text() != model.wish.text:
            self.words.blockSignals(True)
            self.words.set_text(model.wish.text)
            self.words.blockSignals(False)
        self.topics.button(("", *TOPICS).index(model.wish.topic)).setChecked(True)
        self.count.setVisible(not empty)
        self.table.verticalHeader().setDefaultSectionSize(current().px(_ROW))
        self.card.setVisible(bool(rows))
        self.nothing.setVisible(not rows and not empty)
        known = len(model.words) if model.wish.text.strip() else 0
        self.to_words.setVisible(bool(known))

    def fit_table(self, room: int) -> None:
        """The table scrolls by itself: it takes the height that is left below the filters."""
        self.table.fit_rows(room, _LEAST_ROWS)

    def _filter_box(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=10)
        box.setLayout(layout)
        line = FlowBox(spacing=12)
        self.words = TextField(placeholder=self.tr("Search guides and cards"), max_length=120)
        self.words.setAccessibleName(self.tr("Search guides and cards"))
        self.words.setMinimumWidth(current().px(320))
        self.words.textChanged.connect(self._model.type_words)
        line.add(self.words)
        self.shelf = Choice([("", self.tr("Every device and app"))])
        self.shelf.setAccessibleName(self.tr("Device or app"))
        self.shelf.setMinimumWidth(current().px(280))
        self.shelf.activated.connect(lambda _: self._model.choose_shelf(self.shelf.value()))
        line.add(self.shelf)
        layout.addWidget(line)
        self.chips = FlowBox()
        self.topics = QButtonGroup(self)
        for index, topic in enumerate(("", *TOPICS)):
            text = topic_name(topic) if topic else self.tr("Every topic")
            chip = FilterChip(text, checked=not topic)
            self.topics.addButton(chip, index)
            self.chips.add(chip)
        self.topics.idClicked.connect(lambda at: self._model.choose_topic(("", *TOPICS)[at]))
        layout.addWidget(self.chips)
        return box

    def _add_table(self) -> None:
        columns = [
            Column(self.tr("Name"), self._name_cell),
            Column(self.tr("Kind"), self._kind_cell, 140),
        ]
        self.rows = TableModel(columns)
        self.table = DataTable(self.rows, self.tr("Guides and cards"))
        self.rows.setParent(self.table)
        self.table.opened.connect(self._open)
        self.card = Card("plain", padding=1)
        self.card.body.addWidget(self.table)
        self.card.hide()

    def _add_nothing(self) -> None:
        self.nothing = Card("plain", padding=16)
        text = self.tr("Try fewer words, or another topic.")
        self.to_words = Button(self.tr("Look in the glossary"), "outline", size="sm")
        self.to_words.clicked.connect(self.words_wanted)
        title = self.tr("Nothing found")
        empty = EmptyState("magnifying-glass", title, text, [self.to_words])
        self.nothing.body.addWidget(empty)
        self.nothing.hide()

    def _fill_shelf_choice(self) -> None:
        shelves = self._model.shelves
        if self.shelf.count() != len(shelves) + 1:
            for shelf in shelves:
                self.shelf.addItem(shelf.name, shelf.id)
        self.shelf.set_value(self._model.wish.shelf_id)

    def _name_cell(self, item: Shelf | Entry) -> Cell:
        if isinstance(item, Entry) and not item.topic:
            title = self.tr("About %1").replace("%1", item.title)
            return Cell(title, self.tr("Ages, labels, features, ways to report"), strong=True)
        if isinstance(item, Entry):
            topic = topic_name(item.topic)
            second = item.shelf_name if item.title == topic else f"{item.shelf_name} · {topic}"
            return Cell(item.title, second, strong=True)
        guides = self.tr("%1 full guides") if item.guides > 1 else self.tr("1 full guide")
        cards = self.tr("%1 fact cards") if item.cards > 1 else self.tr("1 fact card")
        both = ((guides, item.guides), (cards, item.cards))
        second = " · ".join(text.replace("%1", str(n)) for text, n in both if n)
        return Cell(item.name, second, strong=True)

    def _kind_cell(self, item: Shelf | Entry) -> Cell:
        if isinstance(item, Entry):
            return Cell(tier(item.is_guide))
        return Cell(self.tr("App") if item.is_app else self.tr("Device or line"))

    def _open(self, item: Shelf | Entry) -> None:
        if isinstance(item, Entry):
            self._model.open(item.id)
        else:
            self._model.choose_shelf(item.id)
