"""Tick or paste: catalogue names by typing, and a pasted list held against the catalogue."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from familysafe.services.apps import AddedApps, Found, Pick, ProposedApp, add_apps, apps_of, propose
from familysafe.services.desk import Desk
from familysafe.services.devices import devices_of
from familysafe.ui.screens.child.view_model import ChildModel

__all__ = ["AddAppsModel", "Found", "Offer", "ProposedApp"]

_BULLET = re.compile(r"^\s*(?:[-*+•◦▪–—]+\s+|\[[ xX]?\]\s*|\d{1,4}[.)]\s+)")
_SHOWN = 400


@dataclass(frozen=True)
class Offer:
    """One line of the list: a catalogue app, or the typed name itself (``app_id`` None)."""

    name: str
    app_id: str | None = None
    ticked: bool = False
    already: bool = False


@dataclass(frozen=True)
class _Known:
    name: str
    app_id: str
    keys: tuple[str, ...]


class AddAppsModel(QObject):
    """``changed``: other offers or ticks; ``pasted``: the answers to a pasted list;
    ``added``: saved, the dialog may close."""

    changed = Signal()
    pasted = Signal()
    added = Signal()

    def __init__(self, page_model: ChildModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page_model, self._work = page_model, page_model.work
        self.device_id: UUID | None = None
        self.devices: tuple[tuple[str, str], ...] = ()
        self.proposed: tuple[ProposedApp, ...] = ()
        self._chosen: dict[str, str] = {}
        self._known: tuple[_Known, ...] = ()
        self._there: frozenset[str] = frozenset()
        self._ticked: dict[str, Offer] = {}
        self._typed = ""
        child_id = page_model.child_id
        if child_id is not None:
            self._work.ask(lambda desk: _catalogue(desk, child_id), self._offer, owner=self)

    # -- ticking -----------------------------------------------------------------------------

    def offers(self) -> list[Offer]:
        """What fits the typed letters; a typed name that no entry has stands last."""
        wanted = self._typed.casefold()
        found = [
            self._as_offer(known)
            for known in self._known
            if not wanted or any(wanted in key for key in known.keys)
        ]
        found.sort(key=lambda o: (not o.name.casefold().startswith(wanted), o.name.casefold()))
        if not wanted:
            own = [o for o in self._ticked.values() if o.app_id is None]
            return [*own, *found][:_SHOWN]
        if not any(o.name.casefold() == wanted for o in found):
            key = f"name:{wanted}"
            found.append(self._ticked.get(key, Offer(self._typed)))
        return found[:_SHOWN]

    def type(self, text: str) -> None:
        self._typed = " ".join(text.split())
        self.changed.emit()

    def toggle(self, offer: Offer) -> None:
        """Tick or untick one line."""
        if offer.already:
            return
        key = _key(offer)
        if key in self._ticked:
            del self._ticked[key]
        else:
            self._ticked[key] = replace(offer, ticked=True)
        self.changed.emit()

    def choose_device(self, device_id: str) -> None:
        self.device_id = UUID(device_id) if device_id else None
        child_id = self._page_model.child_id
        if child_id is not None:
            self._work.ask(lambda desk: _catalogue(desk, child_id), self._offer, owner=self)

    @property
    def count(self) -> int:
        """How many apps "Add" would add."""
        return len(self._picks())

    # -- pasting -----------------------------------------------------------------------------

    def paste(self, text: str) -> None:
        """Hold a pasted list against the catalogue."""
        names = [_BULLET.sub("", line).strip(" ,;") for line in text.splitlines()]
        if len(names) == 1:
            names = [part.strip() for part in names[0].split(",")]
        child_id, device_id = self._page_model.child_id, self.device_id
        if child_id is None:
            return
        wanted = child_id
        self._work.ask(
            lambda desk: propose(desk, names=names, child_id=wanted, device_id=device_id),
            self._take_proposed,
            owner=self,
        )

    def choose(self, typed: str, app_id: str) -> None:
        """What an unsure name is; "" = none of these, "?" = not answered (kept as typed)."""
        if app_id == "?":
            self._chosen.pop(typed, None)
        else:
            self._chosen[typed] = app_id
        self.changed.emit()

    def chosen(self, typed: str) -> str | None:
        """None: not answered yet."""
        return self._chosen.get(typed)

    @property
    def open_questions(self) -> int:
        """Unsure names without an answer; they are kept as typed."""
        return sum(p.found is Found.UNSURE and p.typed not in self._chosen for p in self.proposed)

    def save(self) -> None:
        """Add everything that is ticked or pasted, as one action."""
        picks, child_id, device_id = self._picks(), self._page_model.child_id, self.device_id
        if child_id is None or not picks:
            return
        came_from = "pasted" if self.proposed and not self._ticked else "ticked"
        wanted = child_id
        self._work.ask(
            lambda desk: add_apps(
                desk, child_id=wanted, device_id=device_id, picks=picks, came_from=came_from
            ),
            self._told,
            owner=self,
        )

    # -- inside ------------------------------------------------------------------------------

    def _picks(self) -> list[Pick]:
        picks = {_key(o): Pick(o.name, o.app_id) for o in self._ticked.values()}
        names = {known.app_id: known.name for known in self._known}
        for found in self.proposed:
            if found.already:
                continue
            app_id = found.app_id
            if found.found is Found.UNSURE:
                app_id = self._chosen.get(found.typed) or None
            name = names.get(app_id, found.name) if app_id else found.typed
            picks.setdefault(f"id:{app_id}" if app_id else f"name:{name.casefold()}",
                             Pick(name, app_id))  # fmt: skip
        return list(picks.values())

    def _as_offer(self, known: _Known) -> Offer:
        ticked = f"id:{known.app_id}" in self._ticked
        return Offer(known.name, known.app_id, ticked, known.app_id in self._there)

    def _offer(
        self, found: tuple[tuple[_Known, ...], frozenset[str], tuple[tuple[str, str], ...]]
    ) -> None:
        self._known, self._there, self.devices = found
        self.changed.emit()

    def _take_proposed(self, found: tuple[ProposedApp, ...]) -> None:
        self.proposed = found
        self.pasted.emit()
        self.changed.emit()

    def _told(self, result: AddedApps) -> None:
        number = len(result.ids)
        text = self.tr("1 app added for %2") if number == 1 else self.tr("%1 apps added for %2")
        page = self._page_model.page
        text = text.replace("%2", page.child.name if page else "")
        if not number:
            text = self.tr("Nothing new: all of them were there already.")
        self._work.messenger.toast.emit(text.replace("%1", str(number)), result.receipt)
        self.added.emit()


def _key(offer: Offer) -> str:
    return f"id:{offer.app_id}" if offer.app_id else f"name:{offer.name.casefold()}"


def _catalogue(
    desk: Desk, child_id: UUID
) -> tuple[tuple[_Known, ...], frozenset[str], tuple[tuple[str, str], ...]]:
    known = tuple(
        _Known(e.name, e.id, (e.name.casefold(), *(a.casefold() for a in e.aliases)))
        for e in desk.content.app_entries()
        if e.status in ("active", "")
    )
    there = frozenset(a.app_id for a in apps_of(desk, child_id=child_id) if a.app_id)
    devices = tuple((str(d.id), d.name) for d in devices_of(desk, child_id=child_id))
    return known, there, devices
