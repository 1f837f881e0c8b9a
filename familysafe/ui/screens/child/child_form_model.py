"""A child being typed: checked beside the fields, then saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from familysafe.domain.age import BirthDate, age_on
from familysafe.domain.device import DeviceForm
from familysafe.domain.family import Child, ChildColour
from familysafe.services.children import add_child, edit_child, list_children
from familysafe.services.desk import Desk
from familysafe.services.devices import add_device
from familysafe.services.record_rules import OLDEST, platforms_of
from familysafe.ui.workspace import Workspace

__all__ = ["ChildColour", "ChildDraft", "ChildForm", "DeviceKind"]


@dataclass(frozen=True)
class DeviceKind:
    """One chip: its words, icon, and the platform of the content pack."""

    key: str
    label: str
    icon: str
    platform_id: str
    form: DeviceForm


@dataclass(frozen=True)
class ChildDraft:
    """What stands in the form. 0 = not chosen."""

    name: str = ""
    day: int = 0
    month: int = 0
    year: int = 0
    colour: ChildColour = ChildColour.IRIS
    devices: tuple[str, ...] = ()

    def born(self) -> BirthDate | None:
        """None where month or year miss, or the calendar has no such day."""
        if not self.month or not self.year:
            return None
        try:
            return BirthDate(self.year, self.month, self.day or None)
        except ValueError:
            return None


class ChildForm(QObject):
    """``editing`` None: a new child."""

    def __init__(
        self, work: Workspace, editing: Child | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.work, self.editing = work, editing
        self._names: tuple[str, ...] = ()
        self._twin_is_meant = ""
        work.ask(lambda desk: _other_names(desk, editing), self._take_names, owner=self)

    def today(self) -> date:
        return self.work.now().date()

    def start(self) -> ChildDraft:
        """The form as it opens."""
        child = self.editing
        if child is None:
            return ChildDraft()
        born = child.born
        return ChildDraft(child.name, born.day or 0, born.month, born.year, child.colour)

    def ask_colour(self, done: Callable[[ChildColour], None]) -> None:
        """A colour that no other child has yet."""
        self.work.ask(_free_colour, done, owner=self)

    def problems(self, draft: ChildDraft) -> dict[str, str]:
        """A clear sentence for each field that cannot be saved yet."""
        found: dict[str, str] = {}
        if not draft.name.strip():
            found["name"] = self.tr("Type a name or a nickname.")
        born, today = draft.born(), self.today()
        if not draft.month or not draft.year:
            found["born"] = self.tr("Pick the month and the year.")
        elif born is None:
            found["born"] = self.tr("That month has no such day.")
        elif (born.year, born.month, born.day or 1) > (today.year, today.month, today.day):
            found["born"] = self.tr("This day lies in the future. Check the month and the year.")
        elif age_on(born, today) > OLDEST:
            found["born"] = self.tr("That is very long ago. Check the year.")
        return found

    def twin_question(self, draft: ChildDraft) -> str:
        """Asked once, where another child has this name already; else ""."""
        name = draft.name.strip()
        if name.casefold() not in self._names or name == self._twin_is_meant:
            return ""
        self._twin_is_meant = name
        text = self.tr("You have a %1 already. A nickname tells the two apart; or go on as it is.")
        return text.replace("%1", name)

    def _take_names(self, names: tuple[str, ...]) -> None:
        self._names = names

    def save(self, draft: ChildDraft, done: Callable[[Child], None]) -> None:
        """Save a draft without problems; ``done`` gets the child as it is kept."""
        born, child = draft.born(), self.editing
        assert born is not None
        if child is not None:
            after = replace(child, name=draft.name, born=born, colour=draft.colour)
            self.work.save(
                lambda desk: edit_child(desk, before=child, after=after),
                lambda _: done(after),
                owner=self,
                toast=self.tr("Saved."),
            )
            return
        kinds = [kind for kind in self.device_kinds() if kind.key in draft.devices]
        self.work.ask(lambda desk: _add(desk, draft, born, kinds), done, owner=self)

    def device_kinds(self) -> list[DeviceKind]:
        """The usual devices; others are added on the Devices tab."""
        phone, tablet, computer = "device-mobile", "device-tablet", "laptop"
        form = DeviceForm
        return [
            DeviceKind("ipad", self.tr("iPad"), tablet, "ios", form.TABLET),
            DeviceKind("iphone", self.tr("iPhone"), phone, "ios", form.PHONE),
            DeviceKind("android", self.tr("Android phone"), phone, "android", form.PHONE),
            DeviceKind("samsung", self.tr("Samsung phone"), phone, "samsung", form.PHONE),
            DeviceKind(
                "switch", self.tr("Switch"), "game-controller", "nintendo_switch", form.CONSOLE
            ),
            DeviceKind(
                "playstation", self.tr("PlayStation"), "game-controller", "playstation",
                form.CONSOLE,
            ),
            DeviceKind("xbox", self.tr("Xbox"), "game-controller", "xbox", form.CONSOLE),
            DeviceKind(
                "windows", self.tr("Windows computer"), computer, "windows11", form.COMPUTER
            ),
            DeviceKind("chromebook", self.tr("Chromebook"), computer, "chromeos", form.COMPUTER),
            DeviceKind("tv", self.tr("TV"), "television", "google_tv", form.TV),
        ]  # fmt: skip


def _other_names(desk: Desk, editing: Child | None) -> tuple[str, ...]:
    mine = None if editing is None else editing.id
    return tuple(c.name.casefold() for c in list_children(desk) if c.id != mine)


def _free_colour(desk: Desk) -> ChildColour:
    used = {child.colour for child in list_children(desk)}
    return next((colour for colour in ChildColour if colour not in used), ChildColour.IRIS)


def _add(desk: Desk, draft: ChildDraft, born: BirthDate, kinds: list[DeviceKind]) -> Child:
    child_id = add_child(desk, name=draft.name, born=born, colour=draft.colour).id
    for kind in kinds:
        known = platforms_of(desk, kind.platform_id)
        add_device(
            desk,
            name=kind.label,
            platform_id=kind.platform_id if known else "",
            users=(child_id,),
            form=kind.form,
        )
    return desk.child(child_id)
