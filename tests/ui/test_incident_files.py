"""The files of a case as a parent meets them: the question, the list, a copy, removing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from familysafe.domain.incident import Incident
from familysafe.ui.screens.incidents import IncidentView
from familysafe.ui.widgets.overlay import Overlay
from tests.ui.family_kit import Family, read_page
from tests.ui.test_incidents import press, saved_page


class Dialogs:
    """The system's file dialogs: what they answer, and what they were given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.chosen, self.target = "", ""
        self.proposed: list[str] = []
        self.opened = 0
        monkeypatch.setattr(QFileDialog, "getOpenFileName", self._open)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._save)

    def _open(self, *_: object) -> tuple[str, str]:
        self.opened += 1
        return self.chosen, ""

    def _save(self, _host: object, _title: str, name: str) -> tuple[str, str]:
        self.proposed.append(name)
        return self.target, ""


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    return Dialogs(monkeypatch)


def asked(page: IncidentView) -> bool:
    return any(overlay.isVisible() for overlay in page.findChildren(Overlay))


def page_with_file(
    qtbot: QtBot, family: Family, dialogs: Dialogs, folder: Path
) -> tuple[IncidentView, Path]:
    path = folder / "Nora &amp; chat.TXT"
    path.write_bytes(b"It was on Monday." * 100)
    dialogs.chosen = str(path)
    page = saved_page(qtbot, family)
    press(qtbot, page, "Add a file")
    press(qtbot, page, "No")
    return page, path


def test_a_parent_adds_a_file_sees_it_saves_a_copy_and_removes_it(
    qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    assert "Up to 10 MB each, kept encrypted in this notebook." in read_page(page)
    page, path = page_with_file(qtbot, family, dialogs, tmp_path)
    said = read_page(page.files)
    assert path.name in said and "1.7 kB" in said and "23 November" in said
    assert family.toasts[-1][0] == "File added, encrypted in this notebook."

    dialogs.target = str(tmp_path / "copy.txt")
    press(qtbot, page, f"Save a copy: {path.name}")
    assert dialogs.proposed == ["FamilySafe file.txt"]
    assert (tmp_path / "copy.txt").read_bytes() == path.read_bytes()

    press(qtbot, page, f"Remove: {path.name}")
    assert path.name in read_page(page.files)
    press(qtbot, page, "Remove for good")
    assert path.name not in read_page(page.files)
    assert family.book.file_sizes() == {}
    assert "File removed" in read_page(page)
    assert family.errors == []


def test_the_question_is_asked_once_and_a_second_file_needs_no_answer(
    qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    family = Family()
    page, _ = page_with_file(qtbot, family, dialogs, tmp_path)
    press(qtbot, page, "Add a file")
    assert not asked(page) and dialogs.opened == 2
    assert len(family.book.file_sizes()) == 2


def test_yes_opens_no_dialog_and_the_page_says_why_there_are_no_files(
    qtbot: QtBot, dialogs: Dialogs
) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    press(qtbot, page, "Add a file")
    assert asked(page)
    press(qtbot, page, "Yes or not sure")
    assert dialogs.opened == 0
    assert not page.files.isVisible()
    assert "No files in this case" in read_page(page)  # another case of bullying may have some
    assert [case.sexual for case in family.book.all(Incident)] == [True]
    family.undo_last_toast()
    assert page.files.isVisible()


def test_escape_answers_nothing(qtbot: QtBot, dialogs: Dialogs) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    press(qtbot, page, "Add a file")
    (question,) = [o for o in page.findChildren(Overlay) if o.isVisible()]
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not asked(page) and dialogs.opened == 0
    assert [case.sexual for case in family.book.all(Incident)] == [None]


@pytest.mark.parametrize("kind", ["grooming", "sexual_image", "blackmail_money"])
def test_a_kind_without_files_has_no_button_at_all(qtbot: QtBot, kind: str) -> None:
    page = saved_page(qtbot, Family(), kind)
    shown = [b.text() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert "Add a file" not in shown and not page.files.isVisible()
    assert "No files for this kind" in read_page(page)


def test_a_refused_file_is_said_and_changes_nothing(
    qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    family = Family()
    page, path = page_with_file(qtbot, family, dialogs, tmp_path)
    before = read_page(page)
    path.write_bytes(b"")
    press(qtbot, page, "Add a file")
    (error,) = family.errors
    assert getattr(error, "title", "") == "That file is empty, so nothing was added."
    assert read_page(page) == before


def test_a_closed_case_gives_its_files_out_but_takes_no_more(
    qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    family = Family()
    page, path = page_with_file(qtbot, family, dialogs, tmp_path)
    qtbot.mouseClick(page.close_case, Qt.MouseButton.LeftButton)
    said = read_page(page.files)
    assert path.name in said and "Save a copy" in said
    assert "Add a file" not in said


def test_undo_of_the_toast_takes_the_file_back(
    qtbot: QtBot, dialogs: Dialogs, tmp_path: Path
) -> None:
    family = Family()
    page, path = page_with_file(qtbot, family, dialogs, tmp_path)
    family.undo_last_toast()
    assert path.name not in read_page(page)
