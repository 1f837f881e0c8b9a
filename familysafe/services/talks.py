"""Talks: which topic fits, the sheet to prepare with, and the log (SPEC section 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from familysafe.content.schema import TalkTopic
from familysafe.domain.age import age_on
from familysafe.domain.family import Child
from familysafe.domain.reminder import MAX_GAP_DAYS, TalkClock, talk_due
from familysafe.domain.talk import How, Promise, PromiseKept, Talk, TalkRhythm
from familysafe.domain.talk_rules import (
    RHYTHM_CHOICES,
    Coverage,
    OpenerChoice,
    coverage,
    last_by_topic,
    months_talked,
)
from familysafe.domain.text import clean_note
from familysafe.errors import InvalidInputError
from familysafe.services.desk import Desk
from familysafe.services.drafts import emptied
from familysafe.services.ports import Create, Draft, Edit, Receipt
from familysafe.services.reminders import away_days, day_of, default_rhythm, talk_clocks
from familysafe.services.talk_openers import (
    TryThis,
    app_for,
    openers_for,
    recent_openers,
    try_this,
)

_FUTURE_SLACK = timedelta(minutes=5)


@dataclass(frozen=True)
class TopicIdea:
    """One topic for one child, with how long ago it was talked about."""

    topic_id: str
    title: str
    minutes: int
    priority: int
    coverage: Coverage
    last_on: date | None


@dataclass(frozen=True)
class TalkSheet:
    """All that the prepare page shows: the first sentence ready in a minute.

    ``not_yet`` says what is better left for later at this child's age, "" where nothing is.
    ``print_id`` names the card of the Library with all of this topic's words for the age.
    """

    child: Child
    topic: TalkTopic
    first_words: str
    openers: tuple[OpenerChoice, ...]
    if_shrugs: tuple[str, ...]
    if_tells: tuple[tuple[str, str], ...]
    app_name: str | None
    last_promise: Promise | None
    last_talk_on: date | None
    not_yet: str = ""
    try_this: TryThis | None = None
    print_id: str = ""


@dataclass(frozen=True)
class ChildRhythm:
    """One child's rhythm card: how often, the last talk, the last six months."""

    child: Child
    every_days: int
    last_on: date | None
    months: tuple[bool, ...]
    on_rhythm: bool


@dataclass(frozen=True)
class LoggedTalk:
    """What was saved: the receipt, the talk's group, and each child's part."""

    receipt: Receipt
    group_id: UUID
    talk_ids: tuple[UUID, ...]


def _age(desk: Desk, child: Child) -> int:
    return max(age_on(child.born, desk.today()), 0)


def topic_ideas(desk: Desk, *, child_id: UUID) -> tuple[TopicIdea, ...]:
    """The topics for this child's age: never talked first, then long ago, by importance."""
    child = desk.child(child_id)
    band = desk.content.band_for(_age(desk, child))
    last = _last_days(desk, child_id)
    today = desk.today()
    ideas = []
    for topic in desk.content.talk_topics():
        cadence = next((d for of, d in topic.cadence_days.items() if of == band), None)
        if cadence is None:
            continue
        last_on = last.get(topic.id)
        covered = coverage(last_on, today, cadence)
        ideas.append(
            TopicIdea(topic.id, topic.title, topic.minutes, topic.priority, covered, last_on)
        )
    order = {Coverage.NEVER: 0, Coverage.LONG_AGO: 1, Coverage.RECENT: 2}
    ideas.sort(key=lambda i: (order[i.coverage], i.priority, i.last_on or date.min, i.topic_id))
    return tuple(ideas)


def _last_days(desk: Desk, child_id: UUID) -> dict[str, date]:
    """The last day of each topic with this child."""
    mine = [t for t in desk.book.all(Talk) if t.child_id == child_id and t.counts]
    last = last_by_topic((t.child_id, day_of(t), t.topics) for t in mine)
    return {topic: day for (_child, topic), day in last.items()}


def coverage_map(desk: Desk) -> dict[tuple[UUID, str], Coverage]:
    """Topic x child: never / long ago / recent. Topics that do not fit the age are left out."""
    found = {}
    for child in desk.book.all(Child):
        for idea in topic_ideas(desk, child_id=child.id):
            found[(child.id, idea.topic_id)] = idea.coverage
    return found


def prepare(desk: Desk, *, child_id: UUID, topic_id: str) -> TalkSheet:
    """The sheet for one talk: three openers that were not used in the last three talks."""
    child = desk.child(child_id)
    topic = desk.content.talk_topic(topic_id)
    if topic is None:
        raise InvalidInputError(
            "unknown topic", title="This topic is not in the coach.", next_step="Pick another one."
        )
    talks = [t for t in desk.book.all(Talk) if t.child_id == child_id]
    age = _age(desk, child)
    band = desk.content.band_for(age)
    app_name = app_for(desk, child_id=child_id, topic=topic, talks=talks)
    coach = next((c for of, c in topic.bands.items() if of == band), None)
    counted = [t for t in talks if t.counts]
    turn = sum(topic_id in t.topics for t in counted)
    limit = topic.do_not_before
    return TalkSheet(
        child=child,
        topic=topic,
        first_words=topic.young_first_words if coach is None else coach.first_words,
        openers=openers_for(desk.content, topic, band, recent_openers(talks), app_name),
        if_shrugs=() if coach is None else coach.if_shrugs,
        if_tells=() if coach is None else tuple((t.say_first, t.then) for t in coach.if_tells),
        app_name=app_name,
        last_promise=_last_promise(desk, child_id),
        last_talk_on=max(map(day_of, counted), default=None),
        not_yet=limit.note if limit is not None and age < limit.age else "",
        try_this=try_this(desk.content, topic, band, turn, app_name),
        print_id="" if coach is None or not topic.fits_age(band) else f"talk:{topic_id}:{band}",
    )


def _last_promise(desk: Desk, child_id: UUID) -> Promise | None:
    done = {k.promise_id for k in desk.book.all(PromiseKept)}
    open_ones = [p for p in desk.book.all(Promise) if p.child_id == child_id and p.id not in done]
    return open_ones[-1] if open_ones else None


def rhythm_cards(desk: Desk) -> tuple[ChildRhythm, ...]:
    """One card per child, each with a rhythm of its own."""
    today = desk.today()
    days_of: dict[UUID, list[date]] = {}
    for talk in desk.book.all(Talk):
        if talk.counts:
            days_of.setdefault(talk.child_id, []).append(day_of(talk))
    children = {c.id: c for c in desk.book.all(Child)}
    absences = away_days(desk)
    own = {r.child_id for r in desk.book.all(TalkRhythm)}
    return tuple(
        ChildRhythm(
            children[clock.child_id],
            _shown_rhythm(clock, clock.child_id in own),
            clock.last_on,
            months_talked(days_of.get(clock.child_id, ()), today),
            clock.last_on is not None and today <= talk_due(clock, absences).due_on,
        )
        for clock in talk_clocks(desk)
    )


def _shown_rhythm(clock: TalkClock, own: bool) -> int:
    """The rhythm that is lived: set by the parent, else as the last talk chose it."""
    if own or clock.last_on is None or clock.chosen_on is None:
        return clock.every_days
    chosen = (clock.chosen_on - clock.last_on).days
    return chosen if chosen in RHYTHM_CHOICES else clock.every_days


def next_choices(desk: Desk, *, day: date) -> tuple[tuple[int, date], ...]:
    """1, 2 and 4 weeks after a talk on ``day``."""
    return tuple((days, day + timedelta(days=days)) for days in RHYTHM_CHOICES)


def log_talk(
    desk: Desk,
    *,
    child_ids: Sequence[UUID],
    how: How | None,
    at: datetime | None = None,
    topics: Sequence[str] = (),
    note: str = "",
    worried_about: str = "",
    minutes: int | None = None,
    next_on: date | None = None,
    next_reason: str = "",
    opener_ids: Sequence[str] = (),
    promises: Sequence[tuple[str, bool, date | None]] = (),
    leave_out_of_reports: bool = False,
    draft_place: str = "",
) -> LoggedTalk:
    """Write a talk down: one row per child with a common group.

    ``promises`` are (text, by the parent, day). The next date is counted from the talk; beyond
    30 days it needs a reason. ``draft_place`` is the form whose unsaved words this talk now holds.
    Raises InvalidInputError with a clear sentence.
    """
    happened = at or desk.now()
    if not child_ids:
        raise InvalidInputError(
            "no child", title="With whom did you talk?", next_step="Pick at least one child."
        )
    if happened > desk.now() + _FUTURE_SLACK:
        raise InvalidInputError(
            "talk in the future",
            title="This talk lies in the future.",
            next_step="Pick today or an earlier day.",
        )
    for topic_id in topics:
        if desk.content.talk_topic(topic_id) is None:
            raise InvalidInputError(
                "unknown topic",
                title="This topic is not in the coach.",
                next_step="Pick one from the list, or leave it out.",
            )
    day = desk.local(happened).date()
    _check_born(desk, child_ids, day)
    _check_next(day, next_on, next_reason)
    group_id = desk.ids.new()
    drafts: list[Draft] = []
    talk_ids = []
    for child_id in dict.fromkeys(child_ids):
        desk.child(child_id)
        talk = Talk(
            id=desk.ids.new(),
            happened_at=happened,
            zone=desk.clock.zone(),
            child_id=child_id,
            group_id=group_id,
            topics=tuple(topics),
            how=how,
            note=clean_note(note),
            worried_about=clean_note(worried_about),
            minutes=minutes,
            next_on=next_on,
            next_reason=next_reason,
            opener_ids=tuple(opener_ids),
            leave_out_of_reports=leave_out_of_reports,
        )
        talk_ids.append(talk.id)
        drafts.append(Create(talk, child_id))
        drafts.extend(_promise_drafts(desk, talk, promises))
    drafts.extend(emptied(desk, place=draft_place))
    return LoggedTalk(desk.save("log_talk", drafts), group_id, tuple(talk_ids))


def _promise_drafts(
    desk: Desk, talk: Talk, promises: Sequence[tuple[str, bool, date | None]]
) -> list[Draft]:
    drafts: list[Draft] = []
    for text, by_parent, due_on in promises:
        if not text.strip():
            continue
        promise = Promise(
            id=desk.ids.new(),
            happened_at=talk.happened_at,
            zone=talk.zone,
            child_id=talk.child_id,
            talk_group_id=talk.group_id,
            text=clean_note(text),
            by_parent=by_parent,
            due_on=due_on,
        )
        drafts.append(Create(promise, talk.child_id))
    return drafts


def _check_born(desk: Desk, child_ids: Sequence[UUID], day: date) -> None:
    if any(day < desk.child(child_id).born.earliest for child_id in child_ids):
        raise InvalidInputError(
            "talk before birth",
            title="This talk lies before the child was born.",
            next_step="Check the year, then save again.",
        )


def _check_next(day: date, next_on: date | None, reason: str) -> None:
    if next_on is None:
        return
    if next_on <= day:
        raise InvalidInputError(
            "next talk not after this one",
            title="The next talk has to lie after this one.",
            next_step="Pick a later day.",
        )
    if (next_on - day).days > MAX_GAP_DAYS and not reason.strip():
        raise InvalidInputError(
            "next talk beyond the month without a reason",
            title="That is more than a month away.",
            next_step="Write a few words why, for example a holiday. Or pick an earlier day.",
        )


def keep_promise(desk: Desk, *, promise_id: UUID, kept: bool = True, note: str = "") -> Receipt:
    """A follow-up was done, or let go."""
    return keep_promises(desk, promise_ids=(promise_id,), kept=kept, note=note)


def keep_promises(
    desk: Desk, *, promise_ids: Sequence[UUID], kept: bool = True, note: str = ""
) -> Receipt:
    """The same for one promise that was made with several children: each has its own entry."""
    drafts: list[Draft] = []
    for promise_id in promise_ids:
        promise = desk.book.get(Promise, promise_id)
        fact = PromiseKept(
            id=desk.ids.new(),
            happened_at=desk.now(),
            zone=desk.clock.zone(),
            promise_id=promise_id,
            kept=kept,
            note=clean_note(note),
        )
        drafts.append(Create(fact, promise.child_id))
    return desk.save("keep_promise", drafts)


def promise_key(promise: Promise) -> tuple[object, ...]:
    """Equal for the entries of one promise that was made with several children in one talk."""
    group = promise.talk_group_id or promise.id
    return group, promise.text, promise.by_parent, promise.due_on


def set_rhythm(desk: Desk, *, child_id: UUID, every_days: int) -> Receipt:
    """Every 1, 2 or 4 weeks for this child."""
    if every_days not in RHYTHM_CHOICES:
        raise InvalidInputError(
            "rhythm", title="A rhythm is 1, 2 or 4 weeks.", next_step="Pick one of the three."
        )
    child = desk.child(child_id)
    before = next((r for r in desk.book.all(TalkRhythm) if r.child_id == child_id), None)
    if before is None:
        rhythm = TalkRhythm(id=desk.ids.new(), child_id=child.id, every_days=every_days)
        return desk.save("set_rhythm", [Create(rhythm, child.id)])
    after = TalkRhythm(id=before.id, child_id=child.id, every_days=every_days)
    return desk.save("set_rhythm", [Edit(before, after)])


def rhythm_of(desk: Desk, *, child_id: UUID) -> int:
    """How often this child's talks come round, in days."""
    own = next((r for r in desk.book.all(TalkRhythm) if r.child_id == child_id), None)
    child = desk.child(child_id)
    return own.every_days if own else default_rhythm(desk, child.born, desk.today())
