"""The row of Settings for guides from a file: what is in use, and why another was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.screens.settings.content_pack_model import (
    ContentPackModel,
    PackState,
    PackStatus,
)
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import column


class ContentPackSection(QWidget):
    """Hidden where no place for guides from a file is known."""

    def __init__(self, model: ContentPackModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        layout = column(spacing=8)
        self.setLayout(layout)
        self.choose = Button(self.tr("Use a file of guides"), "outline", size="sm")
        self.choose.clicked.connect(self._choose)
        self.back = Button(self.tr("Use the built-in guides"), "link", size="sm")
        self.back.clicked.connect(model.remove)
        self.row = SettingRow(self.tr("Guides in use"), "", [self.back, self.choose])
        layout.addWidget(group(self.tr("Guides from a file"), [self.row]))
        self.said = Banner("", tone="inset")
        self.said.hide()
        layout.addWidget(self.said)
        self.setVisible(model.offered)
        model.changed.connect(self._fill)
        model.answered.connect(self._answer)
        model.load()

    def _fill(self) -> None:
        state = self._model.state
        if state is None:
            return
        words = [_in_use(state)]
        if state.waiting:
            words.append(self.tr("Version %1 from the next start.").replace("%1", state.waiting))
        if self._model.news:
            said = self.tr("What changed in it: %1")
            words.append(said.replace("%1", " ".join(self._model.news)))
        words.append(self.tr("A file is checked here before it is used. Nothing is downloaded."))
        self.row.set_text(" ".join(words))
        self.back.setVisible(self._model.has_file)

    def _answer(self, state: PackState) -> None:
        text = _answer_text(state)
        self.said.set_text(text)
        self.said.show()
        announce(self, text)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(), "FamilySafe", "", self.tr("Guides (*.zip)")
        )
        if path:
            self._model.take(path)


def _in_use(state: PackState) -> str:
    words = {
        PackStatus.BUILT_IN: QCoreApplication.translate(
            "host", "The guides that came with FamilySafe, version %1."
        ),
        PackStatus.USED: QCoreApplication.translate(
            "host", "The guides from your file, version %1."
        ),
        PackStatus.OLDER: QCoreApplication.translate(
            "host", "The built-in guides, version %1: those of your file are not newer."
        ),
        PackStatus.DAMAGED: QCoreApplication.translate(
            "host", "The built-in guides, version %1: your file is damaged."
        ),
        PackStatus.TAMPERED: QCoreApplication.translate(
            "host", "The built-in guides, version %1: your file was changed after it was made."
        ),
        PackStatus.TOO_NEW: QCoreApplication.translate(
            "host", "The built-in guides, version %1: your file needs a newer FamilySafe."
        ),
    }
    return words[state.status].replace("%1", state.version)


def _answer_text(state: PackState) -> str:
    words = {
        PackStatus.BUILT_IN: "",
        PackStatus.USED: QCoreApplication.translate(
            "host", "The file is fine. Its guides are used from the next start."
        ),
        PackStatus.OLDER: QCoreApplication.translate(
            "host", "Not taken: the guides in that file are not newer."
        ),
        PackStatus.DAMAGED: QCoreApplication.translate(
            "host", "Not taken: that file of guides is damaged."
        ),
        PackStatus.TAMPERED: QCoreApplication.translate(
            "host", "Not taken: something in that file was changed after it was made."
        ),
        PackStatus.TOO_NEW: QCoreApplication.translate(
            "host", "Not taken: that file needs a newer FamilySafe."
        ),
    }
    refused = state.status is not PackStatus.USED
    stays = " " + QCoreApplication.translate("host", "The guides in use stay.") if refused else ""
    return words[state.status] + stays
