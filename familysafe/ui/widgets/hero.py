"""The one good next step: a soft card with a drawing, a title, and its buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.landscape import paint_hero_landscape
from familysafe.ui.widgets.painting import rounded
from familysafe.ui.widgets.plain_label import PlainLabel


class Hero(QWidget):
    """``kicker`` with icon and ``aside`` above, ``title``, ``text``, then ``buttons``."""

    def __init__(
        self,
        kicker: str,
        title: str,
        text: str,
        buttons: Sequence[QPushButton] = (),
        *,
        aside: str = "",
        icon: str = "footprints",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kicker = PlainLabel(kicker, "small", "onPrimarySoft")
        self.kicker.setProperty("role", "kicker")
        self.aside = PlainLabel(aside, "small", "onPrimarySoft")
        self.title = PlainLabel(title, "figure", wrap=True)
        self.text = PlainLabel(text, "row", "textMuted", wrap=True)
        self.text.setProperty("role", "lead")
        self._buttons = FlowBox(spacing=8)
        self._layout = column(spacing=4)
        self.setLayout(self._layout)
        head = row(spacing=6)
        head.addWidget(Glyph(icon, "onPrimarySoft", 18))
        head.addWidget(self.kicker)
        head.addWidget(self.aside)
        head.addStretch(1)
        self._layout.addLayout(head)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.text)
        self._layout.addSpacing(10)
        self._layout.addWidget(self._buttons)
        self._fit()
        self.set_buttons(buttons)

    def set_content(self, kicker: str, title: str, text: str, aside: str = "") -> None:
        self.kicker.set_text(kicker)
        self.title.set_text(title)
        self.text.set_text(text)
        self.aside.set_text(f"·  {aside}" if aside else "")

    def set_buttons(self, buttons: Sequence[QPushButton]) -> None:
        self._buttons.clear()
        for button in buttons:
            self._buttons.add(button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _roomy(self) -> bool:
        return self.width() / current().scale >= 720

    def _fit(self) -> None:
        right = 324 if self._roomy() else 24
        self._layout.setContentsMargins(24, 18, right, 10)
        # Short lines by a margin: a maximum width is not asked for when the height is reckoned.
        spare = self.width() - 24 - right - current().px(500)
        self.text.setContentsMargins(0, 0, max(spare, 0), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius("xl")
        border = theme.colour("text") if theme.high_contrast else None
        rounded(painter, rect, radius, theme.colour("primarySoft"), border, 2.0)
        if not self._roomy() or theme.high_contrast:
            return
        clip = QPainterPath()
        clip.addRoundedRect(rect, radius, radius)
        painter.setClipPath(clip)
        height = min(rect.height(), 200.0)
        paint_hero_landscape(painter, QRectF(0, rect.bottom() - height, rect.width(), height))
