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

WORDS = 5
SHORTEST = 12
_METER_READS = 72
_FREE_TRIES, _LONGEST_WAIT = 3, 30


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
    plain = unicodedata.normalize("NFKC", passphrase).strip()
    if len(plain) < SHORTEST:
        return Strength.TOO_SHORT
    from zxcvbn import zxcvbn  # 1.7 MB: not at start

    known = [part for text in user_inputs for part in (text, *text.split()) if part]
    score: int = zxcvbn(plain[:_METER_READS], user_inputs=known)["score"]
    return _BY_SCORE[score]


def wait_after(wrong_tries: int) -> int:
    """Seconds before the next try: three are free, then 1, 2, 4 ... 30.

    Comfort, not protection: who has the file can guess without this program.
    """
    beyond = wrong_tries - _FREE_TRIES
    return min(2 ** min(beyond - 1, 10), _LONGEST_WAIT) if beyond > 0 else 0
