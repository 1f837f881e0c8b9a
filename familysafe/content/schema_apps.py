"""The shapes of the app catalogue: one file per app in ``resources/content/apps``."""

from __future__ import annotations

from typing import Literal

import msgspec

from familysafe.content.schema_checks import (
    Check,
    Confidence,
    FactCard,
    FileShape,
    Shape,
)

FeatureState = Literal["yes", "no", "limited_for_minors", "platform_or_parent_tool", "unknown"]
LabelField = Literal["apple_new", "apple_old", "google_play", "pegi", "esrb"]

_EU = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "HR",
        "CY",
        "CZ",
        "DK",
        "EE",
        "FI",
        "FR",
        "DE",
        "GR",
        "HU",
        "IE",
        "IT",
        "LV",
        "LT",
        "LU",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SK",
        "SI",
        "ES",
        "SE",
    ]
)
_AREAS = {"EU": _EU, "EEA": _EU | {"IS", "LI", "NO"}}


class AgeRegion(Shape, frozen=True, kw_only=True):
    """Another least age for one country or area.

    ``country_code`` is ISO 3166, "EU", "EEA", or "" where the source names no country that we
    could apply it to: such a line is shown and never judged by. ``in_force`` False = announced.
    """

    country_code: str
    where: str
    age: int | None
    note: str
    as_of: str
    confidence: Confidence
    sources: tuple[str, ...]
    in_force: bool = True


class TermsAge(Shape, frozen=True, kw_only=True):
    """The least age in the terms. 0 = none fixed, a parent must agree; None = not stated."""

    age: int | None
    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str
    note: str = ""
    regions: tuple[AgeRegion, ...] = ()

    def for_country(self, country: str) -> int | None:
        """The age that counts in a country (ISO code); announced ages do not count yet."""
        found = [r for r in self.regions if r.in_force and r.age is not None]
        for region in found:
            if region.country_code == country:
                return region.age
        for region in found:
            if country in _AREAS.get(region.country_code, frozenset()):
                return region.age
        return self.age


class AppLabel(Shape, frozen=True, kw_only=True):
    """One age label of the app, joined to a code of a rating system.

    ``raw`` is what the facts say word by word, ``seen_in`` the store or body that prints it.
    ``assumed``: we chose the label (shown as "probably"). ``no_age_given``: the sign names no
    age; then ``min_age`` and ``warn_below`` are None and nothing may be concluded.
    """

    system: str
    label: str
    seen_in: LabelField
    raw: str
    as_of: str
    confidence: Confidence
    sources: tuple[str, ...]
    assumed: bool = False
    no_age_given: bool = False
    min_age: int | None = None
    warn_below: int | None = None
    also: tuple[str, ...] = ()
    edition: str = ""
    note: str = ""


class DatedFact(Shape, frozen=True, kw_only=True):
    """One dated sentence about an app."""

    text: str
    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str


class Routes(Shape, frozen=True, kw_only=True):
    """Ways inside an app, by what they are for: report a message, block, export ..."""

    ways: dict[str, str]
    sources: tuple[str, ...]
    confidence: Confidence
    as_of: str
    note: str = ""


class CatalogueApp(FileShape, frozen=True, kw_only=True):
    """One app or service. ``coverage`` "full" has checks, "core" has fact cards only.

    ``confirmed_ids`` are the package ids that were seen in a public source ("android:..." or
    "ios:..."); the others are from memory. ``feature_notes`` holds ages and remarks by feature.
    """

    id: str
    name: str
    publisher: str
    category: str
    status: str
    coverage: Literal["full", "core"]
    platforms: tuple[str, ...]
    terms_min_age: TermsAge
    features: dict[str, FeatureState]
    features_as_of: str
    features_confidence: Confidence
    features_sources: tuple[str, ...]
    also_known_as: tuple[str, ...] = ()
    android_ids: tuple[str, ...] = ()
    ios_ids: tuple[str, ...] = ()
    confirmed_ids: tuple[str, ...] = ()
    feature_notes: dict[str, str] = msgspec.field(default_factory=dict)
    labels: tuple[AppLabel, ...] = ()
    labels_note: str = ""
    report: Routes | None = None
    data_rights: Routes | None = None
    facts: tuple[DatedFact, ...] = ()
    conflicts: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    cards: tuple[FactCard, ...] = ()


class AppEntry(Shape, frozen=True, kw_only=True):
    """One app in the index: what is needed to find it by a name or a package id."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    android_ids: tuple[str, ...] = ()
    ios_ids: tuple[str, ...] = ()
    status: str = "active"


class AppMatch(Shape, frozen=True, kw_only=True):
    """What a name was found to be. ``app_id`` None = not known; ``candidates`` to ask about."""

    app_id: str | None
    certain: bool
    candidates: tuple[str, ...] = ()
