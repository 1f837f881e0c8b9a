"""The scaffold of a page: title, subtitle, actions, a main column and a side column.

Scrolls vertically only. The content's height is set by hand, because wrapped labels make a
resizable QScrollArea reserve a scroll bar that is not needed (DESIGN 12.10).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.plain_label import PlainLabel


class VerticalScroll(QScrollArea):
    """A scroll area whose ``content`` layout is as wide as the view and as high as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fitting = False
        # Parts of our own: asking for Qt's makes PySide look through every widget class.
        self._view, self._bar = QWidget(), QScrollBar(Qt.Orientation.Vertical)
        self._bar.setSingleStep(40)
        self.setViewport(self._view)
        self.setVerticalScrollBar(self._bar)
        self.inner = QWidget()
        self.inner.setObjectName("scrollBody")
        self.content: QVBoxLayout = column(spacing=16)
        self.content.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.inner.setLayout(self.content)
        self.setWidget(self.inner)
        self.inner.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.inner and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the content the size it needs at this width."""
        if self._fitting:
            return
        self._fitting = True
        try:
            view = self._view.size()
            self.before_fit(view.width())
            self.content.invalidate()
            # What was just done asks for another layout of itself: without end, if it came here.
            QCoreApplication.removePostedEvents(self.inner, QEvent.Type.LayoutRequest.value)
            need = self.content.totalHeightForWidth(view.width())
            if need < 0:
                need = self.content.totalSizeHint().height()
            self.inner.resize(view.width(), max(view.height(), need))
            self.content.activate()
        finally:
            self._fitting = False

    def before_fit(self, width: int) -> None:
        """Adapt margins or directions to ``width`` before the height is asked for."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Move the focus as usual, then scroll the focused widget fully into view."""
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if moved and focused is not None and self.inner.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, 24)
        return moved


class ScrollPage(VerticalScroll):
    """A page. Fill ``main`` (and ``side``, after :meth:`use_side`) with widgets.

    ``max_width`` limits the content and centres it (0: the token ``contentMax``); ``title`` may
    be empty when a page builds its own head.
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        max_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._max = max_width or current().layout("contentMax")
        self._side_width = 0
        self.title = PlainLabel(title, "h1", wrap=True)
        self.subtitle = PlainLabel(subtitle, "body", "textMuted", wrap=True)
        self.head = QWidget()
        self._head_line: QBoxLayout = row(spacing=16)
        self.head.setLayout(self._head_line)
        self._lead = row(spacing=16)
        words = column(spacing=0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._lead.addLayout(words, 1)
        self._head_line.addLayout(self._lead, 1)
        self.action_box = FlowBox(spacing=16)
        self.action_box.hide()
        self._head_line.addWidget(self.action_box)
        self.content.addWidget(self.head)
        self.above = column(spacing=16)
        self.content.addLayout(self.above)
        self._columns: QBoxLayout = row(spacing=24)
        self.main = column(spacing=16)
        self.side = column(spacing=16)
        self.side_box = QWidget()
        self.side_box.setLayout(self.side)
        self.side_box.hide()
        self._columns.addLayout(self.main, 1)
        self._columns.addWidget(self.side_box, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(self._columns)
        self.content.addStretch(1)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """The page's only h1; also the page's accessible name."""
        self.title.set_text(title)
        self.subtitle.set_text(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.head.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_action(self, button: QPushButton) -> None:
        """A button at the right of the title, in reading order; the filled one comes last."""
        self.action_box.add(button)
        self.action_box.show()

    def set_lead(self, widget: QWidget) -> None:
        """An avatar left of the title."""
        self._lead.insertWidget(0, widget)

    def use_side(self, width: int = 0) -> QVBoxLayout:
        """Show the side column (``width`` 304 or 340 at 100 %); returns its layout."""
        self._side_width = width or current().layout("sideColumnWide")
        self.side_box.show()
        self.fit()
        return self.side

    def effective_width(self) -> float:
        """The window's width divided by the text scale: every breakpoint uses it."""
        return self.window().width() / current().scale

    def before_fit(self, width: int) -> None:
        theme, effective = current(), self.effective_width()
        compact = effective < theme.tokens.layout["breakpoints"]["compact"]
        narrow = effective < theme.tokens.layout["breakpoints"]["narrow"]
        pad = theme.layout("pagePadXCompact" if compact else "pagePadX")
        room = max(pad, (width - theme.px(self._max)) // 2) if self._max else pad
        self.content.setContentsMargins(room, 8, room, 24)
        below = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)
        self._head_line.setDirection(below if narrow else beside)
        if self._side_width:
            wide = theme.px(min(self._side_width, 300) if compact else self._side_width)
            self.side_box.setMinimumWidth(0 if narrow else wide)
            self.side_box.setMaximumWidth(16_777_215 if narrow else wide)
            side = Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignTop
            self._columns.setAlignment(self.side_box, side)


class Section(QWidget):
    """An h2 with an optional link on the far side, then its content in ``body``."""

    def __init__(
        self, title: str, link: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = column(spacing=8)
        self.setLayout(layout)
        head = row(spacing=8)
        self.title = PlainLabel(title, "h2", wrap=True)
        head.addWidget(self.title, 1)
        if link is not None:
            head.addWidget(link)
        layout.addLayout(head)
        self.body = column(spacing=12)
        layout.addLayout(self.body)
