"""What every test shares: no real screen, no real profile, a clock that stands still."""

from __future__ import annotations

import os

# Before any test module imports Qt. The desktop tests give their own programs a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_PLATFORMTHEME", "")

from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.paths import AppPaths
from tests.fakes import FrozenClock

_PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits a minute before it calls something missing: a busy machine is not a fault."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=_PATIENCE_MS)  # noqa: N815 - Qt's names
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_PATIENCE_MS)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=_PATIENCE_MS)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=_PATIENCE_MS)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=_PATIENCE_MS)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In the place of the plug-in's own."""
    return PatientBot(request)


@pytest.fixture
def app_paths(tmp_path: Path) -> AppPaths:
    """A profile in a temporary folder; nothing is in it yet."""
    return AppPaths.for_profile(tmp_path / "profile")


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still until the test moves it."""
    return FrozenClock()
