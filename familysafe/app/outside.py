"""What the window has while the notebook is locked: the program, help, first run, the watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.adapters.qt_session_watch import QtSessionWatch
from familysafe.app.reminding import Reminding
from familysafe.app.restoring import Restoring
from familysafe.app.salvaging import Salvaging
from familysafe.app.visited_folders import forget_visited_folders
from familysafe.notebook_places import known_folders, may_hold_notebook
from familysafe.ui.screens.unlock.view_model import UnlockModel
from familysafe.ui.widgets.clipboard import ClipboardGuard

if TYPE_CHECKING:
    from familysafe.app.frame import Frame


class Outside(QObject):
    """Built after the first paint."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._session_watch = QtSessionWatch(parent=self)
        self.reminding = Reminding(frame.paths, self, frame.language)
        self._restoring = Restoring(frame)
        self._salvaging = Salvaging(frame)

    # -- watches -----------------------------------------------------------------------------

    def start_watches(self) -> None:
        """Listen for screen lock and sleep, and begin to remind."""
        forget_visited_folders()  # a process that was killed left them
        self._guard = ClipboardGuard(self)
        frame = self._frame
        self._session_watch.locked.connect(lambda _reason: frame.lock(covered=False))
        self._session_watch.start(int(frame.window.winId()))
        self.reminding.open_wanted.connect(frame.raise_window)
        if frame.settings.read().notifications:
            self.reminding.start()

    def stop_watches(self) -> None:
        """At the end of the process, which every lock is."""
        forget_visited_folders()
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

    def choose_notebook(self, model: UnlockModel) -> None:
        """Those that were opened here, or a folder that the parent picks."""
        frame = self._frame
        known = known_folders(frame.settings, frame.paths)
        used, others = known[:1], [one for one in known[1:] if may_hold_notebook(one)]
        if not used or not others:
            self._pick_notebook(model)
            return
        from familysafe.app.which_notebook import WhichNotebook

        WhichNotebook(
            frame.window,
            others,
            frame.paths.vault,
            lambda folder: model.open_other(str(folder)),
            lambda: self._pick_notebook(model),
        )

    def _pick_notebook(self, model: UnlockModel) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._frame.window, self.tr("Folder of the notebook")
        )
        if folder:
            model.open_other(folder)

    def restore_from_backup(self, path: str = "") -> None:
        """Passphrase, preview, restore ("" = pick the file first; a folder: what was kept)."""
        self._restoring.begin(path)

    def salvage(self) -> None:
        """A damaged notebook: passphrase, the work, what is missing, the new notebook."""
        self._salvaging.begin()
