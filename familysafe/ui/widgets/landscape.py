"""Hills, sun, house and tree, painted from tokens so that both schemes work."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from familysafe.ui.theme.theme import current


def paint_wide_landscape(painter: QPainter, width: float, height: float) -> None:
    """The locked window's landscape along the bottom of ``width`` x ``height``."""
    theme = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    x, base = width / 1280, height - 800
    painter.setBrush(theme.colour("sun"))
    painter.drawEllipse(QPointF(930 * x, base + 646), 60, 60)
    far = QPainterPath(QPointF(0, base + 680))
    far.cubicTo(200 * x, base + 590, 420 * x, base + 610, 640 * x, base + 660)
    far.cubicTo(860 * x, base + 710, 1060 * x, base + 700, width, base + 620)
    near = QPainterPath(QPointF(0, base + 740))
    near.cubicTo(220 * x, base + 680, 440 * x, base + 690, 680 * x, base + 720)
    near.cubicTo(920 * x, base + 750, 1080 * x, base + 750, width, base + 696)
    for path, colour in ((far, "hillFar"), (near, "hillNear")):
        path.lineTo(width, height)
        path.lineTo(0, height)
        path.closeSubpath()
        painter.setBrush(theme.colour(colour))
        painter.drawPath(path)


def paint_hero_landscape(painter: QPainter, rect: QRectF) -> None:
    """The drawing at the right of the Today card; 300 x 176 units, scaled into ``rect``."""
    theme = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = rect.height() / 176
    painter.translate(rect.right() - 300 * scale, rect.top())
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    far = QPainterPath(QPointF(0, 176))
    far.cubicTo(60, 100, 100, 80, 150, 100)
    far.cubicTo(200, 120, 250, 120, 300, 100)
    far.lineTo(300, 176)
    near = QPainterPath(QPointF(20, 176))
    near.cubicTo(90, 128, 130, 134, 180, 147)
    near.cubicTo(230, 158, 270, 150, 300, 140)
    near.lineTo(300, 176)
    painter.setBrush(theme.colour("hillFar"))
    painter.drawPath(far)
    painter.setBrush(theme.colour("sun"))
    painter.drawEllipse(QPointF(196, 60), 34, 34)
    painter.setBrush(theme.colour("hillNear"))
    painter.drawPath(near)
    _house(painter)
    _tree(painter)
    painter.restore()


def _house(painter: QPainter) -> None:
    theme = current()
    painter.setBrush(theme.colour("surface"))
    painter.drawRect(QRectF(96, 92, 36, 22))
    wall = QPainterPath(QPointF(96, 93))
    wall.lineTo(114, 78)
    wall.lineTo(132, 93)
    painter.drawPath(wall)
    painter.setBrush(theme.colour("sun"))
    painter.drawRoundedRect(QRectF(109, 100, 10, 14), 2, 2)
    pen = QPen(theme.colour("primary"), 5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    roof = QPainterPath(QPointF(92, 96))
    roof.lineTo(114, 77)
    roof.lineTo(136, 96)
    painter.drawPath(roof)


def _tree(painter: QPainter) -> None:
    theme = current()
    painter.setPen(QPen(theme.colour("primary"), 3))
    painter.drawLine(QPointF(158, 120), QPointF(158, 133))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("primary"))
    crown = QPainterPath(QPointF(158, 92))
    crown.cubicTo(173, 100, 175, 126, 158, 126)
    crown.cubicTo(141, 126, 143, 100, 158, 92)
    painter.drawPath(crown)


class LockedBackground(QWidget):
    """The whole window's ground while locked; put the card above it in its layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("locked")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.draw_hills = True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.draw_hills:
            paint_wide_landscape(QPainter(self), self.width(), self.height())
