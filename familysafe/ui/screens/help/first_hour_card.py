""" "What is it?" chooses the first steps, always in the same order; then what to leave alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.ui.screens.help.view_model import Script, ScriptStep
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.cell_grid import CellGrid
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.help_words import step_words
from familysafe.ui.widgets.number_badge import NumberBadge
from familysafe.ui.widgets.plain_label import PlainLabel


class FirstHourCard(Card):
    """``kind_chosen`` carries the kind, "" when the chosen one was clicked away."""

    kind_chosen = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=1, spacing=0, parent=parent)
        top = column(spacing=10)
        top.setContentsMargins(17, 12, 17, 14)
        self.body.addLayout(top)
        self.chips = FlowBox(spacing=6, line_spacing=6)
        top.addWidget(self.chips)
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        self._group.idClicked.connect(lambda i: self.kind_chosen.emit(self._values[i]))
        self.title = PlainLabel("", "bodyStrong", wrap=True)
        top.addWidget(self.title)
        self.danger = PlainLabel("", "small", "danger", wrap=True)
        top.addWidget(self.danger)
        self.steps = CellGrid(220, 4)
        top.addWidget(self.steps)
        self.more = Button(self.tr("Show what to say, step by step"), "link", icon="quotes")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_steps)
        line = row(spacing=16)
        line.addWidget(self.more)
        self.all = Button(self.tr("All of it, with sources"), "link", icon="book-open")
        self.all.clicked.connect(self.all_wanted)
        self.all.hide()  # until there is a kind, and a notebook whose Library can show it
        line.addWidget(self.all)
        line.addStretch(1)
        top.addLayout(line)
        self.dates = PlainLabel("", "caption", "textMuted", wrap=True)
        self.dates.hide()  # not before it has a parent: it would be a window
        top.addWidget(self.dates)
        self.dont = Card("inset", padding=0, spacing=6)
        self.dont.body.setContentsMargins(17, 10, 17, 10)
        self._short_dont = self._in_one_line()
        self.dont.body.addWidget(self._short_dont)
        self._dont_title = PlainLabel(self.tr("Please don’t"), "control")
        self.dont.body.addWidget(self._dont_title)
        self._never = CellGrid(300, 3)
        self.dont.body.addWidget(self._never)
        self.body.addWidget(self.dont)
        self._script: Script | None = None
        self.show_script(None)

    def set_kinds(self, kinds: Sequence[tuple[str, str, str]], chosen: str) -> None:
        """Chips of (value, short word, full title)."""
        values = [value for value, _, _ in kinds]
        if values == self._values:
            return
        self._values = values
        self.chips.clear()
        label = PlainLabel(self.tr("What is it?"), "control")
        label.setContentsMargins(0, 0, 8, 0)
        self.chips.add(label)
        for index, (value, word, title) in enumerate(kinds):
            chip = FilterChip(word, checked=value == chosen, small=True)
            chip.setAccessibleDescription(title)
            self._group.addButton(chip, index)
            self.chips.add(chip)

    def show_script(self, script: Script | None) -> None:
        """The steps of a kind; None shows the way in: the order that always holds."""
        self._script = script
        self.title.set_text("" if script is None else script.title)
        self.title.setVisible(script is not None)
        self.danger.set_text("" if script is None else script.danger)
        self.danger.setVisible(script is not None and bool(script.danger))
        self.more.setVisible(script is not None and any(s.say for s in script.steps))
        self._show_steps()
        self._short_dont.setVisible(script is None)
        self._dont_title.setVisible(script is not None)
        self._never.setVisible(script is not None)
        self._never.set_cells([_dont(line) for line in ([] if script is None else script.never)])

    def show_dates(self, text: str, *, past: bool = False) -> None:
        """How long the steps hold and how sure they are, in one line; "" hides it."""
        self.dates.set_text(text)
        self.dates.set_tone("warn" if past else "textMuted")
        self.dates.setVisible(bool(text))

    def _in_one_line(self) -> FlowBox:
        """What holds for every kind: "Please don’t: pay, confront anyone ..."."""
        box = FlowBox(spacing=20, line_spacing=6)
        title = self.tr("Please don’t")
        box.setAccessibleName(title)
        box.add(PlainLabel(title, "control"))
        for words in (
            self.tr("pay"),
            self.tr("confront anyone"),
            self.tr("question again and again"),
            self.tr("delete anything"),
        ):
            cell = _dont(words, wrap=False)
            cell.setAccessibleName(f"{title}: {words}")
            box.add(cell)
        return box

    def _show_steps(self) -> None:
        full = self.more.isChecked()
        if self._script is None:
            steps: tuple[ScriptStep, ...] = tuple(
                ScriptStep(word, "", (text,)) for word, text in self._always()
            )
            full = False
        else:
            steps = self._script.steps
        words = step_words()
        self.steps.set_cells(
            [_cell(i + 1, words.get(s.step, ""), s, full) for i, s in enumerate(steps)]
        )
        shown = self.tr("Show the steps in short") if full else ""
        self.more.set_text(shown or self.tr("Show what to say, step by step"))

    def _always(self) -> tuple[tuple[str, str], ...]:
        return (
            ("safe now?", self.tr("If not: the number above, first.")),
            ("tell the child they did right", self.tr("It is not their fault. Thank them.")),
            ("note the facts", self.tr("Links, names, times. In words.")),
            ("stop contact", self.tr("Note first, then block.")),
            ("report", self.tr("To those who help, then in the app.")),
            ("take down", self.tr("If a picture may spread.")),
            ("support", self.tr("For them, and for you too.")),
            ("review in a week", self.tr("We’ll remind you quietly.")),
        )


def _cell(number: int, title: str, step: ScriptStep, full: bool) -> QWidget:
    cell = QWidget()
    line = row(spacing=8)
    cell.setLayout(line)
    line.addWidget(NumberBadge(number), 0, Qt.AlignmentFlag.AlignTop)
    words = column(spacing=2)
    line.addLayout(words, 1)
    if title:
        words.addWidget(PlainLabel(title, "control", wrap=True))
    for text in step.do if full else step.do[:1]:
        words.addWidget(PlainLabel(text, "small", "textMuted", wrap=True))
    if full and step.say:
        words.addWidget(PlainLabel(step.say, "small", "primary", wrap=True))
    if full and step.dont:
        words.addWidget(_dont(step.dont))
    words.addStretch(1)
    said = " ".join(step.do if full else step.do[:1])
    cell.setAccessibleName(f"{number}. {title} {said}")
    return cell


def _dont(text: str, *, wrap: bool = True) -> QWidget:
    cell = QWidget()
    line = row(spacing=8)
    cell.setLayout(line)
    line.addWidget(Glyph("prohibit", "danger", 18), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(text, "small", wrap=wrap), 1)
    return cell
