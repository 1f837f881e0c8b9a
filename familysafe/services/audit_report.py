"""The report of one check-up: before and after, counts, open points, what to tell the child."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from familysafe.content.schema import Check
from familysafe.domain.audit import (
    Answer,
    AuditAnswer,
    AuditSession,
    InHand,
    SessionState,
    Target,
    Topic,
)
from familysafe.domain.audit_state import RowStatus, TopicStatus
from familysafe.errors import InvalidInputError
from familysafe.services.audit_events import named_title
from familysafe.services.audit_rows import Row, Survey, survey
from familysafe.services.audit_run import FURTHEST, target_name
from familysafe.services.audit_state import cell_status
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Receipt
from familysafe.services.record_rules import root_of
from familysafe.services.slots import value_text

MONTH = timedelta(days=30)
_SETTLED = (Answer.AS_IT_SHOULD, Answer.CHANGED, Answer.ON_PURPOSE)


@dataclass(frozen=True, kw_only=True)
class ReportLine:
    """One question of the check-up. ``answer`` None: it was left out.

    ``before`` is what was found or what was known; ``after`` the value that stands now.
    ``expected`` is the value last set, ``drifted`` whether something more open was found.
    """

    check_id: str
    title: str
    target: Target
    target_name: str
    essential: bool
    answer: Answer | None = None
    before: str | None = None
    after: str | None = None
    proved: bool = False
    reason_code: str = ""
    reason: str = ""
    agreed_with: str = ""
    note: str = ""
    next_on: date | None = None
    expected: str | None = None
    drifted: bool = False
    status: RowStatus | None = None


@dataclass(frozen=True)
class AnswerCounts:
    """The five answers; proved is counted apart."""

    as_it_should: int = 0
    changed: int = 0
    on_purpose: int = 0
    couldnt: int = 0
    not_applicable: int = 0
    left_out: int = 0
    proved: int = 0


@dataclass(frozen=True, kw_only=True)
class ReportData:
    """Plain data for the screen, the PDF and the print."""

    session_id: UUID
    child_id: UUID
    child_name: str
    topic: Topic
    in_hand: InHand
    started_at: datetime
    on: date
    done: bool
    lines: tuple[ReportLine, ...]
    counts: AnswerCounts
    topic_now: TopicStatus
    look_again: tuple[date, ...]
    tell_child: str

    @property
    def to_come_back_to(self) -> tuple[ReportLine, ...]:
        """What could not be done, and what was left out."""
        return tuple(line for line in self.lines if line.answer in (None, Answer.COULDNT))

    @property
    def left_on_purpose(self) -> tuple[ReportLine, ...]:
        """What was left as it is, with its reason."""
        return tuple(line for line in self.lines if line.answer is Answer.ON_PURPOSE)

    @property
    def drifts(self) -> tuple[ReportLine, ...]:
        """Expected against found."""
        return tuple(line for line in self.lines if line.drifted)


def report(desk: Desk, *, session_id: UUID) -> ReportData:
    """The report of a session, also of one that is done or paused."""
    session = desk.book.get(AuditSession, session_id)
    seen = survey(desk)
    rows = {r.key: r for r in seen.rows(session.child_id)} if _lives(seen, session) else {}
    mine = _answers_of(desk, session)
    child = desk.child(session.child_id).name
    lines = tuple(_line(desk, seen, child, s.check_id, s.target, mine, rows) for s in session.rows)
    counts = _counts(lines)
    of_topic = [row for row in rows.values() if row.topic is session.topic]
    last = max((a.happened_at for a in mine.values()), default=session.started_at)
    today = desk.today()
    return ReportData(
        session_id=session.id,
        child_id=session.child_id,
        child_name=child,
        topic=session.topic,
        in_hand=session.in_hand,
        started_at=session.started_at,
        on=desk.local(last).date(),
        done=session.state is SessionState.DONE,
        lines=lines,
        counts=counts,
        topic_now=cell_status(desk, of_topic),
        look_again=(today + MONTH, today + 3 * MONTH),
        tell_child=tell_child(counts),
    )


def look_again(desk: Desk, *, session_id: UUID, on: date) -> Receipt | None:
    """Set one day to look again for all that was settled in a check-up, as one action.

    Each answer is corrected by a copy with the new day. None: nothing was settled.
    """
    if not desk.today() < on <= desk.today() + FURTHEST:
        raise InvalidInputError(
            "next date out of bounds",
            title="That day cannot be used.",
            next_step="Choose a day from tomorrow to a year ahead.",
        )
    session = desk.book.get(AuditSession, session_id)
    seen = survey(desk)
    users = {r.key: r.users for r in seen.rows(session.child_id)} if _lives(seen, session) else {}
    drafts: list[Draft] = []
    for key, given in _answers_of(desk, session).items():
        if given.answer in _SETTLED and given.next_on != on:
            fact = replace(given, id=desk.ids.new(), corrects=given.id, next_on=on)
            drafts.append(Create(fact, root_of(desk, users.get(key, (session.child_id,)))))
    return desk.save("look_again", drafts) if drafts else None


def reports_of(desk: Desk, *, child_id: UUID) -> tuple[AuditSession, ...]:
    """The finished check-ups of a child, the newest first."""
    done = [
        s
        for s in desk.book.all(AuditSession)
        if s.child_id == child_id and s.state is SessionState.DONE
    ]
    return tuple(reversed(done))


def tell_child(counts: AnswerCounts) -> str:
    """A stable code of the sentence to say; the window puts it in words.

    "changed_together": something was changed, say so before the child finds it;
    "all_as_it_should"; "talk_about_open": something could not be done; "looked".
    """
    if counts.changed:
        return "changed_together"
    if counts.couldnt or counts.left_out:
        return "talk_about_open"
    return "all_as_it_should" if counts.as_it_should else "looked"


def _lives(seen: Survey, session: AuditSession) -> bool:
    return session.child_id in seen.children


def _answers_of(desk: Desk, session: AuditSession) -> dict[tuple[str, Target], AuditAnswer]:
    return {
        (a.check_id, a.target): a for a in desk.book.all(AuditAnswer) if a.session_id == session.id
    }


def _line(
    desk: Desk,
    seen: Survey,
    child: str,
    check_id: str,
    target: Target,
    mine: dict[tuple[str, Target], AuditAnswer],
    rows: Mapping[tuple[str, Target], Row],
) -> ReportLine:
    check = desk.content.check(check_id)
    row = rows.get((check_id, target))
    given = mine.get((check_id, target))
    line = ReportLine(
        check_id=check_id,
        title=named_title(desk.content, check_id),
        target=target,
        target_name=target_name(seen, target),
        essential=check is not None and check.essential,
        status=None if row is None else row.status,
    )
    if given is None:
        return line
    expected = _expected(seen, given)
    return replace(
        line,
        answer=given.answer,
        before=_label(check, _before(given, expected), child),
        after=_label(check, _after(given), child),
        proved=given.proved,
        reason_code=given.reason_code,
        reason=given.reason,
        agreed_with=given.agreed_with,
        note=given.note,
        next_on=given.next_on,
        expected=_label(check, expected, child),
        drifted=_more_open(() if check is None else check.values, given.found, expected),
    )


def _label(check: Check | None, value: str | None, child: str) -> str | None:
    """A value in the parent's language; the answer itself keeps the stable one."""
    return None if value is None else value_text(check, value, child)


def _before(given: AuditAnswer, expected: str | None) -> str | None:
    """What was found; after "I changed it" without a word on it, that is not known."""
    if given.found is not None or given.answer is Answer.CHANGED:
        return given.found
    return expected


def _after(given: AuditAnswer) -> str | None:
    if given.answer not in _SETTLED:
        return None
    return given.now if given.now is not None else given.found


def _expected(seen: Survey, given: AuditAnswer) -> str | None:
    """The value that was last set before this answer."""
    earlier = [
        a
        for a in seen.answers(given.check_id, given.target)
        if a.happened_at < given.happened_at and a.answer in (Answer.AS_IT_SHOULD, Answer.CHANGED)
    ]
    values = [value for a in reversed(earlier) if (value := a.now or a.found) is not None]
    return values[0] if values else None


def _more_open(values: Sequence[str], found: str | None, expected: str | None) -> bool:
    if found not in values or expected not in values:
        return False
    return values.index(found) < values.index(expected)


def _counts(lines: Sequence[ReportLine]) -> AnswerCounts:
    def number(wanted: Answer | None) -> int:
        return sum(line.answer is wanted for line in lines)

    return AnswerCounts(
        as_it_should=number(Answer.AS_IT_SHOULD),
        changed=number(Answer.CHANGED),
        on_purpose=number(Answer.ON_PURPOSE),
        couldnt=number(Answer.COULDNT),
        not_applicable=number(Answer.NOT_APPLICABLE),
        left_out=number(None),
        proved=sum(line.proved for line in lines),
    )
