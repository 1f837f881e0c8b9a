"""What the table of check-ups knows, and where its cells lead."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.account import Account
from familysafe.domain.app_record import AppDecision, AppRecord
from familysafe.domain.audit import AuditAnswer, AuditEvent, AuditSession
from familysafe.domain.device import ControlPoint, Device
from familysafe.domain.family import Child
from familysafe.errors import FamilySafeError
from familysafe.services import audit_run
from familysafe.services.ports import Receipt
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.checkups.hub_model import Hub, JobItem, TopicCell, read_hub
from familysafe.ui.workspace import Workspace

_KINDS = (
    AuditAnswer,
    AuditSession,
    AuditEvent,
    Child,
    Device,
    Account,
    AppRecord,
    AppDecision,
    ControlPoint,
)


class CheckupsModel(QObject):
    """``changed``: show ``hub``; ``failed``: title and text."""

    changed = Signal()
    failed = Signal(str, str)

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.hub: Hub | None = None
        self.place = Place.of(Route.CHECKUPS)
        self._shown = False
        work.hub.changed.connect(self._on_change)

    @property
    def cell(self) -> TopicCell | None:
        """The one cell that the place names; None: the whole table."""
        child, topic = self.place.get("child_id"), self.place.get("topic")
        columns = () if self.hub is None else self.hub.children
        column = next((c for c in columns if str(c.id) == child), None)
        if column is None or not topic:
            return None
        return next((c for c in column.cells if c.topic == topic), None)

    def open_place(self, place: Place) -> None:
        self.place = place
        self._shown = True
        self.refresh()

    def rest(self) -> None:
        """Another page is shown: no more reading until the next visit."""
        self._shown = False

    def refresh(self) -> None:
        """Read the record again."""
        self._work.ask(read_hub, self._show, owner=self, failed=self._failed)

    def open_cell(self, child_id: UUID, topic: str) -> None:
        """The jobs of a topic; the row about apps leads to the child's apps."""
        if topic == "ratings":
            self._work.router.go_to(Route.CHILD, child_id=str(child_id), tab="apps")
        else:
            self._work.router.go_to(Route.CHECKUPS, child_id=str(child_id), topic=topic)

    def begin(self, job: JobItem) -> None:
        """Start a job, or go on with it."""
        if job.session_id is not None:
            self._work.router.go_to(Route.RUNNER, session_id=str(job.session_id))
        else:
            self._work.router.go_to(
                Route.RUNNER, child_id=str(job.child_id), job_id=str(job.job_id)
            )

    def start_over(self, job: JobItem) -> None:
        """Drop a paused one: its answers stay, its open questions go back into the table."""
        session = job.session_id
        if session is not None:
            self._work.save(
                lambda desk: audit_run.set_aside(desk, session_id=session),
                owner=self,
                toast=self.tr("Put back. The answers so far are kept."),
            )

    def open_report(self, session_id: UUID) -> None:
        self._work.router.go_to(Route.REPORT, session_id=str(session_id))

    def to_table(self) -> None:
        self._work.router.go_to(Route.CHECKUPS)

    def _on_change(self, change: object) -> None:
        if self._shown and isinstance(change, Receipt) and change.touches(*_KINDS):
            self.refresh()

    def _show(self, hub: Hub) -> None:
        self.hub = hub
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, FamilySafeError) else FamilySafeError()
        self.failed.emit(known.title, known.next_step)
