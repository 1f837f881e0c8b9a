"""What the window has while the notebook is open: the workspace, the pages, the sidebar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from familysafe.app.due_banner import DueBanner
from familysafe.app.failed import ERASE, OPEN
from familysafe.app.idle_notice import IdleNotice
from familysafe.app.notices import notices_of
from familysafe.app.return_place import place_of, place_words
from familysafe.app.showing import Showing
from familysafe.bootstrap import Session
from familysafe.care.notebook_care import NotebookCare
from familysafe.domain.family import Child
from familysafe.errors import FamilySafeError
from familysafe.services.desk import Desk
from familysafe.services.drafts import keep_open_words, open_words
from familysafe.services.ports import Receipt
from familysafe.services.shell import ShellData, remember_place, remembered_place, shell_data
from familysafe.store.errors import VaultDamagedError
from familysafe.ui.close_all import words_in_forms
from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.dialogs.error import show_error
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.unlock.view_model import DAMAGE_CODES
from familysafe.ui.sidebar import SidebarChild
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.workspace import Messenger, Workspace

if TYPE_CHECKING:
    from familysafe.app.frame import Frame
    from familysafe.ui.screens.today import TodayView

#: Route -> module under ui.screens that offers ``build(work) -> QWidget``; True = full window.
_PAGES: dict[Route, tuple[str, bool]] = {
    Route.TODAY: ("today", False),
    Route.CHILD: ("child", False),
    Route.CHECKUPS: ("checkups", False),
    Route.RUNNER: ("runner", True),
    Route.REPORT: ("report", False),
    Route.TALKS: ("talks", False),
    Route.TALK_PREPARE: ("talk_prepare", False),
    Route.TALK_LOG: ("talk_log", False),
    Route.LIBRARY: ("library", False),
    Route.INCIDENT: ("incidents", False),
    Route.SETTINGS: ("settings", False),
    Route.SHOW_CHILD: ("show_child", True),
}


class Inside(QObject):
    """One unlocked notebook in the window. The session belongs to the worker."""

    def __init__(self, frame: Frame, session: Session) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session: Session | None = session
        self.messenger = Messenger(self)
        self._care = NotebookCare(session)
        self._today: TodayView | None = None
        self._notices: tuple[str, ...] = ()
        self.work = Workspace(
            desk=session.desk,
            jobs=frame.jobs,
            hub=frame.hub,
            router=frame.router,
            messenger=self.messenger,
            settings=frame.settings,
            clock=session.desk.clock,
            care=NotebookCare(session),
            packs=session.program.packs,
            aside=frame.aside,
        )
        self._register_pages()
        self._connect(session)

    def _register_pages(self) -> None:
        for route, (name, full) in _PAGES.items():
            self._frame.registry.register(route, _factory(name, self.work), full_window=full)
        self._frame.registry.register(Route.TODAY, self._today_page)
        self._frame.registry.register(Route.IMPORT, self._import_page)
        self._frame.registry.register(Route.HELP, self.help_page)
        self._frame.window.forget_page(Route.HELP)

    def _connect(self, session: Session) -> None:
        frame, window = self._frame, self._frame.window
        # Receipts are published in the worker; the hub's signal brings them to this thread.
        session.desk.feed.subscribe(frame.hub.publish)
        frame.hub.changed.connect(self._changed)
        frame.jobs.unhandled.connect(self._show_error)
        self.messenger.toast.connect(self._toast)
        self.messenger.error.connect(self._show_error)
        self.messenger.look_changed.connect(frame.apply_look)
        self.messenger.idle_changed.connect(frame.fit_idle)
        self.messenger.restore_wanted.connect(frame.restore_from_backup)
        self.messenger.notebook_wanted.connect(self._open_other)
        self.messenger.erase_wanted.connect(self._erase_everything)
        self.messenger.command.connect(self._command)
        window.undo_requested.connect(lambda: self._undo(None))
        window.redo_requested.connect(self._redo)
        window.add_child_requested.connect(self._add_child)
        window.search_requested.connect(self._search)
        self._idle_notice = IdleNotice(window, frame.idle)
        self._showing = Showing(window, frame.router, frame.ask_passphrase_next)
        self._due = DueBanner(frame.reminding(), window, frame.router, self)

    # -- pages -------------------------------------------------------------------------------

    def help_page(self) -> QWidget:
        """Help with the family's own numbers and cases."""
        return _factory("help", self.work)()

    def _today_page(self) -> QWidget:
        from familysafe.ui.screens.today import TodayView

        page = _factory("today", self.work)()
        assert isinstance(page, TodayView)
        self._today = page
        self._show_notices()
        return page

    def _show_notices(self) -> None:
        if self._today is not None:
            self._today.model.set_notices(notices_of(self._notices))

    def _look_after(self) -> None:
        """After the first page: finish what an erase left, then ask how the backups are."""

        def look(desk: Desk) -> tuple[str, ...]:
            if self._session is None:
                return ()
            wrong = self._care.at_opening()
            if "damaged" in wrong:
                return wrong  # nothing more can be asked of such a file for certain
            self._care.finish_erasing()
            refused = self._session.program.packs.state(desk.content).refused
            return (*wrong, *self._care.health(), *(("guides_refused",) if refused else ()))

        def found(codes: tuple[str, ...]) -> None:
            self._note_damage("damaged" in codes)
            frame = self._frame
            silent = frame.settings.read().notifications and not frame.reminding().available()
            more = {"keychain_lost": frame.keychain_lost, "no_notifications": silent}
            self._notices = (*codes, *(code for code, so in more.items() if so))
            self._show_notices()

        self.work.ask(look, found, owner=self, failed=lambda _error: None)

    def _note_damage(self, damaged: bool) -> None:
        """For the locked page, where there is a way on."""
        settings = self._frame.settings
        if settings.read().damaged is not damaged:
            with suppress(OSError):
                settings.change(damaged=damaged)

    def kinds_today(self) -> Mapping[str, int]:
        """Worker: living records by kind, for the preview of a restore."""
        return {} if self._session is None else self._care.kinds_today()

    def _erase_everything(self) -> None:
        self._frame.close_for(self._frame.program().erase_everything, ERASE)

    def _open_other(self, folder: str) -> None:
        program = self._frame.program()
        self._frame.close_for(lambda: program.use_folder(Path(folder)), OPEN)

    def _import_page(self) -> QWidget:
        from familysafe.app.importing import ImportSources
        from familysafe.ui.screens.imports import build

        return build(self.work, ImportSources())

    def show_first_page(self) -> None:
        """Today, or the place where a lock interrupted; what was pressed while locked comes in."""

        def begin(desk: Desk) -> tuple[ShellData, str, str]:
            assert self._session is not None
            self._session.take_stubs()
            place = remembered_place(desk)
            remember_place(desk, place="")  # a kill later on must not lead back here
            return shell_data(desk), place, open_words(desk)

        self.work.ask(begin, self._begin, owner=self, failed=self._cannot_begin)

    def _cannot_begin(self, error: Exception) -> None:
        """The key fits, but the pages cannot be read: no page can be shown, a backup can help."""
        if isinstance(error, MemoryError):  # the driver's word for some bad pages
            error = VaultDamagedError("memory")
        known = error if isinstance(error, FamilySafeError) else FamilySafeError()
        damaged = known.code in DAMAGE_CODES
        self._note_damage(damaged)
        if damaged:
            # The file must be shut before it can be saved: the locked page has all the ways on.
            self._frame.lock(covered=False)
            return
        translate = QCoreApplication.translate
        confirm(
            self._frame.window,
            title=translate("Error", known.title),
            text=translate("Error", known.next_step),
            confirm_text=self.tr("Restore from a backup"),
            on_confirm=self._frame.restore_from_backup,
        )

    def _begin(self, found: tuple[ShellData, str, str]) -> None:
        data, place, words = found
        self._show_shell(data)
        self._frame.router.reset(place_of(place) or Place.of(Route.TODAY))
        # After the page's own reading: nobody waits for the instants ahead.
        self.work.ask(self._write_sidecar, lambda _none: None, owner=self)
        self._look_after()
        self._frame.window.forget_page(Route.UNLOCK)
        self._frame.window.forget_page(Route.ONBOARDING)
        if words:
            self._show_open_words(words)

    def _show_open_words(self, words: str) -> None:
        """The form itself is closed; its words are shown until the parent has done with them."""
        copy = CopyButton(self.tr("Copy"), words, kind="outline", size="sm")
        done = Button(self.tr("Done with it"), "outline", size="sm")
        banner = Banner(
            words,
            title=self.tr("You were typing this when the window was locked"),
            icon="note-pencil",
            buttons=[copy, done],
        )

        def forget() -> None:
            self._frame.window.show_banner(None)
            self.work.ask(lambda desk: keep_open_words(desk, ()), lambda _none: None, owner=self)

        done.clicked.connect(forget)
        self._frame.window.show_banner(banner)

    def _write_sidecar(self, _desk: Desk) -> None:
        if self._session is not None:
            self._session.write_sidecar()

    def _show_shell(self, data: ShellData) -> None:
        window = self._frame.window
        if self._frame.router.pinned:
            return
        window.set_children(
            [SidebarChild(str(c.id), c.name, str(c.age), c.colour) for c in data.children]
        )
        window.set_counts({Route.CHECKUPS: data.check_ups, Route.TALKS: data.talks})

    def _changed(self, receipt: object) -> None:
        if isinstance(receipt, Receipt) and receipt.action.startswith("_"):
            return

        def after(desk: Desk) -> ShellData:
            assert self._session is not None
            self._session.write_sidecar()
            return shell_data(desk)

        if self._session is not None:
            self.work.ask(after, self._show_shell, owner=self)

    # -- undo, errors ----------------------------------------------------------------------------

    def _toast(self, text: str, receipt: object) -> None:
        if self._frame.router.pinned:
            return  # what it says may be of another child
        undo: Callable[[], None] | None = None
        if isinstance(receipt, Receipt):
            action = receipt

            def undo() -> None:
                self._undo(action)

        self._frame.window.show_toast(text, undo)

    def _undo(self, receipt: Receipt | None) -> None:
        def take_back(desk: Desk) -> Receipt | None:
            done = desk.book.undo(None if receipt is None else receipt.action_id)
            if done is not None:
                desk.feed.publish(done)
            return done

        self.work.ask(take_back, self._told_undo, owner=self)

    def _told_undo(self, receipt: Receipt | None) -> None:
        text = self.tr("Nothing to undo.") if receipt is None else self.tr("Undone.")
        self._frame.window.show_toast(text)

    def _redo(self) -> None:
        def again(desk: Desk) -> Receipt | None:
            done = desk.book.redo()
            if done is not None:
                desk.feed.publish(done)
            return done

        def told(receipt: Receipt | None) -> None:
            text = self.tr("Nothing to redo.") if receipt is None else self.tr("Done again.")
            self._frame.window.show_toast(text)

        self.work.ask(again, told, owner=self)

    def _show_error(self, error: object) -> None:
        unknown = FamilySafeError(type(error).__name__)
        show_error(self._frame.window, error if isinstance(error, FamilySafeError) else unknown)

    # -- from the shell --------------------------------------------------------------------------

    def _add_child(self) -> None:
        from familysafe.ui.screens.child import open_add_child

        open_add_child(self._frame.window, self.work, self._show_child)

    def _show_child(self, child: Child) -> None:
        self._frame.router.go_to(Route.CHILD, child_id=str(child.id), tab="overview")

    def _search(self) -> None:
        from familysafe.ui.screens.search import open_search

        open_search(self._frame.window, self.work)

    def _command(self, word: str) -> None:
        """A command that was chosen in the search palette."""
        window = self._frame.window
        commands = {
            "lock": window.lock_requested,
            "hide": window.hide_requested,
            "add_child": window.add_child_requested,
        }
        if word in commands:
            commands[word].emit()

    # -- the end -----------------------------------------------------------------------------

    def words_in_forms(self) -> list[str]:
        """What stands in open forms now; ask before anything is closed."""
        return words_in_forms(self._frame.window)

    def close(self, place: Place | None, words: Sequence[str], done: Callable[[], None]) -> None:
        """Remember the place (None: the window was closed), back up if due, close the file.

        ``words``: what stood in an open form, for the parent to take up again.
        """
        session, self._session = self._session, None
        if session is None:
            done()
            return

        def finish() -> None:
            try:
                if words:
                    keep_open_words(session.desk, words)
                remember_place(session.desk, place=place_words(place))
                session.back_up_if_due()
            except FamilySafeError:
                pass  # a full disk must not keep the notebook open
            finally:
                session.close()

        # No owner: the file has to be closed whatever page is gone by then.
        self._frame.jobs.run(finish, done=lambda _none: done(), failed=lambda _error: done())

    def close_now(self) -> None:
        """After the worker has ended: the last resort, for a process that is ending anyhow."""
        session, self._session = self._session, None
        if session is not None:
            session.close()


def _factory(name: str, work: Workspace) -> Callable[[], QWidget]:
    def build() -> QWidget:
        made = import_module(f"familysafe.ui.screens.{name}").build(work)
        assert isinstance(made, QWidget)
        return made

    return build
