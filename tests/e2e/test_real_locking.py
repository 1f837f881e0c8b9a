"""The desktop locks, sleeps or changes hands: the real window locks with it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.e2e.desktop import BUS_TOOLS, Desktop, require
from tests.e2e.journeys.kit import WORDS
from tests.e2e.real_program import TOOLS, RealProgram, words
from tests.proofs.kit import program_at

pytestmark = pytest.mark.desktop

_LOGIN = "org.freedesktop.login1"
_SESSION = "/org/freedesktop/login1/session/_31"
#: What is heard: path, service, interface, signal, signature, content.
SIGNALS: tuple[tuple[str, str, str, str, str | None, tuple[Any, ...]], ...] = (
    ("/ScreenSaver", "org.freedesktop.ScreenSaver", "", "ActiveChanged", "b", (True,)),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "", "ActiveChanged", "b", (True,)),
    (
        "/org/gnome/SessionManager/Presence",
        "org.gnome.SessionManager",
        "org.gnome.SessionManager.Presence",
        "StatusChanged",
        "u",
        (3,),
    ),
    ("/org/freedesktop/login1", _LOGIN, f"{_LOGIN}.Manager", "PrepareForSleep", "b", (True,)),
    (_SESSION, _LOGIN, f"{_LOGIN}.Session", "Lock", None, ()),
)


@pytest.fixture
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProgram]:
    """A screen and one bus, which is the session's and the system's."""
    require((*BUS_TOOLS, "Xvfb", "openbox", *TOOLS))
    desktop = Desktop(tmp_path_factory.mktemp("d"))
    try:
        desktop.env["DBUS_SYSTEM_BUS_ADDRESS"] = desktop.start_bus()
        desktop.start_screen()
        yield RealProgram(desktop, desktop.folder / "profile")
    finally:
        desktop.stop()


def test_each_signal_of_the_desktop_locks_the_window(real: RealProgram) -> None:
    session, _code = program_at(real.profile).create(guardian="Sam", country="GB", passphrase=WORDS)
    session.close()
    real.start(WORDS)
    real.sees("Good", "Sam")
    with open_dbus_connection(real.desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as conn:
        bus = Proxy(message_bus, conn, timeout=15.0)
        for service in dict.fromkeys(each[1] for each in SIGNALS):
            bus.RequestName(service)
        for path, service, interface, member, signature, content in SIGNALS:
            send(conn, path, interface or service, member, signature, content)
            real.sees("Welcome back")
            assert "--locked" in real.command_line(), member
            real.fills("Passphrase", WORDS)
            real.key("Return")
            real.sees("Good", "Sam")
    real.key("alt+F4")
    assert real.is_over() == 0


def send(
    conn: DBusConnection,
    path: str,
    interface: str,
    member: str,
    signature: str | None,
    content: tuple[Any, ...],
) -> None:
    emitter = DBusAddress(path, interface=interface)
    conn.send(new_signal(emitter, member, signature, content))


def test_a_second_start_raises_the_first_window(real: RealProgram) -> None:
    session, _code = program_at(real.profile).create(guardian="Sam", country="GB", passphrase=WORDS)
    session.close()
    real.start()
    real.sees("Welcome back")
    first = real.process
    own = real.desktop.run(("xdotool", "search", "--onlyvisible", "--name", "^FamilySafe$")).split()
    real.desktop.run(("xdotool", "windowminimize", own[0]))
    real.until(lambda _: not shown(real), "it is not minimised")
    real.start()
    assert real.is_over() == 0
    real.process = first
    real.until(lambda _: shown(real) == own[:1], "the first window did not come back")


def shown(real: RealProgram) -> list[str]:
    command = "xdotool search --onlyvisible --name '^FamilySafe$' || true"
    return real.desktop.run(("sh", "-c", command)).split()


_READ = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
def say():
    board = app.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        content = board.mimeData(mode)
        hint = bytes(content.data("x-kde-passwordManagerHint")).decode() if content else ""
        print(repr(board.text(mode)), hint or "-")
    app.quit()
QTimer.singleShot(0, say)
app.exec()
"""


def on_the_clipboard(real: RealProgram) -> list[str]:
    """What any other program reads there: the clipboard, then the X11 selection."""
    return real.desktop.run((sys.executable, "-c", _READ)).splitlines()


def test_what_is_copied_by_key_is_marked_as_secret_and_goes_at_the_lock(real: RealProgram) -> None:
    session, _code = program_at(real.profile).create(guardian="Sam", country="GB", passphrase=WORDS)
    session.close()
    real.start(WORDS)
    real.sees("Good", "Sam")
    real.key("ctrl+k")
    real.types("lantern")
    real.until(lambda s: "lantern" in "\n".join(words(s)), "nothing was typed")
    real.key("ctrl+a")
    real.key("ctrl+c")
    assert on_the_clipboard(real) == ["'lantern' secret", "'lantern' secret"]
    real.key("ctrl+l")
    real.sees("Welcome back")
    assert on_the_clipboard(real) == ["'' -", "'' -"]
    real.key("alt+F4")
    assert real.is_over() == 0
