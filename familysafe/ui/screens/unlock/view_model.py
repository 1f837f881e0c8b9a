"""What the unlock page knows: states, tries, and the ports that open a notebook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from familysafe.domain.local_settings import wait_seconds
from familysafe.errors import FamilySafeError
from familysafe.ui.jobs import CancelToken, Jobs

if TYPE_CHECKING:
    from familysafe.ui.passphrase_help import PassphraseHelp

WRONG_CODES = frozenset({"wrong_passphrase", "wrong_code", "wrong_recovery_code"})
_WRONG_EXIT_CODE = 3
TYPO_CODE = "recovery_code_typo"
DAMAGE_CODES = frozenset(
    {"vault_damaged", "key_file_damaged", "key_file_missing", "key_files_mixed"}
)


class UnlockActions(Protocol):
    """What the application hands in; each runs on the worker thread and may raise
    ``FamilySafeError``. ``exit_code`` 3 of that error means "did not match".
    """

    def unlock(self, passphrase: str) -> object: ...

    def recover(self, code: str, new_passphrase: str, cancelled: Callable[[], bool]) -> object:
        """``cancelled`` is asked before the passphrase is replaced."""
        ...

    def strength(self, passphrase: str, known: Sequence[str]) -> str:
        """How hard to guess: a value of ``services.passphrase.Strength``."""
        ...

    def suggest_words(self) -> str: ...

    def open_other(self, path: str) -> object: ...

    def close(self, notebook: object) -> None:
        """A notebook that opened after Cancel was pressed: nobody looks into it."""
        ...


class UnlockState(StrEnum):
    """What the page shows."""

    READY = "ready"
    WORKING = "working"
    WRONG = "wrong"
    WAITING = "waiting"
    BLOCKED = "blocked"


class UnlockModel(QObject):
    """``opened`` carries what the action returned (the open notebook)."""

    state_changed = Signal()
    keychain_changed = Signal()
    switched = Signal()
    opened = Signal(object)
    recovered = Signal(object)
    help_requested = Signal()
    other_requested = Signal()
    restore_requested = Signal()
    salvage_requested = Signal()
    new_requested = Signal()

    def __init__(
        self,
        actions: UnlockActions,
        jobs: Jobs,
        *,
        wrong_tries: int = 0,
        tries_changed: Callable[[int], None] | None = None,
        damaged: bool = False,
        missing: bool = False,
        may_begin: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """``may_begin``: where it is ``missing``, a new one may be made in its place."""
        super().__init__(parent)
        self.may_begin = missing and may_begin
        self._actions, self._jobs = actions, jobs
        self._tries, self._tries_changed = wrong_tries, tries_changed
        self._cancel: CancelToken | None = None
        self.state = UnlockState.READY
        self.title = ""
        self.text = ""
        self.code = ""
        self.mistyped: tuple[int, ...] = ()  # groups of the recovery sheet, from 1
        self.keychain = ""
        self.seconds_left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second_passed)
        if damaged:
            self.code = "vault_damaged"
            self._show(
                UnlockState.BLOCKED,
                self.tr("A part of this notebook is damaged"),
                self.tr(
                    "Save what can be read into a new notebook, or go back to a backup. It "
                    "is not your passphrase."
                ),
            )
        elif missing:
            self._show(
                UnlockState.BLOCKED,
                self.tr("The notebook is not at its place"),
                self.tr("Put the stick or folder back, then unlock. Or open another notebook, or "
                        "a backup."),
            )  # fmt: skip
        else:
            self._wait("")  # to end the program and start it again is no way round

    @property
    def is_damaged(self) -> bool:
        """Is the file itself harmed? Then what can be read may be saved."""
        return self.state is UnlockState.BLOCKED and self.code in DAMAGE_CODES

    @cached_property
    def help(self) -> PassphraseHelp:
        """For the new passphrase after a recovery; most starts never ask for one."""
        from familysafe.ui.passphrase_help import PassphraseHelp

        return PassphraseHelp(self._jobs, self._actions.strength, self._actions.suggest_words, self)

    @property
    def wrong_tries(self) -> int:
        return self._tries

    @property
    def can_try(self) -> bool:
        return self.state not in (UnlockState.WORKING, UnlockState.WAITING)

    def hear_keychain(self, said: str) -> None:
        """ "asking" while the system's keychain is asked, "no" when it opens nothing."""
        self.keychain = said
        self.keychain_changed.emit()

    def unlock(self, passphrase: str) -> None:
        """Try ``passphrase`` on the worker."""
        if not passphrase:
            self._show(UnlockState.WRONG, "", self.tr("Type your passphrase first."))
        elif self.can_try:
            self._run(lambda: self._actions.unlock(passphrase), self._opened)

    def recover(self, code: str, new_passphrase: str) -> None:
        """Open with the recovery sheet and set a new passphrase."""
        if self.can_try:
            token = CancelToken()
            self._run(
                lambda: self._actions.recover(code, new_passphrase, lambda: token.cancelled),
                self._recovered,
                token,
            )

    def open_other(self, path: str) -> None:
        """Choose another notebook; the page then asks for its passphrase."""
        if self.can_try:
            self._run(lambda: self._actions.open_other(path), self._switched)

    def cancel(self) -> None:
        """Stop waiting for the key; a notebook that opens late is closed again at once."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._cancel = None
        self._show(UnlockState.READY)

    def _run(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        token: CancelToken | None = None,
    ) -> None:
        self._cancel = token or CancelToken()
        self._show(UnlockState.WORKING)
        self._jobs.run(
            work,
            done=done,
            failed=self._failed,
            owner=self,
            cancel=self._cancel,
            dropped=self._actions.close,
        )

    def _opened(self, notebook: object) -> None:
        self._set_tries(0)
        self._show(UnlockState.READY)
        self.opened.emit(notebook)

    def _recovered(self, notebook: object) -> None:
        self._set_tries(0)
        self._show(UnlockState.READY)
        self.recovered.emit(notebook)

    def _switched(self, _result: object) -> None:
        self._show(UnlockState.READY)
        self.switched.emit()

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, FamilySafeError) else FamilySafeError()
        self.code = known.code
        self.mistyped = getattr(known, "groups", ())
        if known.code in WRONG_CODES or known.exit_code == _WRONG_EXIT_CODE:
            self._wrong(known)
            return
        translate = QCoreApplication.translate
        title, step = translate("Error", known.title), translate("Error", known.next_step)
        self._show(UnlockState.BLOCKED, title, step)

    def recount(self, tries: int) -> None:
        """Tries at another form of the locked window, say at a backup, count here, too."""
        self._tries = tries
        if self.state in (UnlockState.READY, UnlockState.WRONG):
            self._wait("")

    def _wrong(self, error: FamilySafeError) -> None:
        if error.code == TYPO_CODE:  # its check character says so: nothing was tried
            self._show(UnlockState.WRONG, "", self._mistyped(error))
            return
        self._set_tries(self._tries + 1)
        if error.code == "wrong_passphrase" or error.code not in WRONG_CODES:
            text = self.tr("That didn’t match. Check Caps Lock and the keyboard language.")
        else:
            translate = QCoreApplication.translate
            text = f"{translate('Error', error.title)} {translate('Error', error.next_step)}"
        if not self._wait(text):
            self._show(UnlockState.WRONG, "", text)

    def _mistyped(self, error: FamilySafeError) -> str:
        groups = self.mistyped
        numbers = ", ".join(map(str, groups))
        if not groups:
            return QCoreApplication.translate("Error", error.title)
        if len(groups) == 1:
            return self.tr("Compare group %1 with your sheet.").replace("%1", numbers)
        return self.tr("Compare groups %1 with your sheet.").replace("%1", numbers)

    def _wait(self, text: str) -> bool:
        self.seconds_left = wait_seconds(self._tries)
        if self.seconds_left:
            self._tick.start()
            self._show(UnlockState.WAITING, "", text)
        return self.seconds_left > 0

    def _second_passed(self) -> None:
        self.seconds_left = max(self.seconds_left - 1, 0)
        if self.seconds_left == 0:
            self._tick.stop()
            # Without a sentence it is the wait after a start: what is typed stays as it is.
            state = UnlockState.WRONG if self.text else UnlockState.READY
            self._show(state, "", self.text)
        else:
            self.state_changed.emit()

    def _set_tries(self, tries: int) -> None:
        if tries != self._tries:
            self._tries = tries
            if self._tries_changed is not None:
                self._tries_changed(tries)

    def _show(self, state: UnlockState, title: str = "", text: str = "") -> None:
        self.state, self.title, self.text = state, title, text
        self.state_changed.emit()
