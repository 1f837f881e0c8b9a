"""What the report of a check-up knows; on later days it is only to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.audit import AuditAnswer, AuditSession
from familysafe.domain.device import Device
from familysafe.domain.family import Child
from familysafe.errors import FamilySafeError
from familysafe.services import audit_report
from familysafe.services.audit_report import ReportData
from familysafe.services.desk import Desk
from familysafe.services.ports import Receipt
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace


@dataclass(frozen=True)
class ReportPage:
    """The report with the words around it. ``minutes`` 0: it took more than one sitting."""

    data: ReportData
    child_colour: str
    place_name: str
    at: datetime
    minutes: int
    today: date

    @property
    def fresh(self) -> bool:
        """Done today: the day to look again can be chosen."""
        return self.data.done and self.data.on == self.today


class ReportModel(QObject):
    """``changed``: show ``page``; ``failed``: title and text of what went wrong."""

    changed = Signal()
    failed = Signal(str, str)

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._session_id: UUID | None = None
        self._shown = False
        self.page: ReportPage | None = None
        work.hub.changed.connect(self._on_change)

    def open_place(self, place: Place) -> None:
        """``session_id`` says whose report."""
        try:
            wanted = UUID(place.get("session_id"))
        except ValueError:
            self._gone()
            return
        if wanted != self._session_id:
            self.page = None
        self._session_id = wanted
        self._shown = True
        self._read()

    def rest(self) -> None:
        """Another page is shown: no more reading until the next visit."""
        self._shown = False

    def look_again(self, on: date) -> None:
        """One day for all that was settled."""
        session = self._session_id
        if session is not None:
            self._work.save(
                lambda desk: audit_report.look_again(desk, session_id=session, on=on),
                owner=self,
                toast=self.tr("The day to look again is set."),
            )

    def told_saved(self, there: bool) -> None:
        """Say whether the PDF could be written."""
        if there:
            said = self.tr("Saved. Anyone with the file can read it: it is not locked.")
        else:
            said = self.tr("The PDF could not be written there. Choose another folder.")
        self._work.messenger.toast.emit(said, None)

    def carry_on(self) -> None:
        """Back to the questions of a check-up that was not finished."""
        self._work.router.go_to(Route.RUNNER, session_id=str(self._session_id))

    def close(self) -> None:
        """Done: to the table of check-ups."""
        self._work.router.go_to(Route.CHECKUPS)

    def _on_change(self, change: object) -> None:
        kinds = (AuditAnswer, AuditSession, Child, Device)
        touched = isinstance(change, Receipt) and change.touches(*kinds)
        if touched and self._shown:
            self._read()

    def _read(self) -> None:
        session = self._session_id
        if session is not None:
            self._work.ask(
                lambda desk: _page(desk, session), self._show, owner=self, failed=self._failed
            )

    def _show(self, page: ReportPage) -> None:
        if page.data.session_id == self._session_id:
            self.page = page
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, FamilySafeError) and error.code != "not_found":
            self.failed.emit(error.title, error.next_step)
        else:
            self._gone()

    def _gone(self) -> None:
        self.failed.emit(
            self.tr("This report isn’t there any more"),
            self.tr("The answers that are kept stand in the table of check-ups."),
        )


def _page(desk: Desk, session_id: UUID) -> ReportPage:
    data = audit_report.report(desk, session_id=session_id)
    session = desk.book.get(AuditSession, session_id)
    device = None if session.device_id is None else desk.book.find(Device, session.device_id)
    times = [a.happened_at for a in desk.book.all(AuditAnswer) if a.session_id == session_id]
    end = max(times, default=session.started_at)
    minutes = round((end - session.started_at).total_seconds() / 60)
    return ReportPage(
        data=data,
        child_colour=desk.child(session.child_id).colour.value,
        place_name="" if device is None else device.name,
        at=desk.local(end),
        minutes=max(minutes, 1) if minutes < 60 else 0,
        today=desk.today(),
    )
