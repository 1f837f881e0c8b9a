"""Logging a talk: two answers are needed, the keyboard is enough, nothing typed is lost."""

from __future__ import annotations

import json
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familysafe.domain.draft import Draft
from familysafe.domain.talk import How, Promise, Talk
from familysafe.services.talks import log_talk
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.talk_log import TalkLogView, build
from familysafe.ui.screens.talk_log.form_state import TalkForm
from tests.ui.family_kit import Family, read_page

TODAY = date(2026, 11, 23)


def open_page(qtbot: QtBot, family: Family, **params: str) -> TalkLogView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    with qtbot.waitExposed(page):
        page.show()
    page.show_place(Place.of(Route.TALK_LOG, **params))
    page.focus_first()
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def drafts(family: Family) -> list[str]:
    return [d.body for d in family.book.all(Draft) if d.place == "talk_log"]


def test_a_talk_is_logged_with_one_digit_and_save(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex, topic_id="live_streaming")
    qtbot.keyClick(focused(), Qt.Key.Key_2)
    page.on_save()
    (talk,) = family.book.all(Talk)
    assert (talk.child_id, talk.how, talk.topics) == (family.nora, How.OKAY, ("live_streaming",))
    assert talk.next_on is None
    assert family.toasts[-1][0] == "Talk saved."
    assert family.places[-1].route is Route.TALKS


def test_undo_takes_the_talk_back_and_brings_the_words(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex)
    page.note.setPlainText("Watches two streamers.")
    page.leave()
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    page.on_save()
    assert drafts(family) == [""]
    family.undo_last_toast()
    assert family.book.all(Talk) == ()
    assert "Watches two streamers." in drafts(family)[0]


def test_without_the_two_answers_it_says_what_is_missing(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.on_save()
    said = read_page(page)
    assert "Pick at least one child." in said
    assert "Pick how it went. That is all we need." in said
    assert family.book.all(Talk) == ()


def test_the_rhythm_is_ticked_until_another_step_is_chosen(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex)
    said = read_page(page.next)
    assert "1 week · 30 Nov" in said and "4 weeks · 21 Dec" in said
    qtbot.mouseClick(page.next._chips[28], Qt.MouseButton.LeftButton)
    page.how.cards[0].click()
    page.on_save()
    assert family.book.all(Talk)[0].next_on == TODAY + timedelta(days=28)


def test_a_day_beyond_the_month_asks_for_a_reason(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex)
    page.how.cards[0].click()
    qtbot.mouseClick(page.next._chips[0], Qt.MouseButton.LeftButton)
    page.next.day.setDate(page.next.day.date().addDays(60))
    page.on_save()
    assert family.book.all(Talk) == ()
    assert page.next.reason.hasFocus()
    qtbot.keyClicks(page.next.reason, "Summer with grandma")
    page.on_save()
    assert family.book.all(Talk)[0].next_reason == "Summer with grandma"


def test_not_this_time_is_kept_and_does_not_count(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.ben.hex)
    qtbot.keyClick(focused(), Qt.Key.Key_4)
    page.on_save()
    assert not family.book.all(Talk)[0].counts


def test_both_children_get_their_part_and_promises_come_back(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex)
    qtbot.mouseClick(page._chips[1], Qt.MouseButton.LeftButton)
    page.how.cards[1].click()
    page.promise.setPlainText("Knock first.\nAsk before posting.")
    page.on_save()
    talks = family.book.all(Talk)
    assert {t.child_id for t in talks} == {family.nora, family.ben}
    assert len({t.group_id for t in talks}) == 1
    promises = family.book.all(Promise)
    assert [p.text for p in promises if p.child_id == family.ben] == [
        "Knock first.",
        "Ask before posting.",
    ]
    assert all(p.due_on is not None for p in promises)


def test_a_worry_opens_incidents_with_the_note(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.ben.hex)
    page.how.cards[2].click()
    qtbot.mouseClick(page.topics.worried, Qt.MouseButton.LeftButton)
    page.topics.worry.setPlainText("Somebody asked where he lives.")
    page.on_save()
    assert family.places[-1].route is Route.INCIDENT
    (kept,) = [d.body for d in family.book.all(Draft) if d.place == "incident"]
    assert json.loads(kept) == {
        "child": family.ben.hex,
        "happened": "Somebody asked where he lives.",
    }
    assert family.book.all(Talk)[0].worried_about == "Somebody asked where he lives."


def test_typed_words_are_kept_by_themselves_and_come_back(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex)
    page.note.setPlainText("Half a thought")
    qtbot.waitUntil(lambda: bool(drafts(family)))
    again = open_page(qtbot, family, child_id=family.nora.hex)
    assert again.note.toPlainText() == "Half a thought"
    assert "We kept what you typed last time." in read_page(again)
    again._model.start_afresh()
    assert again.note.toPlainText() == ""


def test_a_damaged_draft_is_ignored() -> None:
    assert TalkForm.from_text("{not json") is None
    assert TalkForm.from_text('{"children": "x"}') is None
    assert TalkForm.from_text('{"next_days": 0, "next_date": "never"}') is None


def test_a_talk_of_yesterday_keeps_its_day(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, child_id=family.nora.hex)
    page.how.cards[0].click()
    qtbot.mouseClick(page.other_day, Qt.MouseButton.LeftButton)
    page.day.setDate(page.day.date().addDays(-1))
    page.on_save()
    talk = family.book.all(Talk)[0]
    assert family.desk.local(talk.happened_at).date() == TODAY - timedelta(days=1)


def test_the_child_is_filled_in_from_every_page_that_leads_here(qtbot: QtBot) -> None:
    family = Family()
    for way in (str(family.ben), family.ben.hex):
        page = open_page(qtbot, family, child_id=way)
        assert page._model.names() == ["Ben"]
        assert "Next talk with" in page.next.title.text()


def test_no_next_day_is_ticked_before_it_is_clear_with_whom(qtbot: QtBot) -> None:
    page = open_page(qtbot, Family())
    assert [c for c in page._chips if c.isChecked()] == []
    assert [c for c in page.next._chips.values() if c.isChecked()] == []


def test_the_rhythm_of_the_last_talk_is_offered_and_kept_untouched(qtbot: QtBot) -> None:
    family = Family()
    family.clock.move(days=-10)
    log_talk(family.desk, child_ids=[family.ben], how=How.EASY, next_on=TODAY + timedelta(days=18))
    family.clock.move(days=10)
    page = open_page(qtbot, family, child_id=family.ben.hex)
    assert page.next._chips[28].isChecked()
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    page.on_save()
    assert family.book.all(Talk)[-1].next_on == TODAY + timedelta(days=28)


def test_the_first_open_question_has_the_focus(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    assert page.focusWidget() is page._chips[0]
    page = open_page(qtbot, family, child_id=str(family.ben))
    assert page.focusWidget() is page.how.cards[0]
