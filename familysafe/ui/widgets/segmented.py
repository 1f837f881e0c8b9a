"""A row of buttons of which one is pressed; arrow keys move, wraps to a column when narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row


class _Segment(Button):
    def __init__(self, text: str, edge: str) -> None:
        super().__init__(text, "segment")
        self.setProperty("edge", edge)
        self.setCheckable(True)
        self._colour = "onPrimary"
        self.toggled.connect(self._mark)

    def _mark(self, on: bool) -> None:
        if on:
            self.set_icon("check", "bold")
        else:
            self._icon = ""
            self.setIcon(type(self.icon())())


class Segmented(QWidget):
    """Choices as (value, text); ``chosen`` carries the value. Nothing is pressed at first."""

    chosen = Signal(str)

    def __init__(
        self, name: str, items: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in items]
        layout = row(spacing=0)
        self.setLayout(layout)
        for index, (_, text) in enumerate(items):
            button = _Segment(text, _edge(index, len(items)))
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.idClicked.connect(lambda i: self.chosen.emit(self._values[i]))

    def value(self) -> str:
        checked = self._group.checkedId()
        return self._values[checked] if checked >= 0 else ""

    def set_value(self, value: str) -> None:
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        elif (pressed := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        index = (max(self._group.checkedId(), 0) + step) % len(self._values)
        self._group.button(index).click()
        self._group.button(index).setFocus(Qt.FocusReason.TabFocusReason)


def _edge(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(index, "middle")
