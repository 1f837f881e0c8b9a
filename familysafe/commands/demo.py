"""``familysafe demo``: the window with an invented family, in a profile that is thrown away."""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from familysafe.adapters.autostart import window_command
from familysafe.adapters.clock import SystemClock
from familysafe.demo import PASSPHRASE, make
from familysafe.paths import AppPaths

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]
_PREFIX = "familysafe-demo-"
_OWNERS = "owners"
# Waits until nobody holds the other end of its standard input: also after kill -9.
_JANITOR = (
    "import os, shutil, sys, time\n"
    "sys.stdin.read()\n"
    "for _ in range(100):\n"
    "    shutil.rmtree(sys.argv[1], ignore_errors=True)\n"
    "    if not os.path.lexists(sys.argv[1]):\n"
    "        break\n"
    "    time.sleep(0.1)\n"
)


def demo(arguments: argparse.Namespace, console: Console) -> Answer:
    """Make the family, run the window until it is closed, remove the profile.

    With ``--profile`` the family goes into that (empty) folder and stays; with ``--no-window``
    nothing is opened.
    """
    if arguments.profile or arguments.no_window:
        folder = arguments.profile or Path(tempfile.mkdtemp(prefix=_PREFIX))
        _fill(folder)
        if not arguments.no_window:
            _window(folder)
        return {"profile": str(folder), "passphrase": PASSPHRASE}
    with _thrown_away() as (folder, held):
        _fill(folder)
        console.note(f"The passphrase of this demo is: {PASSPHRASE}")
        _window(folder, held)
    return {"ok": True}


@contextlib.contextmanager
def _thrown_away() -> Iterator[tuple[Path, int]]:
    """A folder that is gone afterwards, and what a process holds that still needs it."""
    sweep(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    before = {number: signal.signal(number, _ended) for number in _signals()}
    janitor = _start_janitor(folder)
    owners = [os.getpid(), *([janitor.pid] if janitor else [])]
    (folder / _OWNERS).write_text(" ".join(map(str, owners)), encoding="ascii")
    try:
        yield folder, janitor.stdin.fileno() if janitor and janitor.stdin else -1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if janitor is not None and janitor.stdin is not None:
            janitor.stdin.close()
            janitor.kill()
            janitor.wait()
        for number, handler in before.items():
            signal.signal(number, handler)


def _signals() -> tuple[signal.Signals, ...]:
    names = ("SIGTERM", "SIGHUP")
    return tuple(getattr(signal, name) for name in names if hasattr(signal, name))


def _ended(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)


def _start_janitor(folder: Path) -> subprocess.Popen[bytes] | None:
    """A process of its own that outlives this one, or None where there is no interpreter."""
    if getattr(sys, "frozen", False):
        return None
    return subprocess.Popen(
        [sys.executable, "-I", "-c", _JANITOR, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=os.path.abspath(os.sep),
        start_new_session=True,
    )


def sweep(place: Path) -> None:
    """Remove what demos left whose processes are all gone (a computer that was switched off)."""
    for folder in place.glob(_PREFIX + "*"):
        with contextlib.suppress(OSError, ValueError):
            if folder.is_symlink() or (os.name == "posix" and folder.stat().st_uid != os.getuid()):
                continue
            owners = (folder / _OWNERS).read_text(encoding="ascii").split()
            if not any(_lives(int(owner)) for owner in owners):
                shutil.rmtree(folder, ignore_errors=True)


def _lives(process: int) -> bool:
    if os.name != "posix":
        return True  # asking could end it there; the system clears its temporary folder itself
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _fill(folder: Path) -> None:
    make(AppPaths.for_profile(folder), SystemClock())


def _window(folder: Path, held: int = -1) -> None:
    """The window as a process of its own, opened by the demo's passphrase on standard input.

    ``held`` is handed on to it, so that the folder stays while the window needs it.
    """
    words = [*window_command(folder), "--unlock-from-stdin"]
    sys.stdout.flush()
    kept = (held,) if held >= 0 and os.name == "posix" else ()
    subprocess.run(words, input=PASSPHRASE + "\n", text=True, check=False, pass_fds=kept)
