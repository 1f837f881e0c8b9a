"""What the import page may read: a file, a pasted list, this computer's own lists."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from familysafe.importers import name_list, this_computer, worker
from familysafe.importers.records import ImportResult


class ImportSources:
    """Implements ``ImportActions`` of the import page; every call belongs into the worker."""

    def read_file(
        self,
        path: str,
        progress: Callable[[float], None] | None = None,
        cancel: Callable[[], bool] | None = None,
        chosen: tuple[int, int, int] | None = None,
    ) -> ImportResult:
        """Parse in a process of its own, with limits. Raises ImportRefusedError."""
        return worker.read_file(Path(path), progress=progress, cancel=cancel, chosen=chosen)

    def read_text(self, text: str) -> ImportResult:
        """Names that the parent typed or pasted, one a line."""
        return name_list.read_text(text)

    def look_here(self) -> ImportResult:
        """Programs of this computer; whose they are, the parent says."""
        return this_computer.look(this_computer.places(sys.platform, Path.home(), dict(os.environ)))
