"""Two painted choices of step 3: a tile with an icon that can be ticked, and a child."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import child_colour, paint_avatar
from familysafe.ui.widgets.button import literal
from familysafe.ui.widgets.painting import FROM_LEFT, draw_icon, rounded, text_width

_GAP = 8


class TickTile(QPushButton):
    """A device: icon, word, and a check mark when it is ticked."""

    def __init__(self, text: str, icon: str, *, checked: bool = False) -> None:
        super().__init__(literal(text))
        self._face, self._icon = text, icon
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        font = theme.font("control")
        width = 32 + theme.px(20) + _GAP + text_width(font, self._face) + 2
        if self.isChecked():
            width += _GAP + theme.px(16)
        return QSize(round(width), theme.px(44))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, on = current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "primarySoft" if on else ("surfaceHover" if self.underMouse() else "surface")
        border = theme.colour("primary" if on else "borderStrong")
        area = QRectF(self.rect())
        rounded(painter, area, theme.radius("md"), theme.colour(ground), border, 2 if on else 1)
        colour = "onPrimarySoft" if on else "text"
        side = theme.px(20)
        icon = QRectF(16, 0, side, self.height())
        draw_icon(painter, icon, self._icon, colour, 20, "fill" if on else "regular")
        font = theme.font("control" if on else "row")
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        left = 16 + side + _GAP
        width = text_width(theme.font("control"), self._face) + 2
        painter.drawText(QRectF(left, 0, width, self.height()), FROM_LEFT, self._face)
        if on:
            box = QRectF(left + width + _GAP - 2, 0, theme.px(16), self.height())
            draw_icon(painter, box, "check", colour, 16, "bold")


class ChildPill(QPushButton):
    """One of the children typed so far: avatar, name, and a check mark when it is complete."""

    def __init__(self, name: str, text: str, colour: str, *, chosen: bool, complete: bool) -> None:
        super().__init__(literal(text))
        self._name, self._face, self._colour = name, text, colour
        self._complete = complete
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAccessibleName(text)
        self.setProperty("ringRadius", "pill")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """The page marks the child that is edited."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        width = 8 + theme.px(30) + 8 + text_width(theme.font("bodyStrong"), self._face) + 20
        if self._complete:
            width += theme.px(18) + 6
        return QSize(round(width), theme.px(44))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter, on = current(), QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fg, bg = child_colour(self._colour)
        area = QRectF(self.rect())
        ground = theme.colour(bg if on else "surface")
        border = theme.colour(fg if on else "borderStrong")
        rounded(painter, area, area.height() / 2, ground, border, 2 if on else 1)
        side = theme.px(30)
        box = QRectF(8, (self.height() - side) / 2, side, side)
        paint_avatar(painter, box, theme, self._name, self._colour, "control")
        font = theme.font("bodyStrong" if on else "body")
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        left = 8 + side + 8
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, FROM_LEFT, self._face)
        if self._complete:
            mark = theme.px(18)
            end = QRectF(self.width() - mark - 14, 0, mark, self.height())
            draw_icon(painter, end, "check-circle", "ok", 18, "fill")
