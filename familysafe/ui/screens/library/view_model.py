"""The Library: choose a device, an app or a topic, type words, open a guide or a card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.services.library import Entry, Page, Shelf, entries, page, shelves
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

TYPING_MS = 200


@dataclass(frozen=True)
class Wish:
    """What is looked for; nothing at all = the list of shelves."""

    shelf_id: str = ""
    topic: str = ""
    text: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.shelf_id or self.topic or self.text.strip())


class LibraryModel(QObject):
    """``changed``: new list; ``opened``: a page (or None where it is gone)."""

    changed = Signal()
    opened = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.wish = Wish()
        self.shelves: tuple[Shelf, ...] = ()
        self.entries: tuple[Entry, ...] = ()
        self.page: Page | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._look)

    def load(self) -> None:
        """Read the shelves once, then look for what is wished."""
        if self.shelves:
            self._look()
            return
        self._work.ask(lambda desk: shelves(desk.content), self._show_shelves, owner=self)

    def choose_shelf(self, shelf_id: str) -> None:
        self._change(Wish(shelf_id, self.wish.topic, self.wish.text))

    def choose_topic(self, topic: str) -> None:
        self._change(Wish(self.wish.shelf_id, topic, self.wish.text))

    def type_words(self, text: str) -> None:
        """Look a moment after the last key."""
        self.wish = Wish(self.wish.shelf_id, self.wish.topic, text)
        self._typing.start()

    def open(self, entry_id: str) -> None:
        """Go to the page of a guide or card; Alt+Left comes back."""
        self._work.router.go(Place.of(Route.LIBRARY, entry_id=entry_id))

    def close_page(self) -> None:
        """Back to the list."""
        self._work.router.go(Place.of(Route.LIBRARY))

    def show_page(self, entry_id: str) -> None:
        """Read a page; "" shows the list again."""
        if not entry_id:
            self.page = None
            self.opened.emit()
            return
        child, device = self.tr("your child"), self.tr("the device")
        self._work.ask(
            lambda desk: page(desk.content, entry_id=entry_id, child=child, device=device),
            self._show_page,
            owner=self,
        )

    def _change(self, wish: Wish) -> None:
        self.wish = wish
        self._look()

    def _look(self) -> None:
        self._typing.stop()
        wish = self.wish
        if wish.is_empty:
            self.entries = ()
            self.changed.emit()
            return
        self._work.ask(
            lambda desk: entries(
                desk.content, shelf_id=wish.shelf_id, topic=wish.topic, text=wish.text
            ),
            self._show_entries,
            owner=self,
        )

    def _show_shelves(self, found: tuple[Shelf, ...]) -> None:
        self.shelves = found
        self._look()

    def _show_entries(self, found: tuple[Entry, ...]) -> None:
        self.entries = found
        self.changed.emit()

    def _show_page(self, found: Page | None) -> None:
        self.page = found
        self.opened.emit()
