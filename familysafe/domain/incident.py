"""Incidents: the kind first, then who; facts in words. The hash chain is derived, not stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.record import Entity, Fact


class IncidentWho(StrEnum):
    """Who did it."""

    ONLINE = "online"
    PEER = "peer"
    TRUSTED = "trusted"
    HOME = "home"
    NOT_SURE = "not_sure"


@dataclass(frozen=True, kw_only=True)
class Incident(Entity):
    """One case. ``kind_id`` is a kind of the first-hour scripts, or "something_else".

    ``sexual`` True/False once it was asked (None = not asked yet).
    """

    KIND: ClassVar[str] = "incident"
    SEARCHED: ClassVar[tuple[str, ...]] = ("title",)

    kind_id: str
    who: IncidentWho
    child_id: UUID | None = None
    title: str = ""
    sexual: bool | None = None
    opened_on: date | None = None
    look_again_on: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class IncidentEntry(Fact):
    """A line of a case: "happened", "handle", "link", "step_done", "contact" (with answer due).

    "file" names a file of the case and holds its salted SHA-256 in ``reference``; "file_removed"
    says that its bytes went. Both lines stay, so the chain holds without the file.
    """

    KIND: ClassVar[str] = "incident_entry"
    SEARCHED: ClassVar[tuple[str, ...]] = ("text", "reference")

    incident_id: UUID
    entry: str
    text: str
    service: str = ""
    reference: str = ""
    answer_due: date | None = None
