"""What can be put on paper: drill, cards, talks, the family's rules, and the label systems.

A printable is words in parts and nothing more; paper and its look belong to the window. It holds
nothing of the family, so any printer may have it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from familysafe.content.freshness import past_date
from familysafe.content.pack import ContentPack
from familysafe.content.schema import (
    BandId,
    Descriptor,
    ExploreCard,
    OarsTable,
    RatingSystem,
    StrangerDrill,
    TalkTopic,
)
from familysafe.services.fact_sheets import app_sheet, hour_sheet, named
from familysafe.services.family_facts import rules, systems
from familysafe.services.print_shapes import HEADINGS, Printable, PrintPart

__all__ = [
    "HEADINGS", "Band", "PrintPart", "Printable", "bands", "printable", "printables",
    "rules_sheet", "system_sheet",
]  # fmt: skip


@dataclass(frozen=True)
class Band:
    """An age band to choose from."""

    id: str
    from_age: int
    to_age: int


def bands(content: ContentPack) -> tuple[Band, ...]:
    """The age bands for which there is something to print, youngest first."""
    found = [b for b in content.age_bands() if any(_all(content, b.id, str))]
    return tuple(Band(b.id, b.from_age, b.to_age) for b in found)


def printables(content: ContentPack, *, band: str, app: str) -> tuple[Printable, ...]:
    """All that is for ``band``; ``app`` stands where a child's own app would be named."""
    wanted = _band(band)
    if wanted is None:
        return ()
    return tuple(_all(content, wanted, lambda text: text.replace("{app}", app)))


def printable(
    content: ContentPack, *, printable_id: str, app: str, day: date | None = None
) -> Printable | None:
    """One card or sheet by its id, or None; ``day`` tells whether it is past its date."""
    kind, key, band = (*printable_id.split(":"), "", "", "")[:3]
    if kind == "rules":
        wanted = _band(band)
        found = None if wanted is None else rules_sheet(content, wanted)
    elif kind == "system":
        found = system_sheet(content, key)
    elif kind == "app":
        found = app_sheet(content, key)
    elif kind == "hour":
        found = hour_sheet(content, key)
    else:
        cards = printables(content, band=band, app=app)
        found = next((card for card in cards if card.id == printable_id), None)
    if found is None or day is None:
        return found
    return replace(found, past=past_date(day, _best_before(content, kind, key)))


def _best_before(content: ContentPack, kind: str, key: str) -> date | None:
    """Until when the words of a sheet hold."""
    if kind == "talk":
        topic = content.talk_topic(key)
        return None if topic is None else topic.review_by
    if kind == "rules":
        return content.agreement.review_by
    if kind == "system":
        oars = content.oars()
        return oars.review_by if key == oars.id else content.rating_system(key).review_by
    if kind == "app":
        app = content.app(key)
        return None if app is None else app.review_by
    if kind == "hour":
        return content.first_hour().review_by
    return content.talk_common.review_by


def rules_sheet(content: ContentPack, band: BandId) -> Printable:
    """Clauses for an age with both sides, and lines to sign on."""
    found = rules(content, band)
    parts = [
        PrintPart(section.id, (clause.child, clause.parent), "promise")
        for section in found.sections
        for clause in section.clauses
    ]
    ends = [PrintPart(name, (), "sign") for name in ("sign_child", "sign_parents", "look_again")]
    practice = PrintPart("good_practice", found.good_practice)
    return Printable(f"rules:agreement:{band}", "rules", "", 0, (*parts, *ends, practice))


def system_sheet(content: ContentPack, system_id: str) -> Printable | None:
    """All labels of one body and what its words mean, with date and sources."""
    known = {line.id for line in systems(content)}
    if system_id not in known:
        return None
    if system_id == content.oars().id:
        table = content.oars()
        parts = [
            PrintPart("notes", table.rules),
            PrintPart("descriptors", tuple(a.meaning for a in table.attributes)),
            PrintPart("beside", table.notes),
        ]
        return _system(table, parts, content)
    body = content.rating_system(system_id)
    parts = [
        PrintPart(
            "labels",
            (c.meaning, str(c.min_age), str(c.warn_below), c.warn_basis, c.binding),
            "label",
            c.code,
        )
        for c in body.ratings
    ]
    parts += [PrintPart("descriptors", (_described(d), d.since), "since") for d in body.descriptors]
    parts += [
        PrintPart("beside", (_described(d), d.since), "since") for d in body.interactive_elements
    ]
    parts += [
        PrintPart("legal", (body.legal_note,), "text"),
        PrintPart("notes", body.notes),
    ]
    return _system(body, parts, content)


def _system(
    body: RatingSystem | OarsTable, parts: list[PrintPart], content: ContentPack
) -> Printable:
    parts.append(PrintPart("where", (body.url,), "text"))
    parts.append(PrintPart("dated", (body.as_of, body.confidence), "dated"))
    parts += named(content, body.sources)
    kept = tuple(part for part in parts if any(part.lines))
    return Printable(f"system:{body.id}:", "system", body.name, 0, kept)


def _described(word: Descriptor) -> str:
    """ "Violence: harm to characters. At least 12"; some words explain themselves."""
    more = ". ".join(text for text in (word.meaning, word.rule) if text)
    return f"{word.label}: {more}" if more else word.label


def _band(band: str) -> BandId | None:
    return next((known for known in get_args(BandId) if known == band), None)


def how_to_talk(content: ContentPack, band: str) -> Printable:
    """What helps with any talk, and what is known about it, each with its source."""
    parts = [PrintPart("how_talk", content.how_to_talk())]
    for known in content.talk_common.evidence:
        sources = content.sources([known.source])
        dated = " ".join(s.as_of for s in sources)
        named = ", ".join(s.publisher or s.title for s in sources)
        said = (known.finding, named, dated, known.confidence)
        parts.append(PrintPart("found_out", said, "finding"))
    return Printable(f"how:talk:{band}", "how", "", 0, tuple(parts))


def _all(content: ContentPack, band: BandId, fill: Callable[[str], str]) -> Iterator[Printable]:
    drill = _drill(content.stranger_drill(), band, fill)
    if drill is not None:
        yield drill
    yield how_to_talk(content, band)
    for card in content.explore_cards():
        if band in card.age_bands:
            yield _explore(card, band, fill)
    for short in content.short_talks():
        if band in short.age_bands:
            part = PrintPart("say", (fill(short.say),), "say")
            yield Printable(
                f"short:{short.id}:{band}", "short", short.title, short.minutes, (part,)
            )
    for topic in sorted(content.talk_topics(), key=lambda t: (t.priority, t.title)):
        if band in topic.bands and topic.fits_age(band):
            yield _talk(topic, band, fill)


def _explore(card: ExploreCard, band: BandId, fill: Callable[[str], str]) -> Printable:
    parts = (
        PrintPart("show_me", (fill(card.show_me),), "say"),
        PrintPart("child_leads", tuple(fill(t) for t in card.child_leads)),
        PrintPart("you", (fill(card.parent),), "text"),
    )
    return Printable(f"explore:{card.id}:{band}", "explore", card.title, card.minutes, parts)


def _drill(drill: StrangerDrill, band: BandId, fill: Callable[[str], str]) -> Printable | None:
    steps = [step for step in drill.steps if band in step.words]
    if not steps:
        return None
    parts = [PrintPart("how", (drill.how,), "text")]
    for step in steps:
        words = step.words[band]
        said = (step.means, fill(words.child), fill(words.parent))
        parts.append(PrintPart("", said, "step", step.title))
    for scene in drill.variants:
        if band in scene.words:
            played = scene.words[band]
            said = (fill(played.stranger), fill(played.child), scene.afterwards)
            parts.append(PrintPart("", said, "scene", scene.title))
    parts.append(PrintPart("never", drill.never))
    if drill.after:
        parts.append(PrintPart("afterwards", (drill.after,), "text"))
    return Printable(f"drill:drill:{band}", "drill", "", drill.minutes, tuple(parts))


def _talk(topic: TalkTopic, band: BandId, fill: Callable[[str], str]) -> Printable:
    coach = topic.bands[band]
    tells = tuple(fill(t) for tell in coach.if_tells for t in (tell.say_first, tell.then))
    parts = (
        PrintPart("first_words", (fill(coach.first_words),), "say"),
        PrintPart("ask", tuple(fill(o.say) for o in coach.openers)),
        PrintPart("if_shrugs", tuple(fill(t) for t in coach.if_shrugs)),
        PrintPart("if_tells", tells),
        PrintPart("worth", topic.worth_saying),
        PrintPart("listen_for", topic.listen_for),
        PrintPart("better_not", topic.avoid_saying),
        PrintPart("next", (fill(topic.next_step.text),), "text"),
        PrintPart("get_help", (topic.get_help_when,), "text"),
    )
    kept = tuple(part for part in parts if any(part.lines))
    return Printable(f"talk:{topic.id}:{band}", "talk", topic.title, topic.minutes, kept)
