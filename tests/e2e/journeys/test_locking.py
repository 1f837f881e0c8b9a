"""Locking, wrong words, and the printed sheet."""

from __future__ import annotations

import json
import threading
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from familysafe.adapters.key_vault import KeyVault
from familysafe.store import crypto
from tests.e2e.journeys.checkup import begin_a_check_up
from tests.e2e.journeys.family import open_family, unlock
from tests.e2e.journeys.kit import WORDS, Parent, bytes_of

NEW_WORDS = "burlap jumbo decline woken surreal"


def test_unlocking_returns_to_the_same_question(parent: Parent) -> None:
    open_family(parent)
    question = begin_a_check_up(parent)
    parent.shortcut(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    parent.goes_on_after_the_lock()
    parent.sees_no("Nora", "Ben", "Question")
    for tries in range(4):
        unlock(parent, f"not these words {tries}")
        parent.sees("That didn’t match.")
        parent.until(lambda: parent.button("Unlock") is not None, "no new try")
    assert json.loads(parent.paths.settings.read_text())["wrong_tries"] == 4
    unlock(parent)
    parent.sees(question)
    assert json.loads(parent.paths.settings.read_text())["wrong_tries"] == 0


def test_waiting_grows_after_three_tries_and_outlives_the_program(parent: Parent) -> None:
    open_family(parent)
    parent.shortcut(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    parent.goes_on_after_the_lock()
    for tries in range(3):
        unlock(parent, f"not these words {tries}")
        parent.sees("That didn’t match.")
        if tries < 2:
            parent.until(lambda: parent.button("Unlock") is not None, "no new try")
    parent.sees("1 s to go")
    parent.stop()
    parent.start()
    parent.sees("1 s to go")  # starting it again does not shorten it
    assert parent.button("Unlock") is None
    parent.until(lambda: parent.button("Unlock") is not None, "no new try")
    unlock(parent, "not these words either")
    parent.sees("2 s to go")


def test_a_backup_is_no_quicker_to_guess_at_than_the_notebook(parent: Parent) -> None:
    open_family(parent)
    parent.closes_the_window()
    backup = str(next(parent.paths.backups.glob("*.familysafe-backup")))
    parent.start()
    parent.sees("Welcome back")
    parent.frame.restore_from_backup(backup)
    for tries in range(3):
        parent.types("Passphrase", f"not these words {tries}")
        parent.press("Continue")
        parent.sees("This passphrase does not")
    parent.sees("1 s to go")
    assert parent.button("Continue") is None
    parent.press("Cancel")
    parent.sees("1 s to go")  # the locked page behind it has counted along
    parent.until(lambda: parent.button("Unlock") is not None, "no new try")
    unlock(parent, "not these words either")
    parent.sees("2 s to go")
    parent.frame.restore_from_backup(backup)
    parent.sees("2 s to go")
    parent.until(lambda: parent.button("Continue") is not None, "no new try")
    parent.types("Passphrase", WORDS)
    parent.press("Continue")
    parent.sees("It holds 2 children")
    assert json.loads(parent.paths.settings.read_text())["wrong_tries"] == 0


def test_a_mistyped_group_of_the_sheet_is_no_guess(parent: Parent) -> None:
    code = open_family(parent)
    parent.closes_the_window()
    parent.start()
    parent.press("Use my recovery sheet")
    first = code[0]
    for _ in range(4):
        parent.types("Code on the sheet", ("2" if first != "2" else "3") + code[1:])
        parent.types("New passphrase", NEW_WORDS)
        parent.types("Once more", NEW_WORDS)
        parent.press("Open and set passphrase")
        parent.sees("Compare group 1 with your sheet.")
    parent.types("Code on the sheet", code)
    parent.press("Open and set passphrase")
    parent.sees("Nora", "Ben")


def test_hide_covers_first_and_then_locks(parent: Parent) -> None:
    open_family(parent)
    parent.shortcut(
        Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    )
    parent.sees_no("Nora", "Ben", "Today")
    parent.goes_on_after_the_lock()
    assert parent.frame.router.current.route == "cover"
    parent.sees_no("Nora", "Passphrase")
    parent.key(Qt.Key.Key_Escape)
    parent.key(Qt.Key.Key_Return)
    unlock(parent)
    parent.sees("Nora", "Ben")


def test_a_forgotten_passphrase_is_replaced_with_the_sheet(parent: Parent) -> None:
    code = open_family(parent)
    parent.closes_the_window()
    parent.start()
    parent.press("Use my recovery sheet")
    groups = code.split("-")
    wrong = "-".join(["2" * 5, *groups[1:]]) if groups[0] != "22222" else code[::-1]
    for typed, said in ((wrong, ""), (code.lower(), "Nora")):
        parent.types("Code on the sheet", typed)
        parent.types("New passphrase", NEW_WORDS)
        parent.types("Once more", NEW_WORDS)
        parent.press("Open and set passphrase")
        if said:
            parent.sees(said, "Ben")
        else:
            parent.sees_no("Nora")
    parent.closes_the_window()
    parent.start()
    unlock(parent)
    parent.sees("That didn’t match.")
    unlock(parent, NEW_WORDS)
    parent.sees("Nora", "Ben")
    parent.closes_the_window()
    kept = bytes_of(parent.paths.root)
    for secret in (code, WORDS, NEW_WORDS, "Nora"):
        assert secret.encode() not in kept


def test_after_cancel_the_notebook_opens_at_the_next_try(
    parent: Parent, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_family(parent)
    parent.closes_the_window()
    begun, gate = threading.Event(), threading.Event()
    really = crypto.passphrase_key

    def slow(*words: Any) -> bytes:
        begun.set()
        gate.wait()
        return really(*words)

    monkeypatch.setattr(crypto, "passphrase_key", slow)
    parent.start()
    unlock(parent)
    parent.until(begun.is_set, "the key is not being made")
    parent.until(lambda: parent.button("Cancel") is not None, "no Cancel")
    button = parent.button("Cancel")
    assert button is not None
    button.click()
    gate.set()
    parent.settled()
    unlock(parent)
    parent.sees("Nora", "Ben")


def test_the_passphrase_opens_while_the_keychain_still_asks(
    parent: Parent, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_family(parent)
    parent.closes_the_window()
    parent.frame.settings.change(keychain=True)
    asked, gate = threading.Event(), threading.Event()

    def prompt(_vault: KeyVault, _vault_id: UUID) -> bytes | None:
        asked.set()
        gate.wait()
        return None

    monkeypatch.setattr(KeyVault, "ask", prompt)
    parent.start()
    parent.until(asked.is_set, "the keychain was not asked")
    unlock(parent)
    parent.sees("Nora", "Ben")
    gate.set()


def test_help_is_there_while_locked(parent: Parent) -> None:
    open_family(parent)
    parent.closes_the_window()
    parent.start()
    parent.press("Get help now")
    parent.sees("999")
    parent.sees_no("Nora", "Ben")


@pytest.mark.parametrize("chosen", [False, True])
def test_a_note_that_was_not_sent_yet_outlives_the_lock(parent: Parent, chosen: bool) -> None:
    open_family(parent)
    question = begin_a_check_up(parent)
    if chosen:
        parent.key(Qt.Key.Key_2)
    parent.types("A note to yourself (optional)", "the tablet was at a friend's")
    parent.frame.idle.over.emit()
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.sees(question, "the tablet was at a friend's")
