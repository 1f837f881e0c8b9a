"""The cards of the prepare page: numbered openers, short lists under an icon, plain facts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import Card, Rule, column, row
from familysafe.ui.widgets.number_badge import NumberBadge
from familysafe.ui.widgets.plain_label import PlainLabel

_PAIR = re.compile(r'"([^"]*)"')


class OpenersCard(Card):
    """Ways to begin, as quotes, each with how to ask it."""

    def __init__(self, openers: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=1, spacing=0, parent=parent)
        for index, (say, hint) in enumerate(openers):
            if index:
                self.body.addWidget(Rule())
            self.body.addWidget(_opener(index + 1, say, hint))


def _opener(number: int, say: str, hint: str) -> QWidget:
    box = QWidget()
    line = row(spacing=14)
    line.setContentsMargins(18, 12, 18, 12)
    box.setLayout(line)
    line.addWidget(NumberBadge(number), 0, Qt.AlignmentFlag.AlignTop)
    words = column(spacing=2)
    words.addWidget(PlainLabel(f"“{curly(say)}”", "quote", wrap=True))
    if hint:
        words.addWidget(PlainLabel(curly(hint), "small", "textMuted", wrap=True))
    line.addLayout(words, 1)
    box.setAccessibleName(f"{number}. {say} {hint}")
    return box


class LinesCard(Card):
    """A heading with an icon, then short lines; ``quoted`` ones stand out.

    ``points``: the lines are no sentences, so each gets a dot and a capital.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        lines: Sequence[str],
        *,
        colour: str = "primary",
        quoted: Sequence[str] = (),
        points: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", padding=16, spacing=6, parent=parent)
        head = row(spacing=8)
        if icon:
            head.addWidget(Glyph(icon, colour, 20))
        head.addWidget(PlainLabel(title, "control", wrap=True), 1)
        self.body.addLayout(head)
        for text in quoted:
            self.body.addWidget(PlainLabel(f"“{curly(text)}”", "bodyStrong", wrap=True))
        for text in lines:
            if points:
                self.body.addLayout(_point(text))
            else:
                self.body.addWidget(PlainLabel(curly(text), "lead", wrap=True))
        self.body.addStretch(1)


def _point(text: str) -> QHBoxLayout:
    line = row(spacing=8)
    line.addWidget(PlainLabel("•", "lead", "textMuted"), 0, Qt.AlignmentFlag.AlignTop)
    shown = curly(text)
    line.addWidget(PlainLabel(shown[:1].upper() + shown[1:], "lead", wrap=True), 1)
    return line


def curly(text: str) -> str:
    """Typewriter quotes as printed ones; texts that have their own are left alone."""
    return _PAIR.sub(r"“\1”", text).replace("'", "’")
