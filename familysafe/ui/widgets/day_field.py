"""A field for one day, typed or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget


class DayField(QDateEdit):
    """``day_chosen`` carries a ``date`` whenever it is changed by the parent."""

    day_chosen = Signal(object)

    def __init__(self, day: date, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if small:
            self.setProperty("fieldSize", "sm")
        self.setCalendarPopup(True)
        self.setDisplayFormat(QCoreApplication.translate("Dates", "ddd d MMM yyyy"))
        self.set_day(day)
        self.dateChanged.connect(lambda _: self.day_chosen.emit(self.day()))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The line inside takes the focus, so it carries the name as well."""
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show ``day`` without telling ``day_chosen``."""
        blocked = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(blocked)

    def limit(self, earliest: date | None = None, latest: date | None = None) -> None:
        """The days that can be picked; None = no limit on that side. Set the day afterwards."""
        blocked = self.blockSignals(True)
        self.clearMinimumDate()
        self.clearMaximumDate()
        if earliest is not None:
            self.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        if latest is not None:
            self.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.blockSignals(blocked)
