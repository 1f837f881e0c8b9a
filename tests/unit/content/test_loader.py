"""Files are read strictly, late, and with the words of a language laid over."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree

import pytest
from jsonschema import Draft202012Validator

from familysafe.content.errors import ContentError
from familysafe.content.json_place import line_of, parse_path
from familysafe.content.json_schema import schemas, written
from familysafe.content.loader import Reader
from familysafe.content.overlay import text_places
from familysafe.content.pack import ContentPack
from familysafe.content.schema import Term
from familysafe.errors import FamilySafeError
from familysafe.resources import resource_path

TERMS = """{
  "terms": [
    {
      "id": "pop_up",
      "term": "Pop-up",
      "meaning": "A window that opens by itself.",
      "sources": ["general_knowledge"],
      "as_of": "2026-11-23",
      "confidence": "low"
    }
  ]
}
"""


def read(folder: Path, text: str) -> tuple[Term, ...]:
    (folder / "glossary.json").write_text(text, encoding="utf-8")
    return ContentPack.load(folder).glossary()


def refused(folder: Path, text: str) -> ContentError:
    with pytest.raises(ContentError) as caught:
        read(folder, text)
    return caught.value


def test_a_good_file_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, TERMS)[0].term == "Pop-up"


def test_loading_reads_nothing_until_asked(tmp_path: Path) -> None:
    ContentPack.load(tmp_path / "not there yet")


def test_a_field_with_a_slip_is_named_with_its_line(tmp_path: Path) -> None:
    problem = refused(tmp_path, TERMS.replace('"meaning"', '"meening"'))
    assert (problem.file, problem.line) == ("glossary.json", 3)
    assert "meening" in problem.wrong


def test_a_wrong_value_is_named_with_its_line(tmp_path: Path) -> None:
    problem = refused(tmp_path, TERMS.replace('"low"', '"sure"'))
    assert problem.line == 9
    assert "sure" in problem.wrong and "high, low, medium" in problem.right


def test_a_lost_comma_is_named_with_its_line(tmp_path: Path) -> None:
    problem = refused(tmp_path, TERMS.replace('"Pop-up",', '"Pop-up"'))
    assert problem.line == 6


def test_wrong_encoding_and_no_json_are_named(tmp_path: Path) -> None:
    (tmp_path / "glossary.json").write_bytes(b'{\n "terms": "\xff\xfe"}')
    with pytest.raises(ContentError) as caught:
        ContentPack.load(tmp_path).glossary()
    assert (caught.value.line, "UTF-8" in caught.value.wrong) == (2, True)
    assert refused(tmp_path, "").line == 1


def test_a_missing_file_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(FamilySafeError) as caught:
        ContentPack.load(tmp_path).clauses()
    assert caught.value.code == "content"
    assert caught.value.title and caught.value.next_step


def test_a_shared_text_that_does_not_exist_is_named(tmp_path: Path) -> None:
    (tmp_path / "shared.json").write_text('{"texts": {}, "marks": {}}', encoding="utf-8")
    problem = refused(tmp_path, TERMS.replace("A window that opens by itself.", "@nothing"))
    assert (problem.line, "nothing" in problem.wrong) == (6, True)


def test_the_line_of_a_nested_value_is_found() -> None:
    text = '{\n "a": [1, {"x": "}]\\"",\n  "b": 2}],\n "c": {"d": 3}\n}'
    assert line_of(text, parse_path("$.a[1].b")) == 3
    assert line_of(text, ("c", "d")) == 4
    assert line_of(text, ("nothing",)) == 1


def test_schemas_for_editors_are_up_to_date() -> None:
    folder = resource_path("content", "schema")
    assert {p.name for p in folder.iterdir()} == set(schemas())
    for name, schema in schemas().items():
        assert (folder / name).read_bytes() == written(schema), f"{name}: run json_schema"


def test_every_file_names_a_schema_that_exists() -> None:
    root = resource_path("content")
    for path in root.rglob("*.json"):
        if path.parent.name != "schema":
            named = json.loads(path.read_text("utf-8"))["$schema"]
            assert (path.parent / named).is_file(), path.name


def pseudo(words: str) -> str:
    """Longer, with accents, and still readable: how an untranslated text shows itself."""
    return "[" + words.translate(str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")) + " ~~]"


def pseudo_pack(folder: Path, name: str, skip: tuple[str, ...] = ()) -> ContentPack:
    """The shipped pack with every text of one file in the pseudo-language ``qps``."""
    copytree(resource_path("content"), folder / "pack")
    raw = json.loads((folder / "pack" / name).read_text("utf-8"))
    fixed = ("id", "kind", "when", "confidence", "code", "as_of", "sources", "url", "phone")
    texts = {
        key: pseudo(holder[step])  # type: ignore[index,call-overload]
        for key, (holder, step) in text_places(raw).items()
        if not set(key.split(".")) & {*fixed, *skip} and not key.startswith(("$", "review_by"))
    }
    place = folder / "pack" / "lang" / "qps" / name
    place.parent.mkdir(parents=True)
    overlay = {"language": "qps", "texts": texts}
    place.write_text(json.dumps(overlay), encoding="utf-8")
    return ContentPack.load(folder / "pack", language="qps")


def test_a_pseudo_language_reaches_every_text(tmp_path: Path) -> None:
    pack = pseudo_pack(tmp_path, "help/GB.json")
    region = pack.help_region("GB")
    assert region is not None
    assert region.name == pseudo("United Kingdom")
    assert all(entry.what_for.startswith("[") for entry in region.entries)
    assert region.entries[0].phone.startswith("999")


def test_a_text_without_translation_stays_english(tmp_path: Path) -> None:
    pack = pseudo_pack(tmp_path, "help/GB.json", skip=("what_for",))
    region = pack.help_region("GB")
    assert region is not None
    assert region.entries[0].name.startswith("[")
    assert region.entries[0].what_for.startswith("Somebody is in danger")


def test_other_files_stay_english(tmp_path: Path) -> None:
    pack = pseudo_pack(tmp_path, "help/GB.json")
    ireland = pack.help_region("IE")
    assert ireland is not None and ireland.name == "Ireland"


def test_reader_lists_the_files_of_a_family() -> None:
    names = Reader(resource_path("content")).names("platforms")
    assert len(names) == 35 and "ios" in names
    assert Reader(resource_path("content")).names("nothing") == ()


def test_every_file_names_its_schema_and_an_editor_finds_no_fault_in_it() -> None:
    root = resource_path("content")
    made: dict[Path, Draft202012Validator] = {}
    for path in sorted(root.rglob("*.json")):
        if path.parent.name == "schema":
            continue
        raw = json.loads(path.read_bytes())
        place = (path.parent / raw["$schema"]).resolve()
        if place not in made:
            made[place] = Draft202012Validator(json.loads(place.read_bytes()))
        assert [e.message for e in made[place].iter_errors(raw)] == [], path.name
    assert len(made) >= 19


def test_an_editor_marks_a_field_with_a_slip() -> None:
    raw = json.loads(resource_path("content", "platforms", "ios.json").read_bytes())
    raw["checks"][0]["minuets"] = raw["checks"][0].pop("minutes")
    said = " ".join(
        e.message for e in Draft202012Validator(schemas()["platform.json"]).iter_errors(raw)
    )
    assert "minuets" in said and "'minutes' is a required property" in said
