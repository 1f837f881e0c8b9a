"""JSON Schemas of the content files, for editors: made from the shapes, never by hand.

Run it as ``python -m familysafe.content.json_schema resources/content/schema``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

from familysafe.content.lint_base import FAMILIES, SINGLE
from familysafe.content.overlay import Overlay

_FAMILY_NAMES = {
    "apps": "app",
    "help": "help",
    "platforms": "platform",
    "ratings": "rating",
    "talks": "talk",
}


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by its file name."""
    shapes: dict[str, Any] = {"overlay.json": Overlay}
    shapes |= {f"{_FAMILY_NAMES[family]}.json": shape for family, shape in FAMILIES.items()}
    shapes |= {name.rpartition("/")[2]: shape for name, shape in SINGLE.items()}
    return {name: _schema(name, shape) for name, shape in sorted(shapes.items())}


def written(schema: dict[str, Any]) -> bytes:
    """A schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def write(folder: Path) -> int:
    """Write all of them; returns how many."""
    folder.mkdir(parents=True, exist_ok=True)
    found = schemas()
    for name, schema in found.items():
        (folder / name).write_bytes(written(schema))
    return len(found)


def _schema(name: str, shape: Any) -> dict[str, Any]:
    made = msgspec.json.schema(shape)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, **made}


if __name__ == "__main__":
    sys.stdout.write(f"{write(Path(sys.argv[1]))} schemas\n")
