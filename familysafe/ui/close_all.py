"""Everything that floats over or beside the window, closed at once: at lock nothing may stay."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.toast import Toast

_MOST_POPUPS = 32  # a menu in a menu in a menu


def close_all(window: QWidget) -> None:
    """Menus, lists, completers, tooltips, and the system's dialogs for files and printers.

    A dialog with an event loop of its own answers "cancelled" and its caller goes on.
    """
    for _ in range(_MOST_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    QToolTip.hideText()
    for widget in QApplication.topLevelWidgets():
        if widget is window or not widget.isVisible():
            continue
        if isinstance(widget, QDialog):
            widget.reject()
        widget.hide()
    for overlay in window.findChildren(Overlay):
        overlay.close_overlay()
    for toast in window.findChildren(Toast):
        toast.dismiss()


def words_in_forms(window: QWidget) -> list[str]:
    """What was typed into an open form and not saved yet."""
    forms = [one for one in window.findChildren(Overlay) if one.isVisible()]
    return [word for form in forms for word in form.words_to_keep()]
