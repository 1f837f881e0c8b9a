"""Menu entries of Linux desktops, and the lists ``flatpak list`` and ``snap list`` print."""

from __future__ import annotations

import re

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer, is_package_id
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError

SOURCE_DESKTOP = "linux_desktop_entry"
SOURCE_FLATPAK = "flatpak_list"
SOURCE_SNAP = "snap_list"
_RUNTIME = re.compile(
    r"\.(Platform|Sdk|Locale|Debug|GL|GL32|VAAPI|Gtk3theme|KStyle|openh264|Compat|Extension)"
    r"(\.|\Z)"
)
_SNAP_BASE = frozenset({"base", "snapd", "core", "gadget", "kernel"})
_SNAP_ROW = re.compile(r"(\S+)\s+(\S+)\s+([0-9x]+)\s+(\S+)\s+(\S+)\s+(\S+)\s*\Z")
_DESKTOP_KEYS = frozenset(
    {"Type", "Name", "Categories", "NoDisplay", "Hidden", "X-Flatpak", "Exec"}
)
_STEAM_GAME = re.compile(r"steam://rungameid/([0-9]{1,12})\b")
_TOOL_CATEGORIES = frozenset({"Settings", "System", "PackageManager", "Core", "Screensaver"})


def desktop_keys(text: str) -> dict[str, str]:
    """The untranslated keys of the first group; the first of doubles counts."""
    keys: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        line = line.strip()
        if line.startswith("["):
            if inside:
                break
            inside = line == "[Desktop Entry]"
        elif inside and "=" in line:
            key, _, value = line.partition("=")
            if key.strip() in _DESKTOP_KEYS:
                keys.setdefault(key.strip(), value.strip())
    return keys


def desktop_app(keys: dict[str, str], desktop_id: str = "") -> ImportedApp | None:
    """The program of a menu entry, or None for what no menu shows and for settings."""
    if keys.get("Type") != "Application" or not clean_name(keys.get("Name", "")):
        return None
    if "true" in (keys.get("NoDisplay", "").lower(), keys.get("Hidden", "").lower()):
        return None
    if game := _STEAM_GAME.search(keys.get("Exec", "")):
        # A shortcut to a game that Steam's own list names too: the same identity.
        name = clean_name(keys["Name"])
        return ImportedApp(name=name, package_id=game[1], platform="steam")
    categories = [word for word in keys.get("Categories", "").split(";") if word]
    if _TOOL_CATEGORIES & set(categories) and "Game" not in categories:
        return None
    return ImportedApp(
        name=clean_name(keys["Name"]),
        package_id=keys.get("X-Flatpak", "") or desktop_id,
        platform="linux",
        genre=clean_name(categories[0], 60) if categories else None,
    )


def read_desktop(text: str) -> ImportResult:
    """One menu entry."""
    gatherer = Gatherer(SOURCE_DESKTOP)
    app = desktop_app(desktop_keys(text))
    if app is None:
        gatherer.leave_out("system_apps")
    else:
        gatherer.add(app)
    return gatherer.result()


def is_flatpak_list(line: str) -> bool:
    """Whether a line is a row of ``flatpak list``: tabs, and an id in one of two cells."""
    cells = line.split("\t")
    return 2 <= len(cells) <= 12 and _flatpak_id_at(cells) is not None


def _flatpak_id_at(cells: list[str]) -> int | None:
    return next(
        (at for at, cell in enumerate(cells[:2]) if is_package_id(cell) and cell.count(".") > 1),
        None,
    )


def read_flatpak(text: str) -> ImportResult:
    """Rows with the id first or second; the name is the cell beside it or the last."""
    gatherer = Gatherer(SOURCE_FLATPAK)
    for line in text.splitlines():
        cells = line.split("\t")
        at = _flatpak_id_at(cells)
        if not line.strip():
            continue
        if at is None:
            gatherer.leave_out("invalid_lines")
        elif _RUNTIME.search(cells[at]):
            gatherer.leave_out("system_apps")
        else:
            gatherer.add(_flatpak_app(cells, at))
    return gatherer.result()


def _flatpak_app(cells: list[str], at: int) -> ImportedApp:
    name = cells[0] if at == 1 else cells[-1] if len(cells) > 3 else cells[1]
    return ImportedApp(
        name=clean_name(name) or cells[at], package_id=cells[at][:ID_LIMIT], platform="linux"
    )


def is_snap_list(lines: list[str]) -> bool:
    """Six columns in each of the first rows; the header is translated, so it is not asked."""
    rows = [line for line in lines[1:4] if line.strip()]
    return len(lines[0].split()) == 6 and bool(rows) and all(map(_SNAP_ROW.match, rows))


def read_snap(text: str) -> ImportResult:
    """Rows of ``snap list`` but for bases, core parts and shared content."""
    gatherer = Gatherer(SOURCE_SNAP)
    for line in text.splitlines()[1:]:
        row = _SNAP_ROW.match(line)
        if row is None:
            if line.strip():
                gatherer.leave_out("invalid_lines")
        elif _SNAP_BASE & set(row[6].split(",")) or re.search(r"-core[0-9]+\Z|themes\Z", row[1]):
            gatherer.leave_out("system_apps")
        else:
            gatherer.add(ImportedApp(name=row[1], package_id=row[1], platform="linux"))
    if gatherer.result() == Gatherer(SOURCE_SNAP).result():
        raise ImportRefusedError("no_apps")
    return gatherer.result()
