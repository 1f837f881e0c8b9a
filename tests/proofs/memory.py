"""The real window, unlocked, used and locked: then no key and no name is left in its memory."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.domain.talk import How, Talk
from familysafe.services.ports import Create
from tests.e2e.desktop import Desktop
from tests.proofs.jobs import AT
from tests.proofs.kit import Figures, NotRun, need, program_at, room

FAST = LONG = 1
WORDS = "Zwickelquill outward environs liturgy cocoa"
NAMES = ("Noraquillzwickel", "Benquillzwickel", "Samquillzwickel", "Quillfeathernotezwickel")
_PATIENCE = 90.0
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
    key = session.vault.key.packed()[:32]
    session.close()
    texts = (*NAMES, WORDS, code)
    coded = [one for text in texts for one in (text.encode(), text.encode("utf-16-le"))]
    return [*coded, key, key.hex().encode(), key.hex().upper().encode()]


def _seen(desktop: Desktop, folder: Path, secrets: list[bytes], figures: Figures) -> None:
    command = [sys.executable, "-m", "familysafe", "--profile", str(folder / "profile")]
    root = Path(__file__).resolve().parents[2]
    window = subprocess.Popen(
        [*command, "--unlock-from-stdin"], stdin=subprocess.PIPE, env=desktop.env, cwd=root
    )
    try:
        assert window.stdin is not None
        window.stdin.write(WORDS.encode() + b"\n")
        window.stdin.close()
        _until(lambda: _window(desktop), "the window")
        _until(lambda: _hits(window.pid, secrets[:4]) > 0, "the unlocked notebook")
        time.sleep(_SETTLE)
        for key in _KEYS:
            desktop.run(("xdotool", "key", "--window", _window(desktop), key))
            time.sleep(0.5)
        figures.counts["hits_unlocked"] = _hits(window.pid, secrets)
        desktop.run(("xdotool", "windowfocus", "--sync", _window(desktop), "key", "ctrl+l"))
        _until(lambda: _is_locked(window.pid), "the lock")
        _until(lambda: _window(desktop), "the locked window")
        time.sleep(_SETTLE)
        figures.counts["hits_locked"] = _hits(window.pid, secrets)
        if figures.counts["hits_locked"]:
            figures.breaks(f"{figures.counts['hits_locked']} hits after lock")
        if not figures.counts["hits_unlocked"]:
            figures.breaks("nothing was found while it was open: the scan is blind")
    finally:
        window.terminate()
        window.wait(30)


def _window(desktop: Desktop) -> str:
    search = ("xdotool", "search", "--onlyvisible", "--name", "^FamilySafe$")
    done = subprocess.run(search, env=desktop.env, capture_output=True, text=True, check=False)
    return done.stdout.split()[0] if done.stdout.split() else ""


def _is_locked(pid: int) -> bool:
    words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    return b"--locked" in words or b"--covered" in words


def _until(ready: Callable[[], object], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if ready():
            return
        time.sleep(0.3)
    raise NotRun(f"{what} did not come")


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
