"""Log a talk in a minute."""

from __future__ import annotations

from familysafe.ui.screens.talk_log.view import TalkLogView
from familysafe.ui.screens.talk_log.view_model import TalkLogModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> TalkLogView:
    """The page with its view-model."""
    model = TalkLogModel(work)
    view = TalkLogView(model)
    model.setParent(view)
    return view


__all__ = ["TalkLogView", "build"]
