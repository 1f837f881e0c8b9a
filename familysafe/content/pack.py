"""The content pack as the program asks it: platforms, apps, ratings, law, talks, help.

Each family of files is read when it is first asked for and kept. All values are frozen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

from familysafe.content.loader import Reader
from familysafe.content.match import AppMatcher
from familysafe.content.schema import (
    AccountLaw,
    AgeBand,
    AgreementFile,
    AppEntry,
    AppMatch,
    BandId,
    CatalogueApp,
    Change,
    ChangeFile,
    Check,
    Clause,
    ConsentAge,
    ExploreCard,
    FactCard,
    FirstHour,
    GlossaryFile,
    HelpRegion,
    Index,
    LawFile,
    Mark,
    OarsTable,
    OpenerKind,
    PackFile,
    Platform,
    PlatformEntry,
    RatingCountries,
    RatingSystem,
    RegionRef,
    Rhythm,
    Serious,
    ShortTalk,
    Source,
    SourceFile,
    StrangerDrill,
    TalkCommon,
    TalkTopic,
    Term,
    Tip,
    TipFile,
    Triage,
    TrustedAdults,
)
from familysafe.resources import resource_path

_OARS = "oars"


class ContentPack:
    """One pack in one language. Make it with ``load``."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._platforms: dict[str, Platform] = {}
        self._apps: dict[str, CatalogueApp] = {}
        self._regions: dict[str, HelpRegion] = {}

    @classmethod
    def load(cls, folder: Path | None = None, *, language: str = "en-GB") -> ContentPack:
        """The pack in ``folder``; None = the one that came with the program. Reads nothing."""
        return cls(Reader(folder or resource_path("content"), language))

    @property
    def language(self) -> str:
        """The language asked for; texts without a translation stay English."""
        return self._reader.language

    @cached_property
    def manifest(self) -> PackFile:
        """Version, date and hashes."""
        return self._reader.read("pack.json", PackFile)

    @property
    def version(self) -> str:
        """Such as "2026.11.23"."""
        return self.manifest.version

    def changes(self) -> tuple[Change, ...]:
        """What changed, newest first; () where the pack has no list."""
        if not (self._reader.folder / "changes.json").is_file():
            return ()
        return self._reader.read("changes.json", ChangeFile).changes

    # --- platforms, apps and checks ---

    @cached_property
    def _index(self) -> Index:
        return self._reader.read("index.json", Index)

    def platform_entries(self) -> tuple[PlatformEntry, ...]:
        """Names and kinds of all platforms, without their checks (fast)."""
        return self._index.platforms

    def app_entries(self) -> tuple[AppEntry, ...]:
        """Names and package ids of all apps, without their checks (fast)."""
        return self._index.apps

    def platforms(self) -> tuple[Platform, ...]:
        """All platforms with checks and cards."""
        return tuple(self.platform(entry.id) for entry in self._index.platforms)

    def platform(self, platform_id: str) -> Platform:
        """One platform. Raises ``KeyError`` for an unknown id."""
        if platform_id not in self._platforms:
            if platform_id not in self._platform_ids:
                raise KeyError(platform_id)
            name = f"platforms/{platform_id}.json"
            self._platforms[platform_id] = self._reader.read(name, Platform)
        return self._platforms[platform_id]

    def apps(self) -> tuple[CatalogueApp, ...]:
        """The whole catalogue."""
        found = (self.app(entry.id) for entry in self._index.apps)
        return tuple(app for app in found if app is not None)

    def app(self, app_id: str) -> CatalogueApp | None:
        """One app, or None."""
        if app_id not in self._apps:
            if app_id not in self._app_ids:
                return None
            self._apps[app_id] = self._reader.read(f"apps/{app_id}.json", CatalogueApp)
        return self._apps[app_id]

    @cached_property
    def _platform_ids(self) -> frozenset[str]:
        return frozenset(entry.id for entry in self._index.platforms)

    @cached_property
    def _app_ids(self) -> frozenset[str]:
        return frozenset(entry.id for entry in self._index.apps)

    def checks(self) -> Iterator[Check]:
        """All checks, platforms first."""
        for platform in self.platforms():
            yield from platform.checks
        for app in self.apps():
            yield from app.checks

    def cards(self) -> Iterator[FactCard]:
        """All fact cards, platforms first."""
        for platform in self.platforms():
            yield from platform.cards
        for app in self.apps():
            yield from app.cards

    def check(self, check_id: str) -> Check | None:
        """One check. Its id begins with its platform or app, so one file is read."""
        for owner in self._owners(check_id):
            for check in owner.checks:
                if check.id == check_id:
                    return check
        return None

    def card(self, card_id: str) -> FactCard | None:
        """One fact card."""
        for owner in self._owners(card_id):
            for card in owner.cards:
                if card.id == card_id:
                    return card
        return None

    def _owners(self, some_id: str) -> Iterator[Platform | CatalogueApp]:
        owner = some_id.split(".", 1)[0]
        if owner in self._platform_ids:
            yield self.platform(owner)
        app = self.app(owner)
        if app is not None:
            yield app

    @cached_property
    def _matcher(self) -> AppMatcher:
        return AppMatcher(self._index.apps)

    def match_app(self, name: str, package_id: str | None = None) -> AppMatch:
        """Which app a name or package id means; unsure = candidates, never a guess."""
        return self._matcher.match(name, package_id)

    def mark_text(self, mark: Mark) -> str:
        """The plain words of a mark ("we know this from general knowledge ...")."""
        return self._reader.shared().marks[mark]

    # --- ratings and law ---

    @cached_property
    def _systems(self) -> dict[str, RatingSystem]:
        names = [name for name in self._reader.names("ratings") if name != _OARS]
        found = [self._reader.read(f"ratings/{name}.json", RatingSystem) for name in names]
        return {system.id: system for system in found}

    def rating_systems(self) -> tuple[RatingSystem, ...]:
        """All systems with printed labels (OARS is apart: ``oars``)."""
        return tuple(self._systems.values())

    def rating_system(self, system_id: str) -> RatingSystem:
        """One system. Raises ``KeyError`` for an unknown id."""
        return self._systems[system_id]

    @cached_property
    def _rating_countries(self) -> RatingCountries:
        return self._reader.read("rating_countries.json", RatingCountries)

    def systems_for_country(self, country: str) -> tuple[str, ...]:
        """The systems a household of ``country`` (ISO code) counts at first."""
        found = self._rating_countries
        return found.by_country.get(country, found.others)

    def rating_pitfalls(self) -> tuple[str, ...]:
        """What to keep in mind when labels are compared."""
        return self._rating_countries.pitfalls

    @cached_property
    def _oars(self) -> OarsTable:
        return self._reader.read("ratings/oars.json", OarsTable)

    def oars(self) -> OarsTable:
        """The table that turns what a free program declares into an age."""
        return self._oars

    @cached_property
    def _law(self) -> LawFile:
        return self._reader.read("law.json", LawFile)

    def consent_age(self, country: str) -> ConsentAge | None:
        """From which age a child alone may agree to the use of data there."""
        return next((c for c in self._law.consent if c.iso == country), None)

    def consent_ages(self) -> tuple[ConsentAge, ...]:
        """All of them."""
        return self._law.consent

    def account_laws(self, country: str = "") -> tuple[AccountLaw, ...]:
        """Laws on the age for accounts there, in force or announced; "" = all."""
        return tuple(w for w in self._law.account_laws if not country or w.iso == country)

    def law_warning(self) -> str:
        """What stands beside every line of law."""
        return self._law.warning

    def law_review_by(self) -> date | None:
        """The best-before date of the lines of law."""
        return self._law.review_by

    # --- talks ---

    @cached_property
    def _topics(self) -> dict[str, TalkTopic]:
        names = self._reader.names("talks")
        found = [self._reader.read(f"talks/{name}.json", TalkTopic) for name in names]
        return {topic.id: topic for topic in found}

    def talk_topics(self) -> tuple[TalkTopic, ...]:
        """All topics of talk."""
        return tuple(self._topics.values())

    def talk_topic(self, topic_id: str) -> TalkTopic | None:
        """One topic, or None."""
        return self._topics.get(topic_id)

    @cached_property
    def talk_common(self) -> TalkCommon:
        """All about talks that is not one topic."""
        return self._reader.read("talk_common.json", TalkCommon)

    def age_bands(self) -> tuple[AgeBand, ...]:
        """The age bands of the talks, youngest first."""
        return self.talk_common.age_bands

    def band_for(self, age: int) -> BandId:
        """The band of an age in whole years; above the last one: the last."""
        bands = self.age_bands()
        return next((band.id for band in bands if age <= band.to_age), bands[-1].id)

    def rhythm(self) -> Rhythm:
        """The overall beat; days and minutes."""
        return self.talk_common.rhythm

    def opener_kind_hint(self, kind: OpenerKind) -> str:
        """How to ask an opener of this kind."""
        return self.talk_common.opener_kinds.get(kind, "")

    def if_serious(self) -> Serious:
        """Shown with every topic."""
        return self.talk_common.if_serious

    def explore_cards(self) -> tuple[ExploreCard, ...]:
        """The "show me" cards."""
        return self.talk_common.explore_cards

    def stranger_drill(self) -> StrangerDrill:
        """Stop, don't answer, show, block, report."""
        return self.talk_common.stranger_drill

    def trusted_adults(self) -> TrustedAdults:
        """How the child picks two grown-ups."""
        return self.talk_common.trusted_adults

    def short_talks(self) -> tuple[ShortTalk, ...]:
        """Two minutes for a tired parent."""
        return self.talk_common.short_talks

    def how_to_talk(self) -> tuple[str, ...]:
        """Six lines on the form of a talk."""
        return self.talk_common.how_to_talk

    @cached_property
    def agreement(self) -> AgreementFile:
        """Sections, clauses and good practice of the family agreement."""
        return self._reader.read("agreement.json", AgreementFile)

    def clauses(self) -> tuple[Clause, ...]:
        """All clauses of the family agreement."""
        return self.agreement.clauses

    @cached_property
    def _tips(self) -> TipFile:
        return self._reader.read("tips.json", TipFile)

    def tips(self) -> tuple[Tip, ...]:
        """The 14 tips and what makes them happen."""
        return self._tips.tips

    @cached_property
    def _glossary(self) -> GlossaryFile:
        return self._reader.read("glossary.json", GlossaryFile)

    def glossary(self) -> tuple[Term, ...]:
        """Words that parents meet, in plain words."""
        return self._glossary.terms

    # --- help ---

    def other_best_before(self) -> Iterator[tuple[str, date | None]]:
        """Best-before dates of the files that stand for themselves."""
        yield "agreement", self.agreement.review_by
        yield "glossary", self._glossary.review_by
        yield "talk_common", self.talk_common.review_by
        yield "tips", self._tips.review_by

    def regions(self) -> tuple[RegionRef, ...]:
        """The regions with help services."""
        return self._index.regions

    def help_region(self, code: str) -> HelpRegion | None:
        """The services of a region (ISO code, or "EU"), or None where none are known."""
        if code not in self._regions:
            if code not in {region.code for region in self._index.regions}:
                return None
            self._regions[code] = self._reader.read(f"help/{code}.json", HelpRegion)
        return self._regions[code]

    @cached_property
    def _first_hour(self) -> FirstHour:
        return self._reader.read("first_hour.json", FirstHour)

    def first_hour(self) -> FirstHour:
        """What to do in the first hour, by kind of incident."""
        return self._first_hour

    def triage(self) -> tuple[Triage, ...]:
        """Signs, and where to turn."""
        return self._first_hour.triage

    # --- sources ---

    @cached_property
    def _sources(self) -> dict[str, Source]:
        found = self._reader.read("sources.json", SourceFile).sources
        return {source.key: source for source in found}

    def sources(self, keys: Iterable[str]) -> tuple[Source, ...]:
        """The sources behind the keys, in their order; unknown keys are left out."""
        return tuple(self._sources[key] for key in keys if key in self._sources)
