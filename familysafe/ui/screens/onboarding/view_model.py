"""What the first run knows.

The application implements :class:`OnboardingActions` (all but the two getters run in the worker)
and listens to four signals of :class:`OnboardingModel`: ``created`` (the notebook exists and is
open), ``finished`` (go to Today), ``help_requested`` and ``restore_requested``.

The recovery code is held from :meth:`OnboardingModel.create` until step 2 is left, nowhere else.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, time
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from familysafe.domain.reminder_record import ReminderPreferences
from familysafe.errors import FamilySafeError
from familysafe.services import onboarding, reminders
from familysafe.services.desk import Desk
from familysafe.services.passphrase import SHORTEST, Strength
from familysafe.ui.jobs import CancelToken, Jobs
from familysafe.ui.passphrase_help import PassphraseHelp
from familysafe.ui.screens.onboarding.children_model import ChildrenModel
from familysafe.ui.workspace import Workspace

GROUPS = 7
ASKED_BACK = 2


class OnboardingActions(Protocol):
    """What the application hands in. Calls may raise ``FamilySafeError``."""

    def create(
        self, guardian: str, country: str, passphrase: str, cancelled: Callable[[], bool]
    ) -> str:
        """Worker: make and open the notebook; the recovery code, 7 groups joined by "-".

        ``cancelled`` is asked while this computer is measured, before anything is made.
        """
        ...

    def workspace(self) -> Workspace:
        """Window: the workspace of the new notebook, from ``create`` on."""
        ...

    def suggest_words(self) -> str:
        """Worker: five random words (``services.passphrase.suggest_words``)."""
        ...

    def strength(self, passphrase: str, known: Sequence[str]) -> Strength:
        """Worker: how hard to guess (``services.passphrase.strength``)."""
        ...

    def group_is_right(self, typed: str, printed: str) -> bool:
        """Window: is a typed group the printed one, read tolerantly (o = 0, any case)?"""
        ...

    def keychain_available(self) -> bool:
        """Beside the worker: is there a keychain that may be used?"""
        ...

    def put_in_keychain(self) -> bytes:
        """Beside the worker, after ``create``: a prompt of the system may be open."""
        ...

    def enable_keychain(self, secret: bytes) -> None:
        """Worker: what the keychain keeps opens the notebook at program start."""
        ...

    def background_available(self) -> bool:
        """Window: can the reminder process be started at login here?"""
        ...

    def set_background(self, on: bool) -> None:
        """Worker: start the reminder process at login, or no longer."""
        ...


class Step(IntEnum):
    """The four steps of the trail."""

    PASSPHRASE = 0
    SHEET = 1
    CHILDREN = 2
    REMINDERS = 3


class OnboardingModel(QObject):
    """One first run. ``changed`` after each change of step, busy or error."""

    changed = Signal()
    keychain_known = Signal()  # there is a keychain that may be used
    sheet_changed = Signal()
    created = Signal()
    finished = Signal()
    help_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self,
        actions: OnboardingActions,
        jobs: Jobs,
        *,
        beside: Jobs | None = None,
        rng: random.Random | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._jobs, self._beside = actions, jobs, beside or jobs
        self._rng = rng or random.SystemRandom()
        self.step = Step.PASSPHRASE
        self.busy = False
        self.error: tuple[str, str] = ("", "")
        self.family = ChildrenModel(self)
        self._stop = CancelToken()
        self._code = ""
        self.asked: tuple[int, ...] = ()
        self.printed = False
        self.checking = False
        self.sheet_checked = False
        self.help = PassphraseHelp(jobs, actions.strength, actions.suggest_words, self)

    # -- step 1 -----------------------------------------------------------------------------

    def ask_keychain(self) -> None:
        """``keychain_known`` follows if there is one: to find out takes a moment."""

        def answered(there: bool) -> None:
            if there:
                self.keychain_known.emit()

        self._beside.run(
            self._actions.keychain_available, done=answered, failed=lambda _: None, owner=self
        )

    @property
    def background_available(self) -> bool:
        return self._actions.background_available()

    def create(self, name: str, country: str, passphrase: str, *, keychain: bool) -> None:
        """Make the notebook in the worker (half a second or more), then show the sheet."""
        if self.busy:
            return

        self._stop = stop = CancelToken()
        self._set_busy(True)
        self._jobs.run(
            lambda: self._actions.create(name.strip(), country, passphrase, lambda: stop.cancelled),
            done=lambda code: self._created(code, keychain),
            failed=self._failed,
            owner=self,
        )

    def stop(self) -> None:
        """Make no notebook after all; one that is made already is kept and goes on."""
        self._stop.cancel()

    def problems(self, name: str, passphrase: str, again: str) -> dict[str, str]:
        """What is still missing in step 1: field ("name", "first", "again") to sentence."""
        found: dict[str, str] = {}
        if not name.strip():
            found["name"] = self.tr("A first name is enough. It is only to greet you.")
        if len(passphrase.strip()) < SHORTEST:
            found["first"] = self.tr("Use at least 12 characters.")
        elif passphrase != again:
            found["again"] = self.tr("The two don’t match yet.")
        return found

    def _created(self, code: str, keychain: bool) -> None:
        self._code = code
        if keychain:  # after the notebook: if the keychain refuses, the code is not lost
            self._ask_for_a_place()
        self.help.forget()
        self.family.start(self.work)
        self.created.emit()
        self._go(Step.SHEET)

    def _ask_for_a_place(self) -> None:
        """Beside everything: a prompt of the system may stand open while the first run goes on."""
        work, actions = self.work, self._actions

        def kept(secret: bytes) -> None:
            work.jobs.run(
                lambda: actions.enable_keychain(secret),
                done=lambda _: None,
                failed=work.messenger.error.emit,
                owner=work.messenger,
            )

        work.beside.run(
            actions.put_in_keychain,
            done=kept,
            failed=work.messenger.error.emit,
            owner=work.messenger,
        )

    @property
    def work(self) -> Workspace:
        return self._actions.workspace()

    # -- step 2 -----------------------------------------------------------------------------

    def groups(self) -> tuple[str, ...]:
        """The groups to draw or print; empty once the code is gone."""
        return tuple(self._code.split("-")) if self._code else ()

    @property
    def code(self) -> str:
        """For the printer only; do not keep it."""
        return self._code

    def today(self) -> date:
        return self.work.desk.today()

    def sheet_written(self) -> None:
        """The sheet went to the printer or into a file: hide the code and ask two groups back."""
        self.printed = self.checking = True
        self._ask_anew()

    def begin_check(self) -> None:
        """The parent copied it by hand: the same check."""
        self.checking = True
        self._ask_anew()

    def show_again(self) -> None:
        """Show the code; a new check asks for two other groups."""
        self.checking = False
        self.sheet_changed.emit()

    def _ask_anew(self) -> None:
        others = [n for n in range(1, GROUPS + 1) if n not in self.asked]
        self.asked = tuple(sorted(self._rng.sample(others, ASKED_BACK)))
        self.sheet_changed.emit()

    def wrong_groups(self, typed: Sequence[str]) -> tuple[int, ...]:
        """The numbers of the asked groups that do not match what is on the sheet."""
        groups = self.groups()
        return tuple(
            number
            for number, text in zip(self.asked, typed, strict=True)
            if not self._actions.group_is_right(text, groups[number - 1])
        )

    def sheet_done(self) -> None:
        """Both groups matched: note it, forget the code."""
        self._leave_sheet(checked=True)

    def sheet_later(self) -> None:
        """Leave it for later; Today then reminds."""
        self._leave_sheet(checked=False)

    def _leave_sheet(self, *, checked: bool) -> None:
        self._code, self.asked = "", ()
        self.sheet_checked, self.checking = checked, False
        self.work.ask(
            lambda desk: onboarding.note_sheet(desk, checked=checked), lambda _: None, owner=self
        )
        self._go(Step.CHILDREN)

    # -- steps 3 and 4 ------------------------------------------------------------------------

    def save_children(self, *, with_apps: bool = True) -> None:
        """Save the children that have a name; none is fine, too."""
        new = self.family.ready(with_apps=with_apps)
        if self.busy:
            return
        if not new:
            self._go(Step.REMINDERS)
            return

        def done(_result: object) -> None:
            self.family.saved()
            self._go(Step.REMINDERS)

        self._set_busy(True)
        self.work.ask(
            lambda desk: [onboarding.add_new_child(desk, child=child) for child in new],
            done,
            owner=self,
            failed=self._failed,
        )

    def save_reminders(self, at: time, quiet: tuple[time, time], *, background: bool) -> None:
        """Keep the wishes, start the reminder process if it was chosen, and finish."""
        if self.busy:
            return
        work = self.work

        def save(desk: Desk) -> None:
            own = ReminderPreferences(
                id=desk.ids.new(),
                guardian_id=desk.book.guardian_id,
                at=at,
                quiet_from=quiet[0],
                quiet_to=quiet[1],
            )
            reminders.save_preferences(desk, after=own)
            if background:
                self._actions.set_background(True)

        self._set_busy(True)
        work.ask(save, lambda _: self._finish(), owner=self, failed=self._failed)

    def back(self) -> None:
        """One step back; a made notebook is not made again."""
        if self.step is Step.REMINDERS:
            self._go(Step.CHILDREN)

    def _finish(self) -> None:
        self._set_busy(False)
        self.finished.emit()

    def _go(self, step: Step) -> None:
        self.step, self.busy, self.error = step, False, ("", "")
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy, self.error = busy, ("", "")
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, FamilySafeError) else FamilySafeError()
        translate: Callable[[str, str], str] = QCoreApplication.translate
        self.busy = False
        stopped = known.code == "calibration_cancelled"  # the parent knows: nothing to say
        title, step = translate("Error", known.title), translate("Error", known.next_step)
        self.error = ("", "") if stopped else (title, step)
        self.changed.emit()


def country_of_system() -> str:
    """The region that the operating system is set to, "" if it says nothing."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 else ""
