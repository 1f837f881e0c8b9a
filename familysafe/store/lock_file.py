"""One owner per notebook: a lock held by the system, free at once when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from familysafe.store.durable import plain_error, plain_errors
from familysafe.store.errors import VaultInUseError

_HELD = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}


class LockFile:
    """Held from ``acquire`` to ``release``. The file itself stays: removing it would race."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._number: int | None = None

    @property
    def is_held(self) -> bool:
        """True while this object owns the notebook."""
        return self._number is not None

    def acquire(self) -> None:
        """Take the lock at once, or VaultInUseError."""
        if self._number is not None:
            raise VaultInUseError
        with plain_errors():
            number = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(number)
        except OSError as error:
            os.close(number)
            if error.errno not in _HELD:  # a place that knows no locks: nobody else is to be closed
                raise plain_error(error) from None
            raise VaultInUseError from None
        self._number = number

    def release(self) -> None:
        """Give it back; harmless if it is not held. Call it before ``execv``."""
        if self._number is None:
            return
        number, self._number = self._number, None
        os.close(number)


if sys.platform == "win32":
    import msvcrt

    def _lock(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
