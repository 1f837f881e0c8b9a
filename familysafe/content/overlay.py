"""Words of another language, laid over the English ones by stable keys, text by text.

A file ``lang/de/help/GB.json`` holds ``texts``: key -> words. A key names the place of the text
in the English file: steps with dots, list entries by their ``id``, ``code`` or ``key`` where they
have one and else by position, e.g. ``checks.ios.geo_apps.why`` or ``triage.0.sign``. What has no
key stays English.
"""

from __future__ import annotations

import re

from familysafe.content.schema import FileShape

_NAMES = ("id", "code", "key")
_VALUE = re.compile(r"\.values\.\d+$")


class Overlay(FileShape, frozen=True, kw_only=True):
    """One language file. ``of`` names the English file it belongs to."""

    language: str
    texts: dict[str, str]


def apply_overlay(raw: dict[str, object], overlay: Overlay) -> None:
    """Change the texts of ``raw`` in place; keys that lead nowhere are left for the lint."""
    flat = text_places(raw)
    for key, words in overlay.texts.items():
        place = flat.get(key)
        if place is not None and words and not _VALUE.search(key):
            holder, step = place
            holder[step] = words  # type: ignore[index]
    _label_values(raw, overlay)


def _label_values(raw: dict[str, object], overlay: Overlay) -> None:
    """Values are kept in answers and never change; their words in a language are labels."""
    checks = raw.get("checks")
    for check in checks if isinstance(checks, list) else ():
        keys = [f"checks.{check['id']}.values.{number}" for number in range(len(check["values"]))]
        if any(key in overlay.texts for key in keys):
            check["value_labels"] = [overlay.texts.get(key, "") for key in keys]


Holder = dict[str, object] | list[object]


def text_places(raw: object) -> dict[str, tuple[Holder, str | int]]:
    """Every text of a decoded file by its stable key."""
    places: dict[str, tuple[Holder, str | int]] = {}
    _walk(raw, "", places)
    return places


def _walk(value: object, key: str, places: dict[str, tuple[Holder, str | int]]) -> None:
    if isinstance(value, dict):
        for name, item in value.items():
            _visit(value, name, item, f"{key}.{name}" if key else name, places)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _visit(value, index, item, f"{key}.{_name_of(item, index)}", places)


def _visit(
    holder: Holder,
    step: str | int,
    item: object,
    key: str,
    places: dict[str, tuple[Holder, str | int]],
) -> None:
    if isinstance(item, str):
        places[key] = (holder, step)
    else:
        _walk(item, key, places)


def _name_of(item: object, index: int) -> str:
    if isinstance(item, dict):
        for name in _NAMES:
            if isinstance(item.get(name), str):
                return str(item[name])
    return str(index)
