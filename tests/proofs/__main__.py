"""Runs proofs and prints one line of JSON for each: ``python -m tests.proofs NAME [--runs N]``."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from importlib import import_module

from tests.proofs.kit import Figures, NotRun

NAMES = (
    "kills",
    "powercut",
    "faults",
    "damage",
    "needles",
    "silence",
    "profile",
    "model",
    "gone",
    "imports",
    "memory",
)


def main(words: list[str]) -> int:
    """0 if every aim of every named proof was met; a proof that could not run is a failure."""
    parser = argparse.ArgumentParser(prog="tests.proofs")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(NAMES)} or all")
    parser.add_argument("--runs", type=int, help="how many; each proof says of what")
    parser.add_argument("--fast", action="store_true", help="the small set that CI runs")
    arguments = parser.parse_args(words)
    names = arguments.names or ["all"]
    wanted = NAMES if names == ["all"] else tuple(names)
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        parser.error(f"no such proof: {', '.join(unknown)}")
    if len(wanted) == 1:
        return _run(wanted[0], arguments.runs, arguments.fast)
    # A process each: a proof that makes the slow hash quick must not do so for the next one.
    options = ["--fast"] if arguments.fast else []
    options += [] if arguments.runs is None else ["--runs", str(arguments.runs)]
    one = [sys.executable, "-m", "tests.proofs"]
    return max(subprocess.call([*one, name, *options]) for name in wanted)


def _run(name: str, runs: int | None, fast: bool) -> int:
    module = import_module(f"tests.proofs.{name}")
    count = runs if runs is not None else (module.FAST if fast else module.LONG)
    start = time.monotonic()
    try:
        figures: Figures = module.prove(count)
    except NotRun as reason:
        print(f"NOT RUN {name}: {reason}", flush=True)
        return 1
    seconds = round(time.monotonic() - start, 1)
    print(json.dumps({"proof": name, "seconds": seconds, **figures.as_json()}), flush=True)
    return 1 if figures.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
