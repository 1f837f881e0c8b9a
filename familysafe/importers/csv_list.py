"""Tables: a list of apps with named columns, or a password manager's list of accounts.

A password manager's list gives title, host and user name. Every other column, secrets first,
is dropped here in the worker and never reaches the window.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import BinaryIO
from urllib.parse import urlsplit

from familysafe.domain.text import clean_name
from familysafe.importers.gather import ID_LIMIT, Gatherer, is_package_id
from familysafe.importers.limits import MAX_LINE, Progress, lines_of
from familysafe.importers.records import ImportedAccount, ImportedApp, ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.system_apps import is_android_system, is_ios_system

SOURCE_APPS = "csv_list"
SOURCE_ACCOUNTS = "password_manager_list"

_NAME = (
    "name",
    "app",
    "app name",
    "appname",
    "application",
    "application name",
    "title",
    "app title",
    "display name",
    "displayname",
    "cfbundledisplayname",
)
_ID = (
    "package",
    "package name",
    "package id",
    "package_id",
    "packagename",
    "bundle",
    "bundle id",
    "bundle_id",
    "bundleid",
    "bundle identifier",
    "cfbundleidentifier",
    "app id",
    "appid",
    "application id",
    "identifier",
)
_PLATFORM = ("platform", "os", "system")
_STORE = ("store", "installer", "source")
_LABEL = ("age rating", "age_rating", "rating", "age label", "content rating")
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
_SECRET = re.compile(
    r"pass(wor[dt]|phrase|code)?\b|\bpw\b|pwd|\bpin\b|secret|otp|2fa|token|contrase|mot de passe|"
    r"kennwort|senha|wachtwoord|has[lł]o|heslo|jelsz[oó]|salasana|lozinka|пароль|"
    r"パスワード|密码|密碼|비밀번호|private key|cvc|cardnumber",
    re.IGNORECASE,
)
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
_DELIMITERS = ",;\t|"
_MOST_COLUMNS = 300


def columns_of(header: str) -> tuple[str, tuple[str, ...]]:
    """The delimiter and the column names, in lower case, of a first line."""
    best = max(_DELIMITERS, key=header.count)
    try:
        row = next(csv.reader([header], delimiter=best), [])
    except csv.Error:
        row = []
    return best, tuple(clean_name(cell).lower() for cell in row[:_MOST_COLUMNS])


def is_table(header: str) -> bool:
    """Whether a first line names columns that this module knows."""
    _, columns = columns_of(header)
    return _is_accounts(columns) or _is_apps(columns)


def is_personal(header: str) -> bool:
    """Whether a first line names columns about people instead of apps."""
    _, columns = columns_of(header)
    return bool(_PERSONAL & set(columns)) and not _is_accounts(columns)


def read(stream: BinaryIO, progress: Progress | None = None) -> ImportResult:
    """Rows of a table; raises ``not_recognised``, ``private`` or ``damaged``."""
    lines = lines_of(stream, progress)
    header = next((line for line in lines if line.strip()), "")
    delimiter, columns = columns_of(header)
    accounts = _is_accounts(columns)
    if not accounts and not _is_apps(columns):
        raise ImportRefusedError("not_recognised")
    gatherer = Gatherer(SOURCE_ACCOUNTS if accounts else SOURCE_APPS)
    take = _add_account if accounts else _add_app
    for row in _rows(lines, delimiter):
        if any(row):
            take(gatherer, columns, row)
    return gatherer.result()


def _rows(lines: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_LINE)
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    try:
        yield from reader
    except csv.Error:
        raise ImportRefusedError("damaged") from None


def _is_apps(columns: Sequence[str]) -> bool:
    named = any(name in columns for name in (*_NAME, *_ID))
    return named and not any(_SECRET.search(column) for column in columns)


def _is_accounts(columns: Sequence[str]) -> bool:
    has_secret = any(_SECRET.search(column) for column in columns)
    known = any(name in columns for name in _USER) and any(
        name in columns for name in (*_TITLE, *_URL)
    )
    return has_secret and known


@lru_cache(maxsize=64)
def _places(columns: tuple[str, ...], names: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(columns.index(name) for name in names if name in columns)


def _cell(columns: tuple[str, ...], row: Sequence[str], names: tuple[str, ...]) -> str:
    for at in _places(columns, names):
        if at < len(row) and row[at]:
            return row[at]
    return ""


def _add_app(gatherer: Gatherer, columns: tuple[str, ...], row: Sequence[str]) -> None:
    package_id = clean_name(_cell(columns, row, _ID), ID_LIMIT)
    name = clean_name(_cell(columns, row, _NAME))
    platform = _PLATFORM_WORDS.get(_cell(columns, row, _PLATFORM).strip().lower(), "unknown")
    if is_ios_system(package_id) or (
        platform in ("android", "unknown") and is_android_system(package_id)
    ):
        gatherer.leave_out("system_apps")
        return
    gatherer.add(
        ImportedApp(
            name=name or package_id,
            package_id=package_id,
            platform=platform,
            store_label=clean_name(_cell(columns, row, _LABEL), 60) or None,
            installed_from=clean_name(_cell(columns, row, _STORE), 60) or None,
        )
    )


def _add_account(gatherer: Gatherer, columns: tuple[str, ...], row: Sequence[str]) -> None:
    kind = _cell(columns, row, ("type",))
    if kind and kind != "login":
        gatherer.leave_out("other_entries")
        return
    if len(row) > len(columns):
        # More cells than columns: a quote is lost, and a secret may stand anywhere.
        gatherer.leave_out("invalid_lines")
        return
    gatherer.add_account(
        account(_cell(columns, row, _TITLE), _cell(columns, row, _URL), _cell(columns, row, _USER))
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
