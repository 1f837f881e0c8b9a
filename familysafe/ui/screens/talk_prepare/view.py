"""Talk prepare (picture 11): the first sentence is ready within a minute."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.talk_prepare.cards import LinesCard, OpenersCard, curly
from familysafe.ui.screens.talk_prepare.paper import print_card
from familysafe.ui.screens.talk_prepare.view_model import Prepared, PrepareModel, TryThis
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Avatar, Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.best_before import PastDate
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.checklist import NumberedSteps
from familysafe.ui.widgets.dates import ago, clock_time, near_day, short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import ScrollPage, Section

_SIDE = 304


class TalkPrepareView(ScrollPage):
    """Ways to begin on the left, when and what last time on the right."""

    crumbs_changed = Signal()

    def __init__(self, model: PrepareModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._avatar = Avatar("", "", "lg")
        self.set_lead(self._avatar)
        self.card = Button(self.tr("One-page card"), "outline", icon="printer")
        self.card.setToolTip(self.tr("Print the words on one page (Ctrl+P)"))
        self.card.clicked.connect(self.on_print)
        self.add_action(self.card)
        self.talked = Button(self.tr("We talked"), "primary", icon="check")
        self.talked.clicked.connect(model.talked)
        self.add_action(self.talked)
        self.use_side(_SIDE)
        self._pairs: list[QBoxLayout] = []
        model.changed.connect(self._fill)

    def show_place(self, place: Place) -> None:
        self._model.load(place.get("child_id"), place.get("topic_id"))

    def crumbs(self) -> list[tuple[str, Place | None]]:
        prepared = self._model.prepared
        title = "" if prepared is None else prepared.sheet.topic.title
        first = (self.tr("Talks"), Place.of(Route.TALKS))
        return [first, (title, None)] if title else [first]

    def focus_first(self) -> None:
        self.talked.setFocus()

    def on_print(self) -> None:
        """The words on one page, for the kitchen table: without the child's name."""
        if self._model.prepared is not None:
            print_card(self._model.prepared, self)

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        narrow = self.effective_width() < 1000 or width / current().scale < 760
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for pair in getattr(self, "_pairs", ()):
            pair.setDirection(below if narrow else beside)

    def _fill(self) -> None:
        clear_layout(self.main)
        clear_layout(self.side)
        self._pairs = []
        prepared = self._model.prepared
        self.talked.setVisible(prepared is not None)
        self.card.setVisible(prepared is not None)
        self._avatar.setVisible(prepared is not None)
        if prepared is None:
            self._fill_empty()
        else:
            self._fill_head(prepared)
            self._fill_main(prepared)
            self._fill_side(prepared)
        self.crumbs_changed.emit()
        self.fit()

    def _fill_empty(self) -> None:
        self.set_title(self.tr("Prepare a talk"))
        card = Card("plain", padding=16)
        card.body.addWidget(
            EmptyState(
                "chats-circle",
                self.tr("No child in the notebook yet"),
                self.tr("Add a child first: the words fit the age."),
            )
        )
        self.main.addWidget(card)

    def _fill_head(self, prepared: Prepared) -> None:
        sheet = prepared.sheet
        self._avatar.set_child(sheet.child.name, sheet.child.colour.value)
        who = self.tr("A talk with %1, %2 · about %3 minutes")
        who = who.replace("%2", str(prepared.age)).replace("%3", str(sheet.topic.minutes))
        who = who.replace("%1", isolated(sheet.child.name))
        if prepared.due_on is not None and prepared.due_on > prepared.today:
            planned = self.tr("planned for %1")
            who += " · " + planned.replace("%1", near_day(prepared.due_on, prepared.today))
        self.set_title(sheet.topic.title, who)

    def _fill_main(self, prepared: Prepared) -> None:
        sheet, topic = prepared.sheet, prepared.sheet.topic
        name = isolated(sheet.child.name)
        if prepared.past is not None:
            self.main.addWidget(PastDate("talk", prepared.past))
        if sheet.first_words:
            first = Card("soft", padding=16, spacing=2)
            first.body.addWidget(PlainLabel(self.tr("First words"), "kicker", "onPrimarySoft"))
            first.body.addWidget(PlainLabel(f"“{curly(sheet.first_words)}”", "quote", wrap=True))
            if sheet.openers:
                true = self.tr("Where it tells of you, say something that is true for you.")
                first.body.addWidget(PlainLabel(true, "small", "onPrimarySoft", wrap=True))
            self.main.addWidget(first)
        if prepared.openers:
            ways = Section(self.tr("Ways to begin"))
            ways.body.addWidget(OpenersCard(prepared.openers))
            self.main.addWidget(ways)
        if sheet.not_yet:
            self.main.addWidget(Banner(sheet.not_yet, title=self.tr("At this age"), tone="info"))
        if sheet.try_this is not None:
            self.main.addWidget(self._try_card(sheet.try_this))
        worth = LinesCard("heart", self.tr("Worth saying out loud"), topic.worth_saying)
        without = LinesCard(
            "x-circle", self.tr("Easier without"), topic.easier_without, colour="textMuted"
        )
        self._add_pair(worth, without)
        if sheet.if_shrugs or sheet.if_tells:
            shrugs = LinesCard(
                "smiley",
                self.tr("If %1 shrugs").replace("%1", name),
                sheet.if_shrugs,
                colour="textMuted",
            )
            tells = LinesCard(
                "chat-circle-dots",
                self.tr("If %1 tells you something").replace("%1", name),
                [then for _, then in sheet.if_tells],
                quoted=[say for say, _ in sheet.if_tells],
            )
            self._add_pair(shrugs, tells)
        self.main.addWidget(self._serious_card(prepared))
        self.main.addStretch(1)

    def _add_pair(self, left: QWidget, right: QWidget) -> None:
        pair: QBoxLayout = row(spacing=16)
        pair.addWidget(left, 1)
        pair.addWidget(right, 1)
        self._pairs.append(pair)
        self.main.addLayout(pair)

    def _serious_card(self, prepared: Prepared) -> Card:
        card = Card("plain", padding=16)
        line = row(spacing=14)
        line.addWidget(Glyph("lifebuoy", "danger", 22), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(PlainLabel(self.tr("If it turns serious, get help"), "control", wrap=True))
        words.addWidget(PlainLabel(curly(prepared.sheet.topic.get_help_when), "lead", wrap=True))
        words.addSpacing(6)
        words.addWidget(PlainLabel(curly(prepared.serious.when), "lead", wrap=True))
        words.addSpacing(4)
        words.addWidget(NumberedSteps([curly(text) for text in prepared.serious.do]))
        line.addLayout(words, 1)
        steps = Button(self.tr("Next steps"), size="sm")
        steps.clicked.connect(self._model.next_steps)
        line.addWidget(steps, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        return card

    def _try_card(self, thing: TryThis) -> Card:
        title = thing.title or self.tr("The two people to go to")
        card = LinesCard("footprints", title, thing.lines, quoted=[thing.say], points=True)
        if thing.note:
            note = PlainLabel(curly(thing.note), "small", "textMuted", wrap=True)
            card.body.insertWidget(card.body.count() - 1, note)
        return card

    def _next_card(self, prepared: Prepared) -> Card:
        step = prepared.sheet.topic.next_step
        card = LinesCard("", self.tr("What next"), [step.text])
        if self._model.next_place() is not None:
            words = {
                "check_up": self.tr("Go to the check-ups"),
                "clause": self.tr("Read the clause"),
                "drill": self.tr("Open the drill"),
            }
            self.next = Button(words[step.kind], "link", size="sm")
            self.next.clicked.connect(self._model.next_step)
            line = row(spacing=0)
            line.addWidget(self.next)
            line.addStretch(1)
            card.body.addLayout(line)
        return card

    def _fill_side(self, prepared: Prepared) -> None:
        topic = prepared.sheet.topic
        self.side.addWidget(LinesCard("", self.tr("When it tends to work"), [topic.good_moment]))
        self.side.addWidget(self._last_time(prepared))
        if prepared.remind_days:
            self.side.addWidget(self._remind(prepared))
        self.side.addWidget(LinesCard("", self.tr("Listen for"), topic.listen_for, points=True))
        self.side.addWidget(self._next_card(prepared))
        self.side.addWidget(self._why(prepared))
        self.side.addStretch(1)

    def _remind(self, prepared: Prepared) -> Card:
        """The day can move within the month; the hour is the same for all reminders."""
        card = LinesCard("", self.tr("Remind me"), [])
        items = [(d.isoformat(), near_day(d, prepared.today)) for d in prepared.remind_days]
        self.remind = Choice([(v, t[:1].upper() + t[1:]) for v, t in items], small=True)
        self.remind.setAccessibleName(self.tr("Remind me"))
        self.remind.activated.connect(
            lambda _: self._model.remind_on(date.fromisoformat(self.remind.value()))
        )
        card.body.insertWidget(1, self.remind)
        said = self.tr("At %1. The notification says only “One thing is due”.")
        said = said.replace("%1", clock_time(prepared.remind_at))
        card.body.insertWidget(2, PlainLabel(said, "small", "textMuted", wrap=True))
        return card

    def _last_time(self, prepared: Prepared) -> Card:
        sheet = prepared.sheet
        lines = []
        if sheet.last_talk_on is None:
            lines.append(self.tr("Your first talk here. Ten minutes is plenty."))
        else:
            said = self.tr("You talked %1.").replace("%1", ago(sheet.last_talk_on, prepared.today))
            lines.append(f"{short_day(sheet.last_talk_on, prepared.today)}. {said}")
        if sheet.last_promise is not None:
            promised = self.tr("You promised: %1")
            if not sheet.last_promise.by_parent:
                promised = self.tr("Promised to you: %1")
            lines.append(promised.replace("%1", isolated(sheet.last_promise.text)))
        return LinesCard("", self.tr("Last time"), lines)

    def _why(self, prepared: Prepared) -> Card:
        card = LinesCard("", self.tr("Why this topic"), [])
        why = curly(prepared.sheet.topic.why.text)
        card.body.insertWidget(1, PlainLabel(why, "small", "textMuted", wrap=True))
        titles = [source.publisher or source.title for source in prepared.sources]
        if titles:
            sources = self.tr("Sources: %1").replace("%1", "; ".join(dict.fromkeys(titles)))
            card.body.insertWidget(2, PlainLabel(sources, "caption", "textMuted", wrap=True))
        return card
