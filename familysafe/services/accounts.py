"""Accounts at services. No call here takes a password."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.age import BirthDate
from familysafe.domain.rating import LedgerLine, ledger
from familysafe.domain.text import clean_name, clean_note
from familysafe.services.children import Added
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Edit, Receipt, Remove
from familysafe.services.record_rules import checked_birth, checked_children, checked_name


@dataclass(frozen=True)
class AgeLine:
    """One line of the registered-age ledger of one account."""

    account: Account
    line: LedgerLine

    def is_near(self, today: date) -> bool:
        """Within the 30 days before the service changes how it treats the child?"""
        return self.line.say_on <= today <= self.line.treated_on


def accounts_of(desk: Desk, *, child_id: UUID) -> tuple[Account, ...]:
    """The accounts of a child, several per service too."""
    return tuple(a for a in desk.book.all(Account) if a.child_id == child_id)


def add_account(
    desk: Desk,
    *,
    child_id: UUID,
    service_name: str,
    service_id: str | None = None,
    handle: str = "",
    told_born: BirthDate | None = None,
) -> Added:
    """Add an account; further fields come by :func:`edit_account`."""
    checked_children(desk, (child_id,))
    account = Account(
        id=desk.ids.new(),
        child_id=child_id,
        service_name=checked_name(service_name),
        service_id=service_id,
        handle=clean_name(handle),
        told_born=None if told_born is None else checked_birth(told_born, desk.today()),
    )
    return Added(account.id, desk.save("add_account", [Create(account, child_id)]))


def edit_account(desk: Desk, *, before: Account, after: Account) -> Receipt:
    """Save the fields that differ."""
    born = after.told_born
    clean = replace(
        after,
        service_name=checked_name(after.service_name),
        handle=clean_name(after.handle),
        purpose=clean_note(after.purpose),
        who_can_contact=clean_note(after.who_can_contact),
        recovery_contact=clean_name(after.recovery_contact),
        told_born=None if born is None else checked_birth(born, desk.today()),
    )
    return desk.save("edit_account", [Edit(before, clean)])


def remove_account(desk: Desk, *, account_id: UUID) -> Receipt:
    """Put an account into the Trash."""
    desk.book.get(Account, account_id)
    return desk.save("remove_account", [Remove(Account, account_id)])


def age_ledger(desk: Desk, *, child_id: UUID) -> tuple[AgeLine, ...]:
    """When each service will treat the child as 13, 16, 18: what is still to come, earliest first.

    Only for accounts whose told birth date is known.
    """
    born = desk.child(child_id).born
    lines = [
        AgeLine(account, line)
        for account in accounts_of(desk, child_id=child_id)
        if account.told_born is not None
        for line in ledger(account.told_born, born)
        if line.treated_on >= desk.today()
    ]
    return tuple(sorted(lines, key=lambda found: found.line.treated_on))
