"""A pill with a child's avatar and name that can be ticked: "With whom?", "Who is it about?"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import child_colour, paint_avatar
from familysafe.ui.widgets.button import literal
from familysafe.ui.widgets.painting import NEAR_SIDE, draw_icon, rounded, text_width

_SIDE = 28
_TICK = 18


class ChildChip(QPushButton):
    """``value`` is the child's id; chips in an exclusive ``QButtonGroup`` are one of many."""

    def __init__(self, value: str, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(literal(name), parent)
        self.value, self._name, self._colour = value, name, colour
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", "pill")
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        words = round(text_width(theme.font("control"), self._name))
        return QSize(words + theme.px(_SIDE + _TICK) + 38, theme.px(40))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter, on = current(), QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fg, soft = child_colour(self._colour)
        fill = soft if on else ("surfaceHover" if self.underMouse() else "surface")
        border, width = (fg, 2.0) if on else ("borderStrong", 1.0)
        radius = self.height() / 2
        rounded(
            painter, QRectF(self.rect()), radius, theme.colour(fill), theme.colour(border), width
        )
        side, tick, mirrored = theme.px(_SIDE), theme.px(_TICK), self.isRightToLeft()
        left = self.width() - 6 - side if mirrored else 6
        box = QRectF(left, (self.height() - side) / 2, side, side)
        paint_avatar(painter, box, theme, self._name, self._colour, "caption")
        font = theme.font("control" if on else "row")
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        start = 12 + tick if mirrored else 6 + side + 8
        area = QRectF(start, 0, self.width() - side - tick - 26, self.height())
        painter.drawText(area, NEAR_SIDE, self._name)
        if on:
            place = 12 if mirrored else self.width() - 12 - tick
            where = QRectF(place, 0, tick, self.height())
            draw_icon(painter, where, "check", fg, 16, "bold")
