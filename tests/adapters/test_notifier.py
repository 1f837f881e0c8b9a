"""The notification adapters on a fake bus and a fake library."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import pytest

from familysafe.adapters.notifier import NullNotifier, choose_notifier
from familysafe.adapters.notifier_desktop import DesktopNotifierAdapter, silence_library
from familysafe.adapters.notifier_linux import DbusNotifier
from tests.adapters.fakes_desktop import NOTES, FakeBus

BUTTONS = (("open", "Open"), ("tomorrow", "Tomorrow"))


class Heard:
    """A notifier on a fake bus, and what it told."""

    def __init__(self, bus: FakeBus) -> None:
        self.bus = bus
        self.notifier = DbusNotifier(bus.connect)
        self.actions: list[tuple[int, str]] = []
        self.closed: list[int] = []
        self.notifier.on_action = lambda note, key: self.actions.append((note, key))
        self.notifier.on_closed = self.closed.append


@pytest.fixture
def heard() -> Heard:
    return Heard(FakeBus())


def test_the_call_has_the_shape_of_the_specification(heard: Heard) -> None:
    assert heard.notifier.notify("Family reminder", "One thing is due", BUTTONS) == 42
    app, replaces, icon, title, body, actions, hints, expires = heard.bus.last_note()
    assert (app, replaces, icon, expires) == ("FamilySafe", 0, "", 0)
    assert (title, body) == ("Family reminder", "One thing is due")
    assert actions == ["default", "Open", "open", "Open", "tomorrow", "Tomorrow"]
    assert hints["urgency"] == ("y", 1)


def test_only_the_service_itself_is_listened_to(heard: Heard) -> None:
    heard.notifier.notify("a", "b")
    assert heard.bus.rules == [(NOTES, NOTES, "/org/freedesktop/Notifications")]


def test_a_body_is_escaped_only_for_servers_with_markup() -> None:
    for capabilities, body in ((("body-markup",), "&lt;b&gt; &amp;"), ((), "<b> &")):
        bus = FakeBus(capabilities=capabilities)
        DbusNotifier(bus.connect).notify("a", "<b> &")
        assert bus.last_note()[4] == body


def test_a_server_without_actions_gets_none() -> None:
    bus = FakeBus(capabilities=("body",))
    DbusNotifier(bus.connect).notify("a", "b", BUTTONS)
    assert bus.last_note()[5] == []


@pytest.mark.parametrize("key", ["default", "open", "tomorrow"])
def test_each_key_is_told_with_its_note(heard: Heard, key: str) -> None:
    note = heard.notifier.notify("a", "b", BUTTONS)
    heard.bus.emit("ActionInvoked", note, key)
    heard.notifier.pump()
    assert heard.actions == [(note, key)]


def test_other_notes_other_keys_and_other_speakers_are_nothing(heard: Heard) -> None:
    note = heard.notifier.notify("a", "b", BUTTONS)
    heard.bus.emit("ActionInvoked", 7, "open")
    heard.bus.emit("ActionInvoked", note, "format")
    heard.bus.emit("ActionInvoked", note, "open", sender=":1.99")
    heard.bus.emit("ActionInvoked", note, "open", interface="org.example.Other")
    heard.bus.emit("ActionInvoked", note)
    heard.bus.emit("ActionInvoked", [note], "open")
    heard.bus.emit("ActionInvoked", note, ["open"])
    heard.notifier.pump()
    assert heard.actions == []


def test_after_it_was_closed_a_note_is_not_ours(heard: Heard) -> None:
    note = heard.notifier.notify("a", "b", BUTTONS)
    heard.bus.emit("NotificationClosed", note, 2)
    heard.bus.emit("ActionInvoked", note, "open")
    heard.notifier.pump()
    assert (heard.closed, heard.actions) == ([note], [])


def test_without_a_bus_it_says_so_and_recovers(heard: Heard) -> None:
    heard.bus.down = True
    assert not heard.notifier.available()
    assert heard.notifier.notify("a", "b") is None
    heard.bus.down = False
    assert heard.notifier.available()


def test_a_bus_that_goes_away_is_lost_not_an_error(heard: Heard) -> None:
    heard.notifier.notify("a", "b")
    heard.bus.down = True
    heard.notifier.pump()
    assert heard.notifier.lost()
    assert heard.notifier.fileno() is None
    assert heard.bus.closed


def test_the_null_notifier_shows_nothing() -> None:
    notifier = NullNotifier()
    assert not notifier.available()
    assert notifier.notify("a", "b") is None


def test_each_system_gets_its_own() -> None:
    kinds = [type(choose_notifier(name)) for name in ("linux", "win32", "darwin", "plan9")]
    assert kinds == [DbusNotifier, DesktopNotifierAdapter, DesktopNotifierAdapter, NullNotifier]


class FakeLibrary:
    """Behaves like desktop-notifier: coroutines, callbacks from its own thread."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.cleared: list[str] = []
        self.thread = ""

    async def has_authorisation(self) -> bool:
        return True

    async def send(self, **note: Any) -> str:
        self.thread = threading.current_thread().name
        self.sent.append(note)
        return "ident-1"

    async def clear(self, ident: str) -> None:
        self.cleared.append(ident)


def test_the_library_is_driven_in_its_own_thread_and_told_by_pump() -> None:
    library = FakeLibrary()
    heard: list[tuple[int, str]] = []
    closed: list[int] = []
    notifier = DesktopNotifierAdapter(lambda: library)
    notifier.on_action = lambda number, key: heard.append((number, key))
    notifier.on_closed = closed.append
    note = notifier.notify("Family reminder", "One thing is due", BUTTONS)
    press: Callable[[], None] = library.sent[0]["buttons"][1].on_pressed
    press()
    library.sent[0]["on_clicked"]()
    library.sent[0]["on_dismissed"]()
    assert heard == []
    notifier.pump()
    assert (heard, closed) == ([(note, "tomorrow"), (note, "default")], [note])
    assert library.thread == "notifier"
    notifier.stop()


def test_a_library_that_is_missing_means_not_available() -> None:
    def missing() -> Any:
        raise ImportError

    notifier = DesktopNotifierAdapter(missing)
    assert not notifier.available()
    assert notifier.notify("a", "b", BUTTONS) is None
    notifier.stop()


def test_the_library_cannot_log_texts(caplog: pytest.LogCaptureFixture) -> None:
    silence_library()
    logging.getLogger("desktop_notifier").error("Nora")
    logging.getLogger("desktop_notifier.main").error("Nora")
    assert "Nora" not in caplog.text
