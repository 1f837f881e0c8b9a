"""A real desktop, started for the tests that are marked ``desktop``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import BUS_TOOLS, NOTE_TOOLS, SECRET_TOOLS, Desktop, require


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "desktop: needs real desktop services (started by the test)")


@pytest.fixture
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """An empty desktop; a short folder name, as socket paths are limited to 108 bytes."""
    found = Desktop(tmp_path_factory.mktemp("d"))
    yield found
    found.stop()


@pytest.fixture
def bus(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    require(BUS_TOOLS)
    desktop.start_bus()
    _enter(desktop, monkeypatch)
    return desktop


@pytest.fixture
def notes(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    require(NOTE_TOOLS)
    desktop.start_bus()
    desktop.start_screen()
    desktop.start_notifications()
    _enter(desktop, monkeypatch)
    return desktop


@pytest.fixture
def secrets_service(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    require(SECRET_TOOLS)
    desktop.start_bus()
    desktop.start_secrets()
    _enter(desktop, monkeypatch)
    return desktop


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def _enter(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME", "XDG_DATA_HOME"):
        if name in desktop.env:
            monkeypatch.setenv(name, desktop.env[name])
