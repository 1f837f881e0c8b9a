"""The page Today in one reading of the record: one next step, what is coming, the children."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from familysafe.domain.app_record import AppRecord
from familysafe.domain.audit import AuditAnswer, AuditSession, TopicState
from familysafe.domain.audit_plan import Job
from familysafe.domain.family import Child, Guardian
from familysafe.domain.rating import Verdict
from familysafe.domain.reminder import Due, DueKind
from familysafe.domain.talk import Promise, Talk
from familysafe.services.audit_plan import job_key, pick_today
from familysafe.services.audit_state import cell_status
from familysafe.services.desk import Desk
from familysafe.services.onboarding import sheet_waits
from familysafe.services.one_pass import one_pass
from familysafe.services.ratings import ratings_for
from familysafe.services.reminders import day_of
from familysafe.services.talks import promise_key, rhythm_cards
from familysafe.services.today_shapes import (
    ChildCard,
    Coming,
    FlagKind,
    NextStep,
    Reading,
    StepKind,
    TodayData,
    read_today,
)

COMING_DAYS = 14
COMING_ROWS = 5
_DAY = timedelta(days=1)
_SUNDAY = 6


def today(desk: Desk) -> TodayData:
    """Everything of the page in one pass; runs in the worker."""
    desk = one_pass(desk)
    reading = read_today(desk)
    step = _step(reading)
    guardian = desk.book.find(Guardian, desk.book.guardian_id)
    return TodayData(
        guardian="" if guardian is None else guardian.name,
        at=desk.local(desk.now()),
        step=step,
        coming=_coming(reading, step),
        children=_cards(reading),
        due=sum(item.due_on <= reading.on for item in reading.items),
        sheet_waits=sheet_waits(desk),
    )


def _step(reading: Reading) -> NextStep:
    if not reading.people:
        return NextStep(kind=StepKind.NO_CHILD)
    found = pick_today(reading.plans, reading.put_off)
    if found is not None:
        return _job_step(reading, found.job)
    for item in reading.items:
        if item.kind is DueKind.TALK and item.due_on <= reading.on and item.child_id is not None:
            idea = reading.idea(item.child_id)
            return NextStep(
                kind=StepKind.TALK,
                key=item.key,
                child=reading.people.get(item.child_id),
                because=item.because,
                minutes=10 if idea is None else idea.minutes,
                talk_topic_id="" if idea is None else idea.topic_id,
                talk_title="" if idea is None else idea.title,
            )
    later = min((i.due_on for i in reading.items if i.due_on > reading.on), default=None)
    return NextStep(kind=StepKind.QUIET, next_on=later)


def _job_step(reading: Reading, job: Job) -> NextStep:
    step = NextStep(
        kind=StepKind.CHECK_UP,
        key=job_key(job),
        child=reading.people.get(job.child_id),
        topic=str(job.topic),
        device=reading.device(job.device_id),
        because=job.because,
        minutes=job.minutes,
        job_id=job.id,
        questions=len(job.rows),
    )
    session = None
    if job.session_id is not None:
        session = reading.desk.book.find(AuditSession, job.session_id)
    if session is None:
        return step
    answered = [
        reading.desk.local(a.happened_at).date()
        for a in reading.desk.book.all(AuditAnswer)
        if a.session_id == session.id
    ]
    started = reading.desk.local(session.started_at).date()
    return replace(
        step,
        kind=StepKind.CARRY_ON,
        session_id=session.id,
        question=min(session.position + 1, len(session.rows)),
        questions=len(session.rows),
        paused_on=max(answered, default=started),
    )


# -- what is coming ---------------------------------------------------------------------------


def _coming(reading: Reading, step: NextStep) -> tuple[Coming, ...]:
    horizon = reading.on + timedelta(days=COMING_DAYS)
    rows = [
        _due_row(reading, item)
        for item in reading.items
        if item.due_on <= horizon and item.key != step.key
    ]
    rows = _with_others(reading, rows)
    taken = {step.key, *(row.key for row in rows)}
    if len(rows) < COMING_ROWS:
        rows += list(_planned(reading, taken, COMING_ROWS - len(rows)))
    if len(rows) < COMING_ROWS and (explore := _explore(reading)) is not None:
        rows.append(explore)
    rows.sort(key=lambda row: (row.on, row.kind, row.key))
    return tuple(rows[:COMING_ROWS])


def _with_others(reading: Reading, rows: list[Coming]) -> list[Coming]:
    """One promise with two children is one row with both names."""
    found: dict[object, Coming] = {}
    for row in rows:
        key: object = row.key
        if row.kind == DueKind.FOLLOW_UP:
            subject = UUID(hex=row.key.partition(":")[2])
            promise = reading.desk.book.find(Promise, subject)
            key = row.key if promise is None else promise_key(promise)
        first = found.setdefault(key, row)
        if first is not row and row.child is not None:
            found[key] = replace(first, others=(*first.others, row.child.name))
    return list(found.values())


def _due_row(reading: Reading, item: Due) -> Coming:
    child = reading.people.get(item.child_id) if item.child_id is not None else None
    row = Coming(
        kind=str(item.kind),
        key=item.key,
        on=max(item.due_on, reading.on),
        child=child,
        because=item.because,
    )
    if item.kind is DueKind.TALK and item.child_id is not None:
        idea = reading.idea(item.child_id)
        if idea is not None:
            row = replace(row, title=idea.title, minutes=idea.minutes, talk_topic_id=idea.topic_id)
        return replace(row, weeks=_weeks_since(reading, item, row.on))
    if item.kind is DueKind.CHECK_UP and item.child_id is not None:
        return _check_row(reading, row, item)
    if item.kind is DueKind.FOLLOW_UP:
        promise = reading.desk.book.find(Promise, UUID(hex=item.subject))
        return (
            row
            if promise is None
            else replace(
                row, title=promise.text, since=reading.desk.local(promise.happened_at).date()
            )
        )
    if item.kind is DueKind.AGE_REACHED:
        wanted = UUID(hex=item.subject)
        service = next((a.service_name for a in reading.seen.accounts if a.id == wanted), "")
        return replace(row, title=service)
    return row


def _weeks_since(reading: Reading, item: Due, on: date) -> int:
    """Whole weeks between the last talk that counts and the day shown; 0 = never talked."""
    days = [
        day_of(t) for t in reading.desk.book.all(Talk) if t.child_id == item.child_id and t.counts
    ]
    return (on - max(days)).days // 7 if days else 0


def _check_row(reading: Reading, row: Coming, item: Due) -> Coming:
    assert item.child_id is not None
    jobs = reading.plans.get(item.child_id, ())
    job = next((j for j in jobs if str(j.topic) == item.subject), None)
    rows = [r for r in reading.seen.rows(item.child_id) if str(r.topic) == item.subject]
    answered = [
        reading.desk.local(r.answers[-1].happened_at).date()
        for r in rows
        if r.answers and r.status.due_on is not None
    ]
    found = replace(row, topic=item.subject, since=max(answered, default=None))
    if job is None:
        return found
    return replace(found, device=reading.device(job.device_id), minutes=job.minutes, job_id=job.id)


def _planned(reading: Reading, taken: set[str], room: int) -> Iterable[Coming]:
    """What the plan holds next, one job per child, on the days after tomorrow."""
    day = reading.on + _DAY
    for child_id, person in reading.people.items():
        jobs = reading.plans[child_id]
        off = reading.put_off
        job = next((j for j in jobs if job_key(j) not in taken and job_key(j) not in off), None)
        if job is None or room <= 0:
            continue
        day, room = day + _DAY, room - 1
        yield Coming(
            kind="job",
            key=job_key(job),
            on=day,
            child=person,
            topic=str(job.topic),
            device=reading.device(job.device_id),
            because=job.because,
            minutes=job.minutes,
            job_id=job.id,
        )


def _explore(reading: Reading) -> Coming | None:
    """On Sunday one child shows an app: the children take turns, week by week."""
    by_child: dict[UUID, list[AppRecord]] = {}
    for app in reading.seen.apps:
        if app.child_id in reading.people:
            by_child.setdefault(app.child_id, []).append(app)
    if not by_child:
        return None
    sunday = reading.on + timedelta(days=(_SUNDAY - reading.on.weekday()) % 7 or 7)
    week = sunday.isocalendar().week
    child_id = list(by_child)[week % len(by_child)]
    apps = by_child[child_id]
    return Coming(
        kind="explore",
        key="explore",
        on=sunday,
        child=reading.people[child_id],
        title=apps[week % len(apps)].name,
    )


# -- the children -----------------------------------------------------------------------------


def _cards(reading: Reading) -> tuple[ChildCard, ...]:
    found = []
    for card in rhythm_cards(reading.desk):
        flag, count = _flag(reading, card.child)
        last = card.last_on
        found.append(
            ChildCard(
                child=reading.people[card.child.id],
                flag=flag,
                count=count,
                last_talk_on=last,
                every_days=card.every_days,
                on_rhythm=card.on_rhythm,
                months=card.months,
            )
        )
    return tuple(found)


def _flag(reading: Reading, child: Child) -> tuple[FlagKind, int]:
    """Apps above the age, as the child's page counts them; what is to finish; then the rest."""
    rated = ratings_for(reading.desk, child_id=child.id, on=reading.on)
    undecided, above = rated.undecided, len(rated.above)
    if above:
        return FlagKind.ABOVE_AGE, above
    rows = reading.seen.rows(child.id)
    to_finish = sum(
        cell_status(reading.desk, [row for row in rows if row.topic is topic]).state
        is TopicState.TO_FINISH
        for topic in {row.topic for row in rows}
    )
    if to_finish:
        return FlagKind.TO_FINISH, to_finish
    unknown = sum(app.verdict is Verdict.NO_AGE_GIVEN for app in undecided)
    if unknown:
        return FlagKind.NO_AGE, unknown
    if undecided:
        return FlagKind.TO_DECIDE, len(undecided)
    return FlagKind.NONE, 0
