"""Keeps None alive on Python 3.11 with PySide6 6.12.

PySide6 6.12.0 gives back None without taking a reference (right from Python 3.12 on, where None is
immortal): on 3.11 each such call costs one, and after some thousands the interpreter ends with
"none_dealloc". Measured with ``sys.getrefcount(None)`` around ``QObject.setObjectName``. A large
reserve, added once, makes None as good as immortal. Imported by the modules that every window needs.
"""

from __future__ import annotations

import ctypes
import sys

_RESERVE = 1 << 40


def keep_none_alive() -> None:
    """Add the reserve once; does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _RESERVE:
        return
    # The reference count is the first field of every object (CPython before 3.12).
    ctypes.c_ssize_t.from_address(id(None)).value += 2 * _RESERVE


keep_none_alive()
