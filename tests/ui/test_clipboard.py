"""What leaves by the clipboard: marked as secret, gone after a while, nothing else's touched."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from familysafe.ui.widgets import clipboard
from familysafe.ui.widgets.clipboard import HINTS, ClipboardGuard, clear_copied


class Owner:
    """Whether this program put there what is there: the test's platform does not say."""

    ours = True


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[Owner]:
    found = Owner()
    guard = ClipboardGuard(owns=lambda _mode: found.ours)
    yield found
    found.ours = False
    guard.deleteLater()
    QGuiApplication.clipboard().clear()


def marks() -> bool:
    content = QGuiApplication.clipboard().mimeData()
    return all(content.hasFormat(name) for name in HINTS)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_what_a_field_copies_by_key_is_marked_as_secret(
    qtbot: QtBot, owner: Owner, kind: type[QLineEdit] | type[QPlainTextEdit], key: Qt.Key
) -> None:
    field = kind()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "Nora said yes")
    field.selectAll()
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Nora said yes" and marks()
    clear_copied()
    assert QGuiApplication.clipboard().text() == ""


def test_it_goes_after_a_while_but_not_what_another_program_copied_since(
    qtbot: QtBot, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "CLEARED_AFTER_MS", 1)
    field = QLineEdit("Nora said yes")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    field.copy()
    owner.ours = False
    theirs = QMimeData()
    theirs.setText("a shopping list")
    QGuiApplication.clipboard().setMimeData(theirs)
    qtbot.wait(20)
    clear_copied()
    assert QGuiApplication.clipboard().text() == "a shopping list" and not marks()
