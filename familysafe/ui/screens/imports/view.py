"""Import apps (picture 15): two ways and a third, then a preview; nothing comes in unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.imports.columns_part import ColumnsPart
from familysafe.ui.screens.imports.preview_part import PreviewPart
from familysafe.ui.screens.imports.view_model import ImportModel, Stage, Way
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.chip import FilterChip
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import Field, NoteField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.wizard import StepTrail
from familysafe.ui.widgets.working import Working


class ImportView(ScrollPage):
    """For ``Route.IMPORT`` with ``child_id``."""

    crumbs_changed = Signal()

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._dialog: QFileDialog | None = None
        self._stage = model.stage
        self.setAcceptDrops(True)
        self.trail = StepTrail([self.tr("Choose a way"), self.tr("Preview"), self.tr("Done")])
        self.action_box.add(self.trail)
        self.action_box.show()
        self.above.addWidget(self._ways())
        self._message = column(spacing=0)
        self.above.addLayout(self._message)
        self.columns = ColumnsPart(model)
        self.columns.hide()
        self.above.addWidget(self.columns)
        self.working = Working()
        self.working.cancelled.connect(model.cancel)
        self.main.addWidget(self.working)
        self.choose = self._choose_part()
        self.main.addWidget(self.choose)
        self.preview = PreviewPart(model)
        self.main.addWidget(self.preview)
        self.main.addLayout(self._foot())
        model.changed.connect(self._fill)
        model.rows_changed.connect(self._fill_foot)
        model.progressed.connect(self.working.set_progress)
        self._fill()

    # -- what the shell calls ------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        if place.route is Route.IMPORT:
            self._model.start(place.get("child_id"))

    def crumbs(self) -> list[tuple[str, Place | None]]:
        child = self._model.child
        if child is None:
            return [(self.tr("Import"), None)]
        back = Place.of(Route.CHILD, child_id=str(child.id), tab="apps")
        return [(self.tr("Children"), None), (child.name, back), (self.tr("Import"), None)]

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if hasattr(self, "trail"):  # all three words, where there is room for them
            points = current().tokens.layout["breakpoints"]
            wide = self.effective_width() >= points["compact"]
            self.trail.setMinimumWidth(self.trail.sizeHint().width() if wide else 0)

    def leave(self) -> None:
        """Reading stops when the parent goes away; nothing was saved."""
        self._model.cancel()

    # -- a file by drag and drop -----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if self._model.can_read_files and _local_file(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        path = _local_file(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self._model.choose_way(Way.FILE)
            self._model.read_file(path)

    # -- parts -----------------------------------------------------------------------------------

    def _ways(self) -> FlowBox:
        box = FlowBox(spacing=8)
        group = QButtonGroup(self)
        self.ways: dict[Way, FilterChip] = {}
        words = [(Way.PASTE, self.tr("Tick or paste a list of names"), "list-plus")]
        if self._model.can_read_files:
            words.insert(0, (Way.FILE, self.tr("From a file"), "file-arrow-down"))
            words.append((Way.HERE, self.tr("This computer"), "laptop"))
        for way, word, icon in words:
            chip = self.ways[way] = FilterChip(word, icon=icon, tick=False)
            chip.clicked.connect(lambda _=False, w=way: self._model.choose_way(w))
            group.addButton(chip)
            box.add(chip)
        return box

    def _choose_part(self) -> QWidget:
        holder = QWidget()
        layout = column(spacing=0)
        holder.setLayout(layout)
        self._parts = {Way.FILE: self._file(), Way.PASTE: self._paste(), Way.HERE: self._here()}
        for part in self._parts.values():
            layout.addWidget(part)
        return holder

    def _file(self) -> Card:
        card = Card("plain", padding=16)
        self.open_file = Button(self.tr("Choose a file"), "primary", size="lg")
        self.open_file.clicked.connect(self._ask_file)
        text = self.tr(
            "Drop it here, or choose it. App privacy reports, store lists, backup lists and "
            "simple tables work. Only what names apps is read, and the file stays where it is."
        )
        card.body.addWidget(
            EmptyState("file-arrow-down", self.tr("A file with apps"), text, [self.open_file])
        )
        return card

    def _paste(self) -> Card:
        card = Card("plain", padding=16, spacing=12)
        self.text = NoteField(placeholder=self.tr("One name on each line"), lines=8)
        help_text = self.tr("Type or paste what you see on the home screen.")
        card.body.addWidget(Field(self.tr("Names"), self.text, help_text=help_text))
        line = row(spacing=8)
        self.look = Button(self.tr("Look them up"), "primary", size="lg")
        self.look.clicked.connect(lambda: self._model.read_text(self.text.text()))
        line.addWidget(self.look)
        self.tick = Button(self.tr("Tick from our list instead"), "outline", size="lg")
        self.tick.clicked.connect(self._model.tick_instead)
        line.addWidget(self.tick)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _here(self) -> Card:
        card = Card("plain", padding=16, spacing=12)
        self.owner = Choice([("", self.tr("Choose"))])
        self.owner.activated.connect(lambda _: self._model.choose_owner(self.owner.value()))
        help_text = self.tr("Only the names of programs are read. Nothing will be ticked.")
        card.body.addWidget(
            Field(self.tr("Who uses the programs here?"), self.owner, help_text=help_text)
        )
        line = row(spacing=8)
        self.look_here = Button(self.tr("Look at this computer"), "primary", size="lg")
        self.look_here.clicked.connect(self._model.look_here)
        line.addWidget(self.look_here)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=16)
        self.back = Button(self.tr("Back"), "secondary", size="lg")
        self.back.clicked.connect(self._model.reset)
        line.addWidget(self.back)
        line.addStretch(1)
        self.left = PlainLabel("", "small", "textMuted")
        line.addWidget(self.left)
        self.bring = Button(self.tr("Import"), "primary", size="lg")
        self.bring.clicked.connect(self._model.apply)
        line.addWidget(self.bring)
        return line

    # -- actions ---------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._model.read_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    # -- filling -----------------------------------------------------------------------------

    def _fill(self) -> None:
        model = self._model
        focused = self.window().focusWidget()  # hiding it would send the focus to the sidebar
        inside = focused is not None and self.isAncestorOf(focused)
        name = "" if model.child is None else isolated(model.child.name)
        title = self.tr("Import apps for %1").replace("%1", name)
        self.set_title(
            title if name else self.tr("Import apps"),
            self.tr("Nothing is added until you press the button, and you can undo it."),
        )
        self.trail.set_step(1 if model.stage is Stage.PREVIEW else 0)
        for way, chip in self.ways.items():
            chip.setChecked(way is model.way)
        for way, part in self._parts.items():
            part.setVisible(way is model.way)
        self.choose.setVisible(model.stage is Stage.CHOOSE)
        shown = model.stage is Stage.PREVIEW
        for widget in (self.preview, self.back, self.left, self.bring):
            widget.setVisible(shown)
        self.bring.setVisible(shown and bool(model.rows))
        self._fill_working()
        self._fill_owner()
        self._fill_message()
        if model.stage is not self._stage:
            self._stage = model.stage
            if inside:
                self._focus_stage()
        self.crumbs_changed.emit()
        self.fit()

    def _fill_working(self) -> None:
        saving = self._model.stage is Stage.SAVING
        self.working.cancel.setVisible(not saving)
        if saving:
            self.working.begin(self.tr("Importing"))
        elif self._model.stage is Stage.WORKING:
            self.working.begin(self.tr("Reading the list"))
        else:
            self.working.finish()

    def _focus_stage(self) -> None:
        """To what comes next by keyboard; while it works, to what is always there."""
        model = self._model
        first: dict[Way, QWidget] = {
            Way.FILE: self.columns.name if self.columns.isVisible() else self.open_file,
            Way.PASTE: self.text,
            Way.HERE: self.owner,
        }
        if model.stage is Stage.PREVIEW:
            target: QWidget = self.preview.table if model.rows else self.back
        elif model.stage is Stage.CHOOSE:
            target = first[model.way]
        else:
            target = self.ways[model.way]
        target.setFocus()

    def _fill_owner(self) -> None:
        model = self._model
        if self.owner.count() != len(model.siblings) + 1:
            while self.owner.count() > 1:
                self.owner.removeItem(1)
            for child in model.siblings:
                self.owner.addItem(child.name, str(child.id))
        self.owner.set_value("" if model.owner is None else str(model.owner))
        self.look_here.setEnabled(model.owner is not None)

    def _fill_message(self) -> None:
        clear_layout(self._message)
        error = self._model.error
        asked = error is not None and any(self._model.column_names)
        if asked:
            self.columns.fill()
        self.columns.setVisible(asked)
        if error is not None:
            banner = Banner(error.next_step, title=error.title, tone="warn")
            self._message.addWidget(banner)
            announce(self, f"{error.title} {error.next_step}")

    def _fill_foot(self) -> None:
        model = self._model
        number = model.ticked
        text = self.tr("Import 1 app") if number == 1 else self.tr("Import %1 apps")
        if not number and model.ticked_facts:
            text = self.tr("Note what was seen")
        self.bring.set_text(text.replace("%1", str(number)))
        self.bring.setEnabled(bool(number or model.ticked_facts))
        rest = len(model.rows) - number - model.ticked_facts
        left = self.tr("1 row left out") if rest == 1 else self.tr("%1 rows left out")
        self.left.set_text(left.replace("%1", str(rest)) if rest else "")


def _local_file(urls: list[QUrl]) -> Path | None:
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
