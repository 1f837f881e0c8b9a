"""What the prepare page knows: the sheet of one talk with one child."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.content.freshness import past_date
from familysafe.content.schema import OpenerKind, Serious, Source
from familysafe.domain.age import age_on
from familysafe.domain.family import Child
from familysafe.domain.reminder import Due, DueKind
from familysafe.domain.reminder_record import PutOff, PutOffHow
from familysafe.domain.talk import Promise, Talk, TalkRhythm
from familysafe.services.desk import Desk
from familysafe.services.ports import Receipt
from familysafe.services.reminders import gather, put_off
from familysafe.services.talk_openers import TryThis
from familysafe.services.talks import TalkSheet, prepare, topic_ideas
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

# What the view names; it reaches the services only through here.
__all__ = ["PrepareModel", "Prepared", "TryThis"]

#: The project's own starting text stands among the sources; it says nothing to a parent.
_OWN_SOURCE = "seed"


@dataclass(frozen=True)
class Prepared:
    """The sheet with all that stands around it. ``openers`` are (words, how to ask them)."""

    sheet: TalkSheet
    age: int
    today: date
    due_on: date | None
    # The days that the reminder can come on: never past the month.
    remind_days: tuple[date, ...]
    remind_at: time
    openers: tuple[tuple[str, str], ...]
    serious: Serious
    sources: tuple[Source, ...]
    # The best-before date of the words, where it is over.
    past: date | None


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

    def remind_on(self, day: date) -> None:
        """Put the reminder of this child's talk off until a day before the month is over."""
        prepared = self.prepared
        if prepared is None or day <= max(prepared.due_on or day, prepared.today):
            return
        item = f"talk:{prepared.sheet.child.id.hex}"
        self._work.save(
            lambda desk: put_off(desk, item=item, how=PutOffHow.UNTIL, until=day),
            owner=self,
            toast=self.tr("The reminder comes later."),
        )

    def next_steps(self) -> None:
        """Incidents & help."""
        self._work.router.go_to(Route.HELP)

    def next_step(self) -> None:
        """What the topic leads to: its check-ups, its clause, the drill or a card."""
        place = self.next_place()
        if place is not None:
            self._work.router.go(place)

    def next_place(self) -> Place | None:
        """Where the next step of the topic can be done; None where it is done without us."""
        if self.prepared is None:
            return None
        sheet = self.prepared.sheet
        step, band = sheet.topic.next_step, sheet.print_id.rpartition(":")[2]
        if step.kind == "check_up":
            return Place.of(Route.CHECKUPS, child_id=str(sheet.child.id), topic=step.ref)
        if step.kind == "clause":
            return Place.of(Route.LIBRARY, tab="rules", band=band)
        if step.kind == "drill" and band:
            return Place.of(Route.LIBRARY, tab="print", print_id=f"drill:drill:{band}")
        return None

    def _show(self, prepared: Prepared | None) -> None:
        self.prepared = prepared
        self.changed.emit()

    def _on_change(self, receipt: object) -> None:
        if not isinstance(receipt, Receipt) or self.prepared is None:
            return
        # Not for talks: once one is logged, the openers would change under the parent's eyes.
        if receipt.touches(Child, Promise, PutOff, TalkRhythm) and not receipt.touches(Talk):
            self.load(*self._wanted)


def _prepared(desk: Desk, child_id: str, topic_id: str) -> Prepared | None:
    children = desk.book.all(Child)
    if not children:
        return None
    child = UUID(child_id) if child_id else children[0].id
    topic = topic_id or topic_ideas(desk, child_id=child)[0].topic_id
    sheet = prepare(desk, child_id=child, topic_id=topic)
    reminders = gather(desk)
    due = [d for d in reminders.items if d.kind is DueKind.TALK and d.child_id == child]
    return Prepared(
        sheet=sheet,
        age=max(age_on(sheet.child.born, desk.today()), 0),
        today=desk.today(),
        due_on=due[0].due_on if due else None,
        remind_days=_days(due[0], desk.today()) if due else (),
        remind_at=reminders.wishes.at,
        openers=tuple((o.say, _hint(desk, o.kind)) for o in sheet.openers),
        serious=desk.content.if_serious(),
        sources=desk.content.sources(k for k in sheet.topic.why.sources if k != _OWN_SOURCE),
        past=past_date(desk.today(), sheet.topic.review_by, desk.content.talk_common.review_by),
    )


def _days(due: Due, today: date) -> tuple[date, ...]:
    """The day it is due (today, where that is past), and some after it, up to the ceiling."""
    first = max(due.due_on, today)
    last = max(first, due.latest_on or first)
    return tuple(
        day
        for day in (first + timedelta(days=d) for d in (0, 1, 2, 3, 5, 7, 10, 14))
        if day <= last
    )


def _hint(desk: Desk, kind: str) -> str:
    hints: dict[OpenerKind, str] = desk.content.talk_common.opener_kinds
    return next((text for name, text in hints.items() if name == kind), "")
