"""Starting the reminder process at login: one entry, put in and taken out when the parent says.

Linux: XDG Autostart, with the quoting of the Desktop Entry Specification 1.5. macOS: a launch
agent. Windows: the user's own Run key.
"""

from __future__ import annotations

import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from familysafe.adapters.files import write_atomic
from familysafe.errors import InvalidInputError

_NAME = "familysafe-reminder"
_LABEL = "org.familysafe.reminder"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """The login entry of this system."""

    def is_installed(self) -> bool:
        """Whether the entry is there."""

    def install(self) -> None:
        """Put it in, or bring it up to date."""

    def remove(self) -> None:
        """Take it out; no error if it is not there."""


class XdgAutostart:
    """A ``.desktop`` file in the user's autostart folder."""

    def __init__(self, command: Sequence[str], config_home: Path) -> None:
        self._command = tuple(command)
        self.path = config_home / "autostart" / f"{_NAME}.desktop"

    def is_installed(self) -> bool:
        """Whether the file is there."""
        return self.path.is_file()

    def install(self) -> None:
        """Write the file."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.5",
            "Name=FamilySafe",
            f"Exec={desktop_exec(self._command)}",
            "Terminal=false",
            "NoDisplay=true",
            "X-GNOME-Autostart-enabled=true",
        )
        write_atomic(self.path, ("\n".join(lines) + "\n").encode())

    def remove(self) -> None:
        """Delete the file."""
        self.path.unlink(missing_ok=True)


class LaunchAgent:
    """A property list in the user's LaunchAgents folder (macOS); taken up at the next login."""

    def __init__(self, command: Sequence[str], library: Path) -> None:
        self._command = tuple(command)
        self.path = library / "LaunchAgents" / f"{_LABEL}.plist"

    def is_installed(self) -> bool:
        """Whether the file is there."""
        return self.path.is_file()

    def install(self) -> None:
        """Write the file."""
        agent = {
            "Label": _LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "ProcessType": "Background",
        }
        write_atomic(self.path, plistlib.dumps(agent))

    def remove(self) -> None:
        """Delete the file."""
        self.path.unlink(missing_ok=True)


class RunKeyValue(Protocol):
    """One text value in the registry, or its fake."""

    def read(self) -> str | None:
        """The value, or None."""

    def write(self, text: str) -> None:
        """Set it."""

    def delete(self) -> None:
        """Remove it; no error if it is not there."""


class RunKey:
    """A value in the user's Run key (Windows)."""

    def __init__(self, command: Sequence[str], value: RunKeyValue) -> None:
        self._line = subprocess.list2cmdline(command)
        self._value = value

    def is_installed(self) -> bool:
        """Whether the value is there."""
        return self._value.read() is not None

    def install(self) -> None:
        """Set the value."""
        self._value.write(self._line)

    def remove(self) -> None:
        """Remove the value."""
        self._value.delete()


def desktop_exec(command: Sequence[str]) -> str:
    r"""The ``Exec`` value: each argument quoted, then escaped once more as a string value.

    ``%`` would start a field code and is doubled; inside quotes ``"``, backtick, ``$`` and ``\``
    take a backslash, which the string level doubles. Control characters cannot be written.
    """
    return " ".join(_quoted(each) for each in command)


def _quoted(argument: str) -> str:
    if any(ord(char) < 32 or ord(char) == 127 for char in argument):
        raise InvalidInputError("control character in the start command")
    inner = "".join("\\" + char if char in '"`$\\' else char for char in argument)
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'


def background_command(profile: Path | None = None) -> tuple[str, ...]:
    """How the reminder process is started again, from a frozen program or from Python."""
    return (*window_command(profile), "--background")


def window_command(profile: Path | None = None) -> tuple[str, ...]:
    """How the window is started, with the same profile."""
    frozen = getattr(sys, "frozen", False)
    program = (sys.executable,) if frozen else (sys.executable, "-m", "familysafe")
    return program if profile is None else (*program, "--profile", str(profile.absolute()))


if sys.platform == "win32":
    import winreg

    class UserRunValue:
        """Our value in the present user's registry."""

        def read(self) -> str | None:
            """The value, or None."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    return str(winreg.QueryValueEx(key, _NAME)[0])
            except FileNotFoundError:
                return None

        def write(self, text: str) -> None:
            """Set it."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, text)

        def delete(self) -> None:
            """Remove it."""
            try:
                with winreg.OpenKey(
                    winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE
                ) as key:
                    winreg.DeleteValue(key, _NAME)
            except FileNotFoundError:
                return

    def choose_autostart(command: Sequence[str], root: Path) -> Autostart:
        """This system's entry; ``root`` has no meaning on Windows."""
        return RunKey(command, UserRunValue())

else:

    def choose_autostart(command: Sequence[str], root: Path) -> Autostart:
        """This system's entry. ``root``: ``~/Library`` on macOS, else the XDG config folder."""
        if sys.platform == "darwin":
            return LaunchAgent(command, root)
        return XdgAutostart(command, root)
