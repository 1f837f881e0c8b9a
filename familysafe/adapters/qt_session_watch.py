"""The window's ear for screen lock and sleep: ``locked(reason)`` on its own thread.

Linux: the two buses, read when they have something. Windows: the session and power messages that
the system sends to a window (written to the documented interface, not yet tried there). macOS:
nothing is heard, and ``start`` says so; idle time and the window's own lock remain.
"""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QSocketNotifier,
    Signal,
)

from familysafe.adapters.session_watch import SESSION_LOCK, SLEEP, USER_SWITCHED, SessionWatch

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE = 0x02B1
_WTS_REASONS = {
    0x2: USER_SWITCHED,  # console disconnect
    0x4: USER_SWITCHED,  # remote disconnect
    0x7: SESSION_LOCK,
}


class QtSessionWatch(QObject):
    """Listens from ``start`` to ``stop``."""

    locked = Signal(str)

    def __init__(self, core: SessionWatch | None = None, parent: QObject | None = None) -> None:
        """``core``: given in tests; it must call ``tell`` of this object."""
        super().__init__(parent)
        self._core = core or SessionWatch(self.tell)
        self._watches: list[QSocketNotifier] = []
        self._filter: _WindowsFilter | None = None

    def tell(self, reason: str) -> None:
        """Pass a reason on."""
        self.locked.emit(reason)

    def start(self, window_id: int = 0) -> list[str]:
        """Listen; returns what is heard, empty where nothing is. ``window_id``: for Windows."""
        if sys.platform == "win32":
            return self._start_windows(window_id)
        if sys.platform != "linux":
            return []
        heard = self._core.start()
        for fileno in self._core.filenos():
            watch = QSocketNotifier(fileno, QSocketNotifier.Type.Read, self)
            watch.activated.connect(self._read)
            self._watches.append(watch)
        self._read()  # what came while the calls of ``start`` were answered
        return heard

    def stop(self) -> None:
        """End listening."""
        self._drop(keep=())
        self._core.stop()
        app = QCoreApplication.instance()
        if self._filter is not None and app is not None:
            app.removeNativeEventFilter(self._filter)
        self._filter = None

    def _read(self) -> None:
        self._core.pump()
        self._drop(keep=self._core.filenos())

    def _drop(self, keep: tuple[int, ...]) -> None:
        for watch in list(self._watches):
            if watch.socket() not in keep:
                watch.setEnabled(False)
                watch.deleteLater()
                self._watches.remove(watch)

    def _start_windows(self, window_id: int) -> list[str]:
        app = QCoreApplication.instance()
        if app is None:
            return []
        self._filter = _WindowsFilter(self)
        app.installNativeEventFilter(self._filter)
        return ["power", *_register_session(window_id)]


class _WindowsFilter(QAbstractNativeEventFilter):
    """Reads the two messages and lets all of them through."""

    def __init__(self, watch: QtSessionWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(  # noqa: N802 (Qt's name)
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Called by Qt for each native message."""
        kind = event_type.data() if isinstance(event_type, QByteArray) else bytes(event_type)
        if kind == b"windows_generic_MSG":
            reason = windows_reason(*_message_parts(int(message)))
            if reason is not None:
                self._watch.tell(reason)
        return False, 0


def windows_reason(message: int, parameter: int) -> str | None:
    """Which reason to lock a native message is, if any."""
    if message == _WM_POWERBROADCAST and parameter == _PBT_APMSUSPEND:
        return SLEEP
    if message == _WM_WTSSESSION_CHANGE:
        return _WTS_REASONS.get(parameter)
    return None


class _Message(ctypes.Structure):
    """The first fields of the system's MSG structure."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("parameter", ctypes.c_size_t),
    )


def _message_parts(address: int) -> tuple[int, int]:
    found = _Message.from_address(address)
    return int(found.message), int(found.parameter)


def _register_session(window_id: int) -> list[str]:
    if sys.platform != "win32" or not window_id:
        return []
    library = ctypes.WinDLL("wtsapi32")
    done = library.WTSRegisterSessionNotification(ctypes.c_void_p(window_id), 0)
    return ["session"] if done else []
