"""A small task over the page: a title, a form that scrolls where it must, and two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll

_RING = 4


class FormOverlay(Overlay):
    """Fill ``content``; ``on_save`` is called by the button and by Enter, and closes nothing."""

    def __init__(
        self,
        host: QWidget,
        on_save: Callable[[], None],
        *,
        width: int = 520,
    ) -> None:
        super().__init__(host, width=width)
        self._on_save = on_save
        self.title = PlainLabel("", "h2", wrap=True)
        self.title.setContentsMargins(_RING, 0, _RING, 0)
        self.card.body.addWidget(self.title)
        self.text_line = PlainLabel("", "lead", "textMuted", wrap=True)
        self.text_line.setContentsMargins(_RING, 0, _RING, 0)
        self.card.body.addWidget(self.text_line)
        self.area = VerticalScroll()
        self.content: QVBoxLayout = self.area.content
        # Room for the focus ring, which stands outside its control.
        self.content.setContentsMargins(_RING, _RING, _RING, _RING)
        self.card.body.addWidget(self.area, 1)
        self.line = row(spacing=8)
        self.line.setContentsMargins(_RING, 0, _RING, 0)
        self.extra = row(spacing=8)
        self.line.addLayout(self.extra)
        self.line.addStretch(1)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_overlay)
        self.line.addWidget(self.cancel)
        self.save = Button("", "primary")
        self.save.clicked.connect(on_save)
        self.line.addWidget(self.save)
        self.card.body.addLayout(self.line)

    def set_words(self, title: str, save_text: str, text: str = "") -> None:
        """The title, the verb of the filled button, and a line below the title."""
        self.setAccessibleName(title)
        self.title.set_text(title)
        self.text_line.set_text(text)
        self.text_line.setVisible(bool(text))
        self.save.set_text(save_text)

    def words_to_keep(self) -> list[str]:
        """Every text that the parent has changed, in the order of the form."""
        lines = [e.text() for e in self.area.findChildren(QLineEdit) if e.isModified()]
        notes = [
            e.toPlainText()
            for e in self.area.findChildren(QPlainTextEdit)
            if e.document().isModified()
        ]
        return [text for text in (*lines, *notes) if text.strip()]

    def refit(self) -> None:
        """After the form grew or shrank."""
        if self.isVisible():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.window().focusWidget()
        if enter and not isinstance(focused, (Button, QPlainTextEdit)):
            self._on_save()
            return
        super().keyPressEvent(event)

    def _place(self) -> None:
        theme, area = current(), self.window().rect()
        width = min(theme.px(self._width), area.width() - 32) - 48
        need = self.content.totalHeightForWidth(width)
        if need < 0:
            need = self.content.totalSizeHint().height()
        self.area.setFixedHeight(max(min(need, area.height() - theme.px(190)), theme.px(80)))
        super()._place()
