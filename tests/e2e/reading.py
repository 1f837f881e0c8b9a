"""What a person can read on a window, widget by widget. Loads nothing but Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)


def face(widget: QWidget) -> str:
    """The words on a button, or the name that a screen reader says."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return text.replace("&&", "&") or widget.accessibleName()


def words_of(widget: QWidget) -> list[str]:
    """What one widget says."""
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.text() else []
    if isinstance(widget, QTableView):
        model = widget.model()
        places = [(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
        return [str(model.index(row, column).data() or "") for row, column in places]
    if isinstance(widget, QTabBar):
        return [widget.tabText(index) for index in range(widget.count())]
    if isinstance(widget, QAbstractButton):
        return [face(widget)] if face(widget) else []
    if isinstance(widget, QComboBox):
        return [widget.currentText()]
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return [widget.toPlainText()]
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return [said] if isinstance(said, str) and said else []


def everything() -> dict[str, Any]:
    """All visible widgets of all windows with words or a name, and where they are."""
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    rows = []
    for window in windows:
        for widget in _parts(window):
            if not widget.isVisible():
                continue
            words = words_of(widget)
            if words or widget.accessibleName():
                rows.append(_row(widget, words))
    return {"titles": [w.windowTitle() for w in windows], "rows": rows}


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """All widgets inside, but nothing of a file dialog: Qt may just be taking it to pieces."""
    if isinstance(widget, QFileDialog):
        return
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for part in widget.findChildren(QWidget, options=direct):
        if not part.isWindow():
            yield part
            yield from _parts(part)


def _row(widget: QWidget, words: list[str]) -> dict[str, Any]:
    corner = widget.mapToGlobal(QPoint(0, 0))
    seen = not widget.visibleRegion().isEmpty()
    return {
        "name": widget.accessibleName() or face(widget),
        "words": words,
        "label": isinstance(widget, QLabel),
        "acts": widget.isEnabled() and seen,
        "focus": widget.hasFocus(),
        "at": [corner.x(), corner.y(), widget.width(), widget.height()],
    }
