"""A private desktop for tests: its own bus, screen, window manager, notification service, keyring.

Each part is the real program. Every process is started here, known by its id and ended here; HOME
and the XDG folders point into the test's own folder. Where tools are missing a test skips with
the reason, but it fails where a release depends on it (CI, or FAMILYSAFE_REQUIRE_DESKTOP=1).
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

_START_S = 60.0
BUS_TOOLS = ("dbus-daemon",)
NOTE_TOOLS = (*BUS_TOOLS, "Xvfb", "openbox", "dunst", "dunstctl")
KEYRING_WORDS = "a keyring of the tests"
SECRET_TOOLS = (*BUS_TOOLS, "gnome-keyring-daemon")

# The notification service shows its list of actions through any program that reads lines and
# prints one of them: this one always takes the line that holds the word in the file "choose".
_CHOOSER = """#!/bin/sh
grep -m1 "$(cat "$(dirname "$0")/choose")"
"""
# Without service folders: nothing is started by the bus itself, so nothing can outlive the test.
_BUS_CONFIG = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_DUNSTRC = """[global]
    dmenu = {chooser}
    history_length = 20
    sticky_history = yes
    idle_threshold = 0
    follow = none
    title = FamilySafe tests
    mouse_left_click = do_action
"""


def require(tools: Sequence[str]) -> None:
    """Skip, or fail where skipping is not allowed, when a tool is missing."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if not missing:
        return
    not_possible("desktop tools are missing: " + ", ".join(missing))


def not_possible(reason: str) -> NoReturn:
    """Skip, or fail where skipping is not allowed."""
    if os.environ.get("CI") or os.environ.get("FAMILYSAFE_REQUIRE_DESKTOP") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


class Desktop:
    """The parts that a test asked for; ``env`` is what a program needs to be part of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self._secrets: subprocess.Popen[bytes] | None = None
        self.env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "XDG_", "GNOME_", "KEYRING_"))
            and name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        for name in (
            "HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR",
        ):
            self.env[name] = str(self._private(name.lower()))

    def start_bus(self) -> str:
        """Start a session bus; returns its address."""
        config = self.folder / "bus.conf"
        config.write_text(_BUS_CONFIG.format(socket=self.folder / "xdg_runtime_dir" / "bus"))
        read, write = os.pipe()
        with os.fdopen(read, "rb") as answer:
            command = ("dbus-daemon", f"--config-file={config}", "--nofork", "--nosyslog")
            self.start((*command, f"--print-address={write}"), pass_fds=(write,))
            os.close(write)
            address = _line(answer.fileno()).decode()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        return address

    def start_screen(self) -> str:
        """Start a virtual screen with a window manager; returns its name."""
        read, write = os.pipe()
        with os.fdopen(read, "rb") as answer:
            command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24")
            self.start((*command, "-nolisten", "tcp"), pass_fds=(write,))
            os.close(write)
            self.env["DISPLAY"] = ":" + _line(answer.fileno()).decode()
        self.start(("openbox", "--sm-disable"))
        return self.env["DISPLAY"]

    def start_notifications(self) -> None:
        """Start dunst on the bus and the screen, and wait until it owns its name."""
        chooser = self.folder / "chooser.sh"
        chooser.write_text(_CHOOSER)
        chooser.chmod(0o700)
        config = self.folder / "dunstrc"
        config.write_text(_DUNSTRC.format(chooser=chooser))
        self.start(("dunst", "-conf", str(config)))
        self.wait_for_name("org.freedesktop.Notifications")

    def start_secrets(self) -> None:
        """Start gnome-keyring with an unlocked login keyring and wait for its name."""
        command = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        process = self.start(command, stdin=subprocess.PIPE)
        assert process.stdin is not None
        process.stdin.write(KEYRING_WORDS.encode())  # all of it: no line end
        process.stdin.close()
        self.wait_for_name("org.freedesktop.secrets")
        self._secrets = process

    def signal_secrets(self, number: int) -> None:
        """Let the keyring hang, or go on."""
        assert self._secrets is not None
        self._secrets.send_signal(number)

    def press(self, label: str) -> None:
        """Choose an action in the notification service's own list of actions."""
        (self.folder / "choose").write_text(label)
        self.run(("dunstctl", "context"))

    def press_default(self) -> None:
        """Do what a click on the shown notification does."""
        self.run(("dunstctl", "action", "0"))

    def run(self, command: Sequence[str]) -> str:
        """Run a short command as part of the desktop; returns what it printed."""
        done = subprocess.run(
            command, env=self.env, capture_output=True, timeout=_START_S, check=True, text=True
        )
        return done.stdout

    def start(
        self,
        command: Sequence[str],
        *,
        pass_fds: Sequence[int] = (),
        stdin: int = subprocess.DEVNULL,
    ) -> subprocess.Popen[bytes]:
        """Start a program that ``stop`` will end."""
        process = subprocess.Popen(
            command,
            env=self.env,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=tuple(pass_fds),
            cwd=self.folder,
        )
        self._processes.append(process)
        return process

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """End one of our programs now."""
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def stop(self) -> None:
        """End everything, the last started first."""
        while self._processes:
            self.end(self._processes.pop())

    def wait_for_name(self, name: str) -> None:
        """Wait until a service is on the bus, told by the bus itself."""
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as conn:
            bus = Proxy(message_bus, conn, timeout=_START_S)
            rule = MatchRule(
                type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged"
            )
            rule.add_arg_condition(0, name)
            bus.AddMatch(rule)
            with conn.filter(rule) as changes:
                if not bus.NameHasOwner(name)[0]:
                    conn.recv_until_filtered(changes, timeout=_START_S)

    def _private(self, name: str) -> Path:
        folder = self.folder / name
        folder.mkdir(mode=0o700)
        return folder


def pump_until(
    pump: Callable[[], None], fileno: Callable[[], int | None], done: Callable[[], bool]
) -> None:
    """Pump whenever the descriptor has something, until done; fails after a while, never sleeps."""
    for _ in range(100):
        pump()
        if done():
            return
        handle = fileno()
        assert handle is not None, "the connection was lost"
        ready, _, _ = select.select([handle], [], [], _START_S)
        assert ready, "nothing came in time"
    pytest.fail("what was waited for did not come")


def _line(handle: int) -> bytes:
    """One line from a pipe, with a time limit."""
    found = b""
    while not found.endswith(b"\n"):
        ready, _, _ = select.select([handle], [], [], _START_S)
        part = os.read(handle, 4096) if ready else b""
        if not part:
            pytest.fail("a desktop tool did not start")
        found += part
    return found.strip()
