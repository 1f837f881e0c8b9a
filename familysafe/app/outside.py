"""What the window has while the notebook is locked: the program, help, first run, the watches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.adapters.qt_session_watch import QtSessionWatch
from familysafe.app.reminding import Reminding
from familysafe.errors import FamilySafeError
from familysafe.ui.dialogs.error import show_error
from familysafe.ui.dialogs.passphrase import ask_passphrase
from familysafe.ui.screens.unlock.view_model import UnlockModel

if TYPE_CHECKING:
    from familysafe.app.frame import Frame


class Outside(QObject):
    """Built after the first paint."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session_watch = QtSessionWatch(parent=self)
        self.reminding = Reminding(frame.paths, self, frame.language)

    # -- watches -----------------------------------------------------------------------------

    def start_watches(self) -> None:
        """Listen for screen lock and sleep, and begin to remind."""
        frame = self._frame
        self._session_watch.locked.connect(lambda _reason: frame.lock(covered=False))
        self._session_watch.start(int(frame.window.winId()))
        self.reminding.open_wanted.connect(frame.raise_window)
        if frame.settings.read().notifications:
            self.reminding.start()

    def stop_watches(self) -> None:
        """At the end of the process."""
        self._session_watch.stop()
        self.reminding.stop()

    # -- pages -------------------------------------------------------------------------------

    def help_page(self) -> QWidget:
        """Numbers and first steps, without a notebook."""
        from familysafe.content.pack import ContentPack
        from familysafe.ui.screens.help import build_locked

        language = self._frame.language
        view = build_locked(lambda: ContentPack.load(language=language), self._frame.settings)
        view.left.connect(self._frame.leave_locked_help)
        return view

    def onboarding_page(self) -> QWidget:
        """The first run."""
        from familysafe.app.first_run import onboarding_page

        return onboarding_page(self._frame)

    # -- the unlock page's other roads -----------------------------------------------------------

    def keep_tries(self, tries: int) -> None:
        """Remember wrong tries. Comfort against a child's guessing, not protection."""
        self._frame.settings.change(wrong_tries=tries)

    def choose_notebook(self, model: UnlockModel) -> None:
        """Let the parent pick the folder of another notebook; the places are remembered."""
        folder = QFileDialog.getExistingDirectory(
            self._frame.window, self.tr("Folder of the notebook")
        )
        if folder:
            model.open_other(folder)

    def restore_from_backup(self, path: str = "") -> None:
        """Ask for the passphrase of a backup ("" = pick the file first), then restore it.

        The passphrase is tried on the backup before today's notebook is closed.
        """
        window = self._frame.window
        name = path or self._pick_backup()
        if not name:
            return
        frame = self._frame

        def try_it(passphrase: str) -> None:
            frame.jobs.run(
                lambda: frame.program().opens_backup(Path(name), passphrase),
                done=lambda _none: go_on(passphrase),
                failed=refused,
                owner=self,
            )

        def go_on(passphrase: str) -> None:
            asked.accept()
            if frame.inside is not None:
                frame.close_for(lambda: frame.program().restore(Path(name), passphrase))
                return
            frame.jobs.run(
                lambda: frame.program().restore(Path(name), passphrase),
                done=lambda _kept: frame.show_unlock(),
                failed=told,
                owner=self,
            )

        def told(error: Exception) -> None:
            show_error(window, _known(error))

        def refused(error: Exception) -> None:
            known = _known(error)
            asked.refuse(f"{known.title} {known.next_step}")

        asked = ask_passphrase(
            window,
            title=self.tr("Open this backup"),
            text=self.tr("The passphrase that counted when the backup was made."),
            on_passphrase=try_it,
        )

    def _pick_backup(self) -> str:
        name, _ = QFileDialog.getOpenFileName(
            self._frame.window,
            self.tr("A backup of FamilySafe"),
            "",
            f"FamilySafe (*{BACKUP_SUFFIX})",
        )
        return name


def _known(error: Exception) -> FamilySafeError:
    return error if isinstance(error, FamilySafeError) else FamilySafeError()


BACKUP_SUFFIX = ".familysafe-backup"
