"""A refused call to the disk loses nothing and is told honestly."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_a_refused_disk_call_loses_nothing_and_is_told() -> None:
    figures = proved("faults", "strace")
    assert figures["faults"] == 30 and figures["lost"] == 0
