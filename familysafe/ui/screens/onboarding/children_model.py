"""The children as they are typed in step 3; nothing is saved before "Save and continue"."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, Signal

from familysafe.domain.age import BirthDate, age_on
from familysafe.domain.device import DeviceForm
from familysafe.domain.family import ChildColour
from familysafe.services.onboarding import NewChild, NewDevice, app_names, popular_apps
from familysafe.ui.workspace import Workspace

OLDEST = 18
_FIRST_DEVICES = 8
_MATCHES = 5


@dataclass(frozen=True)
class DeviceChoice:
    """A chip: what it is called, its icon, and the platform of the content pack."""

    key: str
    label: str
    icon: str
    platform_id: str
    form: DeviceForm


@dataclass
class ChildDraft:
    """One child that is being typed."""

    name: str = ""
    year: int = 0
    month: int = 0
    day: int = 0
    colour: ChildColour = ChildColour.IRIS
    devices: list[str] = field(default_factory=list)
    apps: list[str] = field(default_factory=list)
    typed_apps: list[str] = field(default_factory=list)
    saved: bool = False
    twin_is_meant: bool = False

    def born(self) -> BirthDate | None:
        """None while month or year are missing, or where the calendar has no such day."""
        if not (self.year and self.month):
            return None
        try:
            return BirthDate(self.year, self.month, self.day or None)
        except ValueError:
            return None

    @property
    def is_empty(self) -> bool:
        return not (self.name.strip() or self.year or self.month or self.devices or self.apps)


class ChildrenModel(QObject):
    """The drafts and the one being edited (``at``)."""

    changed = Signal()
    apps_changed = Signal()
    catalogue_came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Workspace | None = None
        self._asked: tuple[int, int] = (-1, -1)
        self.drafts = [ChildDraft()]
        self.at = 0
        self.popular: tuple[str, ...] = ()
        self._catalogue: tuple[str, ...] = ()

    def start(self, work: Workspace) -> None:
        """The notebook is there: the catalogue can be asked."""
        self._work = work
        self.ask_apps()

    @property
    def draft(self) -> ChildDraft:
        return self.drafts[self.at]

    def today(self) -> date:
        assert self._work is not None
        return self._work.desk.today()

    def age(self, draft: ChildDraft) -> int | None:
        """Whole years today, None while unknown."""
        born = draft.born()
        return None if born is None or self._work is None else age_on(born, self.today())

    def select(self, index: int) -> None:
        self.at = index
        self.changed.emit()
        self.ask_apps()

    def add(self) -> None:
        """Another child, with a colour that is not used yet."""
        used = {draft.colour for draft in self.drafts}
        free = next((c for c in ChildColour if c not in used), ChildColour.IRIS)
        self.drafts.append(ChildDraft(colour=free))
        self.select(len(self.drafts) - 1)

    def toggle_app(self, name: str, on: bool) -> None:
        apps = self.draft.apps
        if on and name not in apps:
            apps.append(name)
        elif not on and name in apps:
            apps.remove(name)

    def add_typed_app(self, name: str) -> None:
        """A name from "Find more"; the catalogue is asked when the child is saved."""
        plain = " ".join(name.split())
        known = {n.casefold() for n in (*self.popular, *self.draft.typed_apps)}
        if plain and plain.casefold() not in known:
            self.draft.typed_apps.append(plain)
        for shown in (*self.popular, *self.draft.typed_apps):
            if shown.casefold() == plain.casefold():
                self.toggle_app(shown, True)
        self.apps_changed.emit()

    def toggle_device(self, key: str, on: bool) -> None:
        devices = self.draft.devices
        if on and key not in devices:
            devices.append(key)
        elif not on and key in devices:
            devices.remove(key)

    def ask_apps(self) -> None:
        """Ask the catalogue for chips that fit the age of the child being edited."""
        if self._work is None:
            return
        age = self.age(self.draft)
        wanted = 9 if age is None else max(age, 0)
        if (self.at, wanted) == self._asked:
            return
        self._asked = (self.at, wanted)
        self._work.ask(lambda desk: popular_apps(desk, age=wanted), self._offer, owner=self)

    def ask_catalogue(self) -> None:
        """All names of the catalogue, for :meth:`matching`."""
        if self._work is not None and not self._catalogue:
            self._work.ask(app_names, self._take_catalogue, owner=self)

    def _take_catalogue(self, names: tuple[str, ...]) -> None:
        self._catalogue = names
        self.catalogue_came.emit()

    def matching(self, typed: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first; the name as typed stands last."""
        plain = " ".join(typed.split())
        if not plain:
            return ()
        key = plain.casefold()
        found = [name for name in self._catalogue if key in name.casefold()]
        found.sort(key=lambda name: not name.casefold().startswith(key))
        if any(name.casefold() == key for name in found):
            return tuple(found[:_MATCHES])
        return (*found[:_MATCHES], plain)

    def _offer(self, names: tuple[str, ...]) -> None:
        self.popular = names
        self.apps_changed.emit()

    def app_chips(self) -> tuple[str, ...]:
        """Offered names, then ticked ones of another age, then typed ones; each once."""
        draft = self.draft
        return tuple(dict.fromkeys((*self.popular, *draft.apps, *draft.typed_apps)))

    def problems(self) -> dict[str, str]:
        """What is missing for the child being edited; an empty form is fine."""
        draft = self.draft
        found: dict[str, str] = {}
        if draft.is_empty or draft.saved:
            return found
        if not draft.name.strip():
            found["name"] = self.tr("A nickname is enough.")
        age = self.age(draft)
        if draft.born() is None:
            found["born"] = self.tr("Pick the month and the year.")
        elif age is not None and not 0 <= age <= OLDEST:
            found["born"] = self.tr("This day lies in the future. Check the year.")
        return found

    def twin_question(self) -> str:
        """Asked once, where the child being edited has the name of another one; else ""."""
        draft = self.draft
        name = draft.name.strip()
        others = {d.name.strip().casefold() for d in self.drafts if d is not draft}
        if not name or draft.saved or draft.twin_is_meant or name.casefold() not in others:
            return ""
        draft.twin_is_meant = True
        text = self.tr("You have a %1 already. A nickname tells the two apart; or go on as it is.")
        return text.replace("%1", name)

    def first_with_problem(self) -> int | None:
        """The index of the first child that cannot be saved yet."""
        at = self.at
        try:
            for index in range(len(self.drafts)):
                self.at = index
                if self.problems():
                    return index
        finally:
            self.at = at
        return None

    def ready(self, *, with_apps: bool) -> tuple[NewChild, ...]:
        """The children to save, in the order they were typed."""
        choices = {choice.key: choice for choice in self.device_choices()}
        found = []
        for draft in self.drafts:
            born = draft.born()
            if draft.saved or born is None or not draft.name.strip():
                continue
            devices = tuple(
                NewDevice(c.label, c.platform_id, c.form)
                for c in (choices[key] for key in draft.devices)
            )
            apps = tuple(draft.apps) if with_apps else ()
            found.append(NewChild(draft.name, born, draft.colour, devices, apps))
        return tuple(found)

    def saved(self) -> None:
        """What was just saved is not saved twice."""
        for draft in self.drafts:
            draft.saved = draft.saved or not draft.is_empty

    def device_choices(self) -> list[DeviceChoice]:
        """All chips; the first nine are shown at once."""
        tablet, phone, computer = "device-tablet", "device-mobile", "laptop"
        console, tv = "game-controller", "television"
        form = DeviceForm
        return [
            DeviceChoice("ipad", self.tr("iPad"), tablet, "ios", form.TABLET),
            DeviceChoice("iphone", self.tr("iPhone"), phone, "ios", form.PHONE),
            DeviceChoice("android", self.tr("Android phone"), phone, "android", form.PHONE),
            DeviceChoice("samsung", self.tr("Samsung phone"), phone, "samsung", form.PHONE),
            DeviceChoice("switch", self.tr("Switch"), console, "nintendo_switch", form.CONSOLE),
            DeviceChoice("windows", self.tr("Windows computer"), computer, "windows11",
                         form.COMPUTER),
            DeviceChoice("tv", self.tr("TV"), tv, "google_tv", form.TV),
            DeviceChoice("playstation", self.tr("PlayStation"), console, "playstation",
                         form.CONSOLE),
            DeviceChoice("xbox", self.tr("Xbox"), console, "xbox", form.CONSOLE),
            DeviceChoice("tablet", self.tr("Android tablet"), tablet, "android", form.TABLET),
            DeviceChoice("fire", self.tr("Fire tablet"), tablet, "fire_tablet", form.TABLET),
            DeviceChoice("mac", self.tr("Mac"), computer, "macos", form.COMPUTER),
            DeviceChoice("chromebook", self.tr("Chromebook"), computer, "chromeos",
                         form.COMPUTER),
            DeviceChoice("linux", self.tr("Linux computer"), computer, "linux_desktop",
                         form.COMPUTER),
            DeviceChoice("switch2", self.tr("Switch 2"), console, "nintendo_switch_2",
                         form.CONSOLE),
            DeviceChoice("fire_tv", self.tr("Fire TV"), tv, "fire_tv", form.TV),
            DeviceChoice("apple_tv", self.tr("Apple TV"), tv, "apple_tv", form.TV),
            DeviceChoice("roku", self.tr("Roku"), tv, "roku", form.TV),
            DeviceChoice("echo", self.tr("Echo speaker"), "package", "alexa", form.SPEAKER),
            DeviceChoice("nest", self.tr("Google speaker"), "package", "google_nest",
                         form.SPEAKER),
            DeviceChoice("quest", self.tr("Quest headset"), "package", "meta_quest", form.OTHER),
        ]  # fmt: skip

    @property
    def devices_shown_first(self) -> int:
        return _FIRST_DEVICES
