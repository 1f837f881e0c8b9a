"""Accounts: which services, who set them up, what they were told, who can recover them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from familysafe.ui.screens.child.accounts_model import (
    Account,
    AccountDraft,
    AccountsModel,
    ParentLink,
    SetUpBy,
    Visibility,
)
from familysafe.ui.screens.child.child_dialog import BirthPicker
from familysafe.ui.screens.child.form_overlay import FormOverlay
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.widgets.avatar import LetterTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import ago, short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import CheckLine, Choice, Form
from familysafe.ui.widgets.plain_label import PlainLabel, isolated

_CHIPS = {
    Visibility.PRIVATE: ("ok", "okSoft", "lock-simple"),
    Visibility.FRIENDS: ("info", "infoSoft", "users"),
    Visibility.PUBLIC: ("warn", "warnSoft", "globe"),
    Visibility.UNKNOWN: ("neutral", "neutralSoft", "question"),
}


class Accounts(QWidget):
    """One card per account, the most to look at first."""

    def __init__(self, page_model: ChildModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_model = page_model
        self.model = AccountsModel(page_model, self)
        body = column(spacing=12)
        self.setLayout(body)
        self._cards = column(spacing=12)
        body.addLayout(self._cards)
        note = self.tr("No passwords here. The notebook has no field for them.")
        body.addWidget(PlainLabel(note, "caption", "textMuted", wrap=True))
        body.addStretch(1)
        self.model.changed.connect(self._fill)
        self._fill()

    def add(self) -> None:
        """Ask for a new account."""
        dialog = AccountDialog(self, self.model, None)
        dialog.open_overlay(dialog.service)

    def edit(self, account: Account) -> None:
        """Change one, or put it into the Trash."""
        dialog = AccountDialog(self, self.model, account)
        dialog.open_overlay(dialog.handle)

    def _fill(self) -> None:
        clear_layout(self._cards)
        page = self.model.page
        if page is None:
            return
        for account in page.accounts:
            self._cards.addWidget(self._card(account))
        if not page.accounts:
            card = Card("plain", padding=8)
            add = Button(self.tr("Add an account"), "secondary")  # the filled one is above
            add.clicked.connect(self.add)
            text = self.tr("Accounts come along when you add apps that need one.")
            card.body.addWidget(EmptyState("user", self.tr("No accounts yet"), text, [add]))
            self._cards.addWidget(card)

    def _card(self, account: Account) -> Card:
        card = Card("plain", padding=16, spacing=4)
        head = row(spacing=12)
        head.addWidget(LetterTile(account.service_name))
        words = column(spacing=0)
        words.addWidget(PlainLabel(account.service_name, "bodyStrong", wrap=True))
        last = self.tr("Profile not looked at yet")
        if account.reviewed_on is not None:
            last = self.tr("Profile last looked at %1")
            last = last.replace("%1", ago(account.reviewed_on, self.model.today()))
        handle = f"{isolated(account.handle)} · {last}" if account.handle else last
        words.addWidget(PlainLabel(handle, "small", "textMuted", wrap=True))
        head.addLayout(words, 1)
        card.body.addLayout(head)
        actions = FlowBox(spacing=8)
        actions.add(visibility_chip(account.visibility, self))
        looked = Button(self.tr("Looked at it today"), "secondary", size="sm", icon="check")
        looked.setAccessibleName(f"{looked.text()}: {account.service_name}")
        looked.clicked.connect(lambda: self.model.looked_today(account))
        actions.add(looked)
        edit = Button(self.tr("Edit"), "secondary", size="sm")
        edit.setAccessibleName(f"{edit.text()}: {account.service_name}")
        edit.clicked.connect(lambda: self.edit(account))
        actions.add(edit)
        head.addWidget(actions)
        for text in (*self._lines(account), *self._ages(account)):
            card.body.addWidget(PlainLabel(text, "small", wrap=True))
        missing = self._missing(account)
        if missing:
            card.body.addWidget(PlainLabel(missing, "small", "textMuted", wrap=True))
        return card

    def _lines(self, account: Account) -> list[str]:
        """What is noted about it, and nothing else."""
        known = [
            (account.set_up_by is not SetUpBy.UNKNOWN, self.tr("Set up by: %1"),
             set_up_words(self)[account.set_up_by]),
            (account.parent_link is not ParentLink.UNKNOWN, self.tr("Parent’s account: %1"),
             link_words(self)[account.parent_link]),
            (bool(account.recovery_contact), self.tr("Who can recover it: %1"),
             isolated(account.recovery_contact)),
        ]  # fmt: skip
        said = [text.replace("%1", word) for there, text, word in known if there]
        lines = [" · ".join(said)] if said else []
        if account.who_can_contact:
            text = self.tr("Who can contact: %1")
            lines.append(text.replace("%1", isolated(account.who_can_contact)))
        if account.purpose:
            lines.append(self.tr("What for: %1").replace("%1", isolated(account.purpose)))
        return lines

    def _missing(self, account: Account) -> str:
        """One calm line for all that is not known, instead of one "not known" each."""
        gaps = [
            (account.set_up_by is SetUpBy.UNKNOWN, self.tr("who set it up")),
            (account.parent_link is ParentLink.UNKNOWN, self.tr("a parent’s account")),
            (not account.recovery_contact, self.tr("who can recover it")),
            (account.told_born is None, self.tr("the age it was told")),
        ]
        names = ", ".join(text for missing, text in gaps if missing)
        return self.tr("Not noted yet: %1.").replace("%1", names) if names else ""

    def _ages(self, account: Account) -> list[str]:
        page = self.model.page
        if account.told_born is None or page is None:
            return []
        lines = []
        for found in self.model.ages(account):
            line = found.line
            text = self.tr("Treats %1 as %2 from %3.").replace("%1", isolated(page.child.name))
            text = text.replace("%2", str(line.age))
            text = text.replace("%3", short_day(line.treated_on, page.today))
            if line.days_early > 31:
                early = self.tr("That is %1 months before the real birthday.")
                text = f"{text} {early.replace('%1', str(line.days_early // 30))}"
            lines.append(text)
        return lines or [self.tr("It already treats %1 as an adult.").replace(
            "%1", isolated(page.child.name)
        )]  # fmt: skip


class AccountDialog(FormOverlay):
    """``account`` None: a new one."""

    def __init__(self, host: QWidget, model: AccountsModel, account: Account | None) -> None:
        super().__init__(host, self._save, width=560)
        self._model, self._account = model, account
        draft = AccountDraft() if account is None else model.draft_of(account)
        if account is None:
            self.set_words(self.tr("Add an account"), self.tr("Add"))
        else:
            self.set_words(account.service_name, self.tr("Save"))
            self._add_remove(account)
        form = self.form = Form()
        self.content.addWidget(form)
        self._add_names(draft)
        self._add_birth(draft)
        self._add_people(draft)
        self.looked = CheckLine(self.tr("I looked at the profile today"))
        self.content.addWidget(self.looked)
        self.content.addStretch(1)

    def draft(self) -> AccountDraft:
        """What stands in the form."""
        day, month, year = self.told.date()
        return AccountDraft(
            service_name=self.service.text(),
            handle=self.handle.text(),
            purpose=self.purpose.text(),
            set_up_by=SetUpBy(self.set_up_by.value()),
            day=day,
            month=month,
            year=year,
            visibility=Visibility(self.visibility.value()),
            who_can_contact=self.contact.text(),
            parent_link=ParentLink(self.link.value()),
            recovery_contact=self.recovery.text(),
            reviewed_today=self.looked.is_checked(),
        )

    def _add_names(self, draft: AccountDraft) -> None:
        self.service = TextField(draft.service_name)
        self.handle = TextField(draft.handle)
        help_text = self.tr("As others see it there. Never a password.")
        self.form.add("service", Field(self.tr("Service"), self.service))
        self.form.add(
            "handle", Field(self.tr("Name in the service"), self.handle, help_text=help_text)
        )
        self._model.service_names(self._complete)

    def _add_birth(self, draft: AccountDraft) -> None:
        self.told = BirthPicker(self._model.today().year)
        if draft.year and self.told.year.findData(str(draft.year)) < 0:
            self.told.year.addItem(str(draft.year), str(draft.year))
        for year in range(self._model.today().year - 22, self._model.today().year - 61, -1):
            self.told.year.addItem(str(year), str(year))
        self.told.set_date(draft.day, draft.month, draft.year)
        text = self.tr("Services go by this date, not by the real one. Empty if you don’t know.")
        self.form.add(
            "told", Field(self.tr("Birth date the service was told"), self.told, help_text=text)
        )

    def _add_people(self, draft: AccountDraft) -> None:
        self.set_up_by = _choice(set_up_words(self), draft.set_up_by)
        self.visibility = _choice(visibility_words(self), draft.visibility)
        self.link = _choice(link_words(self), draft.parent_link)
        self.contact = TextField(draft.who_can_contact)
        self.recovery = TextField(draft.recovery_contact)
        self.purpose = TextField(draft.purpose)
        form = self.form
        form.add_row(
            {
                "by": Field(self.tr("Set up by"), self.set_up_by),
                "seen": Field(self.tr("Who sees the profile"), self.visibility),
            }
        )
        form.add("link", Field(self.tr("Parent’s account"), self.link))
        help_text = self.tr("Whose phone or e-mail gets the reset message.")
        form.add(
            "recovery", Field(self.tr("Who can recover it"), self.recovery, help_text=help_text)
        )
        form.add("contact", Field(self.tr("Who can contact there"), self.contact))
        form.add("purpose", Field(self.tr("What it is for"), self.purpose))

    def _add_remove(self, account: Account) -> None:
        remove = Button(self.tr("Move to Trash"), "outline", icon="trash")

        def take_away() -> None:
            self.close_overlay()
            self._model.remove(account.id)

        remove.clicked.connect(take_away)
        self.extra.addWidget(remove)

    def _complete(self, names: list[str]) -> None:
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.service.setCompleter(completer)

    def _save(self) -> None:
        draft = self.draft()
        wrong = self.form.show_errors(self._model.problems(draft))
        self.refit()
        if not wrong:
            self._model.save(self._account, draft, self.close_overlay)


def visibility_words(widget: QWidget) -> dict[Visibility, str]:
    """Who sees the profile."""
    return {
        Visibility.PRIVATE: QCoreApplication.translate("widget", "Private"),
        Visibility.FRIENDS: QCoreApplication.translate("widget", "Friends"),
        Visibility.PUBLIC: QCoreApplication.translate("widget", "Public"),
        Visibility.UNKNOWN: QCoreApplication.translate("widget", "Not known"),
    }


def set_up_words(widget: QWidget) -> dict[SetUpBy, str]:
    """Who made the account."""
    return {
        SetUpBy.PARENT: QCoreApplication.translate("widget", "a parent"),
        SetUpBy.CHILD: QCoreApplication.translate("widget", "the child"),
        SetUpBy.TOGETHER: QCoreApplication.translate("widget", "both together"),
        SetUpBy.SOMEONE_ELSE: QCoreApplication.translate("widget", "someone else"),
        SetUpBy.UNKNOWN: QCoreApplication.translate("widget", "not known"),
    }


def link_words(widget: QWidget) -> dict[ParentLink, str]:
    """Is a parent's account linked?"""
    return {
        ParentLink.LINKED: QCoreApplication.translate("widget", "linked"),
        ParentLink.AGREED_NOT: QCoreApplication.translate("widget", "agreed not to link"),
        ParentLink.NOT_LINKED: QCoreApplication.translate("widget", "not linked"),
        ParentLink.UNKNOWN: QCoreApplication.translate("widget", "not known"),
    }


def visibility_chip(value: Visibility, widget: QWidget) -> Chip:
    """A chip with word, icon and colour."""
    fg, bg, icon = _CHIPS[value]
    text = visibility_words(widget)[value]
    if value is Visibility.UNKNOWN:
        text = QCoreApplication.translate("widget", "Who sees it: not known")
    return Chip("", text, fg=fg, bg=bg, icon=icon)


def _choice(words: dict[Visibility, str] | dict[SetUpBy, str] | dict[ParentLink, str],
            now: str) -> Choice:  # fmt: skip
    choice = Choice([(str(value), text) for value, text in words.items()])
    choice.set_value(str(now))
    return choice
