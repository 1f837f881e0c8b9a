"""What the family told the reminders: absences, quiet hours, and what was put off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.record import Entity, Fact


@dataclass(frozen=True, kw_only=True)
class Absence(Entity):
    """Days on which a child (None = the whole family) is away: custody week, holiday, illness.

    Both days are inclusive. The 30-day ceiling rests meanwhile; the first day back is due.
    """

    KIND: ClassVar[str] = "absence"

    child_id: UUID | None
    from_on: date
    to_on: date
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ReminderPreferences(Entity):
    """One guardian's wishes: when to be reminded, and the quiet hours of notifications."""

    KIND: ClassVar[str] = "reminder_preferences"

    guardian_id: UUID
    at: time = time(19, 30)
    quiet_from: time = time(22, 0)
    quiet_to: time = time(7, 0)
    names_in_notifications: bool = False
    paused_until: date | None = None


class PutOffHow(StrEnum):
    """How something due was put off."""

    TOMORROW = "tomorrow"
    SKIP = "skip"
    UNTIL = "until"


@dataclass(frozen=True, kw_only=True)
class PutOff(Fact):
    """A due item was put off until ``until``. It never moves the 30-day ceiling of talks.

    ``item`` is the stable key of the due item; "" = the whole list (pressed while locked).
    """

    KIND: ClassVar[str] = "put_off"

    item: str
    how: PutOffHow
    until: date
    reason: str = ""
    child_id: UUID | None = None
