"""From the open key to Today on the screen: 3 children, 300 apps, five years of entries.

The notebook is built once; then fresh processes show the unlock page, warm up as the window does,
and open by a keychain secret, so that no key derivation is in the figure. The aim: at most 200 ms.
Steps are by the clock on the wall; "window's part" is the processor time of the window's thread,
"processor" that of all threads (with the instants ahead, for which nobody waits).
Run: ``python -m benchmarks.unlock_to_today [ROUNDS]``.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

AIM_MS = 200

CHILD = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from familysafe.adapters.settings_file import SettingsFile
from familysafe.adapters.single_instance import SingleInstance
from familysafe.app.frame import Frame
from familysafe.app.restart import Restart
from familysafe.paths import AppPaths
from familysafe.ui.application import Application
from familysafe.ui.navigation import Route

class Secret:
    def read(self):
        return bytes.fromhex(sys.stdin.readline().strip())


paths = AppPaths.for_profile(Path(sys.argv[1]))
app = Application(["familysafe"])
single = SingleInstance(paths.window_lock)
frame = Frame(app, paths, SettingsFile(paths.settings), Restart(None, single))
frame.window.show()
began = [0.0, 0.0, 0.0]
laps = {}

def lap(name):
    laps[name] = round((time.perf_counter() - began[0]) * 1000)

def start():
    began[:] = time.perf_counter(), time.process_time(), time.thread_time()
    work = lambda: frame.program().unlock_with_secret(Secret().read())
    frame.jobs.run(work, done=enter, owner=frame)

def enter(session):
    lap("opened")
    frame.enter(session)
    lap("entered")

def shown(place):
    if place.route is Route.TODAY:
        lap("page built")
        page = frame.window.current_page()
        page.model.changed.connect(lambda: (lap("read and filled"), QTimer.singleShot(0, done)))

def done():
    frame.window.repaint()
    lap("painted")
    laps["window's part"] = round((time.thread_time() - began[2]) * 1000)
    laps["processor"] = round((time.process_time() - began[1]) * 1000)
    print(json.dumps(laps), flush=True)
    frame.window.close()

frame.window.page_shown.connect(shown)
frame.jobs.idle.connect(lambda: (frame.jobs.idle.disconnect(), start()))
frame.after_first_paint()
app.exec()
frame.shut_down()
"""


def measure(folder: Path, secret: str) -> dict[str, int]:
    """Milliseconds since the unlocking began, after each step."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder)],
        input=secret + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(done.stderr)
    found: dict[str, int] = json.loads(lines[0])
    return found


def main(rounds: int) -> int:
    """Print each step's median and the ratio to the aim; returns 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(name) / "compiled")
        from benchmarks._family import build

        secret = build(Path(name))
        runs = [measure(Path(name), secret) for _ in range(rounds + 1)][1:]
    for step in runs[0]:
        print(f"{step:16} {statistics.median(run[step] for run in runs):5.0f} ms")
    whole = statistics.median(run["painted"] for run in runs)
    print(f"unlock to Today: {whole:.0f} ms, aim {AIM_MS} ms, ratio {whole / AIM_MS:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
