"""A button that copies one number or address: the program itself calls and opens nothing."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.clipboard import copy_text

SAID_FOR_MS = 2_000


class CopyButton(Button):
    """Shows ``face``, copies ``text``; ``about`` says for whom it is ("Childline, Germany")."""

    def __init__(
        self,
        face: str,
        text: str,
        about: str = "",
        *,
        kind: str = "link",
        size: str = "md",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(face, kind, size=size, parent=parent)
        self._face, self._copied = face, text
        self._about = self.tr("Copy %1").replace("%1", f"{text}, {about}" if about else text)
        self.setAccessibleName(self._about)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(SAID_FOR_MS)
        self._back.timeout.connect(self._show_face)
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        copy_text(self._copied)
        self.set_text(self.tr("Copied"))
        announce(self, self.tr("Copied"))
        self._back.start()

    def _show_face(self) -> None:
        self.set_text(self._face)
        self.setAccessibleName(self._about)
