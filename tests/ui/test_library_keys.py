"""The Library by keys alone: nothing that is opened or closed loses the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.ui.navigation import Place, Route
from tests.ui.house import build_house, settle


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    held = QApplication.focusWidget()
    assert held is not None
    qtbot.keyClick(held, key)
    settle()


def test_a_guide_is_opened_and_closed_by_keys(qtbot: QtBot) -> None:
    house = build_house()
    with qtbot.waitActive(house.window):
        house.window.show()
        house.window.activateWindow()
    view = house.go(Place.of(Route.LIBRARY))
    view._model.choose_topic("location")  # type: ignore[attr-defined]
    table = view.guides.table  # type: ignore[attr-defined]
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        _press(qtbot, key)
    assert QApplication.focusWidget() is view.back  # type: ignore[attr-defined]
    _press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table
    assert table.currentIndex().row() == 2
    house.close()


def test_a_card_to_print_is_opened_and_closed_by_keys(qtbot: QtBot) -> None:
    house = build_house()
    with qtbot.waitActive(house.window):
        house.window.show()
        house.window.activateWindow()
    view = house.go(Place.of(Route.LIBRARY, tab="print"))
    table = view.paper.table  # type: ignore[attr-defined]
    table.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        _press(qtbot, key)
    assert QApplication.focusWidget() is view.back  # type: ignore[attr-defined]
    _press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table
    house.close()
