"""A saved case: its lines in order of time, a new line, and the steps done so far."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.incidents.view_model import EntryRow, IncidentModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import near_day, short_day
from familysafe.ui.widgets.day_field import DayField
from familysafe.ui.widgets.field import Field, NoteField, TextField
from familysafe.ui.widgets.form import CheckLine
from familysafe.ui.widgets.help_words import step_words
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import isolated
from familysafe.ui.widgets.segmented import Segmented

_ICONS = {
    "happened": "note-pencil",
    "handle": "at",
    "link": "link",
    "step_done": "check-circle",
    "contact": "phone",
    "file": "file-text",
    "file_removed": "trash",
}
_ANSWER_DAYS = 7


def moment_text(at: datetime) -> str:
    """ "12 October, 19:40"."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{short_day(at.date())}, {time}"


class EntriesCard(ListCard):
    """All lines; none can be altered, a correction is a new line."""

    def show_entries(self, entries: tuple[EntryRow, ...], today: date) -> None:
        self.set_rows([self._row(entry, today) for entry in entries])
        self.setVisible(bool(entries))

    def _row(self, entry: EntryRow, today: date) -> QWidget:
        words = step_words()
        title = words.get(entry.text, entry.text) if entry.entry == "step_done" else entry.text
        if entry.entry == "file":
            title = self.tr("File added: %1").replace("%1", isolated(entry.text))
        elif entry.entry == "file_removed":
            title = self.tr("File removed: %1").replace("%1", isolated(entry.text))
        parts = [moment_text(entry.at)]
        if entry.service and entry.service != entry.text:
            parts.append(entry.service)
        if entry.reference and entry.entry != "file":
            parts.append(self.tr("reference %1").replace("%1", entry.reference))
        extras = []
        if entry.answer_due is not None:
            due = self.tr("answer by %1").replace("%1", near_day(entry.answer_due, today))
            extras.append(Chip("", due, fg="info", bg="infoSoft", icon="clock"))
        lead = IconTile(_ICONS.get(entry.entry, "note-pencil"))
        return ListRow(title, " · ".join(parts), lead=lead, extras=extras)


class NewLineCard(Card):
    """Add what happened, a handle, a link, or whom you told with reference and answer day."""

    def __init__(self, model: IncidentModel) -> None:
        super().__init__("plain", padding=20, spacing=12)
        self._model, self._filling = model, False
        self.what = Segmented(
            self.tr("What do you add?"),
            [
                ("happened", self.tr("What happened")),
                ("handle", self.tr("Handle")),
                ("link", self.tr("Link")),
                ("contact", self.tr("Whom I told")),
            ],
        )
        self.what.set_value("happened")
        self.what.chosen.connect(lambda _: self._fit_kind())
        self.body.addWidget(self.what)
        self.text = NoteField(lines=2)
        self.text.setMaximumHeight(current().px(96))
        self.text.textChanged.connect(self._typed)
        self.text_field = Field(self.tr("In words"), self.text)
        self.body.addWidget(self.text_field)
        self.service = TextField(placeholder=self.tr("School, police, the app"))
        self.reference = TextField()
        self.contact = QWidget()
        line = row(spacing=16)
        self.contact.setLayout(line)
        line.addWidget(Field(self.tr("Whom?"), self.service), 1)
        line.addWidget(Field(self.tr("Reference number"), self.reference), 1)
        self.body.addWidget(self.contact)
        self.waits = CheckLine(self.tr("I wait for an answer"))
        self.waits.box.toggled.connect(self._fit_kind)
        self.body.addWidget(self.waits)
        self.due = DayField(date(2000, 1, 1))
        self.due_field = Field(self.tr("Answer due"), self.due)
        self.body.addWidget(self.due_field)
        end = row(spacing=8)
        end.addStretch(1)
        self.add = Button(self.tr("Add to the case"), icon="plus")
        self.add.clicked.connect(self.submit)
        end.addWidget(self.add)
        self.body.addLayout(end)
        self._fit_kind()

    def fill(self, today: date) -> None:
        self._filling = True
        self.text.set_text(self._model.line)
        self.service.set_text("")
        self.reference.set_text("")
        self.waits.box.setChecked(False)
        self.due.limit(earliest=today)
        self.due.set_day(today + timedelta(days=_ANSWER_DAYS))
        self.text_field.set_error("", focus=False)
        self._filling = False

    def submit(self) -> None:
        contact = self.what.value() == "contact"
        due = self.due.day() if contact and self.waits.is_checked() else None
        self._model.add_line(
            self.what.value(),
            self.service.text() if contact else "",
            self.reference.text() if contact else "",
            due,
        )

    def _fit_kind(self) -> None:
        contact = self.what.value() == "contact"
        self.contact.setVisible(contact)
        self.waits.setVisible(contact)
        self.due_field.setVisible(contact and self.waits.is_checked())

    def _typed(self) -> None:
        if not self._filling:
            self._model.line = self.text.text()
            self._model.changed()
