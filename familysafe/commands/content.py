"""``familysafe content ...``: mistakes in content files, and how much content there is."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from familysafe.errors import InvalidInputError, UsageError

if TYPE_CHECKING:
    from familysafe.cli import Console

Answer = dict[str, Any]


def check(arguments: argparse.Namespace, _console: Console) -> Answer:
    """File, line, and what to mend, for each problem; then the call ends with 5."""
    from familysafe.content.lint import check_folder
    from familysafe.resources import resource_path

    folder = arguments.folder or resource_path("content")
    if not folder.is_dir():
        raise UsageError(
            "no folder",
            title="There is no such folder.",
            next_step="Give the folder that holds the content files, or leave it out.",
        )
    problems = check_folder(folder)
    rows = [{"file": p.file, "line": p.line, "message": p.message} for p in problems]
    # The answer is complete either way; the exit code is for a build that must stop here.
    return {"ok": not rows, "problems": rows, "_exit": InvalidInputError.exit_code if rows else 0}


def stats(_arguments: argparse.Namespace, _console: Console) -> Answer:
    """Numbers by topic, platform, confidence and age."""
    from familysafe.adapters.clock import SystemClock
    from familysafe.content.pack import ContentPack
    from familysafe.content.stats import stats as count

    return dict(count(ContentPack.load(), SystemClock().now().date()))
