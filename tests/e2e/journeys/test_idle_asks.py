"""Before an idle lock the window asks, where it can be seen and pressed, whatever is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from familysafe.app import idle_notice
from familysafe.app.idle import WARN_SECONDS
from tests.e2e.journeys.family import open_family, unlock
from tests.e2e.journeys.kit import Parent
from tests.e2e.reading import face

ASKED = "Locking in 30 seconds."


@pytest.fixture
def asked(parent: Parent, monkeypatch: pytest.MonkeyPatch) -> Parent:
    """A form is open with a name in it, and nobody did anything for a while."""
    monkeypatch.setattr(idle_notice, "LINGER_MS", 1)
    open_family(parent)
    parent.window.add_child_requested.emit()  # type: ignore[attr-defined]
    parent.settled()
    parent.types("Name", "Quillby")
    nobody_moves(parent)
    return parent


def nobody_moves(parent: Parent) -> None:
    """The time passes until the warning is due."""
    idle = parent.frame.idle
    idle._last = idle._seconds() - idle._limit + WARN_SECONDS - 1
    idle.tick()
    parent.sees(ASKED)


def stay(parent: Parent) -> QAbstractButton:
    (found,) = (b for b in parent.window.findChildren(QAbstractButton) if face(b) == "Stay")
    return found


def is_reached_by_a_click(parent: Parent, widget: QWidget) -> bool:
    middle = widget.mapTo(parent.window, QPoint(widget.width() // 2, widget.height() // 2))
    return parent.window.childAt(middle) is widget


def test_the_question_lies_over_an_open_form_and_a_click_on_stay_keeps_all(asked: Parent) -> None:
    assert is_reached_by_a_click(asked, stay(asked))
    asked.qtbot.mouseClick(stay(asked), Qt.MouseButton.LeftButton)
    asked.sees_no(ASKED)
    asked.sees("Quillby")
    asked.frame.idle.tick()
    asked.sees_no(ASKED)
    assert not asked.app.ended


def test_any_key_stays_and_goes_where_the_parent_was_typing(asked: Parent) -> None:
    QTest.keyClick(asked.window.windowHandle(), Qt.Key.Key_X)
    asked.until(lambda: not stay(asked).isVisible(), "the question stayed")
    asked.sees("Quillbyx")
    assert not asked.app.ended


def test_the_question_is_gone_when_the_window_locks(asked: Parent) -> None:
    asked.frame.lock(covered=True)
    asked.sees_no(ASKED)
    asked.goes_on_after_the_lock()


def test_what_stands_in_the_line_above_the_page_is_still_there_afterwards(asked: Parent) -> None:
    asked.frame.idle.over.emit()
    asked.goes_on_after_the_lock()
    unlock(asked)
    asked.sees("You were typing this when the window was locked")
    nobody_moves(asked)
    asked.sees("You were typing this when the window was locked")
    asked.qtbot.mouseClick(stay(asked), Qt.MouseButton.LeftButton)
    asked.sees("You were typing this when the window was locked", "Quillby")
