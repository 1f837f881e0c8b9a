"""Drives a notifier from the window's event loop, so that its buttons are heard at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from familysafe.adapters.notifier import PumpedNotifier

_POLL_MS = 1000


class QtNotifier(QObject):
    """The Notifier port for the window; ``action`` and ``closed`` come on the window's thread."""

    action = Signal(int, str)
    closed = Signal(int)

    def __init__(self, core: PumpedNotifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._watch: QSocketNotifier | None = None
        core.on_action = self._told_action
        core.on_closed = self._told_closed
        # Where there is nothing to wait on (Windows, macOS) a slow poll does.
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._read)

    def available(self) -> bool:
        """Whether a notification would be shown now."""
        answer = self._core.available()
        self._follow()
        return answer

    def notify(self, title: str, body: str, actions: tuple[tuple[str, str], ...]) -> int | None:
        """Show a note; its id, or None."""
        note_id = self._core.notify(title, body, actions)
        self._follow()
        if note_id is not None:
            # Signals that came while the reply was awaited do not make the socket readable.
            QTimer.singleShot(0, self, self._read)
            if self._core.fileno() is None:
                self._poll.start()
        return note_id

    def close(self, note_id: int) -> None:
        """Take a note away."""
        self._core.close(note_id)

    def stop(self) -> None:
        """End listening and leave the service."""
        self._poll.stop()
        self._drop_watch()
        self._core.stop()

    def _told_action(self, note_id: int, key: str) -> None:
        self.action.emit(note_id, key)

    def _told_closed(self, note_id: int) -> None:
        self.closed.emit(note_id)

    def _read(self) -> None:
        self._core.pump()
        self._follow()

    def _follow(self) -> None:
        """Watch the present descriptor; it changes when the bus was lost and found again."""
        fileno = self._core.fileno()
        if self._watch is not None and (fileno is None or self._watch.socket() != fileno):
            self._drop_watch()
        if fileno is not None and self._watch is None:
            self._watch = QSocketNotifier(fileno, QSocketNotifier.Type.Read, self)
            self._watch.activated.connect(self._read)

    def _drop_watch(self) -> None:
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
            self._watch = None
