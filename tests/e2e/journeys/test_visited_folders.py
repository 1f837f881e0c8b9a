"""No folder that a parent has been in stays in the configuration of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the system has a file dialog of its own"
)

# A process of its own: Qt reads the place of its configuration once.
_VISIT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from familysafe.app.visited_folders import forget_visited_folders

app = QApplication([])
dialog = QFileDialog()
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.setDirectory(sys.argv[1])
dialog.setFileMode(QFileDialog.FileMode.Directory)
QTimer.singleShot(0, dialog.accept)
dialog.exec()
del dialog
if sys.argv[2] == "forget":
    forget_visited_folders()
"""


def test_a_visited_folder_is_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "Quillfeather"
    folder.mkdir()
    noted = _noted(tmp_path, folder, "keep")
    assert "Quillfeather" in noted, "Qt notes it no more: this rule can go"
    assert "Quillfeather" not in _noted(tmp_path, folder, "forget")


def test_nothing_is_written_where_nothing_was_noted(tmp_path: Path) -> None:
    code = "from familysafe.app.visited_folders import forget_visited_folders as f; f()"
    subprocess.run([sys.executable, "-c", code], env=_env(tmp_path), check=True)
    assert list(tmp_path.rglob("*.conf")) == []


def _noted(home: Path, folder: Path, then: str) -> str:
    command = [sys.executable, "-c", _VISIT, str(folder), then]
    subprocess.run(command, env=_env(home), check=True, capture_output=True)
    return "".join(path.read_text("utf-8") for path in home.rglob("*.conf"))


def _env(home: Path) -> dict[str, str]:
    return {
        **os.environ,
        "XDG_CONFIG_HOME": str(home / "config"),
        "HOME": str(home),
        "PYTHONPATH": str(Path(__file__).resolve().parents[3]),
    }
