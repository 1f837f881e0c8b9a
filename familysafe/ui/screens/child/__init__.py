"""One child: overview, accounts, apps & ratings, devices, talks; and adding a child."""

from __future__ import annotations

from familysafe.ui.screens.child.child_dialog import open_add_child
from familysafe.ui.screens.child.view import ChildView
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> ChildView:
    """The page for ``Route.CHILD`` (``child_id``, ``tab``, ``app``)."""
    model = ChildModel(work)
    view = ChildView(model)
    model.setParent(view)
    return view


__all__ = ["ChildView", "build", "open_add_child"]
