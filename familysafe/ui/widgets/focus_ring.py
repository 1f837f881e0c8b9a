"""One ring per window around the widget that has the keyboard: 2 px wide, 2 px away from it.

Shown when the focus came by keyboard, and always for text fields. It is an overlay, because
style sheets know no outline and QFocusFrame slips inside scroll areas.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.painting import rounded

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """Put one on a window: ``FocusRing(window)``; it follows the focus by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QObject] = []
        self._by_key = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        window.installEventFilter(self)
        self.hide()

    def target(self) -> QWidget | None:
        """The widget it stands around now; None when hidden."""
        return None if self.isHidden() else self._target

    def keyboard_used(self) -> None:
        """Show the ring from now on; shortcuts call it, their key never passes the window."""
        self._by_key = True
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind in _MOVES:
            if watched is self._window and kind == QEvent.Type.Show:
                self._watch_native_window()
            self._place()
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_key = False
            self._place()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.keyboard_used()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, target = current(), self._target
        if target is None or not isValid(target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = str(target.property("ringRadius") or "sm")
        radius = theme.radius(name) + 4
        width = theme.tokens.border["focusWidth"]
        rounded(painter, QRectF(self.rect()), radius, None, theme.colour("focus"), width)

    def _watch_native_window(self) -> None:
        # Only here every press of key and mouse passes, wherever it goes, at no cost to others.
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        if isinstance(self._target, QTabBar) and isValid(self._target):
            self._target.currentChanged.disconnect(self._tab_changed)
        mine = new is not None and (new is self._window or self._window.isAncestorOf(new))
        self._target = new if mine else None
        if isinstance(self._target, QTabBar):
            self._target.currentChanged.connect(self._tab_changed)
        if new is not None and mine:
            widget: QWidget | None = new
            while widget is not None and widget is not self._window:
                widget.installEventFilter(self)
                self._watched.append(widget)
                widget = widget.parentWidget()
        self._place()

    def _tab_changed(self, _index: int) -> None:
        self._place()

    def _wanted(self) -> bool:
        target = self._target
        if (
            target is None
            or not isValid(target)
            or not target.isVisible()
            or isinstance(target, QScrollArea)
        ):
            return False
        if target.property("kind") == "bare":
            return False
        if isinstance(target, _TEXT_FIELDS) or isinstance(target.parentWidget(), QComboBox):
            return True
        return self._by_key

    def _place(self) -> None:
        target = self._target
        if target is None or not self._wanted():
            self.hide()
            return
        reach = current().tokens.border["focusWidth"] + current().tokens.border["focusGap"]
        inside = target.rect()
        if isinstance(target, QTabBar) and target.currentIndex() >= 0:
            inside = target.tabRect(target.currentIndex())  # the tab, not the empty bar behind it
        area = QRect(target.mapTo(self._window, inside.topLeft()), inside.size())
        ring = area.adjusted(-reach, -reach, reach, reach)
        seen = self._visible_part(target, ring)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(ring)
        self.setMask(seen.translated(-ring.topLeft()))
        self.show()
        self.raise_()
        self.update()

    def _visible_part(self, target: QWidget, ring: QRect) -> QRect:
        seen = ring
        parent = target.parentWidget()
        while parent is not None and parent is not self._window:
            if isinstance(parent.parentWidget(), QAbstractScrollArea):
                view = QRect(parent.mapTo(self._window, QPoint(0, 0)), parent.size())
                seen = seen.intersected(view)
            parent = parent.parentWidget()
        return seen
