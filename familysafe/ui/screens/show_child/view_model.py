"""Reads once what is shown to the child, and asks for the lock that ends it."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.services.shown import ShownPage, ShownTopic, shown_page
from familysafe.ui.workspace import Workspace

__all__ = ["ShowChildModel", "ShownPage", "ShownTopic"]


class ShowChildModel(QObject):
    """``page`` is None until it is read. Nothing on the page can be changed."""

    changed = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.page: ShownPage | None = None

    @property
    def today(self) -> date:
        """For days written without their year."""
        return self._work.now().date()

    def show(self, child_id: str) -> None:
        """Read the page of one child."""
        self._work.ask(partial(shown_page, child_id=UUID(child_id)), self._shown, owner=self)

    def leave(self) -> None:
        """The only way out: the notebook locks, and asks for the passphrase."""
        self._work.messenger.command.emit("lock")

    def _shown(self, page: ShownPage) -> None:
        self.page = page
        self.changed.emit()
