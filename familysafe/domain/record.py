"""What every kind of record has in common, and the list of all kinds.

A *record* is a frozen dataclass with an ``id``. There are two families of them:

- **Entities** (child, device, app record ...) change over time. Each saved field becomes a
  change of its own, so that two parents' edits can be merged later.
- **Facts** (an answer, a talk, a decision ...) happened once and are never altered. A
  correction is a new fact whose ``corrects`` names the earlier one.

``KIND`` is the stable name in the file and in exports; it is never re-used with another meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, TypeVar
from uuid import UUID


class Scope(StrEnum):
    """Who may ever get a row. Until sync exists the window writes ``FAMILY`` only."""

    LOCAL = "local"
    PRIVATE = "private"
    FAMILY = "family"
    CHILD = "child"


@dataclass(frozen=True, kw_only=True)
class Record:
    """Base of every record. ``id`` is a UUIDv7."""

    KIND: ClassVar[str] = ""
    FACT: ClassVar[bool] = False
    #: Names of the fields whose text the full-text search finds.
    SEARCHED: ClassVar[tuple[str, ...]] = ()

    id: UUID


@dataclass(frozen=True, kw_only=True)
class Entity(Record):
    """A record whose fields may be edited."""


@dataclass(frozen=True, kw_only=True)
class Fact(Record):
    """Something that happened: insert only.

    ``happened_at`` is when it happened (aware UTC, editable by writing a correction) and
    ``zone`` the IANA zone of the parent's computer then, so that "Tuesday evening" stays one.
    """

    FACT: ClassVar[bool] = True

    happened_at: datetime
    zone: str
    corrects: UUID | None = None


R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=Entity)
F = TypeVar("F", bound=Fact)
