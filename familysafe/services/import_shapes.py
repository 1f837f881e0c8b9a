"""What the use cases need of a file that an importer has read: shapes only, no importer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol


class FoundEvidence(Protocol):
    """One thing that a file said about an app."""

    @property
    def kind(self) -> str:
        """What was seen: "used", "allowed" ..."""
        ...

    @property
    def detail(self) -> str:
        """What it is about ("location")."""
        ...

    @property
    def count(self) -> int:
        """How often."""
        ...

    @property
    def seen_on(self) -> date | None:
        """The day, None where none is named."""
        ...


class FoundApp(Protocol):
    """One app as a file names it."""

    @property
    def name(self) -> str:
        """As the source names it."""
        ...

    @property
    def package_id(self) -> str:
        """The identity within the platform, or ""."""
        ...

    @property
    def platform(self) -> str:
        """The system that it runs on."""
        ...

    @property
    def store_label(self) -> str | None:
        """The age label as printed, or None."""
        ...

    @property
    def evidence(self) -> Sequence[FoundEvidence]:
        """What was seen of it."""
        ...


class FoundRow(Protocol):
    """A row of a table in which the name is missing."""

    @property
    def row(self) -> int:
        """Its number, as an office program counts."""
        ...

    @property
    def store_label(self) -> str | None:
        """The age label as printed, or None."""
        ...


class FoundFile(Protocol):
    """All that one file gave. ``left_out`` counts by kind what was not taken."""

    @property
    def source(self) -> str:
        """Which kind of file."""
        ...

    @property
    def items(self) -> Sequence[FoundApp]:
        """The apps."""
        ...

    @property
    def left_out(self) -> Mapping[str, int]:
        """What was not taken, counted by kind."""
        ...

    @property
    def seen_on(self) -> date | None:
        """The day, None where none is named."""
        ...
