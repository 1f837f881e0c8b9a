"""One painted cell of the table: two lines, a chip, a caret. A real button for keys and readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.theme.tokens import tokens
from familysafe.ui.widgets.chip import chip_width, paint_chip, status_text
from familysafe.ui.widgets.painting import draw_icon, text_width
from familysafe.ui.widgets.plain_label import set_plain_tooltip

_PAD = 12
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class StateCell(QPushButton):
    """``moved`` asks for the neighbour by (rows, columns)."""

    moved = Signal(int, int)

    def __init__(
        self, about: str, first: str, second: str, status: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._second, self._status = first, second, status
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = ". ".join(part for part in (first, second) if part)
        self.setAccessibleName(f"{about}: {status_text(status)}. {said}")
        set_plain_tooltip(self, said)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        theme = current()
        if self._beside(width):
            return theme.px(49)
        return theme.px(82) + (theme.px(18) if self._wraps(width) else 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = current().px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(200), current().px(49))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _chip_width(self) -> int:
        return chip_width(status_text(self._status), bool(tokens().status[self._status].icon))

    def _beside(self, width: int) -> bool:
        """Do the words fit beside the chip?"""
        theme = current()
        words = max(
            text_width(theme.font("row"), self._first),
            text_width(theme.font("small"), self._second),
        )
        return words + self._chip_width() + theme.px(18) + 3 * _PAD + 6 <= width

    def _wraps(self, width: int) -> bool:
        """Below each other: do the counts need a second line?"""
        room = width - 3 * _PAD - current().px(18)
        return text_width(current().font("row"), self._first) > room

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), theme.colour("surfaceHover"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), theme.colour("border"))
        beside = self._beside(self.width())
        extra = theme.px(18) if not beside and self._wraps(self.width()) else 0
        spare = (self.height() - (theme.px(49) if beside else theme.px(82) + extra)) / 2
        caret, middle = theme.px(18), spare + (theme.px(49) + extra) / 2
        right = self.width() - _PAD - caret
        name = "caret-left" if self.isRightToLeft() else "caret-right"
        box = QRectF(right, middle - caret / 2, caret, caret)
        draw_icon(painter, box, name, "textMuted", 14, "bold")
        chip, height = self._chip_width(), theme.size("chip")
        room = right - _PAD
        if beside:
            box = QRectF(right - 6 - chip, middle - height / 2, chip, height)
            room = right - chip - _PAD - 6
        else:
            box = QRectF(_PAD, spare + theme.px(49) + extra - 2, chip, height)
        look = tokens().status[self._status]
        paint_chip(painter, box, status_text(self._status), look)
        self._paint_words(painter, room, middle, extra)

    def _paint_words(self, painter: QPainter, room: float, middle: float, extra: int) -> None:
        theme = current()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        line = theme.px(18)
        top = middle - line - extra / 2
        for text, role, tone, height in (
            (self._first, "row", "text", line + extra),
            (self._second, "small", "textMuted", line),
        ):
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(theme.colour(tone))
            area = QRectF(_PAD, top, room, height)
            top += height
            if height > line:
                painter.drawText(area, flags | Qt.TextFlag.TextWordWrap, text)
                continue
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(area, flags, shown)
