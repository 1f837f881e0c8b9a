"""The dialog "tick or paste": twenty apps in two minutes without touching the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.child.add_apps_model import AddAppsModel, Found, Offer, ProposedApp
from familysafe.ui.screens.child.form_overlay import FormOverlay
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.screens.child.words import many
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.field import Field, NoteField, TextField
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel
from familysafe.ui.widgets.tabs import Tabs

_MOST_QUESTIONS = 30
_MOST_NAMED = 12


def open_add_apps(host: QWidget, model: ChildModel, *, paste: bool = False) -> AddApps:
    """Ask over the window of ``host``; closes itself after the save."""
    dialog = AddApps(host, AddAppsModel(model))
    dialog.show_way("paste" if paste else "tick")
    dialog.open_overlay(dialog.text if paste else dialog.find_field)
    return dialog


class TickTable(DataTable):
    """Space ticks, as a click and Enter do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class FindField(TextField):
    """Arrows walk the list below, Enter ticks the marked line; typing goes on here."""

    ticked = Signal()
    moved = Signal(int)
    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8,
                 Qt.Key.Key_PageUp: -8}  # fmt: skip
        key = Qt.Key(event.key())
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key in steps:
            self.moved.emit(steps[key])
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif enter and (self.text().strip() or not event.isAutoRepeat()):
            self.ticked.emit()
        else:
            super().keyPressEvent(event)


class AddApps(FormOverlay):
    """Two ways in one dialog; both end up in the same "Add"."""

    def __init__(self, host: QWidget, model: AddAppsModel) -> None:
        super().__init__(host, self._save, width=560)
        self.set_words(
            self.tr("Add apps"),
            self.tr("Add"),
            self.tr("Tick what you see on the home screen, or paste a list of names."),
        )
        self._model = model
        self._names: list[str] = []
        model.setParent(self)
        self.ways = Tabs([("tick", self.tr("Tick"), None), ("paste", self.tr("Paste"), None)])
        self.ways.chosen.connect(self.show_way)
        self.content.addWidget(self.ways)
        self._tick, self._paste = self._tick_way(), self._paste_way()
        self.content.addWidget(self._tick)
        self.content.addWidget(self._paste)
        self.device = Choice([("", self.tr("No device in particular"))], small=True)
        self.device.activated.connect(lambda _: model.choose_device(self.device.value()))
        self.content.addWidget(Field(self.tr("On which device"), self.device))
        model.changed.connect(self._fill)
        model.pasted.connect(self._show_pasted)
        model.added.connect(self.close_overlay)
        self._fill()

    def show_way(self, way: str) -> None:
        """Tick, or paste."""
        self.ways.set_value(way)
        self._tick.setVisible(way == "tick")
        self._paste.setVisible(way == "paste")
        if self.isVisible():
            (self.find_field if way == "tick" else self.text).setFocus()

    # -- tick ----------------------------------------------------------------------------------

    def _tick_way(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        self.find_field = FindField(placeholder=self.tr("Type a few letters"))
        self.find_field.textChanged.connect(self._model.type)
        self.find_field.moved.connect(self._move)
        self.find_field.ticked.connect(self._tick_marked)
        self.find_field.finished.connect(self._save)
        keys = self.tr("Enter ticks the marked line, arrows move, Ctrl+Enter adds all.")
        layout.addWidget(Field(self.tr("Find an app"), self.find_field, help_text=keys))
        self.offers = TableModel([Column("", self._box, 46), Column("", self._name)])
        self.list = TickTable(self.offers, self.tr("Apps to tick"))
        self.list.horizontalHeader().hide()
        self.list.setFixedHeight(current().px(252))
        self.list.opened.connect(self._tick_offer)
        frame = Card("plain", padding=1, spacing=0)
        frame.body.addWidget(self.list)
        layout.addWidget(frame)
        return box

    def _box(self, offer: Offer) -> Cell:
        if offer.already:
            return Cell(tick=False, tone="textFaint", said=self.tr("already here"))
        said = self.tr("ticked") if offer.ticked else self.tr("not ticked")
        return Cell(tick=offer.ticked, said=said)

    def _name(self, offer: Offer) -> Cell:
        if offer.already:
            text = self.tr("%1 (already here)").replace("%1", offer.name)
            return Cell(text, tone="textFaint")
        if offer.app_id is None:
            text = self.tr("%1 (as typed, not in our list)")
            return Cell(text.replace("%1", offer.name))
        return Cell(offer.name, strong=True)

    def _move(self, step: int) -> None:
        last = self.offers.rowCount() - 1
        if last >= 0:
            at = min(max(self.list.currentIndex().row() + step, 0), last)
            self.list.setCurrentIndex(self.offers.index(at, 1))

    def _tick_marked(self) -> None:
        """Tick, then make room for the next name."""
        index = self.list.currentIndex()
        if index.isValid():
            self._tick_offer(self.offers.row_at(index.row()))
        self.find_field.selectAll()

    def _tick_offer(self, offer: Offer) -> None:
        self._model.toggle(offer)
        state = self.tr("unticked") if offer.ticked else self.tr("ticked")
        announce(self.list, f"{offer.name}, {state}")

    # -- paste ---------------------------------------------------------------------------------

    def _paste_way(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        self.text = NoteField(placeholder=self.tr("One name on each line"), lines=6)
        layout.addWidget(Field(self.tr("Names"), self.text))
        self.look = Button(self.tr("Look them up"), "outline", icon="magnifying-glass")
        self.look.clicked.connect(lambda: self._model.paste(self.text.text()))
        line = row(spacing=8)
        line.addWidget(self.look)
        line.addStretch(1)
        layout.addLayout(line)
        self._answers = column(spacing=8)
        layout.addLayout(self._answers)
        return box

    def _show_pasted(self) -> None:
        clear_layout(self._answers)
        proposed = self._model.proposed
        self._answers.addWidget(PlainLabel(self._summary(proposed), "lead", wrap=True))
        typed = [p.typed for p in proposed if p.found is Found.UNKNOWN and not p.already]
        if typed:
            names = ", ".join(isolated(name) for name in typed[:_MOST_NAMED])
            said = self.tr("Not in our list, so without labels: %1").replace("%1", names)
            said += "…" if len(typed) > _MOST_NAMED else ""
            self._answers.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        unsure = [p for p in proposed if p.found is Found.UNSURE and not p.already]
        for found in unsure[:_MOST_QUESTIONS]:
            self._answers.addWidget(self._question(found))
        announce(self, self._summary(proposed))
        self.refit()

    def _summary(self, proposed: tuple[ProposedApp, ...]) -> str:
        new = [p for p in proposed if not p.already]
        parts = [
            (sum(p.found is Found.MATCHED for p in new), self.tr("%1 found in our list")),
            (sum(p.found is Found.UNSURE for p in new), self.tr("%1 to ask about")),
            (sum(p.found is Found.UNKNOWN for p in new), self.tr("%1 kept as typed")),
            (len(proposed) - len(new), self.tr("%1 already here")),
        ]
        said = [text.replace("%1", str(number)) for number, text in parts if number]
        return (", ".join(said) or self.tr("No names there yet")) + "."

    def _question(self, found: ProposedApp) -> Field:
        title = self.tr("What is “%1”?").replace("%1", isolated(found.typed))
        items = [("?", self.tr("Not answered: kept as typed"))]
        items += list(found.candidates)
        items.append(("", self.tr("None of these")))
        choice = Choice(items, small=True)
        answer = self._model.chosen(found.typed)
        choice.set_value("?" if answer is None else answer)
        choice.activated.connect(lambda _: self._model.choose(found.typed, choice.value()))
        return Field(title, choice)

    # -- both ----------------------------------------------------------------------------------

    def _fill(self) -> None:
        offers = self._model.offers()
        names = [offer.name for offer in offers]
        self.offers.update_rows(offers)
        if names != self._names or not self.list.currentIndex().isValid():
            self._names = names
            first = next((n for n, offer in enumerate(offers) if not offer.already), 0)
            self.list.setCurrentIndex(self.offers.index(first, 1))
        if self.device.count() != len(self._model.devices) + 1:
            for value, name in self._model.devices:
                self.device.addItem(name, value)
        count = self._model.count
        text = many(self.tr("Add 1 app"), self.tr("Add %1 apps"), count)
        self.save.set_text(text if count else self.tr("Add"))
        self.save.setEnabled(bool(count))

    def _save(self) -> None:
        if self._model.count:
            self._model.save()
        elif not self._paste.isHidden() and self.text.text().strip():
            self._model.paste(self.text.text())
