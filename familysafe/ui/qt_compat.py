"""Keeps None, True and False alive on Python 3.11 with PySide6 6.12.

PySide6 6.12.0 hands these out without taking a reference (right from Python 3.12 on, where they
are immortal): on 3.11 each such call costs one, and after some thousands of calls the interpreter
ends with "none_dealloc" or "bool_dealloc". Measured with ``sys.getrefcount(None)`` around
``QObject.setObjectName``; 6.11.3 is right. A large reserve, added once, makes them as good as
immortal. Imported by the modules that every window needs.
"""

from __future__ import annotations

import ctypes
import sys

_RESERVE = 1 << 40
_SINGLETONS = (None, True, False, NotImplemented, Ellipsis)


def keep_singletons_alive() -> None:
    """Add the reserve once; does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for thing in _SINGLETONS:
        if sys.getrefcount(thing) < _RESERVE:
            # The reference count is the first field of every object (CPython before 3.12).
            ctypes.c_ssize_t.from_address(id(thing)).value += 2 * _RESERVE


keep_singletons_alive()
