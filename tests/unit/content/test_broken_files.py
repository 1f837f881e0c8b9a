"""A contributor's broken file: file, line, what is wrong and how to mend it, never a crash."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from familysafe.content.lint import check_folder
from familysafe.content.lint_base import Problem, open_folder
from familysafe.resources import resource_path

IOS = "platforms/ios.json"
_LINES = (resource_path("content") / IOS).read_text(encoding="utf-8").splitlines()


def line_of(text: str) -> int:
    """Where ``text`` first stands in the file that is broken."""
    return next(number for number, line in enumerate(_LINES, start=1) if text in line)


MINUTES, TOPIC, CURLY = line_of('"minutes": 6'), line_of('"topic": "location"'), line_of("“")
Break = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack to break, one file at a time; each test puts its file back."""
    folder = tmp_path_factory.mktemp("broken") / "pack"
    copytree(resource_path("content"), folder)
    return folder


def first(old: str, new: str) -> Break:
    return lambda data: data.replace(old.encode(), new.encode(), 1)


def remade(change: Callable[[Any], object]) -> Break:
    def run(data: bytes) -> bytes:
        raw = json.loads(data)
        change(raw)
        return json.dumps(raw, indent=2).encode()

    return run


def problems_of(whole: Path, name: str, change: Break) -> list[Problem]:
    path = whole / name
    before = path.read_bytes()
    path.write_bytes(change(before))
    try:
        return open_folder(whole).problems
    finally:
        path.write_bytes(before)


KINDS: dict[str, tuple[Break, int, str]] = {
    "a comma is missing": (
        first('"name": "iPhone and iPad",', '"name": "iPhone and iPad"'), 5, "A comma"),
    "a comma too many": (
        first('["phone", "tablet"]', '["phone", "tablet",]'), 7, "a comma too many"),
    "a bracket is missing": (lambda data: data.rstrip()[:-1], 0, "closing bracket"),
    "single quotes": (first('"family": "apple"', "'family': 'apple'"), 5, "single quotes"),
    "a comment": (first('"apple",', '"apple", // maker'), 5, "Comments"),
    "a quote is not closed": (first('"apple",', '"apple,'), 5, "new line"),
    "a text where a number belongs": (
        first('"minutes": 6', '"minutes": "six"'), MINUTES, "Write a whole number without quotes."),
    "a number with a point": (first('"minutes": 6', '"minutes": 6.5'), MINUTES, "whole number"),
    "no number at all": (first('"minutes": 6', '"minutes": NaN'), MINUTES, "whole number"),
    "a field with a slip": (first('"minutes": 6', '"minuets": 6'), 0, "Did you mean “minutes”?"),
    "a field is missing": (
        remade(lambda raw: raw["checks"][1].pop("question")), 0, "“question” is missing"),
    "a field twice": (
        first('"minutes": 6,', '"minutes": 6,\n      "minutes": 9,'),
        MINUTES + 1, "stands twice"),
    "a word that nobody knows": (
        first('"topic": "location"', '"topic": "geo"'), TOPIC, "account, contact, content"),
    "a day that is none": (
        first('"review_by": "2027-05-22"', '"review_by": "2027-02-30"'),
        line_of('"review_by": "2027-05-22"'), "YYYY-MM-DD"),
    "a shared text that is none": (
        remade(lambda raw: raw["checks"][0].update(why="@no_such_text")), 0, "shared.json"),
    "a BOM": (lambda data: b"\xef\xbb\xbf" + data, 1, "without BOM"),
    "UTF-16": (lambda data: data.decode().encode("utf-16"), 1, "Save the file as UTF-8."),
    "Latin-1": (
        lambda data: data.replace("“".encode(), b"\xe9", 1), CURLY, "Save the file as UTF-8."),
    "half a sign": (first("iPhone and iPad", "iPhone \\ud800"), 4, "Half of a sign"),
    "an empty file": (lambda _: b"", 1, "The file is empty."),
    "a list": (lambda _: b"[]", 1, "Write a group in { }."),
    "nothing": (lambda _: b"null", 1, "Write a group in { }."),
    "more after the end": (lambda data: data + b"{}", 0, "more follows"),
    "a huge file": (lambda data: data + b" " * (5 * 1024 * 1024), 1, "too large"),
    "brackets without end": (
        lambda _: b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 1, "brackets"),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_named_with_file_line_and_remedy(whole: Path, kind: str) -> None:
    change, line, words = KINDS[kind]
    found = problems_of(whole, IOS, change)
    assert [p.file for p in found] == [IOS]
    assert words in found[0].message
    assert found[0].line == line or not line
    assert found[0].line >= 1


def test_a_file_that_is_gone_is_one_finding(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    (tmp_path / "pack" / IOS).unlink()
    found = check_folder(tmp_path / "pack")
    assert [(p.file, p.line) for p in found] == [(IOS, 1)]
    assert "Bring it back" in found[0].message


def test_a_folder_or_a_dead_link_in_place_of_a_file_is_said(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    (tmp_path / "pack" / IOS).unlink()
    (tmp_path / "pack" / IOS).mkdir()
    assert [p.file for p in open_folder(tmp_path / "pack").problems] == [IOS]
    (tmp_path / "pack" / IOS).rmdir()
    (tmp_path / "pack" / IOS).symlink_to("nowhere.json")
    assert "cannot be opened" in open_folder(tmp_path / "pack").problems[0].message


def test_what_an_editor_leaves_behind_is_named(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    (tmp_path / "pack" / "platforms" / "ios.json~").write_text("old", "utf-8")
    found = open_folder(tmp_path / "pack").problems
    assert [p.file for p in found] == ["platforms/ios.json~"]
    assert "Take it away" in found[0].message


def test_a_list_of_ids_in_another_encoding_is_said(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    ids = tmp_path / "pack" / "ids.txt"
    ids.write_bytes(b"\xff\xfe" + ids.read_bytes())
    assert "UTF-8" in next(p for p in check_folder(tmp_path / "pack")).message


def test_a_broken_list_of_exceptions_blames_no_other_file(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    (tmp_path / "pack" / "lint_exceptions.json").write_text("[]", "utf-8")
    assert {p.file for p in check_folder(tmp_path / "pack")} == {"lint_exceptions.json"}
