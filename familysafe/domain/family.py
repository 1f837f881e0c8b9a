"""The household, its guardians and its children."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from familysafe.domain.age import BirthDate
from familysafe.domain.record import Entity


class ChildColour(StrEnum):
    """The six colours of the design; for avatar and selection only, never for status."""

    IRIS = "iris"
    TANGERINE = "tangerine"
    LAGOON = "lagoon"
    ROSE = "rose"
    MOSS = "moss"
    SLATE = "slate"


@dataclass(frozen=True, kw_only=True)
class Household(Entity):
    """The family. There is exactly one; its id is the root of everything that is not one child's.

    ``country`` is ISO 3166 alpha-2 (or "" = not listed); empty ``rating_systems`` means the
    country's defaults; ``own_help_number`` is the family's own emergency or contact number.
    """

    KIND: ClassVar[str] = "household"

    country: str
    languages: tuple[str, ...] = ()
    rating_systems: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    own_help_number: str = ""


@dataclass(frozen=True, kw_only=True)
class Guardian(Entity):
    """An adult who writes in this notebook."""

    KIND: ClassVar[str] = "guardian"
    SEARCHED: ClassVar[tuple[str, ...]] = ("name",)

    name: str


@dataclass(frozen=True, kw_only=True)
class Child(Entity):
    """A child. ``name`` may be a nickname; two children may have the same one."""

    KIND: ClassVar[str] = "child"
    SEARCHED: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    born: BirthDate
    colour: ChildColour = ChildColour.IRIS
    home: str = ""
