"""The thin Qt shells around the Qt-free cores."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from familysafe.adapters.bus import BusError, Signal
from familysafe.adapters.notifier_linux import DbusNotifier
from familysafe.adapters.qt_notifier import QtNotifier
from familysafe.adapters.qt_session_watch import QtSessionWatch, windows_reason
from familysafe.adapters.session_watch import SessionWatch
from tests.adapters.fakes_desktop import FakeBus

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes cannot be waited on there")
BUTTONS = (("open", "Open"), ("tomorrow", "Tomorrow"))


class PipeBus(FakeBus):
    """A fake bus whose descriptor is real, so that Qt can wait on it."""

    def __init__(self) -> None:
        super().__init__()
        self.out, self.into = os.pipe()
        os.set_blocking(self.out, False)

    def fileno(self) -> int:
        return self.out

    def wake(self) -> None:
        os.write(self.into, b"x")

    def read(self) -> list[Signal]:
        with contextlib.suppress(BlockingIOError):
            os.read(self.out, 100)
        return super().read()

    def end(self) -> None:
        os.close(self.out)
        os.close(self.into)


@pytest.fixture
def pipe() -> Iterator[PipeBus]:
    bus = PipeBus()
    yield bus
    bus.end()


def test_a_press_comes_as_a_signal(qtbot: QtBot, pipe: PipeBus) -> None:
    notifier = QtNotifier(DbusNotifier(pipe.connect))
    note = notifier.notify("Family reminder", "One thing is due", BUTTONS)
    with qtbot.waitSignal(notifier.action) as got:
        pipe.emit("ActionInvoked", note, "tomorrow")
        pipe.wake()
    assert got.args == [note, "tomorrow"]
    notifier.stop()


def test_a_press_that_came_with_the_reply_is_not_forgotten(qtbot: QtBot, pipe: PipeBus) -> None:
    notifier = QtNotifier(DbusNotifier(pipe.connect))
    with qtbot.waitSignal(notifier.action):
        pipe.emit("ActionInvoked", pipe.next_id + 1, "open")
        notifier.notify("Family reminder", "One thing is due", BUTTONS)
    notifier.stop()


def test_a_bus_that_ends_stops_the_watching(qtbot: QtBot, pipe: PipeBus) -> None:
    notifier = QtNotifier(DbusNotifier(pipe.connect))
    notifier.notify("Family reminder", "One thing is due", BUTTONS)
    pipe.down = True
    pipe.wake()
    qtbot.waitUntil(lambda: pipe.closed)
    assert not notifier.available()
    notifier.stop()


def _no_bus() -> FakeBus:
    raise BusError("none")


def test_a_screen_lock_comes_as_a_signal(qtbot: QtBot, pipe: PipeBus) -> None:
    reasons: list[str] = []
    core = SessionWatch(reasons.append, pipe.connect, _no_bus)
    watch = QtSessionWatch(core)
    assert watch.start() == ["session"]
    pipe.emit("ActiveChanged", True, interface="org.freedesktop.ScreenSaver")
    pipe.wake()
    qtbot.waitUntil(lambda: reasons == ["screen_locked"])
    watch.stop()


def test_tell_is_the_signal(qtbot: QtBot) -> None:
    watch = QtSessionWatch()
    with qtbot.waitSignal(watch.locked) as got:
        watch.tell("sleep")
    assert got.args == ["sleep"]


@pytest.mark.parametrize(
    ("message", "parameter", "reason"),
    [
        (0x0218, 0x0004, "sleep"),
        (0x0218, 0x0012, None),
        (0x02B1, 0x7, "session_lock"),
        (0x02B1, 0x8, None),
        (0x02B1, 0x2, "user_switched"),
        (0x0010, 0x7, None),
    ],
)
def test_the_windows_messages_to_lock_on(message: int, parameter: int, reason: str | None) -> None:
    assert windows_reason(message, parameter) == reason
