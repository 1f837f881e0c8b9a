"""Danger first: the emergency number with its country's name, or the family's own number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button, pressed_by_enter
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.clipboard import copy_text
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.painting import FROM_LEFT, draw_icon, rounded, text_width
from familysafe.ui.widgets.plain_label import PlainLabel


class NumberButton(QPushButton):
    """The emergency number, large; a click copies it, because a computer cannot call."""

    def __init__(self, number: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(number, parent)
        self._number = number
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = self.tr("%1. Call %2. Copies the number.")
        self.setAccessibleName(said.replace("%1", about).replace("%2", number))
        self.clicked.connect(self._copy)

    def _font(self) -> QFont:
        return current().font("display")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        width = round(text_width(self._font(), self._number)) + theme.px(36) + 56
        return QSize(max(width, theme.px(144)), theme.px(64))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        rounded(painter, rect, theme.radius("md"), theme.colour("danger"))
        side, font = theme.px(26), self._font()
        total = side + 12 + text_width(font, self._number)
        left = (rect.width() - total) / 2
        draw_icon(painter, QRectF(left, 0, side, rect.height()), "phone", "onDanger", 26, "fill")
        painter.setFont(font)
        painter.setPen(theme.colour("onDanger"))
        area = QRectF(left + side + 12, 0, rect.width(), rect.height())
        painter.drawText(area, FROM_LEFT, self._number)

    def _copy(self) -> None:
        copy_text(self._number)
        announce(self, self.tr("Copied"))


class DangerPanel(Card):
    """``kept`` carries the family's own number."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("danger", padding=0, parent=parent)
        self._line: QBoxLayout = row(spacing=16)
        self._line.setContentsMargins(22, 12, 14, 12)
        self.body.addLayout(self._line)
        words = column(spacing=2)
        words.addStretch(1)
        words.addWidget(PlainLabel(self.tr("Is someone in danger right now?"), "figure", wrap=True))
        self.text = PlainLabel("", "body", wrap=True)
        words.addWidget(self.text)
        words.addStretch(1)
        self._line.addLayout(words, 1)
        self._call = row(spacing=16)
        self._line.addLayout(self._call)
        self.number: NumberButton | None = None
        self.own: TextField | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() / current().scale < 640
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(below if narrow else beside)

    def show_number(self, number: str, country: str, lines: list[str]) -> None:
        """A country's number. ``lines`` say whose it is; its country's name stands above."""
        self._begin(self.tr("Call first. Everything else can wait."))
        self._add_number(number, [country, *lines, self.tr("Click to copy")])

    def show_own(self, number: str) -> None:
        """The number that the family wrote down itself."""
        self._begin(self._local())
        change = Button(self.tr("Change"), "link")
        change.clicked.connect(lambda: self.ask_own(number))
        self._add_number(number, [self.tr("Your own number"), self.tr("Click to copy")], change)

    def ask_own(self, before: str = "") -> None:
        """A field for the family's own number."""
        self._begin(self._local())
        self.own = TextField(
            before, placeholder=self.tr("Type it once, then copy it here"), max_length=40,
            small=True,
        )  # fmt: skip
        self.own.setMinimumWidth(current().px(256))
        field = Field(self.tr("Your own emergency number"), self.own)
        self._call.addWidget(field)
        keep = Button(self.tr("Keep"))
        keep.clicked.connect(self._keep)
        self.own.returnPressed.connect(self._keep)
        self._call.addWidget(keep, 0, Qt.AlignmentFlag.AlignBottom)

    def show_without(self) -> None:
        """Locked, and a country that is not in the list: no number, rather than a wrong one."""
        self._begin(self._local() + " " + self.tr("Your own number shows after you unlock."))

    def _local(self) -> str:
        return self.tr("Call your local emergency number. Everything else can wait.")

    def _begin(self, text: str) -> None:
        clear_layout(self._call)
        self.number, self.own = None, None
        self.text.set_text(text)

    def _add_number(self, number: str, lines: list[str], extra: QWidget | None = None) -> None:
        words = column(spacing=0)
        words.addStretch(1)
        for index, line in enumerate(lines):
            last = index == len(lines) - 1
            tone = "textMuted" if last else "text"
            label = PlainLabel(line, "small" if index else "control", tone, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumWidth(current().px(190))
            words.addWidget(label)
        if extra is not None:
            words.addWidget(extra, 0, Qt.AlignmentFlag.AlignRight)
        words.addStretch(1)
        self._call.addLayout(words)
        self.number = NumberButton(number, ", ".join(lines[:2]))
        self._call.addWidget(self.number, 0, Qt.AlignmentFlag.AlignVCenter)

    def _keep(self) -> None:
        if self.own is not None:
            self.kept.emit(self.own.text().strip())
