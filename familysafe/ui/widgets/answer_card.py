"""Big answers: painted radio buttons, so role, state and arrow keys stay the system's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import literal
from familysafe.ui.widgets.painting import draw_icon, rounded

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Answer:
    """One answer: stable value, Phosphor icon, title and supporting line."""

    value: str
    icon: str
    title: str
    subtitle: str = ""


class AnswerCard(QRadioButton):
    """One painted answer; ``digit`` is the key that chooses it (empty: none)."""

    def __init__(self, answer: Answer, digit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer, self._digit = answer, digit
        self.setText(literal(answer.title))
        self.setAccessibleName(answer.title)
        self.setAccessibleDescription(answer.subtitle)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", "md")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The whole card is the target, not only the dot of a usual radio button."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        theme = current()
        inner = width - 28
        height = (
            12 + theme.px(20) + 8 + _text_height(theme.font("control"), self.answer.title, inner)
        )
        if self.answer.subtitle:
            height += 2 + _text_height(theme.font("small"), self.answer.subtitle, inner)
        return round(height + 12)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = current().px(152)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = current().px(112)
        return QSize(width, self.heightForWidth(width))

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
        fill = "primarySoft" if on else ("surfaceHover" if self.underMouse() else "surface")
        border, width = ("primary", 2.0) if on else ("borderStrong", 1.0)
        rounded(
            painter, QRectF(self.rect()), theme.radius("md"), theme.colour(fill),
            theme.colour(border), width,
        )  # fmt: skip
        self._paint_head(painter, on)
        self._paint_text(painter, on)

    def _paint_head(self, painter: QPainter, on: bool) -> None:
        theme, side = current(), current().px(20)
        left, right = 14.0, float(self.width() - 12 - current().px(20))
        if self.isRightToLeft():
            left, right = self.width() - 14.0 - side, 12.0
        box = QRectF(left, 12, side, side)
        colour, weight = ("primary", "fill") if on else ("textMuted", "regular")
        draw_icon(painter, box, self.answer.icon, colour, 20, weight)
        if not self._digit:
            return
        key = QRectF(right, 12, theme.px(20), theme.px(20))
        rounded(
            painter, key, theme.radius("xs"), theme.colour("surfaceInset"), theme.colour("border")
        )
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("textMuted"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._digit)

    def _paint_text(self, painter: QPainter, on: bool) -> None:
        theme, inner = current(), self.width() - 28
        flags = _WRAP  # with AlignLeft, which Qt itself turns round when mirrored
        top, font = 12 + theme.px(20) + 8.0, theme.font("control")
        height = _text_height(font, self.answer.title, inner)
        painter.setFont(font)
        painter.setPen(theme.colour("onPrimarySoft" if on else "text"))
        painter.drawText(QRectF(14, top, inner, height), flags, self.answer.title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("textMuted"))
        rest = QRectF(14, top + height + 2, inner, self.height() - top - height)
        painter.drawText(rest, flags, self.answer.subtitle)


class AnswerGroup(QWidget):
    """Answers in one row from 780 px of width (at 100 % text), else in one column.

    Digits choose while the focus is inside (WCAG 2.1.4), arrows move and choose, Enter asks to go
    on. ``answered`` carries the value; ``confirmed`` is Enter.
    """

    answered = Signal(str)
    confirmed = Signal()

    def __init__(
        self,
        name: str,
        answers: Sequence[Answer],
        *,
        digits: bool = True,
        row_from: int = 780,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._row_from = row_from
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.cards = [AnswerCard(a, str(i + 1) if digits else "") for i, a in enumerate(answers)]
        for index, card in enumerate(self.cards):
            place = self.tr("%1 of %2").replace("%1", str(index + 1))
            place = place.replace("%2", str(len(self.cards)))
            said = f"{card.answer.subtitle}. {place}" if card.answer.subtitle else place
            card.setAccessibleDescription(said)
            self._group.addButton(card, index)
            card.clicked.connect(self._clicked)
        self._columns = 0
        self._arrange(len(self.cards))

    def value(self) -> str:
        checked = self._group.checkedId()
        return self.cards[checked].answer.value if checked >= 0 else ""

    def set_value(self, value: str) -> None:
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(card.answer.value == value)
        self._group.setExclusive(True)

    def focus_answers(self) -> None:
        """Put the focus on the chosen answer, or on the first possible one without choosing it."""
        possible = [card for card in self.cards if card.isEnabled()]
        chosen = next((card for card in possible if card.isChecked()), possible[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        digit = event.text()
        if digit.isdigit() and 1 <= int(digit) <= len(self.cards):
            card = self.cards[int(digit) - 1]
            if card.isEnabled():
                card.setFocus(Qt.FocusReason.TabFocusReason)
                card.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        wide = self.width() / current().scale >= self._row_from
        self._arrange(len(self.cards) if wide else 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # Narrow enough to be squeezed below the row's width, else it could never become a column.
        return QSize(current().px(200), super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in self.cards:
            self._grid.removeWidget(card)
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for index in range(len(self.cards)):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _clicked(self) -> None:
        self.answered.emit(self.value())


def _text_height(font: QFont, text: str, width: float) -> float:
    bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, max(width, 1), 10_000), int(_WRAP), text)
    return max(bounds.height(), QFontMetricsF(font).height())
