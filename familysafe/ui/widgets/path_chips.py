"""Where to look: Settings > Privacy > Location Services, as chips that wrap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.painting import FROM_LEFT, draw_icon, rounded, text_width


class _Step(QWidget):
    """One chip with the caret that follows it, so that a line never begins with a caret."""

    def __init__(self, text: str, icon: str, last: bool) -> None:
        super().__init__()
        self._text, self._icon, self._last = text, icon, last
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _chip_width(self) -> float:
        theme = current()
        icon = theme.px(18) + 6 if self._icon else 0
        return text_width(theme.font("row"), self._text) + icon + 26

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        caret = 0 if self._last else theme.px(12) + 14
        return QSize(round(self._chip_width() + caret), theme.size("chipLarge"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.isRightToLeft()
        width, caret = self._chip_width(), self.width() - self._chip_width()
        chip = QRectF(caret if mirrored else 0, 0, width, self.height())
        rounded(
            painter, chip, theme.radius("sm"), theme.colour("surfaceInset"), theme.colour("border")
        )
        left = chip.left() + 13
        if self._icon:
            side = theme.px(18)
            draw_icon(
                painter,
                QRectF(left, 0, side, self.height()),
                self._icon,
                "textMuted",
                18,
                "regular",
            )
            left += side + 6
        painter.setFont(theme.font("row"))
        painter.setPen(theme.colour("text"))
        area = QRectF(left, 0, chip.right() - left, self.height())
        painter.drawText(area, FROM_LEFT, self._text)
        if not self._last:
            box = QRectF(0 if mirrored else width, 0, caret, self.height())
            name = "caret-left" if mirrored else "caret-right"
            draw_icon(painter, box, name, "textMuted", 12, "bold")


class PathChips(QWidget):
    """The steps of a path; read out as one sentence."""

    def __init__(
        self, steps: Sequence[str], *, first_icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._box = FlowBox(spacing=0)
        layout.addWidget(self._box)
        self._first_icon = first_icon
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[str]) -> None:
        self._box.clear()
        for index, step in enumerate(steps):
            icon = "" if index else self._first_icon or self._icon_of(step)
            self._box.add(_Step(step, icon, index == len(steps) - 1))
        self.setAccessibleName(self.tr("Where to look: ") + ", ".join(steps))

    def _icon_of(self, step: str) -> str:
        """The gear stands for the system's own settings, not for a profile or a chat."""
        return "gear-six" if step.endswith(("Settings", self.tr("Settings"))) else ""
