"""Six months, talked or not: a rhythm, never a streak."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.theme.theme import Theme, current
from familysafe.ui.widgets.painting import draw_icon


class Rhythm(QWidget):
    """``months`` are (short month name, talked), oldest first."""

    def __init__(self, months: Sequence[tuple[str, bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._months: tuple[tuple[str, bool], ...] = ()
        self._measured: tuple[Theme, int] | None = None
        self.set_months(months)

    def set_months(self, months: Sequence[tuple[str, bool]]) -> None:
        self._months = tuple(months)
        self._measured = None
        talked = [name for name, on in self._months if on]
        said = ", ".join(talked) if talked else self.tr("no month yet")
        self.setAccessibleName(self.tr("Talked in: ") + said)
        self.updateGeometry()
        self.update()

    def _step(self) -> int:
        """Measured once per theme: layouts ask for the size hundreds of times."""
        theme = current()
        if self._measured is None or self._measured[0] is not theme:
            metrics = QFontMetricsF(theme.font("caption"))
            widest = max((metrics.horizontalAdvance(n) for n, _ in self._months), default=0)
            self._measured = (theme, max(theme.px(30), round(widest) + 6))
        return self._measured[1]

    def _edge(self) -> int:
        return self._step() - 6

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        height = current().px(18) + 2 + current().px(16)
        steps = max(len(self._months) - 1, 0)
        return QSize(self._step() * steps + self._edge(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter, step = current(), QPainter(self), self._step()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = theme.px(18)
        for index, (name, talked) in enumerate(self._months):
            at = len(self._months) - 1 - index if self.isRightToLeft() else index
            left = at * step - 3
            circle = QRectF(left + (step - dot) / 2, 0, dot, dot)
            if talked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("primary"))
                painter.drawEllipse(circle)
                draw_icon(painter, circle, "check", "onPrimary", 11, "bold")
            else:
                painter.setPen(QPen(theme.colour("borderStrong"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("textMuted"))
            area = QRectF(left, dot + 2, step, theme.px(16))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
