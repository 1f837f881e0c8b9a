"""First run: what a parent does with keys and clicks, and what the notebook then holds."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.domain.account import Account
from familysafe.domain.app_record import AppRecord
from familysafe.domain.device import Device, DeviceForm
from familysafe.domain.family import Child
from familysafe.domain.reminder_record import ReminderPreferences
from familysafe.errors import FamilySafeError
from familysafe.services import onboarding
from familysafe.ui.jobs import InlineJobs
from familysafe.ui.print import PaperSize, save_pdf
from familysafe.ui.print.document import Paper
from familysafe.ui.print.recovery_sheet import recovery_sheet
from familysafe.ui.screens.onboarding import OnboardingView, build
from familysafe.ui.screens.onboarding.view_model import Step
from familysafe.ui.widgets.button import Button
from tests.ui.family_kit import read_page
from tests.ui.onboarding_kit import CODE, WORDS, FakeActions


def first_run(
    qtbot: QtBot, actions: FakeActions | None = None
) -> tuple[OnboardingView, FakeActions]:
    acts = actions or FakeActions()
    view = build(acts, InlineJobs())
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.focus_first()
    return view, acts


def fill_first_step(qtbot: QtBot, view: OnboardingView) -> None:
    page = view.passphrase
    qtbot.keyClicks(page.name, "Sam")
    page.country.set_value("GB")
    qtbot.mouseClick(page.suggest, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.again.edit, page.first.text())


def at_the_sheet(qtbot: QtBot) -> tuple[OnboardingView, FakeActions]:
    view, acts = first_run(qtbot)
    fill_first_step(qtbot, view)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.SHEET
    return view, acts


def at_the_children(qtbot: QtBot) -> tuple[OnboardingView, FakeActions]:
    view, acts = at_the_sheet(qtbot)
    qtbot.mouseClick(view.link, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.CHILDREN
    return view, acts


def test_a_suggested_passphrase_makes_the_notebook(qtbot: QtBot) -> None:
    view, acts = at_the_sheet(qtbot)
    assert acts.calls == [("create", "Sam", "GB", WORDS)]
    assert view.passphrase.first.text() == "" and view.passphrase.again.text() == ""
    assert view.sheet is not None and "ABCDE" in read_page(view.sheet)


def test_the_strength_is_said_in_words(qtbot: QtBot) -> None:
    view, _ = first_run(qtbot)
    page = view.passphrase
    qtbot.mouseClick(page.suggest, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.strength.word.text() == "Strong")
    assert page.strength.note.text() == "Five unrelated words"
    page.first.edit.setText("short")
    qtbot.waitUntil(lambda: page.strength.word.text() == "Too short")


def test_what_is_missing_is_said_beside_its_field(qtbot: QtBot) -> None:
    view, acts = first_run(qtbot)
    page = view.passphrase
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert page.name_field.has_error and page.first.error.text() == "Use at least 12 characters."
    qtbot.keyClicks(page.name, "Sam")
    assert not page.name_field.has_error
    qtbot.keyClicks(page.first.edit, "lantern otter puddle")
    qtbot.keyClicks(page.again.edit, "lantern otter")
    qtbot.keyClick(page.again.edit, Qt.Key.Key_Return)
    assert page.again.error.text() == "The two don’t match yet." and acts.calls == []


def test_the_keychain_is_off_and_only_asked_for_where_there_is_one(qtbot: QtBot) -> None:
    view, acts = first_run(qtbot)
    assert not view.passphrase.keychain.isChecked()
    fill_first_step(qtbot, view)
    view.passphrase.keychain.setChecked(True)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert ("enable_keychain",) in acts.calls
    without, _ = first_run(qtbot, FakeActions(keychain=False))
    assert "keychain" not in read_page(without)


def test_a_notebook_that_cannot_be_made_says_what_to_do(qtbot: QtBot) -> None:
    class FullError(FamilySafeError):
        title = "The disk is full."
        next_step = "Make some room, then try again."

    view, acts = first_run(qtbot, FakeActions(error=FullError()))
    fill_first_step(qtbot, view)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.PASSPHRASE and view.next.isEnabled()
    assert "Make some room, then try again." in read_page(view)
    acts.error = None
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.SHEET


def test_the_making_of_a_notebook_can_be_stopped_while_the_computer_is_measured(
    qtbot: QtBot,
) -> None:
    view, acts = first_run(qtbot)
    fill_first_step(qtbot, view)
    acts.while_measuring = view.passphrase.working.cancel.click
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert acts.calls == [] and view.model.step is Step.PASSPHRASE
    assert view.model.error == ("", "") and view.passphrase.first.text() == WORDS
    acts.while_measuring = lambda: None
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.SHEET


def test_the_code_is_hidden_while_two_groups_are_asked_back(qtbot: QtBot) -> None:
    view, acts = at_the_sheet(qtbot)
    sheet = view.sheet
    assert sheet is not None and not view.next.isEnabled()
    view.model.sheet_written()
    shown = read_page(view)
    assert not any(group in shown for group in CODE.split("-"))
    groups, asked = CODE.split("-"), view.model.asked
    qtbot.keyClicks(sheet.first, "22222")
    qtbot.keyClicks(sheet.second, groups[asked[1] - 1].lower())
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert f"Group {asked[0]} is different on your sheet." in read_page(view)
    sheet.first.clear()
    qtbot.keyClicks(sheet.first, groups[asked[0] - 1])
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.CHILDREN and view.model.code == ""
    assert onboarding.sheet_checked_on(acts.desk) == date(2026, 11, 23)


def test_showing_the_code_again_asks_for_two_other_groups(qtbot: QtBot) -> None:
    view, _ = at_the_sheet(qtbot)
    view.model.sheet_written()
    before = set(view.model.asked)
    view.model.show_again()
    qtbot.waitUntil(lambda: "ABCDE" in read_page(view))
    view.model.begin_check()
    assert before.isdisjoint(view.model.asked)


def test_the_sheet_may_wait_and_today_then_reminds(qtbot: QtBot) -> None:
    view, acts = at_the_children(qtbot)
    assert onboarding.sheet_waits(acts.desk) and view.model.code == ""


def test_a_child_is_added_with_devices_and_apps(qtbot: QtBot) -> None:
    view, acts = at_the_children(qtbot)
    page = view.children_page
    assert page is not None
    qtbot.keyClicks(page.name, "Ben")
    page.month.set_value("6")
    page.year.set_value("2018")
    for tile in page.device_box.widgets():
        if tile.accessibleName() in ("iPad", "Switch"):
            qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    chip = next(c for c in page.app_box.widgets() if c.accessibleName() == "Roblox")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    find = next(c for c in page.app_box.widgets() if c.accessibleName() == "Find more")
    qtbot.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.more, "Fort Builders")
    qtbot.keyClick(page.more, Qt.Key.Key_Return)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.REMINDERS
    (ben,) = acts.book.all(Child)
    assert (ben.name, ben.born.isoformat()) == ("Ben", "2018-06")
    kinds = {(d.platform_id, d.form) for d in acts.book.all(Device)}
    assert kinds == {("ios", DeviceForm.TABLET), ("nintendo_switch", DeviceForm.CONSOLE)}
    apps = {a.name: a.app_id for a in acts.book.all(AppRecord)}
    assert apps == {"Roblox": "roblox", "Fort Builders": None}
    assert "roblox" in {a.service_id for a in acts.book.all(Account)}


def test_letters_find_an_app_and_enter_takes_the_first(qtbot: QtBot) -> None:
    view, _acts = at_the_children(qtbot)
    page = view.children_page
    assert page is not None
    find = next(c for c in page.app_box.widgets() if c.accessibleName() == "Find more")
    qtbot.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.more, "disc")
    names = [button.accessibleName() for button in page.found.widgets()]
    assert names[0] == "Discord" and names[-1] == "disc"
    assert "Enter adds \u2068Discord\u2069." in read_page(page)
    qtbot.keyClick(page.more, Qt.Key.Key_Return)
    assert view.model.family.draft.apps == ["Discord"] and page.more.text() == ""
    assert page.found.widgets() == []


def test_two_children_of_one_name_are_asked_about_once(qtbot: QtBot) -> None:
    view, acts = at_the_children(qtbot)
    page = view.children_page
    assert page is not None
    for name in ("Nora", "nora"):
        qtbot.keyClicks(page.name, name)
        page.month.set_value("3")
        page.year.set_value("2013")
        if name == "Nora":
            another = next(w for w in page._pills.widgets() if isinstance(w, Button))
            qtbot.mouseClick(another, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.CHILDREN
    assert "You have a nora already." in read_page(page)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.REMINDERS
    assert [c.name for c in acts.book.all(Child)] == ["Nora", "nora"]


def test_going_back_does_not_add_a_child_twice(qtbot: QtBot) -> None:
    view, acts = at_the_children(qtbot)
    page = view.children_page
    assert page is not None
    qtbot.keyClicks(page.name, "Nora")
    page.month.set_value("5")
    page.year.set_value("2013")
    for _ in range(2):
        qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
        if view.back.isVisible():
            qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert [c.name for c in acts.book.all(Child)] == ["Nora"]


def test_a_child_without_a_month_is_asked_for_it_and_none_at_all_is_fine(qtbot: QtBot) -> None:
    view, acts = at_the_children(qtbot)
    page = view.children_page
    assert page is not None
    qtbot.keyClicks(page.name, "Ben")
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert "Pick the month and the year." in read_page(view)
    page.name.clear()
    page.name.textEdited.emit("")
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.model.step is Step.REMINDERS and acts.book.all(Child) == ()


def test_reminders_are_kept_and_the_process_starts_by_choice_only(qtbot: QtBot) -> None:
    view, acts = at_the_children(qtbot)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert view.reminders is not None
    view.reminders.at.set_value("20:30")
    with qtbot.waitSignal(view.model.finished):
        qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    (wishes,) = acts.book.all(ReminderPreferences)
    assert (wishes.at, wishes.quiet_from) == (time(20, 30), time(22, 0))
    assert not any(call[0] == "set_background" for call in acts.calls)


def test_help_is_on_every_page(qtbot: QtBot) -> None:
    view, _ = first_run(qtbot)
    with qtbot.waitSignal(view.model.help_requested):
        qtbot.mouseClick(view.help, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.model.restore_requested):
        qtbot.mouseClick(view.link, Qt.MouseButton.LeftButton)


def test_every_country_can_be_chosen(qtbot: QtBot) -> None:
    view, _ = first_run(qtbot)
    choice = view.passphrase.country
    found = {choice.itemData(index) for index in range(choice.count())}
    assert len(found) > 200 and {"GB", "US", "DE", "IN", "BR", "ZA", ""} <= found


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_sheet_is_one_page_under_a_neutral_title(
    qtbot: QtBot, tmp_path: Path, size: PaperSize
) -> None:
    paper = recovery_sheet(CODE, date(2026, 11, 23))
    target = tmp_path / "sheet.pdf"
    assert save_pdf(paper, str(target), size) and paper.pageCount() == 1
    assert target.read_bytes().startswith(b"%PDF")
    paper.forget()
    assert paper.toPlainText() == ""


def test_paper_shows_what_looks_like_markup_as_it_is(qtbot: QtBot) -> None:
    paper = Paper()
    paper.add_text("<img src='file:///etc/hostname'> & <b>Ben</b>")
    paper.finish()
    assert paper.toPlainText() == "<img src='file:///etc/hostname'> & <b>Ben</b>"
