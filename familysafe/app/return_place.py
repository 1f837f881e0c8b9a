"""Where the parent goes on after a lock, as text inside the notebook: ids, never names."""

from __future__ import annotations

import json

from familysafe.ui.navigation import Place, Route

#: Pages that stand for themselves; Settings and help are not come back to.
_RETURN_ROUTES = frozenset(
    {
        Route.TODAY,
        Route.CHILD,
        Route.CHECKUPS,
        Route.RUNNER,
        Route.REPORT,
        Route.TALKS,
        Route.TALK_PREPARE,
        Route.TALK_LOG,
        Route.LIBRARY,
        Route.INCIDENT,
    }
)


def place_words(place: Place | None) -> str:
    """Empty where nothing is come back to; the child's own page stands for the one it was shown."""
    if place is not None and place.route is Route.SHOW_CHILD:
        place = Place.of(Route.CHILD, child_id=place.get("child_id"), tab="overview")
    if place is None or place.route not in _RETURN_ROUTES:
        return ""
    return json.dumps([place.route.value, dict(place.params)])


def place_of(words: str) -> Place | None:
    """The place of these words; None where they say none."""
    if not words:
        return None
    try:
        route, params = json.loads(words)
        return Place.of(Route(route), **params)
    except (ValueError, TypeError):
        return None
