"""App lists in one JSON value: winget export, Google Takeout installs, collected packages,
a Mac's list, and Bitwarden's accounts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from familysafe.domain.text import clean_name
from familysafe.importers import android_packages, csv_list
from familysafe.importers.gather import Gatherer
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError

SOURCE_WINGET = "winget_export"
SOURCE_TAKEOUT = "google_takeout_installs"
SOURCE_BITWARDEN = "bitwarden_json"
_PRIVATE_KEYS = frozenset(
    {
        "locations",
        "timelineObjects",
        "semanticSegments",
        "messages",
        "profile",
        "account_id_salt",
        "private_account",
        "allow_comments_from",
        "browser",
        "relationships_followers",
    }
)


def read(value: object) -> ImportResult:
    """The list, whichever it is; raises ``private``, ``encrypted`` or ``not_recognised``."""
    if isinstance(value, dict):
        return _read_object(value)
    if isinstance(value, list):
        for reader in (_takeout, android_packages.read_collected):
            if (result := reader(value)) is not None:
                return result
        if not value:
            raise ImportRefusedError("no_apps")
    raise ImportRefusedError("not_recognised")


def _read_object(value: dict[str, Any]) -> ImportResult:
    if isinstance(value.get("Sources"), list) and "WinGetVersion" in value:
        return _winget(value)
    if value.get("encrypted") is True:
        raise ImportRefusedError("encrypted")
    if isinstance(value.get("items"), list) and isinstance(value.get("folders"), list):
        return _bitwarden(value["items"])
    if isinstance(value.get("installs"), list):
        result = _takeout(value["installs"])
        if result is not None:
            return result
    raise ImportRefusedError("private" if _PRIVATE_KEYS & value.keys() else "not_recognised")


def _winget(value: dict[str, Any]) -> ImportResult:
    gatherer = Gatherer(SOURCE_WINGET)
    for source in value["Sources"]:
        packages = source.get("Packages") if isinstance(source, dict) else None
        for package in packages if isinstance(packages, list) else ():
            identifier = _text(package, "PackageIdentifier") or _text(package, "Id")
            gatherer.add(ImportedApp(name=identifier, package_id=identifier, platform="windows"))
    return gatherer.result(seen_on=_iso_day(value.get("CreationDate")))


def _takeout(value: list[Any]) -> ImportResult | None:
    """Titles only: Takeout knows no package ids, and lists what was removed since."""
    gatherer = Gatherer(SOURCE_TAKEOUT)
    found = False
    for entry in value:
        install = entry.get("install") if isinstance(entry, dict) else None
        doc = install.get("doc") if isinstance(install, dict) else None
        if not isinstance(doc, dict):
            continue
        found = True
        if doc.get("documentType") not in ("Android Apps", None):
            gatherer.leave_out("other_entries")
        else:
            gatherer.add(ImportedApp(name=_text(doc, "title"), platform="android"))
    return gatherer.result() if found else None


def _bitwarden(items: list[Any]) -> ImportResult:
    gatherer = Gatherer(SOURCE_BITWARDEN)
    for item in items:
        login = item.get("login") if isinstance(item, dict) else None
        if not isinstance(login, dict) or item.get("type") != 1:
            gatherer.leave_out("other_entries")
            continue
        uris = login.get("uris")
        first = uris[0] if isinstance(uris, list) and uris else None
        gatherer.add_account(
            csv_list.account(_text(item, "name"), _text(first, "uri"), _text(login, "username"))
        )
    return gatherer.result()


def _text(value: object, key: str) -> str:
    text = value.get(key) if isinstance(value, Mapping) else None
    return clean_name(text, 2_000) if isinstance(text, str) else ""


def _iso_day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
