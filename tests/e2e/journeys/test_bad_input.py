"""What looks like markup is text, and what cannot be is refused in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from familysafe.domain.family import Child
from familysafe.services.desk import Desk
from tests.e2e.journeys.family import open_family
from tests.e2e.journeys.kit import Parent

HOSTILE = ("<b>Ann</b>", "<img src=file:///x.png>", "\u202eneB\u202c", "&amp; <a href=x>Al</a>")


def names(desk: Desk) -> list[str]:
    return [child.name for child in desk.book.all(Child)]


def fill_child(parent: Parent, name: str, month: str, year: str) -> None:
    parent.press("Add a child")
    parent.until(lambda: parent.room() is not parent.window, "no dialog")
    parent.types("Name", name)
    parent.chooses("Month of birth", month)
    parent.chooses("Year of birth", year)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_shown_as_it_was_typed(parent: Parent, name: str) -> None:
    open_family(parent)
    fill_child(parent, name, "May", "2015")
    parent.press("Add")
    parent.until(lambda: len(parent.notebook(names)) == 3, "the child was not added")
    kept = parent.notebook(names)[-1]
    parent.sees(kept)
    for label in parent.window.findChildren(QLabel):
        if kept in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText
    assert parent.window.windowTitle() == "FamilySafe"
    assert "\u202e" not in kept


def test_a_birth_date_in_the_future_is_refused(parent: Parent) -> None:
    open_family(parent)
    fill_child(parent, "Ida", "December", "2026")
    parent.press("Add")
    parent.sees("future")
    assert parent.notebook(names) == ["Nora", "Ben"]


def test_two_children_of_one_name_are_both_kept_or_told_apart(parent: Parent) -> None:
    open_family(parent)
    fill_child(parent, "Nora", "May", "2016")
    parent.press("Add")
    parent.settled()
    held = parent.notebook(names)
    assert held in (["Nora", "Ben", "Nora"], ["Nora", "Ben"])
    if held == ["Nora", "Ben"]:
        parent.sees("Nora")
        assert parent.room() is not parent.window
