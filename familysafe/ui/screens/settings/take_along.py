"""Take everything with you: the documented zip, or a page to read; neither is encrypted."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from familysafe.ui.print.document import PaperSize, save_pdf
from familysafe.ui.print.take_along import everything_paper
from familysafe.ui.screens.settings.care_model import Everything
from familysafe.ui.screens.settings.parts import Part
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.view_model import SettingsModel
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.switch import Switch

_PDF = ".pdf"


class TakeAlongPart(Part):
    """The names that are proposed are our own words, never the family's."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        self._path = ""
        self.zip = Button(self.tr("Save..."), "secondary")
        self.zip.setAccessibleName(self.tr("Save everything for another program"))
        self.zip.clicked.connect(self._save_zip)
        self.page = Button(self.tr("Save..."), "secondary")
        self.page.setAccessibleName(self.tr("Save everything to read"))
        self.page.clicked.connect(self._save_page)
        self.load = Button(self.tr("Load..."), "secondary")
        self.load.setAccessibleName(self.tr("Load such a zip"))
        self.load.clicked.connect(self._load_zip)
        self.load_row = SettingRow(
            self.tr("I have such a zip"),
            self.tr("It goes into this notebook as long as nothing else is written in it. Your "
                    "passphrase and sheet stay as they are."),
            [self.load],
            Glyph("file-arrow-down"),
        )  # fmt: skip
        self.private = Switch(self.tr("With notes and what happened"))
        self.body.addWidget(
            Banner(
                self.tr("Whoever has the file can read it. Keep it on a stick that you lock away, "
                        "and delete it when it has done its work."),
                title=self.tr("These files are not encrypted"),
                tone="warn",
                icon="warning",
            )
        )  # fmt: skip
        self.body.addWidget(
            group(
                self.tr("To read"),
                [
                    SettingRow(
                        self.tr("With notes and what happened"),
                        self.tr("Your own notes and the incidents. Off, the page holds only what "
                                "was set, decided and talked about."),
                        [self.private],
                    ),
                    SettingRow(
                        self.tr("A document of everything"),
                        self.tr("PDF or web page, without talks that you left out of reports."),
                        [self.page],
                        Glyph("file-text"),
                    ),
                ],
            )
        )  # fmt: skip
        self.body.addWidget(
            group(
                self.tr("For another program, or a new notebook"),
                [
                    SettingRow(
                        self.tr("Everything, in an open form"),
                        self.tr("A zip with every entry and its history; the form is described "
                                "in the help. FamilySafe can load it again."),
                        [self.zip],
                        Glyph("archive"),
                    ),
                    self.load_row,
                ],
            )
        )  # fmt: skip
        model.extra.page_ready.connect(self._write)
        model.extra.written.connect(self._written)

    def refresh(self) -> None:
        self.zip.setEnabled(self.model.care is not None)
        self.page.setEnabled(self.model.care is not None)
        inside = self.model.inside
        empty = inside is not None and not inside.children and not inside.trash
        self.load.setEnabled(self.model.care is not None and empty)

    def _save_zip(self) -> None:
        path = self._ask("FamilySafe export.zip", "Zip (*.zip)")
        if path:
            self.model.extra.export_zip(path)

    def _load_zip(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "FamilySafe", "", "Zip (*.zip)")
        if path:
            self.model.extra.load_zip(path)

    def _save_page(self) -> None:
        self._path = self._ask("FamilySafe notebook.pdf", "PDF (*.pdf);;HTML (*.html)")
        if self._path:
            self.model.extra.collect()

    def _ask(self, name: str, kinds: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, "FamilySafe", name, kinds)
        return path

    def _write(self, found: Everything) -> None:
        path, self._path = self._path, ""
        if not path:
            return
        paper = everything_paper(found, private=self.private.isChecked())
        if not path.casefold().endswith(_PDF):
            self.model.extra.save_page(path, paper.page())
        elif save_pdf(paper, path, PaperSize.of_country()):
            self._written()
        else:
            self.model.extra.toast(self.tr("The file could not be written there."))
        paper.forget()

    def _written(self) -> None:
        self.model.extra.toast(self.tr("Saved. Remember that this file is not encrypted."))
