"""An on/off switch: a painted check box with the word beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.painting import rounded, text_width


class Switch(QCheckBox):
    """``name`` is what it switches; the face says On or Off."""

    def __init__(self, name: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", "pill")

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(pos)

    def _words(self) -> tuple[str, str]:
        return self.tr("On"), self.tr("Off")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        widest = max(text_width(theme.font("small"), word) for word in self._words())
        return QSize(round(widest) + 8 + theme.px(40), theme.px(24))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter, on = current(), QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        width, mirrored = theme.px(40), self.isRightToLeft()
        left = 0.0 if mirrored else float(self.width() - width)
        track = QRectF(left, 0, width, self.height())
        fill = theme.colour("primary" if on else "surface")
        border = theme.colour("primary" if on else "borderStrong")
        rounded(painter, track, self.height() / 2, fill, border, 2.0)
        half, at_end = self.height() / 2, on != mirrored
        x = track.right() - half if at_end else track.left() + half
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("onPrimary" if on else "borderStrong"))
        painter.drawEllipse(QPointF(x, half), half * 0.5, half * 0.5)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        words = QRectF(width + 8 if mirrored else 0, 0, self.width() - width - 8, self.height())
        # Qt itself makes the left side of it when mirrored.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, flags, self._words()[0 if on else 1])
