"""The locked window's first page; light on purpose: it paints before the heavy imports."""

from familysafe.ui.screens.unlock.view import UnlockView

__all__ = ["UnlockView"]
