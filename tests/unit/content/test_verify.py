"""A pack from a file is used only when it is whole, unchanged and newer; else it is said."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from familysafe.content.pack import ContentPack
from familysafe.content.seal import seal
from familysafe.content.verify import (
    PackRefusedError,
    PackStatus,
    choose_pack,
    unpack,
    verify_pack,
    version_key,
)
from familysafe.resources import resource_path

NEWER = "2099.1.2"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A sealed pack of a later version."""
    folder = tmp_path / "newer"
    copytree(resource_path("content"), folder)
    seal(folder, NEWER, date(2099, 1, 2))
    return folder


def zipped(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    return target


def test_the_shipped_pack_is_whole() -> None:
    assert verify_pack(resource_path("content")).version == ContentPack.load().version


def test_no_pack_from_a_file_means_the_built_in_one(tmp_path: Path) -> None:
    assert choose_pack(None).status is PackStatus.BUILT_IN
    assert choose_pack(tmp_path / "none").status is PackStatus.BUILT_IN


def test_a_newer_whole_pack_is_used(newer: Path) -> None:
    choice = choose_pack(newer)
    assert (choice.status, choice.version) == (PackStatus.USED, NEWER)
    assert choice.pack.version == NEWER
    assert choice.said.endswith("in use.")


def test_an_older_pack_is_refused_and_said(newer: Path) -> None:
    seal(newer, "2001.1.1", date(2001, 1, 1))
    choice = choose_pack(newer)
    assert choice.status is PackStatus.OLDER
    assert choice.pack.version == ContentPack.load().version
    assert "not newer" in choice.said


def test_the_same_version_is_not_newer(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "same")
    assert choose_pack(tmp_path / "same").status is PackStatus.OLDER


def test_one_changed_byte_is_tampering(newer: Path) -> None:
    law = newer / "law.json"
    law.write_bytes(law.read_bytes().replace(b"16", b"15", 1))
    choice = choose_pack(newer)
    assert choice.status is PackStatus.TAMPERED
    assert "was changed" in choice.said


def test_a_file_too_many_is_tampering(newer: Path) -> None:
    (newer / "apps" / "extra.json").write_text("{}", encoding="utf-8")
    assert choose_pack(newer).status is PackStatus.TAMPERED


def test_a_missing_or_broken_file_is_damage(newer: Path) -> None:
    (newer / "tips.json").unlink()
    assert choose_pack(newer).status is PackStatus.DAMAGED
    (newer / "pack.json").write_text("{", encoding="utf-8")
    assert choose_pack(newer).status is PackStatus.DAMAGED


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("platforms/roku.json", "roku.buy_pin"),
        ("apps/monkey.json", "monkey.contact.card"),
        ("agreement.json", '"id": "true_age"'),
        ("help/GB.json", '"id": "childline"'),
    ],
)
def test_a_pack_in_which_an_id_vanished_is_refused(newer: Path, file: str, old: str) -> None:
    app, other = newer / file, old.rstrip('"') + "_other" + old[len(old.rstrip('"')) :]
    assert old in app.read_text("utf-8")
    app.write_text(app.read_text("utf-8").replace(old, other), "utf-8")
    seal(newer, NEWER, date(2099, 1, 2))
    assert choose_pack(newer).status is PackStatus.DAMAGED


def test_a_newer_format_asks_for_a_newer_program(newer: Path) -> None:
    manifest = newer / "pack.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"format": 1', '"format": 9'), "utf-8")
    assert choose_pack(newer).status is PackStatus.TOO_NEW


def test_the_hook_may_refuse_an_unknown_maker(newer: Path) -> None:
    assert choose_pack(newer, checker=lambda manifest, data: False).status is PackStatus.TAMPERED
    assert choose_pack(newer, checker=lambda manifest, data: True).status is PackStatus.USED


def test_a_zip_is_unpacked_and_checked(newer: Path, tmp_path: Path) -> None:
    archive = zipped(newer, tmp_path / "pack.zip")
    (tmp_path / "into").mkdir()
    assert unpack(archive, tmp_path / "into").version == NEWER
    assert choose_pack(tmp_path / "into").status is PackStatus.USED


@pytest.mark.parametrize("name", ["../outside.json", "/etc/outside.json", "C:\\outside.json"])
def test_a_zip_that_reaches_outside_is_refused(tmp_path: Path, name: str) -> None:
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr(name, "{}")
    (tmp_path / "into").mkdir()
    with pytest.raises(PackRefusedError):
        unpack(archive, tmp_path / "into")
    assert list((tmp_path / "into").iterdir()) == []


def test_a_huge_or_broken_zip_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "huge.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("law.json", b"0" * (33 * 1024 * 1024))
    (tmp_path / "into").mkdir()
    with pytest.raises(PackRefusedError) as caught:
        unpack(archive, tmp_path / "into")
    assert caught.value.status is PackStatus.DAMAGED
    (tmp_path / "no.zip").write_bytes(b"not a zip")
    with pytest.raises(PackRefusedError):
        unpack(tmp_path / "no.zip", tmp_path / "into")


def test_versions_compare_as_numbers() -> None:
    assert version_key("2026.2.1") < version_key("2026.11.23")
    assert version_key("odd") < version_key("2026.1.1")
