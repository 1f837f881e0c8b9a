"""Asks which notebook to open: those that were opened here, or a folder to be picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.list_row import ListRow
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel, isolated

_MOST = 4


class WhichNotebook(Overlay):
    """``own``: the program's own folder, which has a name that says nothing to a parent."""

    def __init__(
        self,
        host: QWidget,
        folders: Sequence[Path],
        own: Path,
        chosen: Callable[[Path], None],
        pick: Callable[[], None],
    ) -> None:
        super().__init__(host, width=520)
        title = self.tr("Which notebook?")
        self.setAccessibleName(title)
        body = self.card.body
        body.addWidget(PlainLabel(title, "h2", wrap=True))
        self.rows = []
        for folder in folders[:_MOST]:
            name = self.tr("This computer’s own notebook")
            if folder != own:
                name = isolated(folder.parent.name if folder.name == own.name else folder.name)
            line = ListRow(name, isolated(str(folder)), opens=True)
            line.activated.connect(lambda one=folder: self._leave(lambda: chosen(one)))
            body.addWidget(line)
            self.rows.append(line)
        buttons = row(spacing=8)
        buttons.addStretch(1)
        cancel = Button(QCoreApplication.translate("Dialog", "Cancel"))
        cancel.clicked.connect(self.close_overlay)
        buttons.addWidget(cancel)
        other = Button(self.tr("Pick another folder"), "outline")
        other.clicked.connect(lambda: self._leave(pick))
        buttons.addWidget(other)
        body.addLayout(buttons)
        self.open_overlay(self.rows[0])
        announce(self, title)

    def _leave(self, then: Callable[[], None]) -> None:
        self.close_overlay()
        then()
