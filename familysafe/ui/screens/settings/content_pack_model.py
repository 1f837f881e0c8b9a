"""Guides from a file: what is in use, take another file, go back to the built-in ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from familysafe.content.verify import PackStatus
from familysafe.services.content_packs import PackState
from familysafe.services.desk import Desk
from familysafe.ui.workspace import Workspace

__all__ = ["ContentPackModel", "PackState", "PackStatus"]


class ContentPackModel(QObject):
    """``changed`` after each reading; ``answered`` with the state after a file was tried."""

    changed = Signal()
    answered = Signal(object)

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.state: PackState | None = None
        self.has_file = False
        self.news: tuple[str, ...] = ()

    @property
    def offered(self) -> bool:
        """Can this window keep guides from a file at all?"""
        return self._work.packs is not None

    def load(self) -> None:
        packs = self._work.packs
        if packs is None:
            return

        def read(desk: Desk) -> tuple[PackState, bool, tuple[str, ...]]:
            state = packs.state(desk.content)
            news = [c.text for c in desk.content.changes() if c.version == state.version]
            return state, packs.has_file, tuple(news)

        self._work.ask(read, self._show, owner=self)

    def take(self, path: str) -> None:
        """Try the file at ``path``."""
        packs = self._work.packs
        if packs is not None:
            self._work.ask(
                lambda desk: packs.load_file(Path(path), desk.content), self._tried, owner=self
            )

    def remove(self) -> None:
        """Back to the guides that came with the program."""
        packs = self._work.packs
        if packs is not None:
            self._work.ask(
                lambda desk: packs.remove(desk.content), lambda _state: self.load(), owner=self
            )

    def _show(self, found: tuple[PackState, bool, tuple[str, ...]]) -> None:
        self.state, self.has_file, self.news = found
        self.changed.emit()

    def _tried(self, state: PackState) -> None:
        self.answered.emit(state)
        self.load()
