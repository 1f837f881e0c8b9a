"""F1 says what a page is for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Place, Route
from familysafe.ui.page_help import show_page_help
from familysafe.ui.widgets.overlay import Overlay
from tests.ui.family_kit import read_page
from tests.ui.house import build_house, settle

_SILENT = {Route.UNLOCK, Route.COVER, Route.ONBOARDING, Route.SEARCH}


def open_overlays(window: MainWindow) -> list[Overlay]:
    return [o for o in window.findChildren(Overlay) if o.isVisible()]


def test_f1_opens_and_escape_closes_it(qtbot: QtBot) -> None:
    window = (house := build_house()).window
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    house.go(Place.of(Route.TALKS))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (overlay,) = open_overlays(window)
    assert "Talks you had" in read_page(overlay)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert len(open_overlays(window)) == 1
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    settle()
    assert open_overlays(window) == []


@pytest.mark.parametrize("route", sorted(set(Route) - _SILENT))
def test_every_page_has_its_sentence(qtbot: QtBot, route: Route) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    assert show_page_help(host, route) is not None
