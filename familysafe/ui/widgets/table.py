"""Tables: a row model with text for screen readers, and a delegate that paints chips and avatars.

Never cell widgets: a list of 10,000 rows must open and scroll at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from familysafe.ui.theme.theme import current
from familysafe.ui.theme.tokens import StatusLook, tokens
from familysafe.ui.widgets.avatar import paint_letter_tile
from familysafe.ui.widgets.chip import chip_width, paint_chip, status_text
from familysafe.ui.widgets.painting import draw_icon, rounded
from familysafe.ui.widgets.plain_label import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = CELL_ROLE + 1
SORT_ROLE = CELL_ROLE + 2


@dataclass(frozen=True)
class Cell:
    """What one cell shows; everything but ``text`` is optional.

    ``status``: a chip (key of tokens.status; ``text`` replaces its word). ``tile``: a letter on a
    soft square in ``colour``. ``icon`` stands before the text in ``tone``. ``second``: a muted
    line below. ``said``: what a screen reader says instead of ``text``.
    """

    text: str = ""
    second: str = ""
    status: str = ""
    icon: str = ""
    tile: str = ""
    colour: str = ""
    tone: str = "text"
    strong: bool = False
    said: str = ""
    mark: str = ""
    tick: bool | None = None
    sort: Any = None

    def spoken(self) -> str:
        """The accessible text: the words behind icons and colours, too."""
        if self.said:
            return self.said
        words = self.text or (status_text(self.status) if self.status else "")
        return f"{words}, {self.second}" if self.second else words


@dataclass(frozen=True)
class Column:
    """``cell`` turns a row object into a :class:`Cell`; ``width`` at 100 % (0: stretches)."""

    title: str
    cell: Callable[[Any], Cell]
    width: int = 0


class TableModel(QAbstractTableModel):
    """Rows are any objects; ``set_rows`` replaces them."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def keep_or_set(self, rows: Sequence[Any]) -> None:
        """New rows; the same ones leave the chosen row and the scroll where they are."""
        if list(rows) != self._rows:
            self.set_rows(rows)

    def set_title(self, column: int, title: str) -> None:
        """Another word above a column."""
        changed = list(self.columns)
        changed[column] = replace(changed[column], title=title)
        self.columns = tuple(changed)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def update_rows(self, rows: Sequence[Any]) -> None:
        """The same rows with other contents: place and scroll stay."""
        if len(rows) != len(self._rows) or not rows:
            self.set_rows(rows)
            return
        self._rows = list(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))

    def row_at(self, index: int) -> Any:
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role not in _CELL_ROLES:
            return None
        cell = self.columns[index.column()].cell(row)
        if role == CELL_ROLE:
            return cell
        if role == SORT_ROLE:
            return cell.sort if cell.sort is not None else cell.text.casefold()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(cell.spoken())
        return cell.text or (status_text(cell.status) if cell.status else "")

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None


_CELL_ROLES = frozenset(
    {
        CELL_ROLE,
        SORT_ROLE,
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.ToolTipRole),
    }
)


class CellDelegate(QStyledItemDelegate):
    """Paints a :class:`Cell` over the row's ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        cell = index.data(CELL_ROLE)
        lines = 60 if isinstance(cell, Cell) and cell.second else 48
        return QSize(current().px(60), current().px(lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, theme = index.data(CELL_ROLE), current()
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("primarySoft"))
            if theme.high_contrast:  # the soft ground is the page's own there
                for top in (rect.top(), rect.bottom() - 3):
                    painter.fillRect(
                        QRectF(rect.left(), top, rect.width(), 2), theme.colour("primary")
                    )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("surfaceHover"))
        if index.row() < index.model().rowCount() - 1:  # the frame closes the last row
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(line, theme.colour("border"))
        if isinstance(cell, Cell):
            _paint_cell(painter, rect.adjusted(12, 0, -6, -1), cell)
        painter.restore()


def _paint_cell(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    theme = current()
    if cell.tick is not None:
        _paint_tick(painter, rect, cell)
        return
    if cell.status:
        text = cell.text or status_text(cell.status)
        look: StatusLook = tokens().status[cell.status]
        height = theme.size("chip")
        width = min(chip_width(text, bool(look.icon)), rect.width() + 5)
        top = rect.center().y() - height / 2
        paint_chip(painter, QRectF(rect.left(), top, width, height), text, look)
        return
    left = rect.left()
    if cell.tile:
        side = theme.px(28)
        box = QRectF(left, rect.center().y() - side / 2, side, side)
        paint_letter_tile(painter, box, cell.tile, "control", cell.colour)
        left += side + 8
    if cell.icon:
        side = theme.px(16)
        box = QRectF(left, rect.top(), side, rect.height())
        draw_icon(painter, box, cell.icon, cell.tone, 16, "fill")
        left += side + 4
    _paint_words(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), cell)


def _paint_tick(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    theme = current()
    side = theme.px(20)
    box = QRectF(rect.left() + 2, rect.center().y() - side / 2, side, side)
    if cell.tick:
        rounded(painter, box, 5, theme.colour("primary"))
        draw_icon(painter, box, "check", "onPrimary", 14, "bold")
    else:
        faint = cell.tone == "textFaint"
        line = theme.colour("border" if faint else "borderStrong")
        rounded(painter, box.adjusted(1, 1, -1, -1), 5, theme.colour("surface"), line, 2.0)


def _paint_words(painter: QPainter, area: QRectF, cell: Cell) -> None:
    theme = current()
    font = theme.font("row")
    font.setWeight(font.Weight.Medium if cell.strong else font.Weight.Normal)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    first = area
    if cell.second:
        half = area.height() / 2
        first = area.adjusted(0, 8, 0, -half)
        second = area.adjusted(0, half, 0, -8)
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.colour("textMuted"))
        painter.drawText(second, flags, _elided(small, cell.second, second.width()))
    painter.setFont(font)
    painter.setPen(theme.colour("text" if cell.icon else cell.tone))
    painter.drawText(first, flags, _elided(font, cell.text, first.width()))
    if cell.mark:
        _paint_mark(painter, first, QFontMetricsF(font).horizontalAdvance(cell.text), cell.mark)


def _paint_mark(painter: QPainter, area: QRectF, used: float, text: str) -> None:
    """A word in a dashed frame; without room for it the frame goes round the text itself."""
    theme, font = current(), current().font("caption")
    width, height = QFontMetricsF(font).horizontalAdvance(text) + 8, theme.px(20)
    left = area.left() + used + 5
    if left + width > area.right():
        left, width, height, text = area.left() - 5, used + 10, theme.px(24), ""
    box = QRectF(left, area.center().y() - height / 2, width, height)
    pen = QPen(theme.colour("borderStrong"), 1, Qt.PenStyle.DashLine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.colour("textMuted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _elided(font: Any, text: str, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


class DataTable(QTableView):
    """``opened`` carries the row object (Enter, Space or a click). Sizes follow the text scale."""

    opened = Signal(object)

    def __init__(self, model: TableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = model.columns
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self._fit()

    def changeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange and hasattr(self, "_columns"):
            self._fit()

    def full_height(self) -> int:
        """Pixels that show all rows, for tables inside a scrolling page."""
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        return rows + self.horizontalHeader().sizeHint().height() + 2

    def fit_rows(self, room: int, least: int) -> None:
        """As many whole rows as ``room`` pixels hold, at least ``least``, at most all there are."""
        row, head = self.verticalHeader().defaultSectionSize(), self.horizontalHeader().height()
        rows = min(max((room - head) // row, least), max(self.model().rowCount(), 1))
        self.setFixedHeight(head + rows * row + 2)

    def _fit(self) -> None:
        theme, header = current(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(theme.px(self._row_height()))
        header.setFixedHeight(theme.px(38))
        for index, column in enumerate(self._columns):
            if column.width:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(index, theme.px(column.width))
            else:
                header.setSectionResizeMode(index, QHeaderView.ResizeMode.Stretch)

    def _row_height(self) -> int:
        model = self.model()
        if isinstance(model, TableModel) and model.rowCount():
            cells = [c.cell(model.row_at(0)) for c in self._columns]
            return 60 if any(c.second for c in cells) else 49
        return 49

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))
