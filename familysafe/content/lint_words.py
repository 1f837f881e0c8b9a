"""Rules on wording: reading grade, forbidden words, neutral talks, numbers to call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec

from familysafe.content.lint_base import Folder, Place, walk_texts
from familysafe.content.lint_guides import all_texts
from familysafe.content.reading import can_measure, reading_grade
from familysafe.content.schema import FirstHour, HelpRegion, TalkCommon, TalkTopic

HIGHEST_GRADE = 7.0

_ALARM = (
    r"\b(terrif\w+|horrif\w+|shocking|nightmare|predators?|monsters?|perverts?|epidemic"
    r"|ticking bomb|every parent's|deadly|fatal|catastroph\w+|disaster\w*|devastat\w+|tragic"
    r"|horrible|evil|lurk\w*|preys?|sickos?|creeps?|paedophiles?|beware|act now|hidden dangers?"
    r"|must panic|before it'?s too late)\b|!!"
)
_BLAME = (
    r"\b(you failed|you should have|bad parents?|careless|irresponsible|negligent|your fault"
    r"|naive|foolish|stupid|shame on|should know better|neglectful)\b"
)
_PROMISE = (
    r"\b(100 ?%|guarantee\w*|fully protected|completely safe|totally safe|always safe"
    r"|risk[- ]free|no risk|nothing can happen|bulletproof|foolproof|unbreakable|hack-?proof"
    r"|is now safe|safe now|now secure|keeps? (\w+ ){0,3}safe|makes? (\w+ ){0,3}(safe|secure))\b"
)
FORBIDDEN = tuple(
    (re.compile(words, re.IGNORECASE), why)
    for words, why in (
        (_ALARM, "It raises alarm."),
        (_BLAME, "It blames."),
        (_PROMISE, "It promises safety."),
    )
)
_NOT_BLAMING = re.compile(r"(n't|not|never) (\w+ ){0,3}your fault|asking|safe now\?", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(he|she|him|his|hers?|himself|herself|sons?|daughters?|boys?|girls?|brothers?"
    r"|sisters?|boyfriends?|girlfriends?|mum|dad|mom|mother|father|Childline|NSPCC|999|911|GCSE|Ofcom)\b"
)
_TALK_WORDS = ("questions", "good_moment", "worth_saying", "easier_without", "avoid_saying",
               "listen_for", "next_step", "get_help_when", "bands", "young_first_words",
               "goals", "follow_up", "if_serious", "trusted_adults")  # fmt: skip
_NOT_TO_SAY = frozenset({"avoid_saying", "easier_without", "dont", "never", "proof_do_not"})
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_CALL = re.compile(r"\+?\d[\d \-.]*\d")


def no_forbidden_words(folder: Folder) -> None:
    """No alarm, no blame, no promise of safety, anywhere a parent reads."""
    for name, file in folder.files.items():
        if name in ("pack.json", "index.json", "sources.json", "lint_exceptions.json"):
            continue
        for place, text in walk_texts(file):
            if _NOT_TO_SAY.intersection(map(str, place)):
                continue
            for pattern, why in FORBIDDEN:
                found = pattern.search(text)
                if found and not _NOT_BLAMING.search(text) and not _excused(folder, found[0]):
                    message = f"Please find other words for {found[0]!r}. {why}"
                    folder.report(name, place, message)


def _excused(folder: Folder, words: str) -> bool:
    return words.casefold() in folder.exceptions.words


def no_hidden_signs(folder: Folder) -> None:
    """No control signs and none that turn the direction of writing: they hide what is said."""
    for name, file in folder.files.items():
        for place, text in walk_texts(file):
            found = _HIDDEN.search(text)
            if found:
                message = f"A hidden sign (U+{ord(found[0]):04X}) stands in this text."
                folder.report(name, place, f"{message} Type the words anew.")


def talks_are_neutral(folder: Folder) -> None:
    """No gendered and no country-bound words in what a parent says."""
    for name, file in (*folder.of(TalkTopic), *folder.of(TalkCommon)):
        for place, text in walk_texts(file):
            spoken = place and place[0] in (*_TALK_WORDS, "explore_cards", "stranger_drill",
                                            "short_talks")  # fmt: skip
            found = _BOUND.search(text) if spoken else None
            if found and not _excused(folder, found[0]):
                message = f"{found[0]!r} fits only some children or one country. Say it for all."
                folder.report(name, place, message)


def easy_to_read(folder: Folder) -> None:
    """Reading grade 7 or less (Flesch-Kincaid), measured over the prose of a guide or talk.

    Needs Pyphen, a tool of developers; without it the rule is skipped.
    """
    if not can_measure():
        return
    for name, place, key, text in _prose(folder):
        grade = reading_grade(text)
        if grade > HIGHEST_GRADE and key not in folder.exceptions.reading:
            message = f"The reading grade of {key} is {grade:.1f}; {HIGHEST_GRADE:.0f} is the most."
            folder.report(name, place, message + " Shorter sentences and words help.")


def _prose(folder: Folder) -> Iterator[tuple[str, Place, str, str]]:
    for name, place, check in folder.checks():
        yield name, place, check.id, " ".join(all_texts(check))
    for name, topic in folder.of(TalkTopic):
        for band, coach in topic.bands.items():
            words = " ".join(text for _, text in walk_texts(coach.openers) if " " in text)
            key = f"{topic.id}.{band}"
            yield name, ("bands", band), key, f"{coach.first_words} {words}"
    for name, hour in folder.of(FirstHour):
        for number, kind in enumerate(hour.kinds):
            words = " ".join(line for step in kind.steps for line in step.do)
            yield name, ("kinds", number), kind.id, words


def numbers_valid(folder: Folder) -> None:
    """Each number to call is one that its country can have.

    Needs phonenumbers, a tool of developers; without it the rule is skipped.
    """
    if find_spec("phonenumbers") is None:
        return
    for name, region in folder.of(HelpRegion):
        for number, entry in enumerate(region.entries):
            for digits in _CALL.findall(re.sub(r"\([^)]*[A-Z]{2,}[^)]*\)", "", entry.phone)):
                key = f"{region.code} {digits.strip()}"
                if key not in folder.exceptions.phones and not number_fits(digits, region.code):
                    message = f"{digits.strip()} is no number of {region.name}. Check the digits."
                    folder.report(name, ("entries", number, "phone"), message)


def number_fits(digits: str, region: str) -> bool:
    """Whether a number, a short number or an emergency number is valid in a region."""
    import phonenumbers
    from phonenumbers import shortnumberinfo

    regions = ("DE", "FR", "IT", "ES") if region == "EU" else (region,)
    for code in regions:
        try:
            parsed = phonenumbers.parse(digits, code)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number_for_region(parsed, code):
            return True
        if shortnumberinfo.is_valid_short_number_for_region(parsed, code):
            return True
        if shortnumberinfo.is_emergency_number(digits, code):
            return True
    return False
