"""The table of check-ups as plain values, read in the worker in one pass."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familysafe.domain.audit import AuditAnswer, AuditSession, SessionState, Topic
from familysafe.domain.audit_plan import Job
from familysafe.domain.audit_state import TopicStatus
from familysafe.services.audit_events import named_title
from familysafe.services.audit_plan import job_today, plan_for
from familysafe.services.audit_rows import Row, Survey, survey
from familysafe.services.audit_run import target_name
from familysafe.services.audit_state import AppsCell, ChildStates, states_for
from familysafe.services.desk import Desk

PAST_SHOWN = 40


@dataclass(frozen=True)
class JobItem:
    """One job to begin or to go on with."""

    child_id: UUID
    job_id: UUID
    session_id: UUID | None
    topic: str
    in_hand: str
    place_name: str
    questions: int
    minutes: int
    because: str


@dataclass(frozen=True)
class PausedItem:
    """A check-up that waits. ``question`` counts from 1; ``share`` of questions behind."""

    job: JobItem
    child_name: str
    question: int
    total: int
    paused_on: date

    @property
    def share(self) -> float:
        return (self.question - 1) / max(self.total, 1)


@dataclass(frozen=True)
class RowItem:
    """One question of a topic, as it stands."""

    title: str
    target: str
    state: str
    due_on: date | None


@dataclass(frozen=True)
class TopicCell:
    """A topic of a child. ``status.state`` None: a dash."""

    child_id: UUID
    topic: str
    status: TopicStatus
    questions: int
    minutes: int
    paused_on: date | None
    jobs: tuple[JobItem, ...]
    rows: tuple[RowItem, ...]


@dataclass(frozen=True)
class ChildColumn:
    """One child of the table."""

    id: UUID
    name: str
    colour: str
    fresh: int
    of: int
    cells: tuple[TopicCell, ...]
    apps: AppsCell

    def cell(self, topic: str) -> TopicCell:
        return next(c for c in self.cells if c.topic == topic)


@dataclass(frozen=True)
class PastReport:
    """A finished check-up."""

    session_id: UUID
    child_name: str
    child_colour: str
    topic: str
    place_name: str
    in_hand: str
    on: date
    answered: int
    total: int


@dataclass(frozen=True)
class Hub:
    """Everything of the page."""

    today: date
    children: tuple[ChildColumn, ...]
    paused: tuple[PausedItem, ...]
    next_job: JobItem | None
    next_name: str
    past: tuple[PastReport, ...]


def read_hub(desk: Desk) -> Hub:
    """For the worker."""
    seen = survey(desk)
    answers: dict[UUID, list[AuditAnswer]] = {}
    for answer in desk.book.all(AuditAnswer):
        if answer.session_id is not None:
            answers.setdefault(answer.session_id, []).append(answer)
    plans = {c: plan_for(desk, child_id=c, seen=seen) for c in seen.children}
    paused = [
        _paused(desk, seen, job, answers)
        for plan in plans.values()
        for job in plan
        if job.session_id is not None
    ]
    paused.sort(key=lambda item: item.paused_on, reverse=True)
    children = tuple(_column(desk, seen, c, plans[c], paused) for c in seen.children)
    today = job_today(desk)
    return Hub(
        today=seen.on,
        children=children,
        paused=tuple(paused),
        next_job=None if today is None else _job(seen, today.job),
        next_name="" if today is None else seen.children[today.child_id].name,
        past=_past(desk, seen, answers),
    )


def _column(
    desk: Desk, seen: Survey, child_id: UUID, plan: tuple[Job, ...], paused: list[PausedItem]
) -> ChildColumn:
    states: ChildStates = states_for(desk, child_id=child_id, seen=seen)
    child = seen.children[child_id]
    rows: dict[Topic, list[Row]] = {}
    for row in seen.rows(child_id):
        rows.setdefault(row.topic, []).append(row)
    cells = []
    for cell in states.cells:
        jobs = tuple(_job(seen, job) for job in plan if job.topic is cell.topic)
        waiting = [p.paused_on for p in paused if p.job in jobs]
        cells.append(
            TopicCell(
                child_id=child_id,
                topic=cell.topic.value,
                status=cell.status,
                questions=sum(job.questions for job in jobs),
                minutes=sum(job.minutes for job in jobs),
                paused_on=max(waiting, default=None),
                jobs=jobs,
                rows=tuple(_row(seen, row) for row in rows.get(cell.topic, ())),
            )
        )
    return ChildColumn(
        child_id, child.name, child.colour.value, states.fresh, states.of, tuple(cells), states.apps
    )


def _row(seen: Survey, row: Row) -> RowItem:
    content = seen.desk.content
    app = content.app(row.check.app_id) if row.check.app_id else None
    title, name = named_title(content, row.check.id), target_name(seen, row.target)
    if app is not None and name == app.name:
        name = ""  # the title has said it
    return RowItem(title, name, row.status.state.value, row.status.due_on)


def _job(seen: Survey, job: Job) -> JobItem:
    name = next((d.name for d in seen.devices if d.id == job.device_id), "")
    return JobItem(
        child_id=job.child_id,
        job_id=job.id,
        session_id=job.session_id,
        topic=job.topic.value,
        in_hand=job.in_hand.value,
        place_name=name,
        questions=len(job.rows),
        minutes=job.minutes,
        because=job.because,
    )


def _paused(
    desk: Desk, seen: Survey, job: Job, answers: dict[UUID, list[AuditAnswer]]
) -> PausedItem:
    assert job.session_id is not None
    session = desk.book.get(AuditSession, job.session_id)
    times = [a.happened_at for a in answers.get(session.id, ())]
    total = len(session.rows)
    return PausedItem(
        job=_job(seen, job),
        child_name=seen.children[job.child_id].name,
        question=min(session.position + 1, total),
        total=total,
        paused_on=desk.local(max(times, default=session.started_at)).date(),
    )


def _past(
    desk: Desk, seen: Survey, answers: dict[UUID, list[AuditAnswer]]
) -> tuple[PastReport, ...]:
    names = {d.id: d.name for d in seen.devices}
    found = []
    for session in reversed(desk.book.all(AuditSession)):
        child = seen.children.get(session.child_id)
        if session.state is not SessionState.DONE or child is None:
            continue
        mine = answers.get(session.id, [])
        last = max((a.happened_at for a in mine), default=session.started_at)
        found.append(
            PastReport(
                session_id=session.id,
                child_name=child.name,
                child_colour=child.colour.value,
                topic=session.topic.value,
                place_name=names.get(session.device_id, "") if session.device_id else "",
                in_hand=session.in_hand.value,
                on=desk.local(last).date(),
                answered=len(mine),
                total=len(session.rows),
            )
        )
        if len(found) == PAST_SHOWN:
            break
    return tuple(sorted(found, key=lambda report: report.on, reverse=True))
