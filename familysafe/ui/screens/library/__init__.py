"""The Library."""

from __future__ import annotations

from familysafe.ui.screens.library.view import LibraryView
from familysafe.ui.screens.library.view_model import LibraryModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> LibraryView:
    """The page with its view-model."""
    model = LibraryModel(work)
    view = LibraryView(model)
    model.setParent(view)
    return view


__all__ = ["LibraryView", "build"]
