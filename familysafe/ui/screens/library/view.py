"""Library: guides and fact cards by device, app and topic, each with its source and date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.services.library import Entry, Shelf
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.library.page_card import Words
from familysafe.ui.screens.library.view_model import LibraryModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column
from familysafe.ui.widgets.checkup_words import topic_name
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel

TOPICS = (
    "location", "privacy", "contact", "live", "purchases", "content",
    "time", "account", "lock", "popups", "report", "data",
)  # fmt: skip
_SIDE = 304
_ROW = 60


class LibraryView(ScrollPage):
    """The list, or one opened page."""

    crumbs_changed = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._words = Words(self)
        self._words.hide()
        self.back = Button(self.tr("All guides"), icon="arrow-left")
        self.back.clicked.connect(model.close_page)
        self.add_action(self.back)
        self.filters = self._filter_box()
        self.above.addWidget(self.filters)
        self.list = self._list_box()
        self.above.addWidget(self.list)
        self.use_side(_SIDE)
        model.changed.connect(self._fill)
        model.opened.connect(self._fill)

    def show_place(self, place: Place) -> None:
        self._model.load()
        self._model.show_page(place.get("entry_id"))

    def crumbs(self) -> list[tuple[str, Place | None]]:
        page = self._model.page
        if page is None:
            return [(self.tr("Library"), None)]
        first = (self.tr("Library"), Place.of(Route.LIBRARY))
        return [first, (page.entry.title, None)]

    def focus_first(self) -> None:
        if self._model.page is None:
            self.words.setFocus()
        else:
            self.back.setFocus()

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if hasattr(self, "list"):
            # The table scrolls by itself: it takes the height that is left below the filters.
            used = self.head.sizeHint().height() + self.filters.heightForWidth(width - 64)
            room = self.viewport().height() - used - 72
            self.table.setFixedHeight(max(room, current().px(300)))

    def _filter_box(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=10)
        box.setLayout(layout)
        line = FlowBox(spacing=12)
        self.words = TextField(placeholder=self.tr("Search guides and cards"), max_length=120)
        self.words.setAccessibleName(self.tr("Search guides and cards"))
        self.words.setMinimumWidth(current().px(320))
        self.words.textChanged.connect(self._typed)
        line.add(self.words)
        self.shelf = Choice([("", self.tr("Every device and app"))])
        self.shelf.setAccessibleName(self.tr("Device or app"))
        self.shelf.setMinimumWidth(current().px(280))
        self.shelf.activated.connect(lambda _: self._shelf_chosen(self.shelf.value()))
        line.add(self.shelf)
        layout.addWidget(line)
        self.chips = FlowBox()
        self._group = QButtonGroup(self)
        for index, topic in enumerate(("", *TOPICS)):
            text = topic_name(topic) if topic else self.tr("Every topic")
            chip = FilterChip(text, checked=not topic)
            self._group.addButton(chip, index)
            self.chips.add(chip)
        self._group.idClicked.connect(self._topic_chosen)
        layout.addWidget(self.chips)
        return box

    def _fill(self) -> None:
        clear_layout(self.main)
        clear_layout(self.side)
        page = self._model.page
        self.filters.setVisible(page is None)
        self.list.setVisible(page is None)
        self.back.setVisible(page is not None)
        self.side_box.setVisible(page is not None)
        if page is not None:
            kind = self.tr("Guide") if page.entry.is_guide else self.tr("Fact card")
            topic = topic_name(page.entry.topic)
            self.set_title(page.entry.title, f"{page.entry.shelf_name} · {topic} · {kind}")
            self._words.fill_main(page, self.main)
            self._words.fill_side(page, self.side)
        else:
            text = self.tr("Where a setting is, what fits which age, and where we know it from.")
            self.set_title(self.tr("Library"), text)
            self._fill_shelf_choice()
            self._fill_list()
        self.main.addStretch(1)
        self.crumbs_changed.emit()
        self.fit()

    def _fill_shelf_choice(self) -> None:
        shelves = self._model.shelves
        if self.shelf.count() != len(shelves) + 1:
            for shelf in shelves:
                self.shelf.addItem(shelf.name, shelf.id)
        self.shelf.set_value(self._model.wish.shelf_id)

    def _fill_list(self) -> None:
        empty = self._model.wish.is_empty
        rows = self._model.shelves if empty else self._model.entries
        self.rows.set_rows(rows)
        self.count.set_text(self.tr("%1 found").replace("%1", str(len(rows))))
        self.count.setVisible(not empty)
        self.table.verticalHeader().setDefaultSectionSize(current().px(_ROW))
        self.card.setVisible(bool(rows))
        self.nothing.setVisible(not rows and not empty)

    def _list_box(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        self.count = PlainLabel("", "small", "textMuted")
        layout.addWidget(self.count)
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
        layout.addWidget(self.card, 1)
        self.nothing = Card("plain", padding=16)
        text = self.tr("Try fewer words, or another topic.")
        self.nothing.body.addWidget(EmptyState("magnifying-glass", self.tr("Nothing found"), text))
        self.nothing.hide()
        layout.addWidget(self.nothing)
        return box

    def _name_cell(self, item: Shelf | Entry) -> Cell:
        if isinstance(item, Entry):
            second = f"{item.shelf_name} · {topic_name(item.topic)}"
            return Cell(item.title, second, strong=True)
        guides = self.tr("%1 guides") if item.guides > 1 else self.tr("1 guide")
        guides = guides.replace("%1", str(item.guides))
        cards = self.tr("%1 fact cards") if item.cards > 1 else self.tr("1 fact card")
        cards = cards.replace("%1", str(item.cards))
        both = ((guides, item.guides), (cards, item.cards))
        return Cell(item.name, " · ".join(t for t, n in both if n), strong=True)

    def _kind_cell(self, item: Shelf | Entry) -> Cell:
        if isinstance(item, Entry):
            return Cell(self.tr("Guide") if item.is_guide else self.tr("Fact card"))
        return Cell(self.tr("App") if item.is_app else self.tr("Device"))

    def _open(self, item: Shelf | Entry) -> None:
        if isinstance(item, Entry):
            self._model.open(item.id)
        else:
            self._shelf_chosen(item.id)

    def _typed(self, text: str) -> None:
        self._model.type_words(text)

    def _shelf_chosen(self, shelf_id: str) -> None:
        self._model.choose_shelf(shelf_id)

    def _topic_chosen(self, index: int) -> None:
        self._model.choose_topic(("", *TOPICS)[index])
