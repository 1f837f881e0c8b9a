"""What a parent shows the child: the window stays on this page until the passphrase is given."""

from __future__ import annotations

from familysafe.ui.screens.show_child.view import ShowChildView
from familysafe.ui.screens.show_child.view_model import ShowChildModel
from familysafe.ui.workspace import Workspace


def build(work: Workspace) -> ShowChildView:
    """The page with its view-model."""
    model = ShowChildModel(work)
    view = ShowChildView(model)
    model.setParent(view)
    return view


__all__ = ["ShowChildView", "build"]
