"""Devices of a child: add, change, share with a sibling, put into the Trash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.domain.device import Device, DeviceForm
from familysafe.services.desk import Desk
from familysafe.services.devices import add_device, edit_device, remove_device
from familysafe.ui.screens.child.overview_model import ChildPage, DeviceLine, TopicState
from familysafe.ui.screens.child.view_model import ChildModel

__all__ = ["Device", "DeviceDraft", "DeviceForm", "DeviceLine", "DevicesModel", "TopicState"]


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

    def platforms(self, done: Callable[[list[tuple[str, str]]], None]) -> None:
        """Kinds of devices of the content pack, by name."""
        self._work.ask(_platforms, done, owner=self)

    def problems(self, draft: DeviceDraft) -> dict[str, str]:
        found: dict[str, str] = {}
        if not draft.name.strip():
            found["name"] = self.tr("Give it a name, for example “iPad”.")
        if not draft.users:
            found["users"] = self.tr("Tick at least one child.")
        return found

    def save(self, device: Device | None, draft: DeviceDraft, done: Callable[[], None]) -> None:
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
                device,
                name=draft.name,
                platform_id=draft.platform_id,
                os_version=draft.os_version,
                users=draft.users,
            )
            return edit_device(desk, before=device, after=after)

        text = self.tr("Device added.") if device is None else self.tr("Saved.")
        self._work.save(write, lambda _: done(), owner=self, toast=text)

    def remove(self, device_id: UUID) -> None:
        """Put a device into the Trash; its apps and answers stay."""
        self._work.save(
            lambda desk: remove_device(desk, device_id=device_id),
            owner=self,
            toast=self.tr("Removed. It stays in the Trash for 30 days."),
        )

    def check_up(self, device_id: UUID) -> None:
        """The next check-up that is done on this device."""
        page = self.page
        job = None
        if page is not None:
            job = next((job for job in page.jobs if job.device_id == device_id), None)
        if job is None:
            self._page_model.start_next()
        else:
            self._page_model.start(job)


def _platforms(desk: Desk) -> list[tuple[str, str]]:
    country = desk.household().country
    return sorted(
        (
            (entry.id, entry.name)
            for entry in desk.content.platform_entries()
            if entry.kind == "device" and (not entry.countries or country in entry.countries)
        ),
        key=lambda found: found[1].casefold(),
    )
