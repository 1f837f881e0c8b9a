"""Guide sentences whose menu names, in curly quotes, stand out in bold.

The only rich text made from content: everything is escaped first, so nothing in a sentence can
become a tag, a link or a picture.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import clear_layout, column, row
from familysafe.ui.widgets.plain_label import PlainLabel

_QUOTED = re.compile("“[^“”]*”|„[^„“”]*“")  # English and German marks


def quoted_html(text: str) -> str:
    """``text`` escaped, with each part in curly quotes in bold."""
    return _QUOTED.sub(lambda found: f"<b>{found.group()}</b>", html.escape(text))


class QuotedLabel(QLabel):
    """A wrapping label for one sentence of a guide."""

    def __init__(
        self,
        text: str = "",
        role: str = "lead",
        tone: str = "text",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show ``text``; a screen reader gets it without the marks."""
        self.plain = text
        self.setText(quoted_html(text))
        self.setAccessibleName(text)


class QuotedSteps(QWidget):
    """Numbered steps with menu names in bold."""

    def __init__(self, steps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(spacing=6)
        self.setLayout(self._layout)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[str]) -> None:
        clear_layout(self._layout)
        for number, step in enumerate(steps, start=1):
            line = row(spacing=4)
            label = PlainLabel(str(number), "control")
            label.setFixedWidth(current().px(20))
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(QuotedLabel(step), 1)
            self._layout.addLayout(line)
