"""The five answers in numbers, and proved apart: six in a row, or three by two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.stat_tile import CountTile

_TILE = 122


class CountRow(QWidget):
    """Equal tiles over the whole width."""

    def __init__(self, tiles: Sequence[CountTile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._arrange(len(self._tiles))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # Narrow enough to be squeezed, else the tiles could never go into two rows.
        return QSize(current().px(_TILE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        room = (self.width() + 10) // (current().px(_TILE) + 10)
        self._arrange(6 if room >= 6 else (3 if room >= 3 else 2))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // columns, index % columns)
        for index in range(len(self._tiles)):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
