"""Devices of a child: add, change, share with a sibling, put into the Trash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.device import ControlPoint, Device, DeviceForm
from familysafe.services.control_points import edit_control_point, remove_control_point
from familysafe.services.desk import Desk
from familysafe.services.devices import add_device, control_kind, edit_device, remove_device
from familysafe.ui.screens.child.overview_model import ChildPage, DeviceLine, TopicState
from familysafe.ui.screens.child.view_model import ChildModel

__all__ = [
    "ControlPoint", "Device", "DeviceDraft", "DeviceForm", "DeviceLine", "DevicesModel", "Thing",
    "TopicState",
]  # fmt: skip

#: What this page lists: devices, and the router, the line and the SIM that they go through.
Thing = Device | ControlPoint


@dataclass(frozen=True)
class DeviceDraft:
    """What stands in the form."""

    name: str
    platform_id: str
    os_version: str
    users: tuple[UUID, ...]


class DevicesModel(QObject):
    """``changed`` after each load of the page."""

    changed = Signal()

    def __init__(self, page_model: ChildModel, parent: QObject | None = None) -> None:
        super().__init__(parent or page_model)
        self._page_model, self._work = page_model, page_model.work
        page_model.changed.connect(self.changed)

    @property
    def page(self) -> ChildPage | None:
        return self._page_model.page

    def siblings(self) -> list[tuple[UUID, str]]:
        """Every child; a device may be shared."""
        return [(child.id, child.name) for child in self._page_model.siblings]

    def platforms(
        self, done: Callable[[list[tuple[str, str]]], None], of: Thing | None = None
    ) -> None:
        """Kinds of the content pack, by name, devices first; for ``of`` only what it may become."""
        self._work.ask(lambda desk: _platforms(desk, of), done, owner=self)

    def problems(self, draft: DeviceDraft) -> dict[str, str]:
        found: dict[str, str] = {}
        if not draft.name.strip():
            found["name"] = self.tr("Give it a name, for example “iPad”.")
        if not draft.users:
            found["users"] = self.tr("Tick at least one child.")
        return found

    def save(self, device: Thing | None, draft: DeviceDraft, done: Callable[[], None]) -> None:
        """Add, or keep what changed."""

        def write(desk: Desk) -> object:
            if device is None:
                return add_device(
                    desk,
                    name=draft.name,
                    platform_id=draft.platform_id,
                    users=draft.users,
                    os_version=draft.os_version,
                    since=desk.today(),
                ).receipt
            after = replace(
                device, name=draft.name, platform_id=draft.platform_id, users=draft.users
            )
            if isinstance(device, ControlPoint) and isinstance(after, ControlPoint):
                kind = control_kind(desk, draft.platform_id) or after.kind
                return edit_control_point(desk, before=device, after=replace(after, kind=kind))
            assert isinstance(device, Device) and isinstance(after, Device)
            after = replace(after, os_version=draft.os_version)
            return edit_device(desk, before=device, after=after)

        text = self.tr("Device added.") if device is None else self.tr("Saved.")
        self._work.save(write, lambda _: done(), owner=self, toast=text)

    def remove(self, device: Thing) -> None:
        """Put a device into the Trash; its apps and answers stay."""

        def take_away(desk: Desk) -> object:
            if isinstance(device, ControlPoint):
                return remove_control_point(desk, point_id=device.id)
            return remove_device(desk, device_id=device.id)

        self._work.save(
            take_away,
            owner=self,
            toast=self.tr("Removed. It stays in the Trash for 30 days."),
        )

    def check_up(self, device_id: UUID) -> None:
        """The next check-up that is done on this device."""
        page = self.page
        job = None
        if page is not None:
            job = next(
                (
                    job
                    for job in page.jobs
                    if device_id in (job.device_id, *(row.target.id for row in job.rows))
                ),
                None,
            )
        if job is None:
            self._page_model.start_next()
        else:
            self._page_model.start(job)


def _platforms(desk: Desk, of: Thing | None) -> list[tuple[str, str]]:
    country = desk.household().country
    found = []
    for entry in desk.content.platform_entries():
        if entry.countries and country not in entry.countries:
            continue
        control = control_kind(desk, entry.id) is not None
        if entry.kind == "service" and not _looked_at_on_a_device(desk, entry.id):
            continue  # only an account: it stands on the page of accounts
        if of is None or isinstance(of, ControlPoint) is control:
            found.append((control, entry.name.casefold(), entry.id, entry.name))
    return [(platform_id, name) for _control, _key, platform_id, name in sorted(found)]


def _looked_at_on_a_device(desk: Desk, platform_id: str) -> bool:
    """Browsers: no thing of their own, yet there are settings to look at."""
    return any(check.target != "account" for check in desk.content.platform(platform_id).checks)
