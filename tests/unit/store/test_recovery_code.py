from __future__ import annotations

import itertools
import random

import pytest

from familysafe.store import recovery_code as code
from familysafe.store.errors import RecoveryCodeTypoError


def a_group(rng: random.Random) -> str:
    return code.make_group(tuple(rng.randrange(32) for _ in range(4)))


def a_code(seed: int = 7) -> str:
    return code.new_code(random.Random(seed).randrange)


def test_code_has_seven_groups_of_five_and_140_bits() -> None:
    groups = a_code().split("-")
    assert [len(group) for group in groups] == [5] * 7
    assert 28 * 5 == 140
    assert len(code.secret_of(a_code())) == 18


def test_two_codes_differ() -> None:
    assert code.new_code() != code.new_code()


def test_every_single_wrong_character_is_found() -> None:
    rng = random.Random(1)
    groups = [a_group(rng) for _ in range(300)] + ["00000"]
    for group, place, char in itertools.product(groups, range(5), code.ALPHABET):
        if group[place] != char:
            assert not code.group_is_right(group[:place] + char + group[place + 1 :])


def test_every_swap_of_neighbours_is_found_for_every_pair_of_values() -> None:
    rng = random.Random(2)
    for place, a, b in itertools.product(range(3), range(32), range(32)):
        digits = [rng.randrange(32) for _ in range(4)]
        digits[place], digits[place + 1] = a, b
        assert_swap_is_found(code.make_group(tuple(digits)), place)


def test_every_swap_with_the_check_character_is_found() -> None:
    rng = random.Random(3)
    for _ in range(5000):
        assert_swap_is_found(a_group(rng), 3)


def assert_swap_is_found(group: str, place: int) -> None:
    swapped = group[:place] + group[place + 1] + group[place] + group[place + 2 :]
    assert code.group_is_right(group)
    assert swapped == group or not code.group_is_right(swapped)


@pytest.mark.parametrize("number", range(1, 8))
def test_a_mistake_names_its_group(number: int) -> None:
    groups = a_code().split("-")
    wrong = groups[number - 1]
    groups[number - 1] = ("A" if wrong[0] != "A" else "B") + wrong[1:]
    with pytest.raises(RecoveryCodeTypoError) as caught:
        code.parse(" ".join(groups))
    assert caught.value.groups == (number,)
    assert str(number) in caught.value.next_step


def test_two_wrong_groups_are_both_named() -> None:
    groups = a_code().split("-")
    for i in (1, 4):
        groups[i] = ("7" if groups[i][2] != "7" else "8").join((groups[i][:2], groups[i][3:]))
    with pytest.raises(RecoveryCodeTypoError) as caught:
        code.parse("-".join(groups))
    assert caught.value.groups == (2, 5)


@pytest.mark.parametrize("change", [str.lower, lambda t: t.replace("-", ""), lambda t: f"  {t} \n"])
def test_case_and_separators_do_not_matter(change: object) -> None:
    assert code.parse(change(a_code())) == a_code()  # type: ignore[operator]


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    group = code.make_group((0, 1, 0, 1))
    typed = group.replace("0", "o").replace("1", "l")
    assert code.group_is_right(typed)
    assert code.group_is_right(group.replace("1", "I").replace("0", "O"))


def test_a_missing_character_names_the_group_if_groups_were_typed() -> None:
    groups = a_code().split("-")
    groups[2] = groups[2][:4]
    with pytest.raises(RecoveryCodeTypoError) as caught:
        code.parse("-".join(groups))
    assert caught.value.groups == (3,)


@pytest.mark.parametrize("typed", ["", "-", "ABCDE", "U" * 35, "é" * 35, "\x00", "9" * 10_000])
def test_anything_else_is_a_typing_mistake(typed: str) -> None:
    with pytest.raises(RecoveryCodeTypoError):
        code.parse(typed)
