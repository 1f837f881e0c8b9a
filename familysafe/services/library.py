"""The Library: all guides and fact cards of the pack, found by device, app, topic and words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from familysafe.content.pack import ContentPack
from familysafe.content.schema import CatalogueApp, Check, FactCard, Platform, Source
from familysafe.domain.text import clean_name

_SEARCH_LIMIT = 120


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
    """One guide (asked in check-ups) or fact card (only to read)."""

    id: str
    title: str
    topic: str
    shelf_id: str
    shelf_name: str
    is_guide: bool


@dataclass(frozen=True)
class Page:
    """One guide or card, opened. ``fits`` are (ages, what fits); texts are filled in.

    ``dated`` is the date of the source as the pack has it; ``marks`` are plain words on how
    sure the pack is beyond ``confidence``.
    """

    entry: Entry
    why: str
    paths: tuple[tuple[str, tuple[str, ...]], ...]
    do: tuple[str, ...]
    see: str
    fits: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    prove_it: str
    described_for: str
    dated: str
    confidence: str
    path_seen: str
    marks: tuple[str, ...]
    sources: tuple[Source, ...]


def shelves(content: ContentPack) -> tuple[Shelf, ...]:
    """Platforms first, then apps, each by name; those with nothing to read are left out."""
    owners: tuple[Platform | CatalogueApp, ...] = (*content.platforms(), *content.apps())
    found = [
        Shelf(o.id, o.name, isinstance(o, CatalogueApp), len(o.checks), len(o.cards))
        for o in owners
        if o.checks or o.cards
    ]
    return tuple(sorted(found, key=lambda s: (s.is_app, s.name.casefold())))


def entries(
    content: ContentPack, *, shelf_id: str = "", topic: str = "", text: str = ""
) -> tuple[Entry, ...]:
    """Everything that fits all of what is given; guides stand before cards."""
    words = clean_name(text, _SEARCH_LIMIT).casefold().split()
    found = []
    for owner, item in _items(content):
        if shelf_id and owner.id != shelf_id:
            continue
        if topic and item.topic != topic:
            continue
        if words and not _has(owner, item, words):
            continue
        found.append(_entry(owner, item))
    return tuple(sorted(found, key=lambda e: (not e.is_guide, e.shelf_name, e.title)))


def page(content: ContentPack, *, entry_id: str, child: str = "", device: str = "") -> Page | None:
    """One guide or card; ``child`` and ``device`` fill the slots of its sentences."""
    item = content.check(entry_id) or content.card(entry_id)
    if item is None:
        return None
    owner = next((o for o, i in _items(content) if i.id == entry_id), None)
    if owner is None:
        return None

    def filled(text: str) -> str:
        return text.replace("{child}", child).replace("{device}", device)

    guide = item if isinstance(item, Check) else None
    return Page(
        entry=_entry(owner, item),
        why=filled(guide.why) if guide is not None else "",
        paths=tuple((p.version, p.steps) for p in item.paths),
        do=tuple(filled(t) for t in guide.do) if guide is not None else (),
        see=filled(item.see),
        fits=_fits(item),
        limits=(filled(guide.does_not),) if guide is not None else _limits(item),
        prove_it=filled(guide.prove_it or "") if guide is not None else "",
        described_for=item.described_for,
        dated=item.as_of,
        confidence=item.confidence,
        path_seen=item.path_seen or "",
        marks=tuple(content.mark_text(mark) for mark in item.marks),
        sources=content.sources(item.sources),
    )


def _items(
    content: ContentPack,
) -> Iterator[tuple[Platform | CatalogueApp, Check | FactCard]]:
    owners: tuple[Platform | CatalogueApp, ...] = (*content.platforms(), *content.apps())
    for owner in owners:
        for check in owner.checks:
            yield owner, check
        for card in owner.cards:
            yield owner, card


def _entry(owner: Platform | CatalogueApp, item: Check | FactCard) -> Entry:
    return Entry(item.id, item.title, item.topic, owner.id, owner.name, isinstance(item, Check))


def _has(owner: Platform | CatalogueApp, item: Check | FactCard, words: list[str]) -> bool:
    body = f"{owner.name} {item.title} {item.topic} {item.see}"
    if isinstance(item, Check):
        body = f"{body} {item.question} {' '.join(item.search_words)}"
    folded = body.casefold()
    return all(word in folded for word in words)


def _fits(item: Check | FactCard) -> tuple[tuple[str, str], ...]:
    if isinstance(item, FactCard):
        return item.fitting
    return tuple((f"{f.from_age}-{f.to_age}", "; ".join(f.values)) for f in item.fits)


def _limits(item: Check | FactCard) -> tuple[str, ...]:
    return item.limits if isinstance(item, FactCard) else ()
