"""A key of the keyboard, drawn as one; and a line of keys with what each does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.painting import rounded, text_width
from familysafe.ui.widgets.plain_label import PlainLabel


class KeyCap(QWidget):
    """One key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        return QSize(round(text_width(theme.font("caption"), self._key)) + 14, theme.px(22))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        inset, border = theme.colour("surfaceInset"), theme.colour("border")
        rounded(painter, area, theme.radius("xs"), inset, border)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("textMuted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._key)


class KeyHints(QWidget):
    """``hints`` as (key, what it does)."""

    def __init__(self, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(spacing=8)
        self.setLayout(line)
        for key, does in hints:
            line.addWidget(KeyCap(key))
            line.addWidget(PlainLabel(does, "small", "textMuted"))
        self.setAccessibleName(", ".join(f"{key}: {does}" for key, does in hints))
