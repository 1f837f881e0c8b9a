"""One window and one reminder process per profile, by lock files and nothing else.

A lock file, not a socket: the program opens no connection of any sort. The system drops the lock
when its holder ends, also by kill -9, so there is never a stale one to clean up.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from familysafe.adapters.files import make_private_folder
from familysafe.errors import FamilySafeError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class LockTimeoutError(FamilySafeError):
    """Another program of ours holds a small file for longer than it ever should."""

    code = "file_busy"
    title = "Another window is using this notebook's reminders."
    next_step = "Close the other window and try again."
    exit_code = 6


class SingleInstance:
    """The lock of one profile; its holder can be asked by a second start to come to the front.

    The request is the lock file's own time of change, so that no further file is needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None
        self._seen_ns = 0

    def acquire(self) -> bool:
        """Take the lock; False when another process has it."""
        if self._handle is not None:
            return True
        handle = _open_lock(self._path)
        if not _try_lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        self._seen_ns = self._changed_ns()
        return True

    def release(self) -> None:
        """Give the lock back (to be called before ``execv``); the file stays."""
        if self._handle is not None:
            _unlock(self._handle)
            os.close(self._handle)
            self._handle = None

    def ask_to_raise(self) -> None:
        """Called by a second start: ask the first one to show its window."""
        with contextlib.suppress(OSError):
            before = self._changed_ns()
            os.utime(self._path)
            if self._changed_ns() <= before:  # coarse clock, or one that was set back
                os.utime(self._path, ns=(before + 1_000_000_000,) * 2)

    def raise_requested(self) -> bool:
        """Called by the holder now and then; each request is told once."""
        changed = self._changed_ns()
        if self._handle is None or changed == self._seen_ns:
            return False
        self._seen_ns = changed
        return True

    def _changed_ns(self) -> int:
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return self._seen_ns


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a short lock around reading and rewriting a small file.

    Waits for the other holder: all of them let go within the two seconds of a notification.
    """
    handle = _open_lock(path)
    try:
        _wait_for_lock(handle)
        try:
            yield
        finally:
            _unlock(handle)
    finally:
        os.close(handle)


def _open_lock(path: Path) -> int:
    make_private_folder(path.parent)
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)


if sys.platform == "win32":

    def _try_lock(handle: int) -> bool:
        try:
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for_lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)  # tries for ten seconds by itself
        except OSError as error:
            raise LockTimeoutError from error

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _wait_for_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
