"""Talks (picture 23): choose a topic that fits; short and often beats long and perfect."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.ui.navigation import Place
from familysafe.ui.screens.talks.parts import (
    IdeaTile,
    RhythmCard,
    coverage_text,
    topic_icon,
)
from familysafe.ui.screens.talks.view_model import How, Hub, TalksModel
from familysafe.ui.widgets.author_words import written_by
from familysafe.ui.widgets.avatar import Avatar, IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.cell_grid import CellGrid
from familysafe.ui.widgets.chip import Chip, FilterChip
from familysafe.ui.widgets.dates import near_day, short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import ScrollPage, Section

_ALL = "all"
_ROW_NOTE = 90


class TalksView(ScrollPage):
    """Rhythm cards, planned, ideas that fit now, and on request all talks."""

    def __init__(self, model: TalksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.set_title(self.tr("Talks"), self.tr("Short and often beats long and perfect."))
        self.all_talks = Button(self.tr("All talks"), icon="clock-counter-clockwise")
        self.all_talks.setCheckable(True)
        self.all_talks.toggled.connect(self._fill)
        self.add_action(self.all_talks)
        self.talked = Button(self.tr("We just talked"), "primary", icon="check")
        self.talked.clicked.connect(lambda: model.log_talk())
        self.add_action(self.talked)
        self._whose = ""
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._choices: list[str] = []
        model.changed.connect(self._fill)

    def show_place(self, place: Place) -> None:
        self._whose = place.get("child_id", self._whose)
        self._model.load()

    def focus_first(self) -> None:
        self.talked.setFocus()

    def on_new(self) -> None:
        self._model.log_talk()

    def _fill(self) -> None:
        hub = self._model.hub
        if hub is None:
            return
        clear_layout(self.main)
        count = len(hub.talks)
        words = self.tr("All %1 talks") if count > 1 else self.tr("1 talk")
        self.all_talks.set_text(words.replace("%1", str(count)))
        self.all_talks.setVisible(bool(hub.talks))
        self.talked.setVisible(bool(hub.children))
        if not hub.children:
            self._add_empty()
        else:
            self._add_rhythms(hub)
            if self.all_talks.isChecked():
                self._add_talks(hub)
            self._add_planned(hub)
            self._add_ideas(hub)
        self.fit()

    def _add_empty(self) -> None:
        card = Card("plain", padding=16)
        title = self.tr("No child in the notebook yet")
        text = self.tr("Add a child first: topics and words fit the age.")
        card.body.addWidget(EmptyState("chats-circle", title, text))
        self.main.addWidget(card)

    def _add_rhythms(self, hub: Hub) -> None:
        cards = []
        for child in hub.children:
            card = RhythmCard(child, hub.today)
            card.changed.connect(lambda d, c=child.id: self._model.set_rhythm(c, d))
            cards.append(card)
        grid = CellGrid(400, 2, stretch=True)
        grid.set_cells(cards)
        self.main.addWidget(grid)

    def _add_planned(self, hub: Hub) -> None:
        section = Section(self.tr("Planned"))
        rows: list[QWidget] = []
        for planned in hub.planned:
            child, idea = planned.child, planned.topic
            away = (planned.due_on - hub.today).days
            when = near_day(planned.due_on, hub.today)
            when = when[:1].upper() + when[1:]
            extras = []
            if away <= 0:
                when = self.tr("A good moment for a short talk. Ten minutes is plenty.")
                extras = [Chip("", self.tr("Now"), fg="info", bg="infoSoft")]
            elif idea is not None:
                minutes = self.tr("about %1 minutes").replace("%1", str(idea.minutes))
                when = f"{when} · {minutes}"
                if away == 1:
                    extras = [Chip("", self.tr("Tomorrow"), fg="info", bg="infoSoft")]
            title = self.tr("A talk with %1").replace("%1", isolated(child.name))
            row_ = ListRow(
                title if idea is None else idea.title,
                when,
                lead=Avatar(child.name, child.colour, "sm"),
                extras=extras,
                action=self.tr("Prepare"),
            )
            topic = "" if idea is None else idea.topic_id
            row_.activated.connect(lambda c=child.id, t=topic: self._model.prepare(c, t))
            rows.append(row_)
        rows.extend(self._promise_rows(hub))
        section.body.addWidget(ListCard(rows))
        self.main.addWidget(section)

    def _promise_rows(self, hub: Hub) -> list[QWidget]:
        rows: list[QWidget] = []
        for promise in hub.promises[:3]:
            who = self.tr("You promised") if promise.by_parent else self.tr("Promised to you")
            if promise.due_on is not None:
                who = f"{who} · {near_day(promise.due_on, hub.today)}"
            if len(promise.names) > 1:
                who = f"{who} · {', '.join(isolated(name) for name in promise.names)}"
            lead = Avatar(promise.names[0], promise.colour, "sm")
            shown = ListRow(promise.text, who, lead=lead, action=self.tr("Done"))
            shown.activated.connect(lambda i=promise.ids: self._model.promise_done(i))
            rows.append(shown)
        return rows

    def _add_ideas(self, hub: Hub) -> None:
        known = {child.id for child in hub.children}
        if self._whose not in (*known, _ALL):
            self._whose = hub.planned[0].child.id if hub.planned else hub.children[0].id
        head = QWidget()
        line = row(spacing=8)
        head.setLayout(line)
        everything = self._whose == _ALL
        title = self.tr("All topics") if everything else self.tr("Ideas that fit now")
        line.addWidget(PlainLabel(title, "h2"))
        line.addStretch(1)
        line.addWidget(self._choice_chips(hub))
        box = column(spacing=10)
        box.addWidget(head)
        if everything:
            box.addWidget(ListCard(self._topic_rows(hub)))
        else:
            box.addWidget(self._idea_grid(hub))
        self.main.addLayout(box)

    def _choice_chips(self, hub: Hub) -> FlowBox:
        for button in self._group.buttons():
            self._group.removeButton(button)
        box = FlowBox()
        self._choices = [*(c.id for c in hub.children), _ALL]
        for index, value in enumerate(self._choices):
            child = next((c for c in hub.children if c.id == value), None)
            text = self.tr("All topics")
            if child is not None:
                text = self.tr("For %1, %2").replace("%2", str(child.age))
                text = text.replace("%1", isolated(child.name))
            chip = FilterChip(text, checked=value == self._whose)
            self._group.addButton(chip, index)
            box.add(chip)
        return box

    def _idea_grid(self, hub: Hub) -> CellGrid:
        tiles = []
        for card in hub.ideas.get(self._whose, ()):
            tile = IdeaTile(card)
            topic = card.idea.topic_id
            tile.activated.connect(lambda t=topic: self._model.prepare(self._whose, t))
            tiles.append(tile)
        grid = CellGrid(210, 4, stretch=True)
        grid.set_cells(tiles)
        return grid

    def _topic_rows(self, hub: Hub) -> list[QWidget]:
        rows: list[QWidget] = []
        for topic in hub.topics:
            said = [f"{isolated(n)}: {coverage_text(c).lower()}" for n, c in topic.coverage]
            text = " · ".join(said) or self.tr("Not for the ages in this family yet")
            lead = IconTile(topic_icon(topic.id))
            action = self.tr("Prepare") if topic.child_id else ""
            shown = ListRow(topic.title, text, lead=lead, action=action)
            shown.activated.connect(lambda c=topic.child_id, t=topic.id: self._model.prepare(c, t))
            rows.append(shown)
        return rows

    def _add_talks(self, hub: Hub) -> None:
        section = Section(self.tr("All talks"))
        words = {
            How.EASY: self.tr("Easy"),
            How.OKAY: self.tr("Okay"),
            How.BUMPY: self.tr("Bumpy"),
            How.NOT_THIS_TIME: self.tr("Not this time"),
        }
        rows: list[QWidget] = []
        for talk in hub.talks:
            names = ", ".join(isolated(n) for n in talk.names)
            note = " ".join(talk.note.split())
            note = note[:_ROW_NOTE] + "…" if len(note) > _ROW_NOTE else note
            left = self.tr("left out of reports") if talk.left_out else ""
            how = words[talk.how] if talk.how is not None else ""
            said = (short_day(talk.day, hub.today), names, written_by(talk.by), left, note)
            text = " · ".join(t for t in said if t)
            shown = ListRow(
                ", ".join(talk.topics) or self.tr("A talk"),
                text,
                lead=Avatar(talk.names[0] if talk.names else "", talk.colour, "sm"),
                extras=[Chip("", how)] if how else [],
                action=self.tr("Remove"),
            )
            shown.activated.connect(lambda i=talk.ids: self._model.remove_talk(i))
            rows.append(shown)
        section.body.addWidget(ListCard(rows))
        self.main.addWidget(section)

    def _choose(self, index: int) -> None:
        self._whose = self._choices[index]
        self._fill()
        buttons = self._group.buttons()
        if index < len(buttons):
            buttons[index].setFocus()
