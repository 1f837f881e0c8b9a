"""Guides from a parent's file, from the zip to the question: taken, said, or refused and said."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest
from pytestqt.qtbot import QtBot

from familysafe.content.seal import seal
from familysafe.content.verify import PackStatus
from familysafe.resources import resource_path
from familysafe.services.audit_rows import survey
from familysafe.services.content_packs import ContentPacks
from tests.ui.family_kit import CONTENT, Family, read_page
from tests.ui.test_runner_guide import ask

CHECK = "tiktok.live.go_live"
MOVED = "LIVE moved into the menu of the camera."


def packed(folder: Path, version: str, spoil: str = "") -> Path:
    """A zip with the shipped guides as another version; ``spoil`` is changed after sealing."""
    made = folder / "made"
    copytree(resource_path("content"), made)
    changes = made / "changes.json"
    told = json.loads(changes.read_text(encoding="utf-8"))
    told["changes"].insert(0, {"version": version, "text": MOVED, "checks": [CHECK]})
    changes.write_text(json.dumps(told), encoding="utf-8")
    seal(made, version, date(2027, 1, 1))
    if spoil:
        (made / spoil).write_text((made / spoil).read_text(encoding="utf-8") + "\n", "utf-8")
    file = folder / "guides.zip"
    with zipfile.ZipFile(file, "w") as box:
        for one in sorted(made.rglob("*")):
            if one.is_file():
                box.write(one, one.relative_to(made).as_posix())
    return file


def test_an_update_from_a_file_is_said_at_the_question_and_makes_it_due(
    qtbot: QtBot, tmp_path: Path
) -> None:
    family = Family()
    page = ask(qtbot, family, CHECK, family.nora)
    page.question.answers.answered.emit("as_it_should")  # type: ignore[union-attr]
    place = tmp_path / "content"
    file = packed(tmp_path, "2099.1.1")
    assert ContentPacks(place).load_file(file, CONTENT).waiting == "2099.1.1"

    at_next_start = ContentPacks(place)
    newer = at_next_start.choose()
    assert at_next_start.state(newer).status is PackStatus.USED
    family.desk = replace(family.desk, content=newer)
    family.work.desk = family.desk
    assert MOVED in read_page(ask(qtbot, family, CHECK, family.nora))
    rows = [row for row in survey(family.desk).rows(family.nora) if row.check.id == CHECK]
    assert "app_overhaul" in {row.status.because for row in rows}


@pytest.mark.parametrize(
    ("version", "spoil", "status"),
    [
        ("2001.1.1", "", PackStatus.OLDER),
        ("2099.1.1", "law.json", PackStatus.TAMPERED),
        ("2099.1.1", "pack.json-gone", PackStatus.DAMAGED),
    ],
)
def test_a_file_that_is_not_used_leaves_the_built_in_guides_and_is_said(
    tmp_path: Path, version: str, spoil: str, status: PackStatus
) -> None:
    if spoil == "pack.json-gone":
        file = tmp_path / "guides.zip"
        with zipfile.ZipFile(file, "w") as box:
            box.writestr("law.json", "{}")
    else:
        file = packed(tmp_path, version, spoil)
    packs = ContentPacks(tmp_path / "content")
    told = packs.load_file(file, CONTENT)
    assert (told.status, told.refused, told.version) == (status, True, CONTENT.version)
    assert ContentPacks(tmp_path / "content").choose().version == CONTENT.version


def test_a_file_that_is_spoiled_after_it_was_taken_is_noticed_at_the_next_start(
    tmp_path: Path,
) -> None:
    place = tmp_path / "content"
    ContentPacks(place).load_file(packed(tmp_path, "2099.1.1"), CONTENT)
    law = place / "law.json"
    law.write_text(law.read_text(encoding="utf-8").replace("13", "12", 1), encoding="utf-8")
    packs = ContentPacks(place)
    used = packs.choose()
    assert used.version == CONTENT.version
    assert packs.state(used).status is PackStatus.TAMPERED
