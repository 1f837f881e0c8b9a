"""``familysafe export | load``: everything as one documented zip, and back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from familysafe.commands.opening import opened
from familysafe.store.target import check_not_a_stranger

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def export(arguments: argparse.Namespace, console: Console) -> Answer:
    """Write the zip. It is not encrypted: whoever has it can read it."""
    check_not_a_stranger(arguments.to)
    with opened(arguments, console) as session:
        counts = session.export(arguments.to)
    return {"file": str(arguments.to), "counts": counts}


def load(arguments: argparse.Namespace, console: Console) -> Answer:
    """Load an export into a notebook that holds only what ``vault create`` made."""
    with opened(arguments, console) as session:
        return {"counts": session.book.load_from(arguments.file)}
