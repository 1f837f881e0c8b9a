"""Which column of a table is which: by its name, or by what stands in it where no name helps.

Nothing is guessed where it could go wrong: without a known name, only package ids give a table
away as a list of apps. Else the parent is asked for the column.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from familysafe.domain.text import clean_name
from familysafe.importers.gather import is_package_id
from familysafe.importers.records import Table

MOST_COLUMNS = 300
_DELIMITERS = ",;\t|"
_SEP_LINE = re.compile(r"sep=(.)\s*\Z", re.IGNORECASE)

NAME = (
    "name", "app", "apps", "app name", "appname", "app-name", "application", "application name",
    "title", "app title", "display name", "displayname", "cfbundledisplayname", "app label",
    "anwendung", "name der app", "titel", "anwendungsname", "programm",
    "nom", "nom de l'application", "nombre", "aplicación", "nome", "naam", "aplicativo",
)  # fmt: skip
ID = (
    "package", "package name", "package id", "package_id", "package_name", "packagename",
    "bundle", "bundle id", "bundle_id", "bundleid", "bundle identifier", "bundle-id",
    "cfbundleidentifier", "app id", "appid", "app_id", "application id", "identifier", "id",
    "paket", "paketname", "kennung",
)  # fmt: skip
LABEL = (
    "age rating", "age_rating", "rating", "age label", "content rating", "age", "label", "pegi",
    "usk", "esrb", "altersfreigabe", "alterseinstufung", "freigabe", "alter",
)  # fmt: skip
_SYSTEM_COLUMNS = frozenset({"pegi", "usk", "esrb"})
_LABEL_CELL = re.compile(
    r"(?:[0-9]{1,2}\+|(?:PEGI|USK|ESRB|IARC)\W*\w{1,4}\+?|Everyone(?: 10\+)?|Teen|Mature 17\+)\Z",
    re.IGNORECASE,
)
_SECRET = re.compile(
    r"pass(wor[dt]|phrase|code)?\b|\bpw\b|pwd|\bpin\b|secret|otp|2fa|token|contrase|mot de passe|"
    r"kennwort|senha|wachtwoord|has[lł]o|heslo|jelsz[oó]|salasana|lozinka|пароль|"
    r"パスワード|密码|密碼|비밀번호|private key|cvc|cardnumber",
    re.IGNORECASE,
)
_PLAIN_WORDS = re.compile(r"[^\W\d_]+(?:[ _-][^\W\d_]+){0,4}(?: [0-9]{1,2})?\Z")
_ADDRESS = re.compile(r"@|://")
_ROWS_LOOKED_AT = 50
_MOSTLY = 0.6


def is_secret(column: str) -> bool:
    """Whether a column's name says that it holds a secret."""
    return _SECRET.search(column) is not None


def delimiter_line(line: str) -> str:
    """Excel's first line ``sep=;`` names the delimiter; "" for any other line."""
    match = _SEP_LINE.match(line)
    return match[1] if match and match[1] in _DELIMITERS else ""


def cells_of(line: str, delimiter: str = "") -> tuple[str, list[str]]:
    """The delimiter of a line and its cells, cleaned."""
    best = delimiter or max(_DELIMITERS, key=line.count)
    try:
        row = next(csv.reader([line], delimiter=best), [])
    except csv.Error:
        row = []
    return best, [clean_name(cell) for cell in row[:MOST_COLUMNS]]


def offered(columns: Sequence[str], *, known: bool) -> tuple[str, ...]:
    """The names that a parent may choose from; "" is no choice.

    Secret columns are none. Where the header is not ``known`` it may be a row of somebody's
    passwords, so only plain words are shown.
    """
    return tuple(
        "" if is_secret(column) or not (known or _PLAIN_WORDS.match(column)) else column
        for column in columns
    )


def by_names(columns: Sequence[str]) -> Table | None:
    """The table of a header that names apps, or None."""
    lowered = [column.lower() for column in columns]
    if any(is_secret(column) for column in lowered):
        return None
    name, package_id = _first(lowered, NAME), _first(lowered, ID)
    if package_id >= 0 and name < 0 and lowered[package_id] == "id":
        return None  # "id" alone may be anything
    if name < 0 and package_id < 0:
        return None
    return Table(tuple(columns), name, package_id, _first(lowered, LABEL))


def by_cells(rows: Sequence[Sequence[str]]) -> Table | None:
    """The table of rows without a header, or None: package ids must show that these are apps."""
    width = max((len(row) for row in rows), default=0)
    columns = [[row[at] for row in rows if at < len(row)] for at in range(width)]
    if any(_share(cells, _is_address) > 0 for cells in columns):
        return None
    ids = [at for at, cells in enumerate(columns) if _share(cells, _is_id) >= _MOSTLY]
    if len(ids) != 1:
        return None
    labels = [at for at, cells in enumerate(columns) if _share(cells, _is_label) >= _MOSTLY]
    words = [
        at
        for at, cells in enumerate(columns)
        if at not in (*ids, *labels) and _share(cells, _is_word) >= _MOSTLY and _differ(cells)
    ]
    names = tuple("" for _ in range(width))
    return Table(names, words[0] if len(words) == 1 else -1, ids[0], labels[0] if labels else -1)


def looks_like_table(lines: Sequence[str]) -> bool:
    """Whether some lines have the same number of short cells, two at least."""
    sample = [line for line in lines if line.strip()][:_ROWS_LOOKED_AT]
    if sample and delimiter_line(sample[0]):
        return len(sample) > 1
    if len(sample) < 2:
        return False
    delimiter, first = cells_of(sample[0])
    if len(first) < 2 or any(len(cell) > 60 or cell.endswith(".") for cell in first):
        return False
    alike = sum(len(cells_of(line, delimiter)[1]) == len(first) for line in sample)
    return alike >= len(sample) * 0.8


def full_label(column: str, cell: str) -> str:
    """A label with its system where only the column names it ("PEGI" above "12")."""
    lowered = column.lower()
    if lowered in _SYSTEM_COLUMNS and cell and not cell.lower().startswith(lowered):
        return f"{column.upper()} {cell}"
    return cell


def _first(columns: Sequence[str], names: Sequence[str]) -> int:
    return next((columns.index(name) for name in names if name in columns), -1)


def _share(cells: Sequence[str], test: object) -> float:
    filled = [cell for cell in cells if cell]
    if not filled or not callable(test):
        return 0.0
    return sum(bool(test(cell)) for cell in filled) / len(filled)


def _is_id(cell: str) -> bool:
    return is_package_id(cell) and any(char.isalpha() for char in cell)


def _is_label(cell: str) -> bool:
    return _LABEL_CELL.match(cell) is not None


def _is_word(cell: str) -> bool:
    return any(char.isalpha() for char in cell) and not _is_id(cell)


def _is_address(cell: str) -> bool:
    return _ADDRESS.search(cell) is not None


def _differ(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return len(set(filled)) > len(filled) / 2
