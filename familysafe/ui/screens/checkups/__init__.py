"""The table of check-ups: a topic and a child in each cell, past reports, and what to begin."""

from __future__ import annotations

from familysafe.ui.screens.checkups.view import CheckupsView
from familysafe.ui.screens.checkups.view_model import CheckupsModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> CheckupsView:
    """The page. Place: none for the table, ``child_id`` and ``topic`` for one cell."""
    model = CheckupsModel(work)
    view = CheckupsView(model)
    model.setParent(view)
    return view


__all__ = ["CheckupsView", "build"]
