"""Library: guides and fact cards by device, app and topic, each with its source and date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.services.library import Entry, Shelf
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.library.page_card import Words
from familysafe.ui.screens.library.view_model import LibraryModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column
from familysafe.ui.widgets.checkup_words import topic_icon, topic_name
from familysafe.ui.widgets.chip import Chip, FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage, Section

TOPICS = (
    "location", "privacy", "contact", "live", "purchases", "content",
    "time", "account", "lock", "popups", "report", "data",
)  # fmt: skip
SHOWN_AT_FIRST = 40
_SIDE = 304


class LibraryView(ScrollPage):
    """The list, or one opened page."""

    crumbs_changed = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._words = Words(self)
        self._words.hide()
        self._all = False
        self.back = Button(self.tr("All guides"), icon="arrow-left")
        self.back.clicked.connect(model.close_page)
        self.add_action(self.back)
        self.filters = self._filter_box()
        self.above.addWidget(self.filters)
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
        if self._model.wish.is_empty:
            for title, is_app in ((self.tr("By device"), False), (self.tr("By app"), True)):
                found = [s for s in self._model.shelves if s.is_app is is_app]
                section = Section(title)
                section.body.addWidget(ListCard([self._shelf_row(s) for s in found]))
                self.main.addWidget(section)
            return
        found_entries = self._model.entries
        if not found_entries:
            card = Card("plain", padding=16)
            title = self.tr("Nothing found")
            text = self.tr("Try fewer words, or another topic.")
            card.body.addWidget(EmptyState("magnifying-glass", title, text))
            self.main.addWidget(card)
            return
        count = self.tr("%1 found").replace("%1", str(len(found_entries)))
        self.main.addWidget(PlainLabel(count, "small", "textMuted"))
        shown = found_entries if self._all else found_entries[:SHOWN_AT_FIRST]
        self.main.addWidget(ListCard([self._entry_row(e) for e in shown]))
        if len(shown) < len(found_entries):
            more = Button(self.tr("Show all"))
            more.clicked.connect(self._show_all)
            self.main.addWidget(more)

    def _shelf_row(self, shelf: Shelf) -> ListRow:
        guides = self.tr("%1 guides") if shelf.guides > 1 else self.tr("1 guide")
        guides = guides.replace("%1", str(shelf.guides))
        cards = self.tr("%1 fact cards") if shelf.cards > 1 else self.tr("1 fact card")
        cards = cards.replace("%1", str(shelf.cards))
        text = " · ".join(t for t, n in ((guides, shelf.guides), (cards, shelf.cards)) if n)
        lead = IconTile("squares-four" if shelf.is_app else "device-mobile")
        shown = ListRow(shelf.name, text, lead=lead, opens=True)
        shown.activated.connect(lambda: self._shelf_chosen(shelf.id))
        return shown

    def _entry_row(self, entry: Entry) -> ListRow:
        kind = self.tr("Guide") if entry.is_guide else self.tr("Fact card")
        extras = [Chip("", kind)]
        text = f"{entry.shelf_name} · {topic_name(entry.topic)}"
        lead = IconTile(topic_icon(entry.topic))
        shown = ListRow(entry.title, text, lead=lead, extras=extras, opens=True)
        shown.activated.connect(lambda: self._model.open(entry.id))
        return shown

    def _typed(self, text: str) -> None:
        self._all = False
        self._model.type_words(text)

    def _shelf_chosen(self, shelf_id: str) -> None:
        self._all = False
        self._model.choose_shelf(shelf_id)

    def _topic_chosen(self, index: int) -> None:
        self._all = False
        self._model.choose_topic(("", *TOPICS)[index])

    def _show_all(self) -> None:
        self._all = True
        self._fill()
