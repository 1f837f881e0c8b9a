"""The theme in force: scheme, text scale, contrast and motion, asked for by painted widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont

from familysafe.ui.theme.tokens import Scheme, Tokens, tokens


def parse_colour(value: str) -> QColor:
    """A token colour; ``#RRGGBBAA`` is turned into Qt's order (which is ``#AARRGGBB``)."""
    if len(value) == 9:
        return QColor("#" + value[7:9] + value[1:7])
    return QColor(value)


@dataclass(frozen=True)
class Theme:
    """Everything that decides how the window looks; replaced as a whole, never changed."""

    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0
    high_contrast: bool = False
    reduced_motion: bool = False
    text_family: str = "Inter"
    display_family: str = "Inter Display"
    mono_family: str = "monospace"
    overrides: Mapping[str, str] = field(default_factory=dict)

    @property
    def tokens(self) -> Tokens:
        return tokens()

    def hex(self, name: str) -> str:
        """The value of a colour token in this scheme (high contrast: the system's colour)."""
        found = self.overrides.get(name)
        return found if found is not None else self.tokens.colours[self.scheme][name]

    def colour(self, name: str) -> QColor:
        return parse_colour(self.hex(name))

    def px(self, value: float) -> int:
        """A size at 100 % in logical pixels, multiplied by the text scale."""
        return round(value * self.scale)

    def size(self, name: str) -> int:
        """A control size of the tokens, scaled."""
        return self.px(self.tokens.size[name])

    def space(self, step: int) -> int:
        """A gap of the 4 px grid; gaps do not grow with the text."""
        return self.tokens.space[str(step)]

    def radius(self, name: str) -> int:
        return self.tokens.radius[name]

    def layout(self, name: str) -> int:
        return int(self.tokens.layout[name])

    def duration(self, name: str) -> int:
        """Milliseconds of an animation; 0 when motion is reduced."""
        return 0 if self.reduced_motion else int(self.tokens.motion[name])

    def motion(self, name: str) -> int:
        """Milliseconds of a wait (toast, spinner delay) that reduced motion does not change."""
        return int(self.tokens.motion[name])

    def font(self, role: str) -> QFont:
        """The font of a role, for paint events only (style sheet rules beat ``setFont``)."""
        spec = self.tokens.roles[role]
        font = QFont(self.display_family if spec.family == "display" else self.text_family)
        font.setPixelSize(self.px(spec.size))
        font.setWeight(QFont.Weight(spec.weight))
        return font


class _Active:
    theme: Theme = Theme()


def current() -> Theme:
    """The theme in force."""
    return _Active.theme


def activate(theme: Theme) -> None:
    """Make ``theme`` the one in force; called by ``ui.application`` only."""
    _Active.theme = theme
