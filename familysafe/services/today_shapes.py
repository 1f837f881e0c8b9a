"""The shapes of the page Today, and the one reading of the record behind them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from familysafe.domain.age import age_on
from familysafe.domain.audit_plan import Job
from familysafe.domain.reminder import Due
from familysafe.services.audit_plan import plan_for
from familysafe.services.audit_rows import Survey, survey
from familysafe.services.desk import Desk
from familysafe.services.reminders import gather, waiting_keys
from familysafe.services.talks import TopicIdea, topic_ideas


class StepKind(StrEnum):
    """What the one good next step is."""

    CARRY_ON = "carry_on"
    CHECK_UP = "check_up"
    TALK = "talk"
    QUIET = "quiet"
    NO_CHILD = "no_child"


@dataclass(frozen=True)
class Person:
    """The child that a row is about."""

    id: UUID
    name: str
    age: int
    colour: str


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """The hero. ``key`` is what "Tomorrow instead" puts off; "" = nothing to put off."""

    kind: StepKind
    key: str = ""
    child: Person | None = None
    topic: str = ""
    device: str = ""
    because: str = ""
    minutes: int = 0
    job_id: UUID | None = None
    session_id: UUID | None = None
    question: int = 0
    questions: int = 0
    paused_on: date | None = None
    talk_topic_id: str = ""
    talk_title: str = ""
    next_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Coming:
    """One row of "Coming up". ``kind`` is a :class:`DueKind` or "job" or "explore".

    ``on`` is never before today: what is due stands under today, without a reproach. ``others``
    are the names of further children with whom the same promise was made.
    """

    kind: str
    key: str
    on: date
    child: Person | None = None
    topic: str = ""
    device: str = ""
    because: str = ""
    minutes: int = 0
    title: str = ""
    job_id: UUID | None = None
    talk_topic_id: str = ""
    since: date | None = None
    weeks: int = 0
    others: tuple[str, ...] = ()


class FlagKind(StrEnum):
    """The one flag of a child's card that matters most, the weightiest first."""

    ABOVE_AGE = "above_age"
    TO_FINISH = "to_finish"
    NO_AGE = "no_age"
    TO_DECIDE = "to_decide"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class ChildCard:
    """One child's card. ``months``: talked or not, the last six, oldest first."""

    child: Person
    flag: FlagKind
    count: int
    last_talk_on: date | None
    every_days: int
    on_rhythm: bool
    months: tuple[bool, ...]


@dataclass(frozen=True, kw_only=True)
class TodayData:
    """All that the page shows. ``at`` is local; ``due`` how many things are due now."""

    guardian: str
    at: datetime
    step: NextStep
    coming: tuple[Coming, ...]
    children: tuple[ChildCard, ...]
    due: int
    sheet_waits: bool

    @property
    def on(self) -> date:
        """The local day."""
        return self.at.date()


@dataclass
class Reading:
    """What several parts need, read once."""

    desk: Desk
    seen: Survey
    on: date
    people: dict[UUID, Person]
    devices: dict[UUID, str]
    items: tuple[Due, ...]
    put_off: frozenset[str]
    plans: dict[UUID, tuple[Job, ...]]
    ideas: dict[UUID, tuple[TopicIdea, ...]] = field(default_factory=dict)

    def idea(self, child_id: UUID) -> TopicIdea | None:
        """The topic to talk about next with this child."""
        if child_id not in self.ideas:
            self.ideas[child_id] = topic_ideas(self.desk, child_id=child_id)
        found = self.ideas[child_id]
        return found[0] if found else None

    def device(self, device_id: UUID | None) -> str:
        return "" if device_id is None else self.devices.get(device_id, "")


def read_today(desk: Desk) -> Reading:
    on = desk.today()
    seen = survey(desk, on=on)
    people = {
        c.id: Person(c.id, c.name, age_on(c.born, on), c.colour.value)
        for c in seen.children.values()
    }
    return Reading(
        desk=desk,
        seen=seen,
        on=on,
        people=people,
        devices={d.id: d.name for d in seen.devices},
        items=gather(desk, seen).items,
        put_off=waiting_keys(desk),
        plans={c: plan_for(desk, child_id=c, seen=seen) for c in seen.children},
    )


# -- the one next step ----------------------------------------------------------------------
