"""Start-up: from the start of the process to an unlock field that takes typing.

Beside a bare PySide6 window with one field, both as fresh processes, in turns. Prints the medians
and their ratio; the aim is at most 1.3. Run: ``python -m benchmarks.startup [ROUNDS]``.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
from familysafe.adapters.hardening import harden
from familysafe.adapters.single_instance import SingleInstance
from familysafe.paths import AppPaths
paths = AppPaths.for_profile(Path(sys.argv[1]))
harden()
single = SingleInstance(paths.window_lock)
single.acquire()
from familysafe.app import start as module

def done(self):
    from PySide6.QtWidgets import QApplication, QLineEdit
    assert isinstance(QApplication.focusWidget() or self.window.focusWidget(), QLineEdit)
    print(time.monotonic(), flush=True)
    self.app.quit()

module.Frame.after_first_paint = done
sys.exit(module.start(paths, single))
"""


def measure(script: str, *words: str) -> float:
    """Seconds from the start of a process to the line that it prints."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[0]) - begun


def main(rounds: int) -> int:
    """Measure in turns; returns 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        notebook = Path(name) / "notebook"
        notebook.mkdir()
        (notebook / "family.vault").touch()  # enough for the unlock page to be the first one
        bare, ours = [], []
        for number in range(rounds + 1):
            found = (measure(BARE), measure(OURS, name))
            if number:  # the first round warms the disk's cache
                bare.append(found[0])
                ours.append(found[1])
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"bare window   {statistics.median(bare) * 1000:7.0f} ms")
    print(f"unlock page   {statistics.median(ours) * 1000:7.0f} ms")
    print(f"ratio         {ratio:7.2f}   (aim: at most 1.3)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
