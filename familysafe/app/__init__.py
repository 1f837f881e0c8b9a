"""The window's start: first paint, then the heavy imports; wires the pages to the use cases.

Nobody but the command line and the tests imports this package. It may import everything.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from familysafe.paths import AppPaths


def run_window(
    paths: AppPaths,
    *,
    covered: bool = False,
    locked: bool = False,
    failed: str = "",
    passphrase: str | None = None,
) -> int:
    """Run the window of one profile; a second start brings the first one to the front."""
    gc.disable()  # until ``collect_again``: it took a fifth of the time to the first paint
    from familysafe.adapters.hardening import harden
    from familysafe.adapters.single_instance import SingleInstance

    harden()
    single = SingleInstance(paths.window_lock)
    if not single.acquire():
        single.ask_to_raise()
        return 0
    from familysafe.app.start import start

    return start(
        paths, single, covered=covered, locked=locked, failed=failed, passphrase=passphrase
    )


def collect_again(_end: object = None) -> None:
    """The heavy imports are over: what they made stays, so garbage is looked for beside it only."""
    gc.freeze()
    gc.enable()
