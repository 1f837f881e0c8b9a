"""What makes a settled row due again: events of the family, birthdays, changes in the pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.domain.age import BirthDate, next_birthday
from familysafe.domain.audit import AuditAnswer, AuditEvent, Target, TargetKind
from familysafe.domain.audit_state import Event
from familysafe.domain.incident import Incident
from familysafe.services.desk import Desk

if TYPE_CHECKING:
    from familysafe.content.pack import ContentPack
    from familysafe.content.schema import Check

ON_DEVICE = frozenset({TargetKind.DEVICE, TargetKind.APP_ON_DEVICE})
_MONEY_KINDS = frozenset({"scam_spending", "blackmail_money"})
_DEVICE_EVENTS = frozenset({"new_device", "system_upgrade", "app_overhaul"})


@dataclass(frozen=True)
class Place:
    """A target with who uses it and which device to hold for it."""

    target: Target
    users: tuple[UUID, ...]
    device_id: UUID | None
    subjects: frozenset[UUID]


class Reopenings:
    """All events of the record, read once; ``born`` are the living children."""

    def __init__(self, desk: Desk, on: date, born: Mapping[UUID, BirthDate]) -> None:
        self._desk = desk
        self._on = on
        self._born = born
        self._events: dict[UUID, list[AuditEvent]] = {}
        for event in desk.book.all(AuditEvent):
            self._events.setdefault(event.subject_id, []).append(event)
        self._incidents = [i for i in desk.book.all(Incident) if i.kind_id in _MONEY_KINDS]
        self._overhauls = _overhauls(desk)

    def since(self, check: Check, place: Place, last: AuditAnswer) -> list[Event]:
        """What happened after the last answer and re-opens this check, oldest first."""
        if not check.reopens:
            return []
        wanted = set(check.reopens)
        on_device = place.target.kind in ON_DEVICE
        found = [
            Event(event.event, self._desk.local(event.happened_at).date())
            for subject in place.subjects
            for event in self._events.get(subject, ())
            if event.event in wanted
            and event.happened_at > last.happened_at
            and not (on_device and event.event in _DEVICE_EVENTS and subject in place.users)
        ]
        answered_on = self._desk.local(last.happened_at).date()
        if "birthday" in wanted:
            found += self._birthdays(place, answered_on)
        if "app_overhaul" in wanted and self._changed_since(check, last.pack_version):
            found.append(Event("app_overhaul", self._on))
        if "money_incident" in wanted:
            found += self._money(place, last)
        return sorted(found, key=lambda event: (event.on, event.code))

    def _birthdays(self, place: Place, answered_on: date) -> Iterator[Event]:
        for user in place.users:
            day = next_birthday(self._born[user], answered_on)
            if day <= self._on:
                yield Event("birthday", day)

    def _changed_since(self, check: Check, version: str) -> bool:
        """Does the pack say that this changed since the version of the last answer?"""
        changed = max(
            self._overhauls.get(check.id, ()), self._overhauls.get(f"app:{check.app_id}", ())
        )
        return bool(version) and changed > _version(version)

    def _money(self, place: Place, last: AuditAnswer) -> Iterator[Event]:
        for incident in self._incidents:
            if incident.child_id is not None and incident.child_id not in place.users:
                continue
            at = self._desk.book.stamp(incident.id).at
            if at > last.happened_at:
                yield Event("money_incident", self._desk.local(at).date())


def _overhauls(desk: Desk) -> dict[str, tuple[int, ...]]:
    """The newest version in which a check, or an app ("app:<id>"), changed."""
    newest: dict[str, tuple[int, ...]] = {}
    for change in desk.content.changes():
        version = _version(change.version)
        for key in (*change.checks, *(f"app:{app}" for app in change.apps)):
            newest[key] = max(version, newest.get(key, ()))
    return newest


def changes_since(desk: Desk, *, check: Check, version: str) -> tuple[str, ...]:
    """What the pack says that changed for this check after ``version``, newest first."""
    return tuple(
        change.text
        for change in desk.content.changes()
        if version
        and _version(change.version) > _version(version)
        and (check.id in change.checks or (check.app_id and check.app_id in change.apps))
    )


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())


def named_title(content: ContentPack, check_id: str) -> str:
    """A check's title with its app before it: three "Going live" in a row say nothing."""
    check = content.check(check_id)
    if check is None:
        return check_id
    app = content.app(check.app_id) if check.app_id else None
    return check.title if app is None else f"{app.name}: {check.title}"
