"""Guides from a file: taken for the next start, or refused with the reason and without a trace."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from familysafe.content.pack import ContentPack
from familysafe.content.seal import seal
from familysafe.content.verify import PackStatus
from familysafe.resources import resource_path
from familysafe.services.content_packs import ContentPacks, PackNotKeptError

NEWER = "2099.1.2"
BUILT_IN = ContentPack.load()


def pack_file(tmp_path: Path, version: str = NEWER, *, spoil: str = "") -> Path:
    """A sealed pack as a zip file; ``spoil`` names a file that is changed after sealing."""
    folder = tmp_path / f"made-{version}"
    copytree(resource_path("content"), folder)
    seal(folder, version, date(2099, 1, 2))
    if spoil:
        (folder / spoil).write_bytes((folder / spoil).read_bytes() + b" ")
    target = tmp_path / f"{version}.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    return target


def test_without_a_file_the_built_in_guides_are_used(tmp_path: Path) -> None:
    packs = ContentPacks(tmp_path / "content")
    assert packs.state(BUILT_IN).status is PackStatus.BUILT_IN
    assert not packs.has_file
    assert packs.choose().version == BUILT_IN.version


def test_a_newer_file_is_used_from_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    packs = ContentPacks(folder)
    state = packs.load_file(pack_file(tmp_path), BUILT_IN)
    assert (state.status, state.version, state.waiting) == (
        PackStatus.USED,
        BUILT_IN.version,
        NEWER,
    )
    assert packs.state(BUILT_IN).waiting == NEWER
    next_start = ContentPacks(folder)
    assert next_start.choose().version == NEWER
    assert next_start.state(BUILT_IN).status is PackStatus.USED
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == [
        "content",
        f"made-{NEWER}",
    ]


def test_a_refused_file_leaves_everything_as_it_was(tmp_path: Path) -> None:
    packs = ContentPacks(tmp_path / "content")
    torn = tmp_path / "torn.zip"
    torn.write_bytes(b"PK\x03\x04 and then nothing")
    older = pack_file(tmp_path, "2001.1.1")
    changed = pack_file(tmp_path, spoil="law.json")
    found = [packs.load_file(file, BUILT_IN).status for file in (torn, older, changed)]
    assert found == [PackStatus.DAMAGED, PackStatus.OLDER, PackStatus.TAMPERED]
    assert not packs.has_file and packs.state(BUILT_IN).waiting == ""
    assert not (tmp_path / "content-new").exists()


def test_a_pack_that_was_changed_in_its_place_is_noticed_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    ContentPacks(folder).load_file(pack_file(tmp_path), BUILT_IN)
    (folder / "law.json").write_bytes(b"{}")
    packs = ContentPacks(folder)
    assert packs.choose().version == BUILT_IN.version
    assert packs.state(BUILT_IN).status is PackStatus.TAMPERED


def test_the_way_back_to_the_built_in_guides(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    ContentPacks(folder).load_file(pack_file(tmp_path), BUILT_IN)
    packs = ContentPacks(folder)
    packs.choose()
    state = packs.remove(BUILT_IN)
    assert state.waiting == BUILT_IN.version and not packs.has_file


def test_a_place_that_cannot_be_written_is_an_error_with_a_next_step(tmp_path: Path) -> None:
    (tmp_path / "flat").write_text("a file where a folder should be")
    packs = ContentPacks(tmp_path / "flat" / "content")
    with pytest.raises(PackNotKeptError):
        packs.load_file(pack_file(tmp_path), BUILT_IN)
