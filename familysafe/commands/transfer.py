"""``familysafe export | load``: everything as one documented zip, and back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from familysafe.commands.opening import opened

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def export(arguments: argparse.Namespace, console: Console) -> Answer:
    """Write the zip. It is not encrypted: whoever has it can read it."""
    with opened(arguments, console) as session:
        counts = session.book.export_to(arguments.to)
    return {"file": str(arguments.to), "counts": counts}


def load(arguments: argparse.Namespace, console: Console) -> Answer:
    """Load an export into a notebook that holds only what ``vault create`` made."""
    with opened(arguments, console) as session:
        return {"counts": session.book.load_from(arguments.file)}
