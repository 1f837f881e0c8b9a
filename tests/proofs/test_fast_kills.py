"""Saves that were told as done outlive SIGKILL."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_no_acknowledged_save_is_lost_by_kills() -> None:
    figures = proved("kills")
    assert figures["kills"] == 60 and figures["lost"] == 0 and figures["acknowledged"] > 0
