""" "Looks different?": other versions, words to search for, and the parent's own way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.runner.page_model import RunnerPage
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.field import Field, NoteField
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.plain_label import PlainLabel


class DifferentPanel(Card):
    """``path_chosen`` carries the index of a version; ``noted`` the parent's own words."""

    path_chosen = Signal(int)
    noted = Signal(str)
    closed = Signal()

    def __init__(self, page: RunnerPage, parent: QWidget | None = None) -> None:
        super().__init__("info", padding=14, spacing=10, parent=parent)
        title = self.tr("Looks different on your screen?")
        self.setAccessibleName(title)
        self.body.addWidget(PlainLabel(title, "bodyStrong", wrap=True))
        said = self.tr("Menus move with every version. This may help:")
        self.body.addWidget(PlainLabel(said, "lead", "textMuted", wrap=True))
        self._add_versions(page)
        self._add_words(page)
        self._add_notes(page)
        self.note = NoteField(lines=2)
        self.note.setFixedHeight(current().px(72))
        hint = self.tr("Where you found it, or what the screen says instead.")
        self.body.addWidget(Field(self.tr("Your own way"), self.note, help_text=hint))
        line = row(spacing=8)
        line.addStretch(1)
        self.close_button = Button(self.tr("Close"), "secondary", size="sm")
        self.close_button.clicked.connect(self.closed)
        self.keep = Button(self.tr("Keep my way"), "secondary", size="sm", icon="floppy-disk")
        self.keep.clicked.connect(self._keep)
        line.addWidget(self.close_button)
        line.addWidget(self.keep)
        self.body.addLayout(line)

    def _add_versions(self, page: RunnerPage) -> None:
        self.versions: Choice | None = None
        if len(page.path_sets) < 2:
            return
        items = [
            (str(index), ways.release or self.tr("Usual way"))
            for index, ways in enumerate(page.path_sets)
        ]
        self.versions = Choice(items, small=True)
        self.versions.set_value("0")
        self.versions.activated.connect(self._choose)
        self.body.addWidget(Field(self.tr("Another version"), self.versions))

    def _choose(self, index: int) -> None:
        self.path_chosen.emit(index)

    def _add_words(self, page: RunnerPage) -> None:
        if not page.search_words:
            return
        self.body.addWidget(PlainLabel(self.tr("Words to search the settings for"), "control"))
        self.body.addWidget(PlainLabel(" · ".join(page.search_words), "lead", wrap=True))

    def _add_notes(self, page: RunnerPage) -> None:
        """What is known of newer and older releases: the one in hand may be newer than the way."""
        if page.version_notes:
            self.body.addWidget(PlainLabel(self.tr("Good to know"), "control"))
        for text in page.version_notes:
            self.body.addWidget(PlainLabel(text, "small", wrap=True))

    def _keep(self) -> None:
        if self.note.text().strip():
            self.noted.emit(self.note.text())
            self.note.set_text("")
