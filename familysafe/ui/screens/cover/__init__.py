"""What Hide shows: nothing of the family."""

from familysafe.ui.screens.cover.view import CoverView

__all__ = ["CoverView"]
