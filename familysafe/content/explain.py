"""Says in a contributor's words what a JSON file or a value has wrong, and what would be right."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import Any

import msgspec

from familysafe.content.json_place import Step, line_at

_KINDS = {
    "str": 'a text in "double quotes"',
    "int": "a whole number without quotes",
    "bool": "true or false, without quotes",
    "float": "a number with a point",
    "array": "a list in [ ]",
    "object": "a group in { }",
    "null": "null",
}
_EXPECTED = re.compile(r"Expected `(.+?)`, got `(.+?)`")
_NAMED = re.compile(r"`(.+?)`|'(.+?)'")
_SEE = "See docs/content.md."

_JSON = {
    "Expecting ',' delimiter": "A comma, or a closing bracket, is missing before this place.",
    "Expecting ':' delimiter": "A colon is missing between a name and its value.",
    "Expecting value": "A value is missing here, or there is a comma too many.",
    "Expecting property name": (
        "A name in double quotes should stand here. Comments, single quotes and a comma"
        " before a closing bracket do not belong in JSON."
    ),
    "Illegal trailing comma": "There is a comma before a closing bracket.",
    "Extra data": "The file ends here, but more follows.",
    "Unterminated string": "A text is not closed: the double quote at its end is missing.",
    "Invalid control character": "A text breaks off here: it may not hold a new line or a tab.",
    "Invalid \\": 'A backslash stands alone: write \\\\ for a backslash and \\" for a quote.',
}
_CHECK = "Check the commas, quotes and brackets here."
_BARE_NUMBER = re.compile(r"[:\[,]\s*(NaN|-?Infinity)\b")
_HALF_SIGN = re.compile(r"\\ud[89ab][0-9a-f]{2}", re.IGNORECASE)


def value_problem(said: str, shape: Any, path: tuple[Step, ...]) -> tuple[str, str]:
    """(what is wrong, what is right) for a message of msgspec at ``path`` of ``shape``."""
    field = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    where = f" in “{field}”" if field else ""
    expected = _EXPECTED.search(said)
    named = _NAMED.search(said)
    name = (named.group(1) or named.group(2)) if named else ""
    if expected:
        wanted = [_KINDS[kind] for kind in expected[1].split(" | ") if kind in _KINDS]
        holder = f"“{field}” holds" if field else "This is"
        wrong = f"{holder} {_KINDS.get(expected[2], expected[2])}."
        return wrong, f"Write {' or '.join(wanted)}. {_SEE}" if wanted else _SEE
    if "unknown field" in said:
        near = get_close_matches(name, _names(shape), n=1)
        return f"There is no field “{name}” here.", f"Did you mean “{near[0]}”?" if near else _SEE
    if "missing required field" in said:
        return f"The field “{name}” is missing here.", f"Add it. {_SEE}"
    if "enum value" in said:
        known = _known_words(shape, path)
        right = f"Use one of: {', '.join(known)}." if known else _SEE
        return f"“{name}” is no known word{where}.", right
    if "date" in said:
        return f"This is no date{where}.", "Write it as YYYY-MM-DD, such as 2027-05-22."
    return f"{said}{where}.", _SEE


def json_problem(data: bytes) -> tuple[int, str, str]:
    """(line, what is wrong, what is right) for bytes that are no JSON."""
    if not data.strip():
        return 1, "The file is empty.", "Bring its text back, or take the file away."
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        return line, "This is not UTF-8 text.", "Save the file as UTF-8."
    if text.startswith("\ufeff"):
        return 1, "The file begins with an invisible mark (BOM).", "Save it as UTF-8 without BOM."
    for pattern, wrong, right in (
        (_BARE_NUMBER, "This is no number.", "Write a whole number."),
        (_HALF_SIGN, "Half of a sign stands here (\\ud...).", "Write the sign itself."),
    ):
        found = pattern.search(text)
        if found:
            return line_at(text, found.start()), wrong, right
    try:
        json.loads(text)
    except json.JSONDecodeError as problem:
        wrong = next((w for start, w in _JSON.items() if problem.msg.startswith(start)), "")
        return problem.lineno, wrong or f"{problem.msg}.", _CHECK
    except RecursionError:
        return 1, "Too many brackets stand inside each other.", _CHECK
    return 1, "This is not JSON.", _CHECK


def _definitions(shape: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    made = msgspec.json.schema(shape)
    return made, made.get("$defs", {})


def _names(shape: Any) -> list[str]:
    """Every field of the file and of what is inside it."""
    return sorted({n for part in _definitions(shape)[1].values() for n in part["properties"]})


def _known_words(shape: Any, path: tuple[Step, ...]) -> list[str]:
    """The words that may stand at ``path``."""
    at, parts = _definitions(shape)
    for step in path:
        at = _inside(_followed(at, parts), step)
    return [str(word) for word in _followed(at, parts).get("enum", [])]


def _inside(part: dict[str, Any], step: Step) -> dict[str, Any]:
    found: Any = part.get("items") if isinstance(step, int) else None
    if isinstance(step, str):
        found = part.get("properties", {}).get(step, part.get("additionalProperties"))
    return found if isinstance(found, dict) else {}


def _followed(part: dict[str, Any], parts: dict[str, Any]) -> dict[str, Any]:
    """``part``, or what it refers to; of a choice the one that is no null."""
    for choice in part.get("anyOf", ()):
        if choice.get("type") != "null":
            return _followed(choice, parts)
    if "$ref" in part:
        return _followed(parts[part["$ref"].rpartition("/")[2]], parts)
    return part
