"""Log a talk (picture 12): two questions, the rest as you like, by keyboard within a minute."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.talk_log.next_talk import NextTalk
from familysafe.ui.screens.talk_log.view_model import TalkLogModel
from familysafe.ui.screens.talk_log.what_came_up import WhatCameUp
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.answer_card import Answer, AnswerGroup
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, column, row
from familysafe.ui.widgets.child_chip import ChildChip
from familysafe.ui.widgets.dates import near_day
from familysafe.ui.widgets.day_field import DayField
from familysafe.ui.widgets.field import Field, NoteField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import CheckLine
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.wizard import StickyFooter

_EARLIEST = timedelta(days=365)


class TalkLogView(QWidget):
    """One card that scrolls, then Cancel and Save, always in sight."""

    crumbs_changed = Signal()

    def __init__(self, model: TalkLogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._filling, self._arrived = model, False, False
        outer = column(spacing=0)
        self.setLayout(outer)
        self.page = ScrollPage(self.tr("Log a talk"), " ", max_width=720)
        outer.addWidget(self.page, 1)
        self.other_day = Button(self.tr("It was another day"), "link", icon="calendar-blank")
        self.other_day.clicked.connect(self._ask_day)
        self.page.add_action(self.other_day)
        self.kept_words = self._kept_banner()
        self.page.main.addWidget(self.kept_words)
        self.card = Card("plain", padding=24, spacing=16)
        self.page.main.addWidget(self.card)
        self._build_card()
        outer.addWidget(self._bottom())
        model.loaded.connect(self._fill)
        model.refused.connect(self._show_problems)
        model.kept.connect(lambda: self.saved_line.set_text(self.tr("Draft kept, encrypted.")))

    def show_place(self, place: Place) -> None:
        self._arrived = True
        self._model.load(place.get("child_id"), place.get("topic_id"), place.get("openers"))

    def crumbs(self) -> list[tuple[str, Place | None]]:
        found: list[tuple[str, Place | None]] = [(self.tr("Talks"), Place.of(Route.TALKS))]
        child, topic = self._model.prepared_for
        title = dict(self._model.facts.topics).get(topic, "")
        if title:
            back = Place.of(Route.TALK_PREPARE, child_id=child, topic_id=topic)
            found.append((title, back))
        return [*found, (self.tr("Log"), None)]

    def focus_first(self) -> None:
        """With whom is known mostly, so the digits 1 to 4 answer at once."""
        if self._model.form.children or not self._chips:
            self.how.focus_answers()
        else:
            self._chips[0].setFocus()

    def on_save(self) -> None:
        self._model.save()

    def leave(self) -> None:
        self._model.keep_now()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() / current().scale < 700
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for line in (self._needed, self._texts):
            line.setDirection(below if narrow else beside)
        self.whom_field.setMinimumWidth(0 if narrow else current().px(142))
        self.whom_field.setMaximumWidth(16_777_215 if narrow else current().px(142))

    def _build_card(self) -> None:
        body = self.card.body
        self.day = DayField(self._model.today, small=True)
        self.day.day_chosen.connect(self._day_chosen)
        self.day_field = Field(self.tr("When was it?"), self.day)
        self.day_field.hide()
        body.addWidget(self.day_field)
        self._chips: list[ChildChip] = []
        self.whom = FlowBox()
        self.whom_field = Field(self.tr("With whom?"), self.whom)
        self.how = AnswerGroup(
            self.tr("How did it go?"),
            [
                Answer("easy", "sun", self.tr("Easy")),
                Answer("okay", "cloud-sun", self.tr("Okay")),
                Answer("bumpy", "cloud-lightning", self.tr("Bumpy")),
                Answer("not_this_time", "calendar-x", self.tr("Not this time"),
                       self.tr("doesn’t count")),
            ],
            row_from=440,
        )  # fmt: skip
        self.how.answered.connect(self._how_chosen)
        self.how_field = Field(self.tr("How did it go?"), self.how)
        top = Qt.AlignmentFlag.AlignTop
        self._needed: QBoxLayout = row(spacing=20)
        self._needed.addWidget(self.whom_field, 0, top)
        self._needed.addWidget(self.how_field, 1, top)
        body.addLayout(self._needed)
        self.topics = WhatCameUp()
        self.topics.chosen.connect(self._topics_chosen)
        self.topics.worry.textChanged.connect(self._typed)
        body.addWidget(self.topics)
        self.note = NoteField(lines=2)
        self.promise = NoteField(lines=2)
        for field in (self.note, self.promise):
            field.textChanged.connect(self._typed)
            field.setMaximumHeight(current().px(84))
        self._texts: QBoxLayout = row(spacing=16)
        self._texts.addWidget(Field(self.tr("Anything to remember?"), self.note), 1)
        self._texts.addWidget(Field(self.tr("Did you promise something?"), self.promise), 1)
        body.addLayout(self._texts)
        self.leave_out = CheckLine(
            self.tr("Leave out of reports and hand-overs"),
            self.tr("Anyone who can open this notebook can read it."),
        )
        self.leave_out.box.toggled.connect(self._typed)
        body.addWidget(self.leave_out)
        body.addWidget(Rule())
        self.next = NextTalk()
        self.next.chosen.connect(self._next_chosen)
        self.next.reason.textChanged.connect(self._typed)
        body.addWidget(self.next)

    def _kept_banner(self) -> Banner:
        fresh = Button(self.tr("Start afresh"), size="sm")
        fresh.clicked.connect(self._model.start_afresh)
        banner = Banner(self.tr("We kept what you typed last time."), tone="soft", buttons=[fresh])
        banner.hide()
        return banner

    def _bottom(self) -> StickyFooter:
        bar = StickyFooter()
        bar.add_left(Glyph("lock-simple", "textMuted", 16))
        self.saved_line = PlainLabel("", "small", "textMuted", wrap=True)
        self.saved_line.setMinimumWidth(current().px(260))
        bar.add_left(self.saved_line)
        cancel = Button(self.tr("Cancel"), size="lg")
        cancel.clicked.connect(self._model.cancel)
        bar.add_right(cancel)
        self.save = Button(self.tr("Save talk"), "primary", size="lg")
        self.save.clicked.connect(self._model.save)
        bar.add_right(self.save)
        return bar

    def _fill(self) -> None:
        model, self._filling = self._model, True
        form = model.form
        self.kept_words.setVisible(model.restored)
        self._fill_children()
        self.how.set_value(form.how)
        self.topics.set_topics(model.facts.topics, form.topics)
        self.topics.set_worry(form.worried, form.worry)
        self.note.set_text(form.note)
        self.promise.set_text(form.promise)
        self.leave_out.box.setChecked(form.leave_out)
        self.next.reason.set_text(form.reason)
        self.day.limit(model.today - _EARLIEST, model.today)
        self.day.set_day(model.talked_on)
        self.day_field.setVisible(bool(form.talked_on))
        for field in (self.whom_field, self.how_field):
            field.set_error("", focus=False)
        self.saved_line.set_text(self.tr("Saved encrypted, in this notebook only."))
        self._filling = False
        self._fill_next()
        self._fill_head()
        self.crumbs_changed.emit()
        if self._arrived:  # only now it is known whether the child has to be asked for
            self._arrived = False
            self.focus_first()

    def _fill_children(self) -> None:
        self.whom.clear()
        self._chips = []
        for child in self._model.facts.children:
            chip = ChildChip(child.id, child.name, child.colour)
            chip.setChecked(child.id in self._model.form.children)
            chip.toggled.connect(self._whom_chosen)
            self._chips.append(chip)
            self.whom.add(chip)

    def _fill_head(self) -> None:
        day = near_day(self._model.talked_on, self._model.today)
        needed = self.tr("%1 · only who and how it went are needed").replace("%1", day)
        self.page.set_title(self.tr("Log a talk"), needed[:1].upper() + needed[1:])

    def _fill_next(self) -> None:
        model = self._model
        names = [isolated(name) for name in model.names()]
        title = self.tr("Next talk")
        if names:
            title = self.tr("Next talk with %1").replace("%1", ", ".join(names))
        form = model.form
        chosen = form.next_days
        if chosen < 0:  # the rhythm, as soon as it is clear whose
            chosen = model.rhythm() or -1
        self.next.show_choices(title, model.next_days(), chosen, form.next_on(model.talked_on))
        self.next.ask_reason(form.needs_reason(model.talked_on))

    def _whom_chosen(self) -> None:
        self._model.form.children = [c.value for c in self._chips if c.isChecked()]
        self.whom_field.set_error("", focus=False)
        self._fill_next()
        self._model.changed()

    def _how_chosen(self, value: str) -> None:
        self._model.form.how = value
        self.how_field.set_error("", focus=False)
        self._model.changed()

    def _topics_chosen(self) -> None:
        form = self._model.form
        form.topics, form.worried = self.topics.topics(), self.topics.is_worried()
        self._model.changed()

    def _next_chosen(self, days: int, day: str) -> None:
        form = self._model.form
        form.next_days, form.next_date = days, day
        self.next.ask_reason(form.needs_reason(self._model.talked_on))
        self._model.changed()

    def _ask_day(self) -> None:
        self.day_field.show()
        self.day.setFocus()

    def _day_chosen(self, _day: object) -> None:
        day = self.day.day()
        self._model.form.talked_on = "" if day == self._model.today else day.isoformat()
        self._fill_next()
        self._fill_head()
        self._model.changed()

    def _typed(self) -> None:
        if self._filling:
            return
        form = self._model.form
        form.note, form.promise = self.note.text(), self.promise.text()
        form.worry, form.reason = self.topics.worry.text(), self.next.reason.text()
        form.leave_out = self.leave_out.is_checked()
        self._model.changed()

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.whom_field.set_error(problems.get("children", ""), focus=False)
        self.how_field.set_error(problems.get("how", ""), focus=False)
        self.next.show_problem(problems.get("next", ""), problems.get("reason", ""))
        if "children" in problems and self._chips:
            self._chips[0].setFocus()
        elif "how" in problems:
            self.how.focus_answers()
        if problems.get(""):
            self.saved_line.set_text(problems[""])
            announce(self, problems[""])
