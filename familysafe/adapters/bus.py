"""A thin, Qt-free hold on one D-Bus connection, so that logic can be tested on a fake one.

Two things that the library leaves to its caller are settled here: signals that arrive while a
reply is awaited are kept, and every way in which a bus can fail becomes one error.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from familysafe.errors import FamilySafeError

_TIMEOUT_S = 2.0
# What jeepney and the socket below it raise when there is no bus, or none any more. KeyError: no
# address in the environment; ValueError and RuntimeError: an address or a greeting it cannot use.
_FAILURES = (OSError, EOFError, KeyError, ValueError, RuntimeError, StopIteration)


class BusError(FamilySafeError):
    """The bus, or the service asked for on it, is not there or refuses."""

    code = "no_desktop_service"
    title = "This computer's desktop service does not answer."
    next_step = "Everything else works without it."


@dataclass(frozen=True)
class Target:
    """Where a call goes: service name, object path, interface."""

    service: str
    path: str
    interface: str


@dataclass(frozen=True)
class Signal:
    """One signal as it came: the sender's unique name, where from, what."""

    sender: str
    path: str
    interface: str
    member: str
    body: tuple[Any, ...]


@dataclass(frozen=True)
class Reply:
    """The answer to a call, with the unique name of who gave it."""

    sender: str
    body: tuple[Any, ...]


class Bus(Protocol):
    """What our adapters need of a D-Bus connection; every method may raise ``BusError``."""

    def fileno(self) -> int:
        """The descriptor that becomes readable when a signal waits."""

    def call(
        self, target: Target, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Reply:
        """Call a method and wait at most two seconds."""

    def listen(self, *, sender: str, interface: str, path: str | None = None) -> None:
        """Ask the bus for the signals of this sender and interface."""

    def read(self) -> list[Signal]:
        """All signals that have arrived, without waiting."""

    def close(self) -> None:
        """Leave the bus."""


Connect = Callable[[], Bus]


class JeepneyBus:
    """``Bus`` over jeepney's blocking connection; used from one thread."""

    def __init__(self, name: str = "SESSION") -> None:
        """``name``: SESSION or SYSTEM."""
        from jeepney import MatchRule
        from jeepney.io.blocking import open_dbus_connection

        self._signals: deque[Any] = deque(maxlen=256)
        try:
            self._conn = open_dbus_connection(name)
            self._conn.filter(MatchRule(type="signal"), queue=self._signals)
        except _FAILURES as error:
            raise BusError("connect") from error

    def fileno(self) -> int:
        """The socket's descriptor."""
        return int(self._conn.sock.fileno())

    def call(
        self, target: Target, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Reply:
        """Call a method; an error reply raises too."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(target.path, target.service, target.interface)
        return self._ask(new_method_call(address, member, signature or None, body), member)

    def listen(self, *, sender: str, interface: str, path: str | None = None) -> None:
        """The bus itself checks the sender, so other programs cannot speak in its name."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        rule = MatchRule(type="signal", sender=sender, interface=interface, path=path)
        self._ask(message_bus.AddMatch(rule), "AddMatch")

    def read(self) -> list[Signal]:
        """All signals that have arrived; what was read off the socket before counts too."""
        try:
            while True:
                self._conn.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except _FAILURES as error:
            raise BusError("read") from error
        found = [_signal(each) for each in self._signals]
        self._signals.clear()
        return found

    def close(self) -> None:
        """Close the socket."""
        self._conn.close()

    def _ask(self, message: Any, member: str) -> Reply:
        from jeepney import HeaderFields, MessageType

        try:
            answer = self._conn.send_and_get_reply(message, timeout=_TIMEOUT_S)
        except _FAILURES as error:
            raise BusError(member) from error
        if answer.header.message_type is MessageType.error:
            raise BusError(member)
        return Reply(str(answer.header.fields.get(HeaderFields.sender, "")), tuple(answer.body))


def _signal(message: Any) -> Signal:
    from jeepney import HeaderFields

    fields = message.header.fields
    return Signal(
        sender=str(fields.get(HeaderFields.sender, "")),
        path=str(fields.get(HeaderFields.path, "")),
        interface=str(fields.get(HeaderFields.interface, "")),
        member=str(fields.get(HeaderFields.member, "")),
        body=tuple(message.body),
    )
