""" "What left this computer: nothing", and how a parent can check that without believing us."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.view_model import SettingsModel
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.card import column
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.widgets.plain_label import isolated


class SilenceSection(QWidget):
    """The promise, three ways to check it, and what does leave because the parent does it."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__()
        body = column(spacing=20)
        self.setLayout(body)
        body.addWidget(
            Banner(
                self.tr("FamilySafe opens no connection. No account, no cloud, no counting."),
                title=self.tr("What left this computer: nothing"),
                tone="ok",
            )
        )
        command = watch_command(sys.platform, os.getpid())
        copy = [CopyButton(self.tr("Copy the command"), command)] if command else []
        folder = model.folder()
        rows: list[QWidget] = [
            SettingRow(
                self.tr("Take the network away"),
                self.tr("Switch off Wi-Fi and pull the cable: everything in this window works as "
                        "before."),
                [],
                Glyph("plugs"),
            ),
            SettingRow(
                self.tr("Ask the computer"),
                self._ask_words(command),
                copy,
                Glyph("magnifying-glass"),
            ),
        ]  # fmt: skip
        if folder:
            rows.append(
                SettingRow(
                    self.tr("Look into its files"),
                    self.tr("All of them lie in %1. Search them for a name of your family: there "
                            "is none.").replace("%1", isolated(folder)),
                    [CopyButton(self.tr("Copy the folder"), folder)],
                    Glyph("folder-open"),
                )
            )  # fmt: skip
        rows.append(
            SettingRow(
                self.tr("What leaves because of you"),
                self.tr("What you print, save or copy, and the backups on a stick. A notification "
                        "says one sentence without a name."),
                [],
                Glyph("hand-palm"),
            )
        )  # fmt: skip
        body.addWidget(group(self.tr("How to check it"), rows))

    def _ask_words(self, command: str) -> str:
        if sys.platform == "win32":
            return self.tr("Open the Resource Monitor, page Network: FamilySafe is not there.")
        text = self.tr("In a terminal: %1. It lists what this window has open, and prints nothing.")
        return text.replace("%1", isolated(command))


def watch_command(platform: str, process: int) -> str:
    """What lists the internet connections of this window; "" where there is a picture for it."""
    if platform == "win32":
        return ""
    if platform == "darwin":
        return f"lsof -a -i -p {process}"
    return f"ss -tuapn | grep -w pid={process}"
