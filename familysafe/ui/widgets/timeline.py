"""What happened, the newest first: an icon, a line and its day, joined by a thin line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.list_row import TwoLines

_GAP = 4


class Timeline(QWidget):
    """``steps`` are (icon, words, day)."""

    def __init__(
        self, steps: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        self._tiles: list[IconTile] = []
        for index, (icon, words, day) in enumerate(steps):
            tile = IconTile(icon, "textMuted", "surfaceInset", side=28, icon_size=16,
                            round_shape=True)  # fmt: skip
            grid.addWidget(tile, index, 0)
            grid.addWidget(TwoLines(words, day, text_role="caption"), index, 1)
            self._tiles.append(tile)
        self.setLayout(grid)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter, theme = QPainter(self), current()
        painter.setPen(QPen(theme.colour("border"), 2))
        for upper, lower in zip(self._tiles, self._tiles[1:], strict=False):
            above, below = upper.geometry(), lower.geometry()
            x = above.x() + above.width() / 2
            top, bottom = above.bottom() + 1 + _GAP, below.top() - _GAP
            if bottom > top:
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
