"""Status chips (icon, word and colour) and filter chips."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.theme.tokens import StatusLook, tokens
from familysafe.ui.widgets.button import literal
from familysafe.ui.widgets.painting import FROM_LEFT, draw_icon, rounded, text_width

_SMALL = 22
# The words of tokens.json, listed once more so that translation tools find them.
_WORDS = (
    QT_TRANSLATE_NOOP("Status", "Label fits"),
    QT_TRANSLATE_NOOP("Status", "Above age"),
    QT_TRANSLATE_NOOP("Status", "No age given"),
    QT_TRANSLATE_NOOP("Status", "As it should be"),
    QT_TRANSLATE_NOOP("Status", "Changed"),
    QT_TRANSLATE_NOOP("Status", "Left on purpose"),
    QT_TRANSLATE_NOOP("Status", "Couldn’t"),
    QT_TRANSLATE_NOOP("Status", "Doesn’t apply"),
    QT_TRANSLATE_NOOP("Status", "Proved"),
    QT_TRANSLATE_NOOP("Status", "Fresh"),
    QT_TRANSLATE_NOOP("Status", "To finish"),
    QT_TRANSLATE_NOOP("Status", "Time to look"),
    QT_TRANSLATE_NOOP("Status", "To decide"),
    QT_TRANSLATE_NOOP("Status", "Not yet"),
    QT_TRANSLATE_NOOP("Status", "On this computer only"),
    QT_TRANSLATE_NOOP("Status", "Opens fine"),
    QT_TRANSLATE_NOOP("Status", "Old passphrase"),
    QT_TRANSLATE_NOOP("Status", "On rhythm"),
    QT_TRANSLATE_NOOP("Status", "Waiting for reply"),
    QT_TRANSLATE_NOOP("Status", "Closed"),
)


def status_text(status: str) -> str:
    """The word of a status, translated; also the accessible text of table cells."""
    return QCoreApplication.translate("Status", tokens().status[status].label)


def chip_width(text: str, has_icon: bool, *, small: bool = False) -> int:
    """Logical pixels a chip with ``text`` needs; shared with table delegates."""
    theme = current()
    icon = theme.px(13 if small else 14) + 6 if has_icon else 0
    return round(text_width(theme.font("caption" if small else "small"), text)) + icon + 22


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, look: StatusLook, *, small: bool = False
) -> None:
    """Paint one chip into ``rect`` (its height is the chip's height)."""
    theme = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    border = theme.colour(look.fg) if theme.high_contrast else None
    rounded(painter, rect, rect.height() / 2, theme.colour(look.bg), border)
    left = rect.left() + 10
    if look.icon:
        size = 13 if small else 14
        side = theme.px(size)
        box = QRectF(left, rect.top(), side, rect.height())
        draw_icon(painter, box, look.icon, look.fg, size, "bold")
        left += side + 6
    font = theme.font("caption" if small else "small")
    font.setWeight(font.Weight.Medium)
    painter.setFont(font)
    painter.setPen(theme.colour(look.fg))
    area = QRectF(left, rect.top(), rect.right() - left - 4, rect.height())
    painter.drawText(area, FROM_LEFT, text)


class Chip(QWidget):
    """A status chip. ``status`` is a key of ``tokens.status``; ``text`` replaces its word.

    For other chips give ``text`` with ``fg``, ``bg`` (colour tokens) and ``icon``. ``small`` is
    for cards with little room.
    """

    def __init__(
        self,
        status: str = "",
        text: str = "",
        *,
        fg: str = "neutral",
        bg: str = "neutralSoft",
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._small = text, small
        self._look = StatusLook(fg, bg, icon or None, text)
        if status:
            self.set_status(status, text)
        else:
            self.setAccessibleName(text)

    def set_status(self, status: str, text: str = "") -> None:
        self._look = tokens().status[status]
        self._text = text or status_text(status)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        height = current().px(_SMALL) if self._small else current().size("chip")
        width = chip_width(self._text, bool(self._look.icon), small=self._small)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._text, self._look, small=self._small)


class FilterChip(QPushButton):
    """A pill that can be ticked; use in a ``QButtonGroup`` for one-of-many."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        checked: bool = False,
        tick: bool = True,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tick, self._small = icon, tick, small
        self.setCheckable(True)
        self.setChecked(checked)
        self.toggled.connect(self.updateGeometry)  # the tick needs room of its own
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", "pill")
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._face = text
        self.setText(literal(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def _shown_icon(self) -> str:
        if self.isChecked() and self._tick:
            return "check"
        return self._icon

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        icon = theme.px(16) + 6 if self._shown_icon() else 0
        # Bold is wider, and a ticked chip is bold: the text has room in both.
        width = text_width(theme.font("control"), self._face) + icon + (22 if self._small else 28)
        return QSize(round(width), theme.px(30) if self._small else theme.size("chipLarge"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, on = current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        fill = "primary" if on else ("surfaceHover" if self.underMouse() else "surface")
        border = theme.colour("primary" if on else "borderStrong")
        rounded(painter, QRectF(self.rect()), self.height() / 2, theme.colour(fill), border)
        colour, font, icon = ("onPrimary" if on else "text"), theme.font("row"), self._shown_icon()
        font.setWeight(font.Weight.DemiBold if on else font.Weight.Medium)
        side = theme.px(16) if icon else 0
        total = text_width(font, self._face) + (side + 6 if icon else 0)
        left = (self.width() - total) / 2
        if icon:
            box = QRectF(left, 0, side, self.height())
            draw_icon(painter, box, icon, colour, 16, "bold" if icon == "check" else "regular")
            left += side + 6
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        area = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(area, FROM_LEFT, self._face)
