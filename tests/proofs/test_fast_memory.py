"""After the lock, nothing of the family is in the memory of the real window."""

from __future__ import annotations

import pytest

from tests.proofs.fast import proved


@pytest.mark.slow
@pytest.mark.desktop
def test_no_key_and_no_name_is_in_memory_after_the_lock() -> None:
    figures = proved("memory", "Xvfb", "openbox", "dbus-daemon", "xdotool")
    assert figures["hits_unlocked"] > 0 and figures["hits_locked"] == 0
