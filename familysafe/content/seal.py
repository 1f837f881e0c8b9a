"""Writes ``index.json`` and ``pack.json`` of a pack after its files were changed.

Run it as ``python -m familysafe.content.seal resources/content VERSION YYYY-MM-DD``; without a
version the one in ``pack.json`` is kept.
"""

from __future__ import annotations

import hashlib
import sys
from datetime import date
from pathlib import Path

import msgspec

from familysafe.content.ids import IDS, track
from familysafe.content.lint_base import open_folder
from familysafe.content.loader import Reader
from familysafe.content.schema import (
    AppEntry,
    CatalogueApp,
    HelpRegion,
    Index,
    PackFile,
    Platform,
    PlatformEntry,
    RegionRef,
)

FORMAT = 1
PACK = "pack.json"
INDEX = "index.json"


def build_index(folder: Path) -> Index:
    """The index of what stands in ``folder``."""
    reader = Reader(folder)
    platforms = [reader.read(f"platforms/{n}.json", Platform) for n in reader.names("platforms")]
    apps = [reader.read(f"apps/{n}.json", CatalogueApp) for n in reader.names("apps")]
    regions = [reader.read(f"help/{n}.json", HelpRegion) for n in reader.names("help")]
    return Index(
        schema_ref="schema/index.json",
        platforms=tuple(_platform_entry(p) for p in platforms),
        apps=tuple(_app_entry(a) for a in apps),
        regions=tuple(RegionRef(code=r.code, name=r.name) for r in regions),
    )


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 (hex) of every file of the pack but ``pack.json``, by relative name, sorted."""
    names = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in names
        if name != PACK
    }


def seal(folder: Path, version: str = "", day: date | None = None) -> PackFile:
    """Write index and manifest; returns what was written."""
    if not version or day is None:
        old = Reader(folder).read(PACK, PackFile)
        version, day = version or old.version, day or old.date
    _write(folder / INDEX, build_index(folder))
    track(folder / IDS, open_folder(folder).files.values())
    pack = PackFile(
        schema_ref="schema/pack.json",
        version=version,
        date=day,
        format=FORMAT,
        files=hashes(folder),
    )
    _write(folder / PACK, pack)
    return pack


def _platform_entry(platform: Platform) -> PlatformEntry:
    return PlatformEntry(
        id=platform.id,
        name=platform.name,
        family=platform.family,
        kind=platform.kind,
        forms=platform.forms,
        countries=platform.countries,
    )


def _app_entry(app: CatalogueApp) -> AppEntry:
    return AppEntry(
        id=app.id,
        name=app.name,
        aliases=app.also_known_as,
        android_ids=app.android_ids,
        ios_ids=app.ios_ids,
        status=app.status,
    )


def _write(path: Path, value: msgspec.Struct) -> None:
    path.write_bytes(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


def main(arguments: list[str]) -> int:
    """The command line; 0 = done."""
    folder = Path(arguments[0])
    version = arguments[1] if len(arguments) > 1 else ""
    day = date.fromisoformat(arguments[2]) if len(arguments) > 2 else None
    pack = seal(folder, version, day)
    sys.stdout.write(f"{pack.version}: {len(pack.files)} files\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
