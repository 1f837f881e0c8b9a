"""App lists of ``ideviceinstaller``: the XML list and three shapes of text.

Declared permissions are what an app may ask for, not what it was allowed.
"""

from __future__ import annotations

import re

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer, is_package_id
from familysafe.importers.plist import PlistValue, pick
from familysafe.importers.records import MAY_ASK, Evidence, ImportedApp, ImportResult
from familysafe.importers.system_apps import is_ios_system

SOURCE = "ideviceinstaller"
_NAMES = ("CFBundleDisplayName", "CFBundleName")
_STORE_SIGNER = "Apple iPhone OS Application Signing"
_USAGE = {
    "NSCameraUsageDescription": "camera",
    "NSContactsUsageDescription": "contacts",
    "NSLocationAlwaysAndWhenInUseUsageDescription": "location_always",
    "NSLocationAlwaysUsageDescription": "location_always",
    "NSLocationUsageDescription": "location",
    "NSLocationWhenInUseUsageDescription": "location",
    "NSMicrophoneUsageDescription": "microphone",
    "NSPhotoLibraryUsageDescription": "photos",
}
_KEYS = frozenset(
    {"CFBundleIdentifier", "ApplicationType", "SignerIdentity", "UIBackgroundModes"}
    | set(_NAMES)
    | set(_USAGE)
)
_NEW_ROW = re.compile(r'\s*([^\s,"]+)\s*,\s*["“”]?([^,"“”]*)["“”]?\s*,\s*["“”]?(.*?)["“”]?\s*\Z')
_OLD_ROW = re.compile(r"\s*(\S+) - (.+?)(?:\s+v?[0-9][\w.+()-]*)?\s*\Z")
_TOTAL = re.compile(r"\s*Total: [0-9]{1,6} apps?\s*\Z")
HEADER_START = "CFBundleIdentifier"


def read_plist(root: PlistValue) -> ImportResult | None:
    """The apps of an XML list, or None if this is another array."""
    gatherer = Gatherer(SOURCE)
    found = False
    for entry in root.values():
        picked = pick(entry, _KEYS)
        if "CFBundleIdentifier" not in picked:
            continue
        found = True
        _add_entry(gatherer, picked)
    return gatherer.result() if found else None


def _add_entry(gatherer: Gatherer, picked: dict[str, PlistValue]) -> None:
    bundle_id = _text(picked, "CFBundleIdentifier")
    if not bundle_id:
        gatherer.leave_out("invalid_lines")
    elif is_ios_system(bundle_id) or _text(picked, "ApplicationType") == "System":
        gatherer.leave_out("system_apps")
    else:
        name = next((text for key in _NAMES if (text := _text(picked, key))), bundle_id)
        signer = _text(picked, "SignerIdentity")
        gatherer.add(
            ImportedApp(
                name=name,
                package_id=bundle_id,
                platform="ios",
                evidence=_evidence(picked),
                not_from_store=None if not signer else signer != _STORE_SIGNER,
            )
        )


def _evidence(picked: dict[str, PlistValue]) -> tuple[Evidence, ...]:
    details = {_USAGE[key] for key in picked if key in _USAGE}
    modes = picked.get("UIBackgroundModes")
    if modes is not None and any(mode.text() == "location" for mode in modes.values()):
        details.add("location_background")
    return tuple(Evidence(MAY_ASK, detail) for detail in sorted(details))


def _text(picked: dict[str, PlistValue], key: str) -> str:
    value = picked.get(key)
    return clean_name((value.text() if value is not None else "") or "")


def is_list_line(line: str) -> bool:
    """Whether a text begins like one of the tool's lists."""
    return line.startswith(HEADER_START) or _TOTAL.match(line) is not None


def add_line(gatherer: Gatherer, line: str) -> bool:
    """Take one line of a text list; False if it is not a row of it."""
    if is_list_line(line) or not line.strip():
        return True
    row = _NEW_ROW.match(line)
    bundle_id, name = (row[1], row[3]) if row else ("", "")
    if not row and (old := _OLD_ROW.match(line)):
        bundle_id, name = old[1], old[2]
    if not is_package_id(bundle_id):
        return False
    if is_ios_system(bundle_id):
        gatherer.leave_out("system_apps")
    else:
        name = clean_name(name) or bundle_id
        gatherer.add(ImportedApp(name=name, package_id=bundle_id[:ID_LIMIT], platform="ios"))
    return True
