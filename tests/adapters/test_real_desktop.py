"""Against the real services: dunst and gnome-keyring on a bus of the test's own."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from familysafe.adapters.key_vault import KeyVault
from familysafe.adapters.notifier_linux import DbusNotifier
from familysafe.adapters.session_watch import SessionWatch
from familysafe.adapters.sidecar import QuietHours, SidecarFile, StubFile
from familysafe.paths import AppPaths
from tests.e2e.desktop import Desktop, pump_until

pytestmark = pytest.mark.desktop
VAULT = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
BUTTONS = (("default", "Open"), ("open", "Open"), ("tomorrow", "Tomorrow"))


def _shown(desktop: Desktop) -> list[dict[str, str]]:
    """What dunst itself says it has shown, newest first."""
    found = json.loads(desktop.run(("dunstctl", "history")))["data"][0]
    return [{key: row[key]["data"] for key in ("summary", "body", "appname")} for row in found]


def _send(title: str = "Family reminder", body: str = "One thing is due") -> DbusNotifier:
    notifier = DbusNotifier()
    assert notifier.notify(title, body, BUTTONS) is not None
    return notifier


def test_the_note_arrives_with_its_fixed_words(notes: Desktop) -> None:
    notifier = _send()
    notes.run(("dunstctl", "close-all"))
    expected = {"summary": "Family reminder", "body": "One thing is due", "appname": "FamilySafe"}
    assert _shown(notes) == [expected]
    notifier.stop()


@pytest.mark.parametrize(("label", "key"), [("Tomorrow", "tomorrow"), ("default", "default")])
def test_a_button_of_the_real_service_reaches_us(notes: Desktop, label: str, key: str) -> None:
    notifier = _send()
    heard: list[str] = []
    notifier.on_action = lambda _note, pressed: heard.append(pressed)
    if label == "default":
        notes.press_default()
    else:
        notes.press(label)
    pump_until(notifier.pump, notifier.fileno, lambda: bool(heard))
    assert heard == [key]
    notifier.stop()


def test_markup_in_a_body_is_shown_as_text(notes: Desktop) -> None:
    notifier = _send(body="<b>1 & 2</b>")
    notes.run(("dunstctl", "close-all"))
    assert _shown(notes)[0]["body"] in ("<b>1 & 2</b>", "&lt;b&gt;1 &amp; 2&lt;/b&gt;")
    notifier.stop()


def test_closing_a_note_is_told_once(notes: Desktop) -> None:
    notifier = DbusNotifier()
    closed: list[int] = []
    notifier.on_closed = closed.append
    note = notifier.notify("Family reminder", "One thing is due", BUTTONS)
    assert note is not None
    notifier.close(note)
    pump_until(notifier.pump, notifier.fileno, lambda: bool(closed))
    assert closed == [note]
    notifier.stop()


def test_a_bus_without_the_service_is_not_available(bus: Desktop) -> None:
    notifier = DbusNotifier()
    assert not notifier.available()
    assert notifier.notify("Family reminder", "One thing is due") is None


def test_a_bus_that_ends_is_noticed(notes: Desktop) -> None:
    notifier = _send()
    notes.stop()
    pump_until(notifier.pump, notifier.fileno, notifier.lost)
    assert notifier.fileno() is None
    assert not notifier.available()


def test_the_keychain_keeps_and_forgets_a_real_secret(secrets_service: Desktop) -> None:
    vault, key = KeyVault(), os.urandom(32)
    assert vault.available()
    assert vault.read(VAULT) is None
    vault.write(VAULT, key)
    assert KeyVault().read(VAULT) == key
    vault.delete(VAULT)
    vault.delete(VAULT)
    assert vault.read(VAULT) is None


def test_without_a_secret_service_the_choice_is_absent(bus: Desktop) -> None:
    assert not KeyVault().available()
    assert KeyVault().read(VAULT) is None


_NO_QUIET = QuietHours(time(0), time(0))
_RUN = """
import pathlib, sys
from familysafe.background import run_background
from familysafe.paths import AppPaths
sys.exit(run_background(AppPaths.for_profile(pathlib.Path(sys.argv[1]))))
"""


def _background(desktop: Desktop, profile: Path) -> subprocess.Popen[bytes]:
    """The real reminder process with one instant that has just passed."""
    now = datetime.now(UTC)
    SidecarFile(AppPaths.for_profile(profile).sidecar).write_plan(
        (now - timedelta(minutes=1),), covers_until=now + timedelta(days=400), quiet=_NO_QUIET
    )
    desktop.env["PYTHONPATH"] = str(Path(__file__).parents[2])
    return desktop.start((sys.executable, "-c", _RUN, str(profile)))


def _until(process: subprocess.Popen[bytes], done: Callable[[], bool]) -> None:
    """Wait on the process itself; that it ended before is a failure."""
    for _ in range(100):
        if done():
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the reminder process ended with {process.wait(timeout=0.2)}")
    pytest.fail("what was waited for did not come")


def _until_shown(desktop: Desktop, process: subprocess.Popen[bytes]) -> None:
    _until(process, lambda: _count(desktop, "displayed") == 1)


def _count(desktop: Desktop, what: str) -> int:
    return int(desktop.run(("dunstctl", "count", what)))


def test_the_locked_reminder_process_shows_it_and_tomorrow_leaves_a_stub(
    notes: Desktop, profile: Path
) -> None:
    process = _background(notes, profile)
    _until_shown(notes, process)
    notes.press("Tomorrow")
    _until(process, AppPaths.for_profile(profile).stubs.exists)
    _until(process, lambda: _count(notes, "displayed") == 0)
    paths = AppPaths.for_profile(profile)
    _ended_by_us(notes, process)
    assert [each.button for each in StubFile(paths.stubs).read()] == ["tomorrow"]
    again = SidecarFile(paths.sidecar).read().again_at
    assert again is not None
    assert again > datetime.now(UTC) + timedelta(hours=22)
    assert _shown(notes)[0]["summary"] == "Family reminder"


def test_a_second_reminder_process_of_one_profile_ends_at_once(
    notes: Desktop, profile: Path
) -> None:
    first = _background(notes, profile)
    _until_shown(notes, first)
    second = _background(notes, profile)
    assert second.wait(timeout=60) == 0
    assert first.poll() is None


def test_the_reminder_process_loads_no_qt_and_leaves_only_its_files(
    notes: Desktop, profile: Path
) -> None:
    process = _background(notes, profile)
    _until_shown(notes, process)
    maps = Path(f"/proc/{process.pid}/maps").read_text()
    assert "Qt6" not in maps
    assert "sqlcipher" not in maps
    assert sorted(each.name for each in profile.iterdir()) == [
        "background.lock",
        "reminders.json",
        "reminders.json.lock",
    ]


def _ended_by_us(desktop: Desktop, process: subprocess.Popen[bytes]) -> None:
    desktop.end(process)
    assert process.returncode == 0


def test_a_screen_saver_on_a_real_bus_locks(bus: Desktop) -> None:
    from jeepney import DBusAddress, message_bus, new_signal
    from jeepney.io.blocking import open_dbus_connection

    reasons: list[str] = []
    watch = SessionWatch(reasons.append)
    with open_dbus_connection(bus.env["DBUS_SESSION_BUS_ADDRESS"]) as saver:
        name = "org.freedesktop.ScreenSaver"
        saver.send_and_get_reply(message_bus.RequestName(name), timeout=5)
        assert "session" in watch.start()
        emitter = DBusAddress("/org/freedesktop/ScreenSaver", interface=name)
        saver.send(new_signal(emitter, "ActiveChanged", "b", (True,)))
        pump_until(watch.pump, lambda: watch.filenos()[0], lambda: bool(reasons))
    assert reasons == ["screen_locked"]
    watch.stop()
