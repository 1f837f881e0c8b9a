"""Where to turn, by country and by kind of incident. Works on the content alone, so also locked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from familysafe.content.pack import ContentPack
from familysafe.content.schema import HelpEntry, HelpKind
from familysafe.domain.text import clean_name
from familysafe.services.desk import Desk
from familysafe.services.ports import Edit, Receipt

#: Kept as the country by a parent whose country is not in the list (ISO 3166 leaves it to users).
UNLISTED = "ZZ"
#: The kind of the crisis talk; no case can be opened with it.
HURTING = "hurting_themselves"
NUMBER_LIMIT = 40

_NUMBER = re.compile(r"[0-9+][0-9 .\-]*")
_YEAR = re.compile(r"(\d{4})(?:-(\d{2}))?")


@dataclass(frozen=True)
class Contact:
    """One service, ready to be shown beside its country's name.

    ``phone`` is the first number to dial, ``phone_more`` what the pack says besides it.
    ``unsure``: the number is only to be shown with "check on the website" and the address.
    ``year``: of the source, "" where it has no date. ``note``: what to know before turning there.
    ``unread``: the pack has the service from general knowledge alone.
    """

    id: str
    kind: HelpKind
    name: str
    what_for: str
    country: str
    phone: str = ""
    phone_more: str = ""
    url: str = ""
    hours: str = ""
    other_ways: str = ""
    unsure: bool = False
    year: str = ""
    who: str = ""
    note: str = ""
    unread: bool = False


@dataclass(frozen=True)
class CountryHelp:
    """All help of one country; ``name`` "" = the country is not in the list: no number at all.

    ``gaps``: kinds of service that nobody was found for.
    """

    code: str
    name: str
    emergency: Contact | None = None
    contacts: tuple[Contact, ...] = ()
    gaps: tuple[HelpKind, ...] = ()
    best_before: date | None = None


@dataclass(frozen=True)
class ScriptStep:
    """One step of the first hour: its word in the step order, and what to do."""

    step: str
    phase: str
    do: tuple[str, ...]
    say: str = ""
    dont: str = ""


@dataclass(frozen=True)
class Script:
    """The first hour of one kind. ``no_files`` True, False or "if sexual".

    ``best_before`` and ``confidence`` tell how far the steps can be trusted.
    """

    kind_id: str
    title: str
    danger: str
    steps: tuple[ScriptStep, ...]
    never: tuple[str, ...]
    help_order: tuple[HelpKind, ...]
    no_files: bool | str = False
    best_before: date | None = None
    confidence: str = ""


def countries(content: ContentPack) -> tuple[tuple[str, str], ...]:
    """(code, name) of all countries with services, by name."""
    return tuple(sorted(((r.code, r.name) for r in content.regions()), key=lambda r: r[1]))


def country_help(content: ContentPack, code: str) -> CountryHelp:
    """The services of a country; for an unlisted one no number, rather than a wrong one."""
    region = content.help_region(code) if code else None
    if region is None:
        return CountryHelp(code or UNLISTED, "")
    found = [_contact(entry, region.name) for entry in region.entries]
    urgent = next((c for c in found if c.kind == "emergency"), None)
    others = tuple(c for c in found if c is not urgent)
    return CountryHelp(
        region.code, region.name, urgent, others, region.gaps, best_before=region.review_by
    )


def _contact(entry: HelpEntry, country: str) -> Contact:
    first, more = split_number(entry.phone)
    dated = _YEAR.match(entry.as_of)
    return Contact(
        id=entry.id,
        kind=entry.kind,
        name=entry.name,
        what_for=entry.what_for,
        country=country,
        phone=first,
        phone_more=more,
        url=entry.url,
        hours=entry.hours,
        other_ways=entry.other_ways,
        unsure=bool(entry.phone) and entry.confidence != "high",
        year=dated.group(1) if dated else "",
        who=entry.who,
        note=entry.note,
        unread=entry.confidence == "low",
    )


def where_to_turn(content: ContentPack) -> tuple[tuple[str, str], ...]:
    """(sign, where to turn) of the triage, gravest first: for a parent who knows no kind yet."""
    return tuple((row.sign, row.do) for row in content.triage())


def split_number(phone: str) -> tuple[str, str]:
    """The first number of a line, and what stands beside it ("999", "112 also works")."""
    found = _NUMBER.match(phone.strip())
    if found is None:
        return phone.strip(), ""
    rest = phone.strip()[found.end() :].strip()
    return found.group(0).strip(), rest.strip("()/ ").strip()


def people_who_help(help_of: CountryHelp, order: Sequence[HelpKind]) -> tuple[Contact, ...]:
    """The services in the order of a script; those that it does not name are left out."""
    return tuple(c for kind in order for c in help_of.contacts if c.kind == kind)


def kind_ids(content: ContentPack) -> tuple[tuple[str, str], ...]:
    """(id, title) of all kinds, the crisis talk among them, in the pack's order."""
    first = content.first_hour()
    kinds = [(k.id, k.title) for k in first.kinds]
    return (*kinds, (HURTING, first.crisis_talk.title))


def script(content: ContentPack, kind_id: str) -> Script | None:
    """The first hour of a kind; None where there is no script ("something else")."""
    first = content.first_hour()
    if kind_id == HURTING:
        talk = first.crisis_talk
        steps = [ScriptStep("", "next_hour", (line,)) for line in talk.do]
        steps[0] = replace(steps[0], say=talk.say)
        return Script(
            HURTING,
            talk.title,
            "",
            tuple(steps),
            talk.dont,
            talk.help_order,
            best_before=first.review_by,
            confidence=talk.confidence,
        )
    kind = next((k for k in first.kinds if k.id == kind_id), None)
    if kind is None:
        return None
    return Script(
        kind.id,
        kind.title,
        kind.if_danger_now,
        tuple(ScriptStep(s.step, s.phase, s.do, s.say, s.dont) for s in kind.steps),
        kind.never,
        kind.help_order,
        kind.no_files,
        first.review_by,
        kind.confidence,
    )


def own_number(desk: Desk) -> str:
    """The family's own emergency number; it lives in the notebook."""
    return desk.household().own_help_number


def keep_own_number(desk: Desk, *, number: str) -> Receipt:
    """Keep the family's own emergency number ("" takes it away)."""
    before = desk.household()
    after = replace(before, own_help_number=clean_name(number, NUMBER_LIMIT))
    return desk.save("keep_own_number", [Edit(before, after)])
