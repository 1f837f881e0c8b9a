"""The shell by keyboard, its two shapes, and pages at every size."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from familysafe.ui.main_window import MainWindow
from familysafe.ui.navigation import Place, Route, Router
from familysafe.ui.page_registry import PageRegistry
from familysafe.ui.screens.child import ChildView
from familysafe.ui.sidebar import Sidebar, SidebarChild
from familysafe.ui.theme.controller import Look, SchemeChoice, ThemeController
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.focus_ring import FocusRing
from familysafe.ui.widgets.hero import Hero
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.scroll_page import ScrollPage, Section
from familysafe.ui.widgets.wizard import Wizard
from tests.ui.family_kit import read_page
from tests.ui.house import build_house, settle

CHILDREN = [SidebarChild("1", "Nora", "13", "iris"), SidebarChild("2", "Ben", "8", "tangerine")]
LONG = "A sentence that is long enough to need a second and perhaps a third line of its own."


class SamplePage(ScrollPage):
    """A page with everything a page has."""

    def __init__(self, title: str) -> None:
        super().__init__(title, LONG)
        self.told: list[object] = []
        self.add_action(Button("Past reports", "secondary"))
        self.add_action(Button("Start a check-up", "primary", icon="play"))
        buttons = [Button("Carry on", "primary"), Button("Tomorrow instead", "outline")]
        self.above.addWidget(Hero("One good next step", LONG, LONG, buttons))
        rows = [
            ListRow(LONG, LONG, date=("Wednesday", "25 Nov"), lead=Avatar("Nora", "iris"),
                    extras=[Chip("toFinish")], action="Prepare")
            for _ in range(4)
        ]  # fmt: skip
        section = Section("Coming up", Button("All reminders", "link"))
        section.body.addWidget(ListCard(rows))
        self.main.addWidget(section)
        side = self.use_side()
        side.addWidget(Section("Children"))
        side.addWidget(Field("Search", TextField(), help_text=LONG))

    def show_place(self, place: Place) -> None:
        self.told.append(place)

    def on_new(self) -> None:
        self.told.append("new")

    def next_tab(self, step: int) -> None:
        self.told.append(step)


class Shell:
    """A window with sample pages, counting what was built."""

    def __init__(self, qtbot: QtBot) -> None:
        self.built: list[Route] = []
        self.router = Router(Place.of(Route.TODAY))
        registry = PageRegistry()
        for route in (Route.TODAY, Route.CHECKUPS, Route.CHILD, Route.HELP, Route.SETTINGS):
            registry.register(route, lambda r=route: self._build(r))
        registry.register(Route.RUNNER, lambda: SamplePage("Runner"), full_window=True)
        self.window = MainWindow(self.router, registry)
        qtbot.addWidget(self.window)
        self.window.set_children(CHILDREN)
        self.router.reset(Place.of(Route.TODAY))
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()

    def _build(self, route: Route) -> QWidget:
        self.built.append(route)
        return SamplePage(route.value)


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    return Shell(qtbot)


def press(qtbot: QtBot, shell: Shell, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    both = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        both |= modifier
    qtbot.keyClick(shell.window, key, both)


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_pages_are_built_at_their_first_visit(shell: Shell) -> None:
    assert shell.built == [Route.TODAY]
    shell.router.go_to(Route.CHECKUPS)
    shell.router.go_to(Route.TODAY)
    shell.router.go_to(Route.CHECKUPS)
    assert shell.built == [Route.TODAY, Route.CHECKUPS]


def test_the_shell_is_walked_by_keyboard(qtbot: QtBot, shell: Shell) -> None:
    press(qtbot, shell, Qt.Key.Key_2, CTRL)
    assert shell.router.current.route is Route.CHECKUPS
    press(qtbot, shell, Qt.Key.Key_2, ALT)
    assert shell.router.current == Place.of(Route.CHILD, child_id="2", tab="overview")
    press(qtbot, shell, Qt.Key.Key_6, CTRL)
    assert shell.router.current.route is Route.HELP
    press(qtbot, shell, Qt.Key.Key_Left, ALT)
    press(qtbot, shell, Qt.Key.Key_Left, ALT)
    assert shell.router.current.route is Route.CHECKUPS


def test_alt_left_in_a_running_check_up_is_its_own_step_back(qtbot: QtBot) -> None:
    house = build_house()
    house.window.show()
    house.go(Place.of(Route.CHECKUPS))  # the shell with its own keys is there
    _name, place = next(p for p in house.places() if p[1].route is Route.RUNNER)
    page = house.go(place)
    assert "Question 2 of 2" in read_page(page)
    house.window.activateWindow()
    qtbot.keyClick(house.window, Qt.Key.Key_Left, ALT)
    settle()
    assert "Question 1 of 2" in read_page(page)
    house.close()


def test_no_two_shortcuts_of_one_page_share_their_keys(qtbot: QtBot) -> None:
    house = build_house()
    house.window.show()
    for name, place in house.places():
        page = house.go(place)
        everywhere = [s for s in house.window.findChildren(QShortcut) if s.parent() is house.window]
        own = [s for s in page.findChildren(QShortcut) if s.isEnabled()]
        keys = [s.key().toString() for s in (*everywhere, *own) if s.isEnabled()]
        assert len(keys) == len(set(keys)), name
    house.close()


def test_hide_and_lock_have_their_keys(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.window.hide_requested):
        press(qtbot, shell, Qt.Key.Key_H, CTRL, SHIFT)
    with qtbot.waitSignal(shell.window.lock_requested):
        press(qtbot, shell, Qt.Key.Key_L, CTRL)
    with qtbot.waitSignal(shell.window.search_requested):
        press(qtbot, shell, Qt.Key.Key_K, CTRL)
    with qtbot.waitSignal(shell.window.text_size_requested) as told:
        press(qtbot, shell, Qt.Key.Key_Minus, CTRL)
    assert told.args == [-1]


def test_keys_reach_the_page_that_is_shown(qtbot: QtBot, shell: Shell) -> None:
    page = shell.window.current_page()
    assert isinstance(page, SamplePage)
    press(qtbot, shell, Qt.Key.Key_N, CTRL)
    assert page.told[-1] == "new"


def test_f6_goes_round_the_regions(shell: Shell) -> None:
    window = shell.window
    assert window.sidebar is not None and window.topbar is not None
    page = window.current_page()
    assert isinstance(page, ScrollPage)
    regions: list[QWidget] = []
    window.sidebar.nav_buttons()[0].setFocus()
    for _ in range(4):
        window.cycle_region(1)
        focused = window.focusWidget()
        candidates = [window.sidebar, window.topbar, page.side_box, page]
        regions.append(next(r for r in candidates if r.isAncestorOf(focused)))
    assert regions == [window.topbar, page, page.side_box, window.sidebar]


def test_the_row_of_the_page_is_marked(shell: Shell) -> None:
    sidebar = shell.window.sidebar
    assert sidebar is not None
    shell.router.go_to(Route.CHILD, child_id="2", tab="apps")
    marked = [b.text() for b in sidebar.nav_buttons() if b.isChecked()]
    assert marked == ["Ben"]
    shell.window.set_counts({Route.CHECKUPS: 2})
    names = [b.accessibleName() for b in sidebar.nav_buttons()]
    assert "Check-ups, 2 due" in names and "Nora, 13" in names


def test_a_narrow_window_has_a_rail_whose_rows_keep_their_names(shell: Shell) -> None:
    window = shell.window
    window.resize(1280, 800)
    assert window.sidebar is not None and window.sidebar.width() == 232
    window.resize(1024, 640)
    assert window.sidebar.width() == 68
    assert all(b.accessibleName() and b.toolTip() for b in window.sidebar.nav_buttons())


def test_the_runner_has_the_window_to_itself(qtbot: QtBot, shell: Shell) -> None:
    shell.router.go_to(Route.RUNNER)
    assert shell.window.sidebar is not None and not shell.window.sidebar.isVisible()
    press(qtbot, shell, Qt.Key.Key_2, CTRL)
    assert shell.router.current.route is Route.RUNNER


def test_the_title_never_changes(shell: Shell) -> None:
    shell.router.go_to(Route.CHILD, child_id="1", tab="overview")
    assert shell.window.windowTitle() == "FamilySafe"


def test_an_open_question_blocks_the_pages_keys(qtbot: QtBot, shell: Shell) -> None:
    overlay = Overlay(shell.window)
    button = QPushButton("No", overlay.card)
    overlay.card.body.addWidget(button)
    overlay.open_overlay(button)
    press(qtbot, shell, Qt.Key.Key_2, CTRL)
    assert shell.router.current.route is Route.TODAY
    shell.window.close_overlays()
    assert overlay.isHidden()


def test_locking_throws_every_page_away(shell: Shell) -> None:
    shell.router.go_to(Route.CHECKUPS)
    shell.window.forget_pages()
    shell.router.reset(Place.of(Route.TODAY))
    assert shell.built.count(Route.TODAY) == 2
    assert shell.window.sidebar is not None and shell.window.sidebar.child_ids() == []


def test_the_focus_ring_follows_the_keyboard(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    ring, handle = window.findChild(FocusRing), window.windowHandle()
    assert ring is not None
    QTest.keyClick(handle, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: ring.target() is window.focusWidget())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(600, 790))
    assert ring.target() is None


def clipped(root: QWidget) -> list[str]:
    """Visible labels and buttons that are smaller than their words need, or outside their page."""
    found = []
    for widget in itertools.chain(root.findChildren(QLabel), root.findChildren(QPushButton)):
        if not widget.isVisible():
            continue
        need = widget.sizeHint()
        high = need.height()
        if isinstance(widget, QLabel) and widget.wordWrap():
            high = widget.heightForWidth(widget.width())
        elif widget.width() < need.width() and not widget.objectName():
            found.append(f"narrow: {type(widget).__name__} {widget.accessibleName()}")
        if widget.height() < high:
            found.append(f"low: {type(widget).__name__} {widget.accessibleName()}")
        right = widget.mapTo(root, QPoint(widget.width(), 0)).x()
        if right > root.width() + 1:
            found.append(f"outside: {type(widget).__name__} {widget.accessibleName()}")
    return found


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (1366, 768, 2.0)]
)
def test_nothing_is_cut_off_at_any_size(
    qtbot: QtBot, themes: ThemeController, shell: Shell, width: int, height: int, scale: float
) -> None:
    themes.apply(Look(scale=scale))
    shell.window.resize(width, height)
    page = shell.window.current_page()
    assert isinstance(page, ScrollPage)
    qtbot.waitUntil(lambda: clipped(page.inner) == [])
    assert page.inner.width() <= page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0


def test_a_page_that_fits_has_no_scroll_bar(qtbot: QtBot) -> None:
    page = ScrollPage("Talks", LONG)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.inner.width() == 1000)
    assert page.verticalScrollBar().maximum() == 0


def test_the_side_column_goes_below_when_narrow(qtbot: QtBot, shell: Shell) -> None:
    page = shell.window.current_page()
    assert isinstance(page, ScrollPage)
    shell.window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.side_box.x() > 500)
    shell.window.resize(800, 700)
    qtbot.waitUntil(lambda: page.side_box.x() < 100)


def test_a_wizard_shows_its_steps_and_keeps_help_in_reach(qtbot: QtBot) -> None:
    wizard = Wizard(["Passphrase", "Recovery sheet", "Your children", "Reminders"])
    qtbot.addWidget(wizard)
    wizard.resize(1280, 800)
    page = wizard.new_page("First, you and your passphrase", LONG)
    wizard.show_page(page, 0, time_left="About 3 minutes")
    wizard.set_link("Restore from a backup")
    wizard.show()
    assert wizard.trail.accessibleName() == "Step 1 of 4: Passphrase"
    with qtbot.waitSignal(wizard.help_wanted):
        qtbot.mouseClick(wizard.help, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(wizard.continued):
        qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)


def test_dark_and_light_draw_without_complaint(
    qtbot: QtBot, themes: ThemeController, shell: Shell
) -> None:
    for look in (Look(SchemeChoice.DARK), Look(SchemeChoice.LIGHT, scale=1.5)):
        themes.apply(look)
        assert not shell.window.grab().isNull()


def test_a_child_can_be_added_from_the_rail_where_it_leaves_settings_in_sight(
    qtbot: QtBot,
) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_children([SidebarChild("1", "Nora", "13", "iris")])
    sidebar.resize(68, 640)
    sidebar.show()
    sidebar.set_rail(True)
    assert sidebar.add_button.isVisible()
    sidebar.resize(68, 380)
    assert not sidebar.add_button.isVisible()
    sidebar.set_rail(False)
    assert sidebar.add_button.isVisible()


def test_a_change_of_look_keeps_the_page_and_builds_the_others_anew(
    themes: ThemeController,
) -> None:
    house = build_house()
    house.window.show()
    talks = house.go(Place.of(Route.TALKS))
    today = house.go(Place.of(Route.TODAY))
    house.window.forget_hidden()
    themes.apply(Look(scheme=SchemeChoice.DARK))
    settle()
    assert house.window.current_page() is today and not isValid(talks)
    child = house.go(next(place for _, place in house.places()))
    assert isinstance(child, ChildView)
    child.part("apps")
    house.window.forget_hidden()
    assert set(child.parts) == {"overview"}
    assert house.go(Place.of(Route.TALKS)) is not talks
    house.close()
