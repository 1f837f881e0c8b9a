"""Opt-in: a folder of real exports named by FAMILYSAFE_SAMPLES is read without a crash.

The files belong to others and are no part of this project; their counts are printed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.worker import read_file

FOLDER = os.environ.get("FAMILYSAFE_SAMPLES", "")


@pytest.mark.skipif(not FOLDER, reason="FAMILYSAFE_SAMPLES names no folder of real exports")
def test_real_exports_are_read_or_refused_with_one_sentence() -> None:
    for path in sorted(Path(FOLDER).rglob("*")):
        if not path.is_file() or path.suffix == ".md":
            continue
        try:
            result = read_file(path)
        except ImportRefusedError as error:
            print(f"{path.relative_to(FOLDER)}: refused, {error.reason}: {error.title}")
            continue
        counts = f"{len(result.items)} apps, {len(result.accounts)} accounts"
        print(f"{path.relative_to(FOLDER)}: {result.source}, {counts}, {dict(result.left_out)}")
        assert read_file(path) == result
