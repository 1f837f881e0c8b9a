"""Settings (pictures 16 and 22): parts at the left, their rows at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.settings.backup import BackupPart
from familysafe.ui.screens.settings.erase import ErasePart
from familysafe.ui.screens.settings.parts import (
    AboutPart,
    CountryPart,
    LookPart,
    Part,
    RemindersPart,
    TrashPart,
)
from familysafe.ui.screens.settings.security import SecurityPart
from familysafe.ui.screens.settings.take_along import TakeAlongPart
from familysafe.ui.screens.settings.view_model import SettingsModel
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.nav_button import NavButton
from familysafe.ui.widgets.scroll_page import ScrollPage

_PARTS: dict[str, type[Part]] = {
    "security": SecurityPart,
    "reminders": RemindersPart,
    "backup": BackupPart,
    "look": LookPart,
    "country": CountryPart,
    "trash": TrashPart,
    "take_along": TakeAlongPart,
    "erase": ErasePart,
    "about": AboutPart,
}
_NAV = 240


class PartList(QWidget):
    """The parts; arrow keys move, Enter or Space opens."""

    def __init__(self, names: list[tuple[str, str, str]]) -> None:
        super().__init__()
        self.buttons: dict[str, NavButton] = {}
        layout = column(spacing=2)
        self.setLayout(layout)
        for part, name, icon in names:
            button = NavButton(name, icon)
            self.buttons[part] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def mark(self, part: str) -> None:
        for name, button in self.buttons.items():
            button.setChecked(name == part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self.buttons.values())
        focused = self.focusWidget()
        if step and isinstance(focused, NavButton) and focused in buttons:
            at = (buttons.index(focused) + step) % len(buttons)
            buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)


class SettingsView(ScrollPage):
    """Parts are built at their first visit."""

    crumbs_changed = Signal()

    def __init__(self, model: SettingsModel, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self.model = model
        self.set_title(self.tr("Settings"))
        self._names = [
            ("security", self.tr("Security & lock"), "lock-simple"),
            ("reminders", self.tr("Reminders"), "bell"),
            ("backup", self.tr("Backup & restore"), "floppy-disk"),
            ("look", self.tr("Look & text"), "text-aa"),
            ("country", self.tr("Country & language"), "globe"),
            ("trash", self.tr("Trash"), "trash"),
            ("take_along", self.tr("Take everything with you"), "package"),
            ("erase", self.tr("Erase"), "x-circle"),
            ("about", self.tr("About"), "info"),
        ]
        self.list = PartList(self._names)
        for part, button in self.list.buttons.items():
            button.clicked.connect(lambda _=False, p=part: model.open_part(p))
        self._line: QBoxLayout = row(spacing=24)
        self._line.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._room = column(spacing=0)
        self._line.addLayout(self._room, 1)
        self._room.addStretch(1)  # a short part stays as high as its words
        self.above.addLayout(self._line)
        self._parts: dict[str, Part] = {}
        self.part = ""
        model.loaded.connect(self._refresh)
        model.settings_changed.connect(self._refresh)

    def show_place(self, place: Place) -> None:
        part = place.get("part", "security")
        part = part if part in _PARTS else "security"
        if part not in self._parts:
            self._parts[part] = _PARTS[part](self.model)
            self._room.insertWidget(0, self._parts[part])
        for name, widget in self._parts.items():
            widget.setVisible(name == part)
        self.part = part
        self.list.mark(part)
        self.model.load()
        if part == "security":
            self.model.ask_keychain()
            self.model.extra.list_guardians()
        elif part == "backup":
            self.model.list_backups()
            self.model.extra.look_around()
        self._refresh()
        self.crumbs_changed.emit()

    def crumbs(self) -> list[tuple[str, Place | None]]:
        name = next((n for part, n, _ in self._names if part == self.part), "")
        return [(self.tr("Settings"), Place.of(Route.SETTINGS)), (name, None)]

    def focus_first(self) -> None:
        if self.part:
            self.list.buttons[self.part].setFocus()

    def _refresh(self) -> None:
        if self.part:
            self._parts[self.part].refresh()

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if not hasattr(self, "_line"):
            return
        narrow = self.effective_width() < current().tokens.layout["breakpoints"]["narrow"]
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if narrow else beside)
        self.list.setMaximumWidth(16_777_215 if narrow else current().px(_NAV))
        self.list.setMinimumWidth(0 if narrow else current().px(_NAV))
