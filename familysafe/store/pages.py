"""Reads the pages of a database one by one, without the database: for a damaged file.

A query stops at the first bad page and loses everything that hangs on it; here every whole page
gives its rows. Page layout: SQLCipher 4 (AES-256-CBC, per page 16 bytes of IV and HMAC-SHA512 at
the end); b-tree pages and records: "Database File Format" of SQLite, sections 1.6 and 2.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from familysafe.store.crypto import KEY_BYTES, SALT_BYTES, DataKey
from familysafe.store.engine import PAGE

_IV, _MAC = 16, 64
_USABLE = PAGE - _IV - _MAC
_MAC_ROUNDS, _MAC_MASK = 2, 0x3A
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_MOST_LOCAL = {_TABLE_LEAF: _USABLE - 35}
_INDEX_LOCAL = (_USABLE - 12) * 64 // 255 - 23
_LEAST_LOCAL = (_USABLE - 12) * 32 // 255 - 23
_HEADER = 100  # of the file, on its first page
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Value = None | int | float | str | bytes


class UnreadableCellError(ValueError):
    """A cell that leads to a bad page or makes no sense; its row counts as missing."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A row of a table (``rowid``) or an entry of an index (None), with its values."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass
class Pages:
    """All pages of one file; ``bad`` are the numbers (from 1) whose HMAC does not fit."""

    whole: dict[int, bytes] = field(default_factory=dict)
    bad: list[int] = field(default_factory=list)
    unread_cells: int = 0

    @property
    def count(self) -> int:
        """How many pages the file has, good and bad."""
        return len(self.whole) + len(self.bad)

    def cells(self) -> Iterator[Cell]:
        """Every row and index entry that can be read."""
        for number in sorted(self.whole):
            page = self.whole[number]
            start = _HEADER if number == 1 else 0
            if page[start] in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
                yield from self._cells_of(page, start)

    def _cells_of(self, page: bytes, start: int) -> Iterator[Cell]:
        sort = page[start]
        first = start + (12 if sort == _INDEX_INTERIOR else 8)
        for place in range(int.from_bytes(page[start + 3 : start + 5], "big")):
            at = first + 2 * place
            try:
                yield self._cell(page, int.from_bytes(page[at : at + 2], "big"), sort)
            except (UnreadableCellError, IndexError, UnicodeDecodeError):
                self.unread_cells += 1

    def _cell(self, page: bytes, at: int, sort: int) -> Cell:
        if sort == _INDEX_INTERIOR:
            at += 4
        size, at = _varint(page, at)
        rowid = None
        if sort == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        return Cell(rowid, _record(self._payload(page, at, size, sort)))

    def _payload(self, page: bytes, at: int, size: int, sort: int) -> bytes:
        most = _MOST_LOCAL.get(sort, _INDEX_LOCAL)
        if size <= most:
            return page[at : at + size]
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (_USABLE - 4)
        local = local if local <= most else _LEAST_LOCAL
        content = bytearray(page[at : at + local])
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        while len(content) < size:
            more = self.whole.get(following)
            if more is None:
                raise UnreadableCellError("overflow")
            content += more[4 : 4 + min(size - len(content), _USABLE - 4)]
            following = int.from_bytes(more[:4], "big")
        return bytes(content)


def read_pages(path: Path, key: DataKey) -> Pages:
    """Check and decrypt every page of a closed file. An incomplete last page counts as bad."""
    packed = key.packed()
    secret, salt = packed[:KEY_BYTES], packed[KEY_BYTES:]
    masked = bytes(byte ^ _MAC_MASK for byte in salt)
    mac_key = pbkdf2_hmac("sha512", secret, masked, _MAC_ROUNDS, KEY_BYTES)
    found, number = Pages(), 0
    with path.open("rb") as file:
        while page := file.read(PAGE):
            number += 1
            plain = _opened(page, number, secret, mac_key)
            if plain is None:
                found.bad.append(number)
            else:
                found.whole[number] = plain
    return found


def _opened(page: bytes, number: int, secret: bytes, mac_key: bytes) -> bytes | None:
    start = SALT_BYTES if number == 1 else 0
    sealed, mac = page[start:-_MAC], page[-_MAC:]
    said = hmac.digest(mac_key, sealed + number.to_bytes(4, "little"), "sha512")
    if len(page) != PAGE or not hmac.compare_digest(said, mac):
        return None
    cipher = Cipher(algorithms.AES(secret), modes.CBC(sealed[-_IV:])).decryptor()
    return bytes(start) + cipher.update(sealed[:-_IV]) + cipher.finalize()


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = content[at + place]
        if place == 8:
            value = value << 8 | byte
            return (value - (1 << 64) if value >> 63 else value), at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, at + place + 1


def _record(content: bytes) -> tuple[Value, ...]:
    end, at = _varint(content, 0)
    sorts = []
    while at < end:
        sort, at = _varint(content, at)
        sorts.append(sort)
    values: list[Value] = []
    for sort in sorts:
        value, at = _value(content, at, sort)
        values.append(value)
    if at != len(content):
        raise UnreadableCellError("length")
    return tuple(values)


def _value(content: bytes, at: int, sort: int) -> tuple[Value, int]:
    if sort in (0, 8, 9):
        return (None if sort == 0 else sort - 8), at
    if sort in _INTEGERS:
        size = _INTEGERS[sort]
        return int.from_bytes(content[at : at + size], "big", signed=True), at + size
    if sort < 12:
        raise UnreadableCellError("sort")  # fractions: no table of ours has them
    size = (sort - 12) // 2
    piece = content[at : at + size]
    return (piece if sort % 2 == 0 else piece.decode()), at + size
