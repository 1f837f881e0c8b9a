"""The check-ups hub (picture 08): carry on, the table, one topic of one child, past reports."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.checkups.hub_model import Hub, TopicCell
from familysafe.ui.screens.checkups.parts import Words
from familysafe.ui.screens.checkups.state_table import StateTable
from familysafe.ui.screens.checkups.view_model import CheckupsModel
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, row
from familysafe.ui.widgets.checkup_words import (
    cell_lines,
    state_status,
    topic_name,
    topic_text,
)
from familysafe.ui.widgets.chip import Chip, FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.reading_order import stops
from familysafe.ui.widgets.scroll_page import ScrollPage, Section
from familysafe.ui.widgets.working import Skeleton

_PAUSED_SHOWN = 3
_PAST_SHOWN = 8


class CheckupsView(ScrollPage):
    """The table, or, with a place that names a child and a topic, that one cell."""

    crumbs_changed = Signal()

    def __init__(self, model: CheckupsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._words = Words(self)
        self._words.hide()
        self._only: UUID | None = None
        self._mode: tuple[bool, bool] | None = None
        self._first: QWidget | None = None
        self._arrived = self._all_past = False
        self._chips = FlowBox(spacing=8)
        self.table: StateTable | None = None
        self.past: Section | None = None
        self.past_button = Button(
            self.tr("Past reports"), "outline", icon="clock-counter-clockwise"
        )
        self.past_button.clicked.connect(self._to_past)
        self.add_action(self.past_button)
        model.changed.connect(self._show)
        model.failed.connect(self._show_failed)
        self.set_title(self.tr("Check-ups"))
        self.past_button.hide()
        self.main.addWidget(Skeleton(4))

    # -- what the shell calls --------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        self._arrived = True
        self._model.open_place(place)

    def leave(self) -> None:
        self._model.rest()

    def focus_first(self) -> None:
        """The one thing to do here: carry on, or start; else the first thing on the page."""
        first = self._first or next(iter(stops(self.inner)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def crumbs(self) -> list[tuple[str, Place | None]]:
        cell = self._model.cell
        if cell is None:
            return [(self.tr("Check-ups"), None)]
        here = f"{topic_name(cell.topic)}, {isolated(self._child_name(cell))}"
        return [(self.tr("Check-ups"), Place.of(Route.CHECKUPS)), (here, None)]

    # -- showing ---------------------------------------------------------------------------

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        hub = self._model.hub
        if self.table is None or hub is None:
            return
        margins = self.content.contentsMargins()
        mode = StateTable.room_for(width - margins.left() - margins.right(), len(hub.children))
        if mode != self._mode:
            self._mode = mode
            self._fill_table(hub)

    def _show(self) -> None:
        hub, cell = self._model.hub, self._model.cell
        assert hub is not None
        for layout in (self.above, self.main):
            clear_layout(layout)
        self.table = self.past = self._first = None
        self._mode = None
        if not hub.children:
            self._show_no_child()
        elif cell is not None:
            self._show_cell(hub, cell)
        else:
            self._show_hub(hub)
        self.past_button.setVisible(bool(hub.past) and cell is None)
        self.crumbs_changed.emit()
        self.fit()
        if self._arrived:  # the place is new: what had the focus may be gone
            self._arrived = False
            self.focus_first()

    def _show_hub(self, hub: Hub) -> None:
        model = self._model
        said = self.tr("Guided, one question at a time. About ten minutes each at most.")
        self.set_title(self.tr("Check-ups"), said)
        for index, item in enumerate(hub.paused[:_PAUSED_SHOWN]):
            card = self._words.paused_card(item, hub.today, filled=index == 0)
            card.begin.connect(lambda job=item.job: model.begin(job))
            card.start_over.connect(lambda job=item.job: model.start_over(job))
            self.above.addWidget(card)
            self._first = self._first or card.go
        if not hub.paused and hub.next_job is not None:
            card = self._words.next_card(hub.next_job, hub.next_name)
            card.begin.connect(lambda job=hub.next_job: model.begin(job))
            self.above.addWidget(card)
            self._first = card.go
        self._chips = FlowBox(spacing=8)
        self._chips.hide()
        self.main.addWidget(self._chips)
        self.table = StateTable()
        self.table.opened.connect(model.open_cell)
        self.main.addWidget(self.table)
        self.main.addWidget(self._words.foot())
        if hub.past:
            self._add_past(hub)

    def _fill_table(self, hub: Hub) -> None:
        assert self.table is not None and self._mode is not None
        all_fit, beside = self._mode
        ids = [child.id for child in hub.children]
        if self._only not in ids:
            self._only = ids[0]
        self._fill_chips(hub, shown=not all_fit and len(ids) > 1)
        only = None if all_fit and beside else self._only
        self.table.show_hub(hub, only, below=not beside)

    def _fill_chips(self, hub: Hub, *, shown: bool) -> None:
        self._chips.clear()
        self._chips.setVisible(shown)
        self._chips.setAccessibleName(self.tr("Whose check-ups"))
        if not shown:
            return
        group = QButtonGroup(self._chips)
        for child in hub.children:
            chip = FilterChip(child.name, checked=child.id == self._only)
            chip.clicked.connect(lambda _on, c=child.id: self._choose(c))
            group.addButton(chip)
            self._chips.add(chip)

    def _choose(self, child_id: UUID) -> None:
        hub = self._model.hub
        self._only = child_id
        if hub is not None and self.table is not None and self._mode is not None:
            self.table.show_hub(hub, child_id, below=not self._mode[1])
            self.fit()

    def _add_past(self, hub: Hub) -> None:
        shown = hub.past if self._all_past else hub.past[:_PAST_SHOWN]
        link = None
        if len(shown) < len(hub.past):
            link = Button(self.tr("Show more"), "link")
            link.clicked.connect(self._show_all_past)
        self.past = Section(self.tr("Past reports"), link)
        rows = []
        for item in shown:
            line = self._words.past_row(item, hub.today)
            line.activated.connect(lambda s=item.session_id: self._model.open_report(s))
            rows.append(line)
        self.past.body.addWidget(ListCard(rows))
        self.main.addWidget(self.past)

    def _show_all_past(self) -> None:
        self._all_past = True
        self._show()
        self._to_past()

    def _to_past(self) -> None:
        if self.past is not None:
            self.verticalScrollBar().setValue(self.past.y())
            first = self.past.findChild(ListRow)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)

    # -- one cell --------------------------------------------------------------------------

    def _child_name(self, cell: TopicCell) -> str:
        hub = self._model.hub
        columns = () if hub is None else hub.children
        return next((c.name for c in columns if c.id == cell.child_id), "")

    def _show_cell(self, hub: Hub, cell: TopicCell) -> None:
        name = self._child_name(cell)
        title = self.tr("%1, %2").replace("%1", topic_name(cell.topic))
        self.set_title(title.replace("%2", isolated(name)), topic_text(cell.topic))
        if cell.status.state is not None:
            first, second = cell_lines(
                cell.status, hub.today, cell.questions, cell.minutes, cell.paused_on
            )
            line = row(spacing=12)
            line.addWidget(Chip(state_status(cell.status.state)))
            said = ". ".join(part for part in (first, second) if part)
            line.addWidget(PlainLabel(said, "lead", "textMuted", wrap=True), 1)
            self.above.addLayout(line)
        if cell.jobs:
            begin = Section(self.tr("What do you have in your hand?"))
            rows = []
            for job in cell.jobs:
                entry = self._words.job_row(job, name)
                entry.activated.connect(lambda j=job: self._model.begin(j))
                rows.append(entry)
            if rows[0].button is not None:
                rows[0].button.set_kind("primary")
                self._first = rows[0].button
            begin.body.addWidget(ListCard(rows))
            self.main.addWidget(begin)
        else:
            card = Card("plain", padding=16)
            back = Button(self.tr("To the check-ups"), "primary")
            back.clicked.connect(self._model.to_table)
            text = self.tr("It comes back by itself when its day is there.")
            card.body.addWidget(EmptyState("check", self.tr("Nothing is open here"), text, [back]))
            self.main.addWidget(card)
            self._first = back
        if cell.rows:
            known = Section(self.tr("What is known"))
            known.body.addWidget(
                ListCard([self._words.state_row(item, hub.today) for item in cell.rows])
            )
            self.main.addWidget(known)
        announce(self, self.title.text())

    # -- other states ----------------------------------------------------------------------

    def _show_no_child(self) -> None:
        self.set_title(self.tr("Check-ups"))
        card = Card("plain", padding=24)
        text = self.tr("Add a child, with the devices and apps they use. Then the questions fit.")
        card.body.addWidget(EmptyState("list-checks", self.tr("Nothing to check yet"), text))
        self.main.addWidget(card)

    def _show_failed(self, title: str, text: str) -> None:
        for layout in (self.above, self.main):
            clear_layout(layout)
        self.table = None
        again = Button(self.tr("Try again"), "primary")
        again.clicked.connect(self._model.refresh)
        card = Card("plain", padding=24)
        card.body.addWidget(EmptyState("list-checks", title, text, [again], look="wrong"))
        self.main.addWidget(card)
