"""What is asked after an answer: found and proved, why and agreed, or what was in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from familysafe.ui.screens.runner.page_model import AnswerForm, RunnerPage
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checkup_words import REASON_CODES, reason_text, topic_name
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.dates import near_day
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import CheckLine, Choice
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.quoted_label import QuotedLabel

_TWO_COLUMNS = 620


class AnswerParts(Card):
    """``changed`` carries the names and values of parts of the form; hidden when none is asked."""

    changed = Signal(dict)
    different_wanted = Signal()

    def __init__(self, page: RunnerPage, parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=14, spacing=10, parent=parent)
        self._page = page
        self.why: Field | None = None
        self.proved: QCheckBox | None = None
        self._columns: QBoxLayout | None = None
        self.again: Choice | None = None
        self.hide()

    def show_answer(self, form: AnswerForm) -> None:
        """Ask what belongs to ``form.answer``."""
        clear_layout(self.body)
        self.why = self.again = self.proved = self._columns = None
        asked: dict[str, Callable[[AnswerForm], None]] = {
            "as_it_should": self._ask_found,
            "changed": self._ask_found,
            "on_purpose": self._ask_why,
            "couldnt": self._ask_reason,
        }
        ask = asked.get(form.answer)
        if ask is not None:
            ask(form)
        self.setVisible(ask is not None and self.body.count() > 0)

    def show_missing_reason(self) -> None:
        """ "Left on purpose" without its why."""
        if self.why is not None:
            self.why.set_error(self.tr("A few words are enough. They stay with this answer."))

    # -- 1 and 2 -------------------------------------------------------------------------

    def _ask_found(self, form: AnswerForm) -> None:
        page = self._page
        if page.asks_existence:
            return
        changed = form.answer == "changed"
        self._columns = row(spacing=16)
        if len(page.values) > 1:
            found = column(spacing=8)
            title = self.tr("What did you find?")
            if changed:
                title = self.tr("What did you find, before the change?")
            self._add_values(found, title, "found", page.values, form.found)
            if changed and len(page.fitting) != 1:
                choices = page.fitting or page.values
                self._add_values(found, self.tr("And now?"), "now", choices, form.now)
            found.addStretch(1)
            self._columns.addLayout(found, 1)
            self._columns.addWidget(Rule(vertical=True))
        self._columns.addLayout(self._prove_it(form), 1)
        self.body.addLayout(self._columns)
        self._fit()

    def _prove_it(self, form: AnswerForm) -> QVBoxLayout:
        page, prove = self._page, column(spacing=8)
        prove.addWidget(PlainLabel(self.tr("Proved it?"), "control"))
        if page.prove_it:
            prove.addWidget(QuotedLabel(page.prove_it))
            tick = CheckLine(
                self.tr("Tried it, and it is so"),
                self.tr("Harmless: it messages nobody and buys nothing."),
                checked=form.proved,
            )
            tick.box.toggled.connect(lambda on: self.changed.emit({"proved": on}))
            self.proved = tick.box
            prove.addWidget(tick)
        else:
            said = page.no_test_because or self.tr("No safe test known.")
            prove.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        prove.addStretch(1)
        return prove

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is not None:
            wide = self.width() / current().scale >= _TWO_COLUMNS
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._columns.setDirection(beside if wide else below)

    def _add_values(
        self, room: QVBoxLayout, title: str, part: str, values: Sequence[str], chosen: str
    ) -> None:
        line = FlowBox(spacing=4, line_spacing=0)
        line.add(PlainLabel(title, "control"))
        line.add(PlainLabel(self.tr("(optional)"), "lead", "textMuted"))
        room.addWidget(line)
        room.addWidget(
            self._chips(title, part, [(v, self._page.label_of(v)) for v in values], chosen)
        )

    def _chips(
        self, name: str, part: str, items: Sequence[tuple[str, str]], chosen: str
    ) -> FlowBox:
        """One of many, or none: pressing the chosen one takes it back.

        Without a button group: in one that is not exclusive no key reaches the other chips.
        """
        box = FlowBox(spacing=8)
        box.setAccessibleName(name)
        chips = [FilterChip(text, checked=value == chosen) for value, text in items]

        def pressed(index: int, on: bool) -> None:
            if on:
                for other, chip in enumerate(chips):
                    if other != index:
                        chip.setChecked(False)
            value = next((v for (v, _), c in zip(items, chips, strict=True) if c.isChecked()), "")
            self.changed.emit({part: value})

        for index, chip in enumerate(chips):
            chip.clicked.connect(lambda on, at=index: pressed(at, on))
            box.add(chip)
        return box

    # -- 3 -------------------------------------------------------------------------------

    def _ask_why(self, form: AnswerForm) -> None:
        page = self._page
        if len(page.values) > 1 and not page.asks_existence:
            title = self.tr("What did you find?")
            self._add_values(self.body, title, "found", page.values, form.found)
        why = TextField(form.reason, max_length=500, small=True)
        why.textChanged.connect(lambda text: self.changed.emit({"reason": text}))
        why.textChanged.connect(self._reason_is_there)
        self.why = Field(self.tr("Why is it left like this?"), why)
        self.body.addWidget(self.why)
        agreed = TextField(form.agreed_with, max_length=200, small=True)
        agreed.textChanged.connect(lambda text: self.changed.emit({"agreed_with": text}))
        self.body.addWidget(Field(self.tr("Who agreed to it?"), agreed, hint=self.tr("(optional)")))

    def _reason_is_there(self, text: str) -> None:
        if self.why is not None and text.strip():
            self.why.set_error("", focus=False)

    # -- 4 -------------------------------------------------------------------------------

    def _ask_reason(self, form: AnswerForm) -> None:
        page = self._page
        title = self.tr("What was in the way?")
        self.body.addWidget(PlainLabel(title, "control"))
        items = [(code, reason_text(code, page.child_name)) for code in REASON_CODES]
        chips = self._chips(title, "reason_code", items, form.reason_code)
        self.body.addWidget(chips)
        self.different = Button(self.tr("Write down what your screen shows"), "link")
        self.different.clicked.connect(self.different_wanted)
        link = row(spacing=0)
        link.addWidget(self.different)
        link.addStretch(1)
        self.body.addLayout(link)
        self.body.addLayout(self._try_again(form))

    def _try_again(self, form: AnswerForm) -> QVBoxLayout:
        page = self._page
        chosen = date.fromisoformat(form.next_on) if form.next_on else page.couldnt_on
        today = page.today
        days = {page.couldnt_on, chosen, *(today + timedelta(days=d) for d in (1, 7, 14, 30))}
        items = [(day.isoformat(), near_day(day, today)) for day in sorted(days) if day > today]
        self.again = Choice(items, small=True)
        self.again.setAccessibleName(self.tr("Try again"))
        self.again.set_value(chosen.isoformat())
        line = row(spacing=12)
        label = PlainLabel(self.tr("Try again"), "control")
        label.setBuddy(self.again)
        line.addWidget(label)
        line.addWidget(self.again)
        line.addStretch(1)
        said = PlainLabel(self._fine(chosen), "small", "textMuted", wrap=True)

        def moved(_index: int) -> None:
            assert self.again is not None
            value = self.again.value()
            said.set_text(self._fine(date.fromisoformat(value)))
            announce(self, said.text())
            self.changed.emit({"next_on": value})

        self.again.activated.connect(moved)
        both = column(spacing=6)
        both.addLayout(line)
        both.addWidget(said)
        both.setAlignment(line, Qt.AlignmentFlag.AlignLeft)
        return both

    def _fine(self, day: date) -> str:
        said = self.tr("That’s fine. It goes on your list for %1; until then %2 stays “To finish”.")
        said = said.replace("%1", near_day(day, self._page.today))
        return said.replace("%2", topic_name(self._page.topic))
