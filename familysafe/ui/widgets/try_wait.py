"""The wait between wrong tries of a passphrase: a count of seconds that no button passes by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal


class TryWait(QObject):
    """``changed`` follows each second. By a timer, not by the clock, which anybody can set."""

    changed = Signal()

    def __init__(self, seconds: Callable[[], int], parent: QObject) -> None:
        """``seconds``: how long it is now, after all wrong tries at every place that asks."""
        super().__init__(parent)
        self._seconds = seconds
        self.left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.second_passed)

    def begin(self) -> None:
        """At the opening of a form, for to close it is no way round, and after a wrong try."""
        self.left = self._seconds()
        if self.left:
            self._tick.start()
        self.changed.emit()

    def second_passed(self) -> None:
        self.left = max(self.left - 1, 0)
        if self.left == 0:
            self._tick.stop()
        self.changed.emit()

    @property
    def text(self) -> str:
        """For beside the field; "" where nobody has to wait."""
        if not self.left:
            return ""
        said = QCoreApplication.translate(
            "UnlockView", "After 3 tries we wait a little between tries. %1 s to go."
        )
        return said.replace("%1", str(self.left))
