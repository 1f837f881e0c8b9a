"""Quiet banners: a tinted card with an icon, a sentence and at most two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.plain_label import PlainLabel

_TONES = {
    "info": ("info", "info"),
    "warn": ("warning", "warn"),
    "ok": ("check-circle", "ok"),
    "inset": ("info", "textMuted"),
    "soft": ("info", "primary"),
}


class Banner(Card):
    """``tone``: info, warn, ok, inset or soft. ``title`` is strong, ``text`` follows it."""

    def __init__(
        self,
        text: str,
        *,
        title: str = "",
        tone: str = "info",
        icon: str = "",
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone, padding=12, spacing=4, parent=parent)
        default_icon, colour = _TONES[tone]
        line = row(spacing=10)
        line.addWidget(Glyph(icon or default_icon, colour, 20, "fill" if not icon else "regular"))
        self.title = PlainLabel(title, "control", wrap=True)
        self.text = PlainLabel(text, "lead", wrap=True)
        words = Card("none", padding=0, spacing=0)
        words.body.addWidget(self.title)
        words.body.addWidget(self.text)
        self.title.setVisible(bool(title))  # not before they have a parent: they would be windows
        self.text.setVisible(bool(text))
        line.addWidget(words, 1)
        for button in buttons:
            line.addWidget(button)
        self.body.addLayout(line)
        self.setAccessibleName(f"{title} {text}".strip())

    def set_text(self, text: str) -> None:
        self.text.set_text(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{self.title.text()} {text}".strip())
