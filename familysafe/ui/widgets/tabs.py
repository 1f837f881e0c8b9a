"""Tabs with counts under a page's title; arrow keys move, Ctrl+Tab goes round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from familysafe.ui.widgets.button import literal
from familysafe.ui.widgets.card import Rule, column


class Tabs(QWidget):
    """Tabs as (value, text, count); count None shows none."""

    chosen = Signal(str)

    def __init__(
        self,
        tabs: Sequence[tuple[str, str, int | None]],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _, _ in tabs]
        self._texts = [text for _, text, _ in tabs]
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setAccessibleName(name or self.tr("Parts of this page"))
        layout = column(spacing=0)
        layout.addWidget(self.bar)
        layout.addWidget(Rule())
        self.setLayout(layout)
        for index, (_, text, count) in enumerate(tabs):
            self.bar.addTab("")
            self._label(index, text, count)
        self.bar.currentChanged.connect(self._changed)

    def set_counts(self, counts: dict[str, int | None]) -> None:
        for index, value in enumerate(self._values):
            if value in counts:
                self._label(index, self._texts[index], counts[value])

    def value(self) -> str:
        return self._values[self.bar.currentIndex()]

    def set_value(self, value: str) -> None:
        """Choose a tab without telling (``chosen`` is for the parent's choice)."""
        if value in self._values:
            self.bar.blockSignals(True)
            self.bar.setCurrentIndex(self._values.index(value))
            self.bar.blockSignals(False)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) tab, round and round."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % len(self._values))

    def _label(self, index: int, text: str, count: int | None) -> None:
        face = text if count is None else f"{text}  {count}"
        self.bar.setTabText(index, literal(face))
        self.bar.setAccessibleTabName(index, face)

    def _changed(self, index: int) -> None:
        self.chosen.emit(self._values[index])
