"""Locking never fails: whatever cannot be written or read just then, the file is closed."""

from __future__ import annotations

import shutil
from pathlib import Path

from familysafe.bootstrap import Program
from familysafe.content.pack import ContentPack
from familysafe.paths import AppPaths
from familysafe.resources import resource_path
from tests.care.conftest import WORDS, Home


def test_a_lock_closes_the_file_though_a_file_of_the_guides_is_bad(
    home: Home, tmp_path: Path
) -> None:
    home.lock()
    pack = tmp_path / "pack"
    shutil.copytree(resource_path("content"), pack)
    program = Program(
        AppPaths.for_profile(home.folder),
        clock=home.clock,
        ids=home.ids,
        _content=ContentPack.load(pack),
    )
    session = program.unlock(WORDS)
    (pack / "changes.json").write_bytes(b"")  # how a bad sector looks
    session.close()
    assert not session.vault.is_open
    home.unlock()
