"""Which page belongs to which route; pages are built at their first visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from familysafe.ui.navigation import Route

PageFactory = Callable[[], QWidget]
# Pages that hold nothing of their own: no step of a form, no answer of the application.
BUILT_ANEW = frozenset({Route.CHILD, Route.CHECKUPS, Route.TALKS, Route.LIBRARY, Route.REPORT})
_FULL_WINDOW = frozenset({Route.UNLOCK, Route.COVER, Route.ONBOARDING})


def throw_away(page: QWidget) -> None:
    """Take a page out of the window; its model goes with it."""
    page.hide()
    page.setParent(None)
    page.deleteLater()


class PageRegistry:
    """Which factory builds the page of a route."""

    def __init__(self) -> None:
        self._factories: dict[Route, PageFactory] = {}
        self._full: set[Route] = set(_FULL_WINDOW)

    def register(self, route: Route, factory: PageFactory, *, full_window: bool = False) -> None:
        """``full_window`` pages have no sidebar and no top bar; the last call counts."""
        self._factories[route] = factory
        if full_window or route in _FULL_WINDOW:
            self._full.add(route)
        else:
            self._full.discard(route)

    def has(self, route: Route) -> bool:
        return route in self._factories

    def build(self, route: Route) -> QWidget:
        return self._factories[route]()

    def is_full_window(self, route: Route) -> bool:
        return route in self._full
