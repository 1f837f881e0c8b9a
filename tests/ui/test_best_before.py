"""What is past its best-before date says so wherever a parent reads it, and not a day before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.content.freshness import past_date, stale_on
from familysafe.services.printables import printable
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens import help as help_page
from familysafe.ui.screens import incidents, library, talk_prepare
from familysafe.ui.screens.library.paper import card_paper
from familysafe.ui.screens.talk_prepare.paper import talk_paper
from familysafe.ui.widgets.best_before import past_date_text
from tests.ui.family_kit import CONTENT, Family, read_page

MARK = "Past its best-before date"
Opens = Callable[[QtBot, Family], QWidget]


def library_page(**params: str) -> Opens:
    def opens(qtbot: QtBot, family: Family) -> QWidget:
        view = library.build(family.work)
        qtbot.addWidget(view)
        view.show_place(Place.of(Route.LIBRARY, **params))
        return view

    return opens


def talk_page(qtbot: QtBot, family: Family) -> talk_prepare.TalkPrepareView:
    view = talk_prepare.build(family.work)
    qtbot.addWidget(view)
    view.show_place(Place.of(Route.TALK_PREPARE, child_id=family.ben.hex, topic_id="location"))
    return view


def first_hour(qtbot: QtBot, family: Family) -> QWidget:
    view = help_page.build(family.work)
    qtbot.addWidget(view)
    view._model.choose_kind("bullying")
    return view


def case_page(qtbot: QtBot, family: Family) -> QWidget:
    view = incidents.build(family.work)
    qtbot.addWidget(view)
    view.show_place(Place.of(Route.INCIDENT, kind="bullying"))
    return view


PAGES: dict[str, Opens] = {
    "guide": library_page(entry_id="ios.geo_apps"),
    "fact card": library_page(entry_id="ios.geo_lock"),
    "app": library_page(print_id="app:discord:"),
    "labels": library_page(print_id="system:pegi:"),
    "oars": library_page(print_id="system:oars:"),
    "ages by law": library_page(tab="ages"),
    "tips": library_page(tab="tips"),
    "clauses": library_page(tab="rules"),
    "sheet to sign": library_page(print_id="rules:agreement:8_10"),
    "glossary": library_page(tab="words"),
    "talk card": library_page(print_id="talk:location:8_10"),
    "drill": library_page(print_id="drill:drill:8_10"),
    "first hour on paper": library_page(print_id="hour:bullying:"),
    "talk": talk_page,
    "first hour": first_hour,
    "who takes reports": case_page,
}


@pytest.mark.parametrize("name", PAGES)
def test_what_is_past_its_date_is_marked_and_what_is_fresh_is_not(qtbot: QtBot, name: str) -> None:
    for days, marked in ((0, False), (800, True)):
        family = Family()
        family.clock.move(days=days)
        assert (MARK in read_page(PAGES[name](qtbot, family))) is marked, (name, days)


def test_the_mark_comes_the_day_after_and_names_the_date() -> None:
    best = CONTENT.rating_system("pegi").review_by
    assert best is not None
    on_time = printable(CONTENT, printable_id="system:pegi:", app="", day=best)
    late = printable(CONTENT, printable_id="system:pegi:", app="", day=best + timedelta(days=1))
    assert on_time is not None and on_time.past is None
    assert late is not None and late.past == best
    assert str(best.year) in past_date_text("labels", best)


def test_what_has_no_date_at_all_counts_as_past_and_names_none() -> None:
    assert past_date(date(2026, 11, 23), None, date(2030, 1, 1)) == date.min
    assert "1" not in past_date_text("labels", date.min)


def test_the_mark_is_printed_too(qtbot: QtBot) -> None:
    family = Family()
    family.clock.move(days=800)
    day = family.desk.today()
    card = printable(CONTENT, printable_id="drill:drill:8_10", app="an app", day=day)
    assert card is not None and MARK in card_paper(card).toPlainText()
    view = talk_page(qtbot, family)
    prepared = view._model.prepared
    assert prepared is not None and MARK in talk_paper(prepared).toPlainText()


def test_each_kind_that_goes_stale_has_a_page_that_is_marked() -> None:
    kinds = {item.kind for item in stale_on(CONTENT, date(2040, 1, 1))}
    shown = {
        "check", "card", "app", "rating_system", "talk_topic", "help", "law", "first_hour",
        "agreement", "glossary", "talk_common", "tips",
    }  # fmt: skip
    assert kinds == shown, "a new kind of fact needs its mark in the window, and a line here"
