"""The files of a saved case: a list of names. Nothing is opened, previewed or drawn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.screens.incidents.files_model import MOST_MB, CaseFile, FilesModel
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.dates import short_day
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import Section

_OUR_NAME = "FamilySafe file"


class FilesPart(Section):
    """Not there at all where a case takes no files and has none."""

    def __init__(self, model: FilesModel) -> None:
        super().__init__("")
        self.title.set_text(self.tr("Files"))
        self._model = model
        self.list = ListCard()
        self.body.addWidget(self.list)
        self.add_line = QWidget()
        line = row(spacing=16)
        self.add_line.setLayout(line)
        self.add = Button(self.tr("Add a file"), icon="plus")
        self.add.clicked.connect(self._begin)
        limit = self.tr("Up to %1 MB each, kept encrypted in this notebook.")
        self.limit = PlainLabel(limit.replace("%1", str(MOST_MB)), "small", "textMuted", wrap=True)
        self.add.setAccessibleDescription(self.limit.text())
        line.addWidget(self.add)
        line.addWidget(self.limit, 1)
        self.body.addWidget(self.add_line)
        self.hide()
        model.loaded.connect(self._fill)
        model.pick.connect(self._pick)

    def _fill(self) -> None:
        shown = self._model.shown
        self.setVisible(shown is not None and (shown.takes_more or bool(shown.files)))
        if shown is None:
            return
        focused = self.window().focusWidget()
        inside = focused is not None and self.list.isAncestorOf(focused)
        self.list.set_rows([self._row(file) for file in shown.files])
        self.list.setVisible(bool(shown.files))
        self.add_line.setVisible(shown.takes_more)
        if inside and shown.takes_more:  # the row with the focus is gone
            self.add.setFocus()

    def _row(self, file: CaseFile) -> ListRow:
        kind = QLocale.DataSizeFormat.DataSizeTraditionalFormat  # as the limit is said
        size = QLocale().formattedDataSize(file.size, 1, kind)
        copy = Button(self.tr("Save a copy"), size="sm")
        copy.setAccessibleName(f"{copy.text()}: {file.name}")
        copy.clicked.connect(lambda: self._save_copy(file))
        remove = Button(self.tr("Remove"), size="sm")
        remove.setAccessibleName(f"{remove.text()}: {file.name}")
        remove.clicked.connect(lambda: self._remove(file))
        about = f"{size} · {short_day(file.added_on)}"
        return ListRow(file.name, about, lead=IconTile("file-text"), extras=[copy, remove])

    def _begin(self) -> None:
        if self._model.begin():
            ask_sexual(self, self._model)

    def _pick(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.window(), "FamilySafe")
        if path:
            self._model.add(path)

    def _save_copy(self, file: CaseFile) -> None:
        name = _OUR_NAME + file.ending  # never the family's words in a folder others can see
        path, _ = QFileDialog.getSaveFileName(self.window(), "FamilySafe", name)
        if path:
            self._model.save_copy(file, path)

    def _remove(self, file: CaseFile) -> None:
        confirm(
            self,
            title=self.tr("Remove this file for good?"),
            text=self.tr(
                "It is erased, not put into the Trash. The case keeps a line with its name. "
                "Backups that were made before still hold it, until they are thinned out or you "
                "delete them. Copies that you saved elsewhere stay there."
            ),
            confirm_text=self.tr("Remove for good"),
            on_confirm=lambda: self._model.remove(file),
            danger=True,
        )


def ask_sexual(part: FilesPart, model: FilesModel) -> Overlay:
    """The one question before the first file; Esc and Cancel answer nothing."""
    title = QCoreApplication.translate("part", "Does it show anything sexual?")
    text = QCoreApplication.translate(
        "part",
        "Also if only a part of it does. In that case no file is taken in, not even as proof: a "
        "copy can harm your child again and be against the law. The case then stays in words.",
    )
    overlay = Overlay(part)
    overlay.setAccessibleName(title)
    overlay.setAccessibleDescription(text)
    body = overlay.card.body
    body.addWidget(PlainLabel(title, "h2", wrap=True))
    body.addWidget(PlainLabel(text, "lead", "textMuted", wrap=True))
    body.addSpacing(8)
    line = row(spacing=8)
    cancel = Button(QCoreApplication.translate("part", "Cancel"))
    cancel.clicked.connect(overlay.close_overlay)
    line.addWidget(cancel)
    line.addStretch(1)
    for words, sexual in (
        (QCoreApplication.translate("part", "Yes or not sure"), True),
        (QCoreApplication.translate("part", "No"), False),
    ):
        button = Button(words)
        button.clicked.connect(overlay.close_overlay)
        button.clicked.connect(lambda _=False, said=sexual: model.answer(said))
        line.addWidget(button)
    body.addLayout(line)
    overlay.open_overlay(cancel)
    announce(overlay, f"{title} {text}")
    return overlay
