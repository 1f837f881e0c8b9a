"""Qt's own file dialog notes the folders that were visited; nothing of ours may stay there.

Where the system has no dialog of its own, Qt writes them as plain text into ``QtProject.conf`` in
the user's configuration, beside the sizes of its dialogs for every other program.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings

_NOTED = ("FileDialog/history", "FileDialog/lastVisited", "FileDialog/shortcuts")


def forget_visited_folders() -> None:
    """Take them out again; a file without such lines is neither made nor written."""
    noted = QSettings(QSettings.Scope.UserScope, "QtProject")
    found = [key for key in _NOTED if noted.contains(key)]
    for key in found:
        noted.remove(key)
    if found:
        noted.sync()
