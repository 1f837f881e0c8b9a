"""Accounts: what the parent knows of each. No field asks for a password, and none may be added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.account import Account, ParentLink, SetUpBy, Visibility
from familysafe.domain.age import BirthDate
from familysafe.services.accounts import AgeLine, add_account, edit_account, remove_account
from familysafe.services.desk import Desk
from familysafe.ui.screens.child.overview_model import ChildPage
from familysafe.ui.screens.child.view_model import ChildModel

__all__ = ["Account", "AccountDraft", "AccountsModel", "ParentLink", "SetUpBy", "Visibility"]


@dataclass(frozen=True, kw_only=True)
class AccountDraft:
    """What stands in the form. The birth date is the one that the service was told."""

    service_name: str = ""
    handle: str = ""
    purpose: str = ""
    set_up_by: SetUpBy = SetUpBy.UNKNOWN
    day: int = 0
    month: int = 0
    year: int = 0
    visibility: Visibility = Visibility.UNKNOWN
    who_can_contact: str = ""
    parent_link: ParentLink = ParentLink.UNKNOWN
    recovery_contact: str = ""
    reviewed_today: bool = False

    def born(self) -> BirthDate | None:
        if not self.month or not self.year:
            return None
        try:
            return BirthDate(self.year, self.month, self.day or None)
        except ValueError:
            return None


class AccountsModel(QObject):
    """``changed`` after each load of the page."""

    changed = Signal()

    def __init__(self, page_model: ChildModel, parent: QObject | None = None) -> None:
        super().__init__(parent or page_model)
        self._page_model, self._work = page_model, page_model.work
        page_model.changed.connect(self.changed)

    @property
    def page(self) -> ChildPage | None:
        return self._page_model.page

    def today(self) -> date:
        return self._work.now().date()

    def ages(self, account: Account) -> tuple[AgeLine, ...]:
        """When this service will treat the child as 13, 16, 18: what is still to come."""
        page = self.page
        if page is None:
            return ()
        return tuple(line for line in page.ledger if line.account.id == account.id)

    def service_names(self, done: Callable[[list[str]], None]) -> None:
        """Names of the catalogue, to complete what is typed."""
        self._work.ask(
            lambda desk: [entry.name for entry in desk.content.app_entries()], done, owner=self
        )

    def draft_of(self, account: Account) -> AccountDraft:
        born = account.told_born
        return AccountDraft(
            service_name=account.service_name,
            handle=account.handle,
            purpose=account.purpose,
            set_up_by=account.set_up_by,
            day=0 if born is None else born.day or 0,
            month=0 if born is None else born.month,
            year=0 if born is None else born.year,
            visibility=account.visibility,
            who_can_contact=account.who_can_contact,
            parent_link=account.parent_link,
            recovery_contact=account.recovery_contact,
        )

    def problems(self, draft: AccountDraft) -> dict[str, str]:
        """A clear sentence for each field that cannot be saved yet."""
        found: dict[str, str] = {}
        if not draft.service_name.strip():
            found["service"] = self.tr("Which service is it?")
        born, today = draft.born(), self.today()
        begun = bool(draft.day or draft.month or draft.year)
        if begun and born is None:
            found["told"] = self.tr("Pick the month and the year, or leave all three empty.")
        elif born is not None and born.counted_from > today:
            found["told"] = self.tr("This day lies in the future. Check the year.")
        return found

    def save(self, account: Account | None, draft: AccountDraft, done: Callable[[], None]) -> None:
        """Add, or keep what changed."""
        child_id, today = self._page_model.child_id, self.today()
        if child_id is None:
            return
        wanted = child_id

        def write(desk: Desk) -> object:
            if account is not None:
                after = _filled(account, draft, today)
                return edit_account(desk, before=account, after=after)
            match = desk.content.match_app(draft.service_name)
            added = add_account(
                desk,
                child_id=wanted,
                service_name=draft.service_name,
                service_id=match.app_id if match.certain else None,
                told_born=draft.born(),
            )
            before = desk.book.get(Account, added.id)
            after = _filled(before, draft, today)
            if after != before:
                edit_account(desk, before=before, after=after)
            return added.receipt

        text = self.tr("Account added.") if account is None else self.tr("Saved.")
        self._work.save(write, lambda _: done(), owner=self, toast=text)

    def looked_today(self, account: Account) -> None:
        """The parent has just looked at the profile."""
        after = replace(account, reviewed_on=self.today())
        self._work.save(
            lambda desk: edit_account(desk, before=account, after=after),
            owner=self,
            toast=self.tr("Noted: looked at today."),
        )

    def remove(self, account_id: UUID) -> None:
        """Put an account into the Trash."""
        self._work.save(
            lambda desk: remove_account(desk, account_id=account_id),
            owner=self,
            toast=self.tr("Removed. It stays in the Trash for 30 days."),
        )


def _filled(account: Account, draft: AccountDraft, today: date) -> Account:
    return replace(
        account,
        service_name=draft.service_name,
        handle=draft.handle,
        purpose=draft.purpose,
        set_up_by=draft.set_up_by,
        told_born=draft.born(),
        visibility=draft.visibility,
        who_can_contact=draft.who_can_contact,
        parent_link=draft.parent_link,
        recovery_contact=draft.recovery_contact,
        reviewed_on=today if draft.reviewed_today else account.reviewed_on,
    )
