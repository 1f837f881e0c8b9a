"""The mark: a rounded square in the primary colour, a house with a heart cut out."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.painting import rounded


def paint_logo(painter: QPainter, rect: QRectF) -> None:
    """The mark into a square ``rect``."""
    theme = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rounded(painter, rect, rect.width() * 8 / 28, theme.colour("primary"))
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 56, rect.height() / 56)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("onPrimary"))
    painter.drawPath(_mark())
    painter.restore()


def logo_icon() -> QIcon:
    """The window's icon."""
    result = QIcon()
    for side in (16, 32, 64, 128):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_logo(painter, QRectF(0, 0, side, side))
        painter.end()
        result.addPixmap(picture)
    return result


@cache
def _mark() -> QPainterPath:
    return _house().subtracted(_heart())


def _house() -> QPainterPath:
    body = QPainterPath()
    body.addRoundedRect(QRectF(14, 22, 28, 21), 3, 3)
    roof = QPainterPath(QPointF(28, 14))
    roof.lineTo(42, 25)
    roof.lineTo(42, 30)
    roof.lineTo(14, 30)
    roof.lineTo(14, 25)
    roof.closeSubpath()
    return body.united(roof)


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(28, 38))
    path.cubicTo(23, 34.6, 21.4, 32.4, 21.4, 30)
    path.cubicTo(21.4, 26.2, 26.3, 25.4, 28, 28.7)
    path.cubicTo(29.7, 25.4, 34.6, 26.2, 34.6, 30)
    path.cubicTo(34.6, 32.4, 33, 34.6, 28, 38)
    path.closeSubpath()
    return path


class Logo(QWidget):
    """The mark as a widget; ``side`` in pixels at 100 %."""

    def __init__(self, side: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(self._side), current().px(self._side))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        paint_logo(QPainter(self), QRectF(self.rect()))
