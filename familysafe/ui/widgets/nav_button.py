"""One row of the sidebar, or one square of the icon rail."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import paint_avatar
from familysafe.ui.widgets.button import literal, pressed_by_enter
from familysafe.ui.widgets.painting import NEAR_SIDE, draw_icon, rounded, text_width
from familysafe.ui.widgets.plain_label import set_plain_tooltip


class NavButton(QPushButton):
    """``icon`` or, with ``child_colour``, an avatar of ``text``; ``aside`` stands at the right."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        aside: str = "",
        child_colour: str = "",
        help_look: bool = False,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._face, self._icon, self._aside = text, icon, aside
        self._child, self._help, self._quiet = child_colour, help_look, quiet
        self._rail, self._count, self._shortcut = False, 0, ""
        self.setText(literal(text))
        self.setCheckable(not quiet)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int) -> None:
        """What is due by tomorrow or paused; 0 shows nothing."""
        self._count = count
        self._name()
        self.update()

    def set_shortcut_text(self, text: str) -> None:
        self._shortcut = text
        self._name()

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self._name()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        height = theme.px(44) if self._help else theme.size("navRow")
        return QSize(theme.px(44) if self._rail else theme.px(150), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """The shell marks the row that is shown; a click only asks to go there."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fg = self._paint_ground(painter)
        self._paint_lead(painter, fg)
        if not self._rail:
            self._paint_words(painter, fg)
        elif self._count:
            self._paint_dot(painter)

    def _paint_ground(self, painter: QPainter) -> str:
        theme, on = current(), self.isChecked()
        rect, radius = QRectF(self.rect()), theme.radius("sm")
        if self._help:
            fill, border = ("dangerSoft", "danger") if on else ("surface", "border")
            rounded(painter, rect, radius, theme.colour(fill), theme.colour(border))
            return "danger" if on else "text"
        if on:
            border_colour = theme.colour("primary") if theme.high_contrast else None
            rounded(painter, rect, radius, theme.colour("primarySoft"), border_colour, 2.0)
            return "onPrimarySoft"
        if self.underMouse():
            rounded(painter, rect, radius, theme.colour("surfaceInset"))
        return "textMuted"

    def _mirror(self, rect: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _lead_width(self) -> int:
        return current().px(24 if self._child else 20)

    def _paint_lead(self, painter: QPainter, fg: str) -> None:
        theme, side = current(), self._lead_width()
        left = (self.width() - side) / 2 if self._rail else (10.0 if self._child else 12.0)
        box = self._mirror(QRectF(left, (self.height() - side) / 2, side, side))
        if self._child:
            paint_avatar(painter, box, theme, self._face, self._child, "caption")
            return
        colour = "danger" if self._help else fg
        weight = "fill" if self.isChecked() else "regular"
        draw_icon(painter, box, self._icon, colour, 20, weight)

    def _paint_words(self, painter: QPainter, fg: str) -> None:
        theme, strong = current(), self.isChecked() or self._help
        aside_width = self._paint_aside(painter, fg)
        font = theme.font("control" if strong else "row")
        painter.setFont(font)
        painter.setPen(theme.colour(fg))
        left = 12 + self._lead_width() + 12
        room = self.width() - left - aside_width - 12
        words = QFontMetricsF(font).elidedText(self._face, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self._mirror(QRectF(left, 0, room, self.height())), NEAR_SIDE, words)

    def _paint_aside(self, painter: QPainter, fg: str) -> float:
        theme, text = current(), str(self._count) if self._count else self._aside
        if not text:
            return 0.0
        font = theme.font("small" if self._aside else "caption")
        width = max(text_width(font, text), 0.0)
        if self._count:
            side = max(theme.px(20), width + 10)
            pill = QRectF(self.width() - 12 - side, 0, side, theme.px(20))
            pill.moveTop((self.height() - pill.height()) / 2)
            pill = self._mirror(pill)
            rounded(painter, pill, pill.height() / 2, theme.colour("neutralSoft"))
            font.setWeight(font.Weight.DemiBold)
            colour, area = "text", pill
        else:
            area = self._mirror(QRectF(self.width() - 12 - width, 0, width + 2, self.height()))
            colour = fg
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        return width + 16

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("primary"))
        side = current().px(8)
        painter.drawEllipse(self._mirror(QRectF(self.width() - side - 6, 6, side, side)))

    def _name(self) -> None:
        name = f"{self._face}, {self._aside}" if self._aside else self._face
        if self._count:
            name = self.tr("%1, %2 due").replace("%1", self._face)
            name = name.replace("%2", str(self._count))
        self.setAccessibleName(name)
        tip = f"{name} ({self._shortcut})" if self._shortcut else name
        set_plain_tooltip(self, tip if self._rail or self._shortcut else "")
