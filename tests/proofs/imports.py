"""Hostile import files: no crash, no change, within 5 s and 256 MiB each."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.proofs.kit import Figures

FAST, LONG = 60, 300
_PROVE = Path(__file__).resolve().parents[1] / "hostile" / "prove.py"


def prove(runs: int) -> Figures:
    """In a small process of its own, whose children's memory can be measured."""
    done = subprocess.run(
        [sys.executable, str(_PROVE), str(runs)], capture_output=True, text=True, check=False
    )
    answer = json.loads(done.stdout)
    figures = Figures({name: answer[name] for name in ("files", "slowest_seconds", "peak_bytes")})
    figures.counts["crashes"] = len(answer["crashes"])
    figures.broken.extend(answer["crashes"])
    if done.returncode and not figures.broken:
        figures.breaks(f"over the limits: {answer['slowest_file']}")
    return figures
