"""The shapes of the content pack. Each struct is one thing in a file of ``resources/content``.

All structs are frozen and refuse unknown fields, so a typing slip in a file is an error with a
place and not a silent loss. Ages are whole years, ranges are inclusive. Every fact carries its
sources (keys of ``sources.json``), the date it speaks of (``as_of``, as free text such as
"2026-05" or "iOS 18") and a confidence. Texts are British English; other languages overlay them
by stable keys (see ``docs/content.md``).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Confidence = Literal["high", "medium", "low"]
TopicId = Literal[
    "location", "privacy", "contact", "live", "purchases", "content",
    "time", "account", "lock", "popups", "report", "data",
]  # fmt: skip
TargetId = Literal["device", "app_on_device", "account", "control_point", "household"]
InHandId = Literal["child_device", "parent_phone", "web", "router", "tv_or_console"]
YesNoMaybe = Literal["yes", "no", "maybe"]
CardWhere = Literal["child_device", "remote", "either", "web_account", "network"]
ReopenEvent = Literal[
    "new_device", "system_upgrade", "app_overhaul", "birthday", "new_router", "new_sim",
    "money_incident", "home_move",
]  # fmt: skip


FormHint = Literal[
    "phone", "tablet", "computer", "console", "tv", "speaker", "router", "other"
]  # fmt: skip
PlatformKind = Literal["device", "router", "broadband", "sim", "service"]
Mark = Literal["general_knowledge", "path_from_memory", "low_confidence"]


class Shape(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    kw_only=True,
):
    """Base of all content shapes."""


class FileShape(Shape, frozen=True, kw_only=True):
    """A shape that is one whole file. ``$schema`` names its JSON Schema for editors.

    ``review_by`` is the best-before date of what the file says as a whole.
    """

    schema_ref: str = msgspec.field(default="", name="$schema")
    review_by: date | None = None


class Fits(Shape, frozen=True, kw_only=True):
    """The values that fit from one age to another. Empty ``values``: no account at this age."""

    from_age: int
    to_age: int
    values: tuple[str, ...]
    note: str = ""


class Path(Shape, frozen=True, kw_only=True):
    """Where to look, as steps, for one version. ``version`` "" = no particular one."""

    steps: tuple[str, ...]
    version: str = ""


class Check(Shape, frozen=True, kw_only=True):
    """One question of a check-up: the facts and the guide fields together (SPEC section 4).

    ``id`` is stable for ever. ``values`` run from the most open to the most closed state; they
    are kept in answers, so they are the same in every language: show ``label_of(value)``.
    ``prove_it`` is a harmless test, or None with ``no_test_because``. ``{child}`` and
    ``{device}`` in texts are filled in by the program.
    """

    id: str
    topic: TopicId
    target: TargetId
    in_hand: InHandId
    minutes: int
    essential: bool
    title: str
    question: str
    why: str
    paths: tuple[Path, ...]
    do: tuple[str, ...]
    see: str
    values: tuple[str, ...]
    fits: tuple[Fits, ...]
    does_not: str
    other_adult_notices: YesNoMaybe
    reopens: tuple[ReopenEvent, ...]
    recheck_days: int
    search_words: tuple[str, ...]
    tips: tuple[int, ...]
    sources: tuple[str, ...]
    as_of: str
    confidence: Confidence
    review_by: date
    path_confidence: Confidence | None = None
    path_seen: Literal["yes", "partly", "no"] | None = None
    described_for: str = ""
    prove_it: str | None = None
    no_test_because: str = ""
    notice_note: str = ""
    note: str = ""
    marks: tuple[Mark, ...] = ()
    conflicts: tuple[str, ...] = ()
    platform_id: str = ""
    app_id: str = ""
    value_labels: tuple[str, ...] = ()

    def label_of(self, value: str) -> str:
        """A value as it is shown: translated where there are words for it, else as it is."""
        if self.value_labels and value in self.values:
            return self.value_labels[self.values.index(value)] or value
        return value


class FactCard(Shape, frozen=True, kw_only=True):
    """A fact without guide fields: shown in the Library, never asked and never counted.

    ``fitting`` pairs an age range ("0-7", inclusive) with the value that fits it. ``where``:
    in the hand of the child, from a parent's phone or the web (remote), in the account on the
    web, at the router; None where the source does not say.
    """

    id: str
    topic: TopicId
    title: str
    paths: tuple[Path, ...]
    fitting: tuple[tuple[str, str], ...]
    see: str
    limits: tuple[str, ...]
    sources: tuple[str, ...]
    as_of: str
    confidence: Confidence
    review_by: date
    where: CardWhere | None = None
    path_confidence: Confidence | None = None
    path_seen: Literal["yes", "partly", "no"] | None = None
    described_for: str = ""
    note: str = ""
    marks: tuple[Mark, ...] = ()
    platform_id: str = ""
    app_id: str = ""


class Platform(FileShape, frozen=True, kw_only=True):
    """One system, maker's box or line: what it is called, its checks and its fact cards.

    ``kind`` tells what a parent enters it as: a device, a router, a broadband line, a SIM, or a
    service that comes with others (browsers, mail, a PC store). ``countries`` empty = anywhere.
    ``account_name``: what its maker calls the account of a child; "" = as the platform.
    ``notes_sources``: what the notes rest on beside the sources of the checks.
    """

    id: str
    name: str
    family: str
    kind: PlatformKind
    forms: tuple[FormHint, ...]
    versions: str
    parent_tool: str
    account_name: str = ""
    version_notes: tuple[str, ...] = ()
    notes_sources: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    cards: tuple[FactCard, ...] = ()

    @property
    def control_kind(self) -> PlatformKind:
        """The same as ``kind``."""
        return self.kind

    @property
    def form_hint(self) -> FormHint:
        """The first of ``forms``."""
        return self.forms[0]


class Source(Shape, frozen=True, kw_only=True):
    """Where a fact comes from. ``tier``: primary, secondary, pointer (not opened), none."""

    key: str
    title: str
    publisher: str = ""
    url: str = ""
    as_of: str = ""
    tier: str = ""


class SourceFile(FileShape, frozen=True, kw_only=True):
    """``sources.json``: all sources by key."""

    sources: tuple[Source, ...]


class SharedFile(FileShape, frozen=True, kw_only=True):
    """``shared.json``: words that several guides use, and the plain words of the marks.

    A text of another file that reads ``@key`` stands for ``texts[key]``.
    """

    texts: dict[str, str]
    marks: dict[Mark, str]
