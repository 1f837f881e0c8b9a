"""The one application style sheet, made from the tokens and the text scale.

Dynamic properties used by rules (never named like a real property, Qt would not match them):
``role`` and ``tone`` on labels, ``kind`` and ``btnSize`` on buttons, ``card`` on frames.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor

from familysafe.resources import resource_path
from familysafe.ui.theme.theme import Theme

TONES = (
    "text", "textMuted", "textFaint", "primary", "onPrimary", "onPrimarySoft", "ok", "warn",
    "danger", "onDanger", "info", "neutral", "link",
)  # fmt: skip

_BASE = Template("""
QWidget { font-family: "$family"; font-size: ${body}px; color: $text; }
QToolTip { background-color: $surface; color: $text; border: 1px solid $borderStrong;
  padding: 4px 8px; font-size: ${small}px; }
QLabel { background: transparent; border: none; padding: 0; }
QWidget#shell, QWidget#page, QWidget#locked { background-color: $bg; }
QWidget#sidebar { background-color: $sidebar; border: none; border-right: ${hair}px solid $border; }
QWidget#topbar { background-color: $bg; }
QWidget#bar { background-color: $surface; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrollBody { background: transparent; }
QFrame#rule { background-color: $border; border: none; }
""")

_CARDS = Template("""
QFrame[card="plain"] { background-color: $surface; border: ${hair}px solid $border;
  border-radius: ${rLg}px; }
QFrame[card="dialog"] { background-color: $surface; border: ${hair}px solid $border;
  border-radius: ${rXl}px; }
QFrame[card="inset"] { background-color: $surfaceInset; border: $softBorder;
  border-radius: ${rLg}px; }
QFrame[card="soft"] { background-color: $primarySoft; border: $softBorder;
  border-radius: ${rLg}px; }
QFrame[card="info"] { background-color: $infoSoft; border: $softBorder;
  border-radius: ${rLg}px; }
QFrame[card="warn"] { background-color: $warnSoft; border: $softBorder;
  border-radius: ${rLg}px; }
QFrame[card="ok"] { background-color: $okSoft; border: $softBorder;
  border-radius: ${rLg}px; }
QFrame[card="neutral"] { background-color: $neutralSoft; border: $softBorder;
  border-radius: ${rLg}px; }
QFrame[card="danger"] { background-color: $dangerSoft; border: 2px solid $danger;
  border-radius: ${rXl}px; }
QFrame[card="toast"] { background-color: $text; border: none; border-radius: ${rLg}px; }
QFrame[card="toast"] QLabel { color: $bg; }
QFrame[card="none"] { background: transparent; border: none; }
""")

_BUTTONS = Template("""
QPushButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QPushButton { font-size: ${control}px; font-weight: 600; border-radius: ${rSm}px;
  min-height: ${btnInner}px; padding: 0 14px; color: $text; background-color: $surface;
  border: ${hair}px solid $borderStrong; }
QPushButton, QCheckBox, QRadioButton { outline: none; }
QPushButton:hover { background-color: $surfaceHover; }
QPushButton:pressed { background-color: $surfaceInset; }
QPushButton:disabled { color: $textDisabled; border-color: $borderDisabled; }
QPushButton[btnSize="sm"] { min-height: ${btnSmInner}px; padding: 0 11px; font-size: ${small}px; }
QPushButton[btnSize="lg"] { min-height: ${btnLgInner}px; padding: 0 20px; font-size: ${body}px;
  border-radius: ${rMd}px; }
QPushButton[kind="primary"] { background-color: $primary; color: $onPrimary;
  border: ${hair}px solid $primary; }
QPushButton[kind="primary"]:hover { background-color: $primaryHover; border-color: $primaryHover; }
QPushButton[kind="primary"]:pressed { background-color: $primaryPressed;
  border-color: $primaryPressed; }
QPushButton[kind="primary"]:disabled { background-color: $primaryDisabled;
  border-color: $primaryDisabled; color: $onPrimary; }
QPushButton[kind="danger"] { background-color: $danger; color: $onDanger;
  border: ${hair}px solid $danger; }
QPushButton[kind="danger"]:disabled { background-color: $dangerDisabled;
  border-color: $dangerDisabled; }
QPushButton[kind="ghost"] { background-color: transparent; border: ${hair}px solid transparent;
  color: $textMuted; padding: 0 10px; }
QPushButton[kind="ghost"]:hover { background-color: $surfaceHover; }
QPushButton[kind="ghost"]:pressed { background-color: $surfaceInset; }
QPushButton[kind="outline"] { background-color: transparent; }
QPushButton[kind="outline"]:hover { background-color: $surfaceHover; }
QPushButton[kind="link"] { background-color: transparent; border: none; color: $primary;
  padding: 0; min-height: ${linkInner}px; }
QPushButton[kind="link"]:hover { color: $primaryHover; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $textDisabled; }
QPushButton[kind="mark"] { background-color: transparent; border: ${hair}px dashed $borderStrong;
  border-radius: ${rXs}px; padding: 0 5px; min-height: ${markInner}px; font-size: ${caption}px;
  font-weight: 500; color: $textMuted; }
QPushButton[kind="mark"]:hover { color: $text; background-color: $surfaceHover; }
QPushButton[kind="icon"] { background-color: transparent; border: ${hair}px solid transparent;
  padding: 0; min-width: ${btnInner}px; }
QPushButton[kind="icon"]:hover { background-color: $surfaceInset; }
QPushButton[kind="iconOutline"] { padding: 0; min-width: ${btnInner}px; }
QPushButton[kind="toast"] { background-color: transparent; color: $bg;
  border: ${hair}px solid $bg; padding: 0 12px; min-height: ${btnSmInner}px;
  font-size: ${small}px; }
QPushButton[kind="toastClose"] { background: transparent; border: none; padding: 0 6px; }
QPushButton[kind="segment"] { border-radius: 0; padding: 0 14px; font-weight: 500;
  border-right-width: 0; }
QPushButton[kind="segment"][edge="first"] { border-top-left-radius: ${rSm}px;
  border-bottom-left-radius: ${rSm}px; }
QPushButton[kind="segment"][edge="last"] { border-top-right-radius: ${rSm}px;
  border-bottom-right-radius: ${rSm}px; border-right-width: ${hair}px; }
QPushButton[kind="segment"][edge="only"] { border-radius: ${rSm}px;
  border-right-width: ${hair}px; }
QPushButton[kind="segment"]:checked { background-color: $primary; color: $onPrimary;
  border-color: $primary; font-weight: 600; }
QPushButton[kind="search"] { background-color: $surface; border: ${hair}px solid $border;
  border-radius: ${rSm}px; color: $textMuted; font-weight: 400; text-align: left;
  padding: 0 10px; }
QPushButton[kind="search"]:hover { border-color: $borderStrong; }
QPushButton[kind="crumb"] { background: transparent; border: none; padding: 0;
  min-height: ${linkInner}px; font-size: ${small}px; font-weight: 400; color: $textMuted; }
QPushButton[kind="crumb"]:hover { color: $text; text-decoration: underline; }
""")

_FIELDS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDateTimeEdit {
  background-color: $surface; color: $text; border: ${hair}px solid $borderStrong;
  border-radius: ${rSm}px; padding: 0 12px; selection-background-color: $selection;
  selection-color: $text; placeholder-text-color: $textFaint; font-size: ${body}px; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDateTimeEdit {
  min-height: ${inputInner}px; }
QPlainTextEdit, QTextEdit { padding: 8px 8px; }
QLineEdit[fieldSize="sm"], QComboBox[fieldSize="sm"], QDateEdit[fieldSize="sm"] {
  min-height: ${inputSmInner}px; font-size: ${row}px; }
QLineEdit[fieldError="true"], QPlainTextEdit[fieldError="true"], QComboBox[fieldError="true"] {
  border: 2px solid $danger; padding: 0 11px; }
QLineEdit[mono="true"] { font-family: "$mono"; font-weight: 700; letter-spacing: 2px; }
QLineEdit { lineedit-password-character: 8226; }
QLineEdit[kind="bare"] { border: none; background: transparent; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $textDisabled;
  border-color: $borderDisabled; }
QComboBox::drop-down { border: none; width: ${dropWidth}px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$caretDown");
  width: ${caret}px; height: ${caret}px; }
QComboBox QAbstractItemView { background-color: $surface; border: ${hair}px solid $borderStrong;
  selection-background-color: $primarySoft; selection-color: $onPrimarySoft; outline: none;
  padding: 4px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: ${dropWidth}px;
  subcontrol-position: center right; }
QDateEdit::up-button, QTimeEdit::up-button, QSpinBox::up-button { width: 0; border: none; }
QTimeEdit::down-button, QSpinBox::down-button { width: 0; border: none; }
QCheckBox, QRadioButton { spacing: 10px; font-size: ${row}px; background: transparent; }
QCheckBox::indicator { width: ${check}px; height: ${check}px; border-radius: ${rXs}px;
  border: ${hair}px solid $borderStrong; background-color: $surface; }
QCheckBox::indicator:checked { background-color: $primary; border-color: $primary;
  image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $borderDisabled; }
QRadioButton::indicator { width: ${radio}px; height: ${radio}px; border-radius: ${radioR}px;
  border: ${hair}px solid $borderStrong; background-color: $surface; }
QRadioButton::indicator:checked { border: ${radioRing}px solid $primary;
  width: ${radioIn}px; height: ${radioIn}px; }
QRadioButton[kind="option"] { background-color: $surface; border: ${hair}px solid $borderStrong;
  border-radius: ${rSm}px; padding: 0 7px; min-height: ${btnInner}px; spacing: 5px;
  font-size: ${small}px; font-weight: 500; }
QRadioButton[kind="option"]:hover { background-color: $surfaceHover; }
QRadioButton[kind="option"]:checked { background-color: $primarySoft; color: $onPrimarySoft;
  border: 2px solid $primary; padding: 0 6px; min-height: ${optionInner}px; }
""")

_VIEWS = Template("""
QTableView, QListView, QTreeView { background-color: transparent; border: none; outline: none;
  gridline-color: transparent; selection-background-color: $primarySoft; selection-color: $text;
  font-size: ${row}px; }
QListView:window { background-color: $surface; border: ${hair}px solid $borderStrong; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background-color: transparent; color: $textMuted; border: none;
  border-bottom: ${hair}px solid $border; padding: 0 6px 0 12px; font-size: ${caption}px;
  font-weight: 600; }
QTableCornerButton::section { background: transparent; border: none; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 3px solid transparent;
  color: $textMuted; font-size: ${row}px; font-weight: 500; padding: 0 12px;
  min-height: ${tabInner}px; }
QTabBar::tab:selected { color: $primary; border-bottom: 3px solid $primary; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QMenu { background-color: $surface; border: ${hair}px solid $borderStrong; padding: 6px;
  border-radius: ${rSm}px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${rXs}px; font-size: ${row}px; }
QMenu::item:selected { background-color: $primarySoft; color: $onPrimarySoft; }
QMenu::separator { height: 1px; background-color: $border; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar::handle:vertical { background-color: $borderStrong; border-radius: 4px;
  min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle:horizontal { background-color: $borderStrong; border-radius: 4px;
  min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: $surfaceInset; background-color: $surface; }
QCalendarWidget QToolButton { color: $text; background: transparent; padding: 4px 8px; }
QCalendarWidget QAbstractItemView { selection-background-color: $primary;
  selection-color: $onPrimary; }
""")


def make_sheet(theme: Theme) -> str:
    """The whole sheet."""
    values = {**_colours(theme), **_numbers(theme), **_pictures(theme)}
    values.update(family=theme.text_family, mono=theme.mono_family)
    # Soft grounds vanish where the system's few colours are used: a line takes their place.
    soft = f"2px solid {theme.hex('borderStrong')}" if theme.high_contrast else "none"
    values.update(softBorder=soft)
    parts = [t.substitute(values) for t in (_BASE, _CARDS, _BUTTONS, _FIELDS, _VIEWS)]
    return "\n".join([*parts, *_label_rules(theme)])


def _colours(theme: Theme) -> dict[str, str]:
    scheme = theme.tokens.colours[theme.scheme]
    values = {name: theme.hex(name) for name in scheme if len(theme.hex(name)) == 7}
    values["textDisabled"] = _mix(theme, "text", "surface")
    values["borderDisabled"] = _mix(theme, "borderStrong", "surface")
    values["primaryDisabled"] = _mix(theme, "primary", "surface")
    values["dangerDisabled"] = _mix(theme, "danger", "surface")
    return values


def _pictures(theme: Theme) -> dict[str, str]:
    """Paths of the indicator pictures: the sheet takes them from files only.

    Shipped in a pale and a deep shade, so that no theme makes the program write a file.
    """
    return {
        key: resource_path("icons", "indicators", f"{name}-{_shade(theme, colour)}.svg").as_posix()
        for key, name, colour in (("tick", "tick", "onPrimary"), ("caretDown", "caret", "text"))
    }


def _shade(theme: Theme, colour: str) -> str:
    return "pale" if theme.colour(colour).lightnessF() > 0.5 else "deep"


def _mix(theme: Theme, front: str, back: str, share: float = 0.45) -> str:
    """``front`` at 45 % over ``back``: the sheet knows no opacity."""
    f, b = theme.colour(front), theme.colour(back)
    return QColor(
        round(f.red() * share + b.red() * (1 - share)),
        round(f.green() * share + b.green() * (1 - share)),
        round(f.blue() * share + b.blue() * (1 - share)),
    ).name()


def _numbers(theme: Theme) -> dict[str, int]:
    px, size = theme.px, theme.tokens.size
    hair = 2 if theme.high_contrast else theme.tokens.border["hairline"]
    radii = {f"r{n.capitalize()}": theme.radius(n) for n in ("xs", "sm", "md", "lg", "xl")}
    types = {n: px(theme.tokens.roles[n].size) for n in ("body", "small", "control", "row")}
    ring = px(5)
    return {
        **radii,
        **types,
        "caption": px(theme.tokens.roles["caption"].size),
        "hair": hair,
        "btnInner": px(size["button"]) - 2 * hair,
        "optionInner": px(size["button"]) - 4,
        "btnSmInner": px(size["buttonSmall"]) - 2 * hair,
        "btnLgInner": px(size["buttonLarge"]) - 2 * hair,
        "linkInner": px(size["minTarget"]),
        "markInner": px(size["minTarget"]) - 2 * hair,
        "inputInner": px(size["input"]) - 2 * hair,
        "inputSmInner": px(size["inputSmall"]) - 2 * hair,
        "dropWidth": px(36),
        "caret": px(16),
        "check": px(20),
        "radio": px(16),
        "radioR": px(16) // 2 + hair,
        "radioRing": ring,
        "radioIn": px(16) + 2 * hair - 2 * ring,
        "tabInner": px(37),
    }


def _label_rules(theme: Theme) -> list[str]:
    rules = []
    for name, spec in theme.tokens.roles.items():
        family = theme.display_family if spec.family == "display" else theme.text_family
        spacing = "letter-spacing: -0.4px; " if spec.family == "display" else ""
        rules.append(
            f'QLabel[role="{name}"] {{ font-family: "{family}"; '
            f"font-size: {theme.px(spec.size)}px; font-weight: {spec.weight}; {spacing}"
            f"min-height: {theme.px(spec.line)}px; }}"
        )
    # Two variants that no role has: a strong supporting line and a body line in row size.
    rules.append(f'QLabel[role="kicker"] {{ font-size: {theme.px(13)}px; font-weight: 600; }}')
    rules.append(f'QLabel[role="lead"] {{ font-size: {theme.px(14)}px; font-weight: 400; }}')
    rules.extend(f'QLabel[tone="{tone}"] {{ color: {theme.hex(tone)}; }}' for tone in TONES)
    rules.extend(
        f'QFrame[card="toast"] QLabel[tone="{t}"] {{ color: {theme.hex("bg")}; }}'
        for t in ("text", "textMuted")
    )
    rules.append('QLabel[mono="true"] { font-family: "%s"; }' % theme.mono_family)  # noqa: UP031
    return rules
