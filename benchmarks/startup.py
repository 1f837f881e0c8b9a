"""Start-up: from the start of the process to an unlock field that takes typing.

Beside a bare PySide6 window with one field, both as fresh processes, in turns. Prints the medians
and their ratios, by the clock on the wall and by processor time (which other programs disturb
less). PySide makes the hundred enumerations of ``Qt`` at its first use: a quarter of the bare
window's time, which that window never pays and no page can do without.

Run: ``python -m benchmarks.startup [ROUNDS]``.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

AIM = 1.3

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, done)
        return False

def done():
    print(time.monotonic(), flush=True)
    app.quit()

app = QApplication(sys.argv[:1])
window = QWidget()
QVBoxLayout(window).addWidget(QLineEdit())
window.resize(1280, 800)
painted = Painted()
window.installEventFilter(painted)
window.show()
sys.exit(app.exec())
"""

OURS = """
import sys, time
from pathlib import Path
from familysafe.app import run_window
from familysafe.paths import AppPaths

def done(self):
    from PySide6.QtWidgets import QApplication, QLineEdit
    assert isinstance(QApplication.focusWidget() or self.window.focusWidget(), QLineEdit)
    print(time.monotonic(), flush=True)
    self.app.quit()

class Late:
    # The frame is imported late, by the program itself: be there when it comes.
    def find_spec(self, name, path, target=None):
        if name == "familysafe.app.start":
            sys.meta_path.remove(self)
            from familysafe.app.frame import Frame
            Frame.after_first_paint = done
        return None

sys.meta_path.insert(0, Late())
sys.exit(run_window(AppPaths.for_profile(Path(sys.argv[1]))))
"""


def measure(script: str, *words: str) -> tuple[float, float]:
    """Seconds from the start of a process to the line that it prints, and its processor time."""
    before = _processor_time()
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[0]) - begun, _processor_time() - before


def _processor_time() -> float:
    """Seconds that the ended children have computed; unlike the wall clock's, others do not count.

    Windows does not tell them.
    """
    spent = os.times()
    return spent.children_user + spent.children_system


def middle(rows: Sequence[tuple[float, float]], column: int) -> float:
    """Milliseconds."""
    return statistics.median(row[column] for row in rows) * 1000


def main(rounds: int) -> int:
    """Measure in turns; returns 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        # Both from compiled modules, as an installed program runs, whatever the environment says.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(name) / "compiled")
        notebook = Path(name) / "notebook"
        notebook.mkdir()
        (notebook / "family.vault").touch()  # enough for the unlock page to be the first one
        bare, ours = [], []
        for number in range(rounds + 1):
            found = (measure(BARE), measure(OURS, name))
            if number:  # the first round warms the disk's cache and compiles
                bare.append(found[0])
                ours.append(found[1])
    for column, what in enumerate(("wall clock", "processor")):
        one, two = middle(bare, column), middle(ours, column)
        print(f"{what}: unlock page {two:.0f} ms, bare window {one:.0f} ms,", end=" ")
        print(f"ratio {two / max(one, 0.001):.2f} (aim: at most {AIM})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
