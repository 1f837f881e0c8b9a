"""Android: the text of ``dumpsys package`` and ``pm list packages``.

Of a package's block only the lines named here are read: no data folder, no signature, no
account, no ``Queries:``. Old and new builds differ in where times stand and in how flags are
separated (blank or ``|``); ``Hidden system packages:`` repeats packages in their factory
version and is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from familysafe.importers.gather import Gatherer, is_package_id
from familysafe.importers.limits import MAX_ITEMS, Progress, lines_of
from familysafe.importers.records import (
    ALLOWED,
    DECLARED,
    DENIED,
    MAY_ASK,
    NOT_ASKED,
    Evidence,
    ImportedApp,
    ImportResult,
)
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.system_apps import is_android_system

SOURCE_DUMP = "android_dumpsys_package"
SOURCE_LIST = "android_pm_list"
SOURCE_COLLECTED = "android_package_list"

_PERMISSIONS = {
    "ACCESS_FINE_LOCATION": "location_exact",
    "ACCESS_COARSE_LOCATION": "location_rough",
    "ACCESS_BACKGROUND_LOCATION": "location_background",
    "CAMERA": "camera",
    "RECORD_AUDIO": "microphone",
    "READ_CONTACTS": "contacts",
    "READ_SMS": "sms",
    "READ_CALL_LOG": "call_log",
    "READ_MEDIA_IMAGES": "photos",
    "READ_MEDIA_VIDEO": "videos",
    "READ_MEDIA_AUDIO": "audio_files",
    "POST_NOTIFICATIONS": "notifications",
}
_SPECIAL = {
    "SYSTEM_ALERT_WINDOW": "over_other_apps",
    "BIND_ACCESSIBILITY_SERVICE": "accessibility",
    "REQUEST_INSTALL_PACKAGES": "install_apps",
}
_BILLING = "com.android.vending.BILLING"
_STORES = frozenset(
    {
        "com.android.vending",
        "com.amazon.venezia",
        "com.sec.android.app.samsungapps",
        "com.huawei.appmarket",
        "com.xiaomi.mipicks",
        "org.fdroid.fdroid",
    }
)
_PACKAGE = re.compile(r"  Package \[([^\]]{1,155})\] \([0-9a-f]+\):\s*\Z")
_FLAGS = re.compile(r"    (?:pkgFlags|flags)=\[ ?([^\]]*)\]")
_USER = re.compile(r"    User ([0-9]{1,6}): .*\binstalled=(true|false)")
_GRANT = re.compile(r"\s+([\w.]+): granted=(true|false)(?:, flags=\[ ?([^\]]*)\])?")
_RANK = {ALLOWED: 3, DENIED: 2, NOT_ASKED: 1}
DUMP_STARTS = (
    "Packages:",
    "Verifiers:",
    "Database versions:",
    "Known Packages:",
    "Intent Filter Verifier:",
    "Activity Resolver Table:",
    "Receiver Resolver Table:",
    "Service Resolver Table:",
    "Domain verification status:",
    "DUMP OF SERVICE package:",
    "== dumpstate:",
)


@dataclass(slots=True)
class _Block:
    package_id: str
    system: bool = False
    installer: str = ""
    users: int = 0
    installed: bool = False
    billing: bool = False
    user: str = ""
    part: str = ""
    states: dict[str, dict[str, str]] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)


def read_dump(stream: BinaryIO, progress: Progress | None = None) -> ImportResult:
    """All packages of the first ``Packages:`` section."""
    gatherer = Gatherer(SOURCE_DUMP)
    seen: set[str] = set()
    inside = found = False
    block: _Block | None = None
    for line in lines_of(stream, progress):
        if line and not line[0].isspace():
            _take(gatherer, block, seen)
            block = None
            inside = line.rstrip() == "Packages:"
            found = found or inside
        elif inside and (start := _PACKAGE.match(line)):
            _take(gatherer, block, seen)
            block = _Block(start[1])
        elif block is not None:
            _read_line(block, line)
    _take(gatherer, block, seen)
    if not found:
        raise ImportRefusedError("no_apps")
    return gatherer.result()


def _read_line(block: _Block, line: str) -> None:
    stripped = line.strip()
    if flags := _FLAGS.match(line):
        block.system = block.system or "SYSTEM" in re.split(r"[ |]+", flags[1])
    elif line.startswith("    installerPackageName="):
        block.installer = stripped.partition("=")[2]
    elif user := _USER.match(line):
        block.users += 1
        block.user = user[1]
        block.installed = block.installed or user[2] == "true"
        block.part = ""
    elif stripped.endswith("permissions:"):
        block.part = stripped.split(" ")[0]
    elif block.part and ":" in stripped or block.part == "requested":
        _read_permission(block, line, stripped)
    else:
        block.part = ""


def _read_permission(block: _Block, line: str, stripped: str) -> None:
    name = stripped.partition(":")[0]
    if name == _BILLING:
        block.billing = True
    short = name.removeprefix("android.permission.")
    if block.part == "requested":
        if short in _SPECIAL and name != short:
            block.wanted.add(_SPECIAL[short])
        return
    grant = _GRANT.match(line)
    if grant is None:
        if "=" in stripped:
            block.part = ""
        return
    if name != short and short in _PERMISSIONS:
        state = _state(grant[2] == "true", re.split(r"[ |]+", grant[3] or ""))
        block.states.setdefault(_PERMISSIONS[short], {})[block.user] = state


def _state(granted: bool, flags: list[str]) -> str:
    if granted:
        return ALLOWED
    return DENIED if "USER_SET" in flags or "USER_FIXED" in flags else NOT_ASKED


def _take(gatherer: Gatherer, block: _Block | None, seen: set[str]) -> None:
    if block is None or block.package_id in seen:
        return
    if len(seen) > MAX_ITEMS * 5:
        raise ImportRefusedError("over_limits")
    seen.add(block.package_id)
    if is_android_system(block.package_id, marked_system=block.system):
        gatherer.leave_out("system_apps")
    elif block.users and not block.installed:
        gatherer.leave_out("not_installed")
    else:
        gatherer.add(_app(block))


def _app(block: _Block) -> ImportedApp:
    return ImportedApp(
        name=block.package_id,
        package_id=block.package_id,
        platform="android",
        has_iap=True if block.billing else None,
        evidence=tuple(_evidence(block)),
        **_origin(block.installer),
    )


def _evidence(block: _Block) -> Iterator[Evidence]:
    for detail, by_user in sorted(block.states.items()):
        state = max(by_user.values(), key=_RANK.__getitem__)
        yield Evidence(state, detail, sum(1 for one in by_user.values() if one == state))
    for detail in sorted(block.wanted):
        yield Evidence(MAY_ASK, detail)
    if block.billing:
        yield Evidence(DECLARED, "in_app_purchases")


def _origin(installer: str) -> dict[str, Any]:
    if not installer:
        return {}
    if installer in ("null", "?"):
        return {"not_from_store": True}
    known = installer if is_package_id(installer) else None
    return {"installed_from": known, "not_from_store": installer not in _STORES}


def read_list(stream: BinaryIO, progress: Progress | None = None) -> ImportResult:
    """``package:`` lines with or without path, installer, uid and version."""
    gatherer = Gatherer(SOURCE_LIST)
    for line in lines_of(stream, progress):
        if line.strip() and not add_list_line(gatherer, line):
            gatherer.leave_out("invalid_lines")
    return gatherer.result()


def add_list_line(gatherer: Gatherer, line: str) -> bool:
    """Take one ``package:`` line; False if it is another line."""
    words = line.split()
    if not words or not words[0].startswith("package:"):
        return False
    # Base64 folder names hold "=" too, so the id stands after the last one.
    package_id = words[0].removeprefix("package:").rpartition("=")[2]
    if package_id != "android" and not is_package_id(package_id):
        return False
    options = dict(word.split("=", 1) for word in words[1:] if "=" in word)
    if is_android_system(package_id):
        gatherer.leave_out("system_apps")
    else:
        gatherer.add(
            ImportedApp(
                name=package_id,
                package_id=package_id,
                platform="android",
                **_origin(options.get("installer", "")),
            )
        )
    return True


def read_collected(value: object) -> ImportResult | None:
    """A JSON list of {name, installer, system, ...} as collection tools write it, or None."""
    if not isinstance(value, list) or not value:
        return None
    gatherer = Gatherer(SOURCE_COLLECTED)
    for entry in value:
        if not isinstance(entry, dict) or not {"name", "installer", "system"} <= entry.keys():
            return None
        _add_collected(gatherer, entry)
    return gatherer.result()


def _add_collected(gatherer: Gatherer, entry: dict[str, Any]) -> None:
    name, installer = entry["name"], entry["installer"]
    if not isinstance(name, str) or not (name == "android" or is_package_id(name)):
        gatherer.leave_out("invalid_lines")
    elif is_android_system(name, marked_system=entry["system"] is True):
        gatherer.leave_out("system_apps")
    else:
        origin = _origin(installer) if isinstance(installer, str) else {}
        gatherer.add(ImportedApp(name=name, package_id=name, platform="android", **origin))
