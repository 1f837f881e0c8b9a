"""The six colours of a child to choose from, each with its word for those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import child_colour
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.painting import draw_icon, rounded
from familysafe.ui.widgets.plain_label import set_plain_tooltip


class ColourDot(QRadioButton):
    """One of the six child colours; ``name`` is the colour's word."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self._colour = colour
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)
        self.setProperty("ringRadius", "pill")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hitButton(self, _pos: object) -> bool:  # noqa: N802 - Qt's name
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = current().px(30)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fg, bg = child_colour(self._colour)
        area = QRectF(self.rect())
        rounded(painter, area, area.height() / 2, theme.colour(bg), theme.colour(fg), 2)
        if self.isChecked():
            draw_icon(painter, area, "check", fg, 16, "bold")


class ColourDots(QWidget):
    """All six in a row, as high as a text field; ``chosen`` carries the colour."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = row(spacing=8)
        self.setLayout(line)
        self.dots: dict[str, ColourDot] = {}
        self._group = QButtonGroup(self)
        for colour, word in colour_names(self).items():
            dot = self.dots[colour] = ColourDot(colour, word)
            dot.toggled.connect(lambda on, c=colour: self._toggled(c, on))
            self._group.addButton(dot)
            line.addWidget(dot)
        self._fit()

    def value(self) -> str:
        return next((colour for colour, dot in self.dots.items() if dot.isChecked()), "")

    def set_value(self, colour: str) -> None:
        self.dots[colour].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "dots"):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(current().size("input"))

    def _toggled(self, colour: str, on: bool) -> None:
        if on:
            self.chosen.emit(colour)


def colour_names(host: QWidget) -> dict[str, str]:
    """The six colours and their words."""
    return {
        "iris": QCoreApplication.translate("host", "Iris"),
        "tangerine": QCoreApplication.translate("host", "Tangerine"),
        "lagoon": QCoreApplication.translate("host", "Lagoon"),
        "rose": QCoreApplication.translate("host", "Rose"),
        "moss": QCoreApplication.translate("host", "Moss"),
        "slate": QCoreApplication.translate("host", "Slate"),
    }
