"""Locks after a while without keys or mouse: 30 seconds before it, the parent is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)
WARN_SECONDS = 30
LONG_MINUTES = 20
_TICK_MS = 1000


class IdleWatch(QObject):
    """``warned`` once before the end, ``stayed`` when somebody came back, ``over`` at the end.

    ``ended`` when it counts no more, whatever the reason.

    Counts with ``seconds`` (a clock that also runs through sleep where the system has one), so a
    computer that slept past the time is locked as soon as it wakes.
    """

    warned = Signal()
    stayed = Signal()
    over = Signal()
    ended = Signal()

    def __init__(self, seconds: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._last = seconds()
        self._limit = 5 * 60.0
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def set_minutes(self, minutes: int) -> None:
        """How long without a sign of life."""
        self._limit = minutes * 60.0

    def start(self) -> None:
        """Begin to count, from now."""
        self._last = self._seconds()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._warning = False
        self._timer.stop()
        self.ended.emit()

    def touch(self) -> None:
        """A sign of life."""
        self._last = self._seconds()
        if self._warning:
            self._warning = False
            self.stayed.emit()

    def tick(self) -> None:
        """Look at the clock once."""
        idle = self._seconds() - self._last
        if idle >= self._limit:
            self.stop()
            self.over.emit()
        elif idle >= self._limit - WARN_SECONDS and not self._warning:
            self._warning = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Installed on the native window; lets every event through."""
        if event.type() in _SIGNS:
            self.touch()
        return super().eventFilter(watched, event)
