"""Small files beside the notebook: written whole or not at all, readable by their owner only."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


def write_atomic(path: Path, data: bytes) -> None:
    """Replace the file by ``data``: new file in the same folder, sync, rename, sync the folder.

    A power cut leaves the old content or the new one, never a mixture (security.md §3.7).
    """
    make_private_folder(path.parent)
    fresh = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        _write_new(fresh, data)
        os.replace(fresh, path)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    sync_folder(path.parent)


def make_private_folder(folder: Path) -> None:
    """Make the folder for its owner only; one that is there keeps its mode."""
    folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_new(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
