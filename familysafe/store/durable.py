"""Writing files so that a power cut leaves the old or the new one, whole, never a mixture.

New file in the same folder, flush, sync the file, one atomic rename, sync the folder. There is no
weaker mode to fall back to. Files are 0600, folders 0700.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from familysafe.store.errors import (
    BadPlaceError,
    DiskFullError,
    DiskTroubleError,
    ReadOnlyError,
    VaultFileError,
    VaultMissingError,
)

_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_FULL = {errno.ENOSPC, errno.EDQUOT}
_DENIED = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_PLACE = {errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP}


def plain_error(error: OSError) -> VaultFileError:
    """The sentence for a parent; the system's own text may hold a path, so it is left out."""
    detail = f"errno={error.errno}"
    if error.errno in _FULL:
        return DiskFullError(detail)
    if error.errno in _DENIED:
        return ReadOnlyError(detail)
    if error.errno == errno.ENOENT:
        return VaultMissingError(detail)
    if error.errno in _NO_PLACE:
        return BadPlaceError(detail)
    return DiskTroubleError(detail)


@contextlib.contextmanager
def plain_errors() -> Iterator[None]:
    """Turns the system's errors into ours."""
    try:
        yield
    except OSError as error:
        raise plain_error(error) from None


def make_folder(path: Path) -> None:
    """A folder that only this user can look into."""
    with plain_errors():
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name == "posix":
            path.chmod(0o700)


def write_file(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content``, durably."""
    write_with(path, lambda file: file.write(content))


def write_with(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """The same for what ``write`` puts into the new file."""
    with plain_errors():
        new = path.with_name(path.name + ".tmp")
        with _dropped_on_error(new):
            with create_file(new) as file:
                write(file)
            _rename(new, path)


def copy_file(source: Path, target: Path) -> None:
    """A durable copy under a name that is not taken yet or may be replaced."""
    with plain_errors():
        new = target.with_name(target.name + ".tmp")
        with _dropped_on_error(new):
            with source.open("rb") as old, create_file(new) as file:
                shutil.copyfileobj(old, file, 1 << 20)
            _rename(new, target)


def move_file(source: Path, target: Path) -> None:
    """Sync ``source``, then let it take the place of ``target``, durably."""
    with plain_errors():
        sync_file(source)
        _rename(source, target)


def remove_file(path: Path) -> None:
    """Remove a file if it is there, durably."""
    with plain_errors():
        if path.exists():
            os.unlink(path)
            sync_folder(path.parent)


def drop_file(path: Path) -> None:
    """Remove what never counted, if that works now; it must not hide what happened before."""
    with contextlib.suppress(OSError):
        os.unlink(path)


@contextlib.contextmanager
def _dropped_on_error(new: Path) -> Iterator[None]:
    """Half an export is plain text that nobody would look for; half a copy takes the last room."""
    try:
        yield
    except Exception:
        drop_file(new)
        raise


@contextlib.contextmanager
def create_file(path: Path) -> Iterator[BinaryIO]:
    """A new file of this name (a left-over of a cut run is dropped), synced at the end."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    with os.fdopen(os.open(path, _NEW, 0o600), "wb") as file:
        yield file
        file.flush()
        _sync(file.fileno())


def reserve_file(path: Path) -> None:
    """An empty new file; an error if the name is taken (exclusive create)."""
    os.close(os.open(path, _NEW, 0o600))


def sync_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    number = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        _sync(number)
    finally:
        os.close(number)


def sync_folder(path: Path) -> None:
    """Wait until the folder's list of names is on the disk (POSIX; Windows has no such call)."""
    if os.name != "posix":
        return
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _rename(new: Path, target: Path) -> None:
    os.replace(new, target)
    sync_folder(target.parent)


def _sync(number: int) -> None:
    if sys.platform == "darwin":  # a plain fsync stays in the drive's cache there
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(number, fcntl.F_FULLFSYNC)
            return
    os.fsync(number)
