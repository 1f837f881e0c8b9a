"""The runner of a check-up: one question a page, the whole window."""

from __future__ import annotations

from familysafe.ui.screens.runner.view import RunnerView
from familysafe.ui.screens.runner.view_model import RunnerModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> RunnerView:
    """The page with its view-model. Place: ``session_id``, or ``child_id`` and ``job_id``."""
    model = RunnerModel(work)
    view = RunnerView(model)
    model.setParent(view)
    return view


__all__ = ["RunnerView", "build"]
