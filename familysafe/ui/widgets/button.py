"""Buttons: primary, secondary, outline, ghost, link, danger; and icon-only ones with a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familysafe.ui.theme import icons
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.plain_label import set_plain_tooltip

_ICON_COLOURS = {
    "primary": "onPrimary",
    "danger": "onDanger",
    "ghost": "textMuted",
    "link": "primary",
    "toast": "bg",
    "icon": "textMuted",
    "search": "textMuted",
    "crumb": "textMuted",
}
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def literal(text: str) -> str:
    """``text`` for a button face: "&" would otherwise become a shortcut."""
    return text.replace("&", "&&")


def pressed_by_enter(button: QPushButton, event: QKeyEvent) -> bool:
    """Let Enter press ``button`` as Space does (Qt does so in dialogs only): was it Enter?"""
    plain = event.modifiers() in (_NO_MODIFIER, Qt.KeyboardModifier.KeypadModifier)
    if not plain or event.key() not in _ENTER:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A push button. ``kind``: primary, secondary, outline, ghost, link, mark, danger.

    ``size``: sm (32), md (36) or lg (44). ``icon`` is a Phosphor name; ``icon_after`` puts it on
    the far side of the text. ``text`` is shown literally.
    """

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        icon_colour: str = "",
        icon_weight: str = "regular",
        icon_after: bool = False,
        size: str = "md",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setProperty("btnSize", size)
        self.set_text(text)
        self._icon, self._weight, self._icon_after = icon, icon_weight, icon_after
        self._colour = icon_colour or _ICON_COLOURS.get(kind, "text")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if icon_after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.refresh_icon()

    def set_text(self, text: str) -> None:
        """Show ``text`` literally; it is the accessible name, too."""
        self.setText(literal(text))
        self.setAccessibleName(text)

    def set_icon(self, name: str, weight: str = "regular") -> None:
        self._icon, self._weight = name, weight
        self.refresh_icon()

    def set_kind(self, kind: str) -> None:
        self.setProperty("kind", kind)
        self._colour = _ICON_COLOURS.get(kind, "text")
        self.style().polish(self)
        self.refresh_icon()

    def refresh_icon(self) -> None:
        """Draw the icon again in the colours and the size of the theme in force."""
        if not self._icon:
            return
        size = 18
        gap = 4 if self.text() else 0
        picture = icons.icon(
            self._icon,
            self._colour,
            size,
            self._weight,
            self.devicePixelRatioF(),
            with_gap=bool(gap),
            after_text=self._icon_after,
        )
        side = current().px(size)
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self.isCheckable() or not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.refresh_icon()


class IconButton(Button):
    """A button with an icon only: ``name`` is its accessible name and its tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        outlined: bool = False,
        shortcut_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "iconOutline" if outlined else "icon", icon=icon, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name, shortcut_text)

    def set_name(self, name: str, shortcut_text: str = "") -> None:
        self.setAccessibleName(name)
        set_plain_tooltip(self, f"{name} ({shortcut_text})" if shortcut_text else name)
