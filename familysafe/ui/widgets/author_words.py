"""The one wording of who wrote something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from familysafe.ui.widgets.plain_label import isolated


def written_by(names: Sequence[str]) -> str:
    """ "by Rosie", or "" where only one person writes."""
    if not names:
        return ""
    said = ", ".join(isolated(name) for name in names)
    return QCoreApplication.translate("Author", "by %1").replace("%1", said)
