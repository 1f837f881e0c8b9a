"""The runner: one question, five answers by key, every step saved at once."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familysafe.domain.audit import Answer, AuditAnswer, AuditSession, ScreenNote, Topic
from familysafe.domain.reminder_record import PutOff
from familysafe.services.apps import Pick, add_apps
from familysafe.services.audit_plan import paused_of, plan_for
from familysafe.services.devices import add_device
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.runner import RunnerView, build
from familysafe.ui.theme.controller import Look, ThemeController
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.quoted_label import quoted_html
from tests.ui.family_kit import Family
from tests.ui.family_kit import read_page as read_now


@pytest.fixture
def family() -> Family:
    family = Family()
    for name, user in (("Blue tablet", family.ben), ("Red tablet", family.ben)):
        add_device(family.desk, name=name, platform_id="ios", users=[user], os_version="26.1")
    return family


def begin(qtbot: QtBot, family: Family, topic: Topic = Topic.LOCATION) -> RunnerView:
    job = next(j for j in plan_for(family.desk, child_id=family.ben) if j.topic is topic)
    page = shown(qtbot, family)
    page.show_place(Place.of(Route.RUNNER, child_id=str(family.ben), job_id=str(job.id)))
    return page


def shown(qtbot: QtBot, family: Family) -> RunnerView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    return page


def read_page(page: QWidget) -> str:
    QApplication.processEvents()  # a layout shows what was added to it a moment later
    return read_now(page)


def answers(family: Family) -> tuple[AuditAnswer, ...]:
    return family.book.all(AuditAnswer)


def session_id(family: Family) -> UUID:
    return family.book.all(AuditSession)[-1].id


def press(qtbot: QtBot, page: RunnerView, key: Qt.Key) -> None:
    assert page.question is not None
    page.question.focus_answers()
    focused = page.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_a_question_shows_where_to_look_what_to_do_and_its_source(
    qtbot: QtBot, family: Family
) -> None:
    said = read_page(begin(qtbot, family))
    assert "Question 1 of 3" in said
    assert "Location check-up" in said
    assert "Where to look" in said and "What you should see" in said
    assert "Described for iOS" in said
    assert "fits at 8" in said


def test_digits_answer_and_enter_goes_on(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_1)
    assert answers(family)[-1].answer is Answer.AS_IT_SHOULD
    assert "Question 1 of 3" in read_page(page)
    press(qtbot, page, Qt.Key.Key_Return)
    assert "Question 2 of 3" in read_page(page)


def test_digits_in_the_note_are_only_digits(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    assert page.question is not None
    page.question.note.setFocus()
    qtbot.keyClicks(page.question.note, "call 2 at 4")
    assert answers(family) == ()
    assert page.question.note.text() == "call 2 at 4"


def test_an_answer_is_saved_before_next_and_a_killed_program_opens_there(
    qtbot: QtBot, family: Family
) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_2)
    press(qtbot, page, Qt.Key.Key_Return)
    press(qtbot, page, Qt.Key.Key_4)
    other = shown(qtbot, family)
    other.show_place(Place.of(Route.RUNNER, session_id=str(session_id(family))))
    said = read_page(other)
    assert "Question 2 of 3" in said
    assert other.question is not None and other.question.answers.value() == "couldnt"


def test_words_typed_without_an_answer_are_there_again(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    assert page.question is not None
    page.question.note.setText("Ask Nora first")
    page.leave()
    other = shown(qtbot, family)
    other.show_place(Place.of(Route.RUNNER, session_id=str(session_id(family))))
    assert other.question is not None
    assert other.question.note.text() == "Ask Nora first"


def test_a_note_joins_its_answer_when_the_question_is_left(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_1)
    assert page.question is not None
    page.question.note.setText("Looked together")
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert answers(family)[-1].note == "Looked together"
    assert len(answers(family)) == 1  # the second one corrects the first


def test_left_on_purpose_asks_why_before_it_counts(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_3)
    press(qtbot, page, Qt.Key.Key_Return)
    assert "A few words are enough" in read_page(page)
    assert answers(family) == ()
    assert page.question is not None and page.question.parts.why is not None
    page.question.parts.why.control.setText("For the way home")  # type: ignore[attr-defined]
    press(qtbot, page, Qt.Key.Key_Return)
    assert answers(family)[-1].reason == "For the way home"
    assert "Question 2 of 3" in read_page(page)


def test_couldnt_proposes_saturday_and_says_what_the_topic_stays(
    qtbot: QtBot, family: Family
) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_4)
    said = read_page(page)
    assert "What was in the way?" in said
    assert "until then Location stays “To finish”" in said
    next_on = answers(family)[-1].next_on
    assert next_on is not None and next_on.weekday() == 5


def test_enter_goes_on_from_the_note_and_presses_a_focused_button(
    qtbot: QtBot, family: Family
) -> None:
    page = begin(qtbot, family)
    assert page.question is not None
    page.question.note.setFocus()
    qtbot.keyClick(page.question.note, Qt.Key.Key_Return)
    assert "Question 2 of 3" in read_page(page)
    page.question.guide.different.setFocus()
    qtbot.keyClick(page.question.guide.different, Qt.Key.Key_Return)
    assert page.question.different is not None
    assert "Question 2 of 3" in read_page(page)


def test_escape_pauses_and_alt_left_goes_back(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    page.on_back()  # the window's Alt+Left asks for this: tests/ui/test_shell.py presses it
    assert "Question 1 of 3" in read_page(page)
    # The offscreen platform does not always make a window active, so the key is looked up.
    shortcuts = {s.key().toString(): s for s in page.findChildren(QShortcut)}
    shortcuts["Esc"].activated.emit()
    assert "Saved at question 1 of 3" in read_page(page)


def test_a_paused_check_up_can_wait_until_tomorrow(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    qtbot.mouseClick(page.bar.pause, Qt.MouseButton.LeftButton)
    later = next(b for b in page.findChildren(Button) if b.text() == "Remind me tomorrow")
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert family.book.all(PutOff)[-1].until == family.desk.today() + timedelta(days=1)
    assert family.places[-1].route is Route.TODAY


def test_doesnt_apply_asks_nothing_more(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_5)
    assert page.question is not None and page.question.parts.isHidden()


def test_proved_is_kept_with_the_answer(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_1)
    assert page.question is not None and page.question.parts.proved is not None
    qtbot.keyClick(page.question.parts.proved, Qt.Key.Key_Space)
    page.leave()
    assert answers(family)[-1].proved


def test_back_shows_the_earlier_answer_and_pause_names_the_question(
    qtbot: QtBot, family: Family
) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.question is not None and page.question.answers.value() == "as_it_should"
    assert "the first one stays on record" in read_page(page)
    qtbot.mouseClick(page.bar.pause, Qt.MouseButton.LeftButton)
    assert "Saved at question 1 of 3" in read_page(page)
    assert paused_of(family.desk, family.ben)


def test_the_last_question_leads_to_the_report(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    for number in range(3):
        assert ("See report" in read_page(page)) is (number == 2)
        press(qtbot, page, Qt.Key.Key_1)
        press(qtbot, page, Qt.Key.Key_Return)
    assert family.places[-1].route is Route.REPORT
    assert family.places[-1].get("session_id") == str(session_id(family))


def test_a_result_is_proposed_for_the_sister_device_and_taken_by_a_press(
    qtbot: QtBot, family: Family
) -> None:
    page = begin(qtbot, family)
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_1)
        press(qtbot, page, Qt.Key.Key_Return)
    before = len(answers(family))
    page = begin(qtbot, family)
    assert page.question is not None
    assert len(answers(family)) == before and "As it should be" in read_page(page.question.guide)
    qtbot.mouseClick(page.question.guide.same, Qt.MouseButton.LeftButton)
    assert len(answers(family)) == before + 1
    assert answers(family)[-1].answer is Answer.AS_IT_SHOULD


def test_looks_different_keeps_the_parents_own_way(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    assert page.question is not None
    qtbot.mouseClick(page.question.guide.different, Qt.MouseButton.LeftButton)
    assert page.question.different is not None
    page.question.different.note.set_text("It is under <b>Safety</b> here")
    qtbot.mouseClick(page.question.different.keep, Qt.MouseButton.LeftButton)
    assert family.book.all(ScreenNote)[-1].text == "It is under <b>Safety</b> here"
    said = read_page(page)
    assert "It is under <b>Safety</b> here" in said and "Described by you" in said


def test_an_account_that_fits_no_age_is_asked_for_its_existence(
    qtbot: QtBot, family: Family
) -> None:
    add_apps(family.desk, child_id=family.ben, picks=[Pick("Snapchat", "snapchat")])
    jobs = plan_for(family.desk, child_id=family.ben)
    job = next(j for j in jobs if j.rows[0].asks_existence)
    page = shown(qtbot, family)
    page.show_place(Place.of(Route.RUNNER, child_id=str(family.ben), job_id=str(job.id)))
    assert "whether the account" in read_page(page)
    press(qtbot, page, Qt.Key.Key_1)
    assert answers(family) == ()
    press(qtbot, page, Qt.Key.Key_5)
    assert answers(family)[-1].answer is Answer.NOT_APPLICABLE


def test_a_check_up_that_is_gone_says_so(qtbot: QtBot, family: Family) -> None:
    page = shown(qtbot, family)
    page.show_place(Place.of(Route.RUNNER, session_id=str(UUID(int=5))))
    assert "isn’t there any more" in read_page(page)


def test_answers_stand_in_one_column_at_double_text_size(
    qtbot: QtBot, family: Family, themes: ThemeController
) -> None:
    themes.apply(Look(scale=2.0))
    page = begin(qtbot, family)
    page.resize(1366, 768)
    QApplication.processEvents()
    assert page.question is not None
    cards = page.question.answers.cards
    assert len({card.x() for card in cards}) == 1
    assert page.question.horizontalScrollBar().maximum() == 0


def test_menu_names_are_bold_and_nothing_else_is_markup() -> None:
    said = quoted_html("Tap “Family <i>Link</i>” & wait")
    assert said == "Tap <b>“Family &lt;i&gt;Link&lt;/i&gt;”</b> &amp; wait"


def test_a_guide_past_its_date_says_so_beside_its_source(qtbot: QtBot, family: Family) -> None:
    mark = "Past its best-before date."
    assert mark not in read_page(begin(qtbot, family))
    family.clock.move(days=400)
    assert mark in read_page(begin(qtbot, family))


def test_each_choice_of_what_was_found_is_reached_by_tab(qtbot: QtBot, family: Family) -> None:
    page = begin(qtbot, family)
    press(qtbot, page, Qt.Key.Key_1)
    assert page.question is not None
    chips = page.question.parts.findChildren(FilterChip)
    assert len(chips) > 1
    chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert all(chip.focusPolicy() & Qt.FocusPolicy.TabFocus for chip in chips)
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert [chip.isChecked() for chip in chips[:2]] == [False, True]


def test_left_on_purpose_is_kept_before_its_reason_is_typed(qtbot: QtBot, family: Family) -> None:
    press(qtbot, begin(qtbot, family), Qt.Key.Key_3)
    assert answers(family) == ()
    again = shown(qtbot, family)  # as after a kill: nothing but the notebook is left
    again.show_place(Place.of(Route.RUNNER, session_id=str(session_id(family))))
    assert again._model.form.answer == "on_purpose"
    assert "Why is it left like this?" in read_page(again)
