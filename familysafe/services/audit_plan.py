"""What to do next: a child's jobs, and the one for today."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from familysafe.domain.audit import AuditAnswer, AuditSession, SessionState
from familysafe.domain.audit_plan import Job, Paused, PlanRow, job_for_today, plan
from familysafe.services.audit_rows import Row, Survey, survey
from familysafe.services.desk import Desk


@dataclass(frozen=True)
class Today:
    """The one job that is singled out, and whose it is."""

    child_id: UUID
    job: Job


def plan_for(desk: Desk, *, child_id: UUID, seen: Survey | None = None) -> tuple[Job, ...]:
    """The jobs of one child, the most important first."""
    desk.child(child_id)
    looked = seen or survey(desk)
    if child_id not in looked.children:
        return ()
    rows = [_plan_row(row) for row in looked.rows(child_id)]
    return plan(child_id, looked.age(child_id), rows, looked.on, paused_of(desk, child_id))


def paused_of(desk: Desk, child_id: UUID) -> tuple[Paused, ...]:
    """The check-ups of a child that were begun and not finished, the newest first."""
    open_ones = [
        s
        for s in desk.book.all(AuditSession)
        if s.child_id == child_id and s.state is SessionState.OPEN
    ]
    if not open_ones:
        return ()
    ids = {s.id for s in open_ones}
    mine = {
        (a.session_id, a.check_id, a.target)
        for a in desk.book.all(AuditAnswer)
        if a.session_id in ids
    }
    return tuple(
        Paused(
            session_id=s.id,
            topic=s.topic,
            in_hand=s.in_hand,
            device_id=s.device_id,
            rows=tuple((row.check_id, row.target) for row in s.rows),
            answered=all((s.id, row.check_id, row.target) in mine for row in s.rows),
        )
        for s in reversed(open_ones)
    )


def job_today(desk: Desk) -> Today | None:
    """The one job for today over all children: a paused one first, else the weightiest."""
    seen = survey(desk)
    return pick_today({c: plan_for(desk, child_id=c, seen=seen) for c in seen.children})


def pick_today(
    plans: Mapping[UUID, Sequence[Job]], leave_out: Collection[str] = ()
) -> Today | None:
    """The weightiest job of all children. ``leave_out``: keys (:func:`job_key`) put off."""
    firsts = [
        (job, child_id)
        for child_id, jobs in plans.items()
        if (job := job_for_today([j for j in jobs if job_key(j) not in leave_out])) is not None
    ]
    if not firsts:
        return None
    # Of two that were paused in the middle, the one begun last: ids are in order of time.
    job, child_id = min(
        firsts,
        key=lambda found: (
            found[0].rank,
            0 if found[0].session_id is None else -found[0].session_id.int,
        ),
    )
    return Today(child_id, job)


def job_key(job: Job) -> str:
    """The key of a job in the reminders: putting one off puts off the other."""
    return f"check_up:{job.child_id.hex}:{job.topic}"


def plan_json(jobs: Sequence[Job]) -> dict[str, object]:
    """The answer of ``familysafe plan`` (cli.md)."""
    return {"schema": 1, "jobs": [_job_json(job) for job in jobs]}


def _job_json(job: Job) -> dict[str, object]:
    return {
        "id": str(job.id),
        "child_id": str(job.child_id),
        "topic": str(job.topic),
        "in_hand": str(job.in_hand),
        "device_id": None if job.device_id is None else str(job.device_id),
        "minutes": job.minutes,
        "because": job.because,
        "checks": [
            {
                "check_id": row.check_id,
                "target": {"kind": str(row.target.kind), "id": str(row.target.id)},
                "state": str(row.status.state),
                "because": row.status.because,
                "essential": row.essential,
                "asks_existence": row.asks_existence,
            }
            for row in job.rows
        ],
    }


def _plan_row(row: Row) -> PlanRow:
    return PlanRow(
        check_id=row.check.id,
        target=row.target,
        topic=row.topic,
        in_hand=row.in_hand,
        minutes=row.check.minutes,
        essential=row.check.essential,
        status=row.status,
        device_id=row.device_id,
        existence_of=row.existence_of,
    )
