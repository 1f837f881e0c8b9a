"""A button that copies one number or address: the program itself calls and opens nothing."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button

SAID_FOR_MS = 2_000
#: A number of a helpline in the clipboard tells something, too; other copied text stays.
CLEARED_AFTER_MS = 30_000


#: Ask clipboard managers not to keep it (KDE's hint; the three registered formats of Windows).
_OURS = "application/x-familysafe"
_WINDOWS = 'application/x-qt-windows-mime;value="%s"'
HINTS = {
    _OURS: b"1",
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS % "ExcludeClipboardContentFromMonitorProcessing": bytes(4),
    _WINDOWS % "CanIncludeInClipboardHistory": bytes(4),
    _WINDOWS % "CanUploadToCloudClipboard": bytes(4),
}


def copy_text(text: str) -> None:
    """Put ``text`` on the clipboard; half a minute later it goes, if it is still ours."""
    clipboard = QGuiApplication.clipboard()
    content = QMimeData()
    content.setText(text)
    for name, value in HINTS.items():
        content.setData(name, value)
    clipboard.setMimeData(content)
    QTimer.singleShot(CLEARED_AFTER_MS, clipboard, lambda: _clear_if(text))


def clear_copied() -> None:
    """At lock and at exit: take back what this program has put there, and nothing else's."""
    clipboard = QGuiApplication.clipboard()
    if _is_ours(clipboard):
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _clear_if(text: str) -> None:
    clipboard = QGuiApplication.clipboard()
    if _is_ours(clipboard) and clipboard.text() == text:
        clipboard.clear()


def _is_ours(clipboard: QClipboard) -> bool:
    """By the owner where the system tells it, else by our own mark."""
    content = clipboard.mimeData()
    return clipboard.ownsClipboard() or (content is not None and content.hasFormat(_OURS))


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
