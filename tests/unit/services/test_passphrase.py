from __future__ import annotations

import random

import pytest

from familysafe.content.words import friendly_words
from familysafe.services.passphrase import Strength, strength, suggest_words, wait_after


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


def test_only_the_length_can_say_no() -> None:
    assert [level.is_enough for level in Strength] == [False, True, True, True, True]


def test_waiting_after_wrong_tries_grows_to_half_a_minute() -> None:
    waits = [wait_after(tries) for tries in range(12)]
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]
    assert wait_after(10**9) == 30
