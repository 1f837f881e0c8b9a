"""Tells when the desktop locks, sleeps or changes hands, so that the notebook locks with it.

Linux, without Qt, through the two buses. Windows reports to a window (``qt_session_watch``).
macOS has no way to hear ``com.apple.screenIsLocked`` without further libraries: there the
notebook locks by its idle time and with its window only.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from familysafe.adapters.bus import Bus, BusError, Connect, JeepneyBus, Signal, Target

SCREEN_LOCKED = "screen_locked"
SESSION_IDLE = "session_idle"
SLEEP = "sleep"
SESSION_LOCK = "session_lock"
USER_SWITCHED = "user_switched"

_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_PRESENCE = "org.gnome.SessionManager.Presence"
_GNOME_SESSION = "org.gnome.SessionManager"
_LOGIN = "org.freedesktop.login1"
_MANAGER = f"{_LOGIN}.Manager"
_SESSION = f"{_LOGIN}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PRESENCE_IDLE = 3


def system_bus() -> Bus:
    """The system's own bus."""
    return JeepneyBus("SYSTEM")


class SessionWatch:
    """Calls ``on_lock(reason)`` for each signal to lock on; reasons are the constants above."""

    def __init__(
        self,
        on_lock: Callable[[str], None],
        session: Connect = JeepneyBus,
        system: Connect = system_bus,
    ) -> None:
        self._on_lock = on_lock
        self._connects = (session, system)
        self._buses: list[Bus] = []
        self._session_path: str | None = None

    def start(self) -> list[str]:
        """Listen; returns which buses could be listened to ("session", "system")."""
        heard = []
        for name, connect, listen in zip(
            ("session", "system"),
            self._connects,
            (self._listen_session, self._listen_system),
            strict=True,
        ):
            try:
                bus = connect()
            except BusError:
                continue
            try:
                listen(bus)
            except BusError:
                bus.close()
                continue
            self._buses.append(bus)
            heard.append(name)
        return heard

    def filenos(self) -> tuple[int, ...]:
        """The descriptors to wait on."""
        return tuple(bus.fileno() for bus in self._buses)

    def pump(self) -> None:
        """Handle what has arrived; several reasons at once are told one by one."""
        for bus in list(self._buses):
            try:
                signals = bus.read()
            except BusError:
                bus.close()
                self._buses.remove(bus)
                continue
            for each in signals:
                reason = self._reason(each)
                if reason is not None:
                    self._on_lock(reason)

    def stop(self) -> None:
        """Leave the buses."""
        for bus in self._buses:
            bus.close()
        self._buses.clear()

    def _listen_session(self, bus: Bus) -> None:
        for name in _SAVERS:
            bus.listen(sender=name, interface=name)
        bus.listen(sender=_GNOME_SESSION, interface=_PRESENCE)

    def _listen_system(self, bus: Bus) -> None:
        self._session_path = _own_session(bus)
        bus.listen(sender=_LOGIN, interface=_MANAGER)
        bus.listen(sender=_LOGIN, interface=_SESSION, path=self._session_path)
        if self._session_path is not None:
            bus.listen(sender=_LOGIN, interface=_PROPERTIES, path=self._session_path)

    def _reason(self, signal: Signal) -> str | None:
        first = signal.body[0] if signal.body else None
        match signal.interface, signal.member, first:
            case ("org.freedesktop.ScreenSaver" | "org.gnome.ScreenSaver", "ActiveChanged", True):
                return SCREEN_LOCKED
            case (interface, "StatusChanged", status) if interface == _PRESENCE:
                return SESSION_IDLE if status == _PRESENCE_IDLE else None
            case (interface, "PrepareForSleep", True) if interface == _MANAGER:
                return SLEEP
            case (interface, "Lock", _) if interface == _SESSION:
                return SESSION_LOCK
            case (interface, "PropertiesChanged", _) if interface == _PROPERTIES:
                return _from_properties(signal)
        return None


def _from_properties(signal: Signal) -> str | None:
    if len(signal.body) < 2 or signal.body[0] != _SESSION:
        return None
    changed = signal.body[1]
    if changed.get("LockedHint") == ("b", True):
        return SCREEN_LOCKED
    if changed.get("Active") == ("b", False):
        return USER_SWITCHED
    return None


def _own_session(bus: Bus) -> str | None:
    """The path of our login session; None (then every session's lock counts) if it has none.

    What the desktop starts through the user's service manager (GNOME, KDE) belongs to no session
    by its process number: there the session's name in the environment tells, or else the session
    in which this user's windows are.
    """
    manager = Target(_LOGIN, "/org/freedesktop/login1", _MANAGER)
    name = os.environ.get("XDG_SESSION_ID", "")
    questions: list[tuple[Target, str, str, tuple[object, ...]]] = [
        (manager, "GetSessionByPID", "u", (os.getpid(),))
    ]
    if name:
        questions.append((manager, "GetSession", "s", (name,)))
    user = Target(_LOGIN, f"{manager.path}/user/self", _PROPERTIES)
    questions.append((user, "Get", "ss", (f"{_LOGIN}.User", "Display")))
    for target, member, signature, body in questions:
        try:
            path = _path_in(bus.call(target, member, signature, body).body[0])
        except (BusError, IndexError):
            continue
        if path:
            return path
    return None


def _path_in(answer: object) -> str:
    """A path, alone or as the property Display: a variant of (name, path)."""
    if isinstance(answer, tuple):
        inner = answer[-1]
        answer = inner[-1] if isinstance(inner, tuple) else inner
    text = str(answer)
    return text if text.startswith("/org/freedesktop/login1/session/") else ""
