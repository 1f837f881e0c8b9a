"""Saves that were told as done outlive a power cut."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_no_acknowledged_save_is_lost_by_power_cuts() -> None:
    figures = proved("powercut", "strace")
    assert figures["states"] >= 100 and figures["lost"] == 0 and figures["control_broken"] > 0
