"""The palette: type, move, open; names, pages, guides, notes and actions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familysafe.domain.talk import How
from familysafe.services import audit_plan, audit_run, devices, talks
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.search import SearchPalette, open_search
from familysafe.ui.screens.search.delegate import pieces
from tests.ui.family_kit import Family


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def typed(qtbot: QtBot, palette: SearchPalette, text: str) -> list[str]:
    palette.field.clear()
    qtbot.keyClicks(palette.field, text)
    qtbot.waitUntil(lambda: not palette.model._pause.isActive())
    return [find.title for find in palette.finds()]


def test_with_nothing_typed_it_offers_children_and_pages(qtbot: QtBot, host: QWidget) -> None:
    palette = open_search(host, Family().work)
    qtbot.waitUntil(lambda: palette.card.height() > 300 and palette.list.height() > 200)
    titles = [find.title for find in palette.finds()]
    assert titles[:3] == ["Nora", "Ben", "Today"]


def test_a_page_is_found_by_other_words_and_opened_by_enter(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    palette = open_search(host, family.work)
    assert "Check-ups" in typed(qtbot, palette, "audit")
    titles = typed(qtbot, palette, "passw")
    assert titles[0] == "Settings: Security & lock"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert family.places[-1] == Place.of(Route.SETTINGS, part="security")
    assert not palette.isVisible()


def test_a_child_and_a_tab_are_found_together(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    palette = open_search(host, family.work)
    assert typed(qtbot, palette, "ben app")[0] == "Ben: Apps & ratings"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert family.places[-1] == Place.of(Route.CHILD, child_id=str(family.ben), tab="apps")


def test_a_check_up_that_waits_is_the_best_match(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    devices.add_device(family.desk, name="iPad", platform_id="ios", users=(family.ben,))
    jobs = audit_plan.plan_for(family.desk, child_id=family.ben)
    job = next(j for j in jobs if j.topic == "location")
    audit_run.start_job(family.desk, job=job)
    palette = open_search(host, family.work)
    assert typed(qtbot, palette, "ben loc")[0] == "Carry on: Location check-up for Ben"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert family.places[-1].route is Route.RUNNER


def test_a_note_is_found_by_its_words_and_shown_as_plain_text(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    note = "He asked why the <b>tablet</b> knows our place"
    talks.log_talk(family.desk, child_ids=[family.ben], how=How.EASY, note=note)
    palette = open_search(host, family.work)
    typed(qtbot, palette, "ben tablet")
    found = next(find for find in palette.finds() if find.group == "Notes")
    assert "<b>" in found.detail
    palette.model.choose(found)
    assert family.places[-1] == Place.of(Route.CHILD, child_id=str(family.ben), tab="talks")


def test_arrows_move_over_headings_and_esc_closes(qtbot: QtBot, host: QWidget) -> None:
    palette = open_search(host, Family().work)
    first = palette.list.currentIndex().row()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == first + 3
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_lock_and_hide_are_actions(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    palette = open_search(host, family.work)
    assert "Lock now" in typed(qtbot, palette, "lock now")
    lock = next(find for find in palette.finds() if find.command == "lock")
    with qtbot.waitSignal(family.work.messenger.command) as told:
        palette.model.choose(lock)
    assert told.args == ["lock"]


def test_an_unknown_name_can_be_added_as_an_app(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    palette = open_search(host, family.work)
    titles = typed(qtbot, palette, "Zorbax")
    assert titles == ["Add “Zorbax” as an app"] * 2
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert family.places[-1].get("add") == "Zorbax"


def test_the_match_is_cut_out_of_the_title() -> None:
    assert pieces("Location, Ben", ["loc", "ben"]) == [
        ("Loc", True),
        ("ation, ", False),
        ("Ben", True),
    ]


def test_a_topic_of_one_child_is_found_by_both_names(qtbot: QtBot, host: QWidget) -> None:
    family = Family()
    palette = open_search(host, family.work)
    assert typed(qtbot, palette, "ben live")[0] == "Live and video check-up for Ben"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    place = Place.of(Route.CHECKUPS, child_id=str(family.ben), topic="live")
    assert family.places[-1] == place


def test_guides_of_one_name_say_whose_they_are(qtbot: QtBot, host: QWidget) -> None:
    palette = open_search(host, Family().work)
    typed(qtbot, palette, "tiktok live")
    guides = [find for find in palette.finds() if find.icon == "book-open"]
    assert guides and all(find.detail == "Guide, TikTok" for find in guides)


def test_the_field_stays_where_it_is_while_the_finds_change(qtbot: QtBot, host: QWidget) -> None:
    palette = open_search(host, Family().work)
    QApplication.processEvents()
    top = palette.card.y()
    for text in ("live", "zzqx", "b"):
        typed(qtbot, palette, text)
        QApplication.processEvents()
        assert palette.card.y() == top
