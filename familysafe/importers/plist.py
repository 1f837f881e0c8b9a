"""Property lists, read key by key: only what is asked for is ever decoded.

Binary form: Apple's bplist00, as CFBinaryPList.c describes it in its header comment. Shared
and circular references cost nothing here, because no tree is built; every value that is
looked at is taken off one budget. XML form: the plain Apple doctype line is taken out and
the rest must pass defusedxml without any document type.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Protocol
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from familysafe.importers.limits import (
    MAX_STRUCTURE_SIGNS,
    MAX_WHOLE,
    NodeBudget,
    decode_whole,
)
from familysafe.importers.refusals import ImportRefusedError

BINARY_MAGIC = b"bplist00"
_MOST_TEXT = 1_000_000
_DOCTYPE = re.compile(
    r'<!DOCTYPE plist PUBLIC "-//Apple(?: Computer)?//DTD PLIST 1\.0//EN"\s+'
    r'"https?://www\.apple\.com/DTDs/PropertyList-1\.0\.dtd">'
)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_EPOCH = datetime(2001, 1, 1)


class PlistValue(Protocol):
    """One value of a property list; asking for another kind than it is gives None or nothing."""

    def items(self) -> Iterator[tuple[str, PlistValue]]:
        """Keys and values of a dictionary."""

    def values(self) -> Iterator[PlistValue]:
        """Members of an array."""

    def text(self) -> str | None:
        """The string."""

    def data(self) -> bytes | None:
        """The bytes."""

    def number(self) -> int | None:
        """The whole number."""

    def boolean(self) -> bool | None:
        """True or False."""

    def moment(self) -> datetime | None:
        """The date, in UTC without a zone."""

    @property
    def is_dict(self) -> bool:
        """Whether it has keys."""

    @property
    def is_array(self) -> bool:
        """Whether it has members."""


def open_plist(data: bytes, budget: NodeBudget | None = None) -> PlistValue:
    """The root value; raises ``damaged``, ``hostile`` or ``too_big``."""
    if len(data) > MAX_WHOLE:
        raise ImportRefusedError("too_big")
    budget = budget or NodeBudget()
    if data.startswith(BINARY_MAGIC):
        return _Archive(data, budget).root()
    return _XmlValue(_xml_root(data), budget)


def pick(value: PlistValue, names: frozenset[str]) -> dict[str, PlistValue]:
    """Only the named keys of a dictionary: an allow-list, the rest stays undecoded."""
    return {key: item for key, item in value.items() if key in names}


def parse_xml(data: bytes) -> Element:
    """An XML tree without document type and entities; raises ``hostile`` or ``damaged``."""
    text = _DECLARATION.sub("", decode_whole(data))
    if text.count("<") > MAX_STRUCTURE_SIGNS:
        raise ImportRefusedError("over_limits")
    try:
        root = fromstring(text, forbid_dtd=True)
    except DefusedXmlException:
        raise ImportRefusedError("hostile") from None
    except (ParseError, ValueError):
        raise ImportRefusedError("damaged") from None
    if not isinstance(root, Element):
        raise ImportRefusedError("damaged")
    return root


def _xml_root(data: bytes) -> Element:
    text = _DECLARATION.sub("", decode_whole(data))
    root = parse_xml(_DOCTYPE.sub("", text, count=1).encode("utf-8", "replace"))
    members = list(root)
    if root.tag != "plist" or len(members) != 1:
        raise ImportRefusedError("not_recognised")
    return members[0]


class _XmlValue:
    def __init__(self, element: Element, budget: NodeBudget) -> None:
        budget.spend()
        self._element = element
        self._budget = budget

    def items(self) -> Iterator[tuple[str, PlistValue]]:
        if not self.is_dict:
            return
        key: str | None = None
        for child in self._element:
            if child.tag == "key":
                key = child.text or ""
            elif key is not None:
                yield key, _XmlValue(child, self._budget)
                key = None

    def values(self) -> Iterator[PlistValue]:
        if self.is_array:
            for child in self._element:
                yield _XmlValue(child, self._budget)

    def text(self) -> str | None:
        return (self._element.text or "")[:_MOST_TEXT] if self._element.tag == "string" else None

    def data(self) -> bytes | None:
        if self._element.tag != "data":
            return None
        try:
            return base64.b64decode("".join((self._element.text or "").split()), validate=True)
        except (binascii.Error, ValueError):
            return None

    def number(self) -> int | None:
        text = (self._element.text or "").strip()
        if self._element.tag != "integer" or not re.fullmatch(r"-?[0-9]{1,19}", text):
            return None
        return int(text)

    def boolean(self) -> bool | None:
        return {"true": True, "false": False}.get(str(self._element.tag))

    def moment(self) -> datetime | None:
        if self._element.tag != "date":
            return None
        try:
            return datetime.fromisoformat((self._element.text or "").strip().removesuffix("Z"))
        except ValueError:
            return None

    @property
    def is_dict(self) -> bool:
        return self._element.tag == "dict"

    @property
    def is_array(self) -> bool:
        return self._element.tag == "array"


class _Archive:
    """The offset table of a binary property list."""

    def __init__(self, data: bytes, budget: NodeBudget) -> None:
        if len(data) < 40:
            raise ImportRefusedError("damaged")
        trailer = data[-32:]
        self.data = data
        self.budget = budget
        self.ref_size = trailer[7]
        self._offset_size = trailer[6]
        self._count = int.from_bytes(trailer[8:16], "big")
        self._top = int.from_bytes(trailer[16:24], "big")
        self._table = int.from_bytes(trailer[24:32], "big")
        self._check(len(data) - 32)

    def _check(self, end: int) -> None:
        sizes_fit = 1 <= self.ref_size <= 8 and 1 <= self._offset_size <= 8
        table_end = self._table + self._count * self._offset_size
        if not sizes_fit or self._top >= self._count or self._table < 8 or table_end > end:
            raise ImportRefusedError("damaged")

    def root(self) -> PlistValue:
        return self.value(self._top)

    def value(self, reference: int) -> PlistValue:
        self.budget.spend()
        if reference >= self._count:
            raise ImportRefusedError("damaged")
        at = self._table + reference * self._offset_size
        offset = int.from_bytes(self.data[at : at + self._offset_size], "big")
        if not 8 <= offset < self._table:
            raise ImportRefusedError("damaged")
        return _BinaryValue(self, offset)

    def slice(self, start: int, size: int) -> bytes:
        if size < 0 or start + size > self._table:
            raise ImportRefusedError("damaged")
        return self.data[start : start + size]


class _BinaryValue:
    def __init__(self, archive: _Archive, offset: int) -> None:
        self._archive = archive
        self._offset = offset
        self._marker = archive.data[offset]

    def items(self) -> Iterator[tuple[str, PlistValue]]:
        if not self.is_dict:
            return
        count, start = self._size()
        size = self._archive.ref_size
        keys = self._archive.slice(start, count * size)
        values = self._archive.slice(start + count * size, count * size)
        for at in range(0, count * size, size):
            key = self._archive.value(int.from_bytes(keys[at : at + size], "big")).text()
            if key is not None:
                yield key, self._archive.value(int.from_bytes(values[at : at + size], "big"))

    def values(self) -> Iterator[PlistValue]:
        if not self.is_array:
            return
        count, start = self._size()
        size = self._archive.ref_size
        refs = self._archive.slice(start, count * size)
        for at in range(0, count * size, size):
            yield self._archive.value(int.from_bytes(refs[at : at + size], "big"))

    def text(self) -> str | None:
        kind = self._marker >> 4
        if kind not in (0x5, 0x6):
            return None
        count, start = self._size()
        if count > _MOST_TEXT:
            raise ImportRefusedError("hostile")
        self._archive.budget.spend(count // 1000)
        encoding, width = ("ascii", 1) if kind == 0x5 else ("utf-16-be", 2)
        return self._archive.slice(start, count * width).decode(encoding, "replace")

    def data(self) -> bytes | None:
        if self._marker >> 4 != 0x4:
            return None
        count, start = self._size()
        self._archive.budget.spend(count // 1000)
        return self._archive.slice(start, count)

    def number(self) -> int | None:
        if self._marker >> 4 != 0x1 or self._marker & 0xF > 4:
            return None
        width = 1 << (self._marker & 0xF)
        raw = self._archive.slice(self._offset + 1, width)
        return int.from_bytes(raw, "big", signed=width >= 8)

    def boolean(self) -> bool | None:
        return {0x08: False, 0x09: True}.get(self._marker)

    def moment(self) -> datetime | None:
        if self._marker != 0x33:
            return None
        (seconds,) = struct.unpack(">d", self._archive.slice(self._offset + 1, 8))
        try:
            return _EPOCH + timedelta(seconds=seconds)
        except (OverflowError, ValueError):
            return None

    @property
    def is_dict(self) -> bool:
        return self._marker >> 4 == 0xD

    @property
    def is_array(self) -> bool:
        return self._marker >> 4 == 0xA

    def _size(self) -> tuple[int, int]:
        """Count of members or characters, and where they start."""
        small = self._marker & 0xF
        if small != 0xF:
            return small, self._offset + 1
        width = 1 << (self._archive.slice(self._offset + 1, 1)[0] & 0x3)
        count = int.from_bytes(self._archive.slice(self._offset + 2, width), "big")
        if count > len(self._archive.data):
            raise ImportRefusedError("damaged")
        return count, self._offset + 2 + width
