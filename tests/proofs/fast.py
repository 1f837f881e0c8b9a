"""Runs a proof's small set in a process of its own, which forks and must have no threads."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def proved(name: str, *tools: str) -> dict[str, Any]:
    """The figures. Fails if an aim was missed; without its tools it is skipped, in CI it fails."""
    if sys.platform != "linux":
        pytest.skip("the proofs watch a Linux system")
    absent = [tool for tool in tools if shutil.which(tool) is None]
    if absent and not os.environ.get("CI"):
        pytest.skip(f"NOT RUN: {', '.join(absent)} is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "tests.proofs", name, "--fast"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=600,
        check=False,
    )
    if "NOT RUN" in done.stdout and not os.environ.get("CI"):
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert figures["broken"] == 0
    return figures
