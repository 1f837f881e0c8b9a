"""iOS and iPadOS App Privacy Report: which apps really used location, camera and so on.

One JSON object a line (file name ``App_Privacy_Report_v4_<time>.ndjson``). Only access lines
are read; network lines hold visited addresses, so they are dropped, most of them unparsed.
Field names differ between the betas of iOS 15 and the release (src/model.ts of
johnspurlock/app-privacy-report-viewer): ``timestamp`` or ``timeStamp``, ``tccService`` or
``category``, ``stream`` or ``type``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, BinaryIO

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer
from familysafe.importers.limits import MAX_ITEMS, Progress, lines_of, load_json_line
from familysafe.importers.records import USED, Evidence, ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.system_apps import is_ios_system

SOURCE = "ios_app_privacy_report"
_NETWORK_MARKS = ('"type":"networkActivity"', '"type": "networkActivity"')
_TCC_STREAM = "com.apple.privacy.accounting.stream.tcc"
_MOST_CATEGORIES = 40
_TCC_NAMES = {
    "kTCCServiceAddressBook": "contacts",
    "kTCCServiceCamera": "camera",
    "kTCCServiceMediaLibrary": "media_library",
    "kTCCServiceMicrophone": "microphone",
    "kTCCServicePhotos": "photos",
    "mediaLibrary": "media_library",
    "screenRecording": "screen_recording",
}


@dataclass(slots=True)
class _Use:
    count: int = 0
    last: str = ""


def read(stream: BinaryIO, progress: Progress | None = None) -> ImportResult:
    """Count uses per app and category; an interval counts once, at its beginning."""
    gatherer = Gatherer(SOURCE)
    uses: dict[str, dict[str, _Use]] = {}
    known = network = ended = system = 0
    last = ""
    for line in lines_of(stream, progress):
        if _NETWORK_MARKS[0] in line or _NETWORK_MARKS[1] in line:
            network += 1
            continue
        if not line.strip():
            continue
        record = _record(line)
        if record is None:
            gatherer.leave_out("invalid_lines")
        elif _is_network(record):
            network += 1
        elif not _is_access(record):
            gatherer.leave_out("unknown_lines")
        elif (who := _who(record)) == "":
            gatherer.leave_out("invalid_lines")
        else:
            known += 1
            last = max(last, day := _day_text(record))
            if record.get("kind") == "intervalEnd":
                ended += 1
            elif is_ios_system(who):
                system += 1
            else:
                _count(uses, who, record, day)
    if not known and not network:
        raise ImportRefusedError("not_recognised")
    _leave_out(gatherer, network=network, system=system, ended=ended)
    return _result(gatherer, uses, last)


def _leave_out(gatherer: Gatherer, *, network: int, system: int, ended: int) -> None:
    for kind, count in (
        ("network_rows", network),
        ("system_apps", system),
        ("interval_ends", ended),
    ):
        if count:
            gatherer.leave_out(kind, count)


def _record(line: str) -> dict[str, Any] | None:
    try:
        value = load_json_line(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _is_network(record: dict[str, Any]) -> bool:
    return record.get("type") == "networkActivity" or "domain" in record


def _is_access(record: dict[str, Any]) -> bool:
    if record.get("type") == "access" or record.get("stream") == _TCC_STREAM:
        return True
    return "type" not in record and "accessor" in record and "kind" in record


def _who(record: dict[str, Any]) -> str:
    accessor = record.get("accessor")
    if not isinstance(accessor, dict):
        return ""
    identifier = accessor.get("identifier")
    if not isinstance(identifier, str) or accessor.get("identifierType") not in (
        "bundleID",
        None,
    ):
        return ""
    return clean_name(identifier, ID_LIMIT)


def _count(uses: dict[str, dict[str, _Use]], who: str, record: dict[str, Any], day: str) -> None:
    by_category = uses.get(who)
    if by_category is None:
        if len(uses) >= MAX_ITEMS:
            raise ImportRefusedError("over_limits")
        by_category = uses[who] = {}
    category = _category(record)
    use = by_category.get(category)
    if use is None:
        if len(by_category) >= _MOST_CATEGORIES:
            raise ImportRefusedError("over_limits")
        use = by_category[category] = _Use()
    use.count += 1
    use.last = max(use.last, day)


def _category(record: dict[str, Any]) -> str:
    spelled = record.get("category", record.get("tccService"))
    if not isinstance(spelled, str):
        return "unknown"
    return _TCC_NAMES.get(spelled) or clean_name(spelled, 60) or "unknown"


def _day_text(record: dict[str, Any]) -> str:
    stamp = record.get("timeStamp", record.get("timestamp"))
    if not isinstance(stamp, str) or _day(stamp[:10]) is None:
        return ""
    return stamp[:10]


@lru_cache(maxsize=64)
def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _result(gatherer: Gatherer, uses: dict[str, dict[str, _Use]], last: str) -> ImportResult:
    for who in sorted(uses):
        evidence = tuple(
            Evidence(USED, category, use.count, _day(use.last))
            for category, use in sorted(uses[who].items())
        )
        gatherer.add(ImportedApp(name=who, package_id=who, platform="ios", evidence=evidence))
    return gatherer.result(seen_on=_day(last))
