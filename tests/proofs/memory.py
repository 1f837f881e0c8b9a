"""The real window, unlocked, used and locked: then no key and no name is left in its memory."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import How, Talk
from familysafe.paths import AppPaths
from familysafe.services.ports import Create
from tests.e2e.desktop import Desktop
from tests.proofs.jobs import AT
from tests.proofs.kit import Figures, NotRun, need, program_at, room

FAST = LONG = 1
WORDS = "Zwickelquill outward environs liturgy cocoa"
NAMES = ("Noraquillzwickel", "Benquillzwickel", "Samquillzwickel", "Quillfeathernotezwickel")
_PATIENCE = 300.0  # beside other work on two cores, and each look at the memory takes seconds
_SETTLE = 3.0
_KEYS = ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+1")


def prove(runs: int) -> Figures:
    """Hits before the lock (they show that the scan sees) and after it (the aim: none)."""
    need("Xvfb", "openbox", "dbus-daemon", "xdotool")
    figures = Figures()
    with room() as folder:
        secrets = _made(folder / "profile")
        desktop = Desktop(folder)
        try:
            desktop.start_bus()
            desktop.start_screen()
            desktop.env["QT_QPA_PLATFORM"] = "xcb"
            _seen(desktop, folder, secrets, figures)
        finally:
            desktop.stop()
    return figures


def _made(profile: Path) -> list[bytes]:
    """A notebook with names that stand nowhere else, and the bytes to look for."""
    program = program_at(profile)
    session, code = program.create(guardian=NAMES[2], country="GB", passphrase=WORDS)
    for name in NAMES[:2]:
        child = Child(id=program.ids.new(), name=name, born=BirthDate(2013, 4))
        session.book.record("add_child", [Create(child, child.id)])
        talk = Talk(
            id=program.ids.new(),
            happened_at=AT,
            zone="Europe/London",
            child_id=child.id,
            group_id=program.ids.new(),
            how=How.OKAY,
            note=NAMES[3],
        )
        session.book.record("log_talk", [Create(talk, child.id)])
    keys = [one.packed()[:32] for one in (session.vault.key, session.vault.opening)]
    session.close()
    texts = (*NAMES, WORDS, code)
    coded = [one for text in texts for one in (text.encode(), text.encode("utf-16-le"))]
    for key in keys:
        coded += [key, key.hex().encode(), key.hex().upper().encode()]
    return coded


def _seen(desktop: Desktop, folder: Path, secrets: list[bytes], figures: Figures) -> None:
    paths = AppPaths.for_profile(folder / "profile")
    paths.sidecar.unlink()  # the program writes it anew once it has unlocked and read
    command = [sys.executable, "-m", "familysafe", "--profile", str(folder / "profile")]
    root = Path(__file__).resolve().parents[2]
    process = subprocess.Popen(
        [*command, "--unlock-from-stdin"], stdin=subprocess.PIPE, env=desktop.env, cwd=root
    )
    window = Watched(process, paths.log)
    try:
        assert process.stdin is not None
        process.stdin.write(WORDS.encode() + b"\n")
        process.stdin.close()
        window.until(lambda: window_id(desktop), "the window")
        # A look at the memory slows the program down: none before there is something to see.
        window.until(paths.sidecar.exists, "the unlocked notebook")
        window.until(lambda: _hits(process.pid, secrets[:4]) > 0, "a name in the memory")
        time.sleep(_SETTLE)
        for key in _KEYS:
            desktop.run(("xdotool", "key", "--window", window_id(desktop), key))
            time.sleep(0.5)
        figures.counts["hits_unlocked"] = _hits(process.pid, secrets)
        window.until(lambda: is_locked(process.pid) or press_lock(desktop), "the lock")
        window.until(lambda: window_id(desktop), "the locked window")
        time.sleep(_SETTLE)
        figures.counts["hits_locked"] = _hits(process.pid, secrets)
        if figures.counts["hits_locked"]:
            figures.breaks(f"{figures.counts['hits_locked']} hits after lock")
        if not figures.counts["hits_unlocked"]:
            figures.breaks("nothing was found while it was open: the scan is blind")
    finally:
        process.terminate()
        process.wait(30)


class Watched:
    """The program: waiting ends at once when it has ended, and tells what it logged."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process, self._log = process, log

    def until(self, ready: Callable[[], object], what: str) -> None:
        """Wait for something, with a deadline."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if ready():
                return
            code = self._process.poll()
            if code is not None:
                raise AssertionError(f"{what} did not come, exit code {code}. {self._said()}")
            time.sleep(0.3)
        raise AssertionError(f"{what} did not come. {self._said()}")

    def _said(self) -> str:
        return f"Its log: {self._log.read_text()}" if self._log.exists() else "It has no log."


def press_lock(desktop: Desktop) -> bool:
    """The keys may fall into a moment in which the window has no focus yet: pressed until done."""
    if window := window_id(desktop):
        words = ("xdotool", "windowfocus", "--sync", window, "key", "ctrl+l")
        with contextlib.suppress(subprocess.SubprocessError):  # it may be gone by now
            desktop.run(words)
        time.sleep(1.0)
    return False


def window_id(desktop: Desktop) -> str:
    """The visible window; "" if there is none."""
    search = ("xdotool", "search", "--onlyvisible", "--name", "^FamilySafe$")
    done = subprocess.run(search, env=desktop.env, capture_output=True, text=True, check=False)
    return done.stdout.split()[0] if done.stdout.split() else ""


def is_locked(pid: int) -> bool:
    """Has the process been replaced by a locked one?"""
    words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    return b"--locked" in words or b"--covered" in words


def _hits(pid: int, secrets: Sequence[bytes]) -> int:
    """How often any of these stands in the memory of a process."""
    count = 0
    try:
        memory = open(f"/proc/{pid}/mem", "rb", 0)  # noqa: SIM115 - closed below
    except PermissionError:
        raise NotRun("reading another process needs root: run it as root in a container") from None
    with memory, open(f"/proc/{pid}/maps") as maps:
        for line in maps:
            place, rights = line.split()[:2]
            if "r" not in rights or "[v" in line:
                continue
            low, high = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(low)
                block = memory.read(high - low)
            except (OSError, ValueError, OverflowError):
                continue
            count += sum(block.count(secret) for secret in secrets)
    return count
