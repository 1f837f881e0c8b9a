"""The printed recovery code: 7 groups of 5 characters, each group finds its own typing mistakes.

Alphabet by Douglas Crockford (0-9, A-Z without I L O U). The fifth character of each group is
the sum of a**i * d(i), i = 1..4, over GF(32) with x^5 + x^2 + 1 and a = x. So every single wrong
character and every swap of two neighbours within a group is found, and the group is named.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable

from familysafe.store.errors import RecoveryCodeTypoError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
GROUP_LENGTH = 5
_DATA = GROUP_LENGTH - 1
_VALUES = {char: value for value, char in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}


def _times(a: int, b: int) -> int:
    """Product in GF(32)."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0b100000:
            a ^= 0b100101
        b >>= 1
    return product


_WEIGHTS = (2, 4, 8, 16)  # a**1 .. a**4
_WEIGHTED = tuple(tuple(_times(weight, digit) for digit in range(32)) for weight in _WEIGHTS)


def _check_value(digits: tuple[int, ...]) -> int:
    total = 0
    for table, digit in zip(_WEIGHTED, digits, strict=True):
        total ^= table[digit]
    return total


def make_group(digits: tuple[int, ...]) -> str:
    """Four values below 32 as four characters and their check character."""
    return "".join(ALPHABET[d] for d in (*digits, _check_value(digits)))


def group_is_right(group: str) -> bool:
    """True if these five characters, read tolerantly, could stand on a sheet."""
    values = [_VALUES.get(char) for char in _plain(group)]
    if len(values) != GROUP_LENGTH or None in values:
        return False
    *digits, check = (value for value in values if value is not None)
    return _check_value(tuple(digits)) == check


def new_code(random_below: Callable[[int], int] = secrets.randbelow) -> str:
    """A new code of 140 random bits, as printed: groups joined by hyphens."""
    return "-".join(
        make_group(tuple(random_below(32) for _ in range(_DATA))) for _ in range(GROUPS)
    )


def parse(typed: str) -> str:
    """The code as printed, from what a person typed; any case and any separators.

    RecoveryCodeTypoError names the groups that cannot be right. A character too few or too many
    is looked for in the groups as the person separated them, if they did.
    """
    groups = _split(typed)
    wrong = tuple(n for n, group in enumerate(groups, 1) if not group_is_right(group))
    if len(groups) != GROUPS:
        raise RecoveryCodeTypoError(
            tuple(n for n in wrong if n <= GROUPS),
            title="The recovery code has 7 groups of 5 characters. Some are missing or too many.",
        )
    if wrong:
        raise RecoveryCodeTypoError(wrong)
    return "-".join("".join(ALPHABET[_VALUES[c]] for c in group) for group in groups)


def secret_of(code: str) -> bytes:
    """The 140 bits of a code as the bytes that the slot's key is made from."""
    digits = [_VALUES[c] for group in parse(code).split("-") for c in group[:_DATA]]
    number = 0
    for digit in digits:
        number = number << 5 | digit
    return number.to_bytes((len(digits) * 5 + 7) // 8, "big")


def normalised(group: str) -> str:
    """A typed group with O, I, L and case read as the sheet prints them; separators dropped."""
    return "".join(ALPHABET[_VALUES[c]] if c in _VALUES else c for c in _plain(group))


def _split(typed: str) -> list[str]:
    spaced = "".join(c if c in _VALUES else " " if _is_separator(c) else c for c in _upper(typed))
    words = spaced.split()
    if len(words) == GROUPS:
        return words
    joined = "".join(words)
    return [joined[i : i + GROUP_LENGTH] for i in range(0, len(joined), GROUP_LENGTH)]


def _plain(text: str) -> str:
    return "".join(c for c in _upper(text) if not _is_separator(c))


def _upper(text: str) -> str:
    return unicodedata.normalize("NFKC", text).upper()


def _is_separator(char: str) -> bool:
    """Spaces, hyphens, dots, invisible characters: anything but letters and digits."""
    return not char.isalnum()
