"""Slots in the pack's sentences."""

from __future__ import annotations

from familysafe.services.slots import filled, value_text
from tests.ui.family_kit import CONTENT


def test_a_slot_at_the_start_of_any_sentence_gets_a_capital() -> None:
    said = filled("Play a video. {child} stops it and calls {child}'s parent.", child="your child")
    assert said == "Play a video. Your child stops it and calls your child's parent."


def test_the_child_among_names_of_menus_is_the_same_slot() -> None:
    assert filled("(child)", child="your child") == "Your child"
    assert filled("Open “Family > (child)” on {device}.", child="Ben", device="Blue") == (
        "Open “Family > Ben” on Blue."
    )


def test_a_value_is_shown_with_the_name_and_in_words() -> None:
    stops = CONTENT.check("youtube_kids.report.practise")
    assert value_text(stops, "{child} stops and tells", "Ben") == "Ben stops and tells"
    limit = CONTENT.check("playstation.buy_limit")
    assert value_text(limit, "0", "Ben") == "0 (nothing)"
    assert value_text(None, "0", "Ben") == "0"
