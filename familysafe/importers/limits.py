"""Budgets for files from outside, and readers that count what is really read."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, NoReturn

from familysafe.importers.refusals import ImportRefusedError

MAX_LINE = 1_000_000
MAX_TOTAL = 1_000_000_000
MAX_WHOLE = 50_000_000
MAX_STRUCTURED = 16_000_000
MAX_STRUCTURE_SIGNS = 1_000_000
MAX_DEPTH = 100
MAX_LINE_NODES = 10_000
MAX_ITEMS = 10_000
HEAD_SIZE = 65_536
MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 20
CPU_SECONDS_LINES = 120
_BIGGEST = 2**63
_PROGRESS_EVERY = 4096
_LOOK = 64
_LEAST_LOOK = 8

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BRACKETS_AND_TEXT = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}"]', re.DOTALL)

Progress = Callable[[int], None]


class NodeBudget:
    """Counts things read from a nested format; refuses the file when there are too many."""

    def __init__(self, nodes: int = 500_000) -> None:
        self._left = nodes

    def spend(self, nodes: int = 1) -> None:
        """Take ``nodes`` off the budget; raises ``hostile`` when it is used up."""
        self._left -= nodes
        if self._left < 0:
            raise ImportRefusedError("hostile")


def encoding_of(head: bytes) -> tuple[str, int]:
    """Encoding and length of the byte order mark; UTF-8 where there is none.

    UTF-16 without a mark is told by its zeros: every second byte of plain words is one.
    """
    for bom, name in _BOMS:
        if head.startswith(bom):
            return name, len(bom)
    sample = head[:_LOOK] if len(head) >= _LOOK else head[: len(head) // 2 * 2]
    if len(sample) >= _LEAST_LOOK:
        first, second = sample[0::2], sample[1::2]
        if all(first) and not any(second):
            return "utf-16-le", 0
        if all(second) and not any(first):
            return "utf-16-be", 0
    return "utf-8", 0


def decode_whole(data: bytes) -> str:
    """Text of a whole file; raises ``wrong_encoding`` for what is neither UTF-8 nor UTF-16."""
    encoding, skip = encoding_of(data)
    try:
        text = data[skip:].decode(encoding)
    except UnicodeDecodeError:
        raise ImportRefusedError("wrong_encoding") from None
    if "\0" in text:
        raise ImportRefusedError("damaged")
    return text


def read_whole(stream: BinaryIO, limit: int) -> bytes:
    """All bytes, or ``too_big``: the header's word for the size is not asked."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise ImportRefusedError("too_big")
    return data


def lines_of(
    stream: BinaryIO, progress: Progress | None = None, *, western: bool = False
) -> Iterator[str]:
    """Lines of a seekable stream without their ends, one at a time, in constant memory.

    A file in UTF-16 has no bytes that mark a line, so it is read whole and must be small.
    ``western``: a line that is not UTF-8 is read as Windows writes tables in the West (CP1252).
    """
    encoding, skip = encoding_of(stream.read(_LOOK))
    stream.seek(0 if encoding != "utf-8" else skip)
    if encoding != "utf-8":
        yield from decode_whole(read_whole(stream, MAX_STRUCTURED)).splitlines()
        return
    total = count = 0
    while raw := stream.readline(MAX_LINE + 1):
        total += len(raw)
        count += 1
        if len(raw) > MAX_LINE:
            raise ImportRefusedError("over_limits")
        if total > MAX_TOTAL:
            raise ImportRefusedError("too_big")
        if progress is not None and count % _PROGRESS_EVERY == 0:
            progress(total)
        yield _decoded_line(raw, western)


def _decoded_line(raw: bytes, western: bool) -> str:
    if b"\0" in raw:
        raise ImportRefusedError("damaged")
    try:
        line = raw.decode("utf-8")
    except UnicodeDecodeError:
        line = decode_western(raw) if western else ""
        if not line:
            raise ImportRefusedError("wrong_encoding") from None
    return line.rstrip("\r\n")


def decode_western(raw: bytes) -> str:
    """Text of CP1252 bytes, or "" where they are not: five bytes of it mean nothing."""
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return ""


def load_json_line(line: str) -> Any:
    """One JSON value of one line; raises ValueError for anything that is not plain JSON."""
    if len(line) > MAX_LINE_NODES and _structure_signs(line) > MAX_LINE_NODES:
        raise ValueError("too many nodes")
    return _load_json(line)


def load_json(data: bytes) -> Any:
    """A whole JSON file; raises ``hostile`` or ``damaged``."""
    if len(data) > MAX_STRUCTURED:
        raise ImportRefusedError("too_big")
    text = decode_whole(data)
    if _structure_signs(text) > MAX_STRUCTURE_SIGNS:
        raise ImportRefusedError("over_limits")
    try:
        return _load_json(text)
    except _DeepError:
        raise ImportRefusedError("hostile") from None
    except ValueError:
        raise ImportRefusedError("damaged") from None


class _DeepError(ValueError):
    """Nested deeper than any export is."""


def _structure_signs(text: str) -> int:
    return text.count(",") + text.count("[") + text.count("{")


def _load_json(text: str) -> Any:
    if text.count("[") + text.count("{") > MAX_DEPTH and _depth(text) > MAX_DEPTH:
        raise _DeepError("too deep")
    try:
        return _DECODER.decode(text)
    except RecursionError:
        raise _DeepError("too deep") from None


def _depth(text: str) -> int:
    deepest = depth = 0
    for match in _BRACKETS_AND_TEXT.finditer(text):
        sign = match.group()[0]
        if match.group() == '"':
            break  # a text that never ends is no JSON; looking on from each quote would be endless
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
            if depth > MAX_DEPTH:
                return depth  # enough to refuse it; half a million more would cost a second
        elif sign in "]}":
            depth -= 1
    return deepest


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice")
    return result


def _integer(digits: str) -> int | None:
    # Serial numbers of certificates are this long in honest lists; no field of ours is.
    if len(digits) > 20 or not -_BIGGEST <= (number := int(digits)) < _BIGGEST:
        return None
    return number


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("not a JSON number")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_without_doubles,
    parse_constant=_no_constant,
    parse_int=_integer,
)
