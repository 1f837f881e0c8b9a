"""Rules on guides: ages without gaps, values, minutes, steps, tests that do no harm."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from familysafe.content.lint_base import Folder, Place, walk_texts
from familysafe.content.schema import Check, TalkTopic

OLDEST = 17
MOST_MINUTES = 15
MOST_STEPS = 3
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
KNOWN_PLACEHOLDERS = frozenset({"child", "device", "app"})
SHARED_FROM = 40
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SENDS = re.compile(
    r"^(then |now |and )?(send|post|publish|upload|message|text|write to|buy|pay|order|confirm)\b"
    r"|\b(tap|press|choose|click|pick) [“\"]?(send|post|publish|buy|pay|confirm|share|go live)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\b(not|don't|never|nothing|cancel|stop|close|go back|without|before)\b", re.IGNORECASE
)


def ages_covered(folder: Folder) -> None:
    """``fits`` covers 0 to 17 without gap or overlap, and its values exist."""
    for name, place, check in folder.checks():
        at = (*place, "fits")
        expected = 0
        for number, row in enumerate(check.fits):
            if row.from_age != expected or row.to_age < row.from_age:
                message = f"This row must begin at age {expected}, right after the one before."
                folder.report(name, (*at, number), message)
            expected = row.to_age + 1
            for value in row.values:
                if value not in check.values:
                    message = f"{value!r} is not one of values. Use the same words."
                    folder.report(name, (*at, number, "values"), message)
        if expected != OLDEST + 1:
            folder.report(name, at, f"The ages must reach {OLDEST}; they end at {expected - 1}.")


def shape_is_sane(folder: Folder) -> None:
    """At most three steps, minutes that can be true, values to choose from, days ahead."""
    for name, place, check in folder.checks():
        if not 1 <= check.minutes <= MOST_MINUTES:
            message = f"{check.minutes} minutes: give 1 to {MOST_MINUTES}, or split the check."
            folder.report(name, (*place, "minutes"), message)
        if not 1 <= len(check.do) <= MOST_STEPS:
            message = f"Give one to {MOST_STEPS} things to do."
            folder.report(name, (*place, "do"), message)
        if len(check.values) < 2 or len(set(check.values)) != len(check.values):
            message = "Give at least two different values, from most open to most closed."
            folder.report(name, (*place, "values"), message)
        if not 1 <= check.recheck_days <= 365:
            message = "Give 1 to 365 days until the next look."
            folder.report(name, (*place, "recheck_days"), message)
        if not set(check.tips) <= set(range(1, 15)):
            folder.report(name, (*place, "tips"), "The tips are numbered 1 to 14.")


def test_is_harmless(folder: Folder) -> None:
    """A test never posts, writes to anybody, pays or goes past a confirm step."""
    for name, place, check in folder.checks():
        if (check.prove_it is None) == (not check.no_test_because):
            message = "Give prove_it, or say in no_test_because why no safe test is known."
            folder.report(name, place, message)
        if check.prove_it is None or check.id in folder.exceptions.prove_it:
            continue
        for sentence in _SENTENCE.split(check.prove_it):
            if _SENDS.search(sentence) and not _STOPS.search(sentence):
                message = f"A test must not do this: {sentence!r} Stop before it, or leave it out."
                folder.report(name, (*place, "prove_it"), message)


def placeholders_known(folder: Folder) -> None:
    """Only the slots that the program fills in."""
    for name, file in folder.files.items():
        if name == "pack.json":
            continue
        for place, text in walk_texts(file):
            for slot in _PLACEHOLDER.findall(text):
                if slot not in KNOWN_PLACEHOLDERS:
                    message = f"Nobody fills in {{{slot}}}. Known: {{child}}, {{device}}, {{app}}."
                    folder.report(name, place, message)


def nothing_copied(folder: Folder) -> None:
    """Words that several guides use stand once, in ``shared.json``."""
    places: dict[str, list[tuple[str, Place, str]]] = defaultdict(list)
    for name in sorted(folder.raw):
        if name.split("/")[0] not in ("platforms", "apps"):
            continue
        for kind in ("checks", "cards"):
            for number, unit in enumerate(folder.raw[name].get(kind, ())):
                for place, text in walk_texts(_prose(unit)):
                    if len(text) >= SHARED_FROM and not text.startswith("@"):
                        places[text].append((name, (kind, number, *place), unit.get("id", "")))
    for found in places.values():
        if len({unit for _, _, unit in found}) > 1:
            name, place, _ = found[1]
            message = f"These words are also in {found[0][2]}. Put them into shared.json."
            folder.report(name, place, message)


_PROSE = (
    "notice_note", "no_test_because", "why", "see", "does_not", "prove_it", "note", "do", "limits",
)  # fmt: skip


def _prose(unit: dict[str, object]) -> dict[str, object]:
    rows: Any = unit.get("fits", ())
    notes = {str(number): row["note"] for number, row in enumerate(rows) if "note" in row}
    return {key: unit[key] for key in _PROSE if key in unit} | {"fits": notes}


def nothing_hidden(folder: Folder) -> None:
    """What must not be shown is not in the pack at all."""
    for name, raw in folder.raw.items():
        _look_for_show(folder, name, raw, ())


def _look_for_show(folder: Folder, name: str, value: object, place: Place) -> None:
    if isinstance(value, dict):
        if value.get("show") is False:
            folder.report(name, place, "Marked show: false. Take the entry out of the pack.")
        for key, item in value.items():
            _look_for_show(folder, name, item, (*place, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            _look_for_show(folder, name, item, (*place, number))


def talks_complete(folder: Folder) -> None:
    """Enough openers for every age at which the topic comes round, one with the child's app."""
    for name, topic in folder.of(TalkTopic):
        least = 5 if topic.priority == 1 else 3
        for band, days in topic.cadence_days.items():
            if days is None or band == "under_5":
                continue
            coach = topic.bands.get(band)
            if coach is None:
                folder.report(name, ("bands",), f"The words for {band} are missing.")
            elif len(coach.openers) < least:
                message = f"Give at least {least} openers; there are {len(coach.openers)}."
                folder.report(name, ("bands", band, "openers"), message)
        if topic.cadence_days.get("under_5") is not None and not topic.young_first_words:
            folder.report(name, (), "Words for under-fives are missing: young_first_words.")


def check_belongs(folder: Folder) -> None:
    """A check names the platform or app of its file, and only that."""
    for name, place, unit in folder.units():
        family, _, stem = name.partition("/")
        owner = unit.platform_id if family == "platforms" else unit.app_id
        other = unit.app_id if family == "platforms" else unit.platform_id
        if owner != stem.removesuffix(".json") or other:
            folder.report(name, place, f"Name {stem.removesuffix('.json')!r} as its owner.")


def all_texts(check: Check) -> tuple[str, ...]:
    """What a parent reads of a check, for measuring."""
    return (check.question, check.why, check.see, check.does_not, check.prove_it or "")
