"""Choosing between the notebooks that were opened here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familysafe.app.which_notebook import WhichNotebook
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.overlay import Overlay
from tests.ui.family_kit import read_page

OWN = Path("/home/sam/.local/share/FamilySafe/notebook")
STICK = Path("/media/sam/STICK/Family <b>&</b> co/notebook")
OTHER = Path("/home/sam/Grandma’s")


def button(part: QWidget, text: str) -> Button:
    return next(b for b in part.findChildren(Button) if b.accessibleName() == text)


class Asked:
    """What was chosen; "pick" stands for the system's folder dialog."""

    def __init__(self, qtbot: QtBot, *folders: Path) -> None:
        self.host = QWidget()
        self.host.resize(1024, 640)
        qtbot.addWidget(self.host)
        with qtbot.waitExposed(self.host):
            self.host.show()
        self.said: list[object] = []
        self.dialog = WhichNotebook(
            self.host, folders, OWN, self.said.append, lambda: self.said.append("pick")
        )


def test_each_notebook_is_named_by_the_folder_a_parent_knows(qtbot: QtBot) -> None:
    asked = Asked(qtbot, OWN, STICK, OTHER)
    page = read_page(asked.dialog)
    assert "Which notebook?" in page
    assert "This computer’s own notebook" in page and "Grandma’s" in page
    assert "Family <b>&</b> co" in page and str(STICK) in page  # plain text, whatever it is called


def test_the_first_has_the_focus_and_tab_and_enter_take_the_next(qtbot: QtBot) -> None:
    asked = Asked(qtbot, OWN, STICK)
    assert asked.host.focusWidget() is asked.dialog.rows[0]
    QTest.keyClick(asked.dialog.rows[0], Qt.Key.Key_Tab)
    focused = asked.host.focusWidget()
    assert focused is asked.dialog.rows[1]
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert asked.said == [STICK]
    assert not [one for one in asked.host.findChildren(Overlay) if one.isVisible()]


def test_another_folder_can_be_picked_and_escape_changes_nothing(qtbot: QtBot) -> None:
    asked = Asked(qtbot, STICK)
    qtbot.mouseClick(button(asked.dialog, "Pick another folder"), Qt.MouseButton.LeftButton)
    assert asked.said == ["pick"]
    again = Asked(qtbot, STICK)
    QTest.keyClick(again.dialog.rows[0], Qt.Key.Key_Escape)
    assert again.said == [] and not again.dialog.isVisible()


def test_a_long_list_is_cut_and_the_rest_is_picked_by_folder(qtbot: QtBot) -> None:
    asked = Asked(qtbot, *(Path(f"/home/sam/place {n}") for n in range(9)))
    assert len(asked.dialog.rows) == 4
    assert button(asked.dialog, "Pick another folder").isVisible()
