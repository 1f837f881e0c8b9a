"""The Library: all guides and fact cards of the pack, found by device, app, topic and words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from familysafe.content.freshness import is_stale
from familysafe.content.pack import ContentPack
from familysafe.content.schema import CatalogueApp, Check, FactCard, Platform, Source
from familysafe.domain.text import clean_name
from familysafe.services import slots

_SEARCH_LIMIT = 120
_SHEET = "app:"


@dataclass(frozen=True)
class Shelf:
    """A device, service or app that has guides. ``is_app`` False: a platform."""

    id: str
    name: str
    is_app: bool
    guides: int
    cards: int


@dataclass(frozen=True)
class Entry:
    """One guide (asked in check-ups) or fact card (only to read).

    The sheet of an app has no topic: it holds what is known of the app as a whole.
    """

    id: str
    title: str
    topic: str
    shelf_id: str
    shelf_name: str
    is_guide: bool


@dataclass(frozen=True)
class Fit:
    """What fits from one age to another, as "8-12". ``value`` "": no account at this age."""

    ages: str
    value: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Page:
    """One guide or card, opened; texts are filled in.

    ``dated`` is the date of the source as the pack has it; ``marks`` are plain words on how
    sure the pack is beyond ``confidence``. ``paths`` are (version, steps). ``in_hand`` and
    ``reopens`` are words of the schema; a card has neither, but ``where``. ``stale``: past
    ``review_by``. ``path_seen`` and ``path_confidence`` tell how sure the way there is;
    ``from_memory``: nothing was read for it.
    """

    entry: Entry
    question: str = ""
    why: str = ""
    paths: tuple[tuple[str, tuple[str, ...]], ...]
    do: tuple[str, ...] = ()
    see: str
    fits: tuple[Fit, ...]
    limits: tuple[str, ...]
    prove_it: str = ""
    no_test_because: str = ""
    note: str = ""
    notice: str = "no"
    notice_note: str = ""
    in_hand: str = ""
    where: str = ""
    minutes: int = 0
    reopens: tuple[str, ...] = ()
    recheck_days: int = 0
    search_words: tuple[str, ...] = ()
    tips: tuple[tuple[int, str], ...] = ()
    described_for: str
    dated: str
    review_by: date
    stale: bool
    confidence: str
    path_seen: str
    path_confidence: str
    marks: tuple[str, ...]
    conflicts: tuple[str, ...] = ()
    shelf_conflicts: tuple[str, ...] = ()
    shelf_notes: tuple[str, ...] = ()
    shelf_tool: str = ""
    shelf_versions: str = ""
    sources: tuple[Source, ...]
    from_memory: bool = False


@dataclass(frozen=True)
class Word:
    """A term of the glossary in plain words."""

    id: str
    term: str
    meaning: str
    dated: str
    sources: tuple[Source, ...]
    confidence: str = ""


def is_sheet(entry_id: str) -> bool:
    """Whether an entry is the sheet of an app, which is shown as a card to print is."""
    return entry_id.startswith(_SHEET)


def shelves(content: ContentPack) -> tuple[Shelf, ...]:
    """Platforms first, then apps, each by name; an app has at least the card about itself."""
    found = [Shelf(p.id, p.name, False, len(p.checks), len(p.cards)) for p in content.platforms()]
    found = [shelf for shelf in found if shelf.guides or shelf.cards]
    found += [Shelf(a.id, a.name, True, len(a.checks), len(a.cards) + 1) for a in content.apps()]
    return tuple(sorted(found, key=lambda s: (s.is_app, s.name.casefold())))


def entries(
    content: ContentPack, *, shelf_id: str = "", topic: str = "", text: str = "", tip: int = 0
) -> tuple[Entry, ...]:
    """Everything that fits all of what is given; guides stand before cards."""
    words = _words(text)
    of_tip = {check for t in content.tips() if t.number == tip for check in t.checks}
    return tuple(
        entry
        for entry, body in _index(content)
        if (not shelf_id or entry.shelf_id == shelf_id)
        and (not topic or entry.topic == topic)
        and (not tip or entry.id in of_tip)
        and all(word in body for word in words)
    )


def glossary(content: ContentPack, *, text: str = "") -> tuple[Word, ...]:
    """The words that hold all of ``text``, by name."""
    words = _words(text)
    found = [
        Word(t.id, t.term, t.meaning, t.as_of, content.sources(t.sources), t.confidence)
        for t in content.glossary()
        if all(word in folded(f"{t.term} {t.meaning}") for word in words)
    ]
    return tuple(sorted(found, key=lambda w: folded(w.term)))


def page(
    content: ContentPack, *, entry_id: str, day: date, child: str = "", device: str = ""
) -> Page | None:
    """One guide or card; ``child`` and ``device`` fill the slots of its sentences."""
    found = _find(content, entry_id)
    if found is None:
        return None
    owner, item = found

    def filled(text: str) -> str:
        return slots.filled(text, child=child, device=device)

    if isinstance(item, Check):
        return _guide_page(content, owner, item, day, filled)
    return Page(
        entry=_entry(owner, item),
        paths=tuple((p.version, tuple(filled(s) for s in p.steps)) for p in item.paths),
        see=filled(item.see),
        fits=tuple(Fit(ages, filled(value)) for ages, value in item.fitting),
        limits=tuple(filled(t) for t in item.limits),
        note=filled(item.note),
        where=item.where or "",
        described_for=item.described_for,
        dated=item.as_of,
        review_by=item.review_by,
        stale=is_stale(item.review_by, day),
        confidence=item.confidence,
        path_seen=item.path_seen or "",
        path_confidence=item.path_confidence or item.confidence,
        marks=tuple(content.mark_text(mark) for mark in item.marks),
        shelf_conflicts=owner.conflicts,
        shelf_notes=_notes(owner),
        shelf_tool=owner.parent_tool if isinstance(owner, Platform) else "",
        shelf_versions=owner.versions if isinstance(owner, Platform) else "",
        sources=content.sources(_all_sources(owner, item.sources)),
        from_memory=_from_memory(content, item.sources),
    )


def folded(text: str) -> str:
    """Without case and accents: "Überall" and "uberall" are the same to a search."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def _guide_page(
    content: ContentPack,
    owner: Platform | CatalogueApp,
    check: Check,
    day: date,
    filled: Callable[[str], str],
) -> Page:
    return Page(
        entry=_entry(owner, check),
        question=filled(check.question),
        why=filled(check.why),
        paths=tuple((p.version, tuple(filled(s) for s in p.steps)) for p in check.paths),
        do=tuple(filled(t) for t in check.do),
        see=filled(check.see),
        fits=tuple(
            Fit(
                f"{fit.from_age}-{fit.to_age}",
                "; ".join(filled(check.label_of(value)) for value in fit.values),
                filled(fit.note),
            )
            for fit in check.fits
        ),
        limits=(filled(check.does_not),),
        prove_it=filled(check.prove_it or ""),
        no_test_because=filled(check.no_test_because),
        note=filled(check.note),
        notice=check.other_adult_notices,
        notice_note=filled(check.notice_note),
        in_hand=check.in_hand,
        minutes=check.minutes,
        reopens=check.reopens,
        recheck_days=check.recheck_days,
        search_words=check.search_words,
        tips=tuple((t.number, t.text) for t in content.tips() if t.number in check.tips),
        described_for=check.described_for,
        dated=check.as_of,
        review_by=check.review_by,
        stale=is_stale(check.review_by, day),
        confidence=check.confidence,
        path_seen=check.path_seen or "",
        path_confidence=check.path_confidence or check.confidence,
        marks=tuple(content.mark_text(mark) for mark in check.marks),
        conflicts=check.conflicts,
        shelf_conflicts=tuple(t for t in owner.conflicts if t not in check.conflicts),
        shelf_notes=_notes(owner),
        shelf_tool=owner.parent_tool if isinstance(owner, Platform) else "",
        shelf_versions=owner.versions if isinstance(owner, Platform) else "",
        sources=content.sources(_all_sources(owner, check.sources)),
        from_memory=_from_memory(content, check.sources),
    )


def _find(
    content: ContentPack, entry_id: str
) -> tuple[Platform | CatalogueApp, Check | FactCard] | None:
    item = content.check(entry_id) or content.card(entry_id)
    if item is None:
        return None
    owner = content.platform(item.platform_id) if item.platform_id else content.app(item.app_id)
    return None if owner is None else (owner, item)


@lru_cache(maxsize=2)
def _index(content: ContentPack) -> tuple[tuple[Entry, str], ...]:
    """Every entry with its folded words, made once for a pack: typing must not wait."""
    owners: tuple[Platform | CatalogueApp, ...] = (*content.platforms(), *content.apps())
    items: list[tuple[Platform | CatalogueApp, Check | FactCard]] = []
    for owner in owners:
        items += [(owner, check) for check in owner.checks]
        items += [(owner, card) for card in owner.cards]
    found = [(_entry(owner, item), folded(_body(owner, item))) for owner, item in items]
    found += [(_sheet(app), folded(_sheet_body(app))) for app in content.apps()]
    return tuple(sorted(found, key=lambda f: _order(f[0])))


def _order(entry: Entry) -> tuple[bool, bool, str, str]:
    """What is known of an app as a whole, then guides, then cards."""
    return not is_sheet(entry.id), not entry.is_guide, entry.shelf_name, entry.title


def _sheet(app: CatalogueApp) -> Entry:
    return Entry(f"{_SHEET}{app.id}:", app.name, "", app.id, app.name, False)


def _sheet_body(app: CatalogueApp) -> str:
    return " ".join((app.name, *app.also_known_as, app.publisher, app.category))


def _entry(owner: Platform | CatalogueApp, item: Check | FactCard) -> Entry:
    return Entry(item.id, item.title, item.topic, owner.id, owner.name, isinstance(item, Check))


def _body(owner: Platform | CatalogueApp, item: Check | FactCard) -> str:
    also = owner.also_known_as if isinstance(owner, CatalogueApp) else ()
    body = f"{owner.name} {' '.join(also)} {item.title} {item.topic} {item.see}"
    if isinstance(item, Check):
        body = f"{body} {item.question} {item.why} {' '.join((*item.search_words, *item.do))}"
    else:
        body = f"{body} {item.note} {' '.join(item.limits)}"
    steps = (step for path in item.paths for step in path.steps)
    return f"{body} {' '.join(steps)}"


def _notes(owner: Platform | CatalogueApp) -> tuple[str, ...]:
    return owner.version_notes if isinstance(owner, Platform) else ()


def _all_sources(owner: Platform | CatalogueApp, own: tuple[str, ...]) -> tuple[str, ...]:
    """The sources of an entry, then those of the notes on its system, which it shows too."""
    more = owner.notes_sources if isinstance(owner, Platform) else ()
    return tuple(dict.fromkeys((*own, *more)))


def _from_memory(content: ContentPack, own: tuple[str, ...]) -> bool:
    return all(source.tier == "none" for source in content.sources(own))


def _words(text: str) -> list[str]:
    return folded(clean_name(text, _SEARCH_LIMIT)).split()
