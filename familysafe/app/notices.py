"""What Today says about backups, reminders and guides: codes from the care, words from here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from familysafe.ui.navigation import Place, Route

if TYPE_CHECKING:
    from familysafe.ui.screens.today import Notice


def notices_of(codes: Sequence[str]) -> list[Notice]:
    """In the order of the codes; an unknown code is left out."""
    from familysafe.ui.screens.today import Notice

    backup = Place.of(Route.SETTINGS, part="backup")
    reminders = Place.of(Route.SETTINGS, part="reminders")
    known = {
        "damaged": Notice(
            "damaged",
            _say("A part of this notebook is damaged"),
            _say("What can be read is shown. Lock now, then choose “Save what can be read”; your "
                 "backups fill the gaps."),
            _say("Look at backups"),
            backup,
            "warn",
        ),
        "older": Notice(
            "older",
            _say("This notebook is older than the one that was open here last"),
            _say("An older copy of the file may have been put in its place. Your newest backup "
                 "holds more."),
            _say("Look at backups"),
            backup,
            "warn",
        ),
        "no_backup": Notice(
            "no_backup",
            _say("No backup for 30 days"),
            _say("If this computer broke today, the entries since then would be gone."),
            _say("Look at backups"),
            backup,
            "warn",
        ),
        "no_drill": Notice(
            "no_drill",
            _say("No backup was tried yet"),
            _say("One press opens the newest one as a restore would, and counts."),
            _say("Try the newest"),
            backup,
            "warn",
        ),
        "only_here": Notice(
            "only_here",
            _say("The backups are on this computer only"),
            _say("A stick in a drawer helps when this computer breaks or is gone."),
            _say("Add a place"),
            backup,
        ),
        "erase_waits": Notice(
            "erase_waits",
            _say("An erase is not finished"),
            _say("Copies on a stick or in another place still hold what you erased. Plug it in "
                 "and unlock again."),
            _say("Look at backups"),
            backup,
            "warn",
        ),
        "synced": Notice(
            "synced",
            _say("The notebook lies in a folder that another program copies"),
            _say("Keep the notebook on this computer; let only backups go there."),
            _say("Read more"),
            backup,
            "warn",
        ),
        "removable": Notice(
            "removable",
            _say("The notebook lies on a stick"),
            _say("Keep the notebook on this computer; let only backups go there."),
            _say("Read more"),
            backup,
            "warn",
        ),
        "network": Notice(
            "network",
            _say("The notebook lies on another computer"),
            _say("Keep the notebook on this computer; let only backups go there."),
            _say("Read more"),
            backup,
            "warn",
        ),
        "conflict": Notice(
            "conflict",
            _say("There are copies beside the notebook that a sync program made"),
            _say("Each is a notebook of its own and may hold other entries."),
            _say("Read more"),
            backup,
            "warn",
        ),
        "no_notifications": Notice(
            "no_notifications",
            _say("This computer shows no notifications"),
            _say("Today lists what is due whenever you open it."),
            _say("Reminders"),
            reminders,
        ),
        "guides_refused": Notice(
            "guides_refused",
            _say("Your file of guides is not in use"),
            _say("It is older or no longer as it was made. The built-in guides are used."),
            _say("Read more"),
            Place.of(Route.SETTINGS, part="about"),
            "warn",
        ),
    }  # fmt: skip
    return [known[code] for code in codes if code in known]


def _say(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
