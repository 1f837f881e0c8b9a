"""The talks hub."""

from __future__ import annotations

from familysafe.ui.screens.talks.view import TalksView
from familysafe.ui.screens.talks.view_model import TalksModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> TalksView:
    """The page with its view-model."""
    model = TalksModel(work)
    view = TalksView(model)
    model.setParent(view)
    return view


__all__ = ["TalksView", "build"]
