"""Prepare a talk: the first sentence, ways to go on, what to do if it turns serious."""

from __future__ import annotations

from familysafe.ui.screens.talk_prepare.view import TalkPrepareView
from familysafe.ui.screens.talk_prepare.view_model import PrepareModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> TalkPrepareView:
    """The page with its view-model."""
    model = PrepareModel(work)
    view = TalkPrepareView(model)
    model.setParent(view)
    return view


__all__ = ["TalkPrepareView", "build"]
