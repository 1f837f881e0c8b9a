"""iOS and iPadOS App Privacy Report: which apps really used location, camera and so on.

One JSON object a line (file name ``App_Privacy_Report_v4_<time>.ndjson``). Only access lines
are read; network lines hold visited addresses, so they are dropped, most of them unparsed.
Field names differ between the betas of iOS 15 and the release (src/model.ts of
johnspurlock/app-privacy-report-viewer): ``timestamp`` or ``timeStamp``, ``tccService`` or
``category``, ``stream`` or ``type``.
"""

from __future__ import annotations

import re
from collections import Counter
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
# The line as iOS writes it since release: read without building a tree. Any other goes
# through the JSON parser.
_USUAL_LINE = re.compile(
    r'\{"accessor":\{"identifier":"([\w.-]+)","identifierType":"bundleID"\},"category":"(\w+)",'
    r'"identifier":"[0-9A-F-]{36}","kind":"(intervalBegin|intervalEnd|event)",'
    r'(?:"outOfProcess":(?:true|false),)?"timeStamp":"([0-9T:.Z+-]+)","type":"access"\}\Z',
    re.ASCII,
)
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
    tally = _Tally()
    network = 0
    for line in lines_of(stream, progress):
        if _NETWORK_MARKS[0] in line or _NETWORK_MARKS[1] in line:
            network += 1
        elif usual := _USUAL_LINE.match(line):
            who, category, kind, stamp = usual.groups()
            tally.count(who, category, kind, stamp)
        elif line.strip():
            network += tally.take(_record(line))
    if not tally.known and not network:
        raise ImportRefusedError("not_recognised")
    return tally.result(network)


class _Tally:
    """Uses by app and category; as large as the number of apps, not of lines."""

    def __init__(self) -> None:
        self.known = 0
        self._left_out: Counter[str] = Counter()
        self._uses: dict[str, dict[str, _Use]] = {}
        self._last = ""

    def take(self, record: dict[str, Any] | None) -> int:
        """Count one parsed line; 1 if it turned out to be a network line."""
        if record is None:
            self._left_out["invalid_lines"] += 1
        elif record.get("type") == "networkActivity" or "domain" in record:
            return 1
        elif not _is_access(record):
            self._left_out["unknown_lines"] += 1
        elif (who := _who(record)) == "":
            self._left_out["invalid_lines"] += 1
        else:
            stamp = record.get("timeStamp", record.get("timestamp"))
            kind = record.get("kind")
            self.count(who, _category(record), kind, stamp if isinstance(stamp, str) else "")
        return 0

    def count(self, who: str, category: str, kind: object, stamp: str) -> None:
        """Count one access."""
        self.known += 1
        day = _day_text(stamp[:10])
        self._last = max(self._last, day)
        if kind == "intervalEnd":
            self._left_out["interval_ends"] += 1
            return
        who = _clean_id(who)
        if is_ios_system(who):
            self._left_out["system_apps"] += 1
            return
        use = self._use(who, _clean_category(category))
        use.count += 1
        use.last = max(use.last, day)

    def _use(self, who: str, category: str) -> _Use:
        by_category = self._uses.get(who)
        if by_category is None:
            if len(self._uses) >= MAX_ITEMS:
                raise ImportRefusedError("over_limits")
            by_category = self._uses[who] = {}
        use = by_category.get(category)
        if use is None:
            if len(by_category) >= _MOST_CATEGORIES:
                raise ImportRefusedError("over_limits")
            use = by_category[category] = _Use()
        return use

    def result(self, network: int) -> ImportResult:
        """All apps in the order of their ids."""
        gatherer = Gatherer(SOURCE)
        for kind, count in (("network_rows", network), *self._left_out.items()):
            if count:
                gatherer.leave_out(kind, count)
        for who in sorted(self._uses):
            evidence = tuple(
                Evidence(USED, category, use.count, _day(use.last))
                for category, use in sorted(self._uses[who].items())
            )
            gatherer.add(ImportedApp(name=who, package_id=who, platform="ios", evidence=evidence))
        return gatherer.result(seen_on=_day(self._last))


def _record(line: str) -> dict[str, Any] | None:
    try:
        value = load_json_line(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _is_access(record: dict[str, Any]) -> bool:
    if record.get("type") == "access" or record.get("stream") == _TCC_STREAM:
        return True
    return "type" not in record and "accessor" in record and "kind" in record


def _who(record: dict[str, Any]) -> str:
    accessor = record.get("accessor")
    if not isinstance(accessor, dict):
        return ""
    identifier = accessor.get("identifier")
    kind = accessor.get("identifierType", "bundleID")
    return _clean_id(identifier) if isinstance(identifier, str) and kind == "bundleID" else ""


def _category(record: dict[str, Any]) -> str:
    spelled = record.get("category", record.get("tccService"))
    return spelled if isinstance(spelled, str) else ""


@lru_cache(maxsize=1024)
def _clean_id(spelled: str) -> str:
    return clean_name(spelled, ID_LIMIT)


@lru_cache(maxsize=128)
def _clean_category(spelled: str) -> str:
    return _TCC_NAMES.get(spelled) or clean_name(spelled, 60) or "unknown"


@lru_cache(maxsize=64)
def _day_text(text: str) -> str:
    return text if _day(text) is not None else ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
