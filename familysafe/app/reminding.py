"""Notifications while the window runs, locked or not: the same watch as the background process.

Both share the marks in the sidecar, so nothing is shown twice.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from familysafe.adapters.clock import SystemClock
from familysafe.adapters.notifier import choose_notifier
from familysafe.adapters.qt_notifier import QtNotifier
from familysafe.adapters.sidecar import SidecarFile, StubFile
from familysafe.background import TICK_S, ReminderWatch, words_in
from familysafe.paths import AppPaths


class Reminding(QObject):
    """Ticks every few seconds; ``open_wanted`` when the parent pressed Open.

    ``unseen_changed``: something is due that no notification service could show, or no longer.
    """

    open_wanted = Signal()
    unseen_changed = Signal(bool)

    def __init__(
        self, paths: AppPaths, parent: QObject | None = None, language: str = "en-GB"
    ) -> None:
        super().__init__(parent)
        core = choose_notifier()
        self._notifier = QtNotifier(core, self)
        self._watch = ReminderWatch(
            clock=SystemClock(),
            notifier=core,
            sidecar=SidecarFile(paths.sidecar),
            stubs=StubFile(paths.stubs),
            open_window=self.open_wanted.emit,
            words=words_in(language),
        )
        self._told_unseen = False
        # The watch took the core's ear for itself; the buttons arrive on this thread all the same.
        self._timer = QTimer(self)
        self._timer.setInterval(int(TICK_S * 1000))
        self._timer.timeout.connect(self.tick)

    def available(self) -> bool:
        """Is there a notification service? If not, the window shows a banner."""
        return self._notifier.available()

    def start(self) -> None:
        """Look at once, then every few seconds."""
        self._timer.start()
        self.tick()

    def tick(self) -> None:
        """Look at the clock once. A full disk must not end the window."""
        try:
            self._watch.tick()
            self._notifier.available()  # follows the bus's descriptor, so buttons are heard
        except OSError:
            self._timer.setInterval(60_000)
        self._tell_unseen()

    @property
    def unseen(self) -> bool:
        """Is something due that this computer could not show?"""
        return self._watch.unseen

    def seen(self) -> None:
        """The parent pressed Open in the window's own banner."""
        self._mark(self._watch.seen)

    def put_off(self) -> None:
        """The parent pressed Tomorrow in the window's own banner."""
        self._mark(self._watch.put_off)

    def _mark(self, change: Callable[[], None]) -> None:
        with suppress(OSError):  # a full disk: the banner comes again
            change()
        self._tell_unseen()

    def _tell_unseen(self) -> None:
        if self._watch.unseen is not self._told_unseen:
            self._told_unseen = self._watch.unseen
            self.unseen_changed.emit(self._told_unseen)

    def stop(self) -> None:
        """No more notifications from this window."""
        self._timer.stop()
        self._notifier.stop()
