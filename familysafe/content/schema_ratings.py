"""The shapes of rating systems and of ages in law."""

from __future__ import annotations

from typing import Literal

from familysafe.content.schema_checks import Confidence, FileShape, Shape

Binding = Literal["advisory", "binding", "partly_binding", "mixed"]
LawStatus = Literal["in_force", "announced", "planned", "bill", "proposal_expected", "mixed"]


class RatingCode(Shape, frozen=True, kw_only=True):
    """One printed label. ``min_age`` 0 = everyone, 99 = nobody; whole years.

    ``warn_below``: below this age a gentle notice is fitting; ``warn_basis`` "suggested" means
    that the number is our proposal and not the body's. ``pattern``: stands for several codes.
    """

    code: str
    min_age: int
    warn_below: int
    warn_basis: Literal["official", "suggested"]
    meaning: str
    binding: Binding
    aka: tuple[str, ...] = ()
    accompanied_below: int | None = None
    accompanied_from: int | None = None
    retired: bool = False
    provisional: bool = False
    pattern: bool = False
    colour: str = ""


class Descriptor(Shape, frozen=True, kw_only=True):
    """A word that stands beside a label (violence, bad language ...)."""

    id: str
    label: str
    meaning: str = ""
    rule: str = ""
    since: str = ""


class RatingSystem(FileShape, frozen=True, kw_only=True):
    """One body's labels. ``regions`` are ISO codes where possible."""

    id: str
    name: str
    body: str
    url: str
    regions: tuple[str, ...]
    covers: tuple[str, ...]
    legal: Binding
    legal_note: str
    ratings: tuple[RatingCode, ...]
    as_of: str
    confidence: Confidence
    sources: tuple[str, ...]
    descriptors: tuple[Descriptor, ...] = ()
    interactive_elements: tuple[Descriptor, ...] = ()
    notes: tuple[str, ...] = ()


class OarsAttribute(Shape, frozen=True, kw_only=True):
    """One row of the OARS table: the age of each intensity, in whole years."""

    id: str
    since: str
    meaning: str
    none: int
    mild: int
    moderate: int
    intense: int


class OarsTable(FileShape, frozen=True, kw_only=True):
    """The Open Age Ratings Service: what a free program declares about itself."""

    id: str
    name: str
    url: str
    regions: tuple[str, ...]
    legal: Binding
    rules: tuple[str, ...]
    attributes: tuple[OarsAttribute, ...]
    age_to_label: dict[str, tuple[tuple[int, str], ...]]
    as_of: str
    confidence: Confidence
    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()


class RatingCountries(FileShape, frozen=True, kw_only=True):
    """Which systems a household of a country counts at first, and what to keep in mind."""

    by_country: dict[str, tuple[str, ...]]
    others: tuple[str, ...]
    pitfalls: tuple[str, ...]


class ConsentAge(Shape, frozen=True, kw_only=True):
    """The age from which a child alone may agree to the use of data. None = no fixed age."""

    country: str
    iso: str
    age: int | None
    basis: str
    confidence: Confidence
    as_of: str
    sources: tuple[str, ...]
    note: str = ""


class AccountLaw(Shape, frozen=True, kw_only=True):
    """A law on the age for accounts. ``in_force`` is a date or a plan in words."""

    id: str
    country: str
    iso: str
    name: str
    age: int
    status: LawStatus
    in_force: str
    facts: tuple[str, ...]
    confidence: Confidence
    as_of: str
    sources: tuple[str, ...]
    status_note: str = ""
    check_at: str = ""
    covered: tuple[str, ...] = ()
    self_declared: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()


class LawFile(FileShape, frozen=True, kw_only=True):
    """``law.json``."""

    how_to_use: tuple[str, ...]
    warning: str
    consent: tuple[ConsentAge, ...]
    account_laws: tuple[AccountLaw, ...]
