"""The report of one check-up, on screen and on paper."""

from __future__ import annotations

from familysafe.ui.screens.report.view import ReportView
from familysafe.ui.screens.report.view_model import ReportModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> ReportView:
    """The page with its view-model. Place: ``session_id``."""
    model = ReportModel(work)
    view = ReportView(model)
    model.setParent(view)
    return view


__all__ = ["ReportView", "build"]
