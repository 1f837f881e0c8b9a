"""The incident log."""

from __future__ import annotations

from familysafe.ui.screens.incidents.files_model import FilesModel
from familysafe.ui.screens.incidents.view import IncidentView
from familysafe.ui.screens.incidents.view_model import IncidentModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> IncidentView:
    """The page with its view-model."""
    model = IncidentModel(work)
    files = FilesModel(work)
    view = IncidentView(model, files)
    model.setParent(view)
    files.setParent(view)
    return view


__all__ = ["IncidentView", "build"]
