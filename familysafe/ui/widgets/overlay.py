"""A bordered card over a flat scrim, inside the window: for questions and small tasks.

Esc closes; Tab stays inside; the focus goes back to where it was. No nested event loop, so Hide
and Lock can always close it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import Card


class Overlay(QWidget):
    """``card.body`` takes the content; :meth:`open_overlay` shows it over the host's window."""

    closed = Signal()

    def __init__(self, host: QWidget, *, width: int = 440) -> None:
        super().__init__(host.window())
        self._width = width
        self._before: QWidget | None = None
        self._held = False
        self.card = Card("dialog", padding=24, spacing=12, parent=self)
        host.window().installEventFilter(self)
        self.hide()

    def open_overlay(self, first: QWidget) -> None:
        """Cover the window and give ``first`` (the safe choice) the focus."""
        self._before = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def hold(self, on: bool) -> None:
        """While something is done that cannot be stopped: Esc does not pretend to stop it."""
        self._held = on

    def close_overlay(self) -> None:
        """Take it away; what was typed elsewhere is untouched."""
        if self.isHidden():
            return
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.TabFocusReason)
        self.closed.emit()
        self.deleteLater()

    def words_to_keep(self) -> list[str]:
        """What a lock must not lose; only a form has such words, never a field for a secret."""
        return []

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        ring = [
            w
            for w in self.card.findChildren(QWidget)
            if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()
        ]
        if not ring:
            return True
        focused = self.window().focusWidget()
        at = ring.index(focused) if focused in ring else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if forward else -1)) % len(ring)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and not self._held:
            self.close_overlay()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        event.accept()  # a click beside the card must not reach the page below

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self._place()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self).fillRect(self.rect(), current().colour("scrim"))

    def _place(self) -> None:
        area = self.window().rect()
        self.setGeometry(area)
        width = min(current().px(self._width), area.width() - 32)
        body = self.card.body  # without a wrapped label, its height for a width is -1 + margins
        wraps = body.hasHeightForWidth()
        height = body.totalHeightForWidth(width) if wraps else body.totalSizeHint().height()
        height = min(height, area.height() - 32)
        corner = QPoint((area.width() - width) // 2, max((area.height() - height) // 3, 16))
        self.card.setGeometry(QRect(corner.x(), corner.y(), width, height))
