"""Whatever file of a profile is harmed, there is a way on."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_every_harmed_file_leaves_a_way_on() -> None:
    figures = proved("profile")
    assert figures["opened"] > 0 and figures["restored"] > 0
