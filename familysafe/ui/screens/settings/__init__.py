"""Settings: everything applies at once."""

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.settings.view import SettingsView
from familysafe.ui.screens.settings.view_model import SettingsModel
from familysafe.ui.workspace import Workspace

__all__ = ["SettingsModel", "SettingsView", "build"]


def build(work: Workspace) -> QWidget:
    """The page. ``work.care`` serves passphrase, sheet, keychain, background and backups."""
    return SettingsView(SettingsModel(work))
