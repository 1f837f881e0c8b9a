"""More hostile files: what a second, fresh attempt at breaking the importers came up with."""

from __future__ import annotations

import gzip
import lzma
import re
import struct
import zlib
from collections.abc import Callable

from tests.hostile.corpus import _LINE, binary_plist


def overlapping_zip() -> bytes:
    """A thousand members on one block: 10 GB from 60 KB, if the headers were believed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = b"\0" * 10_000_000
    block = packer.compress(data) + packer.flush()
    told = struct.pack("<III", zlib.crc32(data), len(block), len(data))
    local = b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + told
    local += struct.pack("<HH", 1, 0) + b"a" + block
    entry = b"PK\1\2" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + told
    entry += struct.pack("<HHHHHII", 1, 0, 0, 0, 0, 0, 0) + b"a"
    end = struct.pack("<HHHHIIH", 0, 0, 1_000, 1_000, len(entry) * 1_000, len(local), 0)
    return local + entry * 1_000 + b"PK\5\6" + end


_APPS_KEY = b"\x5f\x10\x16Installed Applications"


def _dated_plist(seconds: bytes) -> bytes:
    """A backup whose day is no day."""
    key = b"\x5f\x10\x10Last Backup Date"
    return binary_plist([b"\xd2\x01\x03\x02\x04", _APPS_KEY, b"\xa0", key, b"\x33" + seconds])


def _lying_trailer(at: int, value: int) -> bytes:
    """One number of the trailer is a lie: sizes, count, top, table."""
    raw = bytearray(binary_plist([b"\xd1\x01\x02", _APPS_KEY, b"\xa0"]))
    size = 1 if at < 8 else 8
    start = len(raw) - 32 + at
    raw[start : start + size] = value.to_bytes(size, "big")
    return bytes(raw)


MORE: dict[str, Callable[[], bytes]] = {
    "overlapping.zip": overlapping_zip,
    "overlapping.plist": overlapping_zip,
    "gzip.csv": lambda: gzip.compress(b"name\n" + b"a" * 20_000_000),
    "xz.csv": lambda: lzma.compress(b"\0" * 10_000_000),
    "xinclude.xml": lambda: (
        b'<component xmlns:xi="http://www.w3.org/2001/XInclude">'
        b'<xi:include href="file:///etc/passwd" parse="text"/></component>'
    ),
    "parameter_entity.xml": lambda: (
        b'<!DOCTYPE component [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]><component/>'
    ),
    "utf7.xml": lambda: b'<?xml version="1.0" encoding="UTF-7"?><component/>',
    "utf16_doctype.plist": lambda: (
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE plist [<!ENTITY a "x">]>'
        "<plist><array><string>&a;</string></array></plist>"
    ).encode("utf-16"),
    "instructions.xml": lambda: b"<component>" + b"<?x y?>" * 300_000 + b"</component>",
    "deep.xml": lambda: b"<component>" + b"<a>" * 200_000,
    "namespaces.xml": lambda: (
        b"<component " + b" ".join(b'xmlns:n%d="u%d"' % (i, i) for i in range(50_000)) + b"/>"
    ),
    "long_attribute.xml": lambda: b'<component a="' + b"x" * 10_000_000 + b'"/>',
    "cdata.plist": lambda: b"<plist><string><![CDATA[" + b"]" * 5_000_000 + b"]]></string></plist>",
    "cycle_of_two.plist": lambda: binary_plist(
        [b"\xd1\x01\x02", _APPS_KEY, b"\xa1\x03", b"\xa1\x02"]
    ),
    "count_lies.plist": lambda: _lying_trailer(8, 2**60),
    "top_lies.plist": lambda: _lying_trailer(16, 99),
    "table_lies.plist": lambda: _lying_trailer(24, 2**63),
    "no_references.plist": lambda: _lying_trailer(7, 0),
    "wide_references.plist": lambda: _lying_trailer(7, 255),
    "long_string.plist": lambda: binary_plist(
        [b"\xd1\x01\x02", _APPS_KEY, b"\xa1\x03", b"\x5f\x13" + (2**62).to_bytes(8, "big")]
    ),
    "long_array.plist": lambda: binary_plist(
        [b"\xd1\x01\x02", _APPS_KEY, b"\xaf\x13" + (2**61).to_bytes(8, "big")]
    ),
    "half_letters.plist": lambda: binary_plist(
        [b"\xd1\x01\x02", _APPS_KEY, b"\xa1\x03", b"\x62\xd8\x00\xd8\x00"]
    ),
    "no_day.plist": lambda: _dated_plist(b"\x7f\xf8\0\0\0\0\0\0"),
    "endless_day.plist": lambda: _dated_plist(b"\x7f\xf0\0\0\0\0\0\0"),
    "far_day.plist": lambda: _dated_plist(b"\x7e\xf0\0\0\0\0\0\0"),
    "huge_integer.plist": lambda: (
        b"<plist><dict><key>Installed Applications</key><integer>"
        + b"9" * 100_000
        + b"</integer></dict></plist>"
    ),
    "many_keys.plist": lambda: (
        b"<plist><dict>"
        + b"<key>Installed Applications</key><array/>" * 50_000
        + b"</dict></plist>"
    ),
    "key_without_value.plist": lambda: (
        b"<plist><dict><key>Installed Applications</key></dict></plist>"
    ),
    "other_types.json": lambda: (
        b'{"WinGetVersion":[],"Sources":[{"Packages":{"0":1}},5,null,[[]],'
        b'{"Packages":[1,null,"x",{"PackageIdentifier":{}}]}]}'
    ),
    "other_types_installs.json": lambda: (
        b'[{"install":{"doc":{"documentType":["Android Apps"],"title":{"a":1}}}},{"install":5},7]'
    ),
    "other_types_accounts.json": lambda: (
        b'{"folders":[],"items":[{"type":1,"login":{"uris":[{"uri":{"x":1}}],"username":[1]},'
        b'"name":5},{"type":true,"login":[]}]}'
    ),
    "blank_then_more.json": lambda: b'{"Sources":[],"WinGetVersion":"1"}' + b" " * 9_000_000 + b"x",
    "blank_first.json": lambda: b" \n" * 4_000_000 + b"[]",
    "endless_text.json": lambda: b"[]" * 200 + b'"' + b'\\"' * 3_000_000,
    "huge_exponent.json": lambda: b'{"WinGetVersion":1e400,"Sources":[{"Packages":[-1e400]}]}',
    "long_id.ndjson": lambda: (
        (_LINE.replace("com.example.game", "com." + "a" * 900_000).encode() + b"\n") * 3
    ),
    "no_time.ndjson": lambda: re.sub(r"2026-[^\"]*", "9999-99-99T99:99:99", _LINE).encode() * 2,
    "one_line_of_mac.ndjson": lambda: (_LINE + "\r").encode() * 8_000,
    "quotes.csv": lambda: b"name\n" + b'"a""' * 2_000_000,
    "endless_columns.csv": lambda: b",".join(b"c%d" % i for i in range(100_000)) + b"\nname\n",
    "endless_cells.csv": lambda: b"name,package\n" + b"a," * 490_000 + b"\nb,com.b.c\n",
    "separator_only.csv": lambda: b"sep=;\n",
    "separator_then_noise.csv": lambda: b"sep=;\n" + b"\xff\xfe\x81\n" * 50,
    "wide_without_header.csv": lambda: (b";".join(b"x%d" % i for i in range(299)) + b"\n") * 2_000,
    "slow_label.csv": lambda: b"name;x\nPEGI " + b" " * 900_000 + b";1\na;b\n",
    "slow_header.csv": lambda: b"a " * 400_000 + b";b\nc;d\ne;f\n",
    "many_names.txt": lambda: b"".join(b"App %d\n" % i for i in range(30_000)),
    "slow_bullets.txt": lambda: "\u2022".encode() * 300_000 + b"\na\nb\nc\n",
    "slow_dashes.txt": lambda: (b"- " * 30 + b"x\n") * 9_000,
    "passwords.txt": lambda: b"letmein\nTr0ub4dor&3\nhunter2\nqwertz\n",
    "key.txt": lambda: b"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXkt\nAAAA\nAAAB\n",
    "people.vcf": lambda: b"BEGIN:VCARD\nFN:Nora\nTEL:1\nEND:VCARD\n",
    "chat.txt": lambda: b"12.11.26, 20:14 - Nora: hello\n12.11.26, 20:15 - Ben: hi\n" * 3,
    "utf16_odd.txt": lambda: "Chess\nPets\nDraw\n".encode("utf-16-le") + b"\0",
    "utf16_half.csv": lambda: b"\xff\xfe" + "name\n".encode("utf-16-le") + b"\0\xd8\n\0",
    "ebcdic.csv": lambda: "name\nChess\nPets\n".encode("cp500"),
    "zeros.bin": lambda: bytes(5_000_000),
    "many_users.txt": lambda: (
        b"Packages:\n  Package [com.a.b] (ab):\n"
        + b"".join(b"    User %d: installed=true\n" % i for i in range(200_000))
    ),
    "many_wishes.txt": lambda: (
        b"Packages:\n  Package [com.a.b] (ab):\n    requested permissions:\n"
        + b"      android.permission.SYSTEM_ALERT_WINDOW\n" * 150_000
    ),
    "equal_signs.txt": lambda: b"package:" + b"=" * 900_000 + b"com.a.b\n",
    "slow_continued.reg": lambda: (
        b"Windows Registry Editor Version 5.00\n\n[HKLM\\Uninstall\\a]\n"
        + b'"DisplayName"="a\\\n' * 300_000
    ),
    "endless_quote.acf": lambda: b'"AppState" { "name" "' + b'\\"' * 3_000_000,
    "long_name.desktop": lambda: b"[Desktop Entry]\nType=Application\nName=" + b"x" * 9_000_000,
    "slow_tabs.txt": lambda: b"org.a.b\t" * 11 + b"x\n" + b"\t" * 900_000 + b"\n",
    "slow_quotes.txt": lambda: b"CFBundleIdentifier, x, y\ncom.a.b, " + b'"' * 900_000 + b"\n",
}
