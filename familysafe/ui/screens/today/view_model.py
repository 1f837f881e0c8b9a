"""What Today knows: one :class:`TodayData`, read in the worker, and where its buttons lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.reminder import DueKind
from familysafe.services.onboarding import SHEET_ACTION
from familysafe.services.ports import Receipt
from familysafe.services.reminders import put_off
from familysafe.services.today import today
from familysafe.services.today_shapes import (
    ChildCard,
    Coming,
    FlagKind,
    NextStep,
    Person,
    StepKind,
    TodayData,
)
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

# What the views name; they reach the services only through here.
__all__ = [
    "ChildCard",
    "Coming",
    "FlagKind",
    "NextStep",
    "Notice",
    "Person",
    "StepKind",
    "TodayData",
    "TodayModel",
]


@dataclass(frozen=True)
class Notice:
    """A quiet banner that the application feeds in, with one button that leads to ``place``."""

    key: str
    title: str
    text: str
    button: str = ""
    place: Place | None = None
    tone: str = "info"


class TodayModel(QObject):
    """``changed`` after each reading; ``failed`` when Today could not be read."""

    changed = Signal()
    failed = Signal(object)
    notices_changed = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.data: TodayData | None = None
        self.notices: tuple[Notice, ...] = ()
        self._wanted = False
        work.hub.changed.connect(self._record_changed)

    def load(self) -> None:
        """Read everything anew; called at each visit, because the day may have changed."""
        self._wanted = True
        self._work.ask(today, self._show, owner=self, failed=self.failed.emit)

    def set_notices(self, notices: Sequence[Notice]) -> None:
        """Banners from outside the notebook: backups, notifications."""
        self.notices = tuple(notices)
        self.notices_changed.emit()

    def take_step(self) -> None:
        """The filled button of the hero."""
        step = self._step()
        if step is None:
            return
        if step.kind is StepKind.NO_CHILD:
            self._work.messenger.command.emit("add_child")
        elif step.kind is StepKind.QUIET:
            self.pick_something_else()
        elif step.kind is StepKind.TALK:
            self._prepare(step.child.id if step.child else None, step.talk_topic_id)
        elif step.session_id is not None:
            self._go(Route.RUNNER, session_id=str(step.session_id))
        elif step.child is not None and step.job_id is not None:
            self._go(Route.RUNNER, child_id=str(step.child.id), job_id=str(step.job_id))

    def tomorrow_instead(self) -> None:
        """Put the one next step off by a day; the toast offers Undo."""
        step = self._step()
        if step is None or not step.key:
            return
        key = step.key
        self._work.save(
            lambda desk: put_off(desk, item=key),
            owner=self,
            toast=self.tr("Put off until tomorrow"),
        )

    def pick_something_else(self) -> None:
        """The table of all check-ups, or the talks when the step is a talk."""
        step = self._step()
        talk = step is not None and step.kind is StepKind.TALK
        self._go(Route.TALKS if talk else Route.CHECKUPS)

    def open_row(self, row: Coming) -> None:
        """The button of a row of "Coming up"."""
        child = None if row.child is None else row.child.id
        if row.kind == DueKind.TALK:
            self._prepare(child, row.talk_topic_id)
        elif row.kind == "explore":
            self._go(Route.TALKS)
        elif row.job_id is not None and child is not None:
            self._go(Route.RUNNER, child_id=str(child), job_id=str(row.job_id))
        elif row.kind in (DueKind.LOOK_AGAIN, DueKind.ANSWER_DUE):
            self._go(Route.HELP)
        elif row.kind == DueKind.AGE_REACHED and child is not None:
            self._go(Route.CHILD, child_id=str(child), tab="accounts")
        elif row.kind == DueKind.FOLLOW_UP and child is not None:
            self._go(Route.CHILD, child_id=str(child), tab="talks")
        elif child is not None:
            self._go(Route.CHECKUPS)

    def open_child(self, child_id: UUID) -> None:
        self._go(Route.CHILD, child_id=str(child_id), tab="overview")

    def open_reminders(self) -> None:
        self._go(Route.SETTINGS, part="reminders")

    def open_sheet(self) -> None:
        self._go(Route.SETTINGS, part="security")

    def open_place(self, place: Place) -> None:
        self._work.router.go(place)

    def _prepare(self, child: UUID | None, topic_id: str) -> None:
        if child is not None and topic_id:
            self._go(Route.TALK_PREPARE, child_id=str(child), topic_id=topic_id)
        else:
            self._go(Route.TALKS)

    def _step(self) -> NextStep | None:
        return None if self.data is None else self.data.step

    def _go(self, route: Route, **params: str) -> None:
        self._work.router.go_to(route, **params)

    def _show(self, data: TodayData) -> None:
        self.data = data
        self.changed.emit()

    def _record_changed(self, receipt: object) -> None:
        action = receipt.action if isinstance(receipt, Receipt) else ""
        kept_quietly = action.startswith("_") and action != SHEET_ACTION
        if self._wanted and not kept_quietly:  # a saved draft changes nothing here
            self.load()
