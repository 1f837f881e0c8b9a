"""One question in the middle of the runner: guide, five answers, their parts, a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.runner.answer_parts import AnswerParts
from familysafe.ui.screens.runner.different_panel import DifferentPanel
from familysafe.ui.screens.runner.guide import Guide
from familysafe.ui.screens.runner.page_model import AnswerForm, RunnerPage
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.answer_card import Answer, AnswerGroup
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.card import column
from familysafe.ui.widgets.field import TextField
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll

_NARROW = 700


class QuestionPage(VerticalScroll):
    """Built anew for each question."""

    answered = Signal(str)
    confirmed = Signal()
    changed = Signal(dict)
    noted = Signal(str)
    same_wanted = Signal()

    def __init__(self, page: RunnerPage, form: AnswerForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.content.setSpacing(10)
        self.guide = Guide(page)
        self.guide.different_wanted.connect(self.open_different)
        self.guide.same_wanted.connect(self.same_wanted)
        self.content.addWidget(self.guide)
        self._different_room = column(spacing=0)
        self.content.addLayout(self._different_room)
        self.different: DifferentPanel | None = None
        self.content.addSpacing(4)
        if page.asks_existence:
            said = self.tr("At %1 no setting fits here, so the question is whether the account")
            said = said + " " + self.tr("exists at all.")
            why = page.fits_note
            if page.law_age is not None:
                why = self.tr("In your country the terms or the law ask for %1.")
                why = why.replace("%1", str(page.law_age))
            said = said.replace("%1", str(page.age))
            self.content.addWidget(Banner(f"{why} {said}".strip(), tone="info"))
        self.ask = PlainLabel(self._how_is_it(), "control", wrap=True)
        self.content.addWidget(self.ask)
        self.answers = AnswerGroup(self._how_is_it(), self._five())
        self.answers.cards[0].setEnabled(not page.asks_existence)
        self.answers.answered.connect(self.answered)
        self.answers.confirmed.connect(self.confirmed)
        self.content.addWidget(self.answers)
        self.parts = AnswerParts(page)
        self.parts.changed.connect(self.changed)
        self.parts.different_wanted.connect(self.open_different)
        self.content.addWidget(self.parts)
        self.note = TextField(
            form.note, placeholder=self.tr("A note to yourself (optional)"), max_length=2000
        )
        self.note.setAccessibleName(self.tr("A note to yourself (optional)"))
        self.note.textChanged.connect(lambda text: self.changed.emit({"note": text}))
        self.content.addWidget(self.note)
        self.content.addStretch(1)
        self.show_form(form)

    def show_form(self, form: AnswerForm) -> None:
        """Another answer to the same question."""
        self.answers.set_value(form.answer)
        self.parts.show_answer(form)
        self.fit()
        if form.answer and self.isVisible():
            self.ensureWidgetVisible(self.note, 0, 16)
            self.ensureWidgetVisible(self.answers, 0, 16)

    def focus_answers(self) -> None:
        """Digits work at once."""
        self.answers.focus_answers()

    def open_different(self) -> None:
        """The panel of "Looks different?"; once more closes it."""
        if self.different is not None:
            self.close_different()
            return
        self.different = DifferentPanel(self.page)
        self.different.path_chosen.connect(self.guide.show_paths)
        self.different.noted.connect(self.noted)
        self.different.closed.connect(self.close_different)
        self._different_room.addWidget(self.different)
        self.fit()
        self.ensureWidgetVisible(self.different, 0, 24)
        (self.different.versions or self.different.note).setFocus()

    def close_different(self) -> None:
        if self.different is not None:
            self.different.hide()
            self.different.setParent(None)
            self.different.deleteLater()
            self.different = None
            self.guide.different.setFocus()

    def before_fit(self, width: int) -> None:
        theme = current()
        column_width = theme.px(theme.layout("runnerColumn"))
        left = max(24, min(72, (width - column_width) // 2))
        self.content.setContentsMargins(left, 24, max(24, width - left - column_width), 24)
        room = min(width - left - 24, column_width)
        self.guide.set_narrow(room / theme.scale < _NARROW)

    def _how_is_it(self) -> str:
        if self.page.place_name:
            return self.tr("How is it on %1?").replace("%1", self.page.place_name)
        return self.tr("How is it?")

    def _five(self) -> list[Answer]:
        if self.page.asks_existence:
            lines = (
                self.tr("Not at this age"),
                self.tr("It is closed now"),
                self.tr("It exists, and we know why"),
                self.tr("Come back to it"),
                self.tr("There is no account"),
            )
        else:
            lines = (
                self.tr("Nothing to change"),
                self.tr("It was different"),
                self.tr("We know why"),
                self.tr("Come back to it"),
                self.tr("Not used here"),
            )
        titles = (
            ("as_it_should", "check-circle", self.tr("As it should be")),
            ("changed", "pencil-simple", self.tr("I changed it")),
            ("on_purpose", "bookmark-simple", self.tr("Left on purpose")),
            ("couldnt", "clock-countdown", self.tr("Couldn’t")),
            ("not_applicable", "minus-circle", self.tr("Doesn’t apply")),
        )
        return [
            Answer(value, icon, title, line)
            for (value, icon, title), line in zip(titles, lines, strict=True)
        ]
