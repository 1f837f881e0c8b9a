"""Bordered surfaces, thin rules and the layouts inside them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget


class Card(QFrame):
    """A surface with a vertical layout ``body``.

    ``look``: plain, inset, soft, info, warn, ok, neutral, danger, dialog or none.
    """

    def __init__(
        self,
        look: str = "plain",
        *,
        padding: int = 16,
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", look)
        self.body = column(padding=padding, spacing=spacing)
        self.setLayout(self.body)

    def set_look(self, look: str) -> None:
        self.setProperty("card", look)
        self.style().polish(self)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def row(*, spacing: int = 8, padding: int = 0) -> QHBoxLayout:
    """A horizontal layout without surprises from the style."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(padding, padding, padding, padding)
    return layout


def column(*, spacing: int = 8, padding: int = 0) -> QVBoxLayout:
    """A vertical layout without surprises from the style."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(padding, padding, padding, padding)
    return layout


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
