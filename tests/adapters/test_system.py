"""Clock, ids, locks, login entry, hardening, session watch: the small adapters."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from familysafe.adapters.autostart import (
    LaunchAgent,
    RunKey,
    XdgAutostart,
    background_command,
    desktop_exec,
)
from familysafe.adapters.clock import SystemClock, SystemIds
from familysafe.adapters.files import write_atomic
from familysafe.adapters.hardening import harden, run_steps
from familysafe.adapters.session_watch import SessionWatch
from familysafe.adapters.single_instance import SingleInstance
from familysafe.errors import InvalidInputError
from tests.adapters.fakes_desktop import FakeBus

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


def test_now_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


@pytest.mark.skipif(os.name == "nt", reason="TZ is for POSIX")
@pytest.mark.parametrize("name", ["Europe/London", "Asia/Kathmandu"])
def test_the_zone_follows_the_computer(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("TZ", name)
    assert SystemClock().zone() == name


def test_an_unusable_zone_is_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Mars/Olympus")
    assert ZoneInfo(SystemClock().zone()) == ZoneInfo("UTC")


def test_ids_rise_also_when_the_clock_stands_or_goes_back() -> None:
    times = iter([1000] * 5000 + [500] * 5000 + [2000] * 10)
    ids = SystemIds(wall_ms=lambda: next(times))
    made = [ids.new() for _ in range(10_010)]
    assert made == sorted(set(made))


def test_an_id_is_a_version_7_uuid_with_its_millisecond() -> None:
    made = SystemIds(wall_ms=lambda: 0x017F22E279B0).new()
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == 0x017F22E279B0


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a" / "file"
    write_atomic(path, b"old")
    with pytest.raises(TypeError):
        write_atomic(path, "text")  # type: ignore[arg-type]
    assert [each.read_bytes() for each in path.parent.iterdir()] == [b"old"]


def test_a_second_start_is_refused_and_may_ask_for_the_window(tmp_path: Path) -> None:
    first, second = (SingleInstance(tmp_path / "w.lock") for _ in range(2))
    assert first.acquire()
    assert not second.acquire()
    assert not first.raise_requested()
    second.ask_to_raise()
    assert [first.raise_requested(), first.raise_requested()] == [True, False]
    first.release()
    assert second.acquire()
    second.release()


def test_a_killed_holder_leaves_the_lock_free(tmp_path: Path) -> None:
    code = (
        "import sys,pathlib\n"
        "from familysafe.adapters.single_instance import SingleInstance\n"
        "print(SingleInstance(pathlib.Path(sys.argv[1])).acquire(), flush=True)\n"
        "sys.stdin.read()\n"
    )
    path = tmp_path / "w.lock"
    with subprocess.Popen(
        (sys.executable, "-c", code, str(path)), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"True"
        assert not SingleInstance(path).acquire()
        holder.kill()
    mine = SingleInstance(path)
    assert mine.acquire()
    mine.release()


def test_the_login_entry_comes_and_goes(tmp_path: Path) -> None:
    for entry in (XdgAutostart(("a",), tmp_path), LaunchAgent(("a",), tmp_path)):
        entry.remove()
        assert not entry.is_installed()
        entry.install()
        entry.install()
        assert entry.is_installed()
        entry.remove()
        assert not entry.is_installed()


def test_the_launch_agent_keeps_each_argument(tmp_path: Path) -> None:
    entry = LaunchAgent(("/a b/c", "--x", "é&<"), tmp_path)
    entry.install()
    found = plistlib.loads(entry.path.read_bytes())
    assert found["ProgramArguments"] == ["/a b/c", "--x", "é&<"]
    assert found["RunAtLoad"] is True


class MemoryValue:
    """A registry value in memory."""

    text: str | None = None

    def read(self) -> str | None:
        return self.text

    def write(self, text: str) -> None:
        self.text = text

    def delete(self) -> None:
        self.text = None


def test_the_run_key_line_is_quoted() -> None:
    value = MemoryValue()
    entry = RunKey((r"C:\Program Files\f.exe", "--background"), value)
    entry.install()
    assert value.text == r'"C:\Program Files\f.exe" --background'
    entry.remove()
    assert not entry.is_installed()


def _as_a_desktop_reads(line: str) -> list[str]:
    """Undo the two levels of the specification: string value, then quoted arguments."""
    plain = line.replace("\\\\", "\\")
    found = re.findall(r'"((?:[^"\\]|\\.)*)"', plain)
    return [re.sub(r"\\(.)", r"\1", each).replace("%%", "%") for each in found]


@pytest.mark.parametrize(
    "name", ["plain", "two words", 'q"t', "$HOME", "`id`", "100%f", "b\\s", "é"]
)
def test_any_folder_name_survives_the_exec_line(name: str) -> None:
    command = ("/usr/bin/python3", "--profile", f"/home/{name}/x")
    assert tuple(_as_a_desktop_reads(desktop_exec(command))) == command


def test_a_line_end_cannot_add_a_key() -> None:
    with pytest.raises(InvalidInputError):
        desktop_exec(("/x\nTerminal=true",))


def test_the_background_command_names_the_profile(tmp_path: Path) -> None:
    command = background_command(tmp_path)
    assert command[0] == sys.executable
    assert command[-3:] == ("--profile", str(tmp_path), "--background")


@LINUX
def test_hardening_takes_and_is_really_set() -> None:
    code = (
        "import ctypes,resource\n"
        "from familysafe.adapters.hardening import harden\n"
        "print(harden(), ctypes.CDLL(None).prctl(3), resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['no_core_files', 'not_dumpable'] 0 (0, 0)"


def test_a_step_that_fails_is_left_out() -> None:
    def broken() -> bool:
        raise OSError

    assert run_steps({"a": lambda: True, "b": broken, "c": lambda: False}) == ["a"]
    assert callable(harden)


class Watching:
    """A session watch on two fake buses."""

    def __init__(self) -> None:
        self.session, self.system = FakeBus(), FakeBus()
        self.reasons: list[str] = []
        self.watch = SessionWatch(self.reasons.append, self.session.connect, self.system.connect)
        self.heard = self.watch.start()

    def hears(self, bus: FakeBus, interface: str, member: str, *body: object) -> list[str]:
        self.reasons.clear()
        bus.emit(member, *body, interface=interface)
        self.watch.pump()
        return list(self.reasons)


LOGIN = "org.freedesktop.login1"
PROPERTIES = "org.freedesktop.DBus.Properties"


def test_screen_lock_and_idle_lock_at_once() -> None:
    on = Watching()
    assert on.heard == ["session", "system"]
    for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
        assert on.hears(on.session, name, "ActiveChanged", True) == ["screen_locked"]
        assert on.hears(on.session, name, "ActiveChanged", False) == []
    presence = "org.gnome.SessionManager.Presence"
    assert on.hears(on.session, presence, "StatusChanged", 3) == ["session_idle"]
    assert on.hears(on.session, presence, "StatusChanged", 0) == []


def test_sleep_session_lock_and_user_switch_lock_at_once() -> None:
    on = Watching()
    assert on.hears(on.system, f"{LOGIN}.Manager", "PrepareForSleep", True) == ["sleep"]
    assert on.hears(on.system, f"{LOGIN}.Manager", "PrepareForSleep", False) == []
    assert on.hears(on.system, f"{LOGIN}.Session", "Lock") == ["session_lock"]
    away: tuple[object, ...] = (f"{LOGIN}.Session", {"Active": ("b", False)}, [])
    assert on.hears(on.system, PROPERTIES, "PropertiesChanged", *away) == ["user_switched"]
    back: tuple[object, ...] = (f"{LOGIN}.Session", {"Active": ("b", True)}, [])
    assert on.hears(on.system, PROPERTIES, "PropertiesChanged", *back) == []


@pytest.mark.parametrize(
    ("unknown", "named", "path"),
    [
        ((), "7", "_31"),
        (("GetSessionByPID",), "7", "7"),
        (("GetSessionByPID",), "", "_34"),
        (("GetSessionByPID", "GetSession"), "7", "_34"),
        (("GetSessionByPID", "GetSession", "Get"), "7", None),
    ],
)
def test_the_own_session_is_found_however_the_desktop_started_us(
    monkeypatch: pytest.MonkeyPatch, unknown: tuple[str, ...], named: str, path: str | None
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", named)
    system = FakeBus(unknown=unknown)
    SessionWatch(lambda _reason: None, FakeBus().connect, system.connect).start()
    paths = {rule[2] for rule in system.rules if rule[1].endswith((".Session", "Properties"))}
    assert paths == {None if path is None else f"/org/freedesktop/login1/session/{path}"}


def test_without_buses_nothing_is_heard_and_nothing_breaks() -> None:
    down = FakeBus(down=True)
    watch = SessionWatch(lambda _reason: None, down.connect, down.connect)
    assert watch.start() == []
    watch.pump()
    assert watch.filenos() == ()


def test_a_bus_that_goes_away_is_dropped() -> None:
    on = Watching()
    on.session.down = True
    on.watch.pump()
    assert len(on.watch.filenos()) == 1
    assert on.hears(on.system, f"{LOGIN}.Session", "Lock") == ["session_lock"]
