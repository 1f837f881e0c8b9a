"""Everything that is to be read, child by child, for paper or a page. Leave-outs stay out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.age import age_on
from familysafe.domain.app_record import AppDecision, AppRecord
from familysafe.domain.audit import AuditAnswer
from familysafe.domain.device import Device
from familysafe.domain.family import Child
from familysafe.domain.incident import Incident, IncidentEntry
from familysafe.domain.record import Fact
from familysafe.domain.talk import Promise, Talk
from familysafe.services.desk import Desk
from familysafe.services.incidents import FILE
from familysafe.services.slots import value_text

C = TypeVar("C", Account, AppRecord, AuditAnswer, Promise, Talk)
F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class AnswerLine:
    """One answer of a check-up, as it was given."""

    on: date
    title: str
    topic: str
    found: str
    now: str
    answer: str
    note: str


@dataclass(frozen=True)
class TalkLine:
    """One talk. ``note`` is shown only if the parent asks for notes."""

    on: date
    topics: tuple[str, ...]
    note: str
    promises: tuple[str, ...]


@dataclass(frozen=True)
class CaseLine:
    """One incident and its log: (day, kind of line, what it says)."""

    opened_on: date | None
    title: str
    entries: tuple[tuple[date, str, str], ...]


@dataclass(frozen=True)
class ChildPart:
    """One child. ``apps`` are (name, latest decision's stable word, reason)."""

    name: str
    age: int
    devices: tuple[str, ...]
    accounts: tuple[tuple[str, str], ...]
    apps: tuple[tuple[str, str, str], ...]
    answers: tuple[AnswerLine, ...]
    talks: tuple[TalkLine, ...]
    cases: tuple[CaseLine, ...]


@dataclass(frozen=True)
class Everything:
    """The whole notebook as it is read. ``left_out``: talks marked to be in no report."""

    made_on: date
    children: tuple[ChildPart, ...]
    other_cases: tuple[CaseLine, ...]
    left_out: int


def everything(desk: Desk) -> Everything:
    """Read all of it once; newest first within each list."""
    children = sorted(desk.book.all(Child), key=lambda child: child.name.casefold())
    cases = desk.book.all(Incident)
    return Everything(
        desk.today(),
        tuple(_child(desk, child) for child in children),
        tuple(_case(desk, case) for case in cases if case.child_id is None),
        sum(talk.leave_out_of_reports for talk in desk.book.all(Talk)),
    )


def _child(desk: Desk, child: Child) -> ChildPart:
    book = desk.book
    decisions = {one.app_record_id: one for one in _by_time(book.all(AppDecision))}
    apps = []
    for app in _of(book.all(AppRecord), child.id):
        last = decisions.get(app.id)
        apps.append((app.name, last.decision.value if last else "", last.reason if last else ""))
    devices = (one for one in book.all(Device) if child.id in one.users)
    cases = (one for one in book.all(Incident) if one.child_id == child.id)
    accounts = _of(book.all(Account), child.id)
    answers = _by_time(_of(book.all(AuditAnswer), child.id))
    return ChildPart(
        name=child.name,
        age=age_on(child.born, desk.today()),
        devices=tuple(one.name for one in devices),
        accounts=tuple((one.service_name, one.handle) for one in accounts),
        apps=tuple(apps),
        answers=tuple(_answer(desk, one, child.name) for one in reversed(answers)),
        talks=_talks(desk, child.id),
        cases=tuple(_case(desk, one) for one in cases),
    )


def _answer(desk: Desk, one: AuditAnswer, child: str) -> AnswerLine:
    check = desk.content.check(one.check_id)
    return AnswerLine(
        desk.local(one.happened_at).date(),
        one.check_id if check is None else check.title,
        "" if check is None else str(check.topic),
        value_text(check, one.found or "", child),
        value_text(check, one.now or "", child),
        one.answer.value,
        " ".join(filter(None, (one.reason, one.note))),
    )


def _talks(desk: Desk, child_id: UUID) -> tuple[TalkLine, ...]:
    promises: dict[UUID | None, list[str]] = {}
    for promise in _of(desk.book.all(Promise), child_id):
        promises.setdefault(promise.talk_group_id, []).append(promise.text)
    lines = []
    for talk in reversed(_by_time(_of(desk.book.all(Talk), child_id))):
        if talk.leave_out_of_reports:
            continue
        topics = (desk.content.talk_topic(one) for one in talk.topics)
        titles = tuple(one.title for one in topics if one is not None)
        on = desk.local(talk.happened_at).date()
        said = tuple(promises.get(talk.group_id, ()))
        lines.append(TalkLine(on, titles, talk.note, said))
    return tuple(lines)


def _case(desk: Desk, case: Incident) -> CaseLine:
    entries = [one for one in desk.book.all(IncidentEntry) if one.incident_id == case.id]
    log = tuple(
        (desk.local(one.happened_at).date(), one.entry, _said(one)) for one in _by_time(entries)
    )
    return CaseLine(case.opened_on, case.title, log)


def _said(one: IncidentEntry) -> str:
    parts = (one.text, one.service, "" if one.entry == FILE else one.reference)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _of(records: Iterable[C], child_id: UUID) -> list[C]:
    return [one for one in records if one.child_id == child_id]


def _by_time(records: Iterable[F]) -> list[F]:
    return sorted(records, key=lambda one: (one.happened_at, one.id))
