"""The one way of words onto the clipboard: marked as secret, gone after half a minute.

Ctrl+C, Cut, a context menu's Copy and the X11 selection come from Qt's own widgets. They are caught
where they land: what this program has put there without the marks is put there again with them,
before any other program was answered.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

#: A number of a helpline in the clipboard tells something, too; what others copied stays.
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
Mode = QClipboard.Mode
_MODES = (Mode.Clipboard, Mode.Selection)


def copy_text(text: str, mode: Mode = Mode.Clipboard) -> None:
    """Put ``text`` there; half a minute later it goes, if it is still ours."""
    clipboard = QGuiApplication.clipboard()
    content = QMimeData()
    content.setText(text)
    for name, value in HINTS.items():
        content.setData(name, value)
    clipboard.setMimeData(content, mode)
    QTimer.singleShot(CLEARED_AFTER_MS, clipboard, lambda: _clear_if(text, mode))


def clear_copied() -> None:
    """At lock and at exit: take back what this program has put there, and nothing else's."""
    clipboard = QGuiApplication.clipboard()
    for mode in _MODES:
        if _is_ours(clipboard, mode):
            clipboard.clear(mode)


def _clear_if(text: str, mode: Mode) -> None:
    clipboard = QGuiApplication.clipboard()
    if _is_ours(clipboard, mode) and clipboard.text(mode) == text:
        clipboard.clear(mode)


def _owns(mode: Mode) -> bool:
    """Did this program put there what is there? Some platforms never say so."""
    clipboard = QGuiApplication.clipboard()
    if mode is Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard()


def _is_marked(clipboard: QClipboard, mode: Mode) -> bool:
    content = clipboard.mimeData(mode)
    return content is not None and content.hasFormat(_OURS)


def _is_ours(clipboard: QClipboard, mode: Mode) -> bool:
    """By the owner where the system tells it, else by our own mark."""
    if mode is Mode.Selection and not clipboard.supportsSelection():
        return False
    return _owns(mode) or _is_marked(clipboard, mode)


class ClipboardGuard(QObject):
    """Marks whatever this program's own fields and labels copy. One for the whole program."""

    def __init__(self, parent: QObject | None = None, owns: Callable[[Mode], bool] = _owns) -> None:
        """``owns``: for tests on a platform that tells no owner."""
        super().__init__(parent)
        self._owns = owns
        QGuiApplication.clipboard().changed.connect(self._mark)

    def _mark(self, mode: Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        if mode not in _MODES or not self._owns(mode) or _is_marked(clipboard, mode):
            return
        text = clipboard.text(mode)
        if text:
            copy_text(text, mode)
