"""The whole window over half a year of an invented family, without a disk: for every-page tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from familysafe import demo
from familysafe.domain.audit import AuditSession, SessionState
from familysafe.services.desk import Desk
from familysafe.services.incidents import cases
from familysafe.services.shell import shell_data
from familysafe.ui.change_hub import ChangeHub
from familysafe.ui.jobs import InlineJobs
from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Place, Route, Router
from familysafe.ui.page_registry import PageRegistry
from familysafe.ui.sidebar import SidebarChild
from familysafe.ui.workspace import Messenger, Workspace
from tests.fakes import CountingIds, FrozenClock, InMemoryNotebook
from tests.ui.family_kit import CONTENT, MemorySettings

_PAGES = {
    Route.TODAY: "today",
    Route.CHILD: "child",
    Route.CHECKUPS: "checkups",
    Route.RUNNER: "runner",
    Route.REPORT: "report",
    Route.TALKS: "talks",
    Route.TALK_PREPARE: "talk_prepare",
    Route.TALK_LOG: "talk_log",
    Route.LIBRARY: "library",
    Route.HELP: "help",
    Route.INCIDENT: "incidents",
    Route.SETTINGS: "settings",
    Route.IMPORT: "imports",
    Route.SHOW_CHILD: "show_child",
}
_FULL_WINDOW = (Route.RUNNER, Route.SHOW_CHILD)
_SETTINGS = ("security", "reminders", "backup", "look", "country", "trash", "about")


@dataclass
class House:
    """One window; ``go`` shows a place."""

    window: MainWindow
    work: Workspace
    errors: list[object]

    def go(self, place: Place) -> QWidget:
        self.window.close_overlays()
        self.work.router.go(place)
        settle()
        assert self.errors == []
        page = self.window.current_page()
        assert page is not None
        return page

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        settle()

    def places(self) -> Iterator[tuple[str, Place]]:
        """(name for the report, place) of every page and its parts."""
        nora, ben = shell_data(self.work.desk).children
        for who, child in (("Nora", nora), ("Ben", ben)):
            for tab in ("overview", "accounts", "apps", "devices", "talks"):
                place = Place.of(Route.CHILD, child_id=str(child.id), tab=tab)
                yield f"child {who} {tab}", place
            yield f"shown to {who}", Place.of(Route.SHOW_CHILD, child_id=str(child.id))
        for route in (Route.TODAY, Route.CHECKUPS, Route.TALKS, Route.HELP):
            yield route.value, Place.of(route)
        for session in self.work.desk.book.all(AuditSession):
            route = Route.RUNNER if session.state is SessionState.OPEN else Route.REPORT
            yield route.value, Place.of(route, session_id=str(session.id))
        topic = {"child_id": str(ben.id), "topic_id": "live_streaming"}
        yield "talk_prepare", Place.of(Route.TALK_PREPARE, **topic)
        yield "talk_log", Place.of(Route.TALK_LOG, **topic)
        yield "incident new", Place.of(Route.INCIDENT)
        for case in cases(self.work.desk):
            yield "incident", Place.of(Route.INCIDENT, incident_id=case.incident.id.hex)
        for tab in ("guides", "tips", "rules", "ages", "words", "print", "notes"):
            yield f"library {tab}", Place.of(Route.LIBRARY, tab=tab)
        for sheet in (
            "rules:agreement:8_10", "system:pegi:", "talk:live_streaming:8_10",
            "app:discord:", "hour:grooming:",
        ):  # fmt: skip
            yield f"library {sheet}", Place.of(Route.LIBRARY, print_id=sheet)
        for part in _SETTINGS:
            yield f"settings {part}", Place.of(Route.SETTINGS, part=part)
        yield "import", Place.of(Route.IMPORT, child_id=str(ben.id))


def settle() -> None:
    """Let layouts, polishing and late parts finish, and what is thrown away go.

    Qt deletes later only inside the event loop of a program, which a test does not run.
    """
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _told(desk: Desk, walking: Any, clock: FrozenClock) -> None:
    today = clock.now().astimezone(ZoneInfo(clock.zone())).date()
    walking.set_day(today - timedelta(days=182), 0)
    demo._Story(SimpleNamespace(desk=desk), walking, today).tell()  # type: ignore[arg-type]
    walking.instant = clock.now()


def build_house() -> House:
    """The window, not shown yet."""
    clock, ids = FrozenClock(), CountingIds()
    walking = demo._WalkingClock(clock.zone())
    desk = Desk(InMemoryNotebook(walking, ids), CONTENT, walking, ids)  # type: ignore[arg-type]
    _told(desk, walking, clock)
    router, messenger, errors = Router(Place(Route.TODAY)), Messenger(), []
    messenger.error.connect(errors.append)
    hub = ChangeHub()
    desk.feed.subscribe(hub.publish)
    work = Workspace(desk, InlineJobs(), hub, router, messenger, MemorySettings(), walking)
    registry = PageRegistry()
    for route, name in _PAGES.items():
        registry.register(route, _factory(name, work), full_window=route in _FULL_WINDOW)
    window = MainWindow(router, registry)
    data = shell_data(desk)
    window.set_children(
        [SidebarChild(str(c.id), c.name, str(c.age), c.colour) for c in data.children]
    )
    window.set_counts({Route.CHECKUPS: data.check_ups, Route.TALKS: data.talks})
    return House(window, work, errors)


def _factory(name: str, work: Workspace) -> Callable[[], QWidget]:
    return partial(import_module(f"familysafe.ui.screens.{name}").build, work)
