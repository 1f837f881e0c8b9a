"""Why a file was not taken: one clear sentence and one next step for each reason."""

from __future__ import annotations

from familysafe.errors import InvalidInputError

_TRY_ANOTHER = "Nothing was changed. Choose another file, or paste a list of names."
_EXPORT_AGAIN = "Nothing was changed. Please make the file again and bring in the new one."

REASONS: dict[str, tuple[str, str]] = {
    "empty": ("This file is empty.", _EXPORT_AGAIN),
    "not_a_file": (
        "This cannot be opened as a file.",
        "Nothing was changed. Choose the exported file itself, not a folder.",
    ),
    "not_recognised": (
        "This is not a kind of file that FamilySafe can read.",
        "Nothing was changed. Look at the list of files that work, or paste a list of names.",
    ),
    "too_big": (
        "This file is larger than any app list should be.",
        "Nothing was changed. Check that it is the right file; a new export is usually small.",
    ),
    "damaged": ("This file is damaged or was cut off.", _EXPORT_AGAIN),
    "hostile": (
        "This file is built in a way that no honest export is.",
        "Nothing was changed. Please do not use it; make a new export on the device itself.",
    ),
    "over_limits": ("There is far more in this file than an app list holds.", _TRY_ANOTHER),
    "encrypted": (
        "This file is locked with a password, so it cannot be read.",
        "Nothing was changed. Export it once more without a password, or paste a list of names.",
    ),
    "encrypted_backup": (
        "This part of the backup does not hold the list of apps.",
        "Nothing was changed. In the same folder, choose the file called Info.plist.",
    ),
    "wrong_encoding": (
        "The letters in this file cannot be read.",
        "Nothing was changed. Save the file as UTF-8 text and try again.",
    ),
    "took_too_long": ("Reading this file took too long and was stopped.", _TRY_ANOTHER),
    "cancelled": ("Reading was stopped.", "Nothing was changed. Start again when you like."),
    "archive": (
        "This is a packed archive.",
        "Nothing was changed. Unpack it first, then choose the one file with the apps in it.",
    ),
    "private": (
        "This file holds private things that FamilySafe does not read.",
        "Nothing was changed. A list of apps is all that is needed here.",
    ),
    "not_apps": (
        "This file says something about the device, but does not list its apps.",
        _TRY_ANOTHER,
    ),
    "no_apps": ("There is no app in this file.", _TRY_ANOTHER),
    "columns": (
        "It is not clear which column of this table names the apps.",
        "Nothing was changed. Name the column yourself, or paste a list of names.",
    ),
    "not_here": (
        "This computer cannot start the reader for files.",
        "Nothing was changed. Paste a list of names instead.",
    ),
}


class ImportRefusedError(InvalidInputError):
    """A file was not taken, and nothing was changed. ``reason`` is a key of ``REASONS``."""

    exit_code = 5

    def __init__(self, reason: str, columns: tuple[str, ...] = ()) -> None:
        """``reason`` that is not known counts as damaged: it came through the worker's pipe.

        ``columns``: for "columns", the names that can be chosen from.
        """
        self.columns = columns
        self.reason = reason if reason in REASONS else "damaged"
        title, next_step = REASONS[self.reason]
        self.code = f"import_{self.reason}"
        super().__init__(self.code, title=title, next_step=next_step)
