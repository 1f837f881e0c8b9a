"""The Library beyond guides: the 14 tips, clauses for the family's rules, labels, ages by law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from familysafe.content.freshness import past_date
from familysafe.content.pack import ContentPack
from familysafe.content.schema import AccountLaw, BandId, Clause, ConsentAge, Source

_EU = "EU"
#: Where the pack says that EU law may hold as well (GDPR article 8 is their basis).
_EU_BASIS = "GDPR art. 8"


@dataclass(frozen=True)
class RuleSection:
    """Clauses that stand under one heading; ``id`` is a word of the schema."""

    id: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Rules:
    """What a family of this age may agree on, and what makes an agreement work."""

    band: BandId
    sections: tuple[RuleSection, ...]
    good_practice: tuple[str, ...]
    dated: str
    sources: tuple[Source, ...]
    past: date | None = None


@dataclass(frozen=True)
class TipLine:
    """One of the 14 tips with all that makes it happen: talks, clauses, guides."""

    number: int
    text: str
    talks: tuple[tuple[str, str], ...]
    clauses: tuple[Clause, ...]
    guides: tuple[str, ...]


@dataclass(frozen=True)
class SystemLine:
    """A body that prints labels."""

    id: str
    name: str
    covers: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True)
class AgesHere:
    """What counts in one country: label systems, the age of consent to data, laws on accounts.

    ``also`` are other bodies whose labels are printed there. ``general``: the pack names no system
    for this country, so the ones for all other countries stand here. ``past``: the
    best-before date of the lines of law, where it is over.
    """

    country: str
    systems: tuple[SystemLine, ...]
    also: tuple[SystemLine, ...]
    general: bool
    consent: ConsentAge | None
    laws: tuple[AccountLaw, ...]
    sources: dict[str, tuple[Source, ...]]
    past: date | None


def rules(content: ContentPack, band: BandId, day: date | None = None) -> Rules:
    """The clauses for an age, in the order of the agreement; ``day`` tells whether they are old."""
    pact = content.agreement
    fitting = [c for c in pact.clauses if band in c.age_bands]
    sections = (
        RuleSection(name, tuple(c for c in fitting if c.section == name)) for name in pact.sections
    )
    return Rules(
        band,
        tuple(s for s in sections if s.clauses),
        pact.good_practice,
        pact.as_of,
        content.sources(pact.sources),
        past_date(day, pact.review_by) if day is not None else None,
    )


def tips(content: ContentPack) -> tuple[TipLine, ...]:
    """All 14, in their order."""
    clauses = {c.id: c for c in content.clauses()}
    titles = {t.id: t.title for t in content.talk_topics()}
    return tuple(
        TipLine(
            tip.number,
            tip.text,
            tuple((topic, titles[topic]) for topic in tip.topics if topic in titles),
            tuple(clauses[key] for key in tip.clauses if key in clauses),
            tip.checks,
        )
        for tip in content.tips()
    )


def lists_past(content: ContentPack, day: date) -> dict[str, date]:
    """Best-before dates that are over, by list: "agreement", "glossary", "talk_common", "tips"."""
    found = ((name, past_date(day, best)) for name, best in content.other_best_before())
    return {name: best for name, best in found if best is not None}


def countries(content: ContentPack) -> tuple[tuple[str, str], ...]:
    """(code, English name) of every country that the pack knows an age or a law of, by name."""
    named = {c.iso: c.country for c in content.consent_ages()}
    for law in content.account_laws():
        named.setdefault(law.iso, law.country)
    return tuple(sorted(named.items(), key=lambda n: n[1]))


def systems(content: ContentPack) -> tuple[SystemLine, ...]:
    """All bodies that print labels, and the table for free programs."""
    found = [SystemLine(s.id, s.name, s.covers, s.regions) for s in content.rating_systems()]
    table = content.oars()
    if table.id not in {line.id for line in found}:
        found.append(SystemLine(table.id, table.name, (), table.regions))
    return tuple(sorted(found, key=lambda s: s.name.casefold()))


def ages_here(content: ContentPack, country: str, today: date) -> AgesHere:
    """What counts in ``country``; laws of the European Union stand with those of its members."""
    consent = content.consent_age(country)
    laws = list(content.account_laws(country)) if country else []
    if consent is not None and consent.basis.startswith(_EU_BASIS):
        laws += content.account_laws(_EU)
    every = {line.id: line for line in systems(content)}
    counted = tuple(every[key] for key in content.systems_for_country(country) if key in every)
    facts: list[ConsentAge | AccountLaw] = [*([consent] if consent else []), *laws]
    return AgesHere(
        country,
        counted,
        tuple(s for s in every.values() if country in s.regions and s not in counted),
        not any(country in line.regions for line in counted),
        consent,
        tuple(laws),
        {key_of(fact): content.sources(fact.sources) for fact in facts},
        past_date(today, content.law_review_by()),
    )


def key_of(fact: ConsentAge | AccountLaw) -> str:
    """Under which the sources of a line of law are kept."""
    return fact.id if isinstance(fact, AccountLaw) else fact.iso
