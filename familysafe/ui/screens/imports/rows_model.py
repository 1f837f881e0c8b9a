"""What the preview is made of: the ways, the rows with their ticks, and where files are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from familysafe.services.import_shapes import FoundFile
from familysafe.services.imports import EvidenceLine, ImportRow

__all__ = [
    "EvidenceLine",
    "Filter",
    "FoundFile",
    "ImportActions",
    "ImportRow",
    "PreviewRow",
    "Stage",
    "Way",
    "What",
    "typed_list",
]


class ImportActions(Protocol):
    """What the window needs from the importers.

    ``chosen``: places of name, package id and label in a table, -1 for none; given only where the
    parent named the columns.
    """

    def read_file(
        self,
        path: str,
        progress: Callable[[float], None] | None = None,
        cancel: Callable[[], bool] | None = None,
        chosen: tuple[int, int, int] | None = None,
    ) -> FoundFile:
        """Read one file away from the window; ``progress`` from 0 to 1."""
        ...

    def read_text(self, text: str) -> FoundFile:
        """Read pasted names, or the output of a tool."""
        ...

    def look_here(self) -> FoundFile:
        """The programs of this computer."""
        ...


class Way(StrEnum):
    """Where the list comes from."""

    FILE = "file"
    PASTE = "paste"
    HERE = "here"


class Stage(StrEnum):
    """Where the parent is."""

    CHOOSE = "choose"
    WORKING = "working"
    SAVING = "saving"  # it ends by itself and cannot be stopped; the toast takes it back
    PREVIEW = "preview"


class What(StrEnum):
    """What happens to a row."""

    NEW = "new"
    ADDS = "adds"
    ALREADY = "already"
    ASK = "ask"
    NEWER = "newer"
    NEEDS_NAME = "needs_name"


class Filter(StrEnum):
    """The chips above the preview."""

    ALL = "all"
    NEW = "new"
    ASK = "ask"
    ALREADY = "already"
    NEWER = "newer"
    NEEDS_NAME = "needs_name"


@dataclass(frozen=True)
class PreviewRow:
    """One app of the preview. ``chosen``: the answer to "which one is it?", None = not asked."""

    row: ImportRow
    ticked: bool
    chosen: str | None = None

    @property
    def what(self) -> What:
        if not self.row.name:
            return What.NEEDS_NAME
        if self.row.already and self.row.newer_label:
            return What.NEWER
        if self.row.already:
            return What.ADDS if self.row.evidence else What.ALREADY
        if self.row.candidates and self.chosen is None:
            return What.ASK
        return What.NEW

    @property
    def can_tick(self) -> bool:
        return self.what not in (What.ALREADY, What.NEEDS_NAME)

    @property
    def name(self) -> str:
        """The catalogue's name where the parent picked one."""
        return dict(self.row.candidates).get(self.chosen or "", self.row.name)


@dataclass(frozen=True)
class _TypedApp:
    name: str
    package_id: str = ""
    platform: str = "unknown"
    store_label: str | None = None
    evidence: tuple[EvidenceLine, ...] = ()


@dataclass(frozen=True)
class _TypedList:
    items: tuple[_TypedApp, ...]
    source: str = "name_list"
    seen_on: date | None = None

    @property
    def left_out(self) -> Mapping[str, int]:
        return {}


def typed_list(text: str) -> FoundFile:
    """One name on each line, where no importer is at hand."""
    names = dict.fromkeys(line.strip() for line in text.splitlines() if line.strip())
    return _TypedList(tuple(_TypedApp(name) for name in names))
