"""Adding, changing and removing devices of every maker, shared ones too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from familysafe.domain.device import ControlKind, Device, DeviceForm
from familysafe.domain.text import clean_name
from familysafe.errors import InvalidInputError
from familysafe.services.children import Added
from familysafe.services.control_points import add_control_point
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Edit, Receipt, Remove
from familysafe.services.record_rules import (
    accounts_for_platform,
    checked_children,
    checked_name,
    event,
    root_of,
)

_CONTROLS = {
    "router": ControlKind.ROUTER,
    "broadband": ControlKind.BROADBAND,
    "sim": ControlKind.SIM,
}


def devices_of(desk: Desk, *, child_id: UUID) -> tuple[Device, ...]:
    """The devices that a child uses, alone or with others."""
    return tuple(d for d in desk.book.all(Device) if child_id in d.users)


def add_device(
    desk: Desk,
    *,
    name: str,
    platform_id: str,
    users: Sequence[UUID],
    form: DeviceForm | None = None,
    os_version: str = "",
    since: date | None = None,
) -> Added:
    """Add a device, its event "new device" for each user, and the accounts that come with it.

    ``platform_id`` "" = not known. A router, a line or a SIM is kept as the control point that it
    is. Raises InvalidInputError for a platform that the pack lacks.
    """
    owners = checked_children(desk, users)
    hint = _form(desk, platform_id)
    control = control_kind(desk, platform_id)
    if control is not None:
        return add_control_point(
            desk, name=name, kind=control, platform_id=platform_id, users=owners
        )
    device = Device(
        id=desk.ids.new(),
        name=checked_name(name),
        platform_id=platform_id,
        form=form or _form_of_name(name, hint),
        users=owners,
        os_version=clean_name(os_version),
        since=since,
    )
    drafts: list[Draft] = [Create(device, root_of(desk, owners))]
    drafts += _for_new_users(desk, device, owners)
    return Added(device.id, desk.save("add_device", drafts))


def edit_device(desk: Desk, *, before: Device, after: Device) -> Receipt:
    """Save the fields that differ; a new version or a new user re-opens what depends on it."""
    _form(desk, after.platform_id)
    clean = replace(
        after,
        name=checked_name(after.name),
        os_version=clean_name(after.os_version),
        users=checked_children(desk, after.users),
    )
    drafts: list[Draft] = [Edit(before, clean)]
    root = root_of(desk, clean.users)
    if before.os_version and _major(clean.os_version) != _major(before.os_version):
        drafts.append(Create(event(desk, "system_upgrade", clean.id), root))
    new_users = [user for user in clean.users if user not in before.users]
    if new_users and before.users:
        drafts.append(Create(event(desk, "new_device", clean.id), root))
    drafts += _for_new_users(desk, clean, new_users)
    return desk.save("edit_device", drafts)


def remove_device(desk: Desk, *, device_id: UUID) -> Receipt:
    """Put a device into the Trash. Apps and answers of it stay."""
    desk.book.get(Device, device_id)
    return desk.save("remove_device", [Remove(Device, device_id)])


def _form_of_name(name: str, hint: DeviceForm) -> DeviceForm:
    """One system runs on phones and tablets: a name like "Ben's iPad" tells which it is."""
    words = name.casefold()
    is_tablet = hint is DeviceForm.PHONE and ("ipad" in words or "tablet" in words)
    return DeviceForm.TABLET if is_tablet else hint


def control_kind(desk: Desk, platform_id: str) -> ControlKind | None:
    """What kind of control point a platform is; None for a device (and for services on devices)."""
    kinds = {entry.id: str(entry.kind) for entry in desk.content.platform_entries()}
    return _CONTROLS.get(kinds.get(platform_id, ""))


def _for_new_users(desk: Desk, device: Device, users: Sequence[UUID]) -> list[Draft]:
    drafts: list[Draft] = []
    for child_id in users:
        drafts.append(Create(event(desk, "new_device", child_id), child_id))
        drafts += accounts_for_platform(desk, child_id, device.platform_id)
    return drafts


def _major(version: str) -> str:
    return version.split(".")[0].strip().casefold()


def _form(desk: Desk, platform_id: str) -> DeviceForm:
    if not platform_id:
        return DeviceForm.OTHER
    for platform in desk.content.platform_entries():
        if platform.id == platform_id:
            hint = str(platform.forms[0]) if platform.forms else "other"
            return DeviceForm(hint) if hint in set(DeviceForm) else DeviceForm.OTHER
    raise InvalidInputError(
        "unknown platform",
        title="This kind of device is not known.",
        next_step="Choose one from the list, or leave the kind empty.",
    )
