"""What every form of the record has in common: cleaned names, possible birth dates, roots."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.age import BirthDate, age_on
from familysafe.domain.audit import AuditEvent
from familysafe.domain.family import Child
from familysafe.domain.text import clean_name
from familysafe.errors import InvalidInputError, NotFoundError
from familysafe.services.desk import Desk
from familysafe.services.ports import Create

OLDEST = 120


def checked_name(text: str) -> str:
    """A name as it is kept. Raises InvalidInputError where nothing readable is left."""
    name = clean_name(text)
    if not name:
        raise InvalidInputError(
            "empty name",
            title="The name is empty.",
            next_step="Type a name or a nickname, then save again.",
        )
    return name


def checked_birth(born: BirthDate, today: date) -> BirthDate:
    """A birth date that can be. An unknown day of this month is taken: the child is here."""
    if (born.year, born.month, born.day or 1) > (today.year, today.month, today.day):
        raise InvalidInputError(
            "birth in the future",
            title="That birth date lies in the future.",
            next_step="Check the month and the year, then save again.",
        )
    if age_on(born, today) > OLDEST:
        raise InvalidInputError(
            "birth too long ago",
            title=f"That birth date is more than {OLDEST} years ago.",
            next_step="Check the year, then save again.",
        )
    return born


def checked_children(desk: Desk, children: Iterable[UUID]) -> tuple[UUID, ...]:
    """Ids of living children, each once. Raises NotFoundError."""
    found = tuple(dict.fromkeys(children))
    for child_id in found:
        if desk.book.find(Child, child_id) is None:
            raise NotFoundError(str(child_id))
    return found


def event(desk: Desk, code: str, subject_id: UUID) -> AuditEvent:
    """Something that happened now and makes checks due again."""
    return AuditEvent(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        event=code,
        subject_id=subject_id,
    )


def root_of(desk: Desk, users: Collection[UUID]) -> UUID:
    """The child if exactly one uses it at this moment, else the household."""
    return next(iter(users)) if len(users) == 1 else desk.book.household_id


def accounts_for_app(desk: Desk, child_id: UUID, app_ids: Iterable[str]) -> list[Create]:
    """The accounts that come with apps whose checks look at an account, where none is there."""
    wanted: dict[str, str] = {}
    for app_id in app_ids:
        app = desk.content.app(app_id)
        if app is not None and any(check.target == "account" for check in app.checks):
            wanted[app.id] = app.name
    return _missing_accounts(desk, child_id, wanted)


def accounts_for_platform(desk: Desk, child_id: UUID, platform_id: str) -> list[Create]:
    """The account that comes with a device, by the same rule as with apps."""
    wanted = {
        platform.id: platform.account_name or platform.name
        for platform in (desk.content.platform(p) for p in platforms_of(desk, platform_id))
        if any(check.target == "account" for check in platform.checks)
    }
    return _missing_accounts(desk, child_id, wanted)


#: A maker's own Android: its checks come on top of those of Android.
_BUILT_ON = {"samsung": ("android",)}


def platforms_of(desk: Desk, platform_id: str) -> tuple[str, ...]:
    """The platforms of the pack whose checks apply to a device; () = the pack knows none."""
    known = {entry.id for entry in desk.content.platform_entries()}
    return tuple(p for p in (platform_id, *_BUILT_ON.get(platform_id, ())) if p in known)


def _missing_accounts(desk: Desk, child_id: UUID, wanted: dict[str, str]) -> list[Create]:
    there = {a.service_id for a in desk.book.all(Account) if a.child_id == child_id}
    return [
        Create(
            Account(id=desk.ids.new(), child_id=child_id, service_name=name, service_id=service_id),
            child_id,
        )
        for service_id, name in wanted.items()
        if service_id not in there
    ]
