"""The preview (picture 15): what would come in, with ticks, and what is asked first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from familysafe.ui.screens.imports.columns_part import ColumnsLine, ColumnsPart
from familysafe.ui.screens.imports.view_model import Filter, ImportModel, PreviewRow, Way, What
from familysafe.ui.screens.imports.words import evidence_text, label_text, left_out_text
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.table import Cell, Column, DataTable, TableModel

_ROWS_SHOWN = 8
_MOST_QUESTIONS = 20
LONG_LIST = 5_000


class TickTable(DataTable):
    """Space ticks, as a click and Enter do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class PreviewPart(QWidget):
    """File card, filter chips, table, questions."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        body = column(spacing=12)
        self.setLayout(body)
        body.addWidget(self._file_card())
        self.columns = ColumnsPart(model)
        self.columns.hide()
        body.addWidget(self.columns)
        self._bar = FlowBox(spacing=8)
        self._make_chips()
        body.addWidget(self._bar)
        self.rows = TableModel(self._columns())
        self.table = TickTable(self.rows, self.tr("Apps of the list"))
        self.table.opened.connect(model.toggle)
        self._frame = Card("plain", padding=1, spacing=0)
        self._frame.body.addWidget(self.table)
        body.addWidget(self._frame)
        self._nothing = Card("plain", padding=16)
        self._nothing.body.addWidget(
            EmptyState(
                "list-plus",
                self.tr("There is no app to bring in here"),
                self.tr("The file was read well. Go back and try another one, or paste names."),
            )
        )
        body.addWidget(self._nothing)
        self._asked: tuple[tuple[int, str], ...] = ()
        self._questions = Card("inset", padding=16, spacing=12)
        body.addWidget(self._questions)
        body.addStretch(1)
        model.changed.connect(self._fill_head)
        model.rows_changed.connect(self._fill)

    def _file_card(self) -> Card:
        card = Card("plain", padding=14)
        line = row(spacing=14)
        self._icon = IconTile("file-text", "textMuted", "surfaceInset", side=40)
        line.addWidget(self._icon)
        words = column(spacing=0)
        self.title = PlainLabel("", "bodyStrong", wrap=True)
        self.text = PlainLabel("", "small", "textMuted", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        line.addLayout(words, 1)
        self.device = Choice([("", self.tr("No device in particular"))], small=True)
        self.device.setAccessibleName(self.tr("On which device"))
        self.device.activated.connect(lambda _: self._model.choose_device(self.device.value()))
        line.addWidget(self.device)
        self.column_line = ColumnsLine(self._model)
        self.column_line.change.clicked.connect(self._toggle_columns)
        line.addWidget(self.column_line)
        card.body.addLayout(line)
        return card

    def _make_chips(self) -> None:
        group = QButtonGroup(self)
        self._chips: dict[Filter, tuple[str, FilterChip]] = {}
        for value, word in (
            (Filter.ALL, self.tr("All")),
            (Filter.NEW, self.tr("New")),
            (Filter.NEWER, self.tr("Newer label")),
            (Filter.ASK, self.tr("Not sure")),
            (Filter.ALREADY, self.tr("Already here")),
            (Filter.NEEDS_NAME, self.tr("Needs a name")),
        ):
            chip = FilterChip(word, checked=value is Filter.ALL, tick=False)
            chip.clicked.connect(lambda _=False, v=value: self._model.choose_filter(v))
            group.addButton(chip)
            self._bar.add(chip)
            self._chips[value] = (word, chip)
        self.tick_all = Button(self.tr("Tick these"), "link", size="sm")
        self.tick_all.clicked.connect(lambda: self._model.tick_shown(True))
        self.tick_none = Button(self.tr("Untick these"), "link", size="sm")
        self.tick_none.clicked.connect(lambda: self._model.tick_shown(False))
        self._bar.add(self.tick_all)
        self._bar.add(self.tick_none)

    # -- the table ---------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        return [
            Column("", self._tick, 46),
            Column(self.tr("App"), self._name),
            Column(self.tr("Label"), self._label, 84),
            Column(self.tr("What happens"), self._what, 150),
            Column(self.tr("Note"), self._note),
        ]

    def _tick(self, found: PreviewRow) -> Cell:
        said = self.tr("ticked") if found.ticked else self.tr("not ticked")
        if not found.can_tick:
            said = self.tr("already here")
        if found.what is What.NEEDS_NAME:
            said = self.tr("needs a name first")
        tone = "text" if found.can_tick else "textFaint"
        return Cell(tick=found.ticked, said=said, tone=tone)

    def _name(self, found: PreviewRow) -> Cell:
        if found.what is What.NEEDS_NAME:
            return Cell(self.tr("(empty)"), tone="textFaint")
        grey = found.what is What.ALREADY
        return Cell(found.name, tone="textFaint" if grey else "text", strong=not grey)

    def _label(self, found: PreviewRow) -> Cell:
        label = found.row.store_label
        if label is None and found.row.unclear_label:
            return Cell(f"{found.row.unclear_label} ?", tone="textFaint")
        return Cell("" if label is None else label_text(*label), tone="textMuted")

    def _what(self, found: PreviewRow) -> Cell:
        if found.what is What.NEW:
            return Cell(self.tr("New"), icon="plus", tone="primary")
        if found.what is What.ASK:
            return Cell(status="noAge", text=self.tr("Which one?"))
        if found.what is What.NEEDS_NAME:
            return Cell(status="couldnt", text=self.tr("Needs a name"))
        if found.what is What.NEWER:
            return Cell(status="onPurpose", text=self.tr("Newer label"))
        return Cell(status="asItShouldBe", text=self.tr("Already here"))

    def _note(self, found: PreviewRow) -> Cell:
        if found.what is What.NEEDS_NAME:
            text = self.tr("Row %1 has no name. Type one below, or leave it out.")
            return Cell(text.replace("%1", str(found.row.row_number)), tone="textMuted")
        if found.what is What.NEWER:
            had = found.row.had_label or self.tr("no label noted")
            return Cell(self.tr("You had: %1").replace("%1", had), tone="textMuted")
        if found.what is What.ASK:
            return Cell(self.tr("Answer below, or it is kept as it reads"), tone="textMuted")
        if found.row.evidence:
            return Cell(evidence_text(found.row.evidence), tone="textMuted")
        if found.what is What.ALREADY:
            return Cell(self.tr("Nothing changes"), tone="textFaint")
        if found.chosen is None and found.row.app_id is None:
            return Cell(self.tr("Not in our list; kept as it reads"), tone="textMuted")
        return Cell("")

    # -- filling -----------------------------------------------------------------------------

    def _fill_head(self) -> None:
        model = self._model
        titles = {
            Way.FILE: model.file_name,
            Way.PASTE: self.tr("Your list of names"),
            Way.HERE: self.tr("Programs of this computer"),
        }
        icons = {Way.FILE: "file-text", Way.PASTE: "list-plus", Way.HERE: "laptop"}
        self._icon.set_icon(icons[model.way])
        self.title.set_text(titles[model.way])
        number = self.tr("%1 apps.").replace("%1", str(len(model.rows)))
        parts = [number, left_out_text(dict(model.left_out))]
        if model.way is Way.FILE:
            parts.append(self.tr("The file stays where it is."))
        if model.way is Way.HERE:
            parts.append(self.tr("Nothing is ticked: tick what is theirs."))
        unclear = [row.row.unclear_label for row in model.rows if row.row.unclear_label]
        if unclear:
            text = self.tr(
                "%1 labels are not noted: “%2” alone does not say which system it is from."
            )
            if len(unclear) == 1:
                text = self.tr(
                    "One label is not noted: “%2” alone does not say which system it is from."
                )
            parts.append(text.replace("%1", str(len(unclear))).replace("%2", isolated(unclear[0])))
        if len(model.rows) > LONG_LIST:
            parts.append(self.tr("That is a long list; importing takes a moment."))
        self.text.set_text(" ".join(part for part in parts if part))
        self.columns.hide()
        self.column_line.setVisible(bool(model.column_names))
        if model.column_names:
            self.column_line.fill()
        self._nothing.setVisible(not model.rows)
        self._frame.setVisible(bool(model.rows))
        self._bar.setVisible(bool(model.rows))
        while self.device.count() > 1:
            self.device.removeItem(1)
        for value, name in model.devices:
            self.device.addItem(name, value)
        self.device.set_value("" if model.device_id is None else str(model.device_id))

    def _fill(self) -> None:
        model = self._model
        counts = {
            Filter.ALL: len(model.rows),
            Filter.NEW: model.count(What.NEW),
            Filter.ASK: model.count(What.ASK),
            Filter.ALREADY: model.count(What.ALREADY, What.ADDS),
            Filter.NEWER: model.count(What.NEWER),
            Filter.NEEDS_NAME: model.count(What.NEEDS_NAME),
        }
        for value, (word, chip) in self._chips.items():
            chip.set_text(f"{word} {counts[value]}")
            chip.setChecked(value is model.filter)
            chip.setVisible(value is Filter.ALL or bool(counts[value]))
        self.rows.update_rows(model.shown())
        rows = max(min(self.rows.rowCount(), _ROWS_SHOWN), 1)
        each = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(rows * each + current().px(38) + 1)
        self._fill_questions()

    def _fill_questions(self) -> None:
        rows = self._model.rows
        empty = [found for found in rows if not found.row.name][:_MOST_QUESTIONS]
        asked = [found for found in rows if found.row.candidates and not found.row.already]
        asked = asked[:_MOST_QUESTIONS]
        self._questions.setVisible(bool(asked or empty))
        now = tuple((found.row.index, found.row.name) for found in (*empty, *asked))
        if now == self._asked:
            return
        self._asked = now
        clear_layout(self._questions.body)
        if empty:
            title = self.tr("These rows have no name. What is it called on the device?")
            self._questions.body.addWidget(PlainLabel(title, "control", wrap=True))
        for found in empty:
            self._questions.body.addWidget(self._name_field(found))
        if asked:
            title = self.tr("Not sure about these. Which app is it?")
            self._questions.body.addWidget(PlainLabel(title, "control", wrap=True))
        for found in asked:
            self._questions.body.addWidget(self._question(found))

    def _name_field(self, found: PreviewRow) -> Field:
        field = TextField(small=True, placeholder=self.tr("Name of the app"))
        index = found.row.index
        field.editingFinished.connect(lambda: self._model.name_row(index, field.text()))
        label = self.tr("Row %1").replace("%1", str(found.row.row_number))
        return Field(label, field, help_text=self.tr("Empty: it is left out."))

    def _toggle_columns(self) -> None:
        self.columns.fill()
        self.columns.setVisible(self.columns.isHidden())

    def _question(self, found: PreviewRow) -> Field:
        items = [("?", self.tr("Not answered: kept as it reads"))]
        items += list(found.row.candidates)
        items.append(("", self.tr("None of these")))
        choice = Choice(items, small=True)
        index = found.row.index
        choice.activated.connect(lambda _: self._model.answer(index, choice.value()))
        return Field(isolated(found.row.name), choice)
