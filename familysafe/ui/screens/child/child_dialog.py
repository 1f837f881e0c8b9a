"""Add a child, or change one: name, month and year of birth, colour, devices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.child.child_form_model import ChildColour, ChildDraft, ChildForm
from familysafe.ui.screens.child.form_overlay import FormOverlay
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.colour_dots import ColourDots
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice, Form
from familysafe.ui.widgets.plain_label import PlainLabel

_YEARS = 22


def open_add_child(window: QWidget, work: Any, done: Callable[[Any], None]) -> ChildDialog:
    """Ask for a new child over ``window``; ``done`` gets it after the save."""
    dialog = ChildDialog(window, ChildForm(work), done)
    dialog.open_overlay(dialog.name)
    return dialog


def open_edit_child(host: QWidget, model: ChildModel) -> ChildDialog | None:
    """Change the child of the page, or put it into the Trash."""
    if model.page is None:
        return None
    form = ChildForm(model.work, model.page.child)
    dialog = ChildDialog(host, form, lambda _child: None)
    remove = Button(QCoreApplication.translate("dialog", "Move to Trash"), "outline", icon="trash")

    def take_away() -> None:
        dialog.close_overlay()
        model.remove()

    remove.clicked.connect(take_away)
    dialog.extra.addWidget(remove)
    dialog.open_overlay(dialog.name)
    return dialog


class BirthPicker(QWidget):
    """Day (may stay unknown), month, year. The three together are one field."""

    def __init__(self, newest_year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        locale = QLocale()
        days = [("0", self.tr("Day"))] + [(str(d), str(d)) for d in range(1, 32)]
        months = [("0", self.tr("Month"))]
        months += [(str(m), locale.standaloneMonthName(m)) for m in range(1, 13)]
        years = [("0", self.tr("Year"))]
        years += [(str(y), str(y)) for y in range(newest_year, newest_year - _YEARS, -1)]
        self.day, self.month, self.year = Choice(days), Choice(months), Choice(years)
        self.day.setAccessibleName(self.tr("Day of birth, may stay empty"))
        self.month.setAccessibleName(self.tr("Month of birth"))
        self.year.setAccessibleName(self.tr("Year of birth"))
        line = row(spacing=8)
        self.setLayout(line)
        for choice, share in ((self.day, 2), (self.month, 4), (self.year, 3)):
            line.addWidget(choice, share)
        self.setFocusProxy(self.month)

    def set_date(self, day: int, month: int, year: int) -> None:
        if year and self.year.findData(str(year)) < 0:
            self.year.addItem(str(year), str(year))
        self.day.set_value(str(day))
        self.month.set_value(str(month))
        self.year.set_value(str(year))

    def date(self) -> tuple[int, int, int]:
        """Day, month, year; 0 = not chosen."""
        return int(self.day.value()), int(self.month.value()), int(self.year.value())


class ChildDialog(FormOverlay):
    """The form; Enter saves."""

    def __init__(self, host: QWidget, model: ChildForm, done: Callable[[Any], None]) -> None:
        new = model.editing is None
        super().__init__(host, self._save)
        if new:
            self.set_words(self.tr("Add a child"), self.tr("Add"))
        else:
            self.set_words(self.tr("Change details"), self.tr("Save"))
        self._model, self._done = model, done
        model.setParent(self)
        start = model.start()
        form = self.form = Form()
        self.name = TextField(start.name)
        nickname = self.tr("Only you see it. A nickname is enough.")
        form.add("name", Field(self.tr("Name"), self.name, help_text=nickname))
        self.born = BirthPicker(model.today().year)
        self.born.set_date(start.day, start.month, start.year)
        why = self.tr("Month and year are enough. Ages are counted from it.")
        form.add("born", Field(self.tr("Born"), self.born, help_text=why))
        self.content.addWidget(form)
        self.colour = ColourDots()
        self.colour.set_value(start.colour.value)
        self.content.addWidget(Field(self.tr("Colour"), self.colour))
        if start.colour is ChildColour.IRIS and new:
            model.ask_colour(lambda colour: self.colour.set_value(colour.value))
        self._devices: dict[str, FilterChip] = {}
        if new:
            self.content.addWidget(self._device_chips())
        self.content.addStretch(1)

    def draft(self) -> ChildDraft:
        """What stands in the form."""
        day, month, year = self.born.date()
        colour = ChildColour(self.colour.value())
        ticked = tuple(key for key, chip in self._devices.items() if chip.isChecked())
        return ChildDraft(self.name.text(), day, month, year, colour, ticked)

    def _save(self) -> None:
        draft = self.draft()
        found = self._model.problems(draft)
        if not found and (twin := self._model.twin_question(draft)):
            found = {"name": twin}
        wrong = self.form.show_errors(found)
        self.refit()
        if not wrong:
            self._model.save(draft, self._saved)

    def _saved(self, child: Any) -> None:
        announce(self.window(), self.tr("Saved"))
        done = self._done
        self.close_overlay()
        done(child)

    def _device_chips(self) -> QWidget:
        box = FlowBox(spacing=8)
        for kind in self._model.device_kinds():
            chip = self._devices[kind.key] = FilterChip(kind.label, icon=kind.icon)
            box.add(chip)
        return _labelled(self.tr("Devices (can wait)"), box)


def _labelled(title: str, control: QWidget) -> QWidget:
    holder = QWidget()
    layout = column(spacing=6)
    holder.setLayout(layout)
    layout.addWidget(PlainLabel(title, "control"))
    layout.addWidget(control)
    control.setAccessibleName(title)
    return holder
