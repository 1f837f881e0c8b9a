"""What can be put on paper from the talks: the stranger drill, cards, short talks, whole talks.

A printable is words in parts and nothing more; paper and its look belong to the window. It holds
nothing of the family, so any printer may have it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from familysafe.content.pack import ContentPack
from familysafe.content.schema import BandId, ExploreCard, StrangerDrill, TalkTopic

PrintKind = Literal["drill", "explore", "short", "talk"]
PartKind = Literal["text", "list", "say", "step", "scene"]


@dataclass(frozen=True)
class PrintPart:
    """``heading`` is a word of ``HEADINGS`` or "" with the title of the pack in ``title``.

    The lines of a "step" are what it means, what the child says, what you say; of a "scene" what
    the pretended stranger says, what the child says, what to say afterwards.
    """

    heading: str
    lines: tuple[str, ...]
    kind: PartKind = "list"
    title: str = ""


@dataclass(frozen=True)
class Printable:
    """One card. ``id`` is "kind:key:band"; ``minutes`` how long it takes."""

    id: str
    kind: PrintKind
    title: str
    minutes: int
    parts: tuple[PrintPart, ...]


@dataclass(frozen=True)
class Band:
    """An age band to choose from."""

    id: str
    from_age: int
    to_age: int


#: Headings that the window has words for.
HEADINGS = (
    "first_words", "ask", "if_shrugs", "if_tells", "listen_for", "better_not", "next", "get_help",
    "show_me", "child_leads", "you", "say", "how", "never", "afterwards",
)  # fmt: skip


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


def printable(content: ContentPack, *, printable_id: str, app: str) -> Printable | None:
    """One card by its id, or None."""
    band = printable_id.rpartition(":")[2]
    found = printables(content, band=band, app=app)
    return next((card for card in found if card.id == printable_id), None)


def _band(band: str) -> BandId | None:
    return next((known for known in get_args(BandId) if known == band), None)


def _all(content: ContentPack, band: BandId, fill: Callable[[str], str]) -> Iterator[Printable]:
    drill = _drill(content.stranger_drill(), band, fill)
    if drill is not None:
        yield drill
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
        PrintPart("listen_for", topic.listen_for),
        PrintPart("better_not", topic.avoid_saying),
        PrintPart("next", (fill(topic.next_step.text),), "text"),
        PrintPart("get_help", (topic.get_help_when,), "text"),
    )
    kept = tuple(part for part in parts if any(part.lines))
    return Printable(f"talk:{topic.id}:{band}", "talk", topic.title, topic.minutes, kept)
