"""No sequence of actions tells the real program from a model in memory."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_the_program_is_never_told_from_the_model() -> None:
    figures = proved("model")
    assert figures["runs"] >= 4 and figures["locks"] > 0
