"""First run (pictures 02 to 04): four steps, help on every page, nothing that must be filled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.onboarding.step_children import ChildrenPage
from familysafe.ui.screens.onboarding.step_passphrase import PassphrasePage
from familysafe.ui.screens.onboarding.step_reminders import RemindersPage
from familysafe.ui.screens.onboarding.step_sheet import SheetPage
from familysafe.ui.screens.onboarding.view_model import OnboardingModel, Step
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.plain_label import set_plain_tooltip
from familysafe.ui.widgets.wizard import Wizard


class OnboardingView(Wizard):
    """The scaffold around the four pages; pages are built when they are reached."""

    def __init__(self, model: OnboardingModel, parent: QWidget | None = None) -> None:
        self.model = model
        super().__init__(_steps(), parent)
        self.setAccessibleName("FamilySafe")
        self.passphrase = PassphrasePage(model)
        self.sheet: SheetPage | None = None
        self.children_page: ChildrenPage | None = None
        self.reminders: RemindersPage | None = None
        self._shown: Step | None = None
        self._error = Banner("", tone="warn")
        self._error.hide()
        self.help_wanted.connect(model.help_requested)
        self.continued.connect(self._continue)
        self.went_back.connect(model.back)
        self.link_used.connect(self._link)
        model.changed.connect(self._update)
        self._update()

    def focus_first(self) -> None:
        page = self._current()
        page.focus_first()

    def _current(self) -> PassphrasePage | SheetPage | ChildrenPage | RemindersPage:
        step = self.model.step
        if step is Step.PASSPHRASE:
            return self.passphrase
        if step is Step.SHEET:
            if self.sheet is None:
                self.sheet = SheetPage(self.model)
                self.sheet.ready_changed.connect(self._update_buttons)
                self.sheet.refresh()
            return self.sheet
        if step is Step.CHILDREN:
            if self.children_page is None:
                self.children_page = ChildrenPage(self.model)
                self.children_page.refresh()
            return self.children_page
        if self.reminders is None:
            self.reminders = RemindersPage(self.model)
        return self.reminders

    def _continue(self) -> None:
        self._current().submit()

    def _link(self) -> None:
        step = self.model.step
        if step is Step.PASSPHRASE:
            self.model.restore_requested.emit()
        elif step is Step.SHEET:
            self.model.sheet_later()
        elif step is Step.CHILDREN and self.children_page is not None:
            self.children_page.submit(with_apps=False)

    def _update(self) -> None:
        model, page = self.model, self._current()
        if model.step is not self._shown:
            self._leave(self._shown)
            self._shown = model.step
            self.show_page(page, int(model.step), time_left=self._time_left())
            if self.isVisible():
                page.focus_first()
            announce(self, self.trail.accessibleName())
        self.passphrase.show_busy(model.busy and model.step is Step.PASSPHRASE)
        self._show_error(page)
        self._update_buttons()

    def _leave(self, step: Step | None) -> None:
        if step is Step.PASSPHRASE:
            self.passphrase.forget()
        elif step is Step.SHEET and self.sheet is not None:
            self.sheet.forget()

    def _show_error(self, page: PassphrasePage | SheetPage | ChildrenPage | RemindersPage) -> None:
        title, text = self.model.error
        if title and self._error.parent() is not page.inner:
            page.above.insertWidget(0, self._error)
        self._error.title.set_text(title)
        self._error.title.setVisible(bool(title))
        self._error.set_text(text)
        self._error.setVisible(bool(title or text))
        if title:
            announce(self, f"{title} {text}")

    def _update_buttons(self) -> None:
        model = self.model
        words = {
            Step.PASSPHRASE: (self.tr("Restore from a backup"), self.tr("Continue")),
            Step.SHEET: (self.tr("Do this later (we’ll remind you)"), self.tr("Continue")),
            Step.CHILDREN: (self.tr("Skip apps for now"), self.tr("Save and continue")),
            Step.REMINDERS: ("", self.tr("Open Today")),
        }
        link, go = words[model.step]
        self.set_link(link)
        self.next.set_text(go)
        self.back.setVisible(model.step is Step.REMINDERS)
        waits = model.step is Step.SHEET and not model.checking
        self.next.setEnabled(not model.busy and not waits)
        why = self.tr("Print, save or copy the sheet first; or do it later.")
        set_plain_tooltip(self.next, why if waits else "")
        self.link.setEnabled(not model.busy)

    def _time_left(self) -> str:
        return {
            Step.PASSPHRASE: self.tr("About 3 minutes"),
            Step.SHEET: self.tr("About 2 minutes"),
            Step.CHILDREN: self.tr("About 90 seconds"),
            Step.REMINDERS: self.tr("About 20 seconds"),
        }[self.model.step]


def _steps() -> tuple[str, ...]:
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    return (
        translate("OnboardingView", "Passphrase"),
        translate("OnboardingView", "Recovery sheet"),
        translate("OnboardingView", "Your children"),
        translate("OnboardingView", "Reminders"),
    )
