"""Tables: a list of apps with named columns, or a password manager's list of accounts.

A password manager's list gives title, host and user name. Every other column, secrets first,
is dropped here in the worker and never reaches the window.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice
from typing import BinaryIO
from urllib.parse import urlsplit

from familysafe.domain.text import clean_name
from familysafe.importers import columns
from familysafe.importers.gather import ID_LIMIT, Gatherer, is_package_id
from familysafe.importers.limits import MAX_LINE, Progress, lines_of
from familysafe.importers.records import ImportedAccount, ImportedApp, ImportResult, Nameless, Table
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.system_apps import is_android_system, is_ios_system

SOURCE_APPS = "csv_list"
SOURCE_ACCOUNTS = "password_manager_list"

_PLATFORM = ("platform", "os", "system")
_STORE = ("store", "installer", "source")
_PLATFORM_WORDS = {
    "ios": "ios",
    "ipados": "ios",
    "iphone": "ios",
    "ipad": "ios",
    "android": "android",
    "windows": "windows",
    "mac": "macos",
    "macos": "macos",
    "linux": "linux",
    "steam": "steam",
}
# Such columns stand in address books, bank lists and histories, not in a list of apps.
_PERSONAL = frozenset(
    {
        "phone",
        "mobile",
        "phone number",
        "phone 1 - value",
        "e-mail",
        "email",
        "e-mail address",
        "e-mail 1 - value",
        "address",
        "birthday",
        "given name",
        "family name",
        "first name",
        "last name",
        "iban",
        "amount",
        "latitude",
        "visit time",
        "comment id",
        "video id",
        "channel id",
        "ip address",
        "message",
    }
)
_TITLE = ("name", "title", "account")
_URL = ("url", "login_uri", "website", "uri", "web site")
_USER = ("username", "login_username", "user", "login", "user name", "email")
_ROWS_LOOKED_AT = 50
_MOST_NAMELESS = 200
#: Places of name, package id and label that a parent chose; -1 for none.
Chosen = tuple[int, int, int]


def columns_of(header: str) -> tuple[str, tuple[str, ...]]:
    """The delimiter and the column names, in lower case, of a first line."""
    delimiter, cells = columns.cells_of(header)
    return delimiter, tuple(cell.lower() for cell in cells)


def is_table(header: str) -> bool:
    """Whether a first line names columns that this module knows."""
    _, names = columns_of(header)
    return _is_accounts(names) or columns.by_names(names) is not None


def is_personal(header: str) -> bool:
    """Whether a first line names columns about people instead of apps."""
    _, names = columns_of(header)
    return bool(_PERSONAL & set(names)) and not _is_accounts(names)


def read(
    stream: BinaryIO, progress: Progress | None = None, chosen: Chosen | None = None
) -> ImportResult:
    """Rows of a table; raises ``columns``, ``private`` or ``damaged``.

    ``chosen`` are the columns that the parent named; without it they are told by the header, or
    by what stands in them.
    """
    lines = lines_of(stream, progress, western=True)
    header = next((line for line in lines if line.strip()), "")
    delimiter = columns.delimiter_line(header)
    if delimiter:
        header = next((line for line in lines if line.strip()), "")
    delimiter, names = columns.cells_of(header, delimiter)
    lowered = tuple(name.lower() for name in names)
    rows = _rows(lines, delimiter)
    if chosen is None and _is_accounts(lowered):
        return _read_accounts(lowered, rows)
    table = columns.by_names(names)
    offered = columns.offered(names, known=table is not None)
    if table is None:
        first = list(islice(rows, _ROWS_LOOKED_AT))
        table = _by_cells(names, first)
        rows = chain([names, *first] if _is_headless(table) else first, rows)
    if chosen is not None:
        table = _as_chosen(table, offered, chosen)
    if table is None:
        raise ImportRefusedError("columns", offered)
    return _read_apps(table, lowered, rows, 1 if _is_headless(table) else 2)


def _by_cells(names: list[str], rows: list[list[str]]) -> Table | None:
    """Told by what stands in the columns; the first row may be a header in unknown words."""
    if any(columns.is_secret(name) for name in names):
        return None
    cleaned = [[clean_name(cell) for cell in row] for row in rows]
    table = columns.by_cells([names, *cleaned])
    if table is None or is_package_id(_at(names, table.package_id)):
        return table
    return replace(table, columns=tuple(names))


def _is_headless(table: Table | None) -> bool:
    return table is not None and not any(table.columns)


def _as_chosen(table: Table | None, offered: tuple[str, ...], chosen: Chosen) -> Table:
    places = [at if at < len(offered) and offered[at] != "" else -1 for at in chosen]
    if table is not None and _is_headless(table):
        places = [at if at < len(table.columns) else -1 for at in chosen]
        offered = table.columns
    if places[0] < 0 and places[1] < 0:
        raise ImportRefusedError("columns", offered)
    return Table(offered, *places)


def _read_accounts(names: tuple[str, ...], rows: Iterator[list[str]]) -> ImportResult:
    gatherer = Gatherer(SOURCE_ACCOUNTS)
    for row in rows:
        if any(row):
            _add_account(gatherer, names, row)
    return gatherer.result()


def _read_apps(
    table: Table, lowered: tuple[str, ...], rows: Iterable[list[str]], number: int
) -> ImportResult:
    gatherer = Gatherer(SOURCE_APPS)
    nameless: list[Nameless] = []
    for at, row in enumerate(rows, number):
        if not any(cell.strip() for cell in row):
            continue
        app = _app(table, lowered, row)
        if app.name:
            _take(gatherer, app)
        elif len(nameless) < _MOST_NAMELESS:
            nameless.append(Nameless(at, app.store_label))
        else:
            gatherer.leave_out("invalid_lines")
    return replace(gatherer.result(), table=table, nameless=tuple(nameless))


def _app(table: Table, lowered: tuple[str, ...], row: Sequence[str]) -> ImportedApp:
    package_id = clean_name(_at(row, table.package_id), ID_LIMIT)
    label = clean_name(_at(row, table.label), 60)
    named = not _is_headless(table)
    if label and named:
        label = columns.full_label(table.columns[table.label], label)
    platform = _cell(lowered, row, _PLATFORM).strip().lower() if named else ""
    store = _cell(lowered, row, _STORE) if named else ""
    return ImportedApp(
        name=clean_name(_at(row, table.name)) or package_id,
        package_id=package_id,
        platform=_PLATFORM_WORDS.get(platform, "unknown"),
        store_label=label or None,
        installed_from=clean_name(store, 60) or None,
    )


def _take(gatherer: Gatherer, app: ImportedApp) -> None:
    if is_ios_system(app.package_id) or (
        app.platform in ("android", "unknown") and is_android_system(app.package_id)
    ):
        gatherer.leave_out("system_apps")
    else:
        gatherer.add(app)


def _at(row: Sequence[str], place: int) -> str:
    return row[place] if 0 <= place < len(row) else ""


def _rows(lines: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_LINE)
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    try:
        yield from reader
    except csv.Error:
        raise ImportRefusedError("damaged") from None


def _is_accounts(names: Sequence[str]) -> bool:
    has_secret = any(columns.is_secret(name) for name in names)
    known = any(name in names for name in _USER) and any(name in names for name in (*_TITLE, *_URL))
    return has_secret and known


@lru_cache(maxsize=64)
def _places(names: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(names.index(name) for name in wanted if name in names)


def _cell(names: tuple[str, ...], row: Sequence[str], wanted: tuple[str, ...]) -> str:
    for at in _places(names, wanted):
        if at < len(row) and row[at]:
            return row[at]
    return ""


def _add_account(gatherer: Gatherer, names: tuple[str, ...], row: Sequence[str]) -> None:
    kind = _cell(names, row, ("type",))
    if kind and kind != "login":
        gatherer.leave_out("other_entries")
        return
    if len(row) > len(names):
        # More cells than columns: a quote is lost, and a secret may stand anywhere.
        gatherer.leave_out("invalid_lines")
        return
    gatherer.add_account(
        account(_cell(names, row, _TITLE), _cell(names, row, _URL), _cell(names, row, _USER))
    )


def account(title: str, url: str, user_name: str) -> ImportedAccount:
    """An account with its address cut to the host."""
    host = host_of(url)
    shown = clean_name(title) or host
    return ImportedAccount(shown, host, clean_name(user_name))


def host_of(url: str) -> str:
    """Host of a web address or of ``android://…@package/``; empty if there is none."""
    text = clean_name(url, 2_000)
    try:
        host = urlsplit(text if "://" in text else f"https://{text}").hostname or ""
    except ValueError:
        return ""
    host = clean_name(host, 253)
    return host if "." in host and is_package_id(host.replace(".-", ".")) else ""
