"""What every test shares: no real screen, no real profile, a clock that stands still."""

from __future__ import annotations

import os

# Before any test module imports Qt. The desktop tests give their own programs a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_PLATFORMTHEME", "")

from pathlib import Path

import pytest

from familysafe.paths import AppPaths
from tests.fakes import FrozenClock


@pytest.fixture
def app_paths(tmp_path: Path) -> AppPaths:
    """A profile in a temporary folder; nothing is in it yet."""
    return AppPaths.for_profile(tmp_path / "profile")


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still until the test moves it."""
    return FrozenClock()
