"""Full-window scaffolds without the sidebar: first run (steps above, sticky footer below)."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Rule, column, row
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.painting import FROM_LEFT, draw_icon, text_width
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage


class StepTrail(QWidget):
    """Numbered steps with lines between; only the current one's word when there is no room."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._at = tuple(steps), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_step(0)

    def set_step(self, index: int) -> None:
        self._at = index
        said = self.tr("Step %1 of %2: %3").replace("%1", str(index + 1))
        said = said.replace("%2", str(len(self._steps))).replace("%3", self._steps[index])
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(ceil(self._width(full=True)), current().px(26))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(ceil(self._width(full=False)), current().px(26))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _shown(self, index: int, full: bool) -> str:
        return self._steps[index] if full or index == self._at else ""

    def _width(self, *, full: bool) -> float:
        font, dot = current().font("control"), current().px(26)
        total = 0.0
        for index in range(len(self._steps)):
            word = self._shown(index, full)
            total += dot + (8 + text_width(font, word) if word else 0)
        return total + (52 if full else 28) * (len(self._steps) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = self._width(full=True) <= self.width()
        gap = 52 if full else 28
        x = max((self.width() - self._width(full=full)) / 2, 0)
        for index in range(len(self._steps)):
            if index:
                done = index <= self._at
                painter.setPen(QPen(current().colour("primary" if done else "border"), 2))
                y = self.height() / 2
                painter.drawLine(round(x + 12), round(y), round(x + gap - 12), round(y))
                x += gap
            x = self._paint_step(painter, index, x, full)

    def _paint_step(self, painter: QPainter, index: int, x: float, full: bool) -> float:
        theme, dot = current(), current().px(26)
        circle = QRectF(x, (self.height() - dot) / 2, dot, dot)
        past, now = index < self._at, index == self._at
        if past or now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(circle)
        else:
            painter.setPen(QPen(theme.colour("borderStrong"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if past:
            draw_icon(painter, circle, "check", "onPrimary", 14, "bold")
        else:
            painter.setFont(theme.font("control"))
            painter.setPen(theme.colour("onPrimary" if now else "textMuted"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        word = self._shown(index, full)
        if not word:
            return x + dot
        font = theme.font("control" if now else "row")
        painter.setFont(font)
        painter.setPen(theme.colour("text" if now else "textMuted"))
        width = text_width(theme.font("control"), word)
        area = QRectF(x + dot + 8, 0, width + 4, self.height())
        painter.drawText(area, FROM_LEFT, word)
        return x + dot + 8 + width


class StickyFooter(QWidget):
    """The 72 px bar at the bottom: a quiet ``link`` on the left, buttons on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = row(spacing=8)
        self.line.setContentsMargins(32, 14, 32, 14)
        outer = column(spacing=0)
        outer.addWidget(Rule())
        outer.addLayout(self.line)
        self.setLayout(outer)
        self.line.addStretch(1)
        self._left = 0

    def add_left(self, widget: QWidget) -> None:
        """Before the stretch."""
        self.line.insertWidget(self._left, widget)
        self._left += 1

    def add_right(self, widget: QWidget) -> None:
        self.line.addWidget(widget)


class Wizard(QWidget):
    """First-run scaffold. Put each step's widgets into a :class:`ScrollPage` made by
    :meth:`new_page` and show it with :meth:`show_page`.
    """

    continued = Signal()
    went_back = Signal()
    link_used = Signal()
    help_wanted = Signal()

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("locked")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(spacing=0)
        self.setLayout(outer)
        bar = row(spacing=16)
        bar.setContentsMargins(32, 20, 32, 20)
        bar.addWidget(Logo(28))
        self.brand = PlainLabel("FamilySafe", "bodyStrong")
        bar.addWidget(self.brand)
        self.trail = StepTrail(steps)
        bar.addWidget(self.trail, 1)
        self.time_left = PlainLabel("", "small", "textMuted")
        bar.addWidget(self.time_left)
        self.help = Button(
            self.tr("Get help now"), "secondary", icon="lifebuoy", icon_colour="danger"
        )
        self.help.clicked.connect(self.help_wanted)
        bar.addWidget(self.help)
        outer.addLayout(bar)
        outer.addWidget(Rule())
        self._room = column(spacing=0)
        outer.addLayout(self._room, 1)
        self._page: ScrollPage | None = None
        self.footer = StickyFooter()
        self.link = Button("", "link")
        self.link.clicked.connect(self.link_used)
        self.back = Button(self.tr("Back"), "secondary", size="lg")
        self.back.clicked.connect(self.went_back)
        self.next = Button(self.tr("Continue"), "primary", size="lg")
        self.next.clicked.connect(self.continued)
        self.footer.add_left(self.link)
        self.footer.add_right(self.back)
        self.footer.add_right(self.next)
        outer.addWidget(self.footer)
        self.set_link("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "time_left"):
            self._fit()

    def _fit(self) -> None:
        """The four steps need the room more than the minutes do."""
        beside = (self.brand, self.time_left, self.help)
        need = sum(widget.sizeHint().width() for widget in beside)
        need += self.trail.minimumSizeHint().width() + current().px(28)
        self.time_left.setVisible(self.width() >= need + 2 * 32 + 4 * 16)

    def set_link(self, text: str) -> None:
        """The quiet way out at the bottom left; empty hides it."""
        self.link.set_text(text)
        self.link.setVisible(bool(text))

    def new_page(self, title: str, subtitle: str = "", *, max_width: int = 0) -> ScrollPage:
        width = max_width or current().layout("wizardMax")
        return ScrollPage(title, subtitle, max_width=width)

    def show_page(self, page: ScrollPage, step: int, *, time_left: str = "") -> None:
        """Show ``page`` as step ``step`` (from 0); the former page is kept, hidden."""
        if self._page is not None:
            self._page.hide()
        if page.parentWidget() is not self:
            self._room.addWidget(page)
        self._page = page
        page.show()
        self.trail.set_step(step)
        self.time_left.set_text(time_left)
        self._fit()
