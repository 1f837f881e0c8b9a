"""Colours, sheet, fonts and icons of the kit."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from familysafe.resources import resource_path
from familysafe.ui.theme import icons
from familysafe.ui.theme.controller import Look, SchemeChoice, ThemeController
from familysafe.ui.theme.palette import make_palette, system_overrides
from familysafe.ui.theme.qss import make_sheet
from familysafe.ui.theme.theme import Theme, current
from familysafe.ui.theme.tokens import Scheme, tokens
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.field import TextField

UI = Path(icons.__file__).resolve().parents[1]


def luminance(value: str) -> float:
    """Relative luminance of #RRGGBB (WCAG 2.2)."""
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_colour_pair_keeps_its_contrast(scheme: Scheme) -> None:
    colours = tokens().colours[scheme]
    assert len(tokens().contrast) >= 69
    weak = [p for p in tokens().contrast if contrast(colours[p.fg], colours[p.bg]) < p.minimum]
    assert weak == []


@pytest.mark.parametrize("scheme", list(Scheme))
def test_status_chips_are_readable(scheme: Scheme) -> None:
    colours = tokens().colours[scheme]
    weak = [
        name
        for name, look in tokens().status.items()
        if contrast(colours[look.fg], colours[look.bg]) < 4.5
    ]
    assert weak == []


def test_all_shipped_font_faces_load(themes: ThemeController) -> None:
    assert {"Inter", "Inter Display"} <= set(QFontDatabase.families())
    assert (current().text_family, current().display_family) == ("Inter", "Inter Display")


def test_fonts_and_icons_bring_their_licences() -> None:
    assert "SIL Open Font License" in resource_path("fonts", "LICENSE.txt").read_text("utf-8")
    assert "MIT License" in resource_path("icons", "LICENSE").read_text("utf-8")


def icon_names_in_source() -> set[str]:
    """Literal names given to icon parameters, to icon functions and in answers."""
    names: set[str] = set()
    first = {"Glyph", "IconTile", "IconButton", "EmptyState", "StatTile", "CountTile", "set_icon"}
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            values = [k.value for k in node.keywords if k.arg == "icon"]
            if called in first:
                values += node.args[:1]
            if called in {"NavButton", "Answer"}:
                values += node.args[1:2]
            names |= {str(v.value) for v in values if isinstance(v, ast.Constant) and v.value}
    return names


def test_every_icon_named_in_the_window_is_shipped() -> None:
    missing = {n for n in icon_names_in_source() if not icons.icon_exists(n)}
    assert missing == set()


def test_every_status_icon_is_shipped_in_bold() -> None:
    names = {look.icon for look in tokens().status.values() if look.icon}
    assert {n for n in names if not icons.icon_exists(n, "bold")} == set()


def test_an_icon_is_drawn_in_the_asked_colour(themes: ThemeController) -> None:
    picture = icons.pixmap("circle", "danger", 20, "fill").toImage()
    assert picture.pixelColor(10, 10).name() in {current().colour("danger").name(), "#000000"}
    picture = icons.pixmap("info", "danger", 20, "fill").toImage()
    assert picture.pixelColor(4, 10).name() == current().colour("danger").name()


def test_the_sheet_knows_only_real_properties(qtbot: QtBot, themes: ThemeController) -> None:
    heard: list[str] = []
    before = qInstallMessageHandler(lambda _k, _c, text: heard.append(text or ""))
    try:
        button, field = Button("Go", "primary"), TextField()
        qtbot.addWidget(button)
        qtbot.addWidget(field)
        for look in (Look(SchemeChoice.DARK), Look(scale=2.0), Look()):
            themes.apply(look)
            button.ensurePolished()
            field.ensurePolished()
    finally:
        qInstallMessageHandler(before)
    assert [m for m in heard if "propert" in m or "parse" in m] == []


def test_the_look_changes_live(qtbot: QtBot, themes: ThemeController) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    button.ensurePolished()
    low = button.sizeHint().height()
    with qtbot.waitSignal(themes.changed):
        themes.apply(Look(SchemeChoice.DARK, scale=2.0))
    button.ensurePolished()
    assert current().scheme is Scheme.DARK
    assert button.sizeHint().height() >= 2 * low - 4
    window = QApplication.palette().window().color().name()
    assert window == current().colour("bg").name()


def test_text_steps_stay_between_100_and_200_percent(themes: ThemeController) -> None:
    for _ in range(8):
        themes.step_text(1)
    assert themes.look.scale == 2.0
    assert themes.step_text(-1) == 1.75
    assert themes.step_text(0) == 1.0


def test_high_contrast_takes_the_systems_colours() -> None:
    palette = make_palette(Theme(scheme=Scheme.DARK))
    theme = Theme(high_contrast=True, overrides=system_overrides(palette))
    assert theme.hex("surface") == tokens().colours[Scheme.DARK]["bg"]
    assert contrast(theme.hex("text"), theme.hex("primarySoft")) > 7


def test_a_message_of_qt_is_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    from PySide6.QtCore import QMessageLogContext

    from familysafe.ui.application import log_qt_message

    with caplog.at_level("DEBUG"):
        log_qt_message(QtMsgType.QtInfoMsg, QMessageLogContext(), "Nora wrote something")
    assert "Nora" not in caplog.text
    assert re.search(r"qt message", caplog.text)


@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_a_ticked_box_shows_its_tick_without_any_file_of_ours(
    qtbot: QtBot, themes: ThemeController, choice: SchemeChoice
) -> None:
    themes.apply(Look(choice, scale=2.0))
    paths = [Path(path) for path in re.findall(r'url\("([^"]+)"\)', themes.sheet)]
    assert len(paths) == 2
    assert all(path.parent == resource_path("icons", "indicators") for path in paths)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    picture = box.grab().toImage()
    seen = {picture.pixelColor(x, 30).name() for x in range(picture.width())}
    seen |= {picture.pixelColor(20, y).name() for y in range(picture.height())}
    assert current().hex("onPrimary").lower() in seen


def test_high_contrast_draws_a_line_round_what_is_a_soft_ground_elsewhere() -> None:
    palette = make_palette(Theme(scheme=Scheme.DARK))
    theme = Theme(high_contrast=True, overrides=system_overrides(palette))
    rule = next(r for r in make_sheet(theme).split("}") if 'card="warn"' in r)
    assert f"2px solid {theme.hex('borderStrong')}" in rule
    assert "border: none" in next(r for r in make_sheet(Theme()).split("}") if 'card="warn"' in r)
