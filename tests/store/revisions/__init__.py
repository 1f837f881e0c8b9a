"""A notebook of every schema revision, as the program of that time wrote it.

``<revision>.familysafe-backup`` is frozen: it is made once, with the last program of its revision
(``python -m tests.store.revisions``), and never again.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
WORDS = "outward environs liturgy cocoa clamp"


def frozen(revision: str) -> Path:
    """The notebook of one revision: a backup, which is complete in itself."""
    return FOLDER / f"{revision}.familysafe-backup"
