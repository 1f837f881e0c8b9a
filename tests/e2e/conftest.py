"""The whole program: in this process for the journeys, as its own process on a real desktop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.paths import AppPaths
from familysafe.ui.theme.controller import Look, ThemeController
from tests.e2e.journeys.kit import Parent
from tests.fakes import FrozenClock


@pytest.fixture(scope="session")
def journey_themes(qapp: QApplication) -> ThemeController:
    return ThemeController(qapp)


@pytest.fixture
def parent(
    qtbot: QtBot,
    journey_themes: ThemeController,
    app_paths: AppPaths,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[Parent]:
    """A parent whose program is not started yet; nothing of this computer's desktop is used."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/no-system-bus")
    for name in ("XDG_RUNTIME_DIR", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    journey_themes.apply(Look())
    found = Parent(qtbot, journey_themes, app_paths, clock)
    yield found
    if found.frames:
        found.stop()
