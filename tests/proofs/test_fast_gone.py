"""What was erased is nowhere; what was replaced opens nothing."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_an_erased_child_and_an_old_secret_are_gone() -> None:
    figures = proved("gone")
    assert figures["found_before"] > 100 and figures["found_after"] == 0
    assert figures["tries"] >= 12 and figures["old_secrets_that_open"] == 0
