"""The form of a new case: the kind is asked first, then who did it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QTimeEdit

from familysafe.ui.screens.incidents.view_model import SOMETHING_ELSE, IncidentModel, IncidentWho
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.child_chip import ChildChip
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.day_field import DayField
from familysafe.ui.widgets.field import Field, NoteField, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.help_words import kind_words, step_words


class NewCaseCard(Card):
    """Writes into the model's form as the parent types; ``who_changed`` for the notice beside."""

    who_changed = Signal()

    def __init__(self, model: IncidentModel) -> None:
        super().__init__("plain", padding=20, spacing=16)
        self._model = model
        self._filling = True
        self._kinds, self._whos = QButtonGroup(self), QButtonGroup(self)
        self._kind_ids: list[str] = []
        self._who_ids = [who.value for who in IncidentWho]
        self.kind_box, self.who_box, self.child_box = FlowBox(), FlowBox(), FlowBox()
        self.done_box = FlowBox()
        self.kind_field = Field(self.tr("What kind of thing is it?"), self.kind_box)
        self.body.addWidget(self.kind_field)
        self.who_field = Field(self.tr("Who did it?"), self.who_box)
        self.body.addWidget(self.who_field)
        self._add_about()
        self.happened = NoteField(lines=3)
        self.happened.setMaximumHeight(current().px(104))
        help_text = self.tr("In your child’s own words where you know them. Do not question.")
        self.body.addWidget(Field(self.tr("What happened?"), self.happened, help_text=help_text))
        self._add_proof()
        self.done_field = Field(self.tr("What have you done so far?"), self.done_box)
        self.body.addWidget(self.done_field)
        for field in (self.where, self.handle, self.link, self.happened):
            field.textChanged.connect(self._typed)
        self._kinds.idClicked.connect(self._kind_chosen)
        self._whos.idClicked.connect(self._who_chosen)

    def set_narrow(self, narrow: bool) -> None:
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for line in (self._about, self._proof):
            line.setDirection(below if narrow else beside)

    def focus_first(self) -> None:
        buttons = self._kinds.buttons()
        if buttons:
            (self._kinds.checkedButton() or buttons[0]).setFocus()

    def fill(self) -> None:
        """Show the form as it stands in the model."""
        model, facts = self._model, self._model.facts
        if facts is None:
            return
        self._filling = True
        form, words = model.form, kind_words()
        self._kind_ids = [kind for kind, _ in facts.kinds]
        names = [words.get(kind, title) for kind, title in facts.kinds]
        names[self._kind_ids.index(SOMETHING_ELSE)] = self.tr("Something else")
        _fill_chips(self.kind_box, self._kinds, self._kind_ids, names, form.kind)
        _fill_chips(self.who_box, self._whos, self._who_ids, self._who_names(), form.who)
        self.child_box.clear()
        for value, name, colour in facts.children:
            chip = ChildChip(value, name, colour)
            chip.setAutoExclusive(True)
            chip.setChecked(value == form.child)
            chip.toggled.connect(self._typed)
            self.child_box.add(chip)
        moment = form.moment() or facts.now
        self.day.limit(latest=facts.now.date())
        self.day.set_day(moment.date())
        self.time.setTime(QTime(moment.hour, moment.minute))
        for field, text in (
            (self.where, form.where), (self.handle, form.handle), (self.link, form.link),
        ):  # fmt: skip
            field.set_text(text)
        self.happened.set_text(form.happened)
        self._filling = False

    def show_steps(self) -> None:
        """The steps of the kind as chips that can be ticked."""
        found = self._model.kind_help.script
        self.done_box.clear()
        self.done_field.setVisible(found is not None)
        words = step_words()
        for step in () if found is None else found.steps:
            chip = FilterChip(words.get(step.step, step.step))
            chip.setChecked(step.step in self._model.form.done)
            chip.toggled.connect(lambda on, s=step.step: self._step_ticked(s, on))
            self.done_box.add(chip)

    def show_problems(self, problems: dict[str, str]) -> None:
        self.kind_field.set_error(problems.get("kind", ""), focus=False)
        self.who_field.set_error(problems.get("who", ""), focus=False)
        group = self._kinds if "kind" in problems else self._whos if "who" in problems else None
        if group is not None:
            group.buttons()[0].setFocus()

    def _add_about(self) -> None:
        self._about: QBoxLayout = row(spacing=16)
        top = Qt.AlignmentFlag.AlignTop
        self._about.addWidget(Field(self.tr("Who is it about?"), self.child_box), 5, top)
        self.day = DayField(datetime.min.date())
        self.day.day_chosen.connect(lambda _: self._typed())
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time.lineEdit().setAccessibleName(self.tr("At"))
        self.time.timeChanged.connect(lambda _: self._typed())
        self._about.addWidget(Field(self.tr("When?"), self.day), 4, top)
        self._about.addWidget(Field(self.tr("At"), self.time), 2, top)
        self.body.addLayout(self._about)

    def _add_proof(self) -> None:
        self._proof: QBoxLayout = row(spacing=16)
        self.where = TextField(placeholder=self.tr("App, game or place"))
        self.handle = TextField(placeholder=self.tr("Exactly as shown"))
        self.link = TextField(placeholder=self.tr("The whole address"), max_length=2000)
        self._proof.addWidget(Field(self.tr("Where?"), self.where), 1)
        self._proof.addWidget(Field(self.tr("Name or handle"), self.handle), 1)
        self._proof.addWidget(Field(self.tr("Address of the profile"), self.link), 1)
        self.body.addLayout(self._proof)

    def _who_names(self) -> list[str]:
        words = {
            IncidentWho.ONLINE: self.tr("Someone online"),
            IncidentWho.PEER: self.tr("Other children or teenagers"),
            IncidentWho.TRUSTED: self.tr("Someone we trust"),
            IncidentWho.HOME: self.tr("Someone at home"),
            IncidentWho.NOT_SURE: self.tr("Not sure"),
        }
        return [words[IncidentWho(value)] for value in self._who_ids]

    def _kind_chosen(self, index: int) -> None:
        self.kind_field.set_error("", focus=False)
        self._model.choose_kind(self._kind_ids[index])

    def _who_chosen(self, index: int) -> None:
        self.who_field.set_error("", focus=False)
        self._model.form.who = self._who_ids[index]
        self._model.changed()
        self.who_changed.emit()

    def _step_ticked(self, step: str, on: bool) -> None:
        done = [s for s in self._model.form.done if s != step]
        self._model.form.done = [*done, step] if on else done
        self._model.changed()

    def _typed(self) -> None:
        if self._filling:
            return
        form = self._model.form
        chips = [c for c in self.child_box.widgets() if isinstance(c, ChildChip)]
        form.child = next((c.value for c in chips if c.isChecked()), "")
        form.where, form.handle = self.where.text(), self.handle.text()
        form.link, form.happened = self.link.text(), self.happened.text()
        day, time = self.day.day(), self.time.time()
        form.at = f"{day.isoformat()}T{time.hour():02d}:{time.minute():02d}"
        self._model.changed()


def _fill_chips(
    box: FlowBox, group: QButtonGroup, values: list[str], names: list[str], chosen: str
) -> None:
    for button in group.buttons():
        group.removeButton(button)
    box.clear()
    for index, (value, name) in enumerate(zip(values, names, strict=True)):
        chip = FilterChip(name, checked=value == chosen)
        group.addButton(chip, index)
        box.add(chip)
