"""Every command, and the real window, under strace: no internet socket, no file elsewhere."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from familysafe.paths import AppPaths
from tests.e2e.desktop import Desktop
from tests.proofs.kit import Figures, NotRun, need, program_at, room
from tests.proofs.memory import WORDS, Watched, is_locked, press_lock, window_id

FAST, LONG = 1, 2  # 2: once more without any network
ROOT = Path(__file__).resolve().parents[2]
_OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]*)", ([A-Z_|]+)')
_MADE = re.compile(r'^\d+ +(?:mkdir|rename|creat|symlink|link|unlink|rmdir)(?:at2?)?\(.*?"([^"]*)"')
_WATCHED = ("-e", "trace=%network,%file")
_WRITES = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND")
_ALLOWED = ("/dev/null", "/dev/tty")
_DESKTOP = ("Xvfb", "openbox", "dbus-daemon", "xdotool")
_KEYS = ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+1")
_INTERNET = ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET")


def prove(runs: int) -> Figures:
    """Every command in turn, watched; then once more without any network."""
    need("strace", *(["unshare", *_DESKTOP] if runs > 1 else []))
    if runs > 1 and not _may_unshare():
        raise NotRun("a process without a network may not be started here (needs root)")
    figures = Figures({"commands": 0, "internet_sockets": 0, "files_elsewhere": 0})
    with room() as folder:
        _control(folder, figures)
        _journey(folder / "watched", figures, watched=True)
        if runs > 1:
            _journey(folder / "alone", figures, watched=False)
            _in_the_window(folder / "window", figures)
    return figures


def _in_the_window(home: Path, figures: Figures) -> None:
    """The window unlocked, its pages visited, locked: the process that follows is watched, too."""
    home.mkdir()
    program = program_at(home / "profile")
    program.create(guardian="Sam", country="GB", passphrase=WORDS)[0].close()
    program.paths.sidecar.unlink()  # the window writes it anew once it has unlocked and read
    desktop, log = Desktop(home), home / "strace.log"
    try:
        desktop.start_bus()
        desktop.start_screen()
        desktop.env |= {"QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": "1"}
        desktop.env["TMPDIR"] = str(home)
        watch = ["strace", "-f", "-qq", "-o", str(log), "-e", "signal=none", *_WATCHED]
        command = [*watch, sys.executable, "-m", "familysafe", "--profile", str(home / "profile")]
        window = subprocess.Popen(
            [*command, "--unlock-from-stdin"],
            stdin=subprocess.PIPE,
            env=desktop.env,
            cwd=ROOT,
            process_group=0,
        )
        try:
            assert window.stdin is not None
            window.stdin.write(WORDS.encode() + b"\n")
            window.stdin.close()
            _visit_pages(desktop, window, program.paths, figures)
        finally:
            os.killpg(window.pid, signal.SIGTERM)
            window.wait(60)
    finally:
        desktop.stop()
    text = log.read_text(errors="replace")
    if "family.vault-journal" not in text:
        figures.breaks("the window wrote nothing into the notebook: it was not watched")
    figures.counts["window_calls_watched"] = text.count("\n")
    _judge_log(text, home, "window", figures)


def _visit_pages(
    desktop: Desktop, tracer: subprocess.Popen[bytes], paths: AppPaths, figures: Figures
) -> None:
    window, pid = Watched(tracer, paths.log), tracer.pid
    window.until(lambda: _child_of(pid) and window_id(desktop), "the window")
    window.until(paths.sidecar.exists, "the unlocked notebook")
    for key in _KEYS:
        desktop.run(("xdotool", "key", "--window", window_id(desktop), key))
        time.sleep(1)
        figures.add("window_pages")
    window.until(lambda: is_locked(_child_of(pid)) or press_lock(desktop), "the lock")
    window.until(lambda: window_id(desktop), "the locked window")


def _child_of(pid: int) -> int:
    said = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(said[0]) if said else 0


def _may_unshare() -> bool:
    return subprocess.run(["unshare", "-n", "true"], capture_output=True).returncode == 0


def _journey(home: Path, figures: Figures, *, watched: bool) -> None:
    for name in ("home", "temp"):
        (home / name).mkdir(parents=True)
    log = home / "strace.log"
    watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), "-e", "signal=none", *_WATCHED]
    before = watch if watched else ["unshare", "-n"]
    variables = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(home / "home"),
        "TMPDIR": str(home / "temp"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.proofs.journey", str(home)],
        capture_output=True,
        text=True,
        cwd=home / "home",
        env=variables,
        timeout=600,
    )
    if done.returncode:
        figures.breaks(f"the journey ended: {done.stderr[-300:]}")
    for answer in map(json.loads, done.stdout.splitlines()):
        figures.add("commands")
        if answer["code"]:
            figures.breaks(f"{answer['name']}: {answer['code']} {answer['error'][-200:]}")
    if watched:
        _judge_log(log.read_text(errors="replace"), home, "journey", figures)
    left = list((home / "home").rglob("*"))
    left += [p for p in (home / "temp").rglob("*") if p.is_file()]
    figures.broken.extend(f"left behind: {path.name}" for path in left)


def _judge_log(text: str, home: Path, name: str, figures: Figures) -> None:
    for line in text.splitlines():
        if "socket(" in line and any(family in line for family in _INTERNET):
            figures.add("internet_sockets")
            figures.breaks(f"{name}: {line[:120]}")
        for path in _written(line):
            if not path.startswith(f"{home}/") and not path.startswith(_ALLOWED):
                figures.add("files_elsewhere")
                figures.breaks(f"{name}: wrote {path}")


def _written(line: str) -> list[str]:
    opened = _OPENED.search(line)
    if opened and any(flag in opened[2] for flag in _WRITES) and "= -1" not in line:
        return [opened[1]]
    made = _MADE.search(line) if "= -1" not in line else None
    return [made[1]] if made and made[1].startswith("/") else []


def _control(folder: Path, figures: Figures) -> None:
    """A program that does both must be seen."""
    home = folder / "control"
    home.mkdir()
    wrong = "import socket; socket.socket(socket.AF_INET); open('/dev/shm/familysafe-control','w')"
    log = home / "strace.log"
    command = ["strace", "-f", "-qq", "-o", str(log), *_WATCHED]
    subprocess.run([*command, sys.executable, "-c", wrong], check=True)
    Path("/dev/shm/familysafe-control").unlink()
    seen = Figures()
    _judge_log(log.read_text(errors="replace"), home, "control", seen)
    if not {"internet_sockets", "files_elsewhere"} <= set(seen.counts):
        figures.breaks("the watch is blind")
    shutil.rmtree(home)
