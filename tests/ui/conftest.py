"""Every widget test runs with the program's own look, light and at 100 % text unless it asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from familysafe.ui.theme.controller import Look, ThemeController


@pytest.fixture(scope="session")
def theme_controller(qapp: QApplication) -> ThemeController:
    return ThemeController(qapp)


@pytest.fixture(autouse=True)
def themes(theme_controller: ThemeController) -> Iterator[ThemeController]:
    """The controller of the running application, put back to the plain look."""
    if theme_controller.look != Look() or not theme_controller.sheet:
        theme_controller.apply(Look())
    yield theme_controller
    # Else every widget of every test lives on, and each change of the look costs by the widget.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
