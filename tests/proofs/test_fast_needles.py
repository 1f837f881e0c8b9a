"""Nothing of the family stands readable in any file."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
def test_no_planted_name_stands_readable_in_a_file() -> None:
    figures = proved("needles")
    assert figures["planted"] > 50 and figures["files_searched"] > 5
    assert figures["columns"] > 12
