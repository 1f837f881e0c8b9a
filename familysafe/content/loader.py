"""Reads one file of a content pack into its shape, with the words of a language laid over.

Strict: an unknown field, a missing field or a wrong value is a ``ContentError`` with file, line,
what is wrong and what is right. Nothing is read at import.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from familysafe.content.errors import ContentError
from familysafe.content.json_place import line_of, parse_path
from familysafe.content.overlay import Overlay, apply_overlay
from familysafe.content.schema import SharedFile

T = TypeVar("T")
MOST_BYTES = 4 * 1024 * 1024
_REFERENCE = b'"@'


class Reader:
    """Reads the files of one folder. ``language`` "en-GB" is the files' own."""

    def __init__(self, folder: Path, language: str = "en-GB") -> None:
        self.folder = folder
        self.language = language
        self._shared: SharedFile | None = None

    def read(self, name: str, shape: type[T]) -> T:
        """The file ``name`` (relative, with ``/``) as ``shape``. Raises ``ContentError``."""
        data = self._bytes(name)
        overlay = self._overlay(name)
        if overlay is None and _REFERENCE not in data:
            return decode(data, shape, name)
        raw = decode(data, dict, name)
        if _REFERENCE in data and name != "shared.json":
            raw = self._resolve(raw, data, name)
        if overlay is not None:
            apply_overlay(raw, overlay)
        return _convert(raw, shape, data, name)

    def shared(self) -> SharedFile:
        """The words that several files use."""
        if self._shared is None:
            self._shared = self.read("shared.json", SharedFile)
        return self._shared

    def names(self, family: str) -> tuple[str, ...]:
        """The stems of a family's files, e.g. ``names("apps")``, in order."""
        folder = self.folder / family
        return tuple(sorted(p.stem for p in folder.glob("*.json"))) if folder.is_dir() else ()

    def _bytes(self, name: str) -> bytes:
        try:
            return (self.folder / name).read_bytes()
        except OSError as problem:
            wrong = "This file is missing, or cannot be opened."
            raise ContentError(name, 1, wrong, "Bring it back.") from problem

    def _overlay(self, name: str) -> Overlay | None:
        short = self.language.split("-")[0]
        if short == "en":
            return None
        place = f"lang/{short}/{name}"
        if not (self.folder / place).is_file():
            return None
        return decode(self._bytes(place), Overlay, place)

    def _resolve(self, raw: dict[str, object], data: bytes, name: str) -> dict[str, object]:
        texts = self.shared().texts

        def walk(value: object) -> object:
            if isinstance(value, str) and value.startswith("@"):
                if value[1:] in texts:
                    return texts[value[1:]]
                line = data.decode().find(f'"{value}"')
                raise ContentError(
                    name,
                    data.decode().count("\n", 0, max(line, 0)) + 1,
                    f"There is no shared text {value[1:]!r}.",
                    "Add it to shared.json, or write the words here.",
                )
            if isinstance(value, dict):
                return {key: walk(item) for key, item in value.items()}
            if isinstance(value, list):
                return [walk(item) for item in value]
            return value

        return {key: walk(item) for key, item in raw.items()}


def decode(data: bytes, shape: type[T], name: str) -> T:
    """Bytes as ``shape``. Raises ``ContentError`` with the place."""
    if len(data) > MOST_BYTES:
        raise ContentError(
            name, 1, "The file is too large for guides.", "Keep it under 4 MB, or divide it."
        )
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as problem:
        if not _is_json(data):
            raise _broken(data, name) from problem
        raise _explained(problem, data, name, shape) from problem
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise _broken(data, name) from problem


def _convert(raw: object, shape: type[T], data: bytes, name: str) -> T:
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as problem:
        raise _explained(problem, data, name, shape) from problem


def _explained(
    problem: msgspec.ValidationError, data: bytes, name: str, shape: object
) -> ContentError:
    from familysafe.content.explain import value_problem

    said, _, where = str(problem).partition(" - at `")
    path = parse_path(where.rstrip("`"))
    wrong, right = value_problem(said, shape, path)
    return ContentError(name, line_of(data.decode("utf-8"), path), wrong, right)


def _is_json(data: bytes) -> bool:
    try:
        msgspec.json.decode(data)
        data.decode("utf-8")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _broken(data: bytes, name: str) -> ContentError:
    from familysafe.content.explain import json_problem

    line, wrong, right = json_problem(data)
    return ContentError(name, line, wrong, right)
