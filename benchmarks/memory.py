"""Memory (PSS) of the window with five years open, and of the reminder process.

The aims: at most 120 MiB and 60 MiB. Linux only: it reads ``/proc/self/smaps_rollup``, from
inside, because a hardened process shows it to nobody else. Run: ``python -m benchmarks.memory``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks._family import build
from benchmarks.unlock_to_today import CHILD

AIM_WINDOW, AIM_BACKGROUND = 120.0, 60.0

TELL = """
def pss():
    import gc
    gc.collect()
    with open("/proc/self/smaps_rollup") as file:
        kib = next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    print("PSS", kib, flush=True)
"""

BACKGROUND = """
import sys
from pathlib import Path
from familysafe import background
from familysafe.paths import AppPaths

def once(watch, notifier, waiter=None):
    watch.tick()
    pss()

background.harden = list
background.run = once
background.run_background(AppPaths.for_profile(Path(sys.argv[1])))
"""


def measure(script: str, folder: Path, typed: str = "") -> float:
    """MiB that the script tells."""
    done = subprocess.run(
        [sys.executable, "-c", TELL + script, str(folder)],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("PSS ")]
    if not told:
        raise SystemExit(done.stderr)
    return int(told[0]) / 1024


def main() -> int:
    """Print both figures; returns 0."""
    if not sys.platform.startswith("linux"):
        print("memory: measured on Linux only")
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        secret = build(Path(name))
        window = CHILD.replace("    frame.window.close()", "    pss()\n    frame.window.close()")
        found = (
            ("window open", measure(window, Path(name), secret + "\n"), AIM_WINDOW),
            ("background process", measure(BACKGROUND, Path(name)), AIM_BACKGROUND),
        )
    for what, mib, aim in found:
        print(f"{what}: {mib:.0f} MiB, aim {aim:.0f} MiB, ratio {mib / aim:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
