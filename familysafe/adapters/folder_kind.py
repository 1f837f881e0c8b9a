"""Is a folder copied elsewhere by another program, on a stick, or on another computer?

Told by names that sync programs give their folders and by the system's list of mounts; a folder
that looks like none of these counts as this computer's own.
"""

from __future__ import annotations

import re
import sys
from enum import StrEnum
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "davfs", "afs"})
_SYNCED = re.compile(
    r"(onedrive|dropbox|google ?drive|my drive|icloud ?drive|icloud|mobile documents|nextcloud"
    r"|owncloud|pcloud ?drive|syncthing|megasync)\b",
    re.IGNORECASE,
)
_MARKS = (".dropbox", ".stfolder", ".sync_root")
_STICKS = ("/media/", "/run/media/", "/Volumes/")
_CONFLICT = re.compile(r"conflict|\(\d+\)| - copy|\.sync-conflict", re.IGNORECASE)

_OWN_NAMES = ("family.vault", "family.keys-a", "family.keys-b", "family.lock")


class FolderKind(StrEnum):
    """Where a folder lies."""

    OWN = "own"
    SYNCED = "synced"
    REMOVABLE = "removable"
    NETWORK = "network"


def folder_kind(folder: Path, mounts: Path = _MOUNTS) -> FolderKind:
    """What is known about ``folder``; it need not exist yet."""
    folder = folder.absolute()
    if any(_SYNCED.match(part) for part in folder.parts) or _has_mark(folder):
        return FolderKind.SYNCED
    if sys.platform == "win32":
        return _windows_kind(folder)
    if _file_system(folder, mounts) in _NETWORK:
        return FolderKind.NETWORK
    text = folder.as_posix() + "/"
    return FolderKind.REMOVABLE if text.startswith(_STICKS) else FolderKind.OWN


def conflicted_copies(folder: Path) -> tuple[Path, ...]:
    """Copies of a notebook's files that a sync program made; each is a notebook of its own."""
    inside = [p for p in folder.glob("family*") if _is_copy(p.name)]
    beside = [p for p in folder.parent.glob(f"{folder.name}*")
              if p != folder and _CONFLICT.search(p.name[len(folder.name):])]  # fmt: skip
    return tuple(sorted((*inside, *beside)))


def is_conflicted_copy(folder: Path) -> bool:
    """A whole notebook folder that a sync program made beside the one it copied."""
    return bool(_CONFLICT.search(folder.name))


def _is_copy(name: str) -> bool:
    """Some programs say "conflict", others only add a number or the computer's name."""
    foreign = not name.startswith(_OWN_NAMES) and (".vault" in name or ".keys-" in name)
    return foreign or bool(_CONFLICT.search(name))


def _has_mark(folder: Path) -> bool:
    return any((place / mark).exists() for place in (folder, *folder.parents) for mark in _MARKS)


def _file_system(folder: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        left, _, right = line.partition(" - ")
        fields, words = left.split(), right.split()
        if len(fields) < 5 or not words:
            continue
        point = fields[4].replace("\\040", " ")
        under = folder.as_posix() == point or folder.as_posix().startswith(point.rstrip("/") + "/")
        if under and len(point) >= len(best):
            best, kind = point, words[0]
    return kind


def _windows_kind(folder: Path) -> FolderKind:
    if sys.platform != "win32":
        return FolderKind.OWN
    import ctypes

    if folder.drive.startswith("\\\\"):
        return FolderKind.NETWORK
    known = {2: FolderKind.REMOVABLE, 4: FolderKind.NETWORK}
    return known.get(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor), FolderKind.OWN)
