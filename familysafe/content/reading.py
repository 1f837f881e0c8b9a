"""How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al. 1975), offline.

Syllables come from Pyphen's English patterns (a tool of developers, its data is in the package)
and from groups of vowels, the larger count of the two: patterns for line breaks alone count low.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol

_SENTENCE_END = re.compile(r"[.!?:]+(?=\s|$)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<=[^aeiouy])(e|es|ed)$")
_KEEPS_E = re.compile(r"([^aeiouy]le|[td]ed|(s|z|x|ch|sh|c|g)es)$")


class Patterns(Protocol):
    """What is used of Pyphen."""

    def positions(self, word: str) -> list[int]:
        """Where the word may be broken."""
        ...


def can_measure() -> bool:
    """Whether the tool is there."""
    return find_spec("pyphen") is not None


def reading_grade(text: str) -> float:
    """The school grade (US) for which a text is easy; below 1 counts as it comes."""
    plain = text.replace("{child}", "Sam").replace("{device}", "phone").replace("{app}", "game")
    plain = re.sub(r"[“”\"]", "", plain).replace(" > ", ", ")
    words = _WORD.findall(plain)
    if not words:
        return 0.0
    sentences = max(1, len(_SENTENCE_END.findall(plain)))
    syllables = sum(_syllables(word.lower()) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@lru_cache(maxsize=8192)
def _syllables(word: str) -> int:
    bare = word.replace("'", "").replace("’", "")
    if not _KEEPS_E.search(bare):
        bare = _SILENT.sub("", bare)
    return max(1, len(_VOWELS.findall(bare)), len(_patterns().positions(word)) + 1)


@lru_cache(maxsize=1)
def _patterns() -> Patterns:
    found: Patterns = import_module("pyphen").Pyphen(lang="en_GB")
    return found
