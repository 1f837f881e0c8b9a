"""The cover: logo, time, one line. Shown at once by Hide, before anything is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.card import column
from familysafe.ui.widgets.landscape import LockedBackground
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.plain_label import PlainLabel


class CoverView(LockedBackground):
    """``left`` when Enter or a click asks for the passphrase page; ``set_time`` from outside."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draw_hills = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "bare")
        self.setAccessibleName(self.tr("FamilySafe is hidden. Press Enter, then your passphrase."))
        layout = column(spacing=6)
        self.setLayout(layout)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        layout.addWidget(Logo(44), 0, middle)
        self.clock = PlainLabel("", "display")
        layout.addWidget(self.clock, 0, middle)
        hint = PlainLabel(self.tr("Press Enter, then your passphrase"), "lead", "textMuted")
        layout.addWidget(hint, 0, middle)
        layout.addStretch(1)

    def set_time(self, text: str) -> None:
        """The time of day, as words of the locale."""
        self.clock.set_text(text)

    def focus_first(self) -> None:
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.left.emit()
        super().mouseReleaseEvent(event)
