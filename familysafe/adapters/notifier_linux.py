"""Notifications through the desktop's real service, ``org.freedesktop.Notifications`` 1.2.

No Qt: a plain loop waits on ``fileno()`` and calls ``pump()``; in the window a QSocketNotifier
does (``qt_notifier``). Qt's own D-Bus cannot send the unsigned number that ``Notify`` wants.
"""

from __future__ import annotations

import contextlib
import html
from collections.abc import Callable
from typing import Any

from familysafe.adapters.bus import Bus, BusError, Connect, JeepneyBus, Signal, Target

_NOTE = Target(
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
_APP = "FamilySafe"
_NEVER_EXPIRES = 0
_NORMAL = ("y", 1)
Actions = tuple[tuple[str, str], ...]


def _ignore(*_: object) -> None:
    """Nobody listens yet."""


class DbusNotifier:
    """Sends notifications and tells which of their buttons was pressed.

    ``on_action(note_id, key)``: key is one of those given, or "default" for a click on the note
    itself. ``on_closed(note_id)``: it is gone, whatever the reason. Both are called in ``pump()``.
    """

    def __init__(self, connect: Connect = JeepneyBus) -> None:
        self.on_action: Callable[[int, str], None] = _ignore
        self.on_closed: Callable[[int], None] = _ignore
        self._connect = connect
        self._bus: Bus | None = None
        self._lost = False
        self._capabilities: frozenset[str] = frozenset()
        self._ours: dict[int, tuple[str, frozenset[str]]] = {}

    def available(self) -> bool:
        """Whether a notification service answers now; if not, the window shows its banner."""
        try:
            self._ask_capabilities(self._open())
        except BusError:
            self.stop()
            return False
        return True

    def fileno(self) -> int | None:
        """The descriptor to wait on; None while there is no connection."""
        return None if self._bus is None else self._bus.fileno()

    def lost(self) -> bool:
        """Whether the bus that we were on has closed: the desktop session is over."""
        return self._lost

    def notify(self, title: str, body: str, actions: Actions = ()) -> int | None:
        """Show a note and return its id; None when no service took it."""
        try:
            bus = self._open()
            self._ask_capabilities(bus)
            buttons = self._buttons(actions)
            reply = bus.call(_NOTE, "Notify", "susssasa{sv}i", self._note(title, body, buttons))
            note_id = int(reply.body[0])
        except (BusError, IndexError, TypeError, ValueError):
            self.stop()
            return None
        self._ours[note_id] = (reply.sender, frozenset(buttons[::2]))
        return note_id

    def close(self, note_id: int) -> None:
        """Take one of our notes off the screen; one that is gone already is no error."""
        if self._bus is None or note_id not in self._ours:
            return
        with contextlib.suppress(BusError):
            self._bus.call(_NOTE, "CloseNotification", "u", (note_id,))

    def pump(self) -> None:
        """Handle what has arrived; to be called when readable, and once after ``notify``."""
        if self._bus is None:
            return
        try:
            signals = self._bus.read()
        except BusError:
            self._lost = True
            self.stop()
            return
        for each in signals:
            self._handle(each)

    def stop(self) -> None:
        """Leave the bus; notes on the screen stay, but their buttons reach nobody."""
        if self._bus is not None:
            self._bus.close()
        self._bus = None
        self._ours.clear()

    def _open(self) -> Bus:
        if self._bus is None:
            bus = self._connect()
            try:
                bus.listen(sender=_NOTE.service, interface=_NOTE.interface, path=_NOTE.path)
            except BusError:
                bus.close()
                raise
            self._bus = bus
            self._lost = False
        return self._bus

    def _ask_capabilities(self, bus: Bus) -> None:
        found = bus.call(_NOTE, "GetCapabilities").body
        self._capabilities = frozenset(map(str, found[0])) if found else frozenset()

    def _buttons(self, actions: Actions) -> list[str]:
        if not actions or "actions" not in self._capabilities:
            return []
        pairs = actions if actions[0][0] == "default" else (("default", actions[0][1]), *actions)
        return [text for pair in pairs for text in pair]

    def _note(self, title: str, body: str, buttons: list[str]) -> tuple[Any, ...]:
        # "body-markup" means that the server reads &, < and > as mark-up.
        shown = html.escape(body, quote=False) if "body-markup" in self._capabilities else body
        hints = {"urgency": _NORMAL, "desktop-entry": ("s", "familysafe")}
        return (_APP, 0, "", title, shown, buttons, hints, _NEVER_EXPIRES)

    def _handle(self, signal: Signal) -> None:
        if signal.interface != _NOTE.interface or len(signal.body) < 2:
            return
        note_id, detail = signal.body[:2]
        ours = self._ours.get(note_id) if isinstance(note_id, int) else None
        if ours is None or signal.sender != ours[0]:
            return  # another program's note, or another program speaking
        if signal.member == "ActionInvoked" and str(detail) in ours[1]:
            self.on_action(note_id, str(detail))
        elif signal.member == "NotificationClosed":
            del self._ours[note_id]
            self.on_closed(note_id)
