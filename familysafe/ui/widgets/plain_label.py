"""The only place where text from outside reaches a QLabel: always plain text, never guessed."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_FIRST_STRONG = "\u2068"
_POP = "\u2069"


def isolated(text: str) -> str:
    """``text`` (a name, a handle) kept from turning the direction of the words around it."""
    return f"{_FIRST_STRONG}{text}{_POP}"


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tooltip that shows ``text`` literally."""
    widget.setToolTip(html.escape(text))


def plain_tooltip(text: str) -> str:
    """``text`` as a tooltip that no rich-text reader can interpret."""
    return html.escape(text)


class PlainLabel(QLabel):
    """A label with a type role (``h1``, ``body``, ``small`` ...) and a tone (a colour token)."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setText(text)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Show ``text`` literally."""
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour; sheet rules need a new polish after a property changed."""
        self.setProperty("tone", tone)
        self.style().polish(self)

    def setTextFormat(self, fmt: Qt.TextFormat) -> None:  # noqa: N802 - Qt's name
        """Refuses everything but plain text."""
        del fmt
        super().setTextFormat(Qt.TextFormat.PlainText)
