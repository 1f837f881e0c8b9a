"""Safety talks, the promises that come out of them, and each child's rhythm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from familysafe.domain.record import Entity, Fact


class How(StrEnum):
    """How a talk went. ``NOT_THIS_TIME`` is kept, does not count and resets nothing."""

    EASY = "easy"
    OKAY = "okay"
    BUMPY = "bumpy"
    NOT_THIS_TIME = "not_this_time"


@dataclass(frozen=True, kw_only=True)
class Talk(Fact):
    """One child's part of a talk. Children who were in the same talk share ``group_id``.

    ``how`` None = how it went is unknown; it counts. ``next_on`` is the chosen next day,
    ``next_reason`` why it lies beyond 30 days. ``opener_ids`` are the coach's openers shown.
    """

    KIND: ClassVar[str] = "talk"
    SEARCHED: ClassVar[tuple[str, ...]] = ("note", "worried_about")

    child_id: UUID
    group_id: UUID
    topics: tuple[str, ...] = ()
    how: How | None = None
    note: str = ""
    worried_about: str = ""
    minutes: int | None = None
    next_on: date | None = None
    next_reason: str = ""
    opener_ids: tuple[str, ...] = ()
    leave_out_of_reports: bool = False

    @property
    def counts(self) -> bool:
        """Does this talk set the clock anew?"""
        return self.how is not How.NOT_THIS_TIME


@dataclass(frozen=True, kw_only=True)
class Promise(Fact):
    """Something that somebody promised in a talk; it comes back as a follow-up."""

    KIND: ClassVar[str] = "promise"
    SEARCHED: ClassVar[tuple[str, ...]] = ("text",)

    child_id: UUID
    talk_group_id: UUID | None
    text: str
    by_parent: bool = False
    due_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class PromiseKept(Fact):
    """A follow-up was done (or let go, ``kept`` False)."""

    KIND: ClassVar[str] = "promise_kept"

    promise_id: UUID
    kept: bool = True
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class TalkRhythm(Entity):
    """How often this child's talks come round: every 7, 14 or 28 days. One per child."""

    KIND: ClassVar[str] = "talk_rhythm"

    child_id: UUID
    every_days: int
