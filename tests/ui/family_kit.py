"""A workspace over an invented family in memory, for the tests of pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from familysafe.content.pack import ContentPack
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child, ChildColour
from familysafe.domain.local_settings import LocalSettings
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Receipt
from familysafe.ui.change_hub import ChangeHub
from familysafe.ui.jobs import InlineJobs
from familysafe.ui.navigation import Place, Route, Router
from familysafe.ui.workspace import Messenger, Workspace
from tests.fakes import CountingIds, FrozenClock, InMemoryNotebook

CONTENT = ContentPack.load()


@dataclass
class MemorySettings:
    """The settings of this computer, in memory."""

    now: LocalSettings = field(default_factory=lambda: LocalSettings(country="GB"))

    def read(self) -> LocalSettings:
        return self.now

    def change(self, **fields: Any) -> LocalSettings:
        self.now = replace(self.now, **fields)
        return self.now


@dataclass
class Family:
    """Sam's notebook with Nora (13) and Ben (8), opened at ``clock``."""

    clock: FrozenClock = field(default_factory=FrozenClock)
    settings: MemorySettings = field(default_factory=MemorySettings)
    toasts: list[tuple[str, object]] = field(default_factory=list)
    errors: list[object] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        ids = CountingIds()
        self.book = InMemoryNotebook(self.clock, ids)
        self.desk = Desk(self.book, CONTENT, self.clock, ids)
        hub, messenger = ChangeHub(), Messenger()
        self.desk.feed.subscribe(hub.publish)
        router = Router(Place(Route.TODAY))
        router.went.connect(self.places.append)
        messenger.toast.connect(lambda text, receipt: self.toasts.append((text, receipt)))
        messenger.error.connect(self.errors.append)
        self.work = Workspace(
            self.desk, InlineJobs(), hub, router, messenger, self.settings, self.clock
        )
        self.nora = self.add_child("Nora", BirthDate(2013, 5), ChildColour.IRIS)
        self.ben = self.add_child("Ben", BirthDate(2018, 2), ChildColour.TANGERINE)

    def add_child(self, name: str, born: BirthDate, colour: ChildColour) -> UUID:
        child = Child(id=self.desk.ids.new(), name=name, born=born, colour=colour)
        self.desk.save("add_child", [Create(child, child.id)])
        return child.id

    def undo_last_toast(self) -> None:
        receipt = self.toasts[-1][1]
        assert isinstance(receipt, Receipt)
        undone = self.book.undo(receipt.action_id)
        assert undone is not None
        self.desk.feed.publish(undone)


def read_page(page: QWidget) -> str:
    """All that a parent can read on ``page`` now, line by line."""
    # What was just added to a visible layout is shown with the next turn of the event loop.
    QApplication.processEvents()
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        text = getattr(widget, "text", None)
        if isinstance(widget, QLabel) or callable(text):
            said = text() if callable(text) else text
            if isinstance(said, str) and said:
                found.append(said.replace("&&", "&"))
    return "\n".join(found)
