"""Design tokens: the only source of colours, sizes, type and times in the window."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from familysafe.resources import resource_path


class Scheme(StrEnum):
    """The two colour schemes."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class TypeRole:
    """One text style; sizes in logical pixels at 100 % text size."""

    size: int
    line: int
    weight: int
    family: str


@dataclass(frozen=True)
class StatusLook:
    """Colour names, icon name and English word of one status chip."""

    fg: str
    bg: str
    icon: str | None
    label: str


@dataclass(frozen=True)
class ContrastPair:
    """Two colour names and the smallest WCAG contrast that they must keep."""

    fg: str
    bg: str
    minimum: float


@dataclass(frozen=True)
class Tokens:
    """The parsed ``resources/themes/tokens.json``."""

    roles: MappingProxyType[str, TypeRole]
    colours: MappingProxyType[Scheme, MappingProxyType[str, str]]
    space: MappingProxyType[str, int]
    radius: MappingProxyType[str, int]
    size: MappingProxyType[str, int]
    layout: MappingProxyType[str, Any]
    motion: MappingProxyType[str, Any]
    border: MappingProxyType[str, int]
    status: MappingProxyType[str, StatusLook]
    child_colours: tuple[str, ...]
    text_scales: tuple[float, ...]
    families: tuple[str, ...]
    display_families: tuple[str, ...]
    mono_families: tuple[str, ...]
    contrast: tuple[ContrastPair, ...]


@cache
def tokens() -> Tokens:
    """The design tokens, read once."""
    raw = json.loads(resource_path("themes", "tokens.json").read_text(encoding="utf-8"))
    return _parse(raw)


def _parse(raw: dict[str, Any]) -> Tokens:
    roles = {
        name: TypeRole(r["size"], r["line"], r["weight"], r["family"])
        for name, r in raw["type"].items()
    }
    colours = {s: MappingProxyType(dict(raw["color"][s.value])) for s in Scheme}
    status = {
        name: StatusLook(s["fg"], s["bg"], s["icon"], s["label"])
        for name, s in raw["status"].items()
    }
    font = raw["font"]
    return Tokens(
        roles=MappingProxyType(roles),
        colours=MappingProxyType(colours),
        space=MappingProxyType(raw["space"]),
        radius=MappingProxyType(raw["radius"]),
        size=MappingProxyType(raw["size"]),
        layout=MappingProxyType(raw["layout"]),
        motion=MappingProxyType(raw["motion"]),
        border=MappingProxyType(raw["border"]),
        status=MappingProxyType(status),
        child_colours=tuple(raw["childColours"]),
        text_scales=tuple(font["textScales"]),
        families=tuple(font["family"]),
        display_families=tuple(font["displayFamily"]),
        mono_families=tuple(font["monoFamily"]),
        contrast=tuple(ContrastPair(p["fg"], p["bg"], p["min"]) for p in raw["contrast"]),
    )
