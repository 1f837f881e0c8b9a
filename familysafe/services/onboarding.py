"""The first run: popular apps to tick, a child with devices and apps, the recovery sheet's flag."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familysafe.domain.age import BirthDate
from familysafe.domain.device import DeviceForm
from familysafe.domain.family import ChildColour
from familysafe.services.apps import Found, Pick, add_apps, propose
from familysafe.services.children import add_child
from familysafe.services.desk import Desk
from familysafe.services.devices import add_device
from familysafe.services.ports import Receipt
from familysafe.services.record_rules import platforms_of

SHEET_PLACE = "recovery_sheet"
SHEET_LATER = "later"
SHEET_ACTION = "_note_sheet"
APPS_OFFERED = 9
_OLDEST_FOR_KIDS_APPS = 12
_KIDS_APPS = frozenset({"youtube_kids", "messenger_kids"})
#: What families most often name first; only the order of the chips, no judgement.
_POPULAR = (
    "youtube_kids", "minecraft", "roblox", "youtube", "whatsapp", "fortnite", "duolingo",
    "tiktok", "snapchat", "instagram", "messenger_kids", "disney_plus", "netflix", "among_us",
    "pokemon_go", "brawl_stars", "discord", "spotify", "ea_fc", "chatgpt",
)  # fmt: skip


@dataclass(frozen=True)
class NewDevice:
    """A ticked device."""

    name: str
    platform_id: str
    form: DeviceForm


@dataclass(frozen=True)
class NewChild:
    """All that the first run asks about a child. ``apps`` are names as ticked or typed."""

    name: str
    born: BirthDate
    colour: ChildColour
    devices: tuple[NewDevice, ...] = ()
    apps: tuple[str, ...] = ()


def popular_apps(desk: Desk, *, age: int) -> tuple[str, ...]:
    """Names to offer at this age: those whose terms allow it first, then what friends use."""
    country = desk.household().country
    fitting: list[str] = []
    others: list[str] = []
    for app_id in _POPULAR:
        app = desk.content.app(app_id)
        if app is None or (app_id in _KIDS_APPS and age > _OLDEST_FOR_KIDS_APPS):
            continue
        allowed = (app.terms_min_age.for_country(country) or 0) <= age
        (fitting if allowed else others).append(app.name)
    return tuple([*fitting, *others][:APPS_OFFERED])


def app_names(desk: Desk) -> tuple[str, ...]:
    """The names of all apps that can still be had, by the alphabet."""
    entries = desk.content.app_entries()
    names = {e.name for e in entries if e.status in ("active", "")}
    return tuple(sorted(names, key=str.casefold))


def add_new_child(desk: Desk, *, child: NewChild) -> UUID:
    """The child, then its devices and apps. A device kind that the pack lacks counts as unknown."""
    child_id = add_child(desk, name=child.name, born=child.born, colour=child.colour).id
    for device in child.devices:
        known = platforms_of(desk, device.platform_id)
        add_device(
            desk,
            name=device.name,
            platform_id=device.platform_id if known else "",
            users=(child_id,),
            form=device.form,
        )
    picks = [
        Pick(found.name, found.app_id if found.found is Found.MATCHED else None)
        for found in propose(desk, names=child.apps, child_id=child_id)
    ]
    if picks:
        add_apps(desk, child_id=child_id, picks=picks)
    return child_id


def note_sheet(desk: Desk, *, checked: bool) -> None:
    """Keep when the recovery sheet in the hand was checked, or that it waits for later.

    A setting of this notebook's file, no entry: the sheet belongs to its keys, and an export that
    is loaded elsewhere must not bring along what was said of another sheet.
    """
    desk.book.put_setting(SHEET_PLACE, desk.today().isoformat() if checked else SHEET_LATER)
    desk.feed.publish(Receipt(desk.ids.new(), SHEET_ACTION, desk.now(), ()))


def sheet_waits(desk: Desk) -> bool:
    """Was the recovery sheet put off?"""
    return desk.book.setting(SHEET_PLACE) == SHEET_LATER


def sheet_checked_on(desk: Desk) -> date | None:
    """The day on which the present recovery sheet was checked, if it was."""
    found = desk.book.setting(SHEET_PLACE)
    if found is None or found == SHEET_LATER:
        return None
    try:
        return date.fromisoformat(found)
    except ValueError:
        return None
