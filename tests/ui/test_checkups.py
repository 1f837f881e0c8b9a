"""The check-ups hub: the same rows and words as Today, each cell honest, everything by key."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.domain.age import BirthDate
from familysafe.domain.audit import Answer, Topic
from familysafe.domain.family import ChildColour
from familysafe.services import audit_run
from familysafe.services.apps import Pick, add_apps
from familysafe.services.audit_plan import job_today, plan_for
from familysafe.services.devices import add_device
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.checkups import CheckupsView, build
from familysafe.ui.screens.checkups.state_cell import StateCell
from familysafe.ui.theme.controller import Look, ThemeController
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.checkup_words import TABLE_ROWS
from familysafe.ui.widgets.list_row import ListRow
from tests.ui.family_kit import Family, read_page


@pytest.fixture
def family() -> Family:
    family = Family()
    add_device(family.desk, name="Blue tablet", platform_id="ios", users=[family.ben])
    return family


def open_hub(qtbot: QtBot, family: Family, **place: str) -> CheckupsView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show()
    page.show_place(Place.of(Route.CHECKUPS, **place))
    QApplication.processEvents()
    return page


def run(family: Family, topic: Topic, steps: int = 99, **said: Any) -> None:
    job = next(j for j in plan_for(family.desk, child_id=family.ben) if j.topic is topic)
    step = audit_run.start_job(family.desk, job=job)
    words: dict[str, Any] = {"answer": Answer.AS_IT_SHOULD} | said
    while step.question is not None and steps:
        step = audit_run.answer(family.desk, session_id=step.session.id, **words)
        steps -= 1


def cell(page: CheckupsView, name: str, topic: str) -> StateCell:
    found = [
        c for c in page.findChildren(StateCell)
        if name in c.accessibleName() and f", {topic}:" in c.accessibleName()
    ]  # fmt: skip
    return found[-1]


def test_a_topic_never_looked_at_says_so_with_its_size(qtbot: QtBot, family: Family) -> None:
    page = open_hub(qtbot, family)
    assert (
        "Not yet. Nothing known yet. 3 questions" in cell(page, "Ben", "Location").accessibleName()
    )


def test_set_and_proved_are_separate_counts_with_their_date(qtbot: QtBot, family: Family) -> None:
    run(family, Topic.LOCATION, steps=1, proved=True)
    run(family, Topic.LOCATION)
    said = cell(open_hub(qtbot, family), "Ben", "Location").accessibleName()
    assert "Fresh. 2 set · 1 proved. In date until" in said


def test_a_couldnt_keeps_the_topic_at_to_finish(qtbot: QtBot, family: Family) -> None:
    run(family, Topic.LOCATION, answer=Answer.COULDNT)
    said = cell(open_hub(qtbot, family), "Ben", "Location").accessibleName()
    assert "To finish. 3 couldn’t. 23 Nov, again on 28 Nov" in said


def test_a_child_without_a_check_has_a_dash_that_is_not_counted(
    qtbot: QtBot, family: Family
) -> None:
    page = open_hub(qtbot, family)
    assert not [c for c in page.findChildren(StateCell) if "Nora" in c.accessibleName()]
    assert "0 of 0 fresh" in read_page(page)
    assert read_page(page).splitlines().count("–") >= len(TABLE_ROWS)


def test_without_a_paused_one_the_hub_offers_what_today_offers(
    qtbot: QtBot, family: Family
) -> None:
    offered = job_today(family.desk)
    assert offered is not None
    page = open_hub(qtbot, family)
    assert page._model.hub is not None and page._model.hub.next_job is not None
    assert page._model.hub.next_job.job_id == offered.job.id
    assert "Not looked at yet." in read_page(page)


def test_a_paused_one_is_carried_on_first(qtbot: QtBot, family: Family) -> None:
    run(family, Topic.LOCATION, steps=1)
    family.clock.move(days=1)
    page = open_hub(qtbot, family)
    said = read_page(page)
    assert "Carry on: Location, Blue tablet" in said
    assert "Paused yesterday at question 2 of 3" in said
    go = next(b for b in page.findChildren(type(page.past_button)) if b.text() == "Carry on")
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.RUNNER and family.places[-1].get("session_id")


def test_a_paused_one_can_be_put_back_and_that_be_undone(qtbot: QtBot, family: Family) -> None:
    run(family, Topic.LOCATION, steps=1)
    page = open_hub(qtbot, family)
    over = next(b for b in page.findChildren(type(page.past_button)) if b.text() == "Put back")
    qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "Carry on: Location" not in read_page(page)
    family.undo_last_toast()
    QApplication.processEvents()
    assert "Carry on: Location" in read_page(page)


def test_enter_on_a_cell_opens_its_jobs_and_arrows_move(qtbot: QtBot, family: Family) -> None:
    page = open_hub(qtbot, family)
    first = cell(page, "Ben", "Location")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    focused = page.focusWidget()
    assert isinstance(focused, StateCell) and focused is not first
    qtbot.keyClick(first, Qt.Key.Key_Return)
    place = family.places[-1]
    assert (place.route, place.get("topic")) == (Route.CHECKUPS, "location")
    page.show_place(place)
    QApplication.processEvents()
    said = read_page(page)
    assert "Blue tablet" in said and "What is known" in said
    start = next(b for b in page.findChildren(type(page.past_button)) if b.text() == "Start")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert family.places[-1].get("job_id")


def test_the_row_about_apps_leads_to_the_childs_apps(qtbot: QtBot, family: Family) -> None:
    add_apps(family.desk, child_id=family.ben, picks=[Pick("Roblox", "roblox")])
    page = open_hub(qtbot, family)
    found = cell(page, "Ben", "Age ratings")
    assert "To decide. 1 app to decide. 0 of 1 decided" in found.accessibleName()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    assert family.places[-1].get("tab") == "apps"


def test_a_past_report_opens_again(qtbot: QtBot, family: Family) -> None:
    run(family, Topic.LOCATION)
    page = open_hub(qtbot, family)
    assert "3 of 3 answered" in read_page(page)
    page.past_button.click()
    focused = page.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert family.places[-1].route is Route.REPORT


def test_the_table_follows_a_change_elsewhere(qtbot: QtBot, family: Family) -> None:
    page = open_hub(qtbot, family)
    run(family, Topic.LOCATION)
    QApplication.processEvents()
    assert "Fresh" in cell(page, "Ben", "Location").accessibleName()


def test_many_children_are_shown_one_at_a_time(qtbot: QtBot, family: Family) -> None:
    for name in ("Ida", "Tom"):
        child = family.add_child(name, BirthDate(2016, 3), ChildColour.MOSS)
        add_device(family.desk, name=f"{name}’s phone", platform_id="android", users=[child])
    page = open_hub(qtbot, family)
    assert not [c for c in page.findChildren(StateCell) if "Tom" in c.accessibleName()]
    chip = next(c for c in page._chips.widgets() if c.accessibleName() == "Tom")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert cell(page, "Tom", "Location").accessibleName()


def test_nothing_is_cut_at_double_text_size(
    qtbot: QtBot, family: Family, themes: ThemeController
) -> None:
    themes.apply(Look(scale=2.0))
    page = open_hub(qtbot, family)
    assert page.horizontalScrollBar().maximum() == 0
    for found in page.findChildren(StateCell):
        assert found.height() >= found.heightForWidth(found.width())


def test_without_children_it_says_what_is_missing(qtbot: QtBot) -> None:
    from familysafe.services.children import remove_child

    family = Family()
    for child in (family.nora, family.ben):
        remove_child(family.desk, child_id=child)
    assert "Nothing to check yet" in read_page(open_hub(qtbot, family))


def test_the_one_thing_to_do_has_the_focus_on_each_of_its_pages(
    qtbot: QtBot, family: Family
) -> None:
    page = open_hub(qtbot, family)
    page.activateWindow()
    page.focus_first()
    assert page.focusWidget().accessibleName().startswith("Start check-up")
    page.show_place(Place.of(Route.CHECKUPS, child_id=str(family.ben), topic="location"))
    QApplication.processEvents()
    assert page.focusWidget().accessibleName().startswith("Start: ")


def test_a_day_to_come_back_that_is_past_is_not_called_ahead(qtbot: QtBot, family: Family) -> None:
    run(family, Topic.LOCATION, answer=Answer.COULDNT, reason_code="password")
    page = open_hub(qtbot, family)
    assert ", again on " in cell(page, "Ben", "Location").accessibleName()
    family.clock.move(days=20)
    page = open_hub(qtbot, family)
    said = cell(page, "Ben", "Location").accessibleName()
    assert "To come back to since " in said and "again on" not in said


def test_long_counts_take_a_second_line_instead_of_being_cut(qtbot: QtBot) -> None:
    short = StateCell("Ben, Location", "1 set", "In date until 2 Feb", "fresh")
    long = StateCell("Ben, Location", "2 set · 1 proved · 1 couldn’t · 5 unknown", "", "fresh")
    for made in (short, long):
        qtbot.addWidget(made)
    assert short.heightForWidth(330) < long.heightForWidth(330) < long.heightForWidth(230)


def test_old_reports_are_a_click_away(qtbot: QtBot, family: Family) -> None:
    for _ in range(10):
        run(family, Topic.LOCATION)
        family.clock.move(days=120)
    page = open_hub(qtbot, family)
    assert page.past is not None
    assert len(page.past.findChildren(ListRow)) == 8
    more = next(b for b in page.past.findChildren(Button) if b.text() == "Show more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(page.past.findChildren(ListRow)) == 10
