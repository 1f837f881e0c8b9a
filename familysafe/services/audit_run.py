"""The runner: one question at a time, each answer saved at once (SPEC section 4).

The place where the parent is lies in the session record, so a program that was killed goes on at
the same question. Skipping leaves a row as it was; going back and answering again writes a new
answer that corrects the earlier one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.content.freshness import past_date
from familysafe.domain.audit import (
    Answer,
    AuditAnswer,
    AuditSession,
    ScreenNote,
    SessionRow,
    SessionState,
    Target,
    TargetKind,
)
from familysafe.domain.audit_plan import Job, is_open
from familysafe.domain.device import Device
from familysafe.domain.text import clean_name, clean_note
from familysafe.errors import InvalidInputError, NotFoundError
from familysafe.services.audit_plan import plan_for
from familysafe.services.audit_rows import Row, Survey, survey
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Edit, Receipt
from familysafe.services.record_rules import root_of

if TYPE_CHECKING:
    from familysafe.content.schema import Check

FURTHEST = timedelta(days=366)
_SATURDAY = 5
_LOOKED = (Answer.AS_IT_SHOULD, Answer.CHANGED, Answer.ON_PURPOSE)


@dataclass(frozen=True)
class Proposal:
    """What was found on a sister device: shown, never taken over without a key press."""

    device_id: UUID
    device_name: str
    answer: Answer
    value: str | None
    on: date


@dataclass(frozen=True, kw_only=True)
class Question:
    """One page of the runner. ``row`` None: the target is gone from the notebook.

    ``past``: the guide's best-before date, where it is over.
    """

    session: AuditSession
    index: int
    total: int
    check: Check
    target: Target
    target_name: str
    row: Row | None
    previous: AuditAnswer | None
    given: AuditAnswer | None
    proposal: Proposal | None
    next_on: date
    past: date | None = None

    @property
    def is_last(self) -> bool:
        """Does the report come after this one?"""
        return self.index + 1 >= self.total

    @property
    def warns(self) -> str:
        """ "yes": warn before the steps; "maybe": a line beside them; "no": nothing known."""
        return self.check.other_adult_notices

    @property
    def asks_existence(self) -> bool:
        """Is the question whether the account exists?"""
        return self.row is not None and self.row.asks_existence


@dataclass(frozen=True)
class Step:
    """Where the runner is now. ``question`` None: the report."""

    session: AuditSession
    question: Question | None
    receipt: Receipt | None = None


def start(desk: Desk, *, child_id: UUID, job_id: UUID) -> Step:
    """Begin a job of the plan, or go on with it if it waits. Raises NotFoundError."""
    for job in plan_for(desk, child_id=child_id):
        if job.id == job_id or (job.session_id is not None and job.session_id == job_id):
            return start_job(desk, job=job)
    raise NotFoundError(str(job_id))


def start_job(desk: Desk, *, job: Job) -> Step:
    """Begin a job; one that waits goes on where it was."""
    if job.session_id is not None:
        return resume(desk, session_id=job.session_id)
    session = AuditSession(
        id=desk.ids.new(),
        child_id=job.child_id,
        topic=job.topic,
        in_hand=job.in_hand,
        rows=tuple(SessionRow(row.check_id, row.target) for row in job.rows),
        started_at=desk.now(),
        device_id=job.device_id,
        because=job.because,
    )
    receipt = desk.save("start_check_up", [Create(session, job.child_id)])
    return replace(resume(desk, session_id=session.id), receipt=receipt)


def resume(desk: Desk, *, session_id: UUID) -> Step:
    """The question at which the session waits."""
    session = desk.book.get(AuditSession, session_id)
    if session.position >= len(session.rows):
        return Step(session, None)
    return Step(session, _question(desk, survey(desk), session, session.position))


def question_at(desk: Desk, *, session_id: UUID, index: int) -> Question:
    """Any question of a session, to look at. Raises NotFoundError."""
    session = desk.book.get(AuditSession, session_id)
    if not 0 <= index < len(session.rows):
        raise NotFoundError(str(index))
    return _question(desk, survey(desk), session, index)


def answer(
    desk: Desk,
    *,
    session_id: UUID,
    answer: Answer,
    index: int | None = None,
    found: str | None = None,
    now: str | None = None,
    proved: bool = False,
    reason_code: str = "",
    reason: str = "",
    agreed_with: str = "",
    note: str = "",
    next_on: date | None = None,
    move: bool = True,
) -> Step:
    """Save an answer and move on. ``index`` None: the question where the session waits.

    A second answer to the same question of the same session corrects the first. ``move`` False
    saves it and stays, while the parent adds to it.
    """
    session = desk.book.get(AuditSession, session_id)
    at = session.position if index is None else index
    if not 0 <= at < len(session.rows):
        raise NotFoundError(str(at))
    seen = survey(desk)
    asked = _question(desk, seen, session, at)
    _check_answer(desk, asked, answer, found, now, reason, next_on)
    looked = answer in _LOOKED
    fact = AuditAnswer(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        corrects=None if asked.given is None else asked.given.id,
        check_id=asked.check.id,
        target=asked.target,
        child_id=session.child_id,
        answer=answer,
        found=found if looked or answer is Answer.COULDNT else None,
        now=_value_after(asked, answer, now),
        proved=proved and answer in (Answer.AS_IT_SHOULD, Answer.CHANGED),
        reason_code=reason_code,
        reason=clean_note(reason),
        agreed_with=clean_name(agreed_with),
        note=clean_note(note),
        next_on=next_on if next_on is not None else _default_next(desk, asked, answer),
        session_id=session.id,
        pack_version=desk.content.version,
    )
    users = asked.row.users if asked.row is not None else (session.child_id,)
    drafts: list[Draft] = [Create(fact, root_of(desk, users))]
    if not move:
        return Step(session, asked, desk.save("answer_check", drafts))
    return _move(desk, session, _next_open(seen, session, at + 1), "answer_check", drafts)


def skip(desk: Desk, *, session_id: UUID) -> Step:
    """Leave this question as it is and go on."""
    session = desk.book.get(AuditSession, session_id)
    return _move(desk, session, session.position + 1, "_skip_check", [])


def back(desk: Desk, *, session_id: UUID) -> Step:
    """One question back; from the report it opens the check-up again."""
    session = desk.book.get(AuditSession, session_id)
    return _move(desk, session, max(session.position - 1, 0), "_back_check", [])


def pause(desk: Desk, *, session_id: UUID) -> AuditSession:
    """Nothing to save: each step was. The session waits on Today."""
    return desk.book.get(AuditSession, session_id)


def set_aside(desk: Desk, *, session_id: UUID) -> Receipt:
    """Drop a paused check-up. Its answers stay; its open rows go back into the plan."""
    session = desk.book.get(AuditSession, session_id)
    return _close(desk, session, SessionState.SET_ASIDE, "set_aside_check_up")


def finish(desk: Desk, *, session_id: UUID) -> Receipt | None:
    """End a check-up. None: it is done already, as the report was reached."""
    session = desk.book.get(AuditSession, session_id)
    if session.state is SessionState.DONE:
        return None
    return _close(desk, session, SessionState.DONE, "finish_check_up")


def note_screen(desk: Desk, *, check_id: str, text: str, os_version: str = "") -> Receipt:
    """ "Looks different?": keep what the parent saw instead."""
    fact = ScreenNote(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        check_id=check_id,
        text=clean_note(text),
        os_version=clean_name(os_version),
    )
    return desk.save("note_screen", [Create(fact, desk.book.household_id)])


def proposed_next(today: date, said: Answer, recheck_days: int) -> date:
    """The proposed day to look again: Saturday ahead after "Couldn't", else by interval."""
    if said is Answer.COULDNT:
        return today + timedelta(days=(_SATURDAY - today.weekday()) % 7 or 7)
    return today + timedelta(days=recheck_days)


def _close(desk: Desk, session: AuditSession, state: SessionState, action: str) -> Receipt:
    return desk.save(action, [Edit(session, replace(session, state=state))])


def _value_after(asked: Question, said: Answer, now: str | None) -> str | None:
    """After a change the first fitting value stands, unless the parent names another."""
    if said is not Answer.CHANGED:
        return None
    fitting = asked.row.fitting if asked.row is not None else None
    return now or (fitting[0] if fitting else None)


def _default_next(desk: Desk, asked: Question, said: Answer) -> date | None:
    if said is Answer.NOT_APPLICABLE:
        return None
    return proposed_next(desk.today(), said, asked.check.recheck_days)


def _check_answer(
    desk: Desk,
    asked: Question,
    said: Answer,
    found: str | None,
    now: str | None,
    reason: str,
    next_on: date | None,
) -> None:
    if any(value is not None and value not in asked.check.values for value in (found, now)):
        raise InvalidInputError(
            "unknown value",
            title="This is not one of the choices.",
            next_step="Choose what you found from the list.",
        )
    if asked.asks_existence and said is Answer.AS_IT_SHOULD:
        raise InvalidInputError(
            "no value fits",
            title="At this age no setting fits, so the question is whether the account exists.",
            next_step="Choose Doesn't apply, Left on purpose, or Couldn't.",
        )
    if said is Answer.ON_PURPOSE and not reason.strip():
        raise InvalidInputError(
            "no reason",
            title="Left on purpose needs a few words.",
            next_step="Write why, then go on.",
        )
    if next_on is not None and not desk.today() < next_on <= desk.today() + FURTHEST:
        raise InvalidInputError(
            "next date out of bounds",
            title="That day cannot be used.",
            next_step="Choose a day from tomorrow to a year ahead.",
        )


def _move(
    desk: Desk, session: AuditSession, position: int, action: str, drafts: list[Draft]
) -> Step:
    at = min(position, len(session.rows))
    state = SessionState.DONE if at >= len(session.rows) else SessionState.OPEN
    moved = replace(session, position=at, state=state)
    receipt = None
    if drafts or moved.position != session.position:
        receipt = desk.save(action, [*drafts, Edit(session, moved)])
    if moved.position >= len(moved.rows):
        return Step(moved, None, receipt)
    return Step(moved, _question(desk, survey(desk), moved, moved.position), receipt)


def _next_open(seen: Survey, session: AuditSession, position: int) -> int:
    """Step over questions that were settled elsewhere meanwhile: nothing is asked twice."""
    rows = {row.key: row for row in seen.rows(session.child_id)} if _lives(seen, session) else {}
    while position < len(session.rows):
        wanted = session.rows[position]
        row = rows.get((wanted.check_id, wanted.target))
        settled_elsewhere = (
            row is not None
            and bool(row.answers)
            and not is_open(row.status)
            and row.answers[-1].session_id != session.id
        )
        if not settled_elsewhere:
            break
        position += 1
    return position


def _lives(seen: Survey, session: AuditSession) -> bool:
    return session.child_id in seen.children


def _question(desk: Desk, seen: Survey, session: AuditSession, index: int) -> Question:
    wanted = session.rows[index]
    check = desk.content.check(wanted.check_id)
    if check is None:
        raise NotFoundError(wanted.check_id)
    rows = seen.rows(session.child_id) if _lives(seen, session) else ()
    key = (wanted.check_id, wanted.target)
    row = next((row for row in rows if row.key == key), None)
    answers = seen.answers(*key)
    given = next((a for a in reversed(answers) if a.session_id == session.id), None)
    earlier = [a for a in answers if given is None or a.id != given.id]
    return Question(
        session=session,
        index=index,
        total=len(session.rows),
        check=check,
        target=wanted.target,
        target_name=target_name(seen, wanted.target),
        row=row,
        previous=earlier[-1] if earlier else None,
        given=given,
        proposal=_proposal(desk, seen, check, wanted.target, rows),
        next_on=proposed_next(desk.today(), Answer.AS_IT_SHOULD, check.recheck_days),
        past=past_date(desk.today(), check.review_by),
    )


def _proposal(
    desk: Desk, seen: Survey, check: Check, target: Target, rows: tuple[Row, ...]
) -> Proposal | None:
    """The newest answer to the same check on another device of this child."""
    if target.kind not in (TargetKind.DEVICE, TargetKind.APP_ON_DEVICE):
        return None
    sisters = [
        (row.answers[-1], row.device_id)
        for row in rows
        if row.check.id == check.id and row.target != target and row.answers
    ]
    usable = [(a, d) for a, d in sisters if a.answer in _LOOKED and d is not None]
    if not usable:
        return None
    newest, device_id = max(usable, key=lambda found: found[0].happened_at)
    value = newest.now if newest.now is not None else newest.found
    name = next((d.name for d in seen.devices if d.id == device_id), "")
    day = desk.local(newest.happened_at).date()
    return Proposal(device_id, name, newest.answer, value, day)


def target_name(seen: Survey, target: Target) -> str:
    """What a target is called in the family's own words; "" for the household."""
    named: dict[UUID, str] = {d.id: d.name for d in seen.devices}
    named |= {p.id: p.name for p in seen.points}
    named |= {a.id: a.handle or a.service_name for a in seen.accounts}
    if target.kind is TargetKind.APP_ON_DEVICE:
        app = next((a for a in seen.apps if a.id == target.id), None)
        if app is not None:
            return _on_device(app.name, app.device_id, seen.devices)
    return named.get(target.id, "")


def _on_device(app_name: str, device_id: UUID | None, devices: tuple[Device, ...]) -> str:
    device = next((d.name for d in devices if d.id == device_id), "")
    return f"{app_name} ({device})" if device else app_name
