"""What the help page knows. It needs no notebook: content and the country are enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Signal

from familysafe.content.pack import ContentPack
from familysafe.domain.family import Child, Household
from familysafe.domain.incident import Incident, IncidentEntry
from familysafe.domain.local_settings import LocalSettings
from familysafe.services.desk import Desk
from familysafe.services.help import (
    HURTING,
    UNLISTED,
    Contact,
    CountryHelp,
    Script,
    ScriptStep,
    countries,
    country_help,
    keep_own_number,
    kind_ids,
    own_number,
    people_who_help,
    script,
    where_to_turn,
)
from familysafe.services.incidents import SOMETHING_ELSE, Case, cases
from familysafe.services.ports import Receipt
from familysafe.ui.navigation import Place, Route
from familysafe.ui.workspace import Workspace


class CountrySetting(Protocol):
    """The one setting that help needs, and may change, while the notebook is locked."""

    def read(self) -> LocalSettings: ...

    def change(self, **fields: object) -> LocalSettings: ...


@dataclass(frozen=True)
class CaseRow:
    """A case in the list of what was written down."""

    id: str
    kind_id: str
    title: str
    child_name: str
    child_colour: str
    opened_on: date | None
    waiting: bool
    closed: bool


@dataclass(frozen=True)
class _Facts:
    countries: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    help_of: CountryHelp
    script: Script | None
    turn: tuple[tuple[str, str], ...]


def system_country() -> str:
    """The country of this computer's region, before the family has chosen one."""
    return QLocale.territoryToCode(QLocale.system().territory())


class HelpModel(QObject):
    """``changed`` comes after each load."""

    changed = Signal()

    def __init__(
        self,
        settings: CountrySetting,
        *,
        load_content: Callable[[], ContentPack] | None = None,
        work: Workspace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._load_content, self._work = settings, load_content, work
        self.country = settings.read().country or system_country()
        self.kind_id = ""
        self.countries: tuple[tuple[str, str], ...] = ()
        self.kinds: tuple[tuple[str, str], ...] = ()
        self.help_of = CountryHelp(self.country, "")
        self.script: Script | None = None
        self.turn: tuple[tuple[str, str], ...] = ()
        self.own_number = ""
        self.cases: tuple[CaseRow, ...] = ()
        if work is not None:
            work.hub.changed.connect(self._on_change)

    @property
    def locked(self) -> bool:
        """No notebook is open: numbers and steps only."""
        return self._work is None

    @property
    def listed(self) -> bool:
        return bool(self.help_of.name)

    @property
    def people(self) -> tuple[Contact, ...]:
        """Who helps with the chosen kind; before one is chosen, everybody."""
        if self.script is None:
            return self.help_of.contacts
        return people_who_help(self.help_of, self.script.help_order)

    @property
    def today(self) -> date | None:
        work = self._work
        return None if work is None else work.desk.today()

    def load(self) -> None:
        """Read the facts, and with an open notebook the family's own part."""
        country, kind_id = self.country, self.kind_id
        if self._work is None:
            if self._load_content is not None:
                self._show(_facts(self._load_content(), country, kind_id))
            return
        self._work.ask(lambda desk: _facts(desk.content, country, kind_id), self._show, owner=self)
        self._work.ask(_family, self._show_family, owner=self)

    def choose_country(self, code: str) -> None:
        """Remember the country; it stays chosen for this computer."""
        if code == self.country:
            return
        self.country = code
        if self._work is None:
            self._settings.change(country=code)
            self.load()
            return
        self._work.jobs.run(
            lambda: self._settings.change(country=code), done=lambda _: self.load(), owner=self
        )

    def choose_kind(self, kind_id: str) -> None:
        """Show the first hour of a kind; the same one again shows everything."""
        self.kind_id = kind_id
        self.load()

    def keep_own_number(self, number: str) -> None:
        if self._work is not None:
            self._work.save(
                lambda desk: keep_own_number(desk, number=number),
                owner=self,
                toast=self.tr("Your number is kept."),
            )

    def write_down(self) -> None:
        """Open a new case, with the kind that is chosen here."""
        if self._work is not None:
            kind = "" if self.kind_id == HURTING else self.kind_id
            self._work.router.go(Place.of(Route.INCIDENT, kind=kind))

    def open_all(self) -> None:
        """The whole first hour of the chosen kind, with its doubts and sources."""
        if self._work is not None and self.script is not None:
            sheet = f"hour:{self.script.kind_id}:"
            self._work.router.go(Place.of(Route.LIBRARY, tab="print", print_id=sheet))

    def open_case(self, case_id: str) -> None:
        if self._work is not None:
            self._work.router.go(Place.of(Route.INCIDENT, incident_id=case_id))

    def _show(self, facts: _Facts) -> None:
        if facts.help_of.code not in (self.country, UNLISTED):
            return
        self.countries, self.kinds = facts.countries, facts.kinds
        self.help_of, self.script = facts.help_of, facts.script
        self.turn = facts.turn
        self.changed.emit()

    def _show_family(self, found: tuple[str, tuple[CaseRow, ...]]) -> None:
        self.own_number, self.cases = found
        self.changed.emit()

    def _on_change(self, receipt: object) -> None:
        if isinstance(receipt, Receipt) and receipt.touches(
            Household, Incident, IncidentEntry, Child
        ):
            self.load()


def _facts(content: ContentPack, country: str, kind_id: str) -> _Facts:
    found = country_help(content, country)
    return _Facts(
        countries(content),
        kind_ids(content),
        found,
        script(content, kind_id),
        where_to_turn(content),
    )


def _family(desk: Desk) -> tuple[str, tuple[CaseRow, ...]]:
    titles = {k.id: k.title for k in desk.content.first_hour().kinds}
    children = {c.id: c for c in desk.book.all(Child)}
    return own_number(desk), tuple(_row(case, titles, children) for case in cases(desk))


def _row(case: Case, titles: dict[str, str], children: dict[UUID, Child]) -> CaseRow:
    incident = case.incident
    child = children.get(incident.child_id) if incident.child_id else None
    return CaseRow(
        id=incident.id.hex,
        kind_id=incident.kind_id,
        title=incident.title or titles.get(incident.kind_id, ""),
        child_name="" if child is None else child.name,
        child_colour="" if child is None else child.colour.value,
        opened_on=incident.opened_on,
        waiting=bool(case.open_contacts),
        closed=incident.closed_on is not None,
    )


__all__ = [
    "CaseRow",
    "Contact",
    "CountrySetting",
    "HURTING",
    "HelpModel",
    "SOMETHING_ELSE",
    "Script",
    "ScriptStep",
    "UNLISTED",
    "system_country",
]
