"""The top bar: where you are, search everything, Hide, Lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familysafe.ui.navigation import Place
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.card import clear_layout, row
from familysafe.ui.widgets.painting import rounded, text_width
from familysafe.ui.widgets.plain_label import PlainLabel

_ROOMY = 760


class KeyHint(QWidget):
    """A painted key cap ("Ctrl K"); decoration, the tooltip says the same."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = text_width(current().font("caption"), self._keys) + 14
        return QSize(round(width), current().px(22))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(
            painter, area, theme.radius("xs"), theme.colour("surfaceInset"), theme.colour("border")
        )
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._keys)


class SearchButton(Button):
    """Looks like a field, opens the search window."""

    def __init__(self) -> None:
        super().__init__(self.tr("Search everything"), "search", icon="magnifying-glass")
        self.setToolTip(self.tr("Search everything (Ctrl+K)"))
        line = row(spacing=0)
        line.setContentsMargins(8, 0, 8, 0)
        line.addStretch(1)
        self._hint = KeyHint("Ctrl K")
        line.addWidget(self._hint)
        self.setLayout(line)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        theme = current()
        words = text_width(theme.font("row"), self.text()) + self._hint.sizeHint().width()
        width = max(theme.px(236), round(words) + theme.px(18) + 52)
        return QSize(width, theme.size("button"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()


class TopBar(QWidget):
    """Crumbs are (text, place or None)."""

    wanted = Signal(object)
    search = Signal()
    hide_now = Signal()
    lock_now = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = row(spacing=8)
        self.setLayout(self._line)
        self._crumbs = row(spacing=8)
        self._line.addLayout(self._crumbs)
        self._line.addStretch(1)
        self.search_button = SearchButton()
        self.search_small = IconButton(
            "magnifying-glass", self.tr("Search everything"), shortcut_text="Ctrl+K"
        )
        self.hide_button = Button(self.tr("Hide"), "ghost", icon="eye-slash")
        self.hide_button.setToolTip(self.tr("Cover the window, save and lock (Ctrl+Shift+H)"))
        self.hide_small = IconButton("eye-slash", self.tr("Hide"), shortcut_text="Ctrl+Shift+H")
        self.lock_button = Button(self.tr("Lock"), "ghost", icon="lock-simple")
        self.lock_button.setToolTip(self.tr("Lock (Ctrl+L)"))
        self.lock_small = IconButton("lock-simple", self.tr("Lock"), shortcut_text="Ctrl+L")
        for button, signal in (
            (self.search_button, self.search),
            (self.search_small, self.search),
            (self.hide_button, self.hide_now),
            (self.hide_small, self.hide_now),
            (self.lock_button, self.lock_now),
            (self.lock_small, self.lock_now),
        ):
            button.clicked.connect(signal)
            self._line.addWidget(button)
        self._fit()

    def set_crumbs(self, crumbs: Sequence[tuple[str, Place | None]]) -> None:
        clear_layout(self._crumbs)
        for index, (text, place) in enumerate(crumbs):
            if index:
                name = "caret-left" if self.isRightToLeft() else "caret-right"
                self._crumbs.addWidget(Glyph(name, "textMuted", 14))
            if place is None:
                self._crumbs.addWidget(PlainLabel(text, "small", "textMuted"))
                continue
            button = Button(text, "crumb")
            button.clicked.connect(lambda _=False, p=place: self.wanted.emit(p))
            self._crumbs.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(current().px(200), current().px(current().layout("topbar")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "lock_small"):
            self._fit()

    def _fit(self) -> None:
        theme = current()
        self.setFixedHeight(theme.px(theme.layout("topbar")))
        roomy = self.width() / theme.scale >= _ROOMY
        pad = theme.layout("pagePadX" if roomy else "pagePadXCompact")
        self._line.setContentsMargins(pad, 0, pad, 0)
        for wide, small in (
            (self.search_button, self.search_small),
            (self.hide_button, self.hide_small),
            (self.lock_button, self.lock_small),
        ):
            wide.setVisible(roomy)
            small.setVisible(not roomy)
