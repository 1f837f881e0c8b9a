"""Tab goes through a page in the order in which it is read, whenever its parts were made."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QWidget
from pytestqt.qtbot import QtBot

from familysafe.ui.navigation import Place, Route
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.day_field import DayField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.reading_order import next_stop, stops
from familysafe.ui.widgets.scroll_page import ScrollPage
from tests.ui.house import build_house, settle


def names(widgets: list[QWidget]) -> list[str]:
    return [w.accessibleName() for w in widgets]


def test_what_was_made_later_comes_where_it_stands(qtbot: QtBot) -> None:
    page = ScrollPage("Talks")
    qtbot.addWidget(page)
    page.main.addWidget(Button("last"))
    box = FlowBox()
    box.add(Button("third"))
    page.main.insertWidget(0, box)
    line = row()
    line.addWidget(Button("first"))
    line.addWidget(Button("second"))
    page.above.addLayout(line)
    page.show()
    settle()
    assert names(stops(page)) == ["first", "second", "third", "last"]


def test_a_grid_is_read_line_by_line(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    grid = QGridLayout(host)
    for name, at in (("d", (1, 1)), ("b", (0, 1)), ("c", (1, 0)), ("a", (0, 0))):
        grid.addWidget(Button(name), *at)
    host.show()
    assert names(stops(host)) == ["a", "b", "c", "d"]


def test_hidden_and_disabled_things_are_no_stops_and_a_date_is_one(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = column()
    host.setLayout(layout)
    off, gone, day = Button("off"), Button("gone"), DayField(date(2026, 11, 23))
    for widget in (off, gone, day, Button("on")):
        layout.addWidget(widget)
    off.setEnabled(False)
    gone.hide()
    host.show()
    assert stops(host)[0] is day and names(stops(host))[1:] == ["on"]
    # From the line inside the date the next stop is the one after the date.
    after = next_stop(host, day.lineEdit(), forward=True)
    assert after is not None and after.accessibleName() == "on"


def test_one_of_many_is_entered_at_the_chosen_one(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout, group = column(), QButtonGroup(host)
    host.setLayout(layout)
    before = Button("before")
    layout.addWidget(before)
    for weeks in ("1 week", "2 weeks", "4 weeks"):
        chip = FilterChip(weeks, checked=weeks == "2 weeks")
        group.addButton(chip)
        layout.addWidget(chip)
    host.show()
    found = next_stop(host, before, forward=True)
    assert found is not None and found.accessibleName() == "2 weeks"


def test_tab_and_shift_tab_walk_round_the_window(qtbot: QtBot) -> None:
    house = build_house()
    house.window.show()
    house.go(Place.of(Route.TALKS))
    house.window.activateWindow()
    found = stops(house.window)
    found[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert house.window.focusNextPrevChild(False)
    assert QApplication.focusWidget() in (found[-1], None)
    assert house.window.focusWidget() is found[-1]
    assert house.window.focusNextPrevChild(True)
    assert house.window.focusWidget() is found[0]
    house.close()
