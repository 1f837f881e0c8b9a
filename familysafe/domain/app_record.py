"""Which apps a child uses, what the store says of them, and what the parent decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.record import Entity, Fact


@dataclass(frozen=True, kw_only=True)
class AppRecord(Entity):
    """One app of one child, on one device or on none in particular.

    ``app_id`` is the catalogue entry, or None for a name that the catalogue does not know.
    ``came_from`` says how it got here: "ticked", "typed", "pasted", or "import:<source>".
    """

    KIND: ClassVar[str] = "app_record"
    SEARCHED: ClassVar[tuple[str, ...]] = ("name",)

    child_id: UUID
    name: str
    device_id: UUID | None = None
    app_id: str | None = None
    package_id: str | None = None
    came_from: str = "typed"
    since: date | None = None


class Decision(StrEnum):
    """What the parent decided about an app."""

    NOT_YET = "not_yet"
    WITH_RULES = "with_rules"
    AS_IT_IS = "as_it_is"


@dataclass(frozen=True, kw_only=True)
class AppDecision(Fact):
    """A parent's decision about one app record, with its reason."""

    KIND: ClassVar[str] = "app_decision"
    SEARCHED: ClassVar[tuple[str, ...]] = ("reason",)

    app_record_id: UUID
    decision: Decision
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class StoreLabel(Fact):
    """The label that the parent read in their own store. It counts before the pack's."""

    KIND: ClassVar[str] = "store_label"

    app_record_id: UUID
    system: str
    label: str


@dataclass(frozen=True, kw_only=True)
class AppEvidence(Fact):
    """What an imported file said about an app: kind ("location", "camera" ...) and when.

    ``detail`` is one of our own words (e.g. "allowed", "asked", "denied", "used"), ``count`` how
    often it was seen. Evidence has a date and a source; an absence proves nothing.
    """

    KIND: ClassVar[str] = "app_evidence"

    app_record_id: UUID
    source: str
    evidence: str
    detail: str = ""
    count: int | None = None
    seen_on: date | None = None
