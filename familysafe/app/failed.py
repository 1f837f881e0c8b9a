"""What could not be done while the notebook was shut, told by the locked window that follows.

Files are replaced behind the cover, and the process is replaced after that. One fixed word of the
command line brings the reason across: it holds nothing of the family, and needs no room on a disk.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.errors import FamilySafeError

RESTORE, ERASE, OPEN = "restore", "erase", "open"
_TITLES = {
    RESTORE: QT_TRANSLATE_NOOP("Failed", "The backup was not put in its place"),
    ERASE: QT_TRANSLATE_NOOP("Failed", "Not everything was erased"),
    OPEN: QT_TRANSLATE_NOOP("Failed", "The other notebook was not opened"),
}
_AFTER = {
    RESTORE: QT_TRANSLATE_NOOP("Failed", "Your notebook is as it was."),
    ERASE: QT_TRANSLATE_NOOP("Failed", "Open it and erase once more."),
    OPEN: QT_TRANSLATE_NOOP("Failed", "Your notebook is as it was."),
}
_CODE = re.compile(r"[a-z_]{1,40}\Z")


def failed_word(what: str, error: Exception) -> str:
    """For the command line: what was to be done, and the code of the error."""
    code = error.code if isinstance(error, FamilySafeError) else FamilySafeError.code
    return f"{what}:{code}"


def tell_failed(window: QWidget, word: str) -> None:
    """Over the locked page; a word that we did not write says nothing."""
    from familysafe.ui.dialogs.error import error_words, show_error

    what, _, code = word.partition(":")
    if what not in _TITLES or not _CODE.match(code):
        return
    translate = QCoreApplication.translate
    cause = " ".join(error_words(_error_of(code)))
    show_error(
        window,
        FamilySafeError(
            word,
            title=translate("Failed", str(_TITLES[what])),
            next_step=f"{cause} {translate('Failed', str(_AFTER[what]))}",
        ),
    )


def _error_of(code: str) -> FamilySafeError:
    from familysafe.store import errors

    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, FamilySafeError) and kind.code == code:
            return kind()
    return FamilySafeError()
