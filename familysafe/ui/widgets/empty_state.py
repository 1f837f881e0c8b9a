"""Nothing here yet, or something did not work: an icon, what is, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.plain_label import PlainLabel

_LOOKS = {
    "empty": ("primary", "primarySoft"),
    "wrong": ("warn", "warnSoft"),
    "info": ("info", "infoSoft"),
}


class EmptyState(QWidget):
    """``look``: empty, wrong or info. Put it into a :class:`Card` for a border."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        buttons: Sequence[QPushButton] = (),
        *,
        look: str = "empty",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        fg, bg = _LOOKS[look]
        layout = column(spacing=4, padding=16)
        self.setLayout(layout)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        self.tile = IconTile(icon, fg, bg, side=44, icon_size=24, round_shape=True)
        layout.addWidget(self.tile, 0, centre)
        layout.addSpacing(6)
        self.title = PlainLabel(title, "bodyStrong", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.title)
        self.text = PlainLabel(text, "lead", "textMuted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.text)
        self.text.setVisible(bool(text))  # not before it has a parent: it would be a window
        if buttons:
            layout.addSpacing(8)
            line = row(spacing=8)
            line.addStretch(1)
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addStretch(1)
