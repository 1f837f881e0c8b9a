"""Which kind of file this is, told by its first bytes, never by its name."""

from __future__ import annotations

import codecs
import re

from familysafe.importers import columns, csv_list, ideviceinstaller, linux_tool_lists, name_list
from familysafe.importers.android_packages import DUMP_STARTS
from familysafe.importers.limits import HEAD_SIZE, decode_western, encoding_of
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
NAMES = "names"
LINE_WISE = frozenset({REPORT, DUMP, PACKAGE_LINES, DEVICE_LINES, TABLE, NAMES})
# Written by people and by office programs, which in the West still save as Windows-1252.
_WESTERN = frozenset({TABLE, NAMES})

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
_CHAT = re.compile(
    r"\[?[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},? [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?"
    r"( ?[AaPp]\.?[Mm]\.?)?\]?( -)? [^:]{1,60}: "
)
_PERSON = ("BEGIN:VCARD", "BEGIN:VCALENDAR", "-----BEGIN ")
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
    if text is None:
        return _kind_of_western(head)
    if not text.strip():
        raise ImportRefusedError("empty")
    return _kind_of_text(text.lstrip(), whole=len(head) < HEAD_SIZE)


def _text_of(head: bytes) -> str | None:
    """The text, or None where it is not Unicode."""
    encoding, skip = encoding_of(head)
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(head[skip:])
    except UnicodeDecodeError:
        return None
    if "\0" in text:
        raise ImportRefusedError("wrong_encoding" if _is_utf16(head) else "not_recognised")
    return text


def _kind_of_western(head: bytes) -> str:
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    if odd * 20 > len(head):
        raise ImportRefusedError("not_recognised")
    text = decode_western(head).lstrip()
    try:
        kind = _kind_of_text(text, whole=len(head) < HEAD_SIZE) if text and not odd else ""
    except ImportRefusedError as error:
        if error.reason == "private":
            raise
        kind = ""
    if kind not in _WESTERN:
        raise ImportRefusedError("wrong_encoding")
    return kind


def _is_utf16(head: bytes) -> bool:
    zeros = head[:2000].count(0)
    return len(head[:2000]) * 2 // 5 <= zeros <= len(head[:2000]) * 3 // 5


def _kind_of_text(text: str, *, whole: bool) -> str:
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
    return _kind_of_lines(text, lines if whole else lines[:-1] or lines, first)


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
    if first.startswith(_PERSON) or _CHAT.match(first):
        raise ImportRefusedError("private")
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
    if columns.delimiter_line(first) and len(lines) > 1:
        return TABLE
    if all(_SETTING.match(line) for line in lines[:5]):
        raise ImportRefusedError("not_apps")
    if columns.looks_like_table(lines):
        return TABLE
    if name_list.is_list(lines):
        return NAMES
    raise ImportRefusedError("not_recognised")
