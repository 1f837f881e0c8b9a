"""The first letter of a name in one of six child colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.theme.theme import Theme, current
from familysafe.ui.widgets.painting import draw_icon, rounded

_SIZES = {"xs": "avatarXs", "sm": "avatarSm", "md": "avatarMd", "lg": "avatarLg"}
_ROLES = {"xs": "caption", "sm": "control", "md": "h2", "lg": "figure"}


def child_colour(colour: str) -> tuple[str, str]:
    """Foreground and background tokens of a child colour ("iris", "Iris"; unknown: neutral)."""
    name = colour[:1].upper() + colour[1:].lower()
    if name not in current().tokens.child_colours:
        return "neutral", "neutralSoft"
    return f"child{name}", f"child{name}Soft"


def tile_colour(name: str) -> str:
    """The colour of an app's or service's tile: always the same for the same name."""
    colours = ("iris", "moss", "rose", "slate", "lagoon", "tangerine")
    return colours[sum(map(ord, name)) % len(colours)]


def initial(name: str) -> str:
    """The first visible character of ``name``, in capitals."""
    return next((c for c in name if c.isalnum()), name[:1]).upper()


def paint_avatar(
    painter: QPainter, rect: QRectF, theme: Theme, name: str, colour: str, role: str
) -> None:
    """A round avatar into a square ``rect``; shared with table delegates."""
    fg, bg = child_colour(colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    border = theme.colour(fg) if theme.high_contrast else None
    rounded(painter, rect, rect.height() / 2, theme.colour(bg), border)
    font = theme.font(role)
    font.setWeight(font.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.colour(fg))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initial(name))


def paint_letter_tile(
    painter: QPainter, rect: QRectF, name: str, role: str, colour: str = ""
) -> None:
    """The square of an app into ``rect``; shared with table delegates."""
    theme = current()
    fg, bg = child_colour(colour or tile_colour(name))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    border = theme.colour(fg) if theme.high_contrast else None
    rounded(painter, rect, theme.radius("sm"), theme.colour(bg), border)
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(fg))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initial(name))


class Avatar(QWidget):
    """A child's avatar; ``size``: xs, sm, md, lg. With ``icon`` an icon instead of a letter."""

    def __init__(
        self,
        name: str,
        colour: str = "",
        size: str = "sm",
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size, self._icon = name, colour, size, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_child(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = current().size(_SIZES[self._size])
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter, theme = QPainter(self), current()
        rect = QRectF(self.rect())
        if not self._icon:
            paint_avatar(painter, rect, theme, self._name, self._colour, _ROLES[self._size])
            return
        fg, bg = child_colour(self._colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, rect, rect.height() / 2, theme.colour(bg))
        draw_icon(painter, rect, self._icon, fg, 20, "regular")


class LetterTile(QWidget):
    """An app or a service: its first letter on a soft square, as in the tables."""

    def __init__(self, name: str, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._side = name, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = current().px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        role = "bodyStrong" if self._side < 40 else "h2"
        paint_letter_tile(QPainter(self), QRectF(self.rect()), self._name, role)


class IconTile(QWidget):
    """An icon on a soft rounded square (list rows) or circle (empty states, timelines)."""

    def __init__(
        self,
        icon: str,
        fg: str = "primary",
        bg: str = "primarySoft",
        *,
        side: int = 36,
        icon_size: int = 20,
        weight: str = "regular",
        round_shape: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._fg, self._bg, self._side = icon, fg, bg, side
        self._icon_size, self._weight, self._round = icon_size, weight, round_shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, fg: str | None = None, bg: str | None = None) -> None:
        self._icon, self._fg, self._bg = icon, fg or self._fg, bg or self._bg
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = current().px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter, theme = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        radius = rect.height() / 2 if self._round else theme.radius("sm")
        if self._bg:
            rounded(painter, rect, radius, theme.colour(self._bg))
        draw_icon(painter, rect, self._icon, self._fg, self._icon_size, self._weight)


class Glyph(IconTile):
    """A bare icon in a colour token, e.g. beside a heading."""

    def __init__(
        self,
        icon: str,
        colour: str = "textMuted",
        size: int = 20,
        weight: str = "regular",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon, colour, "", side=size, icon_size=size, weight=weight, parent=parent)
