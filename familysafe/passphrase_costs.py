"""How slow a passphrase is to try: measured where a notebook is made, the least in tests."""

from __future__ import annotations

import time
from collections.abc import Callable

from familysafe.store import crypto
from familysafe.store.crypto import KdfParams

Cancelled = Callable[[], bool]


def never() -> bool:
    """For work that nobody can stop."""
    return False


def floor_costs(_cancelled: Cancelled = never) -> KdfParams:
    """The least that is allowed."""
    return KdfParams()


def measured_costs(cancelled: Cancelled = never) -> KdfParams:
    """What takes about half a second on this computer: each try of a guesser costs that, too.

    Half a second and up to 256 MiB: in the worker. Raises CalibrationCancelledError.
    """
    return crypto.calibrate(time.perf_counter, cancelled)
