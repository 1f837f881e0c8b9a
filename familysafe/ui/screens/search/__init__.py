"""Search everything (Ctrl+K): pages, children, apps, guides, notes, actions."""

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.search.view import SearchPalette
from familysafe.ui.screens.search.view_model import SearchModel
from familysafe.ui.workspace import Workspace

__all__ = ["SearchModel", "SearchPalette", "open_search"]


def open_search(host: QWidget, work: Workspace) -> SearchPalette:
    """Open the palette over ``host``'s window; it closes by Esc, Hide or a choice."""
    return SearchPalette(host, SearchModel(work))
