"""Today: the one next step, what is coming, the children; by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from familysafe.domain.audit import Answer
from familysafe.domain.family import Child
from familysafe.domain.reminder_record import PutOff
from familysafe.domain.talk import How
from familysafe.services import apps, audit_plan, audit_run, devices, onboarding, talks
from familysafe.services.apps import Pick
from familysafe.services.ports import Remove
from familysafe.services.today import today
from familysafe.services.today_shapes import FlagKind, StepKind
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.today.view import TodayView
from familysafe.ui.screens.today.view_model import Notice, TodayModel
from tests.ui.family_kit import Family, read_page


def page(qtbot: QtBot, family: Family) -> TodayView:
    view = TodayView(TodayModel(family.work))
    qtbot.addWidget(view)
    view.resize(1048, 744)
    with qtbot.waitExposed(view):
        view.show()
    view.show_place(Place.of(Route.TODAY))
    return view


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def shown(view: TodayView) -> str:
    return plain(read_page(view))


def with_ipad(family: Family) -> None:
    devices.add_device(family.desk, name="iPad", platform_id="ios", users=(family.ben,))


def paused(family: Family) -> None:
    """Ben's location check-up was begun yesterday and left at its second question."""
    with_ipad(family)
    family.clock.move(days=-1)
    jobs = audit_plan.plan_for(family.desk, child_id=family.ben)
    job = next(j for j in jobs if j.topic == "location" and len(j.rows) > 1)
    step = audit_run.start_job(family.desk, job=job)
    audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.AS_IT_SHOULD)
    family.clock.move(days=1)


def test_it_greets_by_the_time_of_day(qtbot: QtBot) -> None:
    family = Family()
    view = page(qtbot, family)
    assert plain(view.title.text()) == "Good evening, Sam"
    family.clock.move(hours=-14)
    view.show_place(Place.of(Route.TODAY))
    assert plain(view.title.text()) == "Good morning, Sam"


def test_a_paused_check_up_comes_first_and_carries_on(qtbot: QtBot) -> None:
    family = Family()
    paused(family)
    view = page(qtbot, family)
    text = shown(view)
    assert "Carry on: who can see Ben’s location?" in text
    assert "You paused yesterday at question 2 of" in text and "on Ben’s iPad" in text
    assert "Your first answer is saved" in text
    view.focus_first()
    qtbot.keyClick(view.go, Qt.Key.Key_Space)
    went = family.places[-1]
    assert went.route is Route.RUNNER and went.get("session_id")


def test_tomorrow_instead_puts_the_step_off_and_can_be_undone(qtbot: QtBot) -> None:
    family = Family()
    paused(family)
    view = page(qtbot, family)
    before = view.hero.title.text()
    qtbot.mouseClick(view.later, Qt.MouseButton.LeftButton)
    assert view.hero.title.text() != before
    assert family.toasts[-1][0] == "Put off until tomorrow"
    assert len(family.book.all(PutOff)) == 1
    family.undo_last_toast()
    assert view.hero.title.text() == before
    qtbot.mouseClick(view.later, Qt.MouseButton.LeftButton)
    family.clock.move(days=1)
    view.show_place(Place.of(Route.TODAY))
    assert "location" in view.hero.title.text()


def test_without_a_pause_the_job_for_today_is_offered_with_its_reason(qtbot: QtBot) -> None:
    family = Family()
    with_ipad(family)
    view = page(qtbot, family)
    assert "Not looked at yet." in shown(view) and view.go.text() == "Start check-up"
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    went = family.places[-1]
    found = audit_plan.job_today(family.desk)
    assert found is not None
    assert (went.route, went.get("job_id")) == (Route.RUNNER, str(found.job.id))


def test_with_no_check_up_a_due_talk_is_the_next_step(qtbot: QtBot) -> None:
    family = Family()
    view = page(qtbot, family)
    assert plain(view.hero.title.text()) in ("Talk with Nora", "Talk with Ben")
    assert "Ten minutes is plenty." in shown(view)
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.TALK_PREPARE and family.places[-1].get("topic_id")


def test_when_all_is_done_it_is_quiet_until_a_named_day(qtbot: QtBot) -> None:
    family = Family()
    talks.log_talk(family.desk, child_ids=[family.nora, family.ben], how=How.EASY)
    view = page(qtbot, family)
    assert view.hero.title.text() == "All quiet. See you 30 November."
    family.clock.move(days=1)
    view.show_place(Place.of(Route.TODAY))
    assert view.hero.title.text() == "All quiet. See you Monday."
    assert not view.later.isVisible()


def test_an_overdue_talk_is_asked_for_without_a_reproach(qtbot: QtBot) -> None:
    family = Family()
    with_ipad(family)
    talks.log_talk(family.desk, child_ids=[family.ben], how=How.EASY)
    family.clock.move(days=40)
    text = shown(page(qtbot, family))
    assert "five weeks after your last talk" in text
    assert not any(word in text.casefold() for word in ("late", "overdue", "missed", "streak"))


def test_rows_lead_where_their_button_says(qtbot: QtBot) -> None:
    family = Family()
    with_ipad(family)
    view = page(qtbot, family)
    buttons = [b for b in view.coming_list.findChildren(QPushButton) if b.text() == "Prepare"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.TALK_PREPARE
    opens = [b for b in view.coming_list.findChildren(QPushButton) if b.text() == "Open"]
    qtbot.mouseClick(opens[0], Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.RUNNER


def test_a_follow_up_names_the_promise_and_the_day(qtbot: QtBot) -> None:
    family = Family()
    day = family.desk.today() + timedelta(days=3)
    promise = ("Show me the <b>new</b> server", False, day)
    talks.log_talk(family.desk, child_ids=[family.ben], how=How.EASY, promises=[promise])
    text = shown(page(qtbot, family))
    assert "Follow-up: Show me the <b>new</b> server" in text
    assert "Promised with Ben on 23 November" in text


def test_a_promise_made_with_two_children_is_one_row_with_both_names(qtbot: QtBot) -> None:
    family = Family()
    promise = ("Show me the server", False, family.desk.today() + timedelta(days=3))
    both = [family.nora, family.ben]
    talks.log_talk(family.desk, child_ids=both, how=How.EASY, promises=[promise])
    text = shown(page(qtbot, family))
    assert text.count("Follow-up: Show me the server") == 1
    assert "Promised with Nora, Ben on 23 November" in text


def test_a_card_shows_the_one_flag_that_matters_most(qtbot: QtBot) -> None:
    family = Family()
    apps.add_apps(family.desk, child_id=family.nora, picks=[Pick("Odd Game")])
    apps.add_apps(family.desk, child_id=family.ben, picks=[Pick("TikTok", "tiktok")])
    flags = {c.child.name: (c.flag, c.count) for c in today(family.desk).children}
    assert flags == {"Nora": (FlagKind.NO_AGE, 1), "Ben": (FlagKind.ABOVE_AGE, 1)}
    view = page(qtbot, family)
    cards = [w for w in view.children_section.children() if hasattr(w, "activated")]
    assert [plain(c.accessibleName()).split(". ")[2] for c in cards] == [
        "1 no age given",
        "1 above age",
    ]
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    assert family.places[-1] == Place.of(Route.CHILD, child_id=str(family.ben), tab="overview")


def test_without_a_child_it_asks_for_one(qtbot: QtBot) -> None:
    family = Family()
    for child in family.book.all(Child):
        family.desk.save("remove_child", [Remove(Child, child.id)])
    view = page(qtbot, family)
    assert today(family.desk).step.kind is StepKind.NO_CHILD
    with qtbot.waitSignal(family.work.messenger.command):
        qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)


def test_a_waiting_sheet_and_outside_notices_show_as_quiet_banners(qtbot: QtBot) -> None:
    family = Family()
    onboarding.note_sheet(family.desk, checked=False)
    view = page(qtbot, family)
    qtbot.waitUntil(lambda: "Your recovery sheet is not printed yet" in shown(view))
    place = Place.of(Route.SETTINGS, part="backup")
    view.model.set_notices([Notice("b", "On this computer only", "One disk.", "Choose", place)])
    qtbot.waitUntil(lambda: "On this computer only" in shown(view))
    choose = next(b for b in view.findChildren(QPushButton) if b.text() == "Choose")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert family.places[-1] == place
    onboarding.note_sheet(family.desk, checked=True)
    qtbot.waitUntil(lambda: "recovery sheet" not in shown(view))


def test_what_changes_elsewhere_shows_at_once(qtbot: QtBot) -> None:
    family = Family()
    view = page(qtbot, family)
    talks.log_talk(family.desk, child_ids=[family.nora, family.ben], how=How.EASY)
    assert view.hero.title.text().startswith("All quiet")
    qtbot.waitUntil(lambda: "Talked today" in shown(view))


def test_a_reading_that_fails_says_so_and_can_be_tried_again(qtbot: QtBot) -> None:
    family = Family()
    model = TodayModel(family.work)
    view = TodayView(model)
    qtbot.addWidget(view)
    real: Callable[..., object] = family.book.all
    family.book.all = _broken  # type: ignore[method-assign]
    view.show()
    model.load()
    assert "Today could not be read" in shown(view)
    family.book.all = real  # type: ignore[method-assign,assignment]
    again = next(b for b in view.findChildren(QPushButton) if b.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert "Today could not be read" not in shown(view)


def _broken(_kind: object) -> tuple[object, ...]:
    raise OSError
