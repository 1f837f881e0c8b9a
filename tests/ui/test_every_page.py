"""Every page of the real window: names, focus, room for every word, and no sideways scrolling."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Route
from familysafe.ui.theme.controller import Look, SchemeChoice, ThemeController
from familysafe.ui.theme.theme import current
from tests.ui.house import House, build_house, settle

LOOKS = {
    "light": (Look(), (1280, 800)),
    "small": (Look(), (1024, 640)),
    "large text": (Look(scale=2.0), (1366, 768)),
    "dark": (Look(scheme=SchemeChoice.DARK), (1280, 800)),
}
_MOST_STOPS = 150
_FIELDS = (QComboBox, QLineEdit, QPlainTextEdit)


_walked: dict[str, dict[str, list[str]]] = {}


@pytest.fixture(params=LOOKS)
def found(request: pytest.FixtureRequest, themes: ThemeController) -> dict[str, list[str]]:
    """What every look at every page found, by the name of the look; one walk serves all tests."""
    name = request.param
    if name not in _walked:
        look, (width, height) = LOOKS[name]
        themes.apply(look)
        house = build_house()
        house.window.resize(width, height)
        house.window.show()
        settle()
        _walked[name] = walk(house)
        house.close()
    return _walked[name]


def walk(house: House) -> dict[str, list[str]]:
    """Each finding once, with the first page it was seen on."""
    lists: dict[str, dict[str, str]] = {look.__name__: {} for look in _LOOKED_FOR}
    for name, place in house.places():
        house.go(place)
        for look in _LOOKED_FOR:
            for problem in look(house.window):
                lists[look.__name__].setdefault(problem, name)
    return {kind: [f"{n}: {p}" for p, n in rows.items()] for kind, rows in lists.items()}


def seen(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 0 and widget.height() > 0:
            yield widget


def controls(window: QWidget) -> Iterator[QWidget]:
    for widget in seen(window):
        inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractScrollArea)
        own = not inside or widget.parent() is None or isinstance(widget, QAbstractButton)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and own:
            yield widget


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def has_buddy(widget: QWidget) -> bool:
    return any(label.buddy() is widget for label in widget.window().findChildren(QLabel))


def without_name(window: QWidget) -> Iterator[str]:
    for widget in controls(window):
        face = QAccessible.queryAccessibleInterface(widget)
        said = "" if face is None else face.text(QAccessible.Text.Name)
        if isinstance(widget, _FIELDS):
            said = widget.accessibleName() or ("buddy" if has_buddy(widget) else "")
        if not said.strip() and not isinstance(widget, QAbstractScrollArea):
            yield f"no name: {called(widget)} in {type(widget.parent()).__name__}"


def sideways(window: QWidget) -> Iterator[str]:
    for widget in seen(window):
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
            yield f"scrolls sideways: {type(widget).__name__}"


def clipped(window: QWidget) -> Iterator[str]:
    for widget in seen(window):
        if isinstance(widget, QLabel) and widget.text() and not widget.toolTip():
            needs = widget.sizeHint()
            if widget.wordWrap():
                tall = widget.heightForWidth(widget.width())
                if tall > widget.height() + 1:
                    yield f"cut below ({tall} > {widget.height()}): {called(widget)[:70]}"
            elif needs.width() > widget.width() + 1:
                yield f"cut ({needs.width()} > {widget.width()}): {called(widget)[:70]}"
        elif isinstance(widget, QAbstractButton) and widget.text() and not widget.toolTip():
            needs = widget.minimumSizeHint()
            if widget.hasHeightForWidth():
                needs.setHeight(widget.heightForWidth(widget.width()))
            if needs.width() > widget.width() + 1 or needs.height() > widget.height() + 1:
                room = f"{needs.toTuple()} > {widget.size().toTuple()}"
                yield f"cut {room}: {called(widget)[:70]}"


def tiny(window: QWidget) -> Iterator[str]:
    for widget in seen(window):
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            size = QFontInfo(widget.font()).pixelSize()
            if size < round(12 * current().scale):
                yield f"{size} px: {called(widget)[:60]}"


_LOOKED_FOR: tuple[Callable[[QWidget], Iterator[str]], ...] = (
    without_name,
    sideways,
    clipped,
    tiny,
)


def test_every_control_has_a_name(found: dict[str, list[str]]) -> None:
    assert found["without_name"] == []


def test_no_page_scrolls_sideways(found: dict[str, list[str]]) -> None:
    assert found["sideways"] == []


def test_no_text_is_cut(found: dict[str, list[str]]) -> None:
    assert found["clipped"] == []


def test_no_text_is_smaller_than_twelve_pixels(found: dict[str, list[str]]) -> None:
    assert found["tiny"] == []


@pytest.mark.parametrize("report", [False, True])
def test_tab_reaches_every_control(themes: ThemeController, report: bool) -> None:
    house = build_house()
    house.window.resize(1280, 800)
    house.window.show()
    settle()
    missed: list[str] = []
    for name, place in house.places():
        if (place.route is Route.REPORT) is report:
            page = house.go(place)
            missed += [f"{name}: {problem}" for problem in not_reached(house.window, page)]
    house.close()
    assert missed == []


def not_reached(window: MainWindow, page: QWidget) -> Iterator[str]:
    """Controls of ``page`` that Tab does not come to."""
    reached: list[QWidget] = []
    handle = window.windowHandle()
    window.activateWindow()
    if QApplication.focusWidget() is None:
        QTest.keyClick(handle, Qt.Key.Key_Tab)
    for _ in range(_MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is not None and focused in reached[:-1]:
            break
        if focused is not None and focused not in reached:  # a date keeps it for day, month, year
            reached.append(focused)
        QTest.keyClick(handle, Qt.Key.Key_Tab)
    for control in controls(page):
        one_of_many = isinstance(control, QAbstractButton) and control.autoExclusive()
        if control not in reached and not one_of_many:
            yield f"not reached: {called(control)}"
