"""The question before an idle lock. It floats over everything, an open form and its scrim too.

In the page's own line for banners it lay behind a form, took the place of what stood there, and
moved the page under the hand that was reaching for it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from familysafe.app.idle import IdleWatch
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card

_WIDTH = 560
# The first move of the mouse already counts; the card waits for the click that it was made for,
# so that the click does not fall through to the page.
LINGER_MS = 2000


class IdleNotice(Card):
    """Comes with the warning, goes after a sign of life, and at once when the window locks."""

    def __init__(self, host: QWidget, idle: IdleWatch) -> None:
        super().__init__("dialog", padding=0, spacing=0, parent=host)
        self.stay = Button(self.tr("Stay"), "outline", size="sm")
        # By mouse and by any key, without leaving the field in which somebody types.
        self.stay.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stay.clicked.connect(idle.touch)
        self.stay.clicked.connect(self.hide)
        self._banner = Banner(
            self.tr("Locking in 30 seconds. What you typed is saved. Any key keeps it open."),
            icon="lock-simple",
            buttons=[self.stay],
        )
        self.body.addWidget(self._banner)
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER_MS)
        self._linger.timeout.connect(self.hide)
        idle.warned.connect(self.ask)
        idle.stayed.connect(self._linger.start)
        idle.ended.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def ask(self) -> None:
        """Show it on top of everything, and tell a screen reader."""
        self._linger.stop()
        self.place()
        self.show()
        self.raise_()
        announce(self, f"{self._banner.text.text()} {self.stay.text()}")

    def place(self) -> None:
        """Top, middle of the window."""
        host = self.parentWidget()
        if host is None:
            return
        width = min(current().px(_WIDTH), host.width() - 32)
        self.body.invalidate()
        height = self.body.totalHeightForWidth(width)
        self.setGeometry((host.width() - width) // 2, 16, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return super().event(event)
