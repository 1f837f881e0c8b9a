"""Damage is noticed; what can be read is saved."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_damage_is_noticed_and_the_rest_is_saved() -> None:
    figures = proved("damage", "strace")
    assert figures["flips"] > 150 and figures["salvage_mean_share"] >= 0.98
    assert figures["old_pages"] > 60
