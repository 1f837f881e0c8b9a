"""The table topic x child; where all children do not fit beside each other, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from familysafe.ui.screens.checkups.hub_model import ChildColumn, Hub
from familysafe.ui.screens.checkups.state_cell import StateCell
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Avatar, IconTile
from familysafe.ui.widgets.card import Card, Rule, clear_layout, row
from familysafe.ui.widgets.checkup_words import (
    TABLE_ROWS,
    apps_lines,
    cell_lines,
    state_status,
    topic_icon,
    topic_name,
    topic_text,
)
from familysafe.ui.widgets.list_row import TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel, isolated

_TOPIC = 304
_CELL = 250
_BELOW = 520


class StateTable(Card):
    """``opened`` carries the child's id and the topic."""

    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=1, spacing=0, parent=parent)
        self.setAccessibleName(self.tr("Check-ups by topic and child"))
        self._hub: Hub | None = None
        self._only: UUID | None = None
        self._below = False
        self._cells: dict[tuple[int, int], StateCell] = {}

    def show_hub(self, hub: Hub, only: UUID | None, *, below: bool) -> None:
        """``only``: one child; ``below``: the state goes under its topic."""
        self._hub, self._only, self._below = hub, only, below
        self._fill()

    @staticmethod
    def room_for(width: int, children: int) -> tuple[bool, bool]:
        """Do all children fit beside each other, and does one fit beside the topics?"""
        units = width / current().scale
        return units >= _TOPIC + _CELL * children, units >= _BELOW

    def cell_at(self, line: int, at: int) -> StateCell | None:
        return self._cells.get((line, at))

    def _fill(self) -> None:
        assert self._hub is not None
        clear_layout(self.body)
        self._cells.clear()
        shown = [c for c in self._hub.children if self._only in (None, c.id)]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self._add_head(grid, shown)
        for line, topic in enumerate(TABLE_ROWS):
            at = 3 * line + 2
            grid.addWidget(Rule(), at, 0, 1, len(shown) + 1)
            grid.addWidget(self._topic(topic), at + 1, 0)
            for index, child in enumerate(shown):
                spot = (at + 2, 0) if self._below else (at + 1, index + 1)
                grid.addWidget(self._cell(line, index, child, topic), *spot)
        grid.setColumnStretch(0, 0)
        for index in range(len(shown)):
            grid.setColumnStretch(index + 1, 0 if self._below else 1)
        grid.setColumnMinimumWidth(0, 0 if self._below else current().px(_TOPIC))
        if self._below:
            grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)

    def _add_head(self, grid: QGridLayout, shown: Sequence[ChildColumn]) -> None:
        head = PlainLabel(self.tr("What to look at"), "caption", "textMuted")
        head.setContentsMargins(12, 10, 12, 10)
        grid.addWidget(head, 0, 0)
        for index, child in enumerate(shown):
            box = QWidget()
            line = row(spacing=8)
            line.setContentsMargins(12, 6, 12, 6)
            box.setLayout(line)
            line.addWidget(Avatar(child.name, child.colour, "xs"))
            line.addWidget(PlainLabel(child.name, "control"), 1)
            fresh = self.tr("%1 of %2 fresh").replace("%1", str(child.fresh))
            line.addWidget(
                PlainLabel(fresh.replace("%2", str(child.of)), "caption", "textMuted"),
                0,
                Qt.AlignmentFlag.AlignVCenter,
            )
            grid.addWidget(box, 1 if self._below else 0, 0 if self._below else index + 1)

    def _topic(self, topic: str) -> QWidget:
        box = QWidget()
        line = row(spacing=12)
        line.setContentsMargins(12, 7, 12, 7)
        box.setLayout(line)
        line.addWidget(IconTile(topic_icon(topic), "primary", "primarySoft", side=32))
        line.addWidget(TwoLines(topic_name(topic), topic_text(topic), title_role="control"), 1)
        return box

    def _cell(self, line: int, index: int, child: ChildColumn, topic: str) -> QWidget:
        assert self._hub is not None
        state = child.apps.state if topic == "ratings" else child.cell(topic).status.state
        if state is None:
            dash = PlainLabel("–", "lead", "textMuted")
            dash.setAccessibleName(self.tr("Nothing to check here"))
            dash.setToolTip(self.tr("Nothing to check here"))
            dash.setContentsMargins(12, 6, 12, 6)
            return dash
        if topic == "ratings":
            first, second = apps_lines(child.apps.decided, child.apps.total)
        else:
            found = child.cell(topic)
            first, second = cell_lines(
                found.status, self._hub.today, found.questions, found.minutes, found.paused_on
            )
        about = f"{isolated(child.name)}, {topic_name(topic)}"
        cell = StateCell(about, first, second, state_status(state))
        cell.clicked.connect(lambda _on=False, c=child.id, t=topic: self.opened.emit(c, t))
        cell.moved.connect(lambda down, right, p=(line, index): self._move(p, down, right))
        self._cells[(line, index)] = cell
        return cell

    def _move(self, place: tuple[int, int], down: int, right: int) -> None:
        """Arrow keys go to the next cell, over dashes."""
        line, at = place
        while 0 <= line < len(TABLE_ROWS) and 0 <= at < 12:
            line, at = line + down, at + right
            cell = self._cells.get((line, at))
            if cell is not None:
                cell.setFocus(Qt.FocusReason.TabFocusReason)
                return
