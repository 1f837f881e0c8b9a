"""The widget families: names, keys, plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from familysafe.errors import FamilySafeError
from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.dialogs.error import error_words
from familysafe.ui.dialogs.passphrase import ask_passphrase
from familysafe.ui.theme.controller import Look, ThemeController
from familysafe.ui.widgets.answer_card import Answer, AnswerGroup
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.card import clear_layout, column
from familysafe.ui.widgets.chip import Chip, FilterChip
from familysafe.ui.widgets.dates import source_date
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import Field, NoteField, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Form
from familysafe.ui.widgets.list_row import ListRow
from familysafe.ui.widgets.nav_button import NavButton
from familysafe.ui.widgets.passphrase_field import PassphraseField
from familysafe.ui.widgets.plain_label import PlainLabel, isolated, plain_tooltip
from familysafe.ui.widgets.rhythm import Rhythm
from familysafe.ui.widgets.segmented import Segmented
from familysafe.ui.widgets.switch import Switch
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel
from familysafe.ui.widgets.tabs import Tabs
from familysafe.ui.widgets.toast import Toast
from familysafe.ui.widgets.working import Working

ANSWERS = [
    Answer("set", "check-circle", "As it should be", "Nothing to change"),
    Answer("changed", "pencil-simple", "I changed it", "It was different"),
    Answer("purpose", "bookmark-simple", "Left on purpose", "We know why"),
]


def role(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


def test_a_label_shows_markup_as_text(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Nora</b> & <img src='x.png'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.setTextFormat(Qt.TextFormat.RichText)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() > PlainLabel("Nora").sizeHint().width()


def test_names_are_isolated_and_tooltips_escaped() -> None:
    assert isolated("Nora") == "\u2068Nora\u2069"
    assert plain_tooltip("<b>") == "&lt;b&gt;"


def test_a_button_shows_an_ampersand_literally(qtbot: QtBot) -> None:
    button = Button("Apps & ratings")
    qtbot.addWidget(button)
    assert button.text() == "Apps && ratings"
    assert button.accessibleName() == "Apps & ratings"


@pytest.mark.parametrize("make", [Button, NavButton])
def test_enter_presses_the_focused_button(
    qtbot: QtBot, make: type[Button] | type[NavButton]
) -> None:
    button = make("Add a child")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def test_controls_tell_their_names(qtbot: QtBot) -> None:
    field = Field("Your first name", TextField())
    named: list[tuple[QWidget, str]] = [
        (IconButton("x", "Close"), "Close"),
        (Chip("fresh"), "Fresh"),
        (FilterChip("Above age 2", icon="arrow-up"), "Above age 2"),
        (Switch("Private notifications"), "Private notifications"),
        (Rhythm([("Jun", True), ("Jul", False)]), "Talked in: Jun"),
        (field.control, "Your first name"),
    ]
    qtbot.addWidget(field)
    for widget, name in named:
        if widget is not field.control:
            qtbot.addWidget(widget)
        assert widget.accessibleName() == name
    assert field.label.buddy() is field.control


def test_painted_controls_keep_their_real_roles(qtbot: QtBot) -> None:
    group, switch = AnswerGroup("How is it?", ANSWERS), Switch("Keychain")
    qtbot.addWidget(group)
    qtbot.addWidget(switch)
    assert role(group.cards[0]) is QAccessible.Role.RadioButton
    assert role(switch) is QAccessible.Role.CheckBox
    assert group.cards[1].accessibleDescription().endswith("2 of 3")


def test_digits_choose_an_answer_while_the_focus_is_inside(qtbot: QtBot) -> None:
    group = AnswerGroup("How is it?", ANSWERS)
    qtbot.addWidget(group)
    with qtbot.waitExposed(group):
        group.show()
    group.focus_answers()
    with qtbot.waitSignal(group.answered) as told:
        qtbot.keyClick(group.cards[0], Qt.Key.Key_2)
    assert told.args == ["changed"]
    assert group.value() == "changed"
    with qtbot.waitSignal(group.confirmed):
        qtbot.keyClick(group.cards[1], Qt.Key.Key_Return)


def test_arrows_move_through_the_answers(qtbot: QtBot) -> None:
    group = AnswerGroup("How is it?", ANSWERS)
    qtbot.addWidget(group)
    group.resize(900, 120)
    with qtbot.waitExposed(group):
        group.show()
    group.set_value("set")
    group.focus_answers()
    qtbot.keyClick(group.cards[0], Qt.Key.Key_Right)
    assert group.value() == "changed"


def test_answers_stand_in_one_column_when_narrow(qtbot: QtBot) -> None:
    group = AnswerGroup("How is it?", ANSWERS)
    qtbot.addWidget(group)
    group.show()
    group.resize(900, 400)
    qtbot.waitUntil(lambda: group.cards[0].y() == group.cards[2].y())
    group.resize(500, 400)
    qtbot.waitUntil(lambda: group.cards[0].y() < group.cards[1].y() < group.cards[2].y())


def test_segments_choose_by_arrow(qtbot: QtBot) -> None:
    segments = Segmented("What did you find?", [("a", "Always"), ("n", "Never")])
    qtbot.addWidget(segments)
    segments.show()
    assert segments.value() == ""
    segments.set_value("a")
    with qtbot.waitSignal(segments.chosen):
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert segments.value() == "n"


def test_an_error_stands_beside_its_field_and_takes_the_focus(qtbot: QtBot) -> None:
    form = Form()
    form.add("name", Field("Name", TextField()))
    form.add("note", Field("Note", NoteField()))
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    assert form.show_errors({"note": "Write one word at least."})
    note = form.fields["note"]
    assert note.has_error and not form.fields["name"].has_error
    assert note.control.accessibleDescription() == "Write one word at least."
    qtbot.waitUntil(note.control.hasFocus)
    assert not form.show_errors({})


def test_the_passphrase_is_hidden_until_the_eye_is_pressed(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(field.edit.eye, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.edit.eye.accessibleName() == "Hide passphrase"
    field.clear()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_capital_without_shift_shows_the_caps_lock_hint(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field.edit, "A", Qt.KeyboardModifier.NoModifier)
    shown = field.caps_lock_shown()
    qtbot.keyClick(field.edit, "b", Qt.KeyboardModifier.NoModifier)
    assert (shown, field.caps_lock_shown()) == (True, False)


def test_a_row_opens_by_keyboard(qtbot: QtBot) -> None:
    row = ListRow("Talk: live streams", "With Nora", opens=True)
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.activated):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert row.accessibleName() == "Talk: live streams. With Nora"


class _Windows(QObject):
    """Notes each widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is not QEvent.Type.Show:
            return False
        if isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_flashes_up_as_a_window_while_it_is_built(qapp: QApplication) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    built = [
        ListRow("A", "below", date=("Today", "23 Nov"), action="Open"),
        Banner("Text", title="Title"),
        EmptyState("check", "Nothing yet", "Text"),
        Field("Name", TextField(), help_text="Help"),
    ]
    qapp.removeEventFilter(windows)
    assert windows.seen == []
    assert all(not part.isVisible() for part in built)


def test_flowing_widgets_wrap(qtbot: QtBot) -> None:
    box = FlowBox()
    qtbot.addWidget(box)
    for number in range(6):
        box.add(Button(f"Choice {number}"))
    assert box.heightForWidth(200) > 2 * box.heightForWidth(2000)


def test_a_table_says_what_its_chips_show(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    columns = [
        Column("App", lambda r: Cell(r[0], tile=r[0][0], colour="iris"), 160),
        Column("For Ben", lambda r: Cell(status=r[1])),
    ]
    model = TableModel(columns)
    model.set_rows([("Story Garden", "noAge"), ("Chess", "labelFits")])
    qtmodeltester.check(model)
    said = model.index(0, 1).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "No age given"
    table = DataTable(model, "Apps of Ben")
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    assert not table.grab().isNull()


def test_tabs_carry_counts_and_go_round(qtbot: QtBot) -> None:
    tabs = Tabs([("overview", "Overview", None), ("apps", "Apps & ratings", 9)])
    qtbot.addWidget(tabs)
    assert tabs.bar.tabText(1) == "Apps && ratings  9"
    with qtbot.waitSignal(tabs.chosen):
        tabs.step(1)
    assert tabs.value() == "apps"


def test_undo_of_a_toast_works_once(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    undone: list[str] = []
    toast = Toast(host)
    toast.show_message("9 apps added for Ben", lambda: undone.append("x"))
    assert toast.isVisible()
    assert toast.trigger_undo()
    assert not toast.trigger_undo()
    assert undone == ["x"] and toast.isHidden()


def test_short_work_shows_no_spinner(qtbot: QtBot) -> None:
    working = Working()
    qtbot.addWidget(working)
    working.begin("Opening your notes")
    assert working.isHidden()
    working.finish()
    working.begin("Opening your notes")
    qtbot.waitUntil(lambda: not working.isHidden())


def test_work_that_was_taken_off_its_page_does_not_come_back_as_a_window(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    working, other = Working(), Working()
    for each in (working, other):
        box.addWidget(each)
        each.begin("Opening your notes")
    page.show()
    working.setParent(None)
    qtbot.addWidget(working)
    qtbot.waitUntil(other.isVisible)
    assert working.isHidden()


def test_a_question_focuses_the_safe_answer_and_esc_says_no(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    with qtbot.waitExposed(host):
        host.show()
    said: list[str] = []
    overlay = confirm(
        host, title="Erase?", text="All notes go.", confirm_text="Erase",
        on_confirm=lambda: said.append("yes"), danger=True,
    )  # fmt: skip
    focused = host.focusWidget()
    assert isinstance(focused, QAbstractButton) and focused.text() == "Cancel"
    overlay.focusNextPrevChild(True)
    assert host.focusWidget().accessibleName() == "Erase"
    overlay.focusNextPrevChild(True)
    assert host.focusWidget().accessibleName() == "Cancel"
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert overlay.isHidden() and said == []


def test_a_refused_passphrase_keeps_the_question_open(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    typed: list[str] = []
    asked = ask_passphrase(host, title="Erase", text="First your passphrase.",
                           on_passphrase=typed.append)  # fmt: skip
    qtbot.keyClicks(asked.field.edit, "lantern")
    qtbot.keyClick(asked.field.edit, Qt.Key.Key_Return)
    asked.refuse("That didn’t match.")
    assert typed == ["lantern"] and asked.isVisible() and asked.field.has_error
    asked.accept()
    assert asked.isHidden() and asked.field.text() == ""


def test_an_unknown_error_gets_calm_words() -> None:
    assert error_words(ValueError("/home/x")) == (FamilySafeError.title, FamilySafeError.next_step)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_chips_and_cards_never_cut_their_words(
    qtbot: QtBot, themes: ThemeController, scale: float
) -> None:
    themes.apply(Look(scale=scale))
    group = AnswerGroup("How is it?", ANSWERS)
    qtbot.addWidget(group)
    group.resize(900, 10)
    group.show()
    for card in group.cards:
        assert card.minimumSizeHint().height() >= card.heightForWidth(card.width()) - 60 * scale
    chip = Chip("onThisComputerOnly")
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() > 120 * scale


def test_work_that_was_taken_off_its_page_never_comes_as_a_window(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = column()
    page.setLayout(layout)
    working = Working()
    layout.addWidget(working)
    working.begin("Opening your notes")
    clear_layout(layout)
    assert not working._delay.isActive()


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [
        ("2026-05", "May 2026"),
        ("2026-05-12", "May 2026"),
        ("2025 (memory)", "2025"),
        ("undated copy", "not dated"),
        ("undated copy (2025-26)", "about 2025 to 2026"),
        ("2017-2026", "2017 to 2026"),
        ("2024-25", "2024 to 2025"),
        ("iOS 18-26", "iOS 18-26"),
        ("undated copy (about 2023)", "about 2023"),
        ("undated (read 2026-11)", "not dated, read November 2026"),
        ("undated copy (web version)", "not dated"),
        ("undated copy (before 2024)", "not dated (before 2024)"),
    ],
)
def test_dates_of_sources_are_plain_words(as_of: str, shown: str) -> None:
    assert source_date(as_of) == shown
