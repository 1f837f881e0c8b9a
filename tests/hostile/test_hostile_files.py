"""Hostile files: one clear refusal or plain records, quickly, in little memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROVE = Path(__file__).with_name("prove.py")


def test_hostile_files_crash_nothing_within_5_seconds_and_256_mebibytes() -> None:
    done = subprocess.run(
        [sys.executable, str(PROVE), "170"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    answer = json.loads(done.stdout)
    assert answer["crashes"] == []
    assert answer["slowest_seconds"] <= 5
    assert answer["peak_bytes"] <= 256 * 1024 * 1024
    assert done.returncode == 0
