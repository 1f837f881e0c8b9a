"""The Library: every guide and card can be found, and says how sure it is and since when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.services.library import entries, page, shelves
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.library import LibraryView, build
from tests.ui.family_kit import CONTENT, Family, read_page


def open_page(qtbot: QtBot, family: Family, **params: str) -> LibraryView:
    view = build(family.work)
    qtbot.addWidget(view)
    view.show_place(Place.of(Route.LIBRARY, **params))
    return view


def test_every_guide_and_card_stands_on_a_shelf() -> None:
    counted = sum(s.guides + s.cards for s in shelves(CONTENT))
    assert counted == len(entries(CONTENT))
    assert counted == len(list(CONTENT.checks())) + len(list(CONTENT.cards()))


def test_every_entry_opens_with_a_date_and_its_confidence() -> None:
    for entry in entries(CONTENT):
        found = page(CONTENT, entry_id=entry.id, child="your child", device="the device")
        assert found is not None, entry.id
        assert found.dated and found.confidence, entry.id
        assert "{child}" not in found.why + found.see + found.prove_it, entry.id


def test_words_find_guides(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family())
    qtbot.keyClicks(view.words, "location iphone")
    qtbot.waitUntil(lambda: bool(view._model.entries))
    titles = [view.rows.index(row, 0).data() for row in range(view.rows.rowCount())]
    assert "Location Services, per app" in titles


def test_a_topic_and_a_device_narrow_the_list(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family())
    qtbot.mouseClick(view._group.button(1), Qt.MouseButton.LeftButton)
    assert {e.topic for e in view._model.entries} == {"location"}
    view._model.choose_shelf("ios")
    assert {e.shelf_id for e in view._model.entries} == {"ios"}


def test_nothing_found_says_what_to_try(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family())
    view._model.type_words("zzzz")
    view._model._look()
    said = read_page(view)
    assert "Nothing found" in said and "Try fewer words" in said


def test_a_row_opens_its_page_and_the_way_back_leads_to_the_list(qtbot: QtBot) -> None:
    family = Family()
    view = open_page(qtbot, family)
    view._model.choose_shelf("ios")
    view.table.opened.emit(view.rows.row_at(0))
    assert family.places[-1].get("entry_id").startswith("ios.")
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert family.places[-1] == Place.of(Route.LIBRARY)


def test_an_opened_guide_names_what_it_was_described_for_and_its_sources(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family(), entry_id="ios.geo_apps")
    said = read_page(view)
    for words in ("Where to look", "What to do", "What fits which age", "Described for", "Sources"):
        assert words in said
    assert "{device}" not in said
