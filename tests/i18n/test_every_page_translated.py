"""Every page in a made-up language and from right to left."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from familysafe.domain.kinds import KINDS
from familysafe.services.shell import shell_data
from familysafe.ui.navigation import Place, Route
from familysafe.ui.page_help import show_page_help
from familysafe.ui.screens.child import open_add_child
from familysafe.ui.screens.help.danger_panel import NumberButton
from familysafe.ui.screens.search import open_search
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.chip import Chip, FilterChip
from tests.e2e.reading import words_of
from tests.i18n.pseudo import Pseudo, pieces_of, untranslated
from tests.ui.house import House, build_house, settle
from tests.ui.test_every_page import clipped, seen, sideways

# Names of keys, of a shop and of ourselves are the same in every language.
_NAMES = ("FamilySafe", "Ctrl+K", "Ctrl+Shift+H", "Esc", "Play")
_TYPED = (QLineEdit, QPlainTextEdit)


@pytest.fixture
def made_up(qapp: QApplication) -> Iterator[None]:
    language = Pseudo()
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown_house() -> House:
    house = build_house()
    house.window.resize(1280, 800)
    house.window.show()
    settle()
    return house


def family_words(house: House) -> frozenset[str]:
    """Every text that stands in the notebook."""
    found: set[str] = {*_NAMES}
    book = house.work.desk.book
    for kind in KINDS.values():
        for entity in book.all(kind):
            found.update(_texts(dataclasses.asdict(entity)))
    names = {name for child in shell_data(house.work.desk).children for name in [child.name]}
    names |= countries()
    return frozenset(names.union(*(pieces_of(text) for text in found)))


def countries() -> set[str]:
    """Qt's own names of countries: it has them in no other language."""
    every = (
        QLocale.Country(number) for number in range(1, QLocale.Country.LastTerritory.value + 1)
    )
    return {QLocale.territoryToString(territory) for territory in every}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list | tuple | frozenset):
        for item in value:
            yield from _texts(item)


def plain(window: QWidget, data: frozenset[str]) -> Iterator[str]:
    for widget in seen(window):
        if isinstance(widget, _TYPED) and not widget.isReadOnly():
            continue
        if isinstance(widget.parent(), QComboBox):
            continue
        for said in {*words_of(widget), widget.accessibleName()}:
            for piece in untranslated(said.replace("&&", "&"), data):
                yield f"{type(widget).__name__}: {piece}"


@pytest.mark.usefixtures("made_up")
def test_every_text_of_every_page_can_be_translated() -> None:
    house = shown_house()
    data = family_words(house)
    found: dict[str, str] = {}
    for name, place in house.places():
        house.go(place)
        for piece in plain(house.window, data):
            found.setdefault(piece, name)
    house.go(Place.of(Route.TALKS))
    for opened in (
        open_add_child(house.window, house.work, lambda _child: None),
        open_search(house.window, house.work),
        show_page_help(house.window, Route.TALKS),
    ):
        settle()
        for piece in plain(house.window, data):
            found.setdefault(piece, type(opened).__name__)
        house.window.close_overlays()
    house.close()
    assert [f"{name}: {piece}" for piece, name in found.items()] == []


@pytest.mark.usefixtures("mirrored")
def test_every_page_is_whole_from_right_to_left() -> None:
    house = shown_house()
    found: dict[str, str] = {}
    for name, place in house.places():
        house.go(place)
        sidebar = house.window.sidebar
        if sidebar is not None and sidebar.isVisible():
            assert sidebar.mapTo(house.window, sidebar.rect().center()).x() > 640
        for look in (clipped, sideways):
            for problem in look(house.window):
                found.setdefault(problem, name)
    house.close()
    assert [f"{name}: {problem}" for problem, name in found.items()] == []


def ink(widget: QWidget, token: str) -> list[int]:
    """The columns in which ``widget`` shows its text colour."""
    wanted = current().colour(token).rgb()
    picture = widget.grab().toImage()
    columns = range(picture.width())
    rows = range(picture.height())
    return [x for x in columns if any(picture.pixelColor(x, y).rgb() == wanted for y in rows)]


def painted() -> dict[str, tuple[QWidget, str]]:
    """Widgets that paint their own words, with the colour of the words."""
    return {
        "number": (NumberButton("112", "Emergency"), "onDanger"),
        "chip": (Chip("fresh"), "ok"),
        "filter": (FilterChip("Blackmail"), "text"),
    }


def test_painted_words_are_whole_from_right_to_left(qapp: QApplication) -> None:
    plain = {name: ink(made, token) for name, (made, token) in painted().items()}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = {name: ink(made, token) for name, (made, token) in painted().items()}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert all(plain.values())
    assert mirrored == plain
