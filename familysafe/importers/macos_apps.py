"""macOS: ``system_profiler -xml SPApplicationsDataType`` and an app's own ``Info.plist``.

Paths under ``/Users`` name an account, so no path is kept: it only tells where the app lies.
"""

from __future__ import annotations

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer
from familysafe.importers.plist import PlistValue, pick
from familysafe.importers.records import ImportedApp, ImportResult

SOURCE = "macos_system_profiler"
_KEYS = frozenset({"_name", "path", "obtained_from"})
_INFO_KEYS = frozenset(
    {"CFBundleIdentifier", "CFBundleDisplayName", "CFBundleName", "LSApplicationCategoryType"}
)
_ORIGINS = {"mac_app_store": "mac_app_store", "identified_developer": "identified_developer"}


def read_plist(root: PlistValue) -> ImportResult | None:
    """The apps in ``/Applications`` and ``~/Applications``, or None for another list."""
    gatherer = Gatherer(SOURCE)
    found = False
    for part in root.values():
        items = pick(part, frozenset({"_items", "_dataType"}))
        if "_items" not in items or _text(items, "_dataType") != "SPApplicationsDataType":
            continue
        found = True
        for entry in items["_items"].values():
            _add(gatherer, pick(entry, _KEYS))
    return gatherer.result() if found else None


def _add(gatherer: Gatherer, picked: dict[str, PlistValue]) -> None:
    origin = _text(picked, "obtained_from")
    if origin == "apple":
        gatherer.leave_out("system_apps")
    elif not _is_top_level(_text(picked, "path")):
        gatherer.leave_out("other_places")
    else:
        gatherer.add(
            ImportedApp(
                name=_text(picked, "_name"),
                platform="macos",
                installed_from=_ORIGINS.get(origin),
            )
        )


def _is_top_level(path: str) -> bool:
    parts = path.split("/")
    in_home = len(parts) > 4 and parts[1] == "Users" and parts[3] == "Applications"
    inside = parts[2:] if path.startswith("/Applications/") else parts[4:] if in_home else []
    return bool(inside) and not any(part.endswith(".app") for part in inside[:-1])


def app_of_info(root: PlistValue, file_name: str) -> ImportedApp | None:
    """The app of one ``Contents/Info.plist``; None for Apple's own."""
    picked = pick(root, _INFO_KEYS)
    bundle_id = _text(picked, "CFBundleIdentifier")
    if bundle_id.startswith("com.apple."):
        return None
    name = _text(picked, "CFBundleDisplayName") or _text(picked, "CFBundleName") or file_name
    kind = _text(picked, "LSApplicationCategoryType").removeprefix("public.app-category.")
    return ImportedApp(
        name=name, package_id=bundle_id[:ID_LIMIT], platform="macos", genre=kind[:60] or None
    )


def _text(picked: dict[str, PlistValue], key: str) -> str:
    value = picked.get(key)
    return clean_name((value.text() if value is not None else "") or "", 1_000)
