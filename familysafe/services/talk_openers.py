"""Which words to offer for a talk: openers that were not used lately, with the child's own apps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from familysafe.content.pack import ContentPack
from familysafe.content.schema import BandId, TalkTopic
from familysafe.domain.app_record import AppRecord, Decision
from familysafe.domain.talk import Talk
from familysafe.domain.talk_rules import TALKS_WITHOUT_REPEAT, OpenerChoice, pick_openers
from familysafe.services.apps import decisions
from familysafe.services.desk import Desk

_HAS = ("yes", "limited_for_minors")
#: The questions of ``talks.yaml`` carry no age; they are worded for older children.
_QUESTION_BANDS: tuple[BandId, ...] = ("11_13", "14_17")


@dataclass(frozen=True)
class TryThis:
    """Something to do together in this talk: a "show me" card, or naming trusted adults."""

    kind: str
    title: str
    say: str
    lines: tuple[str, ...]
    note: str = ""


def recent_openers(talks: Sequence[Talk]) -> tuple[str, ...]:
    """What was offered in the last three talks that counted, and since.

    "Not this time" was no talk, yet its words were on the screen: they are kept out as well, and
    they do not push an older talk out of the three.
    """
    found: list[str] = []
    counted = 0
    for talk in sorted(talks, key=lambda t: t.happened_at, reverse=True):
        counted += talk.counts
        if counted > TALKS_WITHOUT_REPEAT:
            break
        found.extend(talk.opener_ids)
    return tuple(found)


def openers_for(
    content: ContentPack, topic: TalkTopic, band: BandId, recent: Sequence[str], app: str | None
) -> tuple[OpenerChoice, ...]:
    """Three ways to begin; none of them stood in the last three talks with this child."""
    coach = topic.bands.get(band)
    if coach is None:
        return ()
    own = [OpenerChoice(o.id, o.kind, o.say) for o in coach.openers]
    spare = tuple(_spare(content, topic, band))
    chosen = pick_openers(own, recent, app is not None, spare)
    return tuple(OpenerChoice(o.id, o.kind, o.say.replace("{app}", app or "")) for o in chosen)


def _spare(content: ContentPack, topic: TalkTopic, band: BandId) -> Iterator[OpenerChoice]:
    """For a topic that comes back at once: other words of the pack that fit topic and age."""
    for short in content.short_talks():
        if topic.id in short.goes_with and band in short.age_bands:
            yield OpenerChoice(f"short.{short.id}", "", short.say)
    if band in _QUESTION_BANDS:
        for number, question in enumerate(topic.questions, start=1):
            yield OpenerChoice(f"{topic.id}.question.{number}", "", question)
    for card in content.explore_cards():
        if band in card.age_bands:
            yield OpenerChoice(f"explore.{card.id}", "expert", card.show_me)


def app_for(desk: Desk, *, child_id: UUID, topic: TalkTopic, talks: Sequence[Talk]) -> str | None:
    """One of the child's own apps whose features fit the topic; else any; else None.

    Another one each time the topic was talked about, so that all have their turn. Apps that the
    parent put off ("not yet") come only where there is no other.
    """
    records = [r for r in desk.book.all(AppRecord) if r.child_id == child_id]
    decided = decisions(desk)
    put_off = {
        r.id for r in records if r.id in decided and decided[r.id].decision is Decision.NOT_YET
    }
    wanted = desk.content.talk_common.app_wishes.get(topic.app_prefers, ())
    fitting = [r for r in records if _fits(desk.content, r, wanted)]
    pool = next(
        (
            names
            for names in (
                [r.name for r in fitting if r.id not in put_off],
                [r.name for r in records if r.id not in put_off],
                [r.name for r in records],
            )
            if names
        ),
        [],
    )
    turn = sum(t.counts and topic.id in t.topics for t in talks)
    names = list(dict.fromkeys(pool))
    return names[turn % len(names)] if names else None


def _fits(content: ContentPack, record: AppRecord, wanted: Sequence[str]) -> bool:
    app = None if record.app_id is None else content.app(record.app_id)
    return app is not None and any(app.features.get(name) in _HAS for name in wanted)


def try_this(
    content: ContentPack, topic: TalkTopic, band: BandId, turn: int, app: str | None
) -> TryThis | None:
    """What the topic's next step refers to, ready to be used in the talk itself."""
    if topic.next_step.kind == "card":
        cards = [c for c in content.explore_cards() if band in c.age_bands]
        cards = [c for c in cards if app or "{app}" not in c.show_me] or cards
        if not cards:
            return None
        card = cards[turn % len(cards)]
        say = card.show_me.replace("{app}", app or "")
        lines = tuple(line.replace("{app}", app or "") for line in card.child_leads)
        return TryThis("show_me", card.title, say, lines, card.parent)
    if topic.next_step.ref == "trusted_adults":
        adults = content.trusted_adults()
        words = adults.words.get(band)
        if words is not None:
            return TryThis("trusted_adults", "", words, adults.how[1:4], adults.if_none)
    return None
