"""Preparing a talk: the words fit the age, and nothing is asked twice in a row."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSizeF, Qt
from pytestqt.qtbot import QtBot

from familysafe.domain.talk import How
from familysafe.services.reminders import gather
from familysafe.services.talks import log_talk
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.talk_prepare import TalkPrepareView, build
from familysafe.ui.screens.talk_prepare.cards import curly
from familysafe.ui.screens.talk_prepare.paper import talk_paper
from tests.ui.family_kit import Family, read_page


def open_page(qtbot: QtBot, family: Family, **params: str) -> TalkPrepareView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.show_place(Place.of(Route.TALK_PREPARE, **params))
    return page


def test_the_sheet_has_first_words_openers_branches_and_when_to_get_help(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex, topic_id="live_streaming")
    said = read_page(page)
    for heading in (
        "First words",
        "Ways to begin",
        "Worth saying out loud",
        "Easier without",
        "When it tends to work",
        "Listen for",
        "What next",
        "Do the live check-up: who may watch, where the end button is, which room.",
        "Why this topic",
        "If your child tells you about harm by a person",
        "Don’t promise to keep it secret. Say what you’ll do next.",
        "Your first talk here. Ten minutes is plenty.",
        "If it turns serious, get help",
    ):
        assert heading in said
    assert "shrugs" in said and "tells you something" in said
    assert page._model.prepared is not None
    assert len(page._model.prepared.openers) == 3
    assert "{app}" not in said


def test_the_last_promise_is_remembered(qtbot: QtBot) -> None:
    family = Family()
    family.clock.move(days=-9)
    log_talk(
        family.desk,
        child_ids=[family.nora],
        how=How.EASY,
        promises=[("ask before posting photos", True, None)],
    )
    family.clock.move(days=9)
    page = open_page(qtbot, family, child_id=family.nora.hex, topic_id="live_streaming")
    said = read_page(page)
    assert "You talked 9 days ago." in said
    assert "ask before posting photos" in said


def test_without_a_topic_an_idea_for_the_age_is_prepared(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.ben.hex)
    assert page._model.prepared is not None
    assert page._model.prepared.sheet.child.id == family.ben


def test_we_talked_goes_to_the_log_with_the_shown_openers(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex, topic_id="live_streaming")
    qtbot.mouseClick(page.talked, Qt.MouseButton.LeftButton)
    place = family.places[-1]
    assert (place.route, place.get("topic_id")) == (Route.TALK_LOG, "live_streaming")
    assert len(place.get("openers").split(",")) == 3


def due_of(family: Family) -> date:
    return next(d.due_on for d in gather(family.desk).items if d.child_id == family.nora)


def test_the_reminder_moves_within_the_month_and_can_be_undone(qtbot: QtBot) -> None:
    family = Family()
    log_talk(family.desk, child_ids=[family.nora], how=How.EASY)
    page = open_page(qtbot, family, child_id=family.nora.hex, topic_id="live_streaming")
    first = due_of(family)
    days = [date.fromisoformat(page.remind.itemData(at)) for at in range(page.remind.count())]
    assert days[0] == first
    assert days[-1] <= family.desk.today() + timedelta(days=30)
    assert "The notification says only" in read_page(page)
    page.remind.setCurrentIndex(2)
    page.remind.activated.emit(2)
    assert due_of(family) == days[2]
    family.undo_last_toast()
    assert due_of(family) == first


def test_the_card_is_one_page_with_the_words_and_without_the_name(qtbot: QtBot) -> None:
    page = open_page(qtbot, Family(), child_id="", topic_id="live_streaming")
    assert page._model.prepared is not None
    paper = talk_paper(page._model.prepared)
    said = paper.toPlainText()
    for heading in ("Ways to begin", "Worth saying out loud", "Easier without", "Get help"):
        assert heading in said
    assert page._model.prepared.openers[0][0] in said.replace("’", "'")
    assert "Nora" not in said and '"' not in said
    paper.setPageSize(QSizeF(174 * 2.835, 253 * 2.835))  # A4 within its margins, in points
    assert paper.pageCount() == 1


def test_typewriter_quotes_are_shown_as_printed_ones() -> None:
    assert curly('Say "That\'s it", then wait.') == "Say “That’s it”, then wait."
    assert curly("„Schon gut“ reicht.") == "„Schon gut“ reicht."


def test_what_next_leads_to_the_check_ups_the_clause_or_the_drill(qtbot: QtBot) -> None:
    family = Family()
    for topic_id, route, word in (
        ("live_streaming", Route.CHECKUPS, "live"),
        ("online_friends", Route.LIBRARY, "rules"),
        ("stranger_contact", Route.LIBRARY, "drill:drill:8_10"),
    ):
        page = open_page(qtbot, family, child_id=family.ben.hex, topic_id=topic_id)
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
        place = family.places[-1]
        assert place.route is route
        assert word in [value for _, value in place.params]


def test_exploring_together_offers_a_card_to_try(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.ben.hex, topic_id="explore_together")
    sheet = page._model.prepared.sheet if page._model.prepared is not None else None
    assert sheet is not None and sheet.try_this is not None
    said = read_page(page)
    assert sheet.try_this.title in said and curly(sheet.try_this.say) in said


def test_what_is_for_older_children_is_said(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.ben.hex, topic_id="grooming_tactics")
    assert "At this age" in read_page(page)
