"""Today: one good next step, what is coming, the children."""

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.today.view import TodayView
from familysafe.ui.screens.today.view_model import Notice, TodayModel
from familysafe.ui.workspace import Workspace

__all__ = ["Notice", "TodayModel", "TodayView", "build"]


def build(work: Workspace) -> QWidget:
    """The page; the application feeds ``view.model.set_notices(...)``."""
    return TodayView(TodayModel(work))
