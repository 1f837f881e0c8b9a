"""``Info.plist`` of an iPhone or iPad backup: installed apps with the store's own age label.

Read are ``Installed Applications``, the day, the version, and of each app's store record the
six fields named below. Device name, numbers and Apple ID lie beside them: never decoded.
"""

from __future__ import annotations

from datetime import date, datetime

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer
from familysafe.importers.limits import NodeBudget
from familysafe.importers.plist import PlistValue, open_plist, pick
from familysafe.importers.records import ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.system_apps import is_ios_system

SOURCE = "ios_backup_info"
_LIST = "Installed Applications"
_TOP = frozenset(
    {_LIST, "Applications", "Product Version", "Last Backup Date", "IsEncrypted", "ManifestKey"}
)
_STORE = frozenset({"itemName", "genre", "rating", "hasOrEverHasHadIAP"})
_STORE_NODES = 5_000


def read(root: PlistValue, budget: NodeBudget) -> ImportResult | None:
    """The apps, or None if this property list is not a backup's."""
    top = pick(root, _TOP)
    if _LIST not in top and "Applications" not in top:
        if "IsEncrypted" in top or "ManifestKey" in top:
            raise ImportRefusedError("encrypted_backup")
        return None
    gatherer = Gatherer(SOURCE)
    stores = _stores(top.get("Applications"))
    ids = [item.text() for item in top[_LIST].values()] if _LIST in top else list(stores)
    for bundle_id in ids:
        _add(gatherer, clean_name(bundle_id or "", ID_LIMIT), stores, budget)
    for bundle_id in stores:
        if bundle_id not in ids:
            _add(gatherer, clean_name(bundle_id, ID_LIMIT), stores, budget)
    made = top["Last Backup Date"].moment() if "Last Backup Date" in top else None
    version = top["Product Version"].text() if "Product Version" in top else None
    return gatherer.result(seen_on=_day_of(made), os_version=version)


def _day_of(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _stores(applications: PlistValue | None) -> dict[str, PlistValue]:
    return dict(applications.items()) if applications is not None else {}


def _add(
    gatherer: Gatherer, bundle_id: str, stores: dict[str, PlistValue], budget: NodeBudget
) -> None:
    if not bundle_id:
        gatherer.leave_out("invalid_lines")
    elif is_ios_system(bundle_id):
        gatherer.leave_out("system_apps")
    else:
        record = _store_record(stores.get(bundle_id), budget)
        gatherer.add(_app(bundle_id, record))


def _store_record(entry: PlistValue | None, budget: NodeBudget) -> dict[str, PlistValue]:
    if entry is None:
        return {}
    inner = pick(entry, frozenset({"iTunesMetadata"})).get("iTunesMetadata")
    data = inner.data() if inner is not None else None
    if not data:
        return {}
    budget.spend(10)
    try:
        return pick(open_plist(data, NodeBudget(_STORE_NODES)), _STORE)
    except ImportRefusedError:
        # One damaged store record must not cost the parent the whole list.
        return {}


def _app(bundle_id: str, record: dict[str, PlistValue]) -> ImportedApp:
    name = _text(record.get("itemName"), 200)
    iap = record["hasOrEverHasHadIAP"].boolean() if "hasOrEverHasHadIAP" in record else None
    return ImportedApp(
        name=name or bundle_id,
        package_id=bundle_id,
        platform="ios",
        store_label=_label(record.get("rating")),
        has_iap=iap,
        genre=_text(record.get("genre"), 60),
    )


def _label(rating: PlistValue | None) -> str | None:
    if rating is None:
        return None
    return _text(pick(rating, frozenset({"label"})).get("label"), 60)


def _text(value: PlistValue | None, limit: int) -> str | None:
    try:
        text = value.text() if value is not None else None
    except ImportRefusedError:
        return None
    return clean_name(text, limit) or None if text else None
