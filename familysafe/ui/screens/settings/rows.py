"""Rows of Settings: a title, a line of help, and a control at the far side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import Card, Rule, row
from familysafe.ui.widgets.list_row import TwoLines
from familysafe.ui.widgets.scroll_page import Section


class SettingRow(QWidget):
    """``controls`` stand at the right; below the words when the text is large."""

    def __init__(
        self,
        title: str,
        text: str = "",
        controls: Sequence[QWidget] = (),
        lead: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._line: QBoxLayout = row(spacing=12)
        self._line.setContentsMargins(18, 14, 18, 14)
        self.setLayout(self._line)
        if lead is not None:
            self._line.addWidget(lead)
        self.words = TwoLines(title, text, title_role="body")
        self._line.addWidget(self.words, 1)
        for control in controls:
            self._line.addWidget(control)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "words"):
            self._fit()

    def _fit(self) -> None:
        large = current().scale >= 1.5
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        )

    def set_text(self, text: str) -> None:
        self.words.text.set_text(text)
        self.words.text.setVisible(bool(text))


def group(title: str, rows: Sequence[QWidget]) -> Section:
    """A heading and a card of rows with hairlines between."""
    section = Section(title)
    card = Card("plain", padding=1, spacing=0)
    for index, widget in enumerate(rows):
        if index:
            card.body.addWidget(Rule())
        card.body.addWidget(widget)
    section.body.addWidget(card)
    return section
