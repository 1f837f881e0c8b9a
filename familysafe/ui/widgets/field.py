"""A labelled field: label buddy, help below, error beside it, announced and focused."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.plain_label import PlainLabel


class TextField(QLineEdit):
    """One line of text; ``small`` is 36 px high instead of 44."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        max_length: int = 200,
        small: bool = False,
        mono: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(max_length)
        if small:
            self.setProperty("fieldSize", "sm")
        if mono:
            self.setProperty("mono", "true")

    def set_text(self, text: str) -> None:
        self.setText(text)


class NoteField(QPlainTextEdit):
    """Several lines of plain text; Tab leaves the field."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlainText(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + 24)

    def set_text(self, text: str) -> None:
        self.setPlainText(text)

    def text(self) -> str:
        return self.toPlainText()


class Field(QWidget):
    """Label above, ``control`` below, then help and error. The label is the control's buddy."""

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        help_text: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._help_text = help_text
        self.label = PlainLabel(label, "control")
        self.label.setBuddy(control)
        control.setAccessibleName(label)
        control.setAccessibleDescription(help_text)
        layout = column(spacing=4)
        self.setLayout(layout)
        head = row(spacing=6)
        head.addWidget(self.label)
        if hint:
            head.addWidget(PlainLabel(hint, "small", "textMuted"))
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(control)
        self.help = PlainLabel(help_text, "small", "textMuted", wrap=True)
        layout.addWidget(self.help)
        self.help.setVisible(bool(help_text))  # not before it has a parent: it would be a window
        self._error_row = QWidget()
        error = row(spacing=6)
        self._error_row.setLayout(error)
        error.addWidget(Glyph("warning-circle", "danger", 16, "fill"))
        self.error = PlainLabel("", "small", "danger", wrap=True)
        error.addWidget(self.error, 1)
        self._error_row.hide()
        layout.addWidget(self._error_row)

    def set_error(self, text: str, *, focus: bool = True) -> None:
        """Show what is wrong and how to put it right; empty text clears it."""
        if not text and not self.has_error:
            return
        self.error.set_text(text)
        self._error_row.setVisible(bool(text))
        self.control.setProperty("fieldError", "true" if text else "false")
        self.control.style().polish(self.control)
        self.control.setAccessibleDescription(text or self._help_text)
        if text:
            announce(self.control, text)
            if focus:
                self.control.setFocus()

    @property
    def has_error(self) -> bool:
        return not self._error_row.isHidden()
