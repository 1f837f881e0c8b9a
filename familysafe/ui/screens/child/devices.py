"""Devices: what needs looking at where."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from familysafe.ui.screens.child.devices_model import (
    ControlPoint,
    DeviceDraft,
    DeviceForm,
    DeviceLine,
    DevicesModel,
    Thing,
    TopicState,
)
from familysafe.ui.screens.child.form_overlay import FormOverlay
from familysafe.ui.screens.child.view_model import ChildModel
from familysafe.ui.widgets.avatar import IconTile
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, column
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import ago
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.form import Choice, Form
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import isolated

_ICONS = {
    DeviceForm.PHONE: "device-mobile",
    DeviceForm.TABLET: "device-tablet",
    DeviceForm.COMPUTER: "laptop",
    DeviceForm.CONSOLE: "game-controller",
    DeviceForm.TV: "television",
}


def _icon(device: Thing) -> str:
    if isinstance(device, ControlPoint):
        return "globe"
    return _ICONS.get(device.form, "package")


class Devices(QWidget):
    """A row per device: system and version, last check-up, who shares it."""

    def __init__(self, page_model: ChildModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_model = page_model
        self.model = DevicesModel(page_model, self)
        body = column(spacing=12)
        self.setLayout(body)
        self.rows = ListCard()
        body.addWidget(self.rows)
        self._empty = Card("plain", padding=8)
        body.addWidget(self._empty)
        body.addStretch(1)
        self.model.changed.connect(self._fill)
        self._fill()

    def add(self) -> None:
        """Ask for a new device."""
        dialog = DeviceDialog(self, self.model, None, self._page_model.child_id)
        dialog.open_overlay(dialog.name)

    def edit(self, device: Thing) -> None:
        """Change one, or put it into the Trash."""
        dialog = DeviceDialog(self, self.model, device, None)
        dialog.open_overlay(dialog.name)

    def _fill(self) -> None:
        page = self.model.page
        lines = () if page is None else page.devices
        self.rows.set_rows([self._row(line) for line in lines])
        self.rows.setVisible(bool(lines))
        clear_layout(self._empty.body)
        self._empty.setVisible(page is not None and not lines)
        if page is not None and not lines:
            add = Button(self.tr("Add a device"), "secondary")  # the filled one is above
            add.clicked.connect(self.add)
            text = self.tr("Phone, tablet, console, computer, TV or router, shared ones too.")
            self._empty.body.addWidget(
                EmptyState("device-tablet", self.tr("No devices yet"), text, [add])
            )

    def _row(self, line: DeviceLine) -> ListRow:
        device = line.device
        version = "" if isinstance(device, ControlPoint) else device.os_version
        system = " ".join(p for p in (line.platform, version) if p)
        parts = [system or self.tr("Kind not chosen")]
        page = self.model.page
        if line.last_look is not None and page is not None:
            looked = self.tr("last check-up %1").replace("%1", ago(line.last_look, page.today))
            parts.append(looked)
        else:
            parts.append(self.tr("no check-up yet"))
        if line.controls is not None:
            parts.append(self._controls(line.controls))
        if line.shared_with:
            names = ", ".join(isolated(name) for name in line.shared_with)
            parts.append(self.tr("shared with %1").replace("%1", names))
        extras: list[QWidget] = []
        if line.questions:
            done = line.answered >= line.questions
            text = self.tr("%1 of %2 looked at").replace("%1", str(line.answered))
            text = text.replace("%2", str(line.questions))
            look = ("ok", "okSoft", "check") if done else ("neutral", "neutralSoft", "")
            extras.append(Chip("", text, fg=look[0], bg=look[1], icon=look[2]))
            start = Button(self.tr("Check-up"), "outline", size="sm")
            start.setAccessibleName(f"{start.text()}: {device.name}")
            start.clicked.connect(lambda: self.model.check_up(device.id))
            extras.append(start)
        found = ListRow(
            device.name,
            " · ".join(parts),
            lead=IconTile(_icon(device), "textMuted", "surfaceInset"),
            extras=extras,
            action=self.tr("Edit"),
        )
        found.activated.connect(lambda: self.edit(device))
        return found

    def _controls(self, state: TopicState) -> str:
        """What the notebook says about the parental controls of the device itself."""
        return {
            TopicState.FRESH: self.tr("parental controls set"),
            TopicState.ON_PURPOSE: self.tr("parental controls left on purpose"),
            TopicState.TO_FINISH: self.tr("parental controls to finish"),
            TopicState.TIME_TO_LOOK: self.tr("parental controls: time to look"),
        }.get(state, self.tr("parental controls not looked at"))


class DeviceDialog(FormOverlay):
    """``device`` None: a new one, for ``child_id``."""

    def __init__(
        self, host: QWidget, model: DevicesModel, device: Thing | None, child_id: UUID | None
    ) -> None:
        super().__init__(host, self._save)
        self._model, self._device = model, device
        if device is None:
            self.set_words(self.tr("Add a device"), self.tr("Add"))
        else:
            self.set_words(device.name, self.tr("Save"))
            self._add_remove(device)
        self.form = Form()
        self.content.addWidget(self.form)
        self.name = TextField("" if device is None else device.name)
        self.form.add("name", Field(self.tr("Name"), self.name))
        self.kind = Choice([("", self.tr("Not chosen"))])
        help_text = self.tr("Check-ups ask only what this kind of device has.")
        self.form.add("kind", Field(self.tr("Kind"), self.kind, help_text=help_text))
        known = "" if device is None or isinstance(device, ControlPoint) else device.os_version
        self.version = TextField(known)
        if isinstance(device, ControlPoint):
            self.version.setParent(self)
            self.version.hide()
        else:
            about = self.tr("In Settings under About. A new one makes checks worth a second look.")
            words = self.tr("System version")
            self.form.add("version", Field(words, self.version, help_text=about))
        self._users = QWidget()
        users = column(spacing=4)
        self._users.setLayout(users)
        self.users: dict[UUID, QCheckBox] = {}
        used_by = (child_id,) if device is None else device.users
        for some_id, name in model.siblings():
            box = self.users[some_id] = QCheckBox(name.replace("&", "&&"))
            box.setAccessibleName(name)
            box.setChecked(some_id in used_by)
            users.addWidget(box)
        self.form.add("users", Field(self.tr("Who uses it"), self._users))
        self.content.addStretch(1)
        model.platforms(self._offer, device)

    def draft(self) -> DeviceDraft:
        """What stands in the form."""
        return DeviceDraft(
            self.name.text(),
            self.kind.value(),
            self.version.text(),
            tuple(some_id for some_id, box in self.users.items() if box.isChecked()),
        )

    def _offer(self, kinds: list[tuple[str, str]]) -> None:
        for value, name in kinds:
            self.kind.addItem(name, value)
        if self._device is not None:
            self.kind.set_value(self._device.platform_id)

    def _add_remove(self, device: Thing) -> None:
        remove = Button(self.tr("Move to Trash"), "outline", icon="trash")

        def take_away() -> None:
            self.close_overlay()
            self._model.remove(device)

        remove.clicked.connect(take_away)
        self.extra.addWidget(remove)

    def _save(self) -> None:
        draft = self.draft()
        wrong = self.form.show_errors(self._model.problems(draft))
        self.refit()
        if not wrong:
            self._model.save(self._device, draft, self.close_overlay)
