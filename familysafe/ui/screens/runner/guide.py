"""The upper half of a question: where to look, what to do, what you should see, and its source."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from familysafe.ui.screens.runner.page_model import RunnerPage
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.best_before import past_date_line
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checkup_words import answer_word
from familysafe.ui.widgets.dates import short_day, source_date
from familysafe.ui.widgets.path_chips import PathChips
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.quoted_label import QuotedLabel, QuotedSteps

_SEE = 304
_MOST_CHIPS = 2
_MOST_STEPS = 6
_BETWEEN_WAYS = 8
_ROUND_STEP = 5  # letters that the frame and the caret of a chip take
_MOST_LETTERS = 62  # more would break into another row


class Guide(QWidget):
    """``different_wanted``: it looks different here. ``same_wanted``: as on the sister device."""

    different_wanted = Signal()
    same_wanted = Signal()

    def __init__(self, page: RunnerPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        layout = column(spacing=0)
        self.setLayout(layout)
        layout.addWidget(PlainLabel(page.question, "question", wrap=True))
        layout.addSpacing(2)
        layout.addWidget(PlainLabel(page.why, "body", "textMuted", wrap=True))
        layout.addSpacing(16)
        self._add_notices(layout)
        self._columns: QBoxLayout = row(spacing=32)
        left = column(spacing=6)
        self._add_where(left)
        left.addStretch(1)
        self._columns.addLayout(left, 1)
        self._see = QWidget()
        see = column(spacing=8)
        self._see.setLayout(see)
        self._add_see(see)
        self._columns.addWidget(self._see)
        layout.addLayout(self._columns)

    def set_narrow(self, narrow: bool) -> None:
        """Below about 700 px of content what you should see goes under the steps."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)
        self._columns.setSpacing(16 if narrow else 32)
        self._see.setMinimumWidth(0 if narrow else current().px(_SEE))
        self._see.setMaximumWidth(16_777_215 if narrow else current().px(_SEE))

    def show_paths(self, index: int) -> None:
        """The ways for another release; 0 = those for this device."""
        page = self._page
        clear_layout(self._path_room)
        paths = page.path_sets[index].paths if page.path_sets else ()
        steps_in_all = sum(len(path.steps) for path in paths)
        widest = max((sum(len(s) + _ROUND_STEP for s in p.steps) for p in paths), default=0)
        long = steps_in_all > _MOST_STEPS or widest > _MOST_LETTERS
        as_lines = len(paths) > _MOST_CHIPS or (len(paths) > 1 and long)
        for index, path in enumerate(paths):
            if index and not as_lines:
                self._path_room.addSpacing(_BETWEEN_WAYS)
            if as_lines:  # the answers must not slide out of sight
                steps = self.tr("“%1”").replace("%1", " > ".join(path.steps))
                said = f"{path.version}: {steps}" if path.version else steps
                self._path_room.addWidget(QuotedLabel(said))
                continue
            if path.version:
                self._path_room.addWidget(PlainLabel(path.version, "small", "textMuted", wrap=True))
            self._path_room.addWidget(PathChips(path.steps))
        if page.note:
            self._path_room.addWidget(QuotedLabel(page.note, "small", "textMuted"))

    def show_own_notes(self, page: RunnerPage) -> None:
        """What the parent's own screen shows, with its day."""
        clear_layout(self._own_room)
        for note in page.own_notes[:2]:
            said = self.tr("Described by you, %1").replace("%1", short_day(note.on, page.today))
            self._own_room.addWidget(PlainLabel(note.text, "lead", wrap=True))
            self._own_room.addWidget(PlainLabel(said, "caption", "textMuted"))

    def _add_notices(self, layout: QVBoxLayout) -> None:
        page = self._page
        if page.warns == "yes":
            text = page.warn_note or self.tr("Talk about it first if you can.")
            title = self.tr("Another adult at home would notice this change.")
            layout.addWidget(Banner(text, title=title, tone="warn"))
            layout.addSpacing(12)
        if page.changed:
            layout.addWidget(self._changed())
            layout.addSpacing(12)
        if page.proposal is not None:
            layout.addWidget(self._proposal())
            layout.addSpacing(12)
        if page.given is not None and page.given_on is not None:
            said = self.tr("Answered %1. Another answer is added; the first one stays on record.")
            on = short_day(page.given_on, page.today)
            layout.addWidget(Banner(said.replace("%1", on), tone="inset"))
            layout.addSpacing(12)
        elif page.previous is not None:
            said = self.tr("Last time, %1: %2")
            said = said.replace("%1", short_day(page.previous.on, page.today))
            value = f" ({page.label_of(page.previous.value)})" if page.previous.value else ""
            said = said.replace("%2", answer_word(page.previous.answer) + value)
            layout.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
            layout.addSpacing(8)

    def _changed(self) -> Banner:
        title = self.tr("This changed since your last check-up")
        return Banner(" ".join(self._page.changed), title=title, tone="info")

    def _proposal(self) -> Banner:
        given = self._page.proposal
        assert given is not None
        said = self.tr("On %1, %2: %3")
        said = said.replace("%2", short_day(given.on, self._page.today))
        value = f" ({self._page.label_of(given.value)})" if given.value else ""
        said = said.replace("%3", answer_word(given.answer) + value)
        said = said.replace("%1", isolated(given.device))
        self.same = Button(self.tr("Same here"), "secondary", size="sm")
        self.same.clicked.connect(self.same_wanted)
        return Banner(said, tone="soft", icon="copy", buttons=[self.same])

    def _add_where(self, left: QVBoxLayout) -> None:
        page = self._page
        if page.path_sets or page.note:  # some things have no menu: the steps say it all
            left.addWidget(PlainLabel(self.tr("Where to look"), "control"))
        self._path_room = column(spacing=6)
        left.addLayout(self._path_room)
        self.show_paths(0)
        self._own_room = column(spacing=2)
        left.addLayout(self._own_room)
        self.show_own_notes(page)
        left.addSpacing(10 if page.path_sets or page.note else 0)
        left.addWidget(PlainLabel(self.tr("What to do"), "control"))
        left.addWidget(QuotedSteps(page.steps))
        if page.warns == "maybe":
            text = page.warn_note or self.tr("Another adult at home may notice this change.")
            left.addWidget(PlainLabel(text, "small", "textMuted", wrap=True))
        left.addSpacing(4)
        line = row(spacing=0)
        self.different = Button(self.tr("Looks different on your screen?"), "link")
        self.different.clicked.connect(self.different_wanted)
        line.addWidget(self.different)
        line.addStretch(1)
        left.addLayout(line)

    def _add_see(self, see: QVBoxLayout) -> None:
        page = self._page
        see.addWidget(PlainLabel(self.tr("What you should see"), "control"))
        card = Card("plain", padding=1, spacing=0)
        says = column(spacing=0, padding=12)
        says.addWidget(QuotedLabel(page.see))
        card.body.addLayout(says)
        for value in () if page.asks_existence else page.values:
            card.body.addWidget(Rule())
            card.body.addWidget(self._value(value, value in page.fitting))
        if page.fits_note and not page.asks_existence:
            card.body.addWidget(Rule())
            at_age = column(spacing=0, padding=12)
            at_age.addWidget(QuotedLabel(page.fits_note, "small"))
            card.body.addLayout(at_age)
        see.addWidget(card)
        if page.limits:
            see.addWidget(QuotedLabel(page.limits, "small", "textMuted"))
        see.addWidget(PlainLabel(self._described(), "caption", "textMuted", wrap=True))
        for mark in page.marks:
            see.addWidget(PlainLabel(mark, "caption", "textMuted", wrap=True))
        if page.conflicts:
            see.addWidget(PlainLabel(self.tr("Where our sources do not agree"), "caption"))
        for conflict in page.conflicts:
            see.addWidget(PlainLabel(conflict, "caption", "textMuted", wrap=True))
        if page.past is not None:
            said = past_date_line("guide", page.past)
            see.addWidget(PlainLabel(said, "caption", "warn", wrap=True))
        see.addStretch(1)

    def _value(self, value: str, fits: bool) -> QWidget:
        box = QWidget()
        line = row(spacing=8)
        line.setContentsMargins(12, 8, 12, 8)
        box.setLayout(line)
        said = self._page.label_of(value)
        line.addWidget(PlainLabel(said, "lead", "ok" if fits else "textMuted", wrap=True), 1)
        if fits:
            said = self.tr("fits at %1").replace("%1", str(self._page.age))
            line.addWidget(Glyph("check", "ok", 16, "bold"))
            line.addWidget(PlainLabel(said, "small", "ok"))
        return box

    def _described(self) -> str:
        page = self._page
        source = source_date(page.source_as_of)
        if page.source_as_of.endswith("(memory)"):
            said = self.tr("As known in %2.")
        elif page.described_for and page.source_as_of in page.described_for:
            said = self.tr("Described for %1.").replace("%1", page.described_for)
        elif page.described_for:
            said = self.tr("Described for %1, source %2.").replace("%1", page.described_for)
        else:
            said = self.tr("Source: %2.")
        words = {
            "high": self.tr("Sources agree."),
            "medium": self.tr("Likely right; details may differ."),
            "low": self.tr("Not sure: go by your own screen."),
        }
        parts = [said.replace("%2", source)]
        if not page.marks:  # they say below how sure this is
            parts.append(words[page.confidence])
            if page.way_unsure and page.confidence == "high":
                parts.append(self.tr("The way there may differ."))
        return " ".join(parts)
