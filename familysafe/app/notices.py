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

    translate = QCoreApplication.translate
    backup = Place.of(Route.SETTINGS, part="backup")
    reminders = Place.of(Route.SETTINGS, part="reminders")
    known = {
        "damaged": Notice(
            "damaged",
            translate("Notices", "A part of this notebook is damaged"),
            translate(
                "Notices",
                "What can be read is shown. Lock now, then choose “Save what can be read”; your "
                "backups fill the gaps.",
            ),
            translate("Notices", "Look at backups"),
            backup,
            "warn",
        ),
        "older": Notice(
            "older",
            translate("Notices", "This notebook is older than the one that was open here last"),
            translate(
                "Notices",
                "An older copy of the file may have been put in its place. Your newest backup "
                "holds more.",
            ),
            translate("Notices", "Look at backups"),
            backup,
            "warn",
        ),
        "set_apart": Notice(
            "set_apart",
            translate("Notices", "This is the copy that a sync program made"),
            translate(
                "Notices",
                "It may hold other entries than your notebook. To go back, lock and choose "
                "“Open another notebook”.",
            ),
            translate("Notices", "Read more"),
            backup,
        ),
        "no_backup": Notice(
            "no_backup",
            translate("Notices", "No backup for 30 days"),
            translate(
                "Notices", "If this computer broke today, the entries since then would be gone."
            ),
            translate("Notices", "Look at backups"),
            backup,
            "warn",
        ),
        "no_drill": Notice(
            "no_drill",
            translate("Notices", "No backup was tried yet"),
            translate("Notices", "One press opens the newest one as a restore would, and counts."),
            translate("Notices", "Try the newest"),
            backup,
            "warn",
        ),
        "only_here": Notice(
            "only_here",
            translate("Notices", "The backups are on this computer only"),
            translate("Notices", "A stick in a drawer helps when this computer breaks or is gone."),
            translate("Notices", "Add a place"),
            backup,
        ),
        "erase_waits": Notice(
            "erase_waits",
            translate("Notices", "An erase is not finished"),
            translate(
                "Notices",
                "Copies on a stick or in another place still hold what you erased. Plug it in "
                "and unlock again.",
            ),
            translate("Notices", "Look at backups"),
            backup,
            "warn",
        ),
        "synced": Notice(
            "synced",
            translate("Notices", "The notebook lies in a folder that another program copies"),
            translate("Notices", "Keep the notebook on this computer; let only backups go there."),
            translate("Notices", "Read more"),
            backup,
            "warn",
        ),
        "removable": Notice(
            "removable",
            translate("Notices", "The notebook lies on a stick"),
            translate("Notices", "Keep the notebook on this computer; let only backups go there."),
            translate("Notices", "Read more"),
            backup,
            "warn",
        ),
        "network": Notice(
            "network",
            translate("Notices", "The notebook lies on another computer"),
            translate("Notices", "Keep the notebook on this computer; let only backups go there."),
            translate("Notices", "Read more"),
            backup,
            "warn",
        ),
        "conflict": Notice(
            "conflict",
            translate("Notices", "There are copies beside the notebook that a sync program made"),
            translate("Notices", "Each is a notebook of its own and may hold other entries."),
            translate("Notices", "Read more"),
            backup,
            "warn",
        ),
        "keychain_lost": Notice(
            "keychain_lost",
            translate("Notices", "This computer’s keychain has no key for this notebook any more"),
            translate(
                "Notices",
                "Your passphrase opened it. For a new key, switch the keychain off and on again.",
            ),
            translate("Notices", "Security & lock"),
            Place.of(Route.SETTINGS, part="security"),
        ),
        "no_notifications": Notice(
            "no_notifications",
            translate("Notices", "This computer shows no notifications"),
            translate("Notices", "Today lists what is due whenever you open it."),
            translate("Notices", "Reminders"),
            reminders,
        ),
        "guides_refused": Notice(
            "guides_refused",
            translate("Notices", "Your file of guides is not in use"),
            translate(
                "Notices", "It is older or no longer as it was made. The built-in guides are used."
            ),
            translate("Notices", "Read more"),
            Place.of(Route.SETTINGS, part="about"),
            "warn",
        ),
    }
    return [known[code] for code in codes if code in known]
