"""Where a backup or an export may be written: never over the notebook, never over a stranger."""

from __future__ import annotations

import zipfile
from pathlib import Path

from familysafe.store.errors import BadPlaceError

_BACKUP_START = b"FamilySafe backup "
_EXPORT_MEMBER = "notebook.json"
_OURS = "family."  # see VaultPaths


def check_target(target: Path, notebook: Path | None) -> None:
    """Raises BadPlaceError for a place where writing would cost a file that counts.

    ``notebook`` is the folder of the open notebook: replacing one of its files would be the
    loss of everything, with a right passphrase and no warning.
    """
    if target.is_dir():
        raise BadPlaceError(
            "folder",
            title="This is a folder, and a file is needed.",
            next_step="Add a name for the file, then try again. Nothing was written.",
        )
    if not target.parent.is_dir():
        raise BadPlaceError(
            "no folder",
            title="The folder for this file is not there.",
            next_step="Put the stick back, or choose a folder that is there. Nothing was written.",
        )
    real = target.resolve()
    if notebook is not None and real.parent == notebook.resolve() and real.name.startswith(_OURS):
        raise BadPlaceError(
            "a file of the notebook",
            title="This name belongs to a file of the notebook itself.",
            next_step="Choose another folder and another name. Nothing was written.",
        )


def check_not_a_stranger(target: Path) -> None:
    """Raises BadPlaceError where a file of this name is neither a backup nor an export.

    A window asks before it replaces a file; a command cannot ask.
    """
    if target.exists() and not _is_ours(target):
        raise BadPlaceError(
            "another file",
            title="There is another file of this name.",
            next_step="Choose another name. That file was left as it is.",
        )


def _is_ours(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            if file.read(len(_BACKUP_START)) == _BACKUP_START:
                return True
        with zipfile.ZipFile(path) as packed:
            return _EXPORT_MEMBER in packed.namelist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
