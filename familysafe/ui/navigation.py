"""Where the window is: routes, places with parameters, and a router with a way back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Route(StrEnum):
    """Every page of the window."""

    TODAY = "today"
    CHILD = "child"
    CHECKUPS = "checkups"
    RUNNER = "runner"
    REPORT = "report"
    TALKS = "talks"
    TALK_PREPARE = "talk_prepare"
    TALK_LOG = "talk_log"
    AGREEMENT = "agreement"
    LIBRARY = "library"
    HELP = "help"
    INCIDENT = "incident"
    SETTINGS = "settings"
    IMPORT = "import"
    SEARCH = "search"
    ONBOARDING = "onboarding"
    UNLOCK = "unlock"
    COVER = "cover"
    SHOW_CHILD = "show_child"


@dataclass(frozen=True)
class Place:
    """A route with its parameters (ids and short words, never names)."""

    route: Route
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, route: Route, **params: str) -> Place:
        """``Place.of(Route.CHILD, child_id=..., tab="apps")``."""
        return cls(route, tuple(sorted(params.items())))

    def get(self, name: str, default: str = "") -> str:
        return dict(self.params).get(name, default)


class Router(QObject):
    """Goes to places and back again; ``went`` carries the new :class:`Place`."""

    went = Signal(object)

    def __init__(self, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = start
        self._behind: list[Place] = []
        self._pinned = False

    @property
    def pinned(self) -> bool:
        """Does the window stay where it is until it is locked?"""
        return self._pinned

    def pin(self) -> None:
        """Stay here, whoever asks: only a lock, which starts the program anew, leads away."""
        self._pinned = True
        self._behind.clear()

    @property
    def current(self) -> Place:
        return self._current

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    def go(self, place: Place) -> None:
        """Show ``place``; the present one can be come back to."""
        if self._pinned:
            return
        if place != self._current:
            self._behind.append(self._current)
            del self._behind[:-50]
        self._current = place
        self.went.emit(place)

    def go_to(self, route: Route, **params: str) -> None:
        self.go(Place.of(route, **params))

    def replace(self, place: Place) -> None:
        """Show ``place`` instead of the present one (a finished step is not come back to)."""
        if self._pinned:
            return
        self._current = place
        self.went.emit(place)

    def back(self) -> None:
        if self._behind:
            self._current = self._behind.pop()
            self.went.emit(self._current)

    def reset(self, place: Place) -> None:
        """Show ``place`` and forget the way (after unlock, and at lock)."""
        self._behind.clear()
        self.replace(place)
