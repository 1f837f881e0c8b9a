"""Settings: the present passphrase before something changes who can open the notebook."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.ui.screens.settings.people import NewPassphrase, PeopleBox
from familysafe.ui.screens.settings.security import PassphraseChange, SecurityPart
from familysafe.ui.screens.settings.sheet import SheetOverlay
from tests.ui.family_kit import read_page
from tests.ui.settings_kit import Person, WaitingJobs, asked_first, says_who_it_is
from tests.ui.test_settings import button, page


@pytest.mark.parametrize("private", ["sheet", "keychain", "add", "give", "remove", "new_key"])
def test_who_can_open_the_notebook_is_changed_by_nobody_without_the_passphrase(
    qtbot: QtBot, private: str
) -> None:
    view, _, care = page(qtbot, "security")
    care.people += [
        Person(UUID(int=2), "Alex", opens=True), Person(UUID(int=3), "Kim", opens=False)
    ]  # fmt: skip
    view.model.extra.list_guardians()
    qtbot.waitUntil(lambda: "Has no passphrase now." in read_page(view))
    security, people = view.findChild(SecurityPart), view.findChild(PeopleBox)
    control = {
        "sheet": lambda: security.sheet,
        "keychain": lambda: security.keychain,
        "add": lambda: people.add,
        "give": lambda: button(view, "Give a passphrase"),
        "remove": lambda: button(view, "Remove"),
        "new_key": lambda: people.new_key,
    }[private]()

    def nothing_was_done() -> bool:
        further = (NewPassphrase, SheetOverlay)
        shown = [o for kind in further for o in view.window().findChildren(kind) if o.isVisible()]
        return care.calls == [] and shown == [] and not security.keychain.isChecked()

    control.click()
    asked = asked_first(view)
    assert read_page(asked).count("Present passphrase") == 1 and nothing_was_done()
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)  # without a word
    qtbot.keyClicks(asked.field.edit, "not these words")
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)
    assert asked.field.error.text().startswith("That didn’t match.")
    assert asked.isVisible() and nothing_was_done()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible() and nothing_was_done()
    control.click()
    says_who_it_is(qtbot, view)
    if private in ("add", "give", "new_key"):
        assert view.window().findChild(NewPassphrase).isVisible()
    else:
        assert len(care.calls) == 1


def test_guessing_the_present_passphrase_takes_longer_and_longer(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "security")
    security = view.findChild(SecurityPart)
    security.sheet.click()
    asked = asked_first(view)
    for _ in range(4):
        asked.second_passed()
        asked.field.edit.setText("not these words")
        qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)
    assert "we wait a little between tries. 2 s to go." in read_page(asked)
    asked.field.edit.setText("lantern otter puddle")
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)  # still waiting
    assert care.calls == [] and family.settings.now.wrong_tries == 4
    asked.close_overlay()
    security.sheet.click()
    again = asked_first(view)
    assert again.seconds_left == 2 and not again.go.isEnabled()
    again.second_passed()
    again.second_passed()
    assert "we wait" not in read_page(again)
    says_who_it_is(qtbot, view)
    assert ("new_recovery_code",) in care.calls and family.settings.now.wrong_tries == 0


def test_guessing_at_the_change_of_the_passphrase_takes_longer_and_longer_too(
    qtbot: QtBot,
) -> None:
    view, family, care = page(qtbot, "security")
    security = view.findChild(SecurityPart)
    security.passphrase.click()
    asked = view.window().findChild(PassphraseChange)
    for field in (asked.new, asked.again):
        field.edit.setText("five unrelated words")
    for _ in range(4):
        asked.second_passed()
        asked.present.edit.setText("not these words")
        qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert asked.again.error.text() == "The present passphrase did not match."
    assert "we wait a little between tries. 2 s to go." in read_page(asked)
    asked.present.edit.setText("lantern otter puddle")
    qtbot.keyClick(asked.again.edit, Qt.Key.Key_Return)  # still waiting
    assert care.calls == [] and family.settings.now.wrong_tries == 4
    asked.close_overlay()
    security.sheet.click()  # and no other door of the page is quicker
    assert asked_first(view).seconds_left == 2
    asked_first(view).close_overlay()
    security.passphrase.click()
    again = [o for o in view.window().findChildren(PassphraseChange) if o.isVisible()][-1]
    assert not again.go.isEnabled()
    again.second_passed()
    again.second_passed()
    again.present.edit.setText("lantern otter puddle")
    for field in (again.new, again.again):
        field.edit.setText("five unrelated words")
    qtbot.mouseClick(again.go, Qt.MouseButton.LeftButton)
    assert ("change_passphrase", "five unrelated words") in care.calls
    assert family.settings.now.wrong_tries == 0


def test_the_right_words_count_no_more_after_cancel(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "security")
    waiting = WaitingJobs()
    family.work.jobs = waiting
    view.findChild(SecurityPart).sheet.click()
    asked = asked_first(view)
    qtbot.keyClicks(asked.field.edit, "lantern otter puddle")
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)
    assert not asked.go.isEnabled()  # the worker is asked, once
    asked.close_overlay()
    waiting.finish()
    assert care.calls == []


def test_what_cannot_be_stopped_does_not_look_stopped(qtbot: QtBot) -> None:
    """A key that was made after "Cancel" would have its only sheet never shown."""
    view, family, care = page(qtbot, "security")
    qtbot.mouseClick(view.findChild(PeopleBox).new_key, Qt.MouseButton.LeftButton)
    says_who_it_is(qtbot, view)
    asked = view.window().findChild(NewPassphrase)
    for field in (asked.new, asked.again):
        field.edit.setText("five unrelated words")
    family.work.jobs = waiting = WaitingJobs()
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert not asked.cancel.isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert asked.isVisible()
    waiting.finish()
    assert ("make_new_key", "five unrelated words") in care.calls
    assert "ABCDE" in read_page(view.window().findChild(SheetOverlay))


def test_a_keychain_that_takes_its_time_holds_up_nothing(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "security")
    security = view.findChild(SecurityPart)
    for answer in ("cancel", "wait"):
        family.work.aside = slow = WaitingJobs()
        qtbot.mouseClick(security.keychain, Qt.MouseButton.LeftButton)
        says_who_it_is(qtbot, view)
        assert "The keychain is asked now." in read_page(view)
        view.model.set_country("IE")  # the notebook saves meanwhile
        assert family.desk.household().country == "IE"
        if answer == "cancel":
            qtbot.mouseClick(security.stop_asking, Qt.MouseButton.LeftButton)
        slow.finish()
        assert "The keychain is asked now." not in read_page(view)
        assert (("enable_keychain",) in care.calls) is (answer == "wait")


def test_switching_the_keychain_off_asks_nothing_and_takes_its_key_out(qtbot: QtBot) -> None:
    view, family, care = page(qtbot, "security")
    family.settings.change(keychain=True)
    view.model.settings_changed.emit()
    qtbot.mouseClick(view.findChild(SecurityPart).keychain, Qt.MouseButton.LeftButton)
    assert care.calls == [("disable_keychain",), ("clear_keychain",)]
