"""Small helpers for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from familysafe.ui.theme import icons


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded rectangle whose border stays inside ``rect``."""
    inset = width / 2 if border is not None else 0.0
    painter.setPen(QPen(border, width) if border is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
    inner = rect.adjusted(inset, inset, -inset, -inset)
    radius = min(radius, inner.height() / 2)
    painter.drawRoundedRect(inner, radius, radius)


def draw_icon(
    painter: QPainter, rect: QRectF, name: str, colour: QColor | str, size: int, weight: str
) -> None:
    """An icon in the middle of ``rect``; ``size`` at 100 %."""
    device = painter.device()
    dpr = device.devicePixelRatioF() if device is not None else 1.0
    picture = icons.pixmap(name, colour, size, weight, dpr)
    side = picture.width() / dpr
    painter.drawPixmap(
        round(rect.center().x() - side / 2), round(rect.center().y() - side / 2), picture
    )


#: For text whose place was computed from the left: Qt would move it over in a mirrored window.
FROM_LEFT = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)
#: For text at the near side of its area: Qt itself makes the right side of it when mirrored.
NEAR_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def text_width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
