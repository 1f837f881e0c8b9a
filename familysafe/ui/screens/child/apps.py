"""Apps & ratings (picture 07): filter, table, and the panel of one app."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from familysafe.ui.navigation import Route
from familysafe.ui.screens.child.add_apps import open_add_apps
from familysafe.ui.screens.child.app_panel import AppPanel
from familysafe.ui.screens.child.apps_model import AppRow, AppsModel, Flag, Verdict
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.screens.child.words import label_text
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import initial, tile_colour
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel

_ROWS_SHOWN = 9
_DEVICE_MOST = 168
_VERDICT = 132
_STATUS = {
    Verdict.ABOVE_AGE: "aboveAge",
    Verdict.NO_AGE_GIVEN: "noAge",
    Verdict.LABEL_FITS: "labelFits",
}


class Apps(QWidget):
    """Filter chips and search above the table, the panel at the side."""

    def __init__(self, page_model: ChildModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AppsModel(page_model, self)
        self._page_model = page_model
        self._effective = 1280.0
        self._line: QBoxLayout = row(spacing=16)
        self.setLayout(self._line)
        self._left = column(spacing=12)
        self._line.addLayout(self._left, 1)
        self._left.addWidget(self._bar())
        self.rows = TableModel(self._columns())
        self.table = DataTable(self.rows, self.tr("Apps"))
        self.table.opened.connect(self.model.select)
        frame = Card("plain", padding=1, spacing=0)
        frame.body.addWidget(self.table)
        self._frame = frame
        self._left.addWidget(frame)
        note = self.tr(
            "“Label fits” is about the label only, and needs one that is not assumed. "
            "Chat, live and spending are separate."
        )
        self.note = PlainLabel(note, "caption", "textMuted", wrap=True)
        self._left.addWidget(self.note)
        self._empty = Card("plain", padding=8)
        self._empty.hide()
        self._left.addWidget(self._empty)
        self._left.addStretch(1)
        self.panel = AppPanel(self.model)  # made last: Tab comes to it after the table
        self.panel.hide()
        self._line.addWidget(self.panel)
        self._line.setStretch(0, 1)
        self.model.rows_changed.connect(self._fill)
        self.model.selected_changed.connect(self._show_selected)
        self.model.take()

    def fit(self, effective: float) -> None:
        """The panel goes below the table where there is no room beside it."""
        narrow = effective < 920
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(below if narrow else beside)
        wide = current().px(340 if effective >= 1120 else 300)
        self.panel.setMinimumWidth(0 if narrow else wide)
        self.panel.setMaximumWidth(16_777_215 if narrow else wide)
        self._effective = effective
        self._hide_columns()
        self._fit_devices()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.text() == "/":
            self._find_apps()
            return
        if event.key() == Qt.Key.Key_Escape and self._close_topmost():
            return
        super().keyPressEvent(event)

    # -- the bar -----------------------------------------------------------------------------

    def _bar(self) -> QWidget:
        box = QWidget()
        lines = column(spacing=8)
        box.setLayout(lines)
        line = row(spacing=8)
        lines.addLayout(line)
        self._chips = FlowBox(spacing=8)
        group = QButtonGroup(self)
        self._filters: list[tuple[Verdict | None, str, FilterChip]] = []
        for verdict, word, icon in (
            (None, self.tr("All"), ""),
            (Verdict.ABOVE_AGE, self.tr("Above age"), "arrow-up"),
            (Verdict.NO_AGE_GIVEN, self.tr("No age given"), "question"),
            (Verdict.LABEL_FITS, self.tr("Label fits"), "check"),
        ):
            chip = FilterChip(word, icon=icon, checked=verdict is None, tick=False)
            chip.clicked.connect(lambda _=False, v=verdict: self.model.choose_filter(v))
            group.addButton(chip)
            self._chips.add(chip)
            self._filters.append((verdict, word, chip))
        line.addWidget(self._chips, 1)
        self._find = IconButton("magnifying-glass", self.tr("Search apps"), outlined=True)
        self._find.clicked.connect(self._toggle_search)
        line.addWidget(self._find)
        self.search = TextField(placeholder=self.tr("Search apps"), small=True)
        self.search.setAccessibleName(self.tr("Search apps"))
        self.search.textChanged.connect(self.model.search_for)
        self.search.hide()
        lines.addWidget(self.search)
        return box

    def _toggle_search(self) -> None:
        if self.search.isVisible():
            self.search.clear()
            self.search.hide()
        else:
            self._find_apps()

    def _find_apps(self) -> None:
        self.search.show()
        self.search.setFocus()

    def _close_topmost(self) -> bool:
        """Esc: the search first, then the panel; what was typed there comes back with the app."""
        if self.search.hasFocus():
            self._toggle_search()
        elif self.model.selected is not None:
            self.model.select(None)
        else:
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- the table ---------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("App"), self._app),
            Column(self.tr("On"), lambda r: Cell(r.device, tone="textMuted"), 64),
            Column(self.tr("Label"), self._label, 108),
            Column(self.tr("Answer"), self._verdict, _VERDICT),
            Column(self.tr("Chat"), lambda r: self._flag(r.rating.flags.chat, "chat-circle"), 64),
            Column(self.tr("Live"), lambda r: self._flag(r.rating.flags.live, "video-camera"), 64),
            Column(self.tr("Spending"), lambda r: self._flag(r.rating.flags.spending, "coins"), 78),
        ]

    def _app(self, app: AppRow) -> Cell:
        name = app.rating.name
        return Cell(name, tile=initial(name), colour=tile_colour(name), strong=True)

    def _label(self, app: AppRow) -> Cell:
        label = app.label
        if label is None:
            if app.rating.terms_min_age:
                text = self.tr("Terms %1").replace("%1", str(app.rating.terms_min_age))
                said = self.tr("Terms say %1").replace("%1", str(app.rating.terms_min_age))
                return Cell(text, said=said)
            return Cell(self.tr("None"), tone="textMuted")
        text = label_text(label.system, label.label, str(label.store or ""))
        if text.startswith("Apple "):
            text = label.label  # the sign with its "+" is Apple's own
        if label.by_parent:
            return Cell(text, said=self.tr("%1, from your store").replace("%1", text))
        mark = self.tr("assumed") if label.assumed else ""
        return Cell(text, mark=mark, said=f"{text}, {mark}" if mark else "")

    def _verdict(self, app: AppRow) -> Cell:
        return Cell(status=_STATUS[app.rating.verdict])

    def _flag(self, flag: Flag, icon: str) -> Cell:
        if flag is Flag.YES:
            return Cell(self.tr("Yes"), icon=icon, tone="info", strong=True)
        if flag is Flag.NO:
            return Cell(self.tr("No"), tone="textMuted")
        return Cell("?", tone="textMuted", said=self.tr("not known"))

    def _fit_devices(self) -> None:
        """The column "On" takes what the devices' names need, within reason."""
        font = QFontMetricsF(current().font("row"))
        names = {row.device for row in self.model.rows}
        widest = max((font.horizontalAdvance(name) for name in names), default=0.0)
        room = current().px(_DEVICE_MOST)
        self.table.setColumnWidth(1, min(max(round(widest) + 26, current().px(52)), room))

    def _hide_columns(self) -> None:
        """Chat, live and spending always show; device and label stand in the panel, too."""
        narrow = self._effective < 920
        beside = self.panel.isVisibleTo(self) and not narrow
        self.table.setColumnHidden(1, beside or narrow)
        self.table.setColumnHidden(2, narrow or (beside and self._effective < 1200))

    # -- filling -----------------------------------------------------------------------------

    def _fill(self) -> None:
        model, page = self.model, self.model.page
        if not model.search and self.search.text():  # another child: its apps are not searched
            self.search.clear()
            self.search.hide()
        if page is not None:
            name = self.tr("For %1").replace("%1", page.child.name)
            font = QFontMetricsF(current().font("caption"))
            room = current().px(_VERDICT - 20)
            self.rows.set_title(3, font.elidedText(name, Qt.TextElideMode.ElideRight, room))
        for verdict, word, chip in self._filters:
            number = model.total if verdict is None else model.count(verdict)
            chip.set_text(f"{word} {number}")
            chip.setChecked(verdict is model.filter)
        self.rows.set_rows(model.rows)
        self.table._fit()
        self._fit_devices()
        rows = min(len(model.rows), _ROWS_SHOWN)
        header = self.table.horizontalHeader().sizeHint().height()
        each = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(max(rows, 1) * each + max(header, current().px(38)) + 1)
        self._frame.setVisible(bool(model.rows))
        self.note.setVisible(bool(model.rows))
        self._fill_empty()
        self._mark_selected()

    def _fill_empty(self) -> None:
        model = self.model
        clear_layout(self._empty.body)
        self._empty.setVisible(not model.rows)
        if model.rows:
            return
        if model.total:
            everything = Button(self.tr("Show all"), "outline")
            everything.clicked.connect(self._show_all)
            state = EmptyState(
                "funnel", self.tr("No app fits this search"), self.tr("The others are still here."),
                [everything],
            )  # fmt: skip
        else:
            add = Button(self.tr("Tick or paste a list"), "secondary")  # the filled one is above
            add.clicked.connect(lambda: open_add_apps(self, self._page_model))
            bring = Button(self.tr("Import a list"), "outline")
            bring.clicked.connect(lambda: self._page_model.go(Route.IMPORT))
            state = EmptyState(
                "squares-four",
                self.tr("No apps yet"),
                self.tr("Tick what you see on the home screen. Two minutes are enough."),
                [bring, add],
            )
        self._empty.body.addWidget(state)

    def _show_all(self) -> None:
        self.search.clear()
        self.model.choose_filter(None)

    def _show_selected(self) -> None:
        self.panel.setVisible(self.model.selected is not None)
        self._hide_columns()
        self._mark_selected()
        self.panel.order_after(self.table)

    def _mark_selected(self) -> None:
        picked, selection = self.model.selected, self.table.selectionModel()
        if picked is None:
            selection.clearSelection()
            return
        for index, line in enumerate(self.model.rows):
            if line.id == picked.id:
                whole = (
                    QItemSelectionModel.SelectionFlag.ClearAndSelect
                    | QItemSelectionModel.SelectionFlag.Rows
                )
                selection.setCurrentIndex(self.rows.index(index, 0), whole)
                return
