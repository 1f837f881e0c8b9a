"""The shapes of ``pack.json`` (version, hashes) and ``index.json`` (what stands where)."""

from __future__ import annotations

from datetime import date

from familysafe.content.schema_apps import AppEntry
from familysafe.content.schema_checks import FileShape, FormHint, PlatformKind, Shape
from familysafe.content.schema_help import RegionRef


class PackFile(FileShape, frozen=True, kw_only=True):
    """``pack.json``: the version, and the SHA-256 (hex) of every other file by its name."""

    version: str
    date: date
    format: int
    files: dict[str, str]


class PlatformEntry(Shape, frozen=True, kw_only=True):
    """One platform in the index."""

    id: str
    name: str
    family: str
    kind: PlatformKind
    forms: tuple[FormHint, ...]
    countries: tuple[str, ...] = ()


class Index(FileShape, frozen=True, kw_only=True):
    """``index.json``: written by ``familysafe.content.seal``, never by hand."""

    platforms: tuple[PlatformEntry, ...]
    apps: tuple[AppEntry, ...]
    regions: tuple[RegionRef, ...]


class Change(Shape, frozen=True, kw_only=True):
    """What changed in a version: a sentence, and the checks that it makes due again."""

    version: str
    text: str
    checks: tuple[str, ...] = ()
    apps: tuple[str, ...] = ()


class ChangeFile(FileShape, frozen=True, kw_only=True):
    """``changes.json``, newest first."""

    changes: tuple[Change, ...]
