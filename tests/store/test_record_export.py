"""The export file: documented, the same bytes each time, loaded with care."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child, Guardian
from familysafe.errors import InvalidInputError
from familysafe.services.ports import Create, Remove
from familysafe.store.export_rows import BrokenExportError, NotEmptyError
from tests.fakes import CountingIds
from tests.store.record_helpers import RealBook, real_book

SPOILT = (
    "deep", "other", "newer", "short id", "number as text", "missing", "no household",
    "attachment", "fraction",
)  # fmt: skip


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealBook]:
    """A notebook with a child and something in the Trash."""
    with real_book(tmp_path / "notebook.db") as made:
        for name in ("Nora", "Ben", "Gone"):
            child = Child(id=made.ids.new(), name=name, born=BirthDate(2013, 4))
            made.book.record("add_child", [Create(child, child.id)])
        made.book.erase(child.id)
        made.book.record("remove_child", [Remove(Child, made.book.all(Child)[1].id)])
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[RealBook]:
    """A notebook that holds only what creating it wrote."""
    with real_book(tmp_path / "empty.db", guardian_name="Alex", ids=CountingIds(700_000)) as made:
        yield made


def test_export_load_export_gives_the_same_bytes(
    real: RealBook, empty: RealBook, tmp_path: Path
) -> None:
    real.book.export_to(tmp_path / "a.zip")
    empty.book.load_from(tmp_path / "a.zip")
    empty.reopen().export_to(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert [g.name for g in empty.book.all(Guardian)] == ["Sam"]
    assert empty.book.guardian_id == real.book.guardian_id
    assert len(empty.book.trash()) == 1 and empty.book.check().problems == ()
    assert empty.book.computer_id != real.book.computer_id


def test_a_notebook_with_entries_refuses_to_load(real: RealBook, tmp_path: Path) -> None:
    real.book.export_to(tmp_path / "a.zip")
    with pytest.raises(NotEmptyError):
        real.book.load_from(tmp_path / "a.zip")
    assert real.book.check().problems == ()


def spoilt(zipped: bytes, change: str) -> bytes:
    """The export with one thing wrong."""
    with zipfile.ZipFile(io.BytesIO(zipped)) as packed:
        whole = json.loads(packed.read("notebook.json"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        if change == "deep":
            packed.writestr("notebook.json", "[" * 200_000)
        elif change == "other":
            packed.writestr("readme.txt", "hello")
        else:
            _spoil(whole, change)
            packed.writestr("notebook.json", json.dumps(whole, ensure_ascii=False))
    return out.getvalue()


def _spoil(whole: dict[str, object], change: str) -> None:
    changes = whole["changes"]
    assert isinstance(changes, list)
    if change == "newer":
        whole["schema"] = 2
    elif change == "short id":
        changes[0]["id"] = "00"
    elif change == "number as text":
        changes[0]["hlc"] = "5"
    elif change == "missing":
        del changes[0]["scope"]
    elif change == "no household":
        whole["changes"] = [c for c in changes if c["entity_type"] != "household"]
    elif change == "attachment":
        row = {n: changes[0][n] for n in ("id", "root", "scope", "entity_id")}
        whole["attachments"] = [row | {"sha256": "00" * 32, "media": "x", "size": 1}]
    else:
        changes[0]["value"] = 1.5


def test_a_spoilt_export_is_refused_and_changes_nothing(
    real: RealBook, empty: RealBook, tmp_path: Path
) -> None:
    path = tmp_path / "a.zip"
    content, before = real.book.export_bytes(), empty.book.export_bytes()
    for change in SPOILT:
        path.write_bytes(spoilt(content, change))
        with pytest.raises(InvalidInputError) as caught:
            empty.book.load_from(path)
        assert caught.value.exit_code == 5 and empty.book.export_bytes() == before, change
    assert empty.book.check().ok


def test_truncated_exports_are_refused(real: RealBook, empty: RealBook, tmp_path: Path) -> None:
    content = real.book.export_bytes()
    for size in range(0, len(content), len(content) // 20):
        (tmp_path / "a.zip").write_bytes(content[:size])
        with pytest.raises(BrokenExportError):
            empty.book.load_from(tmp_path / "a.zip")


def test_the_export_holds_to_its_documented_shape(real: RealBook) -> None:
    with zipfile.ZipFile(io.BytesIO(real.book.export_bytes())) as packed:
        whole = json.loads(packed.read("notebook.json"))
        assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    path = Path(__file__).parents[2] / "docs" / "export.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    assert set(whole) == set(schema["required"])
    for name in ("computers", "actions", "changes", "facts", "erased", "attachments"):
        shape = schema["$defs"][schema["properties"][name]["items"]["$ref"].split("/")[-1]]
        for row in whole[name]:
            assert set(row) == set(shape["required"])
