"""From nothing to Today, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from familysafe.domain.device import Device
from familysafe.domain.family import Child
from familysafe.services.desk import Desk
from familysafe.store import crypto
from familysafe.store.crypto import KdfParams
from familysafe.store.key_slots import PASSPHRASE
from familysafe.store.vault_files import VaultFiles
from tests.e2e.journeys.kit import WORDS, Parent, bytes_of


def write_a_notebook(parent: Parent) -> list[str]:
    """Name, country, passphrase; the answer is the seven groups of the sheet."""
    parent.start()
    parent.sees("First, you and your passphrase")
    parent.tabs_to("Your first name")
    parent.types_here("Sam")
    parent.tabs_to("Country")
    parent.chooses_here("United Kingdom")
    parent.tabs_to("Passphrase")
    parent.types_here(WORDS)
    parent.tabs_to("Once more")
    parent.types_here(WORDS)
    parent.key(Qt.Key.Key_Return)
    parent.sees("Print your recovery sheet")
    return [line for line in parent.screen().split("\n") if is_group(line)]


def is_group(line: str) -> bool:
    return len(line) == 5 and line.isalnum() and line == line.upper()


def copy_the_sheet(parent: Parent, groups: list[str]) -> None:
    """By hand, then two groups are asked back."""
    parent.tabs_to("I copied it by hand")
    parent.key(Qt.Key.Key_Space)
    parent.sees("Check the sheet in your hand")
    parent.sees_no(*groups)
    numbers = sorted(
        int(line.removeprefix("Group "))
        for line in parent.screen().split("\n")
        if line.startswith("Group ")
    )
    assert len(numbers) == 2
    for number in numbers:
        parent.tabs_to(f"Group {number}")
        parent.types_here(groups[number - 1].lower())
    parent.key(Qt.Key.Key_Return)
    parent.sees("Who are you looking out for?")


def add_child(parent: Parent, name: str, month: str, year: int, ticks: tuple[str, ...]) -> None:
    parent.tabs_to("Name or nickname")
    parent.types_here(name)
    for what, value in (("Month of birth", month), ("Year of birth", str(year))):
        parent.tabs_to(what)
        parent.chooses_here(value)
    parent.settled()
    for tick in ticks:
        parent.tabs_to(tick)
        parent.key(Qt.Key.Key_Space)


def test_a_first_run_by_keyboard_ends_at_today(parent: Parent) -> None:
    groups = write_a_notebook(parent)
    assert len(groups) == 7
    copy_the_sheet(parent, groups)
    add_child(parent, "Quillby", "February", 2018, ("iPad", "Roblox"))
    parent.tabs_to("Another child")
    parent.key(Qt.Key.Key_Space)
    add_child(parent, "Norabelle", "May", 2013, ("Android phone", "WhatsApp"))
    parent.tabs_to("Save and continue")
    parent.key(Qt.Key.Key_Space)
    parent.sees("A quiet reminder now and then")
    parent.tabs_to("Open Today")
    parent.key(Qt.Key.Key_Space)
    parent.sees("Sam", "Quillby", "Norabelle", "One good next step")
    assert parent.notebook(_held) == {"Quillby": 1, "Norabelle": 1}
    parent.closes_the_window()
    kept = bytes_of(parent.paths.root)
    for secret in (b"Quillby", b"Norabelle", WORDS.encode(), *(g.encode() for g in groups)):
        assert secret not in kept


def test_the_new_passphrase_costs_what_was_measured_on_this_computer(
    parent: Parent, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs = KdfParams(passes=7)
    monkeypatch.setattr(crypto, "calibrate", lambda _timer, _cancelled: costs)
    write_a_notebook(parent)
    keys = VaultFiles(parent.paths.vault).key_files.read()
    assert [slot.kdf for slot in keys.of_kind(PASSPHRASE)] == [costs]


def _held(desk: Desk) -> dict[str, int]:
    devices = desk.book.all(Device)
    return {c.name: sum(c.id in d.users for d in devices) for c in desk.book.all(Child)}
