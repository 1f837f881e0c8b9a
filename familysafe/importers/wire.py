"""The worker's answer as JSON, and the check of its shape on the way back.

The window's process trusts nothing that the worker says: every field is checked for its
type, cleaned once more and cut to its length.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT
from familysafe.importers.limits import MAX_ITEMS
from familysafe.importers.records import (
    EVIDENCE_KINDS,
    PLATFORMS,
    Evidence,
    ImportedAccount,
    ImportedApp,
    ImportResult,
    Nameless,
    Table,
)
from familysafe.importers.refusals import ImportRefusedError

_MOST_EVIDENCE = 200
MOST_COLUMNS = 300
MOST_NAMELESS = 200
_MOST_COUNT = 10**9


def to_wire(result: ImportResult) -> dict[str, Any]:
    """Plain lists, dictionaries, texts and numbers."""
    return {
        "source": result.source,
        "items": [_app_out(app) for app in result.items],
        "accounts": [[a.title, a.host, a.user_name] for a in result.accounts],
        "left_out": dict(result.left_out),
        "seen_on": _day_out(result.seen_on),
        "os_version": result.os_version,
        "table": _table_out(result.table),
        "nameless": [[row.row, row.store_label] for row in result.nameless],
    }


def from_wire(value: object) -> ImportResult:
    """The result again; raises ``damaged`` for any other shape."""
    try:
        return _result_in(_mapping(value))
    except (TypeError, ValueError, KeyError):
        raise ImportRefusedError("damaged") from None


def columns_in(value: object) -> tuple[str, ...]:
    """The names of columns that a refusal carries; () for any other shape."""
    try:
        return tuple(_text(name, 200) for name in _list(value, MOST_COLUMNS))
    except TypeError:
        return ()


def _table_out(table: Table | None) -> list[Any] | None:
    if table is None:
        return None
    return [list(table.columns), table.name, table.package_id, table.label]


def _table_in(value: object) -> Table | None:
    if value is None:
        return None
    columns, *places = _list(value, 4)
    names = tuple(_text(name, 200) for name in _list(columns, MOST_COLUMNS))
    return Table(names, *(_number(place + 1) - 1 for place in places))


def _nameless_in(row: object) -> Nameless:
    number, label = _list(row, 2)
    return Nameless(_number(number), _text_or_none(label, 60))


def _day_out(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _app_out(app: ImportedApp) -> dict[str, Any]:
    return {
        "name": app.name,
        "package_id": app.package_id,
        "platform": app.platform,
        "store_label": app.store_label,
        "has_iap": app.has_iap,
        "evidence": [[e.kind, e.detail, e.count, _day_out(e.seen_on)] for e in app.evidence],
        "installed_from": app.installed_from,
        "oars_min_age": app.oars_min_age,
        "genre": app.genre,
        "not_from_store": app.not_from_store,
    }


def _result_in(value: Mapping[str, Any]) -> ImportResult:
    left_out = {
        _text(kind, 40): _number(count) for kind, count in _mapping(value["left_out"]).items()
    }
    return ImportResult(
        source=_text(value["source"], 60),
        items=tuple(_app_in(_mapping(item)) for item in _list(value["items"], MAX_ITEMS)),
        accounts=tuple(_account_in(row) for row in _list(value["accounts"], MAX_ITEMS)),
        left_out=MappingProxyType(left_out),
        seen_on=_day_in(value["seen_on"]),
        os_version=_text_or_none(value["os_version"], 40),
        table=_table_in(value["table"]),
        nameless=tuple(_nameless_in(row) for row in _list(value["nameless"], MOST_NAMELESS)),
    )


def _app_in(value: Mapping[str, Any]) -> ImportedApp:
    platform = _text(value["platform"], 20)
    if platform not in PLATFORMS:
        raise ValueError("platform")
    return ImportedApp(
        name=_text(value["name"], 200),
        package_id=_text(value["package_id"], ID_LIMIT),
        platform=platform,
        store_label=_text_or_none(value["store_label"], 60),
        has_iap=_bool_or_none(value["has_iap"]),
        evidence=tuple(_evidence_in(row) for row in _list(value["evidence"], _MOST_EVIDENCE)),
        installed_from=_text_or_none(value["installed_from"], ID_LIMIT),
        oars_min_age=None if value["oars_min_age"] is None else _number(value["oars_min_age"]),
        genre=_text_or_none(value["genre"], 60),
        not_from_store=_bool_or_none(value["not_from_store"]),
    )


def _evidence_in(row: object) -> Evidence:
    kind, detail, count, day = _list(row, 4)
    if kind not in EVIDENCE_KINDS:
        raise ValueError("kind")
    return Evidence(kind, _text(detail, 60), _number(count), _day_in(day))


def _account_in(row: object) -> ImportedAccount:
    title, host, user_name = _list(row, 3)
    return ImportedAccount(_text(title, 200), _text(host, 253), _text(user_name, 200))


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("mapping")
    return value


def _list(value: object, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise TypeError("list")
    return value


def _text(value: object, limit: int) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return clean_name(value, limit)


def _text_or_none(value: object, limit: int) -> str | None:
    return None if value is None else _text(value, limit)


def _bool_or_none(value: object) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise TypeError("bool")
    return value


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_COUNT:
        raise ValueError("number")
    return value


def _day_in(value: object) -> date | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError("day")
    return date.fromisoformat(value)
