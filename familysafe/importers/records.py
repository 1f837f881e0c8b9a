"""What an importer hands on: plain values, already cleaned, with no secret in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

PLATFORMS = frozenset({"ios", "android", "windows", "macos", "linux", "steam", "unknown"})

# Kinds of evidence. "used" is proof of use, the others are what a system or a store says.
USED = "used"
ALLOWED = "allowed"
DENIED = "denied"
NOT_ASKED = "not_asked"
MAY_ASK = "may_ask"
DECLARED = "declared"
EVIDENCE_KINDS = frozenset({USED, ALLOWED, DENIED, NOT_ASKED, MAY_ASK, DECLARED})


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing seen about one app: ``detail`` names it ("location"), ``count`` how often."""

    kind: str
    detail: str
    count: int = 1
    seen_on: date | None = None


@dataclass(frozen=True, slots=True)
class ImportedApp:
    """An app as the source names it. ``package_id`` is the identity within ``platform``.

    ``name`` is the package id where the source knows no name: nothing is guessed here.
    ``store_label`` is the age label as the store printed it; no age is computed from it.
    ``oars_min_age`` is a floor declared by the maker (OARS 1.0/1.1), None if unknown.
    ``not_from_store`` is True only where the source says so.
    """

    name: str
    package_id: str = ""
    platform: str = "unknown"
    store_label: str | None = None
    has_iap: bool | None = None
    evidence: tuple[Evidence, ...] = ()
    installed_from: str | None = None
    oars_min_age: int | None = None
    genre: str | None = None
    not_from_store: bool | None = None


@dataclass(frozen=True, slots=True)
class ImportedAccount:
    """An account of a password manager's list: never a secret, the address cut to its host."""

    title: str
    host: str = ""
    user_name: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table and which of them were read; -1 where none is.

    ``columns`` are the names that may be offered to a parent: a secret one is "".
    """

    columns: tuple[str, ...]
    name: int = -1
    package_id: int = -1
    label: int = -1


@dataclass(frozen=True, slots=True)
class Nameless:
    """A row of a table in which the name is missing; the parent can type it."""

    row: int
    store_label: str | None = None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """All of one file. ``left_out`` counts by kind what was seen and not taken.

    ``seen_on`` is the day the source itself names (last record, day of the backup), None
    where it names none: then the day of the import counts.
    """

    source: str
    items: tuple[ImportedApp, ...] = ()
    accounts: tuple[ImportedAccount, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    seen_on: date | None = None
    os_version: str | None = None
    table: Table | None = None
    nameless: tuple[Nameless, ...] = ()
