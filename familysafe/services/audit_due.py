"""The days on which check-ups want to be looked at again, for the reminder engine."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from familysafe.domain.audit import RowState, Topic
from familysafe.domain.reminder import Dated, DueKind
from familysafe.services.accounts import age_ledger
from familysafe.services.audit_rows import Survey, survey
from familysafe.services.desk import Desk

_WAITING = frozenset(
    {
        RowState.SET,
        RowState.PROVED,
        RowState.ON_PURPOSE,
        RowState.COULDNT,
        RowState.DUE_AGAIN,
        RowState.DRIFTED,
    }
)


def dated_checks(desk: Desk, seen: Survey | None = None) -> Iterable[Dated]:
    """One dated thing per child and topic (its earliest row), and the registered ages."""
    seen = seen or survey(desk)
    for child_id in seen.children:
        earliest: dict[Topic, tuple[date, str]] = {}
        answered: dict[Topic, datetime] = {}
        for row in seen.rows(child_id):
            if row.answers:
                last = row.answers[-1].happened_at
                answered[row.topic] = max(last, answered.get(row.topic, last))
            day = row.status.due_on
            if day is None or row.status.state not in _WAITING:
                continue
            because = "couldnt" if row.status.state is RowState.COULDNT else "interval"
            found = (day, row.status.because or because)
            if row.topic not in earliest or day < earliest[row.topic][0]:
                earliest[row.topic] = found
        yield from (
            _dated(child_id, topic, day, because, desk.local(answered[topic]).date())
            for topic, (day, because) in earliest.items()
        )
        yield from _ages(desk, child_id)


def _dated(child_id: UUID, topic: Topic, day: date, because: str, since: date) -> Dated:
    key = f"check_up:{child_id.hex}:{topic}"
    return Dated(key, DueKind.CHECK_UP, day, child_id, because, str(topic), since)


def _ages(desk: Desk, child_id: UUID) -> Iterable[Dated]:
    """Thirty days before a service begins to treat the child as 13, 16 or 18."""
    for found in age_ledger(desk, child_id=child_id):
        key = f"age_reached:{found.account.id.hex}:{found.line.age}"
        yield Dated(
            key,
            DueKind.AGE_REACHED,
            found.line.say_on,
            child_id,
            "registered_age",
            found.account.id.hex,
        )
