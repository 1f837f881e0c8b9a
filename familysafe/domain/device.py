"""Devices of every maker, and the control points of a home (router, SIM, console ...)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.record import Entity


class DeviceForm(StrEnum):
    """What the thing looks like; picks its icon and its words."""

    PHONE = "phone"
    TABLET = "tablet"
    COMPUTER = "computer"
    CONSOLE = "console"
    TV = "tv"
    SPEAKER = "speaker"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Device(Entity):
    """A device that one or more children use.

    ``platform_id`` is a platform of the content pack ("ios", "android" ...), or "" = not known.
    """

    KIND: ClassVar[str] = "device"
    SEARCHED: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    platform_id: str
    form: DeviceForm = DeviceForm.OTHER
    users: tuple[UUID, ...] = ()
    os_version: str = ""
    since: date | None = None


class ControlKind(StrEnum):
    """Places from which a whole home or line is controlled."""

    ROUTER = "router"
    SIM = "sim"
    BROADBAND = "broadband"
    STORE = "store"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class ControlPoint(Entity):
    """A control point: audited once, shown for every child who uses it."""

    KIND: ClassVar[str] = "control_point"
    SEARCHED: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    kind: ControlKind
    platform_id: str
    users: tuple[UUID, ...] = ()
