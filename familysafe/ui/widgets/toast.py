"""What just happened, with Undo, for eight seconds; stays while pointed at or focused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.plain_label import PlainLabel


class Toast(Card):
    """One per window, over its content; :meth:`show_message` replaces what it says."""

    def __init__(self, host: QWidget) -> None:
        super().__init__("toast", padding=10, spacing=0, parent=host)
        self._undo: Callable[[], None] | None = None
        line = row(spacing=12)
        line.addSpacing(4)
        line.addWidget(Glyph("check-circle", "bg", 20, "fill"))
        self.message = PlainLabel("", "row", wrap=True)
        line.addWidget(self.message, 1, Qt.AlignmentFlag.AlignVCenter)
        self.undo = Button(self.tr("Undo"), "toast")
        self.undo.clicked.connect(self._undone)
        line.addWidget(self.undo)
        self.close_button = Button("", "toast", icon="x", icon_colour="bg")
        self.close_button.setProperty("kind", "toastClose")
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.close_button.clicked.connect(self.dismiss)
        line.addWidget(self.close_button)
        self.body.addLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        host.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say ``text``; with ``undo`` offer to take it back."""
        self._undo = undo
        self.message.set_text(text)
        self.undo.setVisible(undo is not None)
        said = self.tr("%1. Undo is available.").replace("%1", text) if undo else text
        announce(self, said)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(current().motion("toastMs"))

    def dismiss(self) -> None:
        """Hide it and forget the undo."""
        self._timer.stop()
        self._undo = None
        self.hide()

    def trigger_undo(self) -> bool:
        """Ctrl+Z: take the last thing back while the toast is there; False when there is none."""
        if self._undo is None:
            return False
        self._undone()
        return True

    def place(self) -> None:
        """Bottom, middle of the host."""
        host = self.parentWidget()
        if host is None:
            return
        width = min(current().px(420), host.width() - 32)
        self.body.invalidate()
        height = max(self.body.totalHeightForWidth(width), current().px(52))
        self.setGeometry((host.width() - width) // 2, host.height() - height - 24, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return super().event(event)

    def _time_is_up(self) -> None:
        if self.underMouse() or self.undo.hasFocus() or self.close_button.hasFocus():
            self._timer.start(current().motion("toastMs"))
        else:
            self.dismiss()

    def _undone(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()
