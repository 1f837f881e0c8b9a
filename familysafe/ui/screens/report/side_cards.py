"""The side column of a report: what is left, why it is left, when to look again, what to say."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.report.view_model import ReportPage
from familysafe.ui.screens.report.words import reason_line, tell_child
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.dates import long_day, near_day, tiny_day
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel


def titled_card(icon: str, title: str, tone: str = "text", colour: str = "primary") -> Card:
    """A card with an icon and a title."""
    card = Card("plain", padding=16, spacing=6)
    line = row(spacing=8)
    line.addWidget(Glyph(icon, colour, 20))
    line.addWidget(PlainLabel(title, "bodyStrong", tone, wrap=True), 1)
    card.body.addLayout(line)
    return card


def to_come_back(page: ReportPage, title: str) -> Card:
    """What could not be done or was left out, with what was in the way and the day."""
    card = titled_card("clock-countdown", title, "warn", "warn")
    for line in page.data.to_come_back_to:
        why = reason_line(line.reason_code, line.reason or line.note, page.data.child_name)
        said = f"{line.title}: {why}" if why else line.title
        card.body.addWidget(PlainLabel(said, "lead", wrap=True))
        if line.next_on is not None:
            day = near_day(line.next_on, page.today)
            card.body.addWidget(PlainLabel(day, "small", "textMuted", wrap=True))
    return card


def left_on_purpose(page: ReportPage, title: str, agreed: str) -> Card:
    """Each with its reason; ``agreed`` holds %1 for who agreed."""
    card = titled_card("bookmark-simple", title, colour="info")
    for line in page.data.left_on_purpose:
        said = f"{line.title}: “{line.reason}”"
        card.body.addWidget(PlainLabel(said, "lead", wrap=True))
        if line.agreed_with:
            who = agreed.replace("%1", line.agreed_with)
            card.body.addWidget(PlainLabel(who, "small", "textMuted", wrap=True))
    return card


def drifts(page: ReportPage, title: str) -> Card:
    """Expected against found."""
    card = titled_card("arrows-clockwise", title, colour="warn")
    for line in page.data.drifts:
        said = f"{line.title}: {line.expected} → {line.before}"
        card.body.addWidget(PlainLabel(said, "lead", wrap=True))
    return card


def tell(page: ReportPage, title: str) -> Card:
    """A sentence to say."""
    card = titled_card("chat-circle-dots", title)
    card.body.addWidget(PlainLabel(tell_child(page), "lead", wrap=True))
    return card


class LookAgain(Card):
    """1 month, 3 months, or another day; only to read on later days."""

    chosen = Signal(object)

    def __init__(self, page: ReportPage, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=16, spacing=6, parent=parent)
        self._today = page.today
        line = row(spacing=8)
        line.addWidget(Glyph("arrows-clockwise", "primary", 20))
        line.addWidget(PlainLabel(self.tr("Look again"), "bodyStrong", wrap=True), 1)
        self.body.addLayout(line)
        settled = [
            x.next_on for x in page.data.lines if x.next_on is not None and x.answer != "couldnt"
        ]
        earliest = min(settled, default=None)
        if not page.fresh or earliest is None:
            said = self.tr("Nothing to look at again.")
            if earliest is not None:
                said = self.tr("From %1.").replace("%1", long_day(earliest))
            self.body.addWidget(PlainLabel(said, "lead", wrap=True))
            return
        said = self.tr("Every 3 months works for most families.")
        self.body.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        same = earliest if len(set(settled)) == 1 else None
        month, three = page.data.look_again
        box = FlowBox(spacing=8)
        self.chips: list[FilterChip] = []
        for day, text in ((month, self.tr("1 month")), (three, self.tr("3 months"))):
            chip = FilterChip(tiny_day(day) if day == same else text, checked=day == same)
            chip.clicked.connect(lambda _on, d=day: self.chosen.emit(d))
            self.chips.append(chip)
            box.add(chip)
        known = same in (month, three)
        other = tiny_day(same) if same is not None and not known else self.tr("Other")
        self.other = FilterChip(other, checked=same is not None and not known)
        self.other.clicked.connect(self._show_days)
        box.add(self.other)
        self.body.addWidget(box)
        self.days = self._make_days()
        self.body.addWidget(self.days)

    def _make_days(self) -> Choice:
        choices = (
            (14, self.tr("In 2 weeks")),
            (60, self.tr("In 2 months")),
            (182, self.tr("In 6 months")),
            (365, self.tr("In a year")),
        )
        items = [("", self.tr("Choose a day"))]
        for days, text in choices:
            on = self._today + timedelta(days=days)
            items.append((on.isoformat(), f"{text}, {tiny_day(on)}"))
        found = Choice(items, small=True)
        found.setAccessibleName(self.tr("Another day to look again"))
        found.activated.connect(self._day_chosen)
        found.hide()
        return found

    def _show_days(self) -> None:
        self.days.show()
        self.days.setFocus()

    def _day_chosen(self, _index: int) -> None:
        if self.days.value():
            self.chosen.emit(date.fromisoformat(self.days.value()))
