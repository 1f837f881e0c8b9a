"""Re-emits what a use-case changed, so that open pages can read again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """One per window; services hand their receipts to :meth:`publish` after the commit."""

    changed = Signal(object)

    def publish(self, change: object) -> None:
        """Tell every open page about ``change`` (a receipt of ``services.changes``)."""
        self.changed.emit(change)
