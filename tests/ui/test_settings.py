"""Settings: what is changed counts at once, here or in the notebook."""

from __future__ import annotations

import os
import sys
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from familysafe.domain.family import Child
from familysafe.domain.reminder_record import ReminderPreferences
from familysafe.services import children, onboarding
from familysafe.services.talks import log_talk
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.settings.backup import folder_words
from familysafe.ui.screens.settings.erase import ErasedOverlay, TypedWord
from familysafe.ui.screens.settings.parts import (
    CountryPart,
    LookPart,
    RemindersPart,
)
from familysafe.ui.screens.settings.people import NewPassphrase, PeopleBox
from familysafe.ui.screens.settings.security import PassphraseChange, SecurityPart
from familysafe.ui.screens.settings.sheet import SheetOverlay
from familysafe.ui.screens.settings.silence import watch_command
from familysafe.ui.screens.settings.take_along import TakeAlongPart
from familysafe.ui.screens.settings.view import SettingsView
from familysafe.ui.screens.settings.view_model import PARTS, SettingsModel
from tests.ui.family_kit import Family, read_page
from tests.ui.settings_kit import CODE, FakeCare, asked_first, says_who_it_is


def page(qtbot: QtBot, part: str, *, care: bool = True) -> tuple[SettingsView, Family, FakeCare]:
    family = Family()
    fake = FakeCare(family.clock)
    family.work.care = fake if care else None
    view = SettingsView(SettingsModel(family.work))
    qtbot.addWidget(view)
    view.resize(1048, 744)
    with qtbot.waitExposed(view):
        view.show()
    view.show_place(Place.of(Route.SETTINGS, part=part))
    return view, family, fake


def button(view: SettingsView, text: str) -> QPushButton:
    return next(
        b for b in view.window().findChildren(QPushButton) if b.text() == text and b.isVisible()
    )


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("care", [True, False])
def test_every_part_opens_with_and_without_care(qtbot: QtBot, part: str, care: bool) -> None:
    view, _, _ = page(qtbot, part, care=care)
    assert view.part == part and len(view.crumbs()) == 2


def test_the_parts_are_walked_by_arrow_keys(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "security")
    view.activateWindow()
    view.list.buttons["security"].setFocus()
    qtbot.keyClick(view.list.buttons["security"], Qt.Key.Key_Down)
    qtbot.keyClick(view.list.buttons["reminders"], Qt.Key.Key_Space)
    assert family.places[-1].get("part") == "reminders"


def test_minutes_until_the_lock_count_at_once(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "security")
    part = view.findChild(SecurityPart)
    part.idle.set_value("10")
    with qtbot.waitSignal(family.work.messenger.idle_changed):
        part.idle.activated.emit(part.idle.currentIndex())
    assert family.settings.now.idle_minutes == 10


def test_a_wrong_present_passphrase_is_said_and_a_right_one_changes_it(qtbot: QtBot) -> None:
    view, _, care = page(qtbot, "security")
    qtbot.mouseClick(view.findChild(SecurityPart).passphrase, Qt.MouseButton.LeftButton)
    asked = view.window().findChild(PassphraseChange)
    qtbot.keyClicks(asked.present.edit, "wrong words here")
    qtbot.keyClicks(asked.new.edit, "five unrelated words")
    qtbot.keyClicks(asked.again.edit, "five unrelated")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert asked.again.error.text() == "The two don’t match yet."
    qtbot.keyClicks(asked.again.edit, " words")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert asked.again.error.text() == "The present passphrase did not match."
    asked.present.clear()
    qtbot.keyClicks(asked.present.edit, "lantern otter puddle")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert ("change_passphrase", "five unrelated words") in care.calls
    assert asked.new.text() == "" and not asked.isVisible()


def types_the_sheet_back(qtbot: QtBot, sheet: SheetOverlay) -> None:
    """By hand: the code hides, two groups are typed from the paper."""
    qtbot.mouseClick(sheet.by_hand, Qt.MouseButton.LeftButton)
    groups = CODE.split("-")
    assert not any(group in read_page(sheet) for group in groups)
    for number, field in zip(sheet.asked, (sheet.first, sheet.second), strict=True):
        qtbot.keyClicks(field, groups[number - 1].lower())
    qtbot.keyClick(sheet.second, Qt.Key.Key_Return)


def test_a_new_sheet_is_asked_for_first_shown_once_and_typed_back(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "security")
    qtbot.mouseClick(view.findChild(SecurityPart).sheet, Qt.MouseButton.LeftButton)
    assert care.calls == []
    assert "The sheet you have now stops working at once." in read_page(asked_first(view))
    says_who_it_is(qtbot, view)
    shown = view.window().findChild(SheetOverlay)
    qtbot.waitUntil(lambda: "ABCDE" in read_page(shown))
    types_the_sheet_back(qtbot, shown)
    assert onboarding.sheet_checked_on(family.desk) == date(2026, 11, 23)
    assert "Checked on 23 November" in read_page(view)


def test_a_wrong_group_of_the_new_sheet_is_named_and_the_code_can_be_seen_again(
    qtbot: QtBot,
) -> None:
    view, family, _ = page(qtbot, "security")
    view.model.new_sheet()
    shown = view.window().findChild(SheetOverlay)
    shown.begin_check()
    before = set(shown.asked)
    qtbot.keyClicks(shown.first, "22222")
    qtbot.keyClick(shown.second, Qt.Key.Key_Return)
    assert f"Group {shown.asked[0]} is different on your sheet." in read_page(shown)
    assert shown.isVisible() and onboarding.sheet_checked_on(family.desk) is None
    qtbot.mouseClick(button(view, "Show it again"), Qt.MouseButton.LeftButton)
    assert "ABCDE" in read_page(shown) and not shown.second.isVisible()
    shown.begin_check()
    assert before.isdisjoint(shown.asked)


def test_the_pdf_of_a_new_sheet_is_made_after_a_warning(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view, _, _ = page(qtbot, "security")
    view.model.new_sheet()
    shown = view.window().findChild(SheetOverlay)
    target = tmp_path / "sheet.pdf"
    picked = lambda *_: (str(target), "")  # noqa: E731
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", picked)
    qtbot.mouseClick(shown.save_button, Qt.MouseButton.LeftButton)
    assert not target.exists() and "This file is a key" in read_page(view.window())
    qtbot.mouseClick(button(view, "Choose where"), Qt.MouseButton.LeftButton)
    assert target.read_bytes().startswith(b"%PDF") and "ABCDE" not in read_page(shown)
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0


def test_a_new_sheet_that_was_not_written_down_is_remembered_as_waiting(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "security")
    view.model.new_sheet()
    shown = view.window().findChild(SheetOverlay)
    shown.close_overlay()
    assert onboarding.sheet_waits(family.desk) and "ABCDE" not in read_page(shown)


def test_reminder_times_are_kept_in_the_notebook(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "reminders")
    part = view.findChild(RemindersPart)
    part.at.set_value("20:00")
    part.at.activated.emit(part.at.currentIndex())
    part.pause.set_value("14")
    part.pause.activated.emit(part.pause.currentIndex())
    (wishes,) = family.book.all(ReminderPreferences)
    assert (wishes.at, wishes.paused_until) == (time(20, 0), date(2026, 12, 7))
    assert "Paused until 7 December." in read_page(view)
    qtbot.mouseClick(part.background, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part.notify, Qt.MouseButton.LeftButton)
    assert ("set_background", True) in care.calls and not family.settings.now.notifications


def test_the_look_changes_at_once(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "look")
    part = view.findChild(LookPart)
    with qtbot.waitSignal(family.work.messenger.look_changed):
        part.theme.chosen.emit("dark")
    with qtbot.waitSignal(family.work.messenger.look_changed):
        qtbot.mouseClick(part.motion, Qt.MouseButton.LeftButton)
    assert (family.settings.now.theme, family.settings.now.reduced_motion) == ("dark", True)


def test_the_country_is_kept_inside_and_for_the_locked_window(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "country")
    part = view.findChild(CountryPart)
    part.country.set_value("DE")
    part.country.activated.emit(part.country.currentIndex())
    assert family.desk.household().country == family.settings.now.country == "DE"
    family.undo_last_toast()
    assert part.country.value() == "GB"


def test_backups_are_listed_made_tried_and_restored(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "backup")
    qtbot.waitUntil(lambda: "One older backup still opens the old way" in read_page(view))
    assert "23 November 2026" in read_page(view)
    qtbot.mouseClick(button(view, "Back up now"), Qt.MouseButton.LeftButton)
    assert ("back_up_now",) in care.calls and family.toasts[-1][0].startswith("Backed up.")
    qtbot.waitUntil(lambda: "Try the newest" in read_page(view))
    qtbot.mouseClick(button(view, "Try the newest"), Qt.MouseButton.LeftButton)
    assert ("drill", None) in care.calls
    with qtbot.waitSignal(family.work.messenger.restore_wanted) as told:
        qtbot.mouseClick(button(view, "Restore..."), Qt.MouseButton.LeftButton)
    assert told.args == ["backups/a"]
    view.model.add_place("/media/stick")
    assert family.settings.now.backup_places == ("/media/stick",)
    view.model.drop_place("/media/stick")
    assert family.settings.now.backup_places == ()


def test_what_was_removed_is_put_back_from_the_trash(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "trash")
    assert "The Trash is empty" in read_page(view)
    children.remove_child(family.desk, child_id=family.ben)
    qtbot.waitUntil(lambda: "Ben" in read_page(view))
    qtbot.mouseClick(button(view, "Put back"), Qt.MouseButton.LeftButton)
    assert {c.name for c in family.book.all(Child)} == {"Nora", "Ben"}


def test_about_says_what_left_this_computer_and_how_to_check_it(qtbot: QtBot) -> None:
    view, _, _ = page(qtbot, "about")
    said = read_page(view)
    assert "What left this computer: nothing" in said
    for word in ("Switch off Wi-Fi", str(Path("/home/sam/FamilySafe")), "What you print"):
        assert word in said
    if sys.platform == "linux":
        assert f"ss -tuapn | grep -w pid={os.getpid()}" in said
        qtbot.mouseClick(button(view, "Copy the command"), Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == watch_command("linux", os.getpid())


@pytest.mark.parametrize(
    ("platform", "said"), [("darwin", "lsof -a -i -p 7"), ("linux", "-w pid=7"), ("win32", "")]
)
def test_each_system_has_its_own_way_to_look(platform: str, said: str) -> None:
    assert watch_command(platform, 7).endswith(said)


def test_a_child_is_erased_only_after_the_word_was_typed(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "erase")
    qtbot.waitUntil(lambda: "Ben" in read_page(view))
    qtbot.mouseClick(button(view, "Erase..."), Qt.MouseButton.LeftButton)
    asked = view.window().findChild(TypedWord)
    assert "14 check-up answers, 3 talks" in read_page(asked) and not asked.erase.isEnabled()
    qtbot.keyClicks(asked.typed, "erase")
    qtbot.keyClick(asked.typed, Qt.Key.Key_Return)
    assert [call[0] for call in care.calls] == ["erase_child"]
    told = read_page(view.window().findChild(ErasedOverlay))
    assert "“louder than Nora’s phone”" in told and "Not plugged in now" in told


def test_everything_is_erased_by_the_application_after_the_word(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "erase")
    qtbot.waitUntil(lambda: "Ben" in read_page(view))
    qtbot.mouseClick(button(view, "Erase everything..."), Qt.MouseButton.LeftButton)
    asked = view.window().findChild(TypedWord)
    qtbot.keyClicks(asked.typed, "no")
    qtbot.keyClick(asked.typed, Qt.Key.Key_Return)
    asked.typed.clear()
    with qtbot.waitSignal(family.work.messenger.erase_wanted):
        qtbot.keyClicks(asked.typed, "ERASE")
        qtbot.keyClick(asked.typed, Qt.Key.Key_Return)
    assert care.calls == []


def test_a_new_passphrase_gets_its_strength_in_words_and_family_names_count_as_easy(
    qtbot: QtBot,
) -> None:
    view, _, _ = page(qtbot, "security")
    qtbot.mouseClick(view.findChild(SecurityPart).passphrase, Qt.MouseButton.LeftButton)
    asked = view.window().findChild(PassphraseChange)
    qtbot.mouseClick(asked.words.suggest, Qt.MouseButton.LeftButton)
    assert len(asked.new.text().split()) == 5
    qtbot.waitUntil(lambda: asked.words.strength.word.text() == "Strong")
    assert asked.words.strength.note.text() == "Five unrelated words"
    asked.new.edit.setText("Nora-Ben-Nora-Ben-2018")
    qtbot.waitUntil(lambda: asked.words.strength.word.text() == "Easy to guess")


def test_the_other_parent_gets_a_passphrase_of_their_own(qtbot: QtBot) -> None:
    view, _, care = page(qtbot, "security")
    people = view.findChild(PeopleBox)
    qtbot.mouseClick(people.add, Qt.MouseButton.LeftButton)
    says_who_it_is(qtbot, view)
    asked = view.window().findChild(NewPassphrase)
    qtbot.keyClicks(asked.name, "Alex")
    qtbot.keyClicks(asked.new.edit, "short")
    qtbot.keyClicks(asked.again.edit, "short")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert asked.again.error.text() == "Too short. Take more words."
    for field in (asked.new, asked.again):
        qtbot.keyClicks(field.edit, " words and more")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert care.calls == [("add_guardian", "Alex", "short words and more")]
    assert "Alex" in read_page(view) and asked.new.text() == ""
    qtbot.mouseClick(button(view, "Remove"), Qt.MouseButton.LeftButton)
    assert "What they wrote stays." in read_page(asked_first(view))
    says_who_it_is(qtbot, view)
    assert "Has no passphrase now." in read_page(view)


def test_a_new_key_shows_its_sheet_at_once(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "security")
    qtbot.mouseClick(view.findChild(PeopleBox).new_key, Qt.MouseButton.LeftButton)
    says_who_it_is(qtbot, view)
    asked = view.window().findChild(NewPassphrase)
    assert "copies that somebody else holds cannot be called back" in read_page(asked)
    for field in (asked.new, asked.again):
        qtbot.keyClicks(field.edit, "five unrelated words")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    sheet = view.window().findChild(SheetOverlay)
    assert ("make_new_key", "five unrelated words") in care.calls and "ABCDE" in read_page(sheet)
    types_the_sheet_back(qtbot, sheet)
    assert family.toasts[-1][0].endswith("Give the other parent a passphrase again.")
    assert onboarding.sheet_checked_on(family.desk) == date(2026, 11, 23)


def test_old_backups_are_replaced_and_a_restore_is_undone(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "backup")
    qtbot.waitUntil(lambda: "Replace now" in read_page(view))
    qtbot.mouseClick(button(view, "Replace now"), Qt.MouseButton.LeftButton)
    assert ("replace_old_backups",) in care.calls
    assert family.toasts[-1][0] == "2 older backups were replaced by a new one."
    qtbot.waitUntil(lambda: "Put back..." in read_page(view))
    with qtbot.waitSignal(family.work.messenger.restore_wanted) as told:
        qtbot.mouseClick(button(view, "Put back..."), Qt.MouseButton.LeftButton)
    assert told.args == ["backups/before-restore-1"]


@pytest.mark.parametrize("code", ["synced", "removable", "network", "conflict"])
def test_where_the_notebook_lies_is_said_with_advice(qtbot: QtBot, code: str) -> None:
    view, _, care = page(qtbot, "backup")
    care.warnings = (code,)
    view.model.extra.look_around()
    title, text = folder_words(view, code)
    said = read_page(view)
    assert title in said and text in said


def test_everything_is_taken_along_as_zip_or_page(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view, family, care = page(qtbot, "take_along")
    part = view.findChild(TakeAlongPart)
    offered: list[str] = []
    name = "a.zip"

    def ask(_host: object, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        offered.append(proposed)
        return str(tmp_path / name), ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", ask)
    qtbot.mouseClick(part.zip, Qt.MouseButton.LeftButton)
    assert care.calls == [("export_to", tmp_path / "a.zip")]
    note = "Louder <img src='x'> than I wanted"
    log_talk(family.desk, child_ids=[family.nora], how=None, note=note)
    log_talk(
        family.desk, child_ids=[family.ben], how=None, note="Kept apart", leave_out_of_reports=True
    )
    for name in ("plain.html", "b.html", "c.pdf"):
        part.private.setChecked(name != "plain.html")
        qtbot.mouseClick(part.page, Qt.MouseButton.LeftButton)
    plain, private = str(care.calls[1][2]), str(care.calls[2][2])
    assert "Nora, 13" in plain and "Louder" not in plain and "Kept apart" not in private
    assert "Louder &lt;img" in private and "<img" not in private
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    assert not any("Nora" in one or "Ben" in one for one in offered)
    assert family.toasts[-1][0] == "Saved. Remember that this file is not encrypted."


def test_a_child_in_the_trash_leads_to_erase(qtbot: QtBot) -> None:
    view, family, _ = page(qtbot, "trash")
    children.remove_child(family.desk, child_id=family.ben)
    qtbot.waitUntil(lambda: "Ben" in read_page(view))
    qtbot.mouseClick(button(view, "Erase..."), Qt.MouseButton.LeftButton)
    assert family.places[-1].get("part") == "erase"


def test_a_zip_is_loaded_only_into_an_empty_notebook(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, family, care = page(qtbot, "take_along")
    part = view.findChild(TakeAlongPart)
    assert not part.load.isEnabled()
    part.load.setEnabled(True)
    picked = lambda *_: ("a.zip", "")  # noqa: E731
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", picked)
    qtbot.mouseClick(part.load, Qt.MouseButton.LeftButton)
    assert care.calls == [("load_from", Path("a.zip"))]
    assert family.toasts[-1][0] == "Everything is here now."
