"""The child's page: which child, which tab, and what the record says of it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.account import Account
from familysafe.domain.app_record import AppDecision, AppRecord, StoreLabel
from familysafe.domain.audit import AuditAnswer, AuditSession
from familysafe.domain.audit_plan import Job
from familysafe.domain.device import ControlPoint, Device
from familysafe.domain.family import Child, Household
from familysafe.domain.talk import Talk, TalkRhythm
from familysafe.errors import NotFoundError
from familysafe.services.children import list_children, remove_child
from familysafe.services.ports import Receipt
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.child.overview_model import ChildPage, load_page
from familysafe.ui.workspace import Workspace

TABS = ("overview", "accounts", "apps", "devices", "talks")
_SHOWN = (
    Account,
    AppDecision,
    AppRecord,
    AuditAnswer,
    AuditSession,
    Child,
    ControlPoint,
    Device,
    Household,
    StoreLabel,
    Talk,
    TalkRhythm,
)


class ChildModel(QObject):
    """``changed`` comes after each load, ``tab_changed`` when another tab is to be shown."""

    changed = Signal()
    tab_changed = Signal(str)
    app_wanted = Signal(object)

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.child_id: UUID | None = None
        self.tab = "overview"
        self.page: ChildPage | None = None
        self.siblings: tuple[Child, ...] = ()
        work.hub.changed.connect(self._on_change)

    def show(self, child_id: str, tab: str, app: str = "") -> None:
        """Go to a child and a tab; ``app`` is the record to open on the apps tab."""
        try:
            wanted = UUID(child_id)
        except ValueError:
            self.work.router.go_to(Route.TODAY)
            return
        if wanted != self.child_id:
            self.child_id, self.page = wanted, None
            self.changed.emit()
        self.tab = tab if tab in TABS else "overview"
        self.tab_changed.emit(self.tab)
        self.load()
        if app:
            self.app_wanted.emit(UUID(app))

    def load(self) -> None:
        """Read the page anew."""
        wanted = self.child_id
        if wanted is None:
            return
        self.work.ask(
            lambda desk: (load_page(desk, child_id=wanted), list_children(desk)),
            self._show,
            owner=self,
            failed=self._failed,
        )

    def choose_tab(self, tab: str) -> None:
        """The parent's choice; the way back leads to the former tab."""
        if self.child_id is not None and tab != self.tab:
            self.go(Route.CHILD, tab=tab)

    def go(self, route: Route, **params: str) -> None:
        """Another page about this child."""
        self.work.router.go(Place.of(route, child_id=str(self.child_id), **params))

    def forget_add(self) -> None:
        """The same page without the wish to add apps."""
        place = Place.of(Route.CHILD, child_id=str(self.child_id), tab=self.tab)
        self.work.router.replace(place)

    def start(self, job: Job) -> None:
        """Begin, or carry on with, a check-up."""
        session = "" if job.session_id is None else str(job.session_id)
        more = {"session_id": session} if session else {"job_id": str(job.id)}
        self.go(Route.RUNNER, **more)

    def start_next(self) -> None:
        """The check-up that comes first; without one, the table of all."""
        if self.page is not None and self.page.jobs:
            self.start(self.page.jobs[0])
        else:
            self.work.router.go_to(Route.CHECKUPS)

    def remove(self) -> None:
        """Put the child into the Trash; Today is shown and the toast offers Undo."""
        wanted = self.child_id
        if wanted is None:
            return
        self.child_id = None
        self.work.save(
            lambda desk: remove_child(desk, child_id=wanted),
            lambda _: self.work.router.reset(Place(Route.TODAY)),
            owner=self,
            toast=self.tr("Removed. It stays in the Trash for 30 days."),
        )

    def _show(self, found: tuple[ChildPage, tuple[Child, ...]]) -> None:
        page, siblings = found
        if page.child.id != self.child_id:
            return
        self.page, self.siblings = page, siblings
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, NotFoundError):
            self.work.router.reset(Place(Route.TODAY))
        else:
            self.work.messenger.error.emit(error)

    def _on_change(self, receipt: object) -> None:
        if isinstance(receipt, Receipt) and receipt.touches(*_SHOWN):
            self.load()
