"""Draws the kit into pictures, to be looked at beside the design: for developers only.

``QT_QPA_PLATFORM=offscreen python -m tests.ui.gallery FOLDER``
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from familysafe.ui.theme.controller import Look, SchemeChoice, ThemeController
from familysafe.ui.theme.tokens import tokens
from familysafe.ui.widgets.answer_card import Answer, AnswerGroup
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.chip import Chip, FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.hero import Hero
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.passphrase_field import PassphraseField
from familysafe.ui.widgets.path_chips import PathChips
from familysafe.ui.widgets.progress import SegmentedProgress
from familysafe.ui.widgets.rhythm import Rhythm
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.segmented import Segmented
from familysafe.ui.widgets.switch import Switch

LOOKS = {
    "light": (Look(), 1048, 1900),
    "dark": (Look(SchemeChoice.DARK), 1048, 1900),
    "200": (Look(scale=2.0), 1230, 3400),
}


def kit() -> ScrollPage:
    """One page with nearly every widget."""
    page = ScrollPage("The kit", "Every widget once.")
    page.add_action(Button("Log a talk", icon="chat-circle-dots"))
    page.add_action(Button("Start a check-up", "primary", icon="play", icon_weight="fill"))
    buttons = [Button("Carry on", "primary"), Button("Tomorrow instead", "outline")]
    text = "You paused yesterday at question 3 of 7."
    page.above.addWidget(Hero("One good next step", "Carry on: location", text, buttons))
    for widget in (_chips(), _controls(), PathChips(["Settings", "Privacy", "Location"])):
        page.main.addWidget(widget)
    answers = [Answer("a", "check-circle", "As it should be", "Nothing to change"),
               Answer("b", "pencil-simple", "I changed it", "It was different")]  # fmt: skip
    group = AnswerGroup("How is it?", answers)
    group.set_value("b")
    page.main.addWidget(group)
    row = ListRow("Talk: dares", "With Nora", date=("Tomorrow", "24 Nov"),
                  lead=Avatar("Nora", "iris"), action="Prepare")  # fmt: skip
    page.main.addWidget(ListCard([row, ListRow("Privacy", "In date", opens=True)]))
    field = PassphraseField("Passphrase")
    field.set_error("That didn’t match. Check Caps Lock and the keyboard language.")
    page.main.addWidget(field)
    page.main.addWidget(Banner("On this computer only.", title="Backed up today."))
    page.main.addWidget(EmptyState("chats-circle", "No talks yet, and that’s fine", "Pick one."))
    return page


def _chips() -> QWidget:
    box = FlowBox()
    for name in tokens().status:
        box.add(Chip(name))
    box.add(FilterChip("All 9", checked=True))
    box.add(FilterChip("Above age 2", icon="arrow-up"))
    return box


def _controls() -> QWidget:
    box = FlowBox(spacing=16)
    for colour in tokens().child_colours:
        box.add(Avatar(colour, colour, "md"))
    box.add(Rhythm([("Jun", True), ("Jul", False), ("Aug", True)]))
    box.add(Switch("One", checked=True))
    box.add(Segmented("Found", [("a", "Always"), ("b", "Never")]))
    box.add(SegmentedProgress(7, 2))
    return box


def main(folder: str) -> None:
    app = QApplication([])
    themes = ThemeController(app)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, (look, width, height) in LOOKS.items():
        themes.apply(look)
        page = kit()
        page.resize(width, height)
        page.show()
        app.processEvents()
        page.grab().save(str(Path(folder) / f"kit-{name}.png"))
        page.deleteLater()


if __name__ == "__main__":
    main(sys.argv[1])
