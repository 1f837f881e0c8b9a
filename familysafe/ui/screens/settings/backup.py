"""Backup & restore (picture 22): where the copies go, which ones there are, a drill."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.screens.settings.care_model import CleanedLine, KeptLine
from familysafe.ui.screens.settings.parts import Part
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.view_model import BackupLine, SettingsModel
from familysafe.ui.widgets.avatar import Glyph, IconTile
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import long_day
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import Section

_SHOWN = 5


class BackupPart(Part):
    """Lists again at each visit; a stick may have been plugged in."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        self._all = False
        model.backups_changed.connect(self.refresh)
        model.extra.kept_changed.connect(self.refresh)
        model.extra.replaced.connect(self._replaced)

    def refresh(self) -> None:
        clear_layout(self.body)
        model = self.model
        if model.care is None:
            return
        rows = model.backups
        self.body.addWidget(self._head(rows))
        self.body.addWidget(self._places(rows or ()))
        old = [line for line in rows or () if line.old_way]
        if old:
            title = self.tr("%1 older backups still open the old way") if len(old) > 1 else (
                self.tr("One older backup still opens the old way")
            )  # fmt: skip
            replace = Button(self.tr("Replace now"), "secondary", size="sm")
            replace.clicked.connect(self.model.extra.replace_old)
            self.body.addWidget(
                Banner(
                    self.tr("An earlier passphrase, sheet or keychain key opens what is listed "
                            "so. Replacing makes a new backup first, then removes the old. Copies "
                            "on sticks that are not plugged in stay on this list."),
                    title=title.replace("%1", str(len(old))),
                    tone="warn",
                    icon="key",
                    buttons=[replace],
                )
            )  # fmt: skip
        for code in model.extra.warnings:
            title, text = folder_words(self, code)
            self.body.addWidget(Banner(text, title=title, tone="warn", icon="folder-open"))
        self.body.addWidget(self._restore(rows or ()))
        if model.extra.conflicts:
            self.body.addWidget(self._conflicts())
        if model.extra.kept:
            self.body.addWidget(self._kept())

    def _head(self, rows: tuple[BackupLine, ...] | None) -> Card:
        card = Card("plain", padding=1, spacing=0)
        now = Button(self.tr("Back up now"), "secondary")
        now.clicked.connect(self.model.back_up_now)
        drill = Button(self.tr("Try the newest"), "secondary")
        drill.clicked.connect(self.model.drill)
        if rows is None:
            title, text = self.tr("Looking for your backups..."), ""
        elif not rows:
            title = self.tr("No backup yet")
            text = self.tr("FamilySafe makes one when you lock or quit.")
        else:
            title = self.tr("Backed up %1").replace("%1", _moment(rows[0]))
            text = self.tr("Each one is opened again and counted. %1 kept.")
            text = text.replace("%1", str(len(rows)))
        fine = bool(rows)
        lead = IconTile(
            "arrows-clockwise", "ok" if fine else "neutral", "okSoft" if fine else "neutralSoft",
            side=44, icon_size=22, round_shape=True,
        )  # fmt: skip
        drill.setEnabled(fine)
        card.body.addWidget(SettingRow(title, text, [drill, now], lead))
        return card

    def _places(self, rows: tuple[BackupLine, ...]) -> Section:
        lines = [
            SettingRow(
                self.tr("Backup folder, same disk"),
                self.tr("When you lock or quit. No help if this computer breaks or is gone."),
                [Chip("onThisComputerOnly")],
                Glyph("laptop"),
            )
        ]
        for folder in self.model.local.backup_places:
            drop = Button(self.tr("Stop using"), "secondary", size="sm")
            drop.clicked.connect(lambda _=False, f=folder: self.model.drop_place(f))
            newest = next((r for r in rows if str(r.place) == folder), None)
            text = self.tr("Whenever it is plugged in.")
            if newest is not None:
                text += " " + self.tr("Last on %1.").replace("%1", _moment(newest))
            lines.append(SettingRow(_last_name(folder), text, [drop], Glyph("usb")))
        add = Button(self.tr("Add a place"), "secondary", icon="plus", size="sm")
        add.clicked.connect(self._add_place)
        lines.append(
            SettingRow(
                self.tr("A second place"),
                self.tr("A stick in a drawer helps when this computer breaks or is gone."),
                [add],
                Glyph("plus"),
            )
        )
        return group(self.tr("Where the copies go"), lines)

    def _restore(self, rows: tuple[BackupLine, ...]) -> Section:
        lines = []
        for line in rows if self._all else rows[:_SHOWN]:
            where = self.tr("On this computer only") if line.here else _last_name(str(line.place))
            button = Button(self.tr("Restore..."), "secondary", size="sm")
            button.clicked.connect(lambda _=False, p=line.path: self.model.restore(p))
            moment = _moment(line)
            button.setAccessibleName(f"{button.text()} {moment}")
            size = PlainLabel(QLocale().formattedDataSize(line.size, 1), "small", "textMuted")
            chip = Chip("oldPassphrase" if line.old_way else "opensFine")
            lines.append(SettingRow(moment, where, [size, chip, button], Glyph("archive")))
        other = Button(self.tr("Choose a file"), "secondary", size="sm")
        other.clicked.connect(lambda: self.model.restore(None))
        lines.append(
            SettingRow(
                self.tr("A backup from somewhere else"),
                self.tr("Always encrypted. Restoring keeps a copy of today’s notes first."),
                [other],
                Glyph("folder-open"),
            )
        )
        section = group(self.tr("Restore"), lines)
        if len(rows) > _SHOWN and not self._all:
            every = Button(self.tr("All %1").replace("%1", str(len(rows))), "link")
            every.clicked.connect(self._show_all)
            section.body.addWidget(every)
        return section

    def _kept(self) -> Section:
        lines = []
        for line in self.model.extra.kept[:_SHOWN]:
            moment = _moment(line)
            button = Button(self.tr("Put back..."), "secondary", size="sm")
            button.clicked.connect(lambda _=False, p=line.path: self.model.extra.put_back(p))
            button.setAccessibleName(f"{button.text()} {moment}")
            text = self.tr("The notes as they were before you restored a backup.")
            lines.append(SettingRow(moment, text, [button], Glyph("clock-counter-clockwise")))
        return group(self.tr("Kept from before a restore"), lines)

    def _conflicts(self) -> Section:
        lines = []
        for line in self.model.extra.conflicts[:_SHOWN]:
            moment = _at(line.changed)
            button = Button(self.tr("Open it apart..."), "secondary", size="sm")
            button.clicked.connect(lambda _=False, p=line.path: self._ask_apart(p))
            button.setAccessibleName(f"{button.text()} {moment}")
            text = isolated(line.path.name)
            lines.append(SettingRow(moment, text, [button], Glyph("archive")))
        return group(self.tr("Copies that a sync program made"), lines)

    def _ask_apart(self, path: Path) -> None:
        confirm(
            self,
            title=self.tr("Open this copy as a notebook of its own?"),
            text=self.tr(
                "It gets a folder of its own beside your notebook, and this one is locked. The two "
                "are never mixed, and the copy stays where it is. Its passphrase is the one that "
                "counted where it was written. “Open another notebook” on the first page brings "
                "you back."
            ),
            confirm_text=self.tr("Open it apart"),
            on_confirm=lambda: self.model.extra.open_apart(path),
        )

    def _replaced(self, found: CleanedLine) -> None:
        """Say what went and what stays."""
        gone, stays = len(found.removed), len(found.left) + len(found.away)
        text = self.tr("%1 older backups were replaced by a new one.").replace("%1", str(gone))
        if gone == 1:
            text = self.tr("The older backup was replaced by a new one.")
        elif not gone:
            text = self.tr("Nothing could be replaced now.")
        if stays:
            text += " " + self.tr("Some places could not be reached; try again there.")
        self.model.extra.toast(text)
        self.model.list_backups()

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _add_place(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "FamilySafe")
        if folder:
            self.model.add_place(folder)


def _moment(line: BackupLine | KeptLine) -> str:
    return _at(line.created)


def _at(instant: datetime) -> str:
    """ "22 November 2026, 22:31" in this computer's zone."""
    seconds = int(instant.timestamp())
    moment = QDateTime.fromSecsSinceEpoch(seconds, QTimeZone.systemTimeZone())
    locale = QLocale()
    day = long_day(instant.astimezone().date())
    clock = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{day}, {clock}"


def folder_words(host: QWidget, code: str) -> tuple[str, str]:
    """What is to be said about where the notebook lies: title and advice."""
    words = {
        "synced": (
            QCoreApplication.translate(
                "host", "The notebook lies in a folder that another program copies"
            ),
            QCoreApplication.translate(
                "host",
                "A sync program may copy it half-written. Keep the notebook on this computer "
                "and let only the backups go to the synced folder.",
            ),
        ),
        "removable": (
            QCoreApplication.translate("host", "The notebook lies on a stick"),
            QCoreApplication.translate(
                "host",
                "Pulled out too early, it may lose the last entry. Keep the notebook on this "
                "computer and use the stick for backups.",
            ),
        ),
        "network": (
            QCoreApplication.translate("host", "The notebook lies on another computer"),
            QCoreApplication.translate(
                "host",
                "A network folder can drop out while saving. Keep the notebook on this "
                "computer and send only backups there.",
            ),
        ),
        "conflict": (
            QCoreApplication.translate(
                "host", "There are copies beside the notebook that a sync program made"
            ),
            QCoreApplication.translate(
                "host",
                "Each is a notebook of its own and may hold other entries. FamilySafe never "
                "mixes them. Each can be opened apart, further down on this page.",
            ),
        ),
    }
    return words[code]


def _last_name(folder: str) -> str:
    return folder.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or folder
