"""While the child looks at its page: the window stays there, and only the passphrase leads away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Place, Route, Router


class Showing(QObject):
    """Watches for the show-to-child page (SPEC 7) and closes all other ways once it is shown.

    ``begun`` is called then. There is no way back: the lock that ends it starts the program anew,
    locked, and even a program that was killed must not be opened by the keychain.
    """

    def __init__(self, window: MainWindow, router: Router, begun: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._router, self._begun = window, router, begun
        window.page_shown.connect(self._shown)

    def _shown(self, place: Place) -> None:
        if place.route is not Route.SHOW_CHILD or self._router.pinned:
            return
        self._router.pin()
        self._window.forget_pages(keep=self._window.current_page())
        self._begun()
