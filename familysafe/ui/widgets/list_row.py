"""Rows of a list card: date, avatar or icon, two lines, chips, one action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.plain_label import PlainLabel


class TwoLines(QWidget):
    """A title and a supporting line that stay together in tall rows."""

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        title_role: str = "row",
        text_role: str = "small",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = column(spacing=0)
        self.setLayout(layout)
        layout.addStretch(1)
        self.title = PlainLabel(title, title_role, wrap=True)
        layout.addWidget(self.title)
        self.text = PlainLabel(text, text_role, "textMuted", wrap=True)
        layout.addWidget(self.text)
        self.text.setVisible(bool(text))  # not before it has a parent: it would be a window
        layout.addStretch(1)


class ListRow(QWidget):
    """``lead`` is an Avatar or IconTile; ``action`` a verb on a small button.

    ``activated`` is the button, or, with ``opens=True``, the whole row (click, Enter, Space).
    """

    activated = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        date: tuple[str, str] | None = None,
        lead: QWidget | None = None,
        extras: Sequence[QWidget] = (),
        action: str = "",
        opens: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opens = opens
        self._line = row(spacing=16)
        self._line.setContentsMargins(16, 10, 16, 10)
        self.setLayout(self._line)
        self._date_lines: TwoLines | None = None
        self._fit()
        if date is not None:
            self._line.addWidget(self._date(*date))
        if lead is not None:
            self._line.addWidget(lead)
        self.lines = TwoLines(title, text)
        self._line.addWidget(self.lines, 1)
        for extra in extras:
            self._line.addWidget(extra)
        self.button: Button | None = None
        if action:
            self.button = Button(action, "secondary", size="sm")
            self.button.setAccessibleName(f"{action}: {title}")
            self.button.clicked.connect(self.activated)
            self._line.addWidget(self.button)
        if opens:
            self._make_whole_row_open(title, text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        inside = self.rect().contains(event.position().toPoint())
        if self._opens and event.button() == Qt.MouseButton.LeftButton and inside:
            self.activated.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._opens and event.key() in keys:
            self.activated.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_date_lines"):
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(current().px(60))
        if self._date_lines is not None:
            self._date_lines.setFixedWidth(current().px(88))

    def _make_whole_row_open(self, title: str, text: str) -> None:
        self._line.addWidget(Glyph(_forward(self), "textMuted", 18))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title}. {text}" if text else title)

    def _date(self, day: str, date: str) -> QWidget:
        lines = TwoLines(day, date, title_role="kicker", text_role="caption")
        self._date_lines = lines
        self._fit()
        return lines


class ListCard(Card):
    """A card of rows with hairlines between them; ``set_rows`` replaces them."""

    def __init__(self, rows: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=1, spacing=0, parent=parent)
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        clear_layout(self.body)
        for index, widget in enumerate(rows):
            if index:
                self.body.addWidget(Rule())
            self.body.addWidget(widget)


def _forward(widget: QWidget) -> str:
    return "caret-left" if widget.isRightToLeft() else "caret-right"
