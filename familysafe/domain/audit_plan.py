"""The planner: which check-up to do next, in jobs of about ten minutes (SPEC section 4).

A job is one child, one thing in hand, one topic. It only orders and groups: what a row's state is
was derived before (``audit_state``), so the same record always gives the same plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from familysafe.domain.audit import InHand, RowState, Target, Topic
from familysafe.domain.audit_state import RowStatus

MAX_MINUTES = 12
#: Part of the stable ids of jobs; never to be changed.
_JOBS = UUID("6d9f2c1e-5b57-4a0e-9a3f-0f6a2f4b7c11")
_PER_DEVICE = frozenset({InHand.CHILD_DEVICE, InHand.TV_OR_CONSOLE})
_OPEN = frozenset({RowState.UNKNOWN, RowState.COULDNT, RowState.DRIFTED, RowState.DUE_AGAIN})
_FIRST_TOPICS = frozenset({Topic.LIVE, Topic.CONTACT, Topic.LOCATION})
_YOUNG = (
    Topic.CONTENT,
    Topic.CONTACT,
    Topic.PURCHASES,
    Topic.LOCATION,
    Topic.LIVE,
    Topic.TIME,
    Topic.LOCK,
    Topic.ACCOUNT,
    Topic.PRIVACY,
)
_OLDER = (
    Topic.LIVE,
    Topic.CONTACT,
    Topic.LOCATION,
    Topic.ACCOUNT,
    Topic.PRIVACY,
    Topic.PURCHASES,
    Topic.CONTENT,
    Topic.TIME,
    Topic.LOCK,
)
_YOUNG_BELOW = 8


@dataclass(frozen=True, kw_only=True)
class PlanRow:
    """One check of one target, with what the planner needs to place it.

    ``existence_of``: no value fits at this age, so the question is whether this account exists.
    """

    check_id: str
    target: Target
    topic: Topic
    in_hand: InHand
    minutes: int
    essential: bool
    status: RowStatus
    device_id: UUID | None = None
    existence_of: Target | None = None

    @property
    def asks_existence(self) -> bool:
        """Is the question whether the account exists?"""
        return self.existence_of is not None


@dataclass(frozen=True, kw_only=True)
class Paused:
    """A check-up that was begun and waits at a question. ``rows`` are all of its questions."""

    session_id: UUID
    topic: Topic
    in_hand: InHand
    device_id: UUID | None
    rows: tuple[tuple[str, Target], ...]


@dataclass(frozen=True, kw_only=True)
class Job:
    """About ten minutes of work. ``because`` says why it is here: a stable code."""

    id: UUID
    child_id: UUID
    topic: Topic
    in_hand: InHand
    device_id: UUID | None
    minutes: int
    because: str
    rows: tuple[PlanRow, ...]
    session_id: UUID | None = None


def plan(
    child_id: UUID, age: int, rows: Sequence[PlanRow], today: date, paused: Sequence[Paused] = ()
) -> tuple[Job, ...]:
    """A child's jobs, the most important first. Nothing in it twice, nothing that is settled."""
    open_rows = list(_open_rows(rows, age, today))
    jobs = [job for p in paused if (job := _paused_job(child_id, p, open_rows)) is not None]
    taken = {(r.check_id, r.target) for job in jobs for r in job.rows}
    groups: dict[tuple[Topic, InHand, UUID | None], list[PlanRow]] = {}
    for row in open_rows:
        if (row.check_id, row.target) not in taken:
            device = row.device_id if row.in_hand in _PER_DEVICE else None
            groups.setdefault((row.topic, row.in_hand, device), []).append(row)
    fresh = [
        _job(child_id, key, part, number, today)
        for key, group in groups.items()
        for number, part in enumerate(_split(group), start=1)
    ]
    fresh.sort(key=lambda job: _job_rank(job, age, today))
    return (*jobs, *fresh)


def job_for_today(jobs: Sequence[Job]) -> Job | None:
    """The one to begin with; its ``because`` is the reason that is shown."""
    return jobs[0] if jobs else None


def is_open(status: RowStatus) -> bool:
    """Does a row of this state still have something to do?"""
    return status.state in _OPEN


def _open_rows(rows: Sequence[PlanRow], age: int, today: date) -> Iterable[PlanRow]:
    """Open rows, weightiest first; whether an account exists is asked once per account."""
    seen: set[tuple[str, Target]] = set()
    asked: set[Target] = set()
    for row in sorted(rows, key=lambda r: (_tier(r, today), _topic_rank(r.topic, age))):
        key = (row.check_id, row.target)
        if row.status.state not in _OPEN or key in seen:
            continue
        seen.add(key)
        if row.existence_of is not None:
            if row.existence_of in asked:
                continue
            asked.add(row.existence_of)
        yield row


def _tier(row: PlanRow, today: date) -> int:
    """0 first. Paused check-ups come before all of these."""
    state, due = row.status.state, row.status.due_on
    if state is RowState.DRIFTED or row.status.because == "does_not_fit":
        return 0
    if state is RowState.COULDNT:
        return 1 if due is None or due <= today else 7
    if state is RowState.UNKNOWN:
        if not row.essential:
            return 5
        return 2 if row.topic in _FIRST_TOPICS else 3
    return 4 if row.essential else 6


def _topic_rank(topic: Topic, age: int) -> int:
    order = _YOUNG if age < _YOUNG_BELOW else _OLDER
    return order.index(topic) if topic in order else len(order) + list(Topic).index(topic)


def _split(rows: Sequence[PlanRow]) -> Iterable[tuple[PlanRow, ...]]:
    """Parts of at most 12 minutes, in the given order; one long question stands alone."""
    part: list[PlanRow] = []
    minutes = 0
    for row in rows:
        if part and minutes + row.minutes > MAX_MINUTES:
            yield tuple(part)
            part, minutes = [], 0
        part.append(row)
        minutes += row.minutes
    if part:
        yield tuple(part)


def _job(
    child_id: UUID,
    key: tuple[Topic, InHand, UUID | None],
    rows: tuple[PlanRow, ...],
    number: int,
    today: date,
) -> Job:
    topic, in_hand, device = key
    name = f"{child_id}/{topic}/{in_hand}/{device or '-'}/{number}"
    first = min(rows, key=lambda r: _tier(r, today))
    return Job(
        id=uuid5(_JOBS, name),
        child_id=child_id,
        topic=topic,
        in_hand=in_hand,
        device_id=device,
        minutes=sum(row.minutes for row in rows),
        because=_because(first),
        rows=rows,
    )


def _because(row: PlanRow) -> str:
    state = row.status.state
    if state is RowState.UNKNOWN:
        return "not_looked_yet"
    if state is RowState.COULDNT:
        return "couldnt"
    return row.status.because or str(state)


def _paused_job(child_id: UUID, paused: Paused, open_rows: Sequence[PlanRow]) -> Job | None:
    wanted = set(paused.rows)
    rows = tuple(r for r in open_rows if (r.check_id, r.target) in wanted)
    if not rows:
        return None
    return Job(
        id=uuid5(_JOBS, f"session/{paused.session_id}"),
        child_id=child_id,
        topic=paused.topic,
        in_hand=paused.in_hand,
        device_id=paused.device_id,
        minutes=sum(row.minutes for row in rows),
        because="paused",
        rows=rows,
        session_id=paused.session_id,
    )


def _job_rank(job: Job, age: int, today: date) -> tuple[int, int, int, str]:
    tier = min(_tier(row, today) for row in job.rows)
    essential = -sum(row.essential for row in job.rows)
    return (tier, _topic_rank(job.topic, age), essential, job.id.hex)
