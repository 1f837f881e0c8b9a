"""No internet socket, no file outside the profile."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_a_whole_journey_is_silent_and_stays_in_its_folder() -> None:
    figures = proved("silence", "strace")
    assert figures["commands"] >= 16 and figures["internet_sockets"] == 0
