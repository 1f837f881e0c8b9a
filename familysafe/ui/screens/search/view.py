"""The palette (picture 17): a field, finds in groups, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from familysafe.ui.screens.search.delegate import FIND, FindDelegate, row_height
from familysafe.ui.screens.search.view_model import Find, SearchModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import Card, Rule, row
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.key_cap import KeyCap, KeyHints
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel

_TALLEST = 430
_TOP = 97
_AROUND = 150  # the field, the foot, and a little of the window


class SearchPalette(Overlay):
    """Typing looks, arrows move, Enter opens, Esc closes; the focus stays in the field."""

    def __init__(self, host: QWidget, model: SearchModel) -> None:
        super().__init__(host, width=640)
        self.model = model
        model.setParent(self)
        self.setAccessibleName(self.tr("Search everything"))
        body = self.card.body
        body.setContentsMargins(1, 1, 1, 1)
        body.setSpacing(0)
        line = row(spacing=12)
        line.setContentsMargins(20, 8, 20, 8)
        line.addWidget(Glyph("magnifying-glass", "textMuted", 20))
        self.field = TextField(placeholder=self.tr("Search everything"))
        self.field.setProperty("kind", "bare")
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.textChanged.connect(model.type_words)
        self.field.installEventFilter(self)
        line.addWidget(self.field, 1)
        line.addWidget(KeyCap(self.tr("Esc")))
        body.addLayout(line)
        body.addWidget(Rule())
        self.list = self._make_list()
        body.addWidget(self.list)
        self.empty = PlainLabel(self.tr("Nothing found. Try fewer letters."), "lead", "textMuted")
        self.empty.setContentsMargins(20, 12, 20, 12)
        self.empty.hide()
        body.addWidget(self.empty)
        body.addWidget(self._foot())
        model.changed.connect(self._fill)
        model.chosen.connect(self.close_overlay)
        model.start()
        self.open_overlay(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._move(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def finds(self) -> list[Find]:
        """The rows that can be opened, in order."""
        rows = self._rows
        found = [rows.index(n, 0).data(FIND) for n in range(rows.rowCount())]
        return [find for find in found if isinstance(find, Find)]

    def _place(self) -> None:
        """The field stays where it is, however much is found below it."""
        super()._place()
        card = self.card.geometry()
        lowest = self.height() - card.height() - 16
        card.moveTop(max(min(current().px(_TOP), lowest), 16))
        self.card.setGeometry(card)

    def _make_list(self) -> QListView:
        view = QListView()
        self._rows = QStandardItemModel(view)
        view.setModel(self._rows)
        view.setItemDelegate(FindDelegate(view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("What was found"))
        view.clicked.connect(self._open)
        return view

    def _foot(self) -> Card:
        foot = Card("inset", padding=0, spacing=0)
        line = row(spacing=12)
        line.setContentsMargins(20, 10, 20, 10)
        hints = (("↑ ↓", self.tr("move")), (self.tr("Enter"), self.tr("open")))
        line.addWidget(KeyHints(hints))
        line.addStretch(1)
        line.addWidget(PlainLabel(self.tr("Searched on this computer only"), "small", "textMuted"))
        foot.body.addLayout(line)
        return foot

    def _fill(self) -> None:
        self._rows.clear()
        words = self.model.text.casefold().split()
        group, height = "", 8
        for find in self.model.finds:
            if find.group != group:
                group = find.group
                heading = QStandardItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._rows.appendRow(heading)
                height += row_height(None)
            item = QStandardItem(f"{find.title} {find.detail}".strip())
            item.setEditable(False)
            item.setData(find, FIND)
            item.setData(words, FIND + 1)
            self._rows.appendRow(item)
            height += row_height(find)
        room = max(self.window().height() - current().px(_AROUND), current().px(88))
        self.list.setFixedHeight(min(height, current().px(_TALLEST), room))
        self.list.setVisible(bool(self.model.finds))
        self.empty.setVisible(self.model.nothing and not self.model.finds)
        self._move(1)
        if words:
            said = self.tr("%1 found").replace("%1", str(len(self.model.finds)))
            announce(self.field, said)

    def _move(self, step: int) -> None:
        """To the next row that can be opened; from none to the first."""
        count = self._rows.rowCount()
        at = self.list.currentIndex().row()
        for _ in range(count):
            at = (at + step) % count
            index = self._rows.index(at, 0)
            if isinstance(index.data(FIND), Find):
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
                return

    def _open(self, index: QModelIndex) -> None:
        find = index.data(FIND)
        if isinstance(find, Find):
            self.model.choose(find)
