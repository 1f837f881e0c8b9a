"""What a parent shows the child of its own record: what is looked at, and what was promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familysafe.domain.age import age_on
from familysafe.domain.audit import Topic
from familysafe.domain.talk import Promise, PromiseKept
from familysafe.services.audit_rows import survey
from familysafe.services.desk import Desk

GROWN_UP = 18


@dataclass(frozen=True)
class ShownTopic:
    """A topic of the check-ups for this child; ``last`` None = not looked at yet."""

    topic: Topic
    last: date | None


@dataclass(frozen=True)
class ShownPage:
    """No notes, no answers, no cases: only what the child may read over its parent's shoulder.

    ``child_words`` and ``parent_words`` are promises of both sides that are still open, oldest
    first. ``grown_up`` is the year of the 18th birthday.
    """

    name: str
    colour: str
    age: int
    topics: tuple[ShownTopic, ...]
    child_words: tuple[str, ...]
    parent_words: tuple[str, ...]
    grown_up: int


def shown_page(desk: Desk, *, child_id: UUID) -> ShownPage:
    """Raises NotFoundError for a child that is not there."""
    child = desk.child(child_id)
    kept = {done.promise_id for done in desk.book.all(PromiseKept)}
    words = [p for p in desk.book.all(Promise) if p.child_id == child_id and p.id not in kept]
    return ShownPage(
        name=child.name,
        colour=child.colour.value,
        age=age_on(child.born, desk.today()),
        topics=_topics(desk, child_id),
        child_words=tuple(p.text for p in words if not p.by_parent),
        parent_words=tuple(p.text for p in words if p.by_parent),
        grown_up=child.born.year + GROWN_UP,
    )


def _topics(desk: Desk, child_id: UUID) -> tuple[ShownTopic, ...]:
    last: dict[Topic, date | None] = {}
    for row in survey(desk).rows(child_id):
        days = [desk.local(answer.happened_at).date() for answer in row.answers]
        before = last.get(row.topic)
        last[row.topic] = max([*days, *([before] if before else [])], default=None)
    return tuple(ShownTopic(topic, last[topic]) for topic in Topic if topic in last)
