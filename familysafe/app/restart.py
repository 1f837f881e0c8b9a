"""Replaces the process at lock: nothing less empties the memory (security.md, section 4).

After a tidy close copies of the passphrase, the key and rows remain in the memory of Python and
Qt; a fresh process has none of them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

from familysafe.adapters.single_instance import SingleInstance


class Restart:
    """Asked for by the window, carried out after the event loop has ended."""

    def __init__(self, profile: Path | None, single: SingleInstance) -> None:
        self._profile = profile
        self._single = single
        self.wanted = False
        self.covered = False
        self.failed = ""  # see ``app.failed``: what could not be done while the notebook was shut

    def ask(self, *, covered: bool) -> None:
        """Start anew, locked; ``covered``: show the cover first."""
        self.wanted = True
        self.covered = covered

    def raise_requested(self) -> bool:
        """Did a second start ask for this window to come to the front?"""
        return self._single.raise_requested()

    def now(self) -> NoReturn:
        """Become a fresh, locked window. The lock of this profile is let go first."""
        from familysafe.adapters.autostart import window_command

        how = "--covered" if self.covered else "--locked"
        words = [*window_command(self._profile), how]
        words += ["--failed", self.failed] if self.failed else []
        self._single.release()
        sys.stdout.flush()
        sys.stderr.flush()
        if sys.platform == "win32":
            import subprocess

            subprocess.Popen(words, close_fds=True)
            os._exit(0)
        os.execv(words[0], words)
