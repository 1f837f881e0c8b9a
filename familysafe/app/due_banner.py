"""The window's own reminder, where the computer has no notification service."""

from __future__ import annotations

from PySide6.QtCore import QObject

from familysafe.app.reminding import Reminding
from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Route, Router
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button


class DueBanner(QObject):
    """The same words and the same two buttons as a notification."""

    def __init__(
        self, reminding: Reminding, window: MainWindow, router: Router, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reminding, self._window, self._router = reminding, window, router
        reminding.unseen_changed.connect(lambda _unseen: self.show())
        if reminding.unseen:  # it fell due while the notebook was locked
            self.show()

    def show(self) -> None:
        """Show it while something is due; take it away else."""
        if not self._reminding.unseen:
            self._window.show_banner(None)
            return
        self._window.show_banner(self._banner())
        announce(self._window, self.tr("One thing is due"))

    def _banner(self) -> Banner:
        tomorrow = Button(self.tr("Tomorrow"), "outline", size="sm")
        tomorrow.clicked.connect(self._reminding.put_off)
        look = Button(self.tr("Open"), "outline", size="sm")
        look.clicked.connect(self._open)
        return Banner(self.tr("One thing is due"), icon="bell", buttons=[tomorrow, look])

    def _open(self) -> None:
        self._reminding.seen()
        self._router.go_to(Route.TODAY)
