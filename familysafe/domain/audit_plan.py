"""The planner: which check-up to do next, in jobs of about ten minutes (SPEC section 4).

A job is one child, one thing in hand, one topic. It only orders and groups: what a row's state is
was derived before (``audit_state``), so the same record always gives the same plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
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
#: The tier of what could not be done and has a day ahead.
_WAITS = 7
_PAUSED_RANK = (-1, 0, 0)
_Key = tuple[Topic, InHand, UUID | None, bool]


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
    """A check-up that was begun and waits at a question. ``rows`` are all of its questions.

    ``answered``: each has its answer, the report alone is still to be seen.
    """

    session_id: UUID
    topic: Topic
    in_hand: InHand
    device_id: UUID | None
    rows: tuple[tuple[str, Target], ...]
    answered: bool = False


@dataclass(frozen=True, kw_only=True)
class Job:
    """About ten minutes of work. ``because`` says why it is here: a stable code.

    ``rank`` compares jobs, also those of different children: the lowest comes first.
    ``waits``: nothing in it can be taken up before its own day.
    """

    id: UUID
    child_id: UUID
    topic: Topic
    in_hand: InHand
    device_id: UUID | None
    minutes: int
    because: str
    rows: tuple[PlanRow, ...]
    session_id: UUID | None = None
    rank: tuple[int, int, int] = (0, 0, 0)
    waits: bool = False


def plan(
    child_id: UUID, age: int, rows: Sequence[PlanRow], today: date, paused: Sequence[Paused] = ()
) -> tuple[Job, ...]:
    """A child's jobs, the most important first. Nothing in it twice, nothing that is settled."""
    open_rows = list(_open_rows(rows, age, today))
    jobs: list[Job] = []
    taken: set[tuple[str, Target]] = set()
    for one in paused:
        left = [row for row in open_rows if (row.check_id, row.target) not in taken]
        if (job := _paused_job(child_id, one, left)) is not None:
            jobs.append(job)
            taken |= {(row.check_id, row.target) for row in job.rows}
    groups: dict[_Key, list[PlanRow]] = {}
    for row in open_rows:
        if (row.check_id, row.target) not in taken:
            device = row.device_id if row.in_hand in _PER_DEVICE else None
            # What was put down for Saturday is not asked again together with the rest tonight.
            waits = _tier(row, today) == _WAITS
            groups.setdefault((row.topic, row.in_hand, device, waits), []).append(row)
    fresh = [
        _job(child_id, age, key, part, number, today)
        for key, group in groups.items()
        for number, part in enumerate(_split(group), start=1)
    ]
    fresh.sort(key=lambda job: (job.rank, job.id.hex))
    return (*jobs, *fresh)


def job_for_today(jobs: Sequence[Job]) -> Job | None:
    """The one to begin with; its ``because`` is the reason that is shown.

    None also where all that is left waits for its own day.
    """
    return next((job for job in jobs if not job.waits), None)


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
        return 1 if due is None or due <= today else _WAITS
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
    child_id: UUID, age: int, key: _Key, rows: tuple[PlanRow, ...], number: int, today: date
) -> Job:
    topic, in_hand, device, waits = key
    later = "/later" if waits else ""
    name = f"{child_id}/{topic}/{in_hand}/{device or '-'}/{number}{later}"
    tier, first = min(((_tier(row, today), row) for row in rows), key=itemgetter(0))
    return Job(
        id=uuid5(_JOBS, name),
        child_id=child_id,
        topic=topic,
        in_hand=in_hand,
        device_id=device,
        minutes=sum(row.minutes for row in rows),
        because=_because(first),
        rows=rows,
        rank=(tier, _topic_rank(topic, age), -sum(row.essential for row in rows)),
        waits=waits,
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
    if not rows and not paused.answered:
        return None  # its questions were settled elsewhere meanwhile
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
        rank=_PAUSED_RANK,
    )
