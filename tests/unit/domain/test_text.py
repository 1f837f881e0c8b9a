"""Text from outside is cleaned the same way everywhere."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.text import NAME_LIMIT, clean_name, clean_note, mixed_scripts


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("  Roblox ", "Roblox"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("a\u2066b\u2069", "ab"),
        ("a\nb\tc\u2028d", "a b c d"),
        ("a\x00b\x1b[31m", "ab[31m"),
        ("lone \ud800 half", "lone half"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("in\u200cvisi\u200dble", "invisible"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("<img src='x'>", "<img src='x'>"),
    ],
)
def test_a_name_loses_what_only_disguises_it(raw: str, cleaned: str) -> None:
    assert clean_name(raw) == cleaned


@pytest.mark.parametrize(
    "kept",
    [
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "\u6771\u4eac",
        "Zo\u00eb & Ben",
    ],
)
def test_a_name_keeps_what_its_writing_needs(kept: str) -> None:
    assert clean_name(kept) == kept


def test_a_dangling_tag_or_joiner_goes() -> None:
    assert clean_name("a\U000e0067\U000e007f") == "a"
    assert clean_name("\U0001f468\u200d") == "\U0001f468"


def test_a_note_keeps_its_lines_and_blanks() -> None:
    assert clean_note("one\r\n  two\ttabs\rthree  ") == "one\n  two\ttabs\nthree  "


def test_lengths_are_cut() -> None:
    assert len(clean_name("x" * 900)) == NAME_LIMIT
    assert len(clean_note("x" * 50_000)) == 20_000


@given(st.text())
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = clean_name(raw)
    assert clean_name(once) == once
    assert clean_note(clean_note(raw)) == clean_note(raw)
    assert len(once) <= NAME_LIMIT
    assert not {unicodedata.category(char) for char in once} & {"Cc", "Cs", "Co", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("text", "mixed"),
    [
        ("nora2013", False),
        ("n\u043era", True),
        ("\u041d\u043e\u0440\u0430", False),
        ("nora\u6771\u4eac", False),
        ("\u03b1lpha", True),
        ("\u6771\u30c6\u30b9\u30c8", False),
    ],
)
def test_a_handle_that_mixes_scripts_is_noticed(text: str, mixed: bool) -> None:
    assert mixed_scripts(text) is mixed
