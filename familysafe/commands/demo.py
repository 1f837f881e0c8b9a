"""``familysafe demo``: the window with an invented family, in a profile that is thrown away."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from familysafe.adapters.autostart import window_command
from familysafe.adapters.clock import SystemClock
from familysafe.demo import PASSPHRASE, make
from familysafe.paths import AppPaths

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def demo(arguments: argparse.Namespace, console: Console) -> Answer:
    """Make the family, run the window until it is closed, remove the profile.

    With ``--profile`` the family goes into that (empty) folder and stays; with ``--no-window``
    nothing is opened.
    """
    if arguments.profile or arguments.no_window:
        folder = arguments.profile or Path(tempfile.mkdtemp(prefix="familysafe-demo-"))
        _fill(folder)
        if not arguments.no_window:
            _window(folder)
        return {"profile": str(folder), "passphrase": PASSPHRASE}
    with tempfile.TemporaryDirectory(prefix="familysafe-demo-") as name:
        _fill(Path(name))
        console.note(f"The passphrase of this demo is: {PASSPHRASE}")
        _window(Path(name))
    return {"ok": True}


def _fill(folder: Path) -> None:
    make(AppPaths.for_profile(folder), SystemClock())


def _window(folder: Path) -> None:
    """The window as a process of its own, opened by the demo's passphrase on standard input."""
    words = [*window_command(folder), "--unlock-from-stdin"]
    sys.stdout.flush()
    subprocess.run(words, input=PASSPHRASE + "\n", text=True, check=False)
