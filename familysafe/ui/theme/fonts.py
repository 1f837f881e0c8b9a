"""Loads the shipped Inter faces, or falls back to what the system has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontDatabase

from familysafe.resources import resource_path
from familysafe.ui.theme.tokens import tokens

FONT_FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "Inter-Bold.ttf",
    "InterDisplay-SemiBold.ttf",
)


@dataclass(frozen=True)
class Families:
    """The font families to use for text, headings and codes."""

    text: str
    display: str
    mono: str


def load_fonts() -> None:
    """Register the shipped faces; needs a running QGuiApplication."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))


def families(system_font: bool = False) -> Families:
    """The families for the shipped fonts, or for the system's own font when asked for."""
    known = set(QFontDatabase.families())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    spec = tokens()
    mono = next((f for f in spec.mono_families if f in known), fixed)
    if system_font:
        return Families(system, system, mono)
    text = next((f for f in spec.families if f in known), system)
    display = next((f for f in spec.display_families if f in known), text)
    return Families(text, display, mono)
