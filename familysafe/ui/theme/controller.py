"""Puts a look on the running program and follows the system's scheme and contrast."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from familysafe.ui.theme import icons
from familysafe.ui.theme.fonts import families, load_fonts
from familysafe.ui.theme.palette import make_palette, system_overrides
from familysafe.ui.theme.qss import make_sheet
from familysafe.ui.theme.theme import Theme, activate
from familysafe.ui.theme.tokens import Scheme, tokens


class SchemeChoice(StrEnum):
    """What the parent chose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Look:
    """The parent's choices of Look & text; ``scale`` is 1.0 to 2.0."""

    scheme: SchemeChoice = SchemeChoice.SYSTEM
    scale: float = 1.0
    system_font: bool = False
    reduced_motion: bool = False


class ThemeController(QObject):
    """Owns the style sheet and palette of one application.

    ``styled``: the application was made with the Fusion style.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, styled: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._system_palette = QPalette(app.palette())
        self._look = Look()
        self.sheet = ""
        if not styled:
            app.setStyle("Fusion")
        load_fonts()
        self._hints.colorSchemeChanged.connect(self._follow_system)

    @property
    def look(self) -> Look:
        return self._look

    def apply(self, look: Look) -> None:
        """Change the whole window to ``look``, live."""
        low, high = tokens().text_scales[0], tokens().text_scales[-1]
        scale = min(max(look.scale, low), high)
        self._look = Look(look.scheme, scale, look.system_font, look.reduced_motion)
        theme = self._theme()
        activate(theme)
        icons.clear_cache()
        self._app.setPalette(make_palette(theme))
        self.sheet = make_sheet(theme)
        self._app.setStyleSheet(self.sheet)
        self.changed.emit()

    def step_text(self, direction: int) -> float:
        """Text one step bigger (1), smaller (-1) or back to 100 % (0); the new scale."""
        scales = tokens().text_scales
        at = min(range(len(scales)), key=lambda i: abs(scales[i] - self._look.scale))
        at = 0 if direction == 0 else min(max(at + direction, 0), len(scales) - 1)
        look = self._look
        self.apply(Look(look.scheme, scales[at], look.system_font, look.reduced_motion))
        return scales[at]

    def _theme(self) -> Theme:
        fonts = families(self._look.system_font)
        contrast = self._wants_contrast()
        return Theme(
            scheme=self._scheme(),
            scale=self._look.scale,
            high_contrast=contrast,
            reduced_motion=self._look.reduced_motion,
            text_family=fonts.text,
            display_family=fonts.display,
            mono_family=fonts.mono,
            overrides=system_overrides(self._system_palette) if contrast else {},
        )

    def _scheme(self) -> Scheme:
        if self._look.scheme is SchemeChoice.SYSTEM:
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
            return Scheme.DARK if dark else Scheme.LIGHT
        return Scheme(self._look.scheme.value)

    def _wants_contrast(self) -> bool:
        ask = getattr(self._hints, "accessibility", None)  # Qt >= 6.10
        if ask is None:
            return False
        preference = ask().contrastPreference()
        return bool(preference == Qt.ContrastPreference.HighContrast)

    def _follow_system(self) -> None:
        if self._look.scheme is SchemeChoice.SYSTEM:
            self.apply(self._look)
