"""All that the child's page shows, read in the worker in one go."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.age import age_on, next_birthday
from familysafe.domain.app_record import AppRecord
from familysafe.domain.audit import AuditAnswer, Topic, TopicState
from familysafe.domain.audit_plan import Job
from familysafe.domain.audit_state import StatusRow, topic_status
from familysafe.domain.device import ControlPoint, Device
from familysafe.domain.family import Child
from familysafe.domain.rating import Verdict
from familysafe.domain.reminder import DueKind
from familysafe.domain.talk import How, Talk
from familysafe.services.accounts import AgeLine, accounts_of, age_ledger
from familysafe.services.audit_plan import plan_for
from familysafe.services.audit_rows import Survey, survey
from familysafe.services.audit_state import ChildStates, states_for
from familysafe.services.authors import writers
from familysafe.services.control_points import control_points_of
from familysafe.services.desk import Desk
from familysafe.services.devices import devices_of
from familysafe.services.ratings import ChildRatings, ratings_for
from familysafe.services.reminders import day_of, gather, talk_clocks
from familysafe.services.talks import rhythm_cards
from familysafe.ui.screens.child.app_rows_model import AppRow, app_rows

__all__ = [
    "Birthday", "ChildPage", "DeviceLine", "Happened", "How", "Moment", "TalkLine", "TopicState",
    "Verdict", "load_page",
]  # fmt: skip

_LATELY = 5
_BEFORE_BIRTHDAY = timedelta(days=60)
_AFTER_BIRTHDAY = timedelta(days=30)
_SETTLED = frozenset({"as_it_should", "changed"})


@dataclass(frozen=True, kw_only=True)
class TalkLine:
    """One talk in the list, its topics by title."""

    id: UUID
    on: date
    titles: tuple[str, ...]
    how: How | None
    note: str
    minutes: int | None
    by: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Happened:
    """One line of the timeline. ``kind``: talk, check_up or apps; ``names`` are topics or apps."""

    kind: str
    on: date
    names: tuple[str, ...] = ()
    topic: Topic | None = None
    set: int = 0
    proved: int = 0
    changed: int = 0
    other: int = 0
    by: tuple[str, ...] = ()  # who wrote it, where more than one person writes


@dataclass(frozen=True, kw_only=True)
class Birthday:
    """What a birthday changes in the labels. ``past``: it was a few days ago."""

    on: date
    age: int
    past: bool
    now_fit: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One row of "When you have a moment": a job, an app to decide about, or an age to come."""

    kind: str
    job: Job | None = None
    app_id: UUID | None = None
    app_name: str = ""
    verdict: Verdict | None = None
    since: date | None = None
    age_line: AgeLine | None = None


@dataclass(frozen=True, kw_only=True)
class DeviceLine:
    """A device, router, line or SIM with the last day on which a check-up answered about it."""

    device: Device | ControlPoint
    platform: str
    last_look: date | None
    answered: int
    questions: int
    shared_with: tuple[str, ...]
    controls: TopicState | None = None

    @property
    def in_hand(self) -> bool:
        """A thing that the child holds, and no router or SIM."""
        return isinstance(self.device, Device)


@dataclass(frozen=True, kw_only=True)
class ChildPage:
    """One reading of the record for one child."""

    child: Child
    today: date
    age: int
    birthday: date
    devices: tuple[DeviceLine, ...]
    accounts: tuple[Account, ...]
    ledger: tuple[AgeLine, ...]
    ratings: ChildRatings
    states: ChildStates
    jobs: tuple[Job, ...]
    talks: tuple[TalkLine, ...]
    every_days: int
    last_talk: date | None
    next_talk: date
    months: tuple[bool, ...]
    lately: tuple[Happened, ...]
    birthday_note: Birthday | None
    app_rows: tuple[AppRow, ...]

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many apps have each verdict."""
        return Counter(app.verdict for app in self.ratings.apps)

    def topics_in(self, state: TopicState) -> int:
        """How many topics are in a state, age ratings too."""
        cells = sum(cell.status.state is state for cell in self.states.cells)
        return cells + (self.states.apps.state is state)

    def moments(self, most: int = 3) -> tuple[Moment, ...]:
        """The few things worth doing next: two jobs, an app, then more jobs."""
        apps = sorted(self.ratings.undecided, key=lambda a: a.verdict is not Verdict.ABOVE_AGE)
        asked = [
            Moment(
                kind="app",
                app_id=app.record.id,
                app_name=app.name,
                verdict=app.verdict,
                since=app.record.since,
            )
            for app in apps
            if app.verdict is not Verdict.LABEL_FITS
        ]
        ages = [Moment(kind="age", age_line=a) for a in self.ledger if a.is_near(self.today)]
        first_of_topic = {job.topic: job for job in reversed(self.jobs)}
        jobs = [
            Moment(kind="job", job=job) for job in self.jobs if first_of_topic[job.topic] is job
        ]
        return (*jobs[:2], *ages[:1], *asked[:1], *jobs[2:])[:most]


def load_page(desk: Desk, *, child_id: UUID) -> ChildPage:
    """Everything about one child. Raises NotFoundError for one that was erased."""
    child, today = desk.child(child_id), desk.today()
    seen = survey(desk)
    clock = next((c for c in talk_clocks(desk) if c.child_id == child_id), None)
    due = next(
        (d for d in gather(desk).items if d.kind is DueKind.TALK and d.child_id == child_id), None
    )
    card = next((c for c in rhythm_cards(desk) if c.child.id == child_id), None)
    ratings = ratings_for(desk, child_id=child_id)
    return ChildPage(
        child=child,
        today=today,
        age=age_on(child.born, today),
        birthday=next_birthday(child.born, today),
        devices=_devices(desk, child_id, seen),
        accounts=accounts_of(desk, child_id=child_id),
        ledger=age_ledger(desk, child_id=child_id),
        ratings=ratings,
        states=states_for(desk, child_id=child_id, seen=seen),
        jobs=plan_for(desk, child_id=child_id, seen=seen),
        talks=_talks(desk, child_id),
        every_days=28 if card is None else card.every_days,
        last_talk=None if clock is None else clock.last_on,
        next_talk=today if due is None else due.due_on,
        months=() if card is None else card.months,
        lately=_lately(desk, child_id),
        birthday_note=_birthday(desk, child, today, ratings),
        app_rows=app_rows(ratings, devices_of(desk, child_id=child_id)),
    )


def _devices(desk: Desk, child_id: UUID, seen: Survey) -> tuple[DeviceLine, ...]:
    names = {p.id: p.name for p in desk.content.platform_entries()}
    rows = seen.rows(child_id)
    found = []
    for device in devices_of(desk, child_id=child_id):
        own = [row for row in rows if row.device_id == device.id]
        days = [desk.local(a.happened_at).date() for row in own for a in row.answers]
        found.append(
            DeviceLine(
                device=device,
                platform=names.get(device.platform_id, ""),
                last_look=max(days, default=None),
                answered=sum(bool(row.answers) for row in own),
                questions=len(own),
                controls=topic_status(
                    [
                        StatusRow(row.status, row.check.essential)
                        for row in own
                        if row.topic is Topic.LOCK
                    ]
                ).state,
                shared_with=tuple(
                    seen.children[user].name
                    for user in device.users
                    if user != child_id and user in seen.children
                ),
            )
        )
    found += [
        _control_line(desk, child_id, seen, point, names.get(point.platform_id, ""))
        for point in control_points_of(desk, child_id=child_id)
    ]
    return tuple(found)


def _control_line(
    desk: Desk, child_id: UUID, seen: Survey, point: ControlPoint, platform: str
) -> DeviceLine:
    own = [row for row in seen.rows(child_id) if row.target.id == point.id]
    days = [desk.local(a.happened_at).date() for row in own for a in row.answers]
    users = point.users or tuple(seen.children)
    return DeviceLine(
        device=point,
        platform=platform,
        last_look=max(days, default=None),
        answered=sum(bool(row.answers) for row in own),
        questions=len(own),
        shared_with=tuple(
            seen.children[u].name for u in users if u != child_id and u in seen.children
        ),
    )


def _talks(desk: Desk, child_id: UUID) -> tuple[TalkLine, ...]:
    by = writers(desk)
    return tuple(
        TalkLine(
            id=talk.id,
            on=day_of(talk),
            titles=_titles(desk, talk),
            how=talk.how,
            note=talk.note,
            minutes=talk.minutes,
            by=by((talk.id,)),
        )
        for talk in reversed([t for t in desk.book.all(Talk) if t.child_id == child_id])
    )


def _titles(desk: Desk, talk: Talk) -> tuple[str, ...]:
    topics = (desk.content.talk_topic(topic) for topic in talk.topics)
    return tuple(topic.title for topic in topics if topic is not None)


def _lately(desk: Desk, child_id: UUID) -> tuple[Happened, ...]:
    by = writers(desk)
    lines = [
        Happened(kind="talk", on=day_of(talk), names=_titles(desk, talk), by=by((talk.id,)))
        for talk in desk.book.all(Talk)
        if talk.child_id == child_id and talk.counts
    ]
    lines += _check_ups(desk, child_id)
    added: dict[date, list[str]] = {}
    for record in desk.book.all(AppRecord):
        if record.child_id == child_id and record.since is not None:
            added.setdefault(record.since, []).append(record.name)
    lines += [Happened(kind="apps", on=day, names=tuple(names)) for day, names in added.items()]
    lines.sort(key=lambda line: line.on, reverse=True)
    return tuple(lines[:_LATELY])


def _check_ups(desk: Desk, child_id: UUID) -> list[Happened]:
    groups: dict[tuple[date, Topic], dict[UUID | str, AuditAnswer]] = {}
    answers = [a for a in desk.book.all(AuditAnswer) if a.child_id == child_id]
    for answer in answers[-200:]:
        check = desk.content.check(answer.check_id)
        if check is None:
            continue
        key = (desk.local(answer.happened_at).date(), Topic(str(check.topic)))
        groups.setdefault(key, {})[f"{answer.check_id}{answer.target.id}"] = answer
    found, by = [], writers(desk)
    for (day, topic), group in groups.items():
        given = list(group.values())
        settled = [a for a in given if a.answer.value in _SETTLED]
        found.append(
            Happened(
                kind="check_up",
                on=day,
                topic=topic,
                set=sum(not a.proved for a in settled),
                proved=sum(a.proved for a in settled),
                changed=sum(a.answer.value == "changed" for a in settled),
                other=len(given) - len(settled),
                by=by(a.id for a in given),
            )
        )
    return found


def _birthday(desk: Desk, child: Child, today: date, now: ChildRatings) -> Birthday | None:
    """Only where the next, or the last, birthday changes a label's answer."""
    coming = next_birthday(child.born, today)
    if coming - today <= _BEFORE_BIRTHDAY:
        then = ratings_for(desk, child_id=child.id, on=coming)
        return _changed(coming, now, then, past=False)
    last = next_birthday(child.born, today - timedelta(days=366))
    if timedelta(0) <= today - last <= _AFTER_BIRTHDAY:
        before = ratings_for(desk, child_id=child.id, on=last - timedelta(days=1))
        return _changed(last, before, now, past=True)
    return None


def _changed(on: date, before: ChildRatings, after: ChildRatings, *, past: bool) -> Birthday | None:
    was = {app.record.id: app.verdict for app in before.apps}
    names = tuple(
        app.name
        for app in after.apps
        if was.get(app.record.id) is Verdict.ABOVE_AGE and app.verdict is not Verdict.ABOVE_AGE
    )
    return Birthday(on=on, age=after.age, past=past, now_fit=names) if names else None
