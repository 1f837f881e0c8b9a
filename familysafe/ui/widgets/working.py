"""Work in progress: nothing for 300 ms, then a spinner, words, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.painting import rounded
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.progress import SegmentedProgress

_FRAME_MS = 40
_STEP_DEGREES = 16


class Spinner(QWidget):
    """A turning ring; still when motion is reduced (the words beside it say enough)."""

    def __init__(self, side: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._angle = side, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._turn)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(self._side), current().px(self._side))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not current().reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(current().colour("primary"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawArc(area, -self._angle * 16, 300 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP_DEGREES) % 360
        self.update()


class Working(QWidget):
    """:meth:`begin` with words; visible 300 ms later unless :meth:`finish` came first."""

    cancelled = Signal()

    def __init__(self, *, can_cancel: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", "lead", wrap=True)
        self.bar = SegmentedProgress(1)
        self.bar.hide()
        self.cancel = Button(self.tr("Cancel"), "secondary", size="sm")
        if not can_cancel:  # "visible" without a parent would be a window of its own
            self.cancel.hide()
        self.cancel.clicked.connect(self.cancelled)
        layout = column(spacing=6)
        self.setLayout(layout)
        line = row(spacing=12)
        line.addWidget(Spinner())
        line.addWidget(self.label, 1)
        line.addWidget(self.cancel)
        layout.addLayout(line)
        layout.addWidget(self.bar)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._appear)
        self.hide()

    def begin(self, text: str) -> None:
        self.label.set_text(text)
        self.setAccessibleName(text)
        self._delay.start(current().motion("loadingDelayMs"))

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is; ``total`` 0 hides the bar."""
        self.bar.setVisible(total > 0)
        steps = min(total, 100)
        if total > 0:
            self.bar.set_total(steps)
            self.bar.set_progress(round(done * steps / total))

    def finish(self) -> None:
        self._delay.stop()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange and self.parentWidget() is None:
            self._delay.stop()  # taken off its page: shown later it would be a window of its own

    def _appear(self) -> None:
        self.show()
        announce(self, self.label.text())


class Skeleton(QWidget):
    """Grey shapes where rows will be; ``rows`` of them."""

    def __init__(self, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(self.tr("Working..."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(240), current().px(54) * self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grey, unit = theme.colour("neutralSoft"), theme.px(1)
        for index in range(self._rows):
            top = theme.px(54) * index
            rounded(painter, QRectF(0, top, 36 * unit, 36 * unit), theme.radius("sm"), grey)
            free = self.width() - 60 * unit
            rounded(painter, QRectF(48 * unit, top + 3, free * 0.7, 12 * unit), 6, grey)
            rounded(painter, QRectF(48 * unit, top + 23 * unit, free * 0.45, 10 * unit), 5, grey)
