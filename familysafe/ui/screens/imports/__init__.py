"""Bringing in apps from a file, a list of names, or this computer."""

from __future__ import annotations

from familysafe.ui.screens.imports.view import ImportView
from familysafe.ui.screens.imports.view_model import ImportActions, ImportModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace, actions: ImportActions | None = None) -> ImportView:
    """The page for ``Route.IMPORT`` (``child_id``). ``actions`` come from ``app``."""
    model = ImportModel(work, actions)
    view = ImportView(model)
    model.setParent(view)
    return view


__all__ = ["ImportActions", "ImportView", "build"]
