"""A table of 10,000 rows: open at most 100 ms, no frame over 16 ms while it scrolls.

Beside it, Qt's own table with its own delegate and bare texts. Run: ``python -m
benchmarks.long_list [ROWS]``. Paints without a screen; times are the processor's.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from familysafe.ui.application import Application
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel

ROWS, OPEN_MS, FRAME_MS, FRAMES = 10_000, 100.0, 16.0, 200
_SIZE = (1000, 640)


@dataclass(frozen=True)
class Line:
    """One row: an app with a label and a decision."""

    number: int


def _columns() -> list[Column]:
    return [
        Column("App", lambda line: Cell(f"App {line.number}", second="Video", tile="A")),
        Column("Label", lambda line: Cell(status="fresh"), width=160),
        Column("Decision", lambda line: Cell(f"Week {line.number % 52}", icon="check"), width=160),
    ]


def ours(rows: int) -> QTableView:
    """The program's own table."""
    model = TableModel(_columns())
    model.set_rows([Line(number) for number in range(rows)])
    return DataTable(model, "Apps")


def bare(rows: int) -> QTableView:
    """Qt's table with the same texts and nothing painted."""
    view = QTableView()
    model = QStandardItemModel(rows, 3, view)
    for number in range(rows):
        for column, text in enumerate((f"App {number}", "Fresh", f"Week {number % 52}")):
            model.setItem(number, column, QStandardItem(text))
    view.setModel(model)
    return view


def measure(app: Application, make: object, rows: int) -> tuple[float, list[float]]:
    """Milliseconds until it stands on the screen, and for each frame of a scroll."""
    assert callable(make)
    begun = time.process_time()
    view: QTableView = make(rows)
    view.resize(*_SIZE)
    view.show()
    app.processEvents()
    view.viewport().repaint()
    opened = (time.process_time() - begun) * 1000
    bar, frames = view.verticalScrollBar(), []
    for step in range(FRAMES):
        begun = time.process_time()
        bar.setValue(bar.minimum() + (bar.maximum() - bar.minimum()) * step // FRAMES)
        view.viewport().repaint()
        frames.append((time.process_time() - begun) * 1000)
    view.close()
    return opened, frames


def main(rows: int) -> int:
    """Print both figures beside Qt's own; the exit code says whether the aims were met."""
    app = Application(["familysafe"])
    measure(app, ours, 10)  # fonts and icons are read once in the program's life
    plain_open, plain_frames = measure(app, bare, rows)
    opened, frames = measure(app, ours, rows)
    print(
        f"open {rows} rows: {opened:.1f} ms, aim {OPEN_MS:.0f} ms; "
        f"bare {plain_open:.1f} ms, ratio {opened / plain_open:.2f}"
    )
    worst, middle = max(frames), statistics.median(frames)
    beside = middle / max(statistics.median(plain_frames), 0.001)
    print(
        f"scroll: worst frame {worst:.1f} ms, median {middle:.1f} ms, aim {FRAME_MS:.0f} ms; "
        f"bare worst {max(plain_frames):.1f} ms, ratio of medians {beside:.2f}"
    )
    return 0 if opened <= OPEN_MS and worst <= FRAME_MS else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
