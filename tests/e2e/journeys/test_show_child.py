"""The page for the child: nothing else can be reached, and leaving needs the passphrase."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familysafe.ui.navigation import Place, Route
from tests.e2e.journeys.family import open_family, unlock
from tests.e2e.journeys.kit import Parent

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_WAYS = [
    *[(key, (CTRL,)) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_6)],
    *[(key, (CTRL,)) for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_Z, Qt.Key.Key_Comma)],
    (Qt.Key.Key_Z, (CTRL, SHIFT)),
    (Qt.Key.Key_2, (ALT,)),
    (Qt.Key.Key_Left, (ALT,)),
    (Qt.Key.Key_Escape, ()),
    (Qt.Key.Key_F6, ()),
]


def show_to_nora(parent: Parent) -> None:
    open_family(parent)
    parent.shortcut(Qt.Key.Key_2, ALT)
    parent.sees("8 years", "Blue tablet")
    parent.shortcut(Qt.Key.Key_1, ALT)
    parent.sees("13 years", "Nora’s phone")
    parent.press("Show this to your child")
    parent.sees("To leave it, the window locks")
    parent.press("Show the page")
    parent.sees("What we look after together, Nora", "What we do not look at")
    parent.settled()


def texts_of(window: QWidget) -> str:
    """Every text of every widget that there is, seen or not."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for read in ("text", "toPlainText", "title"):
            said = getattr(widget, read, None)
            found.append(str(said()) if callable(said) else "")
    return "\n".join(found)


def test_no_key_and_no_call_leads_from_the_child_s_page(parent: Parent) -> None:
    show_to_nora(parent)
    for key, held in _WAYS:
        parent.shortcut(key, *held)
        parent.settled()
        parent.sees("What we look after together, Nora")
        parent.sees_no("Ben", "One good next step", "Search everything")
    parent.frame.router.go(Place.of(Route.TODAY))  # as the notification's Open does
    parent.settled()
    parent.sees("What we look after together, Nora")
    said = texts_of(parent.window)
    assert "Nora" in said and "Ben" not in said and "Blue tablet" not in said


def test_the_child_s_page_ends_with_the_passphrase_at_the_child_s_own_page(
    parent: Parent,
) -> None:
    show_to_nora(parent)
    parent.press("Done")
    parent.goes_on_after_the_lock()
    parent.sees_no("Nora", "Ben")
    unlock(parent, "not these words")
    parent.sees("That didn’t match.")
    unlock(parent)
    parent.sees("Nora’s phone", "Start a check-up")


def test_a_program_that_ends_on_the_child_s_page_asks_for_the_passphrase(parent: Parent) -> None:
    show_to_nora(parent)
    assert json.loads(parent.paths.settings.read_text())["left_locked"] is True
    parent.closes_the_window()
    parent.start()
    parent.sees("Welcome back")
    assert json.loads(parent.paths.settings.read_text())["left_locked"] is True
