"""Cells of equal width in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import clear_layout


class CellGrid(QWidget):
    """Equal cells in as many columns as fit ``cell`` (at 100 %), at most ``most``."""

    def __init__(
        self, cell: int, most: int, *, stretch: bool = False, parent: QWidget | None = None
    ) -> None:
        """``stretch``: cells of a row are equally high (cards), else they stand at the top."""
        super().__init__(parent)
        self._align = Qt.AlignmentFlag(0) if stretch else Qt.AlignmentFlag.AlignTop
        self._cell, self._most, self._columns = cell, most, 0
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)

    def set_cells(self, cells: Sequence[QWidget]) -> None:
        clear_layout(self._grid)
        self._cells, self._columns = list(cells), 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(160), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        room = self.width() // current().px(self._cell)
        columns = max(1, min(room, self._most, max(len(self._cells), 1)))
        if columns == self._columns:
            return
        self._columns = columns
        for widget in self._cells:
            self._grid.removeWidget(widget)
        for index, widget in enumerate(self._cells):
            self._grid.addWidget(widget, index // columns, index % columns, self._align)
        for index in range(self._most):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
