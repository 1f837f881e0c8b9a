"""The talks hub: each child's rhythm, what is planned, ideas by age, topics, and all talks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.age import age_on
from familysafe.domain.family import Child
from familysafe.domain.reminder import DueKind
from familysafe.domain.reminder_record import Absence, PutOff
from familysafe.domain.talk import How, Promise, PromiseKept, Talk, TalkRhythm
from familysafe.domain.talk_rules import Coverage
from familysafe.services.authors import writers
from familysafe.services.desk import Desk
from familysafe.services.ports import Receipt, Remove
from familysafe.services.reminders import day_of, gather
from familysafe.services.talks import (
    ChildRhythm,
    TopicIdea,
    keep_promises,
    promise_key,
    rhythm_cards,
    set_rhythm,
    topic_ideas,
)
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace

IDEAS_SHOWN = 8
PROMISES_SHOWN = 3
_KINDS = (Child, Talk, Promise, PromiseKept, TalkRhythm, Absence, PutOff)


@dataclass(frozen=True)
class ChildCard:
    """A child with its rhythm and age."""

    id: str
    name: str
    colour: str
    age: int
    rhythm: ChildRhythm


@dataclass(frozen=True)
class Planned:
    """The next talk with a child; the topic is the idea that fits best now."""

    child: ChildCard
    due_on: date
    topic: TopicIdea | None


@dataclass(frozen=True)
class IdeaCard:
    """A topic for a child, with one line that is worth saying."""

    idea: TopicIdea
    line: str


@dataclass(frozen=True)
class TopicRow:
    """One topic and how long ago each child (name, coverage) talked about it."""

    id: str
    title: str
    child_id: str
    coverage: tuple[tuple[str, Coverage], ...]


@dataclass(frozen=True)
class TalkRow:
    """One talk, whoever took part. ``counts``: not "Not this time"."""

    ids: tuple[UUID, ...]
    day: date
    names: tuple[str, ...]
    colour: str
    topics: tuple[str, ...]
    how: How | None
    note: str
    left_out: bool
    by: tuple[str, ...] = ()  # who wrote it, where more than one person writes


@dataclass(frozen=True)
class PromiseRow:
    """A promise that is still open, with all children with whom it was made."""

    ids: tuple[UUID, ...]
    names: tuple[str, ...]
    colour: str
    text: str
    by_parent: bool
    due_on: date | None


@dataclass(frozen=True)
class Hub:
    """All that the page shows."""

    today: date
    children: tuple[ChildCard, ...]
    planned: tuple[Planned, ...]
    promises: tuple[PromiseRow, ...]
    ideas: dict[str, tuple[IdeaCard, ...]]
    topics: tuple[TopicRow, ...]
    talks: tuple[TalkRow, ...]


class TalksModel(QObject):
    """``changed`` comes after each reading."""

    changed = Signal()

    def __init__(self, work: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.hub: Hub | None = None
        work.hub.changed.connect(self._on_change)

    def load(self) -> None:
        self._work.ask(_read, self._show, owner=self)

    def prepare(self, child_id: str, topic_id: str = "") -> None:
        self._work.router.go(Place.of(Route.TALK_PREPARE, child_id=child_id, topic_id=topic_id))

    def log_talk(self, child_id: str = "") -> None:
        """An unplanned talk counts like a planned one."""
        self._work.router.go(Place.of(Route.TALK_LOG, child_id=child_id))

    def set_rhythm(self, child_id: str, every_days: int) -> None:
        self._work.save(
            lambda desk: set_rhythm(desk, child_id=UUID(child_id), every_days=every_days),
            owner=self,
            toast=self.tr("Rhythm changed."),
        )

    def promise_done(self, ids: tuple[UUID, ...]) -> None:
        self._work.save(
            lambda desk: keep_promises(desk, promise_ids=ids),
            owner=self,
            toast=self.tr("Promise kept."),
        )

    def remove_talk(self, ids: tuple[UUID, ...]) -> None:
        """Put a talk into the Trash for 30 days."""
        self._work.save(
            lambda desk: desk.save("remove_talk", [Remove(Talk, i) for i in ids]),
            owner=self,
            toast=self.tr("Talk moved to the Trash."),
        )

    def _show(self, hub: Hub) -> None:
        self.hub = hub
        self.changed.emit()

    def _on_change(self, receipt: object) -> None:
        if self.hub is not None and isinstance(receipt, Receipt) and receipt.touches(*_KINDS):
            self.load()


def _read(desk: Desk) -> Hub:
    children = tuple(_child(desk, rhythm) for rhythm in rhythm_cards(desk))
    ideas = {c.id: topic_ideas(desk, child_id=c.rhythm.child.id) for c in children}
    due = {
        d.child_id.hex: d.due_on
        for d in gather(desk).items
        if d.kind is DueKind.TALK and d.child_id is not None
    }
    planned = [
        Planned(c, due[c.id], next(iter(ideas[c.id]), None)) for c in children if c.id in due
    ]
    planned.sort(key=lambda p: p.due_on)
    return Hub(
        today=desk.today(),
        children=children,
        planned=tuple(planned),
        promises=_promises(desk),
        ideas={key: _with_goals(desk, found) for key, found in ideas.items()},
        topics=_topic_rows(desk, children, ideas),
        talks=_talk_rows(desk),
    )


def _child(desk: Desk, rhythm: ChildRhythm) -> ChildCard:
    child = rhythm.child
    age = max(age_on(child.born, desk.today()), 0)
    return ChildCard(child.id.hex, child.name, child.colour.value, age, rhythm)


def _with_goals(desk: Desk, ideas: tuple[TopicIdea, ...]) -> tuple[IdeaCard, ...]:
    found = []
    for idea in ideas[:IDEAS_SHOWN]:
        topic = desk.content.talk_topic(idea.topic_id)
        line = topic.worth_saying[0] if topic is not None and topic.worth_saying else ""
        found.append(IdeaCard(idea, line))
    return tuple(found)


def _topic_rows(
    desk: Desk, children: tuple[ChildCard, ...], ideas: dict[str, tuple[TopicIdea, ...]]
) -> tuple[TopicRow, ...]:
    covered = {(c, i.topic_id): i.coverage for c, found in ideas.items() for i in found}
    rows = []
    for topic in desk.content.talk_topics():
        fitting = [c for c in children if (c.id, topic.id) in covered]
        rows.append(
            TopicRow(
                topic.id,
                topic.title,
                fitting[0].id if fitting else "",
                tuple((c.name, covered[(c.id, topic.id)]) for c in fitting),
            )
        )
    return tuple(sorted(rows, key=lambda r: (not r.child_id, r.title)))


def _talk_rows(desk: Desk) -> tuple[TalkRow, ...]:
    children = {c.id: c for c in desk.book.all(Child)}
    titles = {t.id: t.title for t in desk.content.talk_topics()}
    by = writers(desk)
    groups: dict[UUID, list[Talk]] = {}
    for talk in desk.book.all(Talk):
        groups.setdefault(talk.group_id, []).append(talk)
    rows = []
    for talks in groups.values():
        first = talks[0]
        with_whom = [children[t.child_id] for t in talks if t.child_id in children]
        if not with_whom:
            continue  # the child lies in the Trash, and this with it
        rows.append(
            TalkRow(
                ids=tuple(t.id for t in talks),
                day=day_of(first),
                names=tuple(c.name for c in with_whom),
                colour=with_whom[0].colour.value,
                topics=tuple(titles[t] for t in first.topics if t in titles),
                how=first.how,
                note=first.note,
                left_out=first.leave_out_of_reports,
                by=by(t.id for t in talks),
            )
        )
    return tuple(sorted(rows, key=lambda r: r.day, reverse=True))


def _promises(desk: Desk) -> tuple[PromiseRow, ...]:
    children = {c.id: c for c in desk.book.all(Child)}
    kept = {k.promise_id for k in desk.book.all(PromiseKept)}
    found: dict[object, list[Promise]] = {}
    for promise in desk.book.all(Promise):
        if promise.id not in kept and promise.child_id in children:
            found.setdefault(promise_key(promise), []).append(promise)
    rows = []
    for same in found.values():
        first, with_whom = same[0], [children[p.child_id] for p in same]
        rows.append(
            PromiseRow(
                ids=tuple(p.id for p in same),
                names=tuple(child.name for child in with_whom),
                colour=with_whom[0].colour.value,
                text=first.text,
                by_parent=first.by_parent,
                due_on=first.due_on,
            )
        )
    return tuple(reversed(rows))


__all__ = ["Coverage", "How", "Hub", "TalksModel"]
