"""A tile: small heading with icon, a chip, the main figure, and a supporting line."""

from __future__ import annotations

from PySide6.QtWidgets import QSpacerItem, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.plain_label import PlainLabel


class StatTile(Card):
    """``figure`` is the main thing ("7 of 10 fresh"); ``chip`` a :class:`Chip` or None."""

    def __init__(
        self,
        icon: str,
        heading: str,
        figure: str,
        text: str = "",
        chip: Chip | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", padding=20, spacing=4, parent=parent)
        head = row(spacing=8)
        head.addWidget(Glyph(icon, "textMuted", 18))
        head.addWidget(PlainLabel(heading, "lead", "textMuted"))
        head.addStretch(1)
        # As high as with a chip, so that tiles side by side line up.
        head.addItem(QSpacerItem(0, current().size("chip")))
        if chip is not None:
            head.addWidget(chip)
        self.body.addLayout(head)
        self.figure = PlainLabel(figure, "figure", wrap=True)
        self.body.addWidget(self.figure)
        self.text = PlainLabel(text, "small", "textMuted", wrap=True)
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self.setAccessibleName(f"{heading}: {figure}")

    def set_content(self, figure: str, text: str) -> None:
        self.figure.set_text(figure)
        self.text.set_text(text)


class CountTile(Card):
    """A tinted tile with a number and a word (the counts of a report)."""

    def __init__(
        self, icon: str, count: str, word: str, *, look: str = "neutral", colour: str = "neutral",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, padding=12, spacing=0, parent=parent)
        head = row(spacing=8)
        head.addWidget(Glyph(icon, colour, 20, "fill"))
        head.addWidget(PlainLabel(count, "h2", colour))
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(word, "small", wrap=True))
        self.setAccessibleName(f"{count} {word}")
