"""Help with choosing a passphrase: five random words first, and how hard yours is to guess.

The meter (zxcvbn) reads 72 characters at most and knows English words only; that is why the length
counts too. It advises. The only floor is the length.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Protocol

from familysafe.content.words import friendly_words
from familysafe.errors import InvalidInputError

WORDS = 5
SHORTEST = 12
_METER_READS = 72
_OWN_LETTERS = 6


class Chooser(Protocol):
    """What picks the words; ``secrets.SystemRandom`` outside of tests."""

    def choice(self, seq: Sequence[str], /) -> str:
        """One of them, each equally likely."""
        ...


class Strength(StrEnum):
    """How hard to guess, from the weakest; the window puts it in plain words."""

    TOO_SHORT = "too_short"
    EASY = "easy"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"

    @property
    def is_enough(self) -> bool:
        """True if the notebook takes it: only the length can say no."""
        return self is not Strength.TOO_SHORT


_BY_SCORE = (Strength.EASY, Strength.EASY, Strength.FAIR, Strength.GOOD, Strength.STRONG)


def suggest_words(rng: Chooser | None = None, count: int = WORDS) -> str:
    """Random friendly words with spaces between; five are 65 bits."""
    chooser = rng or secrets.SystemRandom()
    words = friendly_words()
    return " ".join(chooser.choice(words) for _ in range(count))


def strength(passphrase: str, user_inputs: Iterable[str] = ()) -> Strength:
    """``user_inputs``: names and words typed so far, which somebody near would try first."""
    plain = _plain(passphrase)
    if len(plain) < SHORTEST:
        return Strength.TOO_SHORT
    from zxcvbn import zxcvbn  # 1.7 MB: not at start

    known = [part for text in user_inputs for part in (text, *text.split()) if part]
    if _is_names_only(plain, known):
        return Strength.EASY  # the meter takes a row of names for a good passphrase
    score: int = zxcvbn(plain[:_METER_READS], user_inputs=known)["score"]
    return _BY_SCORE[score]


def check_new(passphrase: str) -> None:
    """At every door where one is set: twelve characters as the key sees them, nothing else.

    Raises InvalidInputError.
    """
    if len(_plain(passphrase)) < SHORTEST:
        raise InvalidInputError(
            "short passphrase",
            title="That is shorter than 12 characters.",
            next_step="Take a few words more. Five random words are easy to remember.",
        )


def _plain(passphrase: str) -> str:
    return unicodedata.normalize("NFKC", passphrase).strip()


def _is_names_only(text: str, known: Iterable[str]) -> bool:
    """Little more than names, with digits and marks between them?"""
    whole = text.casefold()
    rest = whole
    for name in sorted(known, key=len, reverse=True):
        if len(name) > 1:
            rest = rest.replace(name.casefold(), " ")
    return rest != whole and sum(char.isalpha() for char in rest) < _OWN_LETTERS
