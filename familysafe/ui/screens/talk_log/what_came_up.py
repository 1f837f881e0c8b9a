"""The topics of a talk as chips: those that fit the age first, all others behind one more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.field import Field, NoteField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.plain_label import PlainLabel

SHOWN_AT_FIRST = 5


class WhatCameUp(QWidget):
    """``chosen`` comes with each tick; nothing here is required."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(spacing=8)
        self.setLayout(layout)
        head = row(spacing=4)
        head.addWidget(PlainLabel(self.tr("What came up?"), "control"))
        head.addWidget(PlainLabel(self.tr("(optional)"), "lead", "textMuted"))
        head.addStretch(1)
        layout.addLayout(head)
        self.box = FlowBox()
        layout.addWidget(self.box)
        self._chips: dict[str, FilterChip] = {}
        self.worried = FilterChip(self.tr("Something worried me"))
        self.more = FilterChip(self.tr("More topics"), icon="plus", tick=False)
        self.worry = NoteField(lines=2)
        self.worry.setMaximumHeight(current().px(84))
        self.worry_field = Field(
            self.tr("What worried you?"),
            self.worry,
            help_text=self.tr("After saving, Incidents & help opens with these words."),
        )
        self.worry_field.hide()
        layout.addWidget(self.worry_field)

    def set_topics(self, topics: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """``topics`` as (id, title), the fitting ones first."""
        first = [t for t in topics if t[0] in ticked] + [t for t in topics if t[0] not in ticked]
        self.box.clear()
        self._chips = {}
        for index, (topic_id, title) in enumerate(first):
            chip = FilterChip(title, checked=topic_id in ticked)
            chip.toggled.connect(self.chosen)
            chip.setVisible(False)
            self._chips[topic_id] = chip
            self.box.add(chip)
            chip.setVisible(index < max(SHOWN_AT_FIRST, len(ticked)))
        self.more = FilterChip(self.tr("More topics"), icon="plus", tick=False)
        self.more.clicked.connect(self._show_all)
        self.box.add(self.more)
        self.worried = FilterChip(self.tr("Something worried me"))
        self.worried.toggled.connect(self._worried_toggled)
        self.box.add(self.worried)

    def set_worry(self, on: bool, text: str) -> None:
        self.worry.set_text(text)
        self.worried.setChecked(on)
        self.worry_field.setVisible(on)

    def topics(self) -> list[str]:
        return [topic_id for topic_id, chip in self._chips.items() if chip.isChecked()]

    def is_worried(self) -> bool:
        return self.worried.isChecked()

    def _show_all(self) -> None:
        self.more.hide()
        for chip in self._chips.values():
            chip.show()
        shown = list(self._chips.values())
        shown[min(SHOWN_AT_FIRST, len(shown) - 1)].setFocus()

    def _worried_toggled(self, on: bool) -> None:
        self.worry_field.setVisible(on)
        if on and self.worried.hasFocus():
            self.worry.setFocus()
        self.chosen.emit()
