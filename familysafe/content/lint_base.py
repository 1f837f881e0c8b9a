"""What the rules of the lint share: a whole pack in memory, and findings with a place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from familysafe.content.errors import ContentError
from familysafe.content.json_place import Step, line_of, twice_named
from familysafe.content.loader import Reader, decode
from familysafe.content.overlay import Overlay
from familysafe.content.schema import (
    AgreementFile,
    CatalogueApp,
    ChangeFile,
    Check,
    FactCard,
    FirstHour,
    GlossaryFile,
    HelpRegion,
    Index,
    LawFile,
    OarsTable,
    PackFile,
    Platform,
    RatingCountries,
    RatingSystem,
    SharedFile,
    SourceFile,
    TalkCommon,
    TalkTopic,
    TipFile,
)
from familysafe.content.schema_checks import FileShape, Shape

Place = tuple[Step, ...]
GENERAL = "general_knowledge"
EXCEPTIONS = "lint_exceptions.json"

SINGLE: dict[str, type[FileShape]] = {
    "agreement.json": AgreementFile,
    "changes.json": ChangeFile,
    "first_hour.json": FirstHour,
    "glossary.json": GlossaryFile,
    "index.json": Index,
    "law.json": LawFile,
    "pack.json": PackFile,
    "rating_countries.json": RatingCountries,
    "ratings/oars.json": OarsTable,
    "shared.json": SharedFile,
    "sources.json": SourceFile,
    "talk_common.json": TalkCommon,
    "tips.json": TipFile,
}
FAMILIES: dict[str, type[FileShape]] = {
    "apps": CatalogueApp,
    "help": HelpRegion,
    "platforms": Platform,
    "ratings": RatingSystem,
    "talks": TalkTopic,
}
REQUIRED = tuple(name for name in SINGLE if name != "changes.json")
NO_JSON = frozenset({"ids.txt"})
_NO_PLACE = "The pack has no place for this file. Take it away, or see docs/content.md."


class Exceptions(Shape, frozen=True, kw_only=True):
    """``lint_exceptions.json``: what a rule lets pass, each with its reason."""

    reading: dict[str, str] = msgspec.field(default_factory=dict)
    words: dict[str, str] = msgspec.field(default_factory=dict)
    phones: dict[str, str] = msgspec.field(default_factory=dict)
    prove_it: dict[str, str] = msgspec.field(default_factory=dict)


class ExceptionsFile(FileShape, frozen=True, kw_only=True):
    """The file itself."""

    exceptions: Exceptions = msgspec.field(default_factory=Exceptions)


SINGLE[EXCEPTIONS] = ExceptionsFile


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong: the file (relative), its line (from 1), and what to mend."""

    file: str
    line: int
    message: str


@dataclass
class Folder:
    """A pack as the lint sees it: decoded files, their raw JSON and their text."""

    root: Path
    files: dict[str, FileShape] = field(default_factory=dict)
    raw: dict[str, Any] = field(default_factory=dict)
    text: dict[str, str] = field(default_factory=dict)
    overlays: dict[str, Overlay] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def report(self, file: str, place: Place, message: str) -> None:
        """Add a finding at a place of a file."""
        line = line_of(self.text[file], place) if file in self.text else 1
        self.problems.append(Problem(file, line, message))

    def of(self, shape: type[Any]) -> Iterator[tuple[str, Any]]:
        """All files of one shape, by name."""
        for name in sorted(self.files):
            if isinstance(self.files[name], shape):
                yield name, self.files[name]

    def units(self) -> Iterator[tuple[str, Place, Check | FactCard]]:
        """Every check and fact card with its place."""
        for name, owner in (*self.of(Platform), *self.of(CatalogueApp)):
            for kind in ("checks", "cards"):
                for number, unit in enumerate(getattr(owner, kind)):
                    yield name, (kind, number), unit

    def checks(self) -> Iterator[tuple[str, Place, Check]]:
        """Every check with its place."""
        for name, place, unit in self.units():
            if isinstance(unit, Check):
                yield name, place, unit

    @property
    def exceptions(self) -> Exceptions:
        """What the rules let pass."""
        found = self.files.get(EXCEPTIONS)
        return found.exceptions if isinstance(found, ExceptionsFile) else Exceptions()


def shape_of(name: str) -> type[FileShape] | None:
    """The shape of a file by its name, or None for one that the pack does not know."""
    if name in SINGLE:
        return SINGLE[name]
    family, _, rest = name.partition("/")
    return FAMILIES.get(family) if rest and "/" not in rest else None


def open_folder(root: Path) -> Folder:
    """Read every file; what cannot be read is already a problem."""
    folder = Folder(root)
    reader = Reader(root)
    present = sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if not p.is_dir())
    names = [name for name in present if name.endswith(".json") and not name.startswith("schema/")]
    for name in present:
        if not name.endswith(".json") and name not in NO_JSON:
            folder.problems.append(Problem(name, 1, _NO_PLACE))
    for missing in sorted(set(REQUIRED) - set(names)):
        folder.problems.append(Problem(missing, 1, "This file is missing. Bring it back."))
    for name in names:
        _open_file(folder, reader, name)
    _missing_by_index(folder, set(names))
    return folder


def _missing_by_index(folder: Folder, names: set[str]) -> None:
    """A file that the index still knows is gone: one finding, not one for each of its ids."""
    index = folder.files.get("index.json")
    if not isinstance(index, Index):
        return
    known = [f"platforms/{entry.id}.json" for entry in index.platforms]
    known += [f"apps/{entry.id}.json" for entry in index.apps]
    known += [f"help/{region.code}.json" for region in index.regions]
    for name in sorted(set(known) - names):
        message = "This file is missing. Bring it back: families' answers hang on its ids."
        folder.problems.append(Problem(name, 1, message))


def _open_file(folder: Folder, reader: Reader, name: str) -> None:
    try:
        data = (folder.root / name).read_bytes()
    except OSError:
        message = "This file cannot be opened. Look whether it is a link, or may be read."
        folder.problems.append(Problem(name, 1, message))
        return
    folder.text[name] = data.decode("utf-8", errors="replace")
    try:
        if name.startswith("lang/"):
            folder.overlays[name] = decode(data, Overlay, name)
        else:
            shape = shape_of(name)
            if shape is None:
                folder.report(name, (), _NO_PLACE)
                return
            folder.files[name] = reader.read(name, shape)
            folder.raw[name] = json.loads(data)
    except ContentError as problem:
        folder.problems.append(Problem(problem.file, problem.line, problem.message))
        return
    for key, line in twice_named(folder.text[name]):
        message = f"The name “{key}” stands twice in this group. Keep one."
        folder.problems.append(Problem(name, line, message))


def walk(value: object, place: Place = ()) -> Iterator[tuple[Place, msgspec.Struct]]:
    """Every struct inside a decoded file, with its place."""
    if isinstance(value, msgspec.Struct):
        yield place, value
        for name, written in zip(
            value.__struct_fields__, value.__struct_encode_fields__, strict=True
        ):
            yield from walk(getattr(value, name), (*place, written))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, (*place, str(key)))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from walk(item, (*place, number))


def walk_texts(value: object, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every text inside a decoded file, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, msgspec.Struct):
        for name, written in zip(
            value.__struct_fields__, value.__struct_encode_fields__, strict=True
        ):
            yield from walk_texts(getattr(value, name), (*place, written))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from walk_texts(item, (*place, str(key)))
    elif isinstance(value, tuple | list):
        for number, item in enumerate(value):
            yield from walk_texts(item, (*place, number))
