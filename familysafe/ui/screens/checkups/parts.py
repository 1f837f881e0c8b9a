"""Cards of the check-up pages: what to carry on with, jobs, rows of a topic, past reports."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.checkups.hub_model import JobItem, PastReport, PausedItem, RowItem
from familysafe.ui.widgets.avatar import Avatar, IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.checkup_words import (
    because_text,
    in_hand_icon,
    in_hand_word,
    minutes_text,
    questions_text,
    topic_icon,
    topic_name,
)
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import ago, near_day, short_day
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.list_row import ListRow, TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.progress import Ring


def held(job: JobItem, child: str) -> str:
    """What to take in the hand, by its own name."""
    if job.in_hand in ("child_device", "tv_or_console") and job.place_name:
        return job.place_name
    return f"{in_hand_word(job.in_hand)} ({isolated(child)})"


class NextCard(Card):
    """A paused check-up to carry on with, or the one to begin with."""

    begin = Signal()
    start_over = Signal()

    def __init__(
        self,
        lead: QWidget,
        title: str,
        text: str,
        action: str,
        *,
        again: str = "",
        filled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("soft", padding=12, spacing=8, parent=parent)
        line = row(spacing=16)
        line.setContentsMargins(8, 0, 6, 0)
        line.addWidget(lead)
        lines = TwoLines(title, text, title_role="bodyStrong", text_role="lead")
        line.addWidget(lines, 1)
        buttons = FlowBox(spacing=16)
        if again:
            over = Button(again, "outline")
            over.clicked.connect(self.start_over)
            buttons.add(over)
        self.go = Button(action, "primary" if filled else "outline")
        self.go.setAccessibleName(f"{action}: {title}")
        self.go.clicked.connect(self.begin)
        buttons.add(self.go)
        line.addWidget(buttons)
        self.body.addLayout(line)


class Words(QWidget):
    """The sentences of these cards (a widget only because ``tr`` belongs to one)."""

    def paused_card(self, item: PausedItem, today: date, filled: bool) -> NextCard:
        title = self.tr("Carry on: %1, %2").replace("%1", topic_name(item.job.topic))
        title = title.replace("%2", held(item.job, item.child_name))
        text = self.tr("Paused %1 at question %2 of %3, about %4 left")
        text = text.replace("%1", ago(item.paused_on, today)).replace("%2", str(item.question))
        text = text.replace("%3", str(item.total)).replace("%4", minutes_text(item.job.minutes))
        name = self.tr("%1 of %2 questions done").replace("%1", str(item.question - 1))
        ring = Ring(item.share, name.replace("%2", str(item.total)))
        carry_on, again = self.tr("Carry on"), self.tr("Put back")
        return NextCard(ring, title, text, carry_on, again=again, filled=filled)

    def next_card(self, job: JobItem, child: str) -> NextCard:
        title = self.tr("Next: %1, %2").replace("%1", topic_name(job.topic))
        title = title.replace("%2", held(job, child))
        asks = questions_text(job.questions, job.minutes)
        text = f"{asks}. {because_text(job.because)}".strip()
        tile = IconTile(topic_icon(job.topic), "primary", "surface", side=36)
        return NextCard(tile, title, text, self.tr("Start check-up"))

    def job_row(self, job: JobItem, child: str) -> ListRow:
        tile = IconTile(in_hand_icon(job.in_hand), "primary", "primarySoft", side=36)
        asks = questions_text(job.questions, job.minutes)
        text = f"{asks}. {because_text(job.because)}".strip()
        if not job.questions:
            text = self.tr("All answered. Only the report is left.")
        action = self.tr("Carry on") if job.session_id is not None else self.tr("Start")
        return ListRow(held(job, child), text, lead=tile, action=action)

    def state_row(self, item: RowItem, today: date) -> ListRow:
        looks = {
            "unknown": ("notYet", self.tr("Unknown")),
            "set": ("asItShouldBe", self.tr("Set")),
            "proved": ("proved", ""),
            "on_purpose": ("onPurpose", ""),
            "couldnt": ("couldnt", ""),
            "not_applicable": ("notApplicable", ""),
            "due_again": ("due", ""),
            "drifted": ("toFinish", self.tr("Changed back")),
        }
        status, word = looks[item.state]
        text = item.target
        if item.due_on is not None and item.state in ("set", "proved", "on_purpose"):
            until = self.tr("in date until %1").replace("%1", short_day(item.due_on, today))
            text = f"{text}, {until}" if text else until
        return ListRow(item.title, text, extras=[Chip(status, word)])

    def past_row(self, item: PastReport, today: date) -> ListRow:
        place = item.place_name or in_hand_word(item.in_hand)
        answered = self.tr("%1 of %2 answered").replace("%1", str(item.answered))
        text = f"{place} · {near_day(item.on, today)} · "
        text += answered.replace("%2", str(item.total))
        lead = Avatar(item.child_name, item.child_colour, "sm")
        return ListRow(topic_name(item.topic), text, lead=lead, opens=True)

    def foot(self) -> PlainLabel:
        said = self.tr(
            "Fresh: every essential setting is set or proved, and in date. “Proved” and “on "
            "purpose” are counted apart. It records what you saw; it is no promise."
        )
        return PlainLabel(said, "small", "textMuted", wrap=True)
