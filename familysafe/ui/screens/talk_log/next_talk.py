"""When the next talk shall be: three steps of weeks, or a day; far away asks for a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.ui.widgets.card import column
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.dates import tiny_day
from familysafe.ui.widgets.day_field import DayField
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.plain_label import PlainLabel

_PICK = 0


class NextTalk(QWidget):
    """``chosen`` carries (days, "") or (0, ISO day)."""

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(spacing=8)
        self.setLayout(layout)
        self.title = PlainLabel("", "control", wrap=True)
        layout.addWidget(self.title)
        self.box = FlowBox()
        layout.addWidget(self.box)
        self._group = QButtonGroup(self)
        self._chips: dict[int, FilterChip] = {}
        for days in (7, 14, 28, _PICK):
            chip = FilterChip("", icon="" if days else "calendar-blank")
            self._chips[days] = chip
            self._group.addButton(chip, days)
            self.box.add(chip)
        self._chips[_PICK].set_text(self.tr("Pick a date"))
        self._group.idClicked.connect(self._clicked)
        self.day = DayField(date(2000, 1, 1))
        self.day.day_chosen.connect(lambda _: self._picked())
        self.day_field = Field(self.tr("Which day?"), self.day)
        self.day_field.hide()
        layout.addWidget(self.day_field)
        self.reason = TextField(placeholder=self.tr("For example: summer holiday"))
        self.reason_field = Field(self.tr("That is more than 30 days away. Why?"), self.reason)
        self.reason_field.hide()
        layout.addWidget(self.reason_field)
        self.hint = PlainLabel(
            self.tr("More than 30 days away? Then we ask for a reason."), "small", "textMuted",
            wrap=True,
        )  # fmt: skip
        layout.addWidget(self.hint)

    def show_choices(
        self, title: str, weeks: Sequence[tuple[int, date]], chosen: int, day: date | None
    ) -> None:
        """``chosen`` days (0 = a picked ``day``) is ticked; weeks show their days."""
        self.title.set_text(title)
        words = {
            7: self.tr("1 week · %1"),
            14: self.tr("2 weeks · %1"),
            28: self.tr("4 weeks · %1"),
        }
        for days, on in weeks:
            self._chips[days].set_text(words[days].replace("%1", tiny_day(on)))
        if weeks:
            self.day.limit(earliest=weeks[0][1] - timedelta(days=6))
            self.day.set_day(day or weeks[1][1])
        self._group.setExclusive(False)
        for days, chip in self._chips.items():
            chip.setChecked(bool(weeks) and days == chosen)
        self._group.setExclusive(True)
        self.day_field.setVisible(chosen == _PICK and day is not None)

    def ask_reason(self, on: bool) -> None:
        self.reason_field.setVisible(on)
        self.hint.setVisible(not on)

    def show_problem(self, day: str, reason: str) -> None:
        self.day_field.set_error(day, focus=bool(day))
        self.reason_field.set_error(reason, focus=bool(reason))

    def _clicked(self, days: int) -> None:
        self.day_field.setVisible(days == _PICK)
        if days == _PICK:
            self.day.setFocus()
            self._picked()
        else:
            self.chosen.emit(days, "")

    def _picked(self) -> None:
        self.chosen.emit(_PICK, self.day.day().isoformat())
