"""One child on Today: last talk, rhythm, and the one flag that matters most."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.today import words
from familysafe.ui.screens.today.view_model import ChildCard
from familysafe.ui.widgets.avatar import Avatar, Glyph
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import month_name
from familysafe.ui.widgets.list_row import TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.rhythm import Rhythm


class ChildCardView(Card):
    """The whole card opens the child's page: by click, Enter or Space."""

    activated = Signal()

    def __init__(
        self, card: ChildCard, today: date, months: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", padding=16, spacing=10, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        child = card.child
        years = words.years_text(child.age)
        flag = words.flag_text(card.flag, card.count)
        said = words.talked(card.last_talk_on, today)
        every = words.rhythm(card.every_days)
        head = row(spacing=12)
        head.addWidget(Avatar(child.name, child.colour))
        head.addWidget(TwoLines(child.name, years, title_role="bodyStrong"), 1)
        if flag[0]:
            head.addWidget(Chip(*flag, small=True))
        forward = "caret-left" if self.isRightToLeft() else "caret-right"
        head.addWidget(Glyph(forward, "textMuted", 18))
        self.body.addLayout(head)
        talk = row(spacing=8)
        talk.addWidget(Glyph("chat-circle-dots", "textMuted", 18))
        talk.addWidget(PlainLabel(said, "small", wrap=True), 1)
        if card.on_rhythm:
            talk.addWidget(Chip("onRhythm", small=True))
        self.body.addLayout(talk)
        beat = row(spacing=8)
        beat.addWidget(Rhythm(list(zip(months, card.months, strict=True))))
        how_often = PlainLabel(every, "caption", "textMuted", wrap=True)
        how_often.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        beat.addWidget(how_often, 1)
        self.body.addLayout(beat)
        parts = [child.name, years, flag[1], said, every]
        self.setAccessibleName(". ".join(part for part in parts if part))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
            return
        super().keyPressEvent(event)


def month_names(today: date) -> list[str]:
    """The short names of the last six months, oldest first."""
    found = []
    year, month = today.year, today.month
    for _ in range(6):
        found.append(month_name(date(year, month, 1)))
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return found[::-1]
