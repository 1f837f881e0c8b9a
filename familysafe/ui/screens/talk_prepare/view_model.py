"""What the prepare page knows: the sheet of one talk with one child."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.content.schema import OpenerKind, Serious, Source
from familysafe.domain.age import age_on
from familysafe.domain.family import Child
from familysafe.domain.reminder import DueKind
from familysafe.domain.talk import Promise, Talk, TalkRhythm
from familysafe.services.desk import Desk
from familysafe.services.ports import Receipt
from familysafe.services.reminders import gather
from familysafe.services.talks import TalkSheet, prepare, topic_ideas
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

#: The project's own starting text stands among the sources; it says nothing to a parent.
_OWN_SOURCE = "seed"


@dataclass(frozen=True)
class Prepared:
    """The sheet with all that stands around it. ``openers`` are (words, how to ask them)."""

    sheet: TalkSheet
    age: int
    today: date
    due_on: date | None
    openers: tuple[tuple[str, str], ...]
    serious: Serious
    sources: tuple[Source, ...]


class PrepareModel(QObject):
    """``changed`` comes when a sheet is ready; ``sheet`` None = there is no child yet."""

    changed = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._wanted = ("", "")
        self.prepared: Prepared | None = None
        work.hub.changed.connect(self._on_change)

    def load(self, child_id: str = "", topic_id: str = "") -> None:
        """Prepare a topic; without one, the idea that fits this child best now."""
        self._wanted = (child_id, topic_id)
        self._work.ask(lambda desk: _prepared(desk, child_id, topic_id), self._show, owner=self)

    def talked(self) -> None:
        """Go and log it, with the openers that were shown."""
        if self.prepared is None:
            return
        sheet = self.prepared.sheet
        place = Place.of(
            Route.TALK_LOG,
            child_id=sheet.child.id.hex,
            topic_id=sheet.topic.id,
            openers=",".join(o.id for o in sheet.openers),
        )
        self._work.router.go(place)

    def next_steps(self) -> None:
        """Incidents & help."""
        self._work.router.go_to(Route.HELP)

    def _show(self, prepared: Prepared | None) -> None:
        self.prepared = prepared
        self.changed.emit()

    def _on_change(self, receipt: object) -> None:
        if not isinstance(receipt, Receipt) or self.prepared is None:
            return
        # Not for talks: once one is logged, the openers would change under the parent's eyes.
        if receipt.touches(Child, Promise, TalkRhythm) and not receipt.touches(Talk):
            self.load(*self._wanted)


def _prepared(desk: Desk, child_id: str, topic_id: str) -> Prepared | None:
    children = desk.book.all(Child)
    if not children:
        return None
    child = UUID(child_id) if child_id else children[0].id
    topic = topic_id or topic_ideas(desk, child_id=child)[0].topic_id
    sheet = prepare(desk, child_id=child, topic_id=topic)
    due = [d for d in gather(desk).items if d.kind is DueKind.TALK and d.child_id == child]
    return Prepared(
        sheet=sheet,
        age=max(age_on(sheet.child.born, desk.today()), 0),
        today=desk.today(),
        due_on=due[0].due_on if due else None,
        openers=tuple((o.say, _hint(desk, o.kind)) for o in sheet.openers),
        serious=desk.content.if_serious(),
        sources=desk.content.sources(k for k in sheet.topic.why.sources if k != _OWN_SOURCE),
    )


def _hint(desk: Desk, kind: str) -> str:
    hints: dict[OpenerKind, str] = desk.content.talk_common.opener_kinds
    return next((text for name, text in hints.items() if name == kind), "")
