"""QPalette from tokens, for native dialogs, selections and painted widgets."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from familysafe.ui.theme.theme import Theme


def make_palette(theme: Theme) -> QPalette:
    """The palette of ``theme``."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, target in (
        ("bg", role.Window),
        ("text", role.WindowText),
        ("surface", role.Base),
        ("surfaceInset", role.AlternateBase),
        ("text", role.Text),
        ("surface", role.Button),
        ("text", role.ButtonText),
        ("selection", role.Highlight),
        ("text", role.HighlightedText),
        ("link", role.Link),
        ("primary", role.Accent),
        ("surface", role.ToolTipBase),
        ("text", role.ToolTipText),
        ("textFaint", role.PlaceholderText),
    ):
        palette.setColor(target, theme.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.colour("textFaint"))
    return palette


def system_overrides(palette: QPalette) -> dict[str, str]:
    """Colour tokens replaced by the system's own palette, for high contrast."""
    role = QPalette.ColorRole
    window, text = palette.color(role.Window), palette.color(role.WindowText)
    strong, on_strong = palette.color(role.Highlight), palette.color(role.HighlightedText)
    link = palette.color(role.Link)
    result: dict[str, str] = {}
    for names, colour in (
        (_BACKGROUNDS, window),
        (_TEXTS, text),
        (("primary", "primaryHover", "primaryPressed", "selection"), strong),
        (("onPrimary",), on_strong),
        (("focus", "link"), link),
    ):
        result.update(dict.fromkeys(names, _hex(colour)))
    return result


_BACKGROUNDS = (
    "bg", "sidebar", "surface", "surfaceInset", "surfaceHover", "primarySoft", "okSoft",
    "warnSoft", "dangerSoft", "infoSoft", "neutralSoft", "onDanger", "childIrisSoft",
    "childTangerineSoft", "childLagoonSoft", "childRoseSoft", "childMossSoft", "childSlateSoft",
)  # fmt: skip
_TEXTS = (
    "text", "textMuted", "textFaint", "border", "borderStrong", "onPrimarySoft", "ok", "warn",
    "danger", "info", "neutral", "childIris", "childTangerine", "childLagoon", "childRose",
    "childMoss", "childSlate",
)  # fmt: skip


def _hex(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb).upper()
