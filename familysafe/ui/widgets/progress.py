"""Progress in segments (questions), as a bar (long work), and as a ring (carry on)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.painting import rounded


class SegmentedProgress(QProgressBar):
    """``done`` full segments of ``total``; the one in work is half strong."""

    def __init__(self, total: int, done: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = -1
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_total(total)
        self.set_progress(done)

    def set_total(self, total: int) -> None:
        self.setRange(0, max(total, 1))
        self.update()

    def set_progress(self, done: int, current_index: int = -1) -> None:
        self._current = current_index
        self.setValue(done)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(280), current().px(8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(80), current().px(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter, total = current(), QPainter(self), self.maximum()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 4 if total <= 20 else 1
        width = (self.width() - gap * (total - 1)) / total
        for index in range(total):
            colour = theme.colour("border")
            if index < self.value():
                colour = theme.colour("primary")
            elif index == self._current:
                colour = QColor(theme.colour("primary"))
                colour.setAlphaF(0.45)
            at = total - 1 - index if self.isRightToLeft() else index
            rect = QRectF(at * (width + gap), 0, width, self.height())
            rounded(painter, rect, self.height() / 2, colour)


class Ring(QWidget):
    """A ring filled by a share from 0 to 1."""

    def __init__(
        self, share: float, name: str, *, side: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._share, self._side = share, side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, name: str) -> None:
        self._share = share
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(self._side), current().px(self._side))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(self.width() / 7, 2)
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("surface"), width))
        painter.drawEllipse(rect)
        pen = QPen(theme.colour("primary"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(rect, 90 * 16, -round(self._share * 360 * 16))
