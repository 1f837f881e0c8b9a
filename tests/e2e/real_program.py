"""The program as a process of its own on a real desktop: keys, mouse, and what is to be read."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from familysafe.paths import AppPaths
from tests.e2e.desktop import Desktop

TOOLS = ("xdotool", "import")
_ROOT = Path(__file__).parents[2]
_DEADLINE_S = 90.0
_tokens = count()


class RealProgram:
    """One profile; started, killed and started again. Steps wait with deadlines, never sleep."""

    def __init__(self, desktop: Desktop, profile: Path) -> None:
        self.desktop, self.profile = desktop, profile
        self.paths = AppPaths.for_profile(profile)
        self._pipe = desktop.folder / "reader"
        os.mkfifo(self._pipe)
        desktop.env.update(
            FAMILYSAFE_TEST_READER=str(self._pipe),
            PYTHONPATH=os.pathsep.join((str(_ROOT / "tests/e2e/reader"), str(_ROOT))),
            QT_QPA_PLATFORM="xcb",
        )
        self.process: subprocess.Popen[bytes] | None = None
        self.titles: set[str] = set()

    # -- the process -------------------------------------------------------------------------

    def start(self, passphrase: str | None = None, *, within: Sequence[str] = ()) -> None:
        """Start it; with ``passphrase`` it opens at once, as the demo does.

        ``within``: a command that becomes the program.
        """
        words = (*within, sys.executable, "-m", "familysafe", "--profile", str(self.profile))
        if passphrase is None:
            self.process = self.desktop.start(words)
            return
        self.process = self.desktop.start((*words, "--unlock-from-stdin"), stdin=subprocess.PIPE)
        assert self.process.stdin is not None
        self.process.stdin.write(passphrase.encode() + b"\n")
        self.process.stdin.close()

    def kill(self) -> None:
        """kill -9: nothing is said or saved any more."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        assert self.process.wait() == -signal.SIGKILL

    def is_over(self) -> int:
        """Wait for the end; the exit code."""
        assert self.process is not None
        return self.process.wait(timeout=_DEADLINE_S)

    def command_line(self) -> list[str]:
        assert self.process is not None
        return Path(f"/proc/{self.process.pid}/cmdline").read_text().split("\0")

    # -- reading -----------------------------------------------------------------------------

    def look(self) -> dict[str, Any]:
        """What is on the screen now."""
        token = str(next(_tokens))
        end = time.monotonic() + _DEADLINE_S
        answer = self._pipe.with_suffix(".json")
        while time.monotonic() < end:
            self._ask(token)
            for _ in range(20):
                self._breathe()
                with contextlib.suppress(OSError, ValueError):
                    said: dict[str, Any] = json.loads(answer.read_text())
                    if said["token"] == token:
                        self.titles.update(said["titles"])
                        return said
        raise AssertionError(f"the program does not answer; picture: {self.picture()}")

    def _ask(self, token: str) -> None:
        with contextlib.suppress(OSError):  # nobody listens while the process is replaced
            handle = os.open(self._pipe, os.O_WRONLY | os.O_NONBLOCK)
            with os.fdopen(handle, "w") as pipe:
                pipe.write(token)

    def _breathe(self) -> None:
        """Give the program a moment; its end is a failure."""
        assert self.process is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the program ended with {self.process.wait(timeout=0.05)}")

    def until(self, done: Callable[[dict[str, Any]], bool], failure: str) -> dict[str, Any]:
        """Look until ``done``; a picture of the screen is kept where it does not come."""
        end = time.monotonic() + _DEADLINE_S
        said: dict[str, Any] = {}
        while time.monotonic() < end:
            said = self.look()
            if done(said):
                return said
        text = "\n".join(words(said))
        if self.paths.log.exists():
            text += "\nIn the log:\n" + self.paths.log.read_text()
        raise AssertionError(f"{failure}; picture: {self.picture()}. On the screen:\n{text}")

    def sees(self, *texts: str) -> None:
        """Each text is on the screen at one time."""
        self.until(lambda s: all(t in "\n".join(words(s)) for t in texts), f"{texts} did not come")

    def picture(self) -> str:
        """A screenshot beside the test's other files."""
        target = self.desktop.folder / f"screen-{next(_tokens)}.png"
        with contextlib.suppress(subprocess.SubprocessError):
            self.desktop.run(("import", "-window", "root", str(target)))
        return str(target)

    # -- acting ------------------------------------------------------------------------------

    def key(self, *keys: str) -> None:
        """Real keys, by their X names."""
        self.desktop.run(("xdotool", "key", "--delay", "20", *keys))

    def types(self, text: str) -> None:
        self.desktop.run(("xdotool", "type", "--delay", "8", text))

    def click(self, name: str) -> None:
        """A real mouse click on the control with this name, once it stands still."""
        places: list[list[int]] = []

        def stands(said: dict[str, Any]) -> bool:
            found = [row for row in said["rows"] if _is(row, name)]
            if found:
                places.append(min(found, key=lambda row: bool(row["label"]))["at"])
            return len(places) > 2 and places[-1] == places[-2] == places[-3]

        self.until(stands, f"nothing to click named “{name}”")
        x, y, width, height = places[-1]
        at = (str(x + min(16, width // 2)), str(y + height // 2))
        self.desktop.run(("xdotool", "mousemove", *at, "click", "1"))

    def fills(self, name: str, text: str) -> None:
        """Click into a field and type."""
        self.click(name)
        self.until(lambda s: any(r["focus"] and r["name"] == name for r in s["rows"]), name)
        self.types(text)
        self.until(lambda s: _holds(s, name, text), f"“{name}” did not take the text")


def words(said: dict[str, Any]) -> list[str]:
    """All words of one look."""
    return [word for row in said["rows"] for word in row["words"]]


def _is(row: dict[str, Any], name: str) -> bool:
    return bool(row["acts"]) and (row["name"] == name or row["words"] == [name])


def _holds(said: dict[str, Any], name: str, text: str) -> bool:
    return any(row["name"] == name and text in row["words"] for row in said["rows"])
