"""The check-up table: one honest cell per topic and child, and the history behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familysafe.domain.audit import AuditAnswer, Topic, TopicState
from familysafe.domain.audit_state import StatusRow, TopicStatus, topic_status
from familysafe.services.audit_rows import Row, Survey, survey
from familysafe.services.desk import Desk
from familysafe.services.ratings import ratings_for


@dataclass(frozen=True)
class Cell:
    """One topic of one child. ``status.state`` None: no check for this child (a dash)."""

    topic: Topic
    status: TopicStatus

    @property
    def counts_as_row(self) -> bool:
        """Does this cell take part in "n of m fresh"?"""
        return self.status.state is not None


@dataclass(frozen=True)
class ChildStates:
    """All cells of one child. ``apps`` is the row "Age ratings" of the table."""

    child_id: UUID
    cells: tuple[Cell, ...]
    apps: AppsCell

    @property
    def of(self) -> int:
        """The m of "n of m fresh"."""
        return sum(cell.counts_as_row for cell in self.cells) + (self.apps.state is not None)

    @property
    def fresh(self) -> int:
        """The n of "n of m fresh"."""
        states = [cell.status.state for cell in self.cells] + [self.apps.state]
        return sum(state is TopicState.FRESH for state in states)

    @property
    def to_finish(self) -> int:
        """How many topics are to finish."""
        return sum(cell.status.state is TopicState.TO_FINISH for cell in self.cells)


@dataclass(frozen=True)
class AppsCell:
    """Age ratings: "to decide" while apps have no decision. None: no apps."""

    state: TopicState | None
    decided: int
    total: int


def states_for(desk: Desk, *, child_id: UUID, seen: Survey | None = None) -> ChildStates:
    """The cells of one child, in the order of the table."""
    rows = (seen or survey(desk)).rows(child_id)
    cells = tuple(
        Cell(topic, cell_status(desk, [row for row in rows if row.topic is topic]))
        for topic in Topic
    )
    return ChildStates(child_id, cells, _apps(desk, child_id))


def cell_status(desk: Desk, rows: list[Row]) -> TopicStatus:
    """The status of some rows, with the day of the last answer."""
    status = topic_status([StatusRow(row.status, row.check.essential) for row in rows])
    days = [desk.local(a.happened_at).date() for row in rows for a in row.answers]
    return replace(status, last_on=max(days, default=None))


def table(desk: Desk, *, on: date | None = None) -> tuple[ChildStates, ...]:
    """The whole table, one reading of the record."""
    seen = survey(desk, on=on)
    return tuple(states_for(desk, child_id=child_id, seen=seen) for child_id in seen.children)


def history(desk: Desk, *, row: Row) -> tuple[AuditAnswer, ...]:
    """All uncorrected answers of a row, newest first."""
    return tuple(reversed(row.answers))


def _apps(desk: Desk, child_id: UUID) -> AppsCell:
    rated = ratings_for(desk, child_id=child_id)
    total, undecided = len(rated.apps), len(rated.undecided)
    if not total:
        return AppsCell(None, 0, 0)
    state = TopicState.TO_DECIDE if undecided else TopicState.FRESH
    return AppsCell(state, total - undecided, total)
