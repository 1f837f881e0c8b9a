"""Looks for planted words in bytes: plain, wide, hex, base64, and inside compressed parts."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_STARTS = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04")
_MOST_UNPACKED = 1 << 22


def forms(words: Iterable[str | bytes]) -> re.Pattern[bytes]:
    """One expression for all words in all encodings, in any case."""
    found: set[bytes] = set()
    for word in words:
        plain = [word] if isinstance(word, bytes) else _coded(word)
        for one in plain:
            found.add(one)
            found.add(one.hex().encode())
            found.update(_base64(one))
    alternatives = b"|".join(re.escape(one) for one in sorted(found, key=len))
    return re.compile(alternatives, re.IGNORECASE)


def _coded(word: str) -> list[bytes]:
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")]


def _base64(content: bytes) -> Iterator[bytes]:
    """The characters that do not depend on the neighbours, for each of the three places."""
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + content)
        first = (4 * before + 2) // 3 + (1 if before else 0)
        yield coded[first : len(coded) - 4]


def hits(pattern: re.Pattern[bytes], content: bytes) -> int:
    """How many times it stands there, packed parts included."""
    count = len(pattern.findall(content))
    for start in _STARTS.finditer(content):
        count += len(pattern.findall(_unpacked(content, start.start())))
    return count


def _unpacked(content: bytes, at: int) -> bytes:
    if content.startswith(b"PK", at):
        names = int.from_bytes(content[at + 26 : at + 28], "little")
        extra = int.from_bytes(content[at + 28 : at + 30], "little")
        packed, bits = content[at + 30 + names + extra :], -15
    else:
        packed, bits = content[at:], 47
    try:
        return zlib.decompressobj(bits).decompress(packed, _MOST_UNPACKED)
    except zlib.error:
        return b""


def hits_below(pattern: re.Pattern[bytes], *folders: Path) -> dict[str, int]:
    """Files (names as well as contents) with hits, and how many."""
    found: dict[str, int] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            count = hits(pattern, str(path.relative_to(folder)).encode())
            if path.is_file():
                count += hits(pattern, path.read_bytes())
            if count:
                found[str(path.relative_to(folder))] = count
    return found
