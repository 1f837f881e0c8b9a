"""The talks with one child, the newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.navigation import Route
from familysafe.ui.screens.child.overview_model import How, TalkLine
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.screens.child.words import many
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.author_words import written_by
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.list_row import ListCard, ListRow

_SHOWN = 60


class Talks(QWidget):
    """What was talked about, and how it went."""

    def __init__(self, model: ChildModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._body = column(spacing=12)
        self.setLayout(self._body)
        model.changed.connect(self._fill)
        self._fill()

    def fit(self, effective: float) -> None:
        """Lines of text stay readable in a wide window."""
        self.setMaximumWidth(current().px(900) if effective >= 1600 else 16_777_215)

    def _fill(self) -> None:
        clear_layout(self._body)
        page = self._model.page
        if page is None:
            return
        if page.talks:
            rows = [self._row(line) for line in page.talks[:_SHOWN]]
            self._body.addWidget(ListCard(rows))
        else:
            card = Card("plain", padding=8)
            choose = Button(self.tr("Choose a topic"), "primary")
            choose.clicked.connect(lambda: self._model.go(Route.TALKS))
            title = self.tr("No talks yet, and that’s fine")
            text = self.tr("Pick a topic and we’ll help with the first sentence.")
            card.body.addWidget(EmptyState("chats-circle", title, text, [choose]))
            self._body.addWidget(card)
        self._body.addStretch(1)

    def _row(self, line: TalkLine) -> ListRow:
        page = self._model.page
        assert page is not None
        words = {
            How.EASY: (self.tr("Easy"), "ok", "okSoft", "smiley"),
            How.OKAY: (self.tr("Okay"), "info", "infoSoft", "check"),
            How.BUMPY: (self.tr("Bumpy"), "warn", "warnSoft", "path"),
            How.NOT_THIS_TIME: (self.tr("Not this time"), "neutral", "neutralSoft", "minus"),
        }
        extras: list[QWidget] = []
        if line.how is not None:
            text, fg, bg, icon = words[line.how]
            extras.append(Chip("", text, fg=fg, bg=bg, icon=icon))
        parts = [short_day(line.on, page.today)]
        parts += [written_by(line.by)] if line.by else []
        if line.minutes:
            parts.append(many(self.tr("1 minute"), self.tr("%1 minutes"), line.minutes))
        note = " ".join(line.note.split())
        if note:
            parts.append(note if len(note) <= 140 else note[:139] + "…")
        title = ", ".join(line.titles) or self.tr("A talk")
        lead = IconTile("chat-circle-dots", "textMuted", "surfaceInset")
        return ListRow(title, " · ".join(parts), lead=lead, extras=extras)
