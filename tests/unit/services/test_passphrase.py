from __future__ import annotations

import random

import pytest

from familysafe.content.words import friendly_words
from familysafe.services.passphrase import Strength, strength, suggest_words


def test_list_has_8192_different_plain_words() -> None:
    words = friendly_words()
    assert len(words) == len(set(words)) == 2**13
    assert all(word.isascii() and word.islower() and word.isalpha() for word in words)
    assert all(4 <= len(word) <= 8 for word in words)


def test_five_words_are_offered_and_they_are_strong() -> None:
    for seed in range(20):
        words = suggest_words(random.Random(seed))
        assert len(words.split(" ")) == 5
        assert strength(words) is Strength.STRONG


def test_two_offers_differ() -> None:
    assert suggest_words() != suggest_words()


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("", Strength.TOO_SHORT),
        ("x9!Kq2#vL0z", Strength.TOO_SHORT),
        ("  x9!Kq2#vL  ", Strength.TOO_SHORT),
        ("aaaaaaaaaaaa", Strength.EASY),
        ("passwordpassword", Strength.EASY),
        ("x9!Kq2#vL0zP", Strength.STRONG),
        ("x9!Kq2#vL0zP" * 500, Strength.STRONG),
    ],
)
def test_strength_in_words(typed: str, level: Strength) -> None:
    assert strength(typed) is level


def test_names_of_the_family_make_it_weaker() -> None:
    alone, known = strength("zvanilkerholm"), strength("zvanilkerholm", ["Zvanil Kerholm"])
    order = list(Strength)
    assert order.index(known) < order.index(alone)


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("Nora-Ben-Nora-Ben-2018", Strength.EASY),
        ("noraBENnora 2013!!", Strength.EASY),
        ("Nora outward environs liturgy", Strength.STRONG),
        ("4938-1127-8846-3391", Strength.STRONG),
    ],
)
def test_a_row_of_the_familys_names_is_easy_whatever_the_meter_says(
    typed: str, level: Strength
) -> None:
    assert strength(typed, ["Nora", "Ben", "Sam"]) is level


def test_only_the_length_can_say_no() -> None:
    assert [level.is_enough for level in Strength] == [False, True, True, True, True]
