"""Erasing, the other parent, a new key and a restore with its undo, in the whole window."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child, ChildColour
from familysafe.services.children import add_child
from familysafe.store.errors import VaultDamagedError
from familysafe.ui.navigation import Place, Route
from familysafe.ui.widgets.clipboard import HINTS, copy_text
from tests.e2e.journeys.family import open_family, unlock
from tests.e2e.journeys.kit import Parent
from tests.e2e.journeys.test_first_run import is_group

NEW_WORDS = "burlap jumbo decline woken surreal"


def goes_to(parent: Parent, part: str) -> None:
    parent.frame.router.go(Place.of(Route.SETTINGS, part=part))
    parent.settled()


def names(parent: Parent) -> set[str]:
    return {c.name for c in parent.notebook(lambda desk: desk.book.all(Child))}


def shot(parent: Parent, name: str) -> None:
    folder = os.environ.get("FAMILYSAFE_TEST_PICTURES")
    if folder:
        QApplication.processEvents()
        parent.window.grab().save(f"{folder}/{name}.png")


def test_a_child_is_erased_with_its_copies_and_stays_gone(parent: Parent) -> None:
    open_family(parent)
    goes_to(parent, "backup")
    parent.press("Back up now")
    goes_to(parent, "erase")
    parent.press("Erase...")
    parent.sees("This goes for ever", "It cannot be undone.")
    shot(parent, "erase-typed")
    parent.types("Type ERASE to go on", "erase")
    parent.press("Erase for ever")
    parent.sees("It is gone from the notebook")
    shot(parent, "erase-done")
    parent.press("Close")
    assert len(names(parent)) == 1
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.settled()
    assert len(names(parent)) == 1


def test_erasing_everything_leads_to_the_first_run(parent: Parent) -> None:
    open_family(parent)
    goes_to(parent, "erase")
    parent.press("Erase everything...")
    parent.types("Type ERASE to go on", "ERASE")
    parent.press("Erase for ever")
    parent.goes_on_after_the_lock()
    parent.settled()
    assert parent.frame.router.current.route is Route.ONBOARDING
    assert not [p for p in parent.paths.root.rglob("family.*") if p.is_file()]


def test_a_notebook_whose_folder_is_gone_is_missed_and_no_first_run_begins(
    parent: Parent,
) -> None:
    open_family(parent)
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    away = parent.paths.vault.rename(parent.paths.root / "not mounted")
    parent.stop()
    parent.start()
    parent.sees("The notebook is not at its place", "Begin a new notebook")
    shot(parent, "own-folder-gone")
    away.rename(parent.paths.vault)
    unlock(parent)
    parent.settled()
    assert names(parent) == {"Nora", "Ben"}


def test_only_the_parent_says_that_a_lost_notebook_is_begun_anew(parent: Parent) -> None:
    open_family(parent)
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    parent.paths.vault.rename(parent.paths.root / "lost")
    parent.stop()
    parent.start()
    parent.press("Begin a new notebook")
    parent.sees("First, you and your passphrase")


def test_pages_that_cannot_be_read_lead_to_the_locked_page_with_its_ways_on(
    parent: Parent,
) -> None:
    """A question over an open notebook offered a backup only; saving needs the file shut."""
    open_family(parent)
    inside = parent.frame.inside
    assert inside is not None
    inside._cannot_begin(VaultDamagedError("page 7"))
    parent.goes_on_after_the_lock()
    parent.sees("A part of this notebook is damaged", "It is not your passphrase.")
    parent.sees("Save what can be read", "Restore from a backup")


def test_a_new_key_goes_on_in_the_same_window_and_opens_next_time(parent: Parent) -> None:
    open_family(parent)
    goes_to(parent, "security")
    parent.press("Make a new key")
    parent.types("Present passphrase", "outward environs liturgy cocoa clamp")
    parent.press("Continue")
    parent.types("New passphrase", NEW_WORDS)
    parent.types("Once more", NEW_WORDS)
    parent.press("Make a new key")
    parent.sees("Your new recovery sheet")
    groups = [text for text in parent.screen().split("\n") if is_group(text)]
    parent.press("I copied it by hand")
    parent.sees_no(*groups)
    for text in parent.screen().split("\n"):
        if text.startswith("Group "):
            parent.types(text, groups[int(text.removeprefix("Group ")) - 1])
    parent.press("Check")
    parent.sees("The notebook has a new key.")
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    unlock(parent, NEW_WORDS)
    parent.settled()
    assert names(parent) == {"Nora", "Ben"}


def test_a_restore_says_what_would_change_and_can_be_taken_back(parent: Parent) -> None:
    open_family(parent)
    goes_to(parent, "backup")
    parent.press("Back up now")
    parent.notebook(
        lambda desk: add_child(desk, name="Pia", born=BirthDate(2020, 1), colour=ChildColour.ROSE)
    )
    parent.press("Restore...")
    parent.types("Passphrase", "outward environs liturgy cocoa clamp")
    parent.press("Continue")
    parent.sees("It holds 2 children", "Today there is more: 1 child.", "kept beside it")
    shot(parent, "restore-preview")
    parent.press("Restore")
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.settled()
    assert names(parent) == {"Nora", "Ben"}
    goes_to(parent, "backup")
    parent.press("Put back...")
    parent.types("Passphrase", "outward environs liturgy cocoa clamp")
    parent.press("Continue")
    parent.sees("It holds 3 children", "It brings back: 1 child.")
    parent.press("Put back")
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.settled()
    assert names(parent) == {"Nora", "Ben", "Pia"}


def test_today_says_that_the_backups_are_on_this_computer_only(parent: Parent) -> None:
    open_family(parent)
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.sees("The backups are on this computer only")
    shot(parent, "today-notice")


def test_what_was_copied_has_its_hints_and_goes_at_the_lock(parent: Parent) -> None:
    open_family(parent)
    copy_text("0800 1111")
    content = QApplication.clipboard().mimeData()
    assert all(content.hasFormat(name) for name in HINTS)
    parent.frame.lock(covered=False)
    assert QApplication.clipboard().text() == ""
    parent.until(lambda: parent.app.ended, "the program did not end")


def test_a_damaged_notebook_is_saved_from_the_locked_page(parent: Parent) -> None:
    open_family(parent)
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    database = parent.paths.vault / "family.vault"
    content = bytearray(database.read_bytes())
    content[2000] ^= 1
    database.write_bytes(bytes(content))
    unlock(parent)
    parent.sees("The file of this notebook is damaged. It is not your passphrase.")
    parent.press("Save what can be read")
    parent.sees("The damaged file stays where it is.")
    parent.types("Passphrase", "outward environs liturgy cocoa clamp")
    parent.press("Continue")
    parent.sees("Everything is saved", "could not be read. No entry is missing.")
    shot(parent, "salvage-report")
    parent.press("Open the saved notebook")
    unlock(parent)
    parent.settled()
    assert names(parent) == {"Nora", "Ben"}
    assert database.read_bytes() == bytes(content)
