"""Which kind of file this is, told by its first bytes, never by its name."""

from __future__ import annotations

import codecs
import re

from familysafe.importers import csv_list, ideviceinstaller, linux_tool_lists
from familysafe.importers.android_packages import DUMP_STARTS
from familysafe.importers.limits import encoding_of
from familysafe.importers.refusals import ImportRefusedError

REPORT = "report"
PLIST = "plist"
XML = "xml"
JSON = "json"
DUMP = "dump"
PACKAGE_LINES = "package_lines"
DEVICE_LINES = "device_lines"
TABLE = "table"
REGISTRY = "registry"
KEYVALUES = "keyvalues"
DESKTOP = "desktop"
FLATPAK = "flatpak"
SNAP = "snap"
LINE_WISE = frozenset({REPORT, DUMP, PACKAGE_LINES, DEVICE_LINES, TABLE})

_MAGIC = (
    (b"bplist", PLIST),
    (b"SQLite format 3\0", "!private"),
    (b"PK\x03\x04", "!archive"),
    (b"PK\x05\x06", "!archive"),
    (b"\x1f\x8b", "!archive"),
    (b"7z\xbc\xaf\x27\x1c", "!archive"),
    (b"Rar!", "!archive"),
    (b"BZh", "!archive"),
    (b"\xfd7zXZ\0", "!archive"),
    (b"(\xb5/\xfd", "!archive"),
    (b"ANDROID BACKUP", "!archive"),
    (b"%PDF", "!not_recognised"),
    (b"\x89PNG", "!not_recognised"),
    (b"\xff\xd8\xff", "!not_recognised"),
    (b"\0shortcuts\0", "!not_apps"),
)
_REPORT_MARKS = ('"networkActivity"', '"accessor"', "com.apple.privacy.accounting")
_APPOPS = re.compile(r"^\s*Uid (u[0-9]+[a-z]+[0-9]+|[0-9]+):", re.MULTILINE)
_GETPROP = re.compile(r"\[[\w.-]+\]: \[")
_SETTING = re.compile(r"[\w.]+=\S")


def detect(head: bytes) -> str:
    """The kind of a file by its first 64 KiB; raises ``ImportRefusedError`` with the reason."""
    if not head:
        raise ImportRefusedError("empty")
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            if kind.startswith("!"):
                raise ImportRefusedError(kind[1:])
            return kind
    text = _text_of(head)
    if not text.strip():
        raise ImportRefusedError("empty")
    return _kind_of_text(text.lstrip())


def _text_of(head: bytes) -> str:
    encoding, skip = encoding_of(head)
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(head[skip:])
    except UnicodeDecodeError:
        raise ImportRefusedError(_of_bytes(head)) from None
    if "\0" in text:
        raise ImportRefusedError("wrong_encoding" if _is_utf16(head) else "not_recognised")
    return text


def _of_bytes(head: bytes) -> str:
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return "not_recognised" if odd * 20 > len(head) else "wrong_encoding"


def _is_utf16(head: bytes) -> bool:
    zeros = head[:2000].count(0)
    return len(head[:2000]) * 2 // 5 <= zeros <= len(head[:2000]) * 3 // 5


def _kind_of_text(text: str) -> str:
    lines = text.splitlines()
    first = lines[0].strip()
    if text[0] in "{[":
        return _kind_of_json(text, first)
    if text[0] == "<":
        return _kind_of_xml(text)
    if first.startswith("Windows Registry Editor") or first == "REGEDIT4":
        return REGISTRY
    if text.startswith('"') and re.match(r'"[A-Za-z]+"\s*\{', text):
        return KEYVALUES
    if any(line.strip() == "[Desktop Entry]" for line in lines[:20]):
        return DESKTOP
    return _kind_of_lines(text, lines, first)


def _kind_of_json(text: str, first: str) -> str:
    if text[0] == "{" and any(mark in text for mark in _REPORT_MARKS):
        return REPORT
    if _GETPROP.match(first):
        raise ImportRefusedError("not_apps")
    if text.startswith("[Desktop Entry]"):
        return DESKTOP
    return JSON


def _kind_of_xml(text: str) -> str:
    if "<plist" in text[:2_000]:
        return PLIST
    if re.search(r"<components?[\s>]", text[:20_000]) or "<!DOCTYPE" in text or "<!ENTITY" in text:
        return XML
    raise ImportRefusedError("not_recognised")


def _kind_of_lines(text: str, lines: list[str], first: str) -> str:
    if first.startswith("package:"):
        return PACKAGE_LINES
    if any(line.startswith(DUMP_STARTS) for line in lines[:200]):
        return DUMP
    if ideviceinstaller.is_list_line(first):
        return DEVICE_LINES
    if _APPOPS.search(text) and "mode" in text:
        raise ImportRefusedError("not_apps")
    if linux_tool_lists.is_flatpak_list(lines[0]):
        return FLATPAK
    if len(lines) > 1 and linux_tool_lists.is_snap_list(lines):
        return SNAP
    if csv_list.is_personal(first[:20_000]):
        raise ImportRefusedError("private")
    if csv_list.is_table(first[:20_000]):
        return TABLE
    if all(_SETTING.match(line) for line in lines[:5]):
        raise ImportRefusedError("not_apps")
    raise ImportRefusedError("not_recognised")
