"""A bus and a notifier in memory, behaving like the real ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from familysafe.adapters.bus import BusError, Reply, Signal, Target

SERVER = ":1.7"
NOTES = "org.freedesktop.Notifications"


@dataclass
class FakeBus:
    """Answers like a notification server; ``down`` makes every call fail."""

    capabilities: tuple[str, ...] = ("actions", "body", "body-markup")
    down: bool = False
    calls: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    rules: list[tuple[str, str, str | None]] = field(default_factory=list)
    signals: list[Signal] = field(default_factory=list)
    closed: bool = False
    next_id: int = 41
    unknown: tuple[str, ...] = ()

    def connect(self) -> FakeBus:
        self._check()
        self.closed = False
        return self

    def fileno(self) -> int:
        return 5

    def call(
        self, target: Target, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Reply:
        self._check()
        self.calls.append((member, body))
        if member == "GetCapabilities":
            return Reply(SERVER, (list(self.capabilities),))
        if member == "Notify":
            self.next_id += 1
            return Reply(SERVER, (self.next_id,))
        if member in self.unknown:
            raise BusError(member)
        if member == "GetSessionByPID":
            return Reply(SERVER, ("/org/freedesktop/login1/session/_31",))
        if member == "GetSession":
            return Reply(SERVER, (f"/org/freedesktop/login1/session/{body[0]}",))
        if member == "Get":
            return Reply(SERVER, (("(so)", ("4", "/org/freedesktop/login1/session/_34")),))
        return Reply(SERVER, ())

    def listen(self, *, sender: str, interface: str, path: str | None = None) -> None:
        self._check()
        self.rules.append((sender, interface, path))

    def read(self) -> list[Signal]:
        self._check()
        found, self.signals = self.signals, []
        return found

    def close(self) -> None:
        self.closed = True

    def emit(self, member: str, *body: Any, interface: str = NOTES, sender: str = SERVER) -> None:
        self.signals.append(Signal(sender, "/", interface, member, body))

    def last_note(self) -> tuple[Any, ...]:
        return [body for member, body in self.calls if member == "Notify"][-1]

    def _check(self) -> None:
        if self.down:
            raise BusError("down")


@dataclass
class FakeNotifier:
    """Keeps what was shown; a test presses through ``press``."""

    working: bool = True
    shown: list[tuple[str, str, tuple[tuple[str, str], ...]]] = field(default_factory=list)
    waiting: list[tuple[int, str]] = field(default_factory=list)
    session_over: bool = False

    def __post_init__(self) -> None:
        self.on_action: Callable[[int, str], None] = lambda _note, _key: None
        self.on_closed: Callable[[int], None] = lambda _note: None

    def available(self) -> bool:
        return self.working

    def fileno(self) -> int | None:
        return None

    def lost(self) -> bool:
        return self.session_over

    def notify(
        self, title: str, body: str, actions: tuple[tuple[str, str], ...] = ()
    ) -> int | None:
        if not self.working:
            return None
        self.shown.append((title, body, actions))
        return len(self.shown)

    def close(self, note_id: int) -> None:
        pass

    def pump(self) -> None:
        waiting, self.waiting = self.waiting, []
        for note, key in waiting:
            self.on_action(note, key)

    def stop(self) -> None:
        pass

    def press(self, key: str) -> None:
        self.waiting.append((len(self.shown), key))
