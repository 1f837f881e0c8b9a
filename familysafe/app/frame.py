"""The frame of the running window: locked pages first, the notebook's pages after unlock.

Locking is one road for every reason: leave the page (drafts are saved), remember the place inside
the notebook, close it, end the event loop; the process is then replaced (see ``restart``).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal
from PySide6.QtWidgets import QWidget

from familysafe.adapters.settings_file import SettingsFile
from familysafe.app import collect_again
from familysafe.app.idle import LONG_MINUTES, IdleWatch
from familysafe.app.late_actions import LateActions
from familysafe.app.look import look_of
from familysafe.app.restart import Restart
from familysafe.i18n import ENGLISH
from familysafe.notebook_places import may_hold_notebook
from familysafe.paths import AppPaths
from familysafe.ui.application import Application
from familysafe.ui.change_hub import ChangeHub
from familysafe.ui.jobs import JobRunner
from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Place, Route, Router
from familysafe.ui.page_registry import PageRegistry
from familysafe.ui.screens.unlock import UnlockView
from familysafe.ui.screens.unlock.view_model import UnlockModel
from familysafe.ui.widgets.clipboard import clear_copied

if TYPE_CHECKING:
    from familysafe.app.inside import Inside
    from familysafe.app.outside import Outside
    from familysafe.app.reminding import Reminding
    from familysafe.bootstrap import Program, Session

_log = logging.getLogger(__name__)
_LONG_IDLE = frozenset({Route.RUNNER, Route.TALK_PREPARE, Route.SHOW_CHILD})
_RAISE_POLL_MS = 400


class Frame(QObject):
    """Owns the window, the worker and the timers of one process."""

    unlocked = Signal()
    keychain_said = Signal(str)  # "asking" or "no"

    def __init__(
        self,
        app: Application,
        paths: AppPaths,
        settings: SettingsFile,
        restart: Restart,
        *,
        covered: bool = False,
        locked: bool = False,
        language: str = ENGLISH,
    ) -> None:
        """``covered``: begin with the cover; ``locked``: this process follows a lock."""
        super().__init__()
        self.app, self.paths, self.settings, self.restart = app, paths, settings, restart
        local = settings.read()
        folder = Path(local.notebooks[0]) if local.notebooks else paths.vault
        known = bool(local.notebooks) or local.own_place or may_hold_notebook(folder)
        first = Route.UNLOCK if known else Route.ONBOARDING
        self.router = Router(Place.of(Route.COVER if covered else first))
        self.registry = PageRegistry()
        self.window = MainWindow(self.router, self.registry)
        self.window.resize(*local.window_size)
        self.jobs = JobRunner(self)
        self.aside = JobRunner(self, beside=True)
        self.hub = ChangeHub(self)
        self.language = language
        self.outside: Outside | None = None
        self.inside: Inside | None = None
        self.keychain_lost = False  # it was open, and holds no key for this notebook any more
        self._program: Program | None = None
        self._locking = False
        self._ended = False
        self._may_ask_keychain = local.keychain and not (local.left_locked or locked or covered)
        self._first = first
        self.idle = IdleWatch(_seconds, self)
        self._raise = QTimer(self)
        self._register_locked_pages()
        self._connect()
        if first is Route.ONBOARDING and not covered:
            self._load_outside()
        self.window.show_place(self.router.current)

    # -- locked ------------------------------------------------------------------------------

    def _register_locked_pages(self) -> None:
        self.registry.register(Route.UNLOCK, self._unlock_page)
        self.registry.register(Route.COVER, self._cover_page)
        self.registry.register(Route.ONBOARDING, lambda: self._outside().onboarding_page())
        self.registry.register(Route.HELP, self._help_page, full_window=True)

    def _unlock_page(self) -> QWidget:
        local = self.settings.read()
        folder = Path(local.notebooks[0]) if local.notebooks else self.paths.vault
        model = UnlockModel(
            LateActions(self),
            self.jobs,
            wrong_tries=local.wrong_tries,
            tries_changed=lambda tries: self._keep(wrong_tries=tries),
            damaged=local.damaged,
            missing=not may_hold_notebook(folder),
            may_begin=not local.notebooks,
            parent=self,
        )
        model.opened.connect(self.enter)
        model.recovered.connect(self.enter)
        model.help_requested.connect(lambda: self.router.go_to(Route.HELP))
        model.other_requested.connect(lambda: self._outside().choose_notebook(model))
        model.restore_requested.connect(lambda: self.restore_from_backup())
        model.salvage_requested.connect(lambda: self._outside().salvage())
        model.new_requested.connect(self._begin_anew)
        self.keychain_said.connect(model.hear_keychain)
        return UnlockView(model)

    def _begin_anew(self) -> None:
        """The notebook of before is gone for good: the parent says so, we do not guess."""
        self._first = Route.ONBOARDING
        self.router.reset(Place.of(Route.ONBOARDING))

    def _cover_page(self) -> QWidget:
        from familysafe.ui.screens.cover import CoverView

        cover = CoverView()
        cover.set_time(QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))
        cover.left.connect(self._leave_cover)
        return cover

    def _help_page(self) -> QWidget:
        if self.inside is not None:
            return self.inside.help_page()
        return self._outside().help_page()

    def _leave_cover(self) -> None:
        if self.inside is None:
            self.router.reset(Place.of(self._first))

    def restore_from_backup(self, path: str = "") -> None:
        """Put a backup in the place of today's notebook ("" = let the parent pick the file)."""
        self._outside().restore_from_backup(path)

    def reminding(self) -> Reminding:
        """What watches the clock, also while locked."""
        return self._outside().reminding

    def close_for(self, work: Callable[[], object], what: str) -> None:
        """Close the notebook, do ``work`` in the worker (it replaces files), start anew locked.

        ``what``: for the sentence, should it fail (see ``app.failed``).
        """
        assert self.inside is not None and not self._locking
        self._locking = True
        self.idle.stop()
        self.window.close_overlays()
        self.window.cover_with(self._cover_page())
        self.restart.ask(covered=False)

        def then() -> None:
            self.jobs.run(work, done=lambda _none: self._end(), failed=not_replaced)

        def not_replaced(error: Exception) -> None:
            """Today's notebook is still there: it opens as before."""
            from familysafe.app.failed import failed_word

            _log.warning("files were not replaced: %s", type(error).__name__)
            self.restart.failed = failed_word(what, error)
            self._end()

        self.inside.close(None, (), done=then)

    def show_unlock(self) -> None:
        """The passphrase page (after a backup was put in place)."""
        self._first = Route.UNLOCK
        self.window.forget_page(Route.UNLOCK)  # what it said of the files is no longer so
        self.router.reset(Place.of(Route.UNLOCK))

    def tell_problem(self) -> None:
        """Something happened that nothing expected: say so, once at a time."""
        from familysafe.errors import FamilySafeError
        from familysafe.ui.dialogs.error import show_error
        from familysafe.ui.widgets.overlay import Overlay

        if not any(overlay.isVisible() for overlay in self.window.findChildren(Overlay)):
            show_error(self.window, FamilySafeError("not caught"))

    def leave_locked_help(self) -> None:
        """Back from help to where the locked window came from."""
        if self.router.can_go_back:
            self.router.back()
        else:
            self.router.reset(Place.of(self._first))

    def after_first_paint(self) -> None:
        """The heavy imports, once the first page stands on the screen."""
        handle = self.window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.idle)  # keys and mouse only, not every event of Qt
        self.window.show_icon()
        self._load_outside()
        self.jobs.run(self._warm_up, done=collect_again, failed=collect_again, owner=self)
        assert self.outside is not None
        self.outside.start_watches()
        if self._may_ask_keychain and self._first is Route.UNLOCK:
            self._ask_keychain()

    def _warm_up(self) -> None:
        """In the worker: import and read what Today needs, so that unlocking does not wait."""
        from familysafe.app.warm_up import warm_up

        warm_up(self.program())

    def _load_outside(self) -> None:
        if self.outside is None:
            from familysafe.app.outside import Outside

            self.outside = Outside(self)

    def _outside(self) -> Outside:
        self._load_outside()
        assert self.outside is not None
        return self.outside

    # -- unlocked ----------------------------------------------------------------------------

    def unlock(self, passphrase: str) -> None:
        """Open the notebook as if the parent had typed this."""
        self.jobs.run(
            lambda: self.program().unlock(passphrase), done=self.enter, failed=_ignore, owner=self
        )

    def _ask_keychain(self) -> None:
        from familysafe.app.keychain_ask import KeychainAsk

        KeychainAsk(self).start()

    def enter(self, session: object) -> None:
        """Take an unlocked notebook in and show Today, or the place that was locked."""
        from familysafe.bootstrap import Session

        assert isinstance(session, Session)
        self.adopt(session)
        self.show_inside()
        if self.settings.read().left_locked:
            self._keep(left_locked=False)

    def adopt(self, session: Session) -> Inside:
        """Take an open notebook in without showing a page yet (the first run goes on)."""
        from familysafe.app.inside import Inside

        self.inside = Inside(self, session)
        self.fit_idle()
        self.idle.start()
        return self.inside

    def show_inside(self) -> None:
        """Today, or the place that was locked."""
        assert self.inside is not None
        self.inside.show_first_page()
        self.unlocked.emit()

    def program(self) -> Program:
        """The program without a window; imported on first use, which is in the worker."""
        if self._program is None:
            try:
                from familysafe.bootstrap import Program
            except KeyError:  # an import met inside another one, CPython issue 91351: once more
                from familysafe.bootstrap import Program
            from familysafe.passphrase_costs import measured_costs

            self._program = Program(self.paths, language=self.language, costs=measured_costs)
        return self._program

    def _connect(self) -> None:
        window = self.window
        window.lock_requested.connect(lambda: self.lock(covered=False))
        window.hide_requested.connect(self.hide)
        window.page_shown.connect(lambda _place: self.fit_idle())
        window.text_size_requested.connect(self._step_text)
        window.closing.connect(self._quit)
        self.idle.over.connect(lambda: self.lock(covered=False))
        self._raise.setInterval(_RAISE_POLL_MS)
        self._raise.timeout.connect(self._maybe_raise)
        self._raise.start()

    def apply_look(self) -> None:
        """The settings of Look & text have changed."""
        self.window.forget_hidden()
        self.app.themes.apply(look_of(self.settings.read()))

    def fit_idle(self) -> None:
        """Minutes until the lock: the parent's choice, longer where the hands are elsewhere."""
        long = self.router.current.route in _LONG_IDLE
        minutes = self.settings.read().idle_minutes
        self.idle.set_minutes(max(minutes, LONG_MINUTES) if long else minutes)

    def _step_text(self, direction: int) -> None:
        self.window.forget_hidden()
        scale = self.app.themes.step_text(direction)
        self.settings.change(text_scale=round(scale * 100))

    def _maybe_raise(self) -> None:
        if self.restart.raise_requested():
            self.raise_window()

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    # -- locking -----------------------------------------------------------------------------

    def hide(self) -> None:
        """Cover first, then save, then lock."""
        self.lock(covered=True)

    def lock(self, *, covered: bool) -> None:
        """Cover the window, save, close the notebook, start anew. Does nothing while locked."""
        if self._locking or self.inside is None:
            if covered and self.inside is None:
                self.router.reset(Place.of(Route.COVER))
            return
        self._locking = True
        self.idle.stop()
        inside, place = self.inside, self.router.current
        page, words = self.window.current_page(), inside.words_in_forms()
        self.window.cover_with(self._cover_page())
        self.window.close_overlays()
        clear_copied()
        self.window.repaint()  # the cover, before anything is saved
        if page is not None:
            self.window.leave_page(page)
        self.restart.ask(covered=covered)
        self._keep(left_locked=True)  # first: whatever comes between, the keychain is not asked
        inside.close(place, words, done=self._end)

    def ask_passphrase_next(self) -> None:
        """Whatever ends this process, the next one asks for the passphrase, not the keychain."""
        self._keep(left_locked=True)

    def _quit(self) -> None:
        """The window was closed: save, close the notebook, go. Closing while locking goes, too."""
        if self._ended:
            return  # ending an application closes its windows
        self.restart.wanted = False
        if self._locking:
            return
        if self.inside is None:
            self._end()
            return
        self._locking = True
        self.inside.close(None, self.inside.words_in_forms(), done=self._end)

    def _end(self) -> None:
        self._ended = True
        clear_copied()
        size = self.window.size()
        self._keep(window_size=(size.width(), size.height()))
        self.app.quit()

    def _keep(self, **fields: object) -> None:
        """Remember something small; a full disk must not hold up a lock."""
        try:
            self.settings.change(**fields)
        except OSError:
            _log.warning("a setting was not written")

    def shut_down(self) -> None:
        """After the event loop: wait for the worker, end the watches."""
        if self.outside is not None:
            self.outside.stop_watches()
        self._raise.stop()
        self.idle.stop()
        self.aside.close(wait=False)
        self.jobs.close()
        if self.inside is not None:
            self.inside.close_now()


def _ignore(error: Exception) -> None:
    """The unlock page stands there and says its own sentences."""
    _log.warning("could not open at the start: %s", type(error).__name__)


def _seconds() -> float:
    """Seconds that also count sleep, where the system offers such a clock."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)
