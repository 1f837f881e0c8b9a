"""Makes hostile and broken files for the importers: small on disk, made anew at each run."""

from __future__ import annotations

import io
import json
import plistlib
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

_ACCESS = {
    "accessor": {"identifier": "com.example.game", "identifierType": "bundleID"},
    "category": "location",
    "identifier": "00000000-0000-0000-0000-000000000000",
    "kind": "event",
    "timeStamp": "2026-03-01T10:00:00.000+01:00",
    "type": "access",
}
_LINE = json.dumps(_ACCESS)
_APPLE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" '
    '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
)
_DUMP = (
    "Packages:\n  Package [com.example.chat] (1a2b3c):\n    userId=10164\n"
    "    flags=[ HAS_CODE ]\n    installerPackageName=com.android.vending\n"
    "    User 0: ceDataInode=1 installed=true hidden=false\n      runtime permissions:\n"
    "        android.permission.CAMERA: granted=true, flags=[ USER_SET]\n"
)
_ACF = '"AppState"\n{\n"appid" "10"\n"name" "Example"\n"StateFlags" "4"\n}\n'
_META = (
    '<?xml version="1.0"?><component type="desktop-application"><id>org.example.Game</id>'
    '<name>Game</name><content_rating type="oars-1.1"/></component>'
)


def zip_bomb() -> bytes:
    """Many members on nothing but zeros."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(f"{number}.txt", b"\0" * 1_000_000)
    return out.getvalue()


def traversal_zip() -> bytes:
    """Members that want to leave their folder."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("../../etc/cron.d/x", "/etc/passwd", "C:\\Windows\\x", "CON", "a/../../b"):
            archive.writestr(name, _LINE)
    return out.getvalue()


def billion_laughs(root: str) -> bytes:
    """Entities of entities."""
    lines = ['<!ENTITY a "laugh">']
    lines += [f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(12)]
    return f"<?xml version='1.0'?><!DOCTYPE {root} [{''.join(lines)}]><{root}>&m;</{root}>".encode()


def quadratic_blowup() -> bytes:
    """One long entity used often, in a property list."""
    text = f'<!DOCTYPE plist [<!ENTITY a "{"a" * 50_000}">]>'
    return f"{text}<plist><array><string>{'&a;' * 5_000}</string></array></plist>".encode()


def external_entity() -> bytes:
    """Asks for a file of this computer."""
    return b'<!DOCTYPE plist SYSTEM "file:///etc/passwd"><plist><dict/></plist>'


def binary_plist(objects: list[bytes], top: int = 0, ref_size: int = 1) -> bytes:
    """A property list from raw objects, honest only in its form."""
    out = bytearray(b"bplist00")
    offsets = []
    for item in objects:
        offsets.append(len(out))
        out += item
    table = len(out)
    out += b"".join(offset.to_bytes(4, "big") for offset in offsets)
    out += bytes(6) + bytes((4, ref_size))
    out += len(objects).to_bytes(8, "big") + top.to_bytes(8, "big") + table.to_bytes(8, "big")
    return bytes(out)


def self_containing_plist() -> bytes:
    """A dictionary whose list of apps is the list itself."""
    key = b"\x5f\x10\x16Installed Applications"
    return binary_plist([b"\xd1\x01\x02", key, b"\xa2\x02\x02"])


def doubling_plist() -> bytes:
    """Forty arrays, each twice the next: 2 to the 40 nodes in 200 bytes."""
    arrays = [bytes((0xA2, at + 1, at + 1)) for at in range(40)]
    return binary_plist([*arrays, b"\x51a"])


def same_offset_plist() -> bytes:
    """One array of a million places that are all the same array of a million places."""
    key = b"\x5f\x10\x16Installed Applications"
    many = b"\xaf\x12" + (200_000).to_bytes(4, "big") + b"\x02" * 200_000
    return binary_plist([b"\xd1\x01\x02", key, many])


def lying_plist(seed: int) -> bytes:
    """Sizes and offsets drawn by lot."""
    random_source = random.Random(seed)
    raw = bytearray(plistlib.dumps(_backup(), fmt=plistlib.FMT_BINARY))
    for _ in range(random_source.randint(1, 12)):
        raw[random_source.randrange(8, len(raw))] = random_source.randrange(256)
    return bytes(raw)


def _backup() -> dict[str, object]:
    store = {"itemName": "Example", "rating": {"label": "9+", "rank": 200}}
    inner = plistlib.dumps(store, fmt=plistlib.FMT_BINARY)
    return {
        "Device Name": "Nora's phone",
        "Installed Applications": ["com.example.game", "com.apple.Maps"],
        "Applications": {"com.example.game": {"iTunesMetadata": inner}},
        "Product Version": "18.1",
    }


def deep_plist() -> bytes:
    """Arrays in arrays, as text."""
    inner = "<array>" * 100_000 + "</array>" * 100_000
    return f'{_APPLE}<plist version="1.0">{inner}</plist>'.encode()


def _named(name: str) -> bytes:
    row = json.dumps({"install": {"doc": {"documentType": "Android Apps", "title": name}}})
    return f"[{row}]".encode()


MAKERS: dict[str, Callable[[], bytes]] = {
    "empty.plist": lambda: b"",
    "blank.txt": lambda: b" \r\n\t\n" * 100,
    "zip_bomb.zip": zip_bomb,
    "traversal.zip": traversal_zip,
    "zip_as.ndjson": zip_bomb,
    "laughs.plist": lambda: billion_laughs("plist"),
    "laughs.xml": lambda: billion_laughs("component"),
    "quadratic.plist": quadratic_blowup,
    "external.plist": external_entity,
    "external.xml": lambda: (
        b'<!DOCTYPE component [<!ENTITY x SYSTEM "file:///etc/passwd">]><component>&x;</component>'
    ),
    "itself.plist": self_containing_plist,
    "doubling.plist": doubling_plist,
    "same_offset.plist": same_offset_plist,
    "deep.plist": deep_plist,
    "short_bplist.plist": lambda: b"bplist00",
    "long_line.ndjson": lambda: b'{"type":"access","accessor":"' + b"a" * 10_000_000,
    "long_line.csv": lambda: b'name,bundle id\n"' + b"a" * 10_000_000,
    "long_line.txt": lambda: b"package:" + b"a" * 10_000_000,
    "wide_line.ndjson": lambda: b'{"accessor":[' + b"[]," * 300_000 + b"[]]}\n",
    "deep_line.ndjson": lambda: b'{"accessor":' + b"[" * 400_000 + b"]" * 400_000 + b"}\n",
    "deep.json": lambda: b"[" * 500_000 + b"]" * 500_000,
    "deep_objects.json": lambda: b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
    "wide.json": lambda: b"[" + b"{}," * 5_000_000 + b"{}]",
    "nan.ndjson": lambda: _LINE.encode() + b'\n{"type":"access","accessor":NaN}\n',
    "nan.json": lambda: b'{"Sources":[NaN, Infinity, -Infinity],"WinGetVersion":"1"}',
    "huge_number.json": lambda: b'{"Sources":[' + b"9" * 5_000 + b'],"WinGetVersion":"1"}',
    "huge_number.ndjson": lambda: b'{"type":"access","accessor":' + b"9" * 5_000 + b"}\n",
    "huge_float.json": lambda: b'{"Sources":[1e999999],"WinGetVersion":"1"}',
    "surrogate.json": lambda: b'[{"install":{"doc":{"title":"a\\ud800b"}}}]',
    "surrogate_key.ndjson": lambda: b'{"\\udfff":1,"accessor":{"identifier":"\\ud83d"}}\n',
    "double_keys.json": lambda: b'{"Sources":[],"Sources":[],"WinGetVersion":"1"}',
    "nul.ndjson": lambda: _LINE.encode()[:20] + b"\0" + _LINE.encode()[20:],
    "nul_later.ndjson": lambda: (_LINE.encode() + b"\n") * 400 + b"\0\n",
    "nul.csv": lambda: b"name,app\na\0b,c\n",
    "cut.json": lambda: b'{"Sources":[{"Packages":[{"Packa',
    "cut.plist": lambda: plistlib.dumps(_backup(), fmt=plistlib.FMT_BINARY)[:-17],
    "cut_xml.plist": lambda: plistlib.dumps(_backup())[:-40],
    "cut.acf": lambda: _ACF.encode()[:-3],
    "braces.acf": lambda: b'"AppState" ' + b'{ "a" ' * 300_000,
    "closing.acf": lambda: b'"AppState" { } } } }',
    "utf16.ndjson": lambda: _LINE.encode("utf-16"),
    "utf16_no_bom.csv": lambda: "name,app\na,b\n".encode("utf-16-le"),
    "utf16_odd.reg": lambda: "Windows Registry Editor Version 5.00".encode("utf-16")[:-1],
    "utf32.csv": lambda: "name,app\na,b\n".encode("utf-32"),
    "latin1.csv": lambda: "name,app\nCafé Müller,x\n".encode("latin-1"),
    "later_latin1.csv": lambda: b"name\n" + b"a\n" * 50_000 + "é\n".encode("latin-1"),
    "bidi.json": lambda: _named("Safe\u202egnp.exe\u2066x"),
    "img.json": lambda: _named('<img src="file:///etc/passwd">'),
    "bold.json": lambda: _named('<b>Game</b> & "more"'),
    "controls.json": lambda: _named("a\u0000\u001b[31mred\u0007"),
    "marks.json": lambda: _named("a" + "\u0301" * 100_000),
    "joiners.json": lambda: _named("\u200d" * 10_000 + "a"),
    "long_name.json": lambda: _named("x" * 900_000),
    "many_rows.csv": lambda: b"name\n" + b"".join(b"app%d\n" % i for i in range(200_000)),
    "many_apps.ndjson": lambda: b"".join(
        _LINE.replace("com.example.game", f"com.example.g{i}").encode() + b"\n"
        for i in range(20_000)
    ),
    "many_kinds.ndjson": lambda: b"".join(
        _LINE.replace("location", f"kind{i}").encode() + b"\n" for i in range(5_000)
    ),
    "many_columns.csv": lambda: b"name" + b",x" * 9_000 + b"\n" + b"a," * 400_000 + b"\n",
    "open_quote.csv": lambda: b'name,app\n"never closed\n' + b"row,row\n" * 200_000,
    "formula.csv": lambda: b"name,app\n\"=cmd|'/c calc'!A1\",x\n",
    "many_packages.txt": lambda: (
        b"Packages:\n" + b"".join(b"  Package [com.example.p%d] (ab):\n" % i for i in range(60_000))
    ),
    "slow_flags.txt": lambda: (
        b"Packages:\n  Package [a.b] (ab):\n    User 0: " + b"installed= " * 80_000
    ),
    "slow_row.txt": lambda: b"CFBundleIdentifier, x, y\n" + b"a, " * 300_000,
    "slow_old_row.txt": lambda: b"Total: 3 apps\n" + b"a - " + b"1 " * 400_000 + b"\n",
    "slow_quotes.acf": lambda: b'"AppState" { "' + b"\\" * 2_000_001,
    "slow_reg.reg": lambda: b"Windows Registry Editor Version 5.00\n" + b"[HK" * 400_000,
    "bad_hex.reg": lambda: (
        b"Windows Registry Editor Version 5.00\n\n[HKEY_X\\Uninstall\\a]\n"
        b'"DisplayName"=hex(2):zz,0\n'
    ),
    "sqlite.db": lambda: b"SQLite format 3\0" + bytes(4_000),
    "noise.bin": lambda: random.Random(7).randbytes(200_000),
    "picture.png": lambda: b"\x89PNG\r\n\x1a\n" + bytes(500),
    "locked.json": lambda: b'{"encrypted": true, "data": "x"}',
    "manifest.plist": lambda: plistlib.dumps({"IsEncrypted": True, "ManifestKey": b"x"}),
    "slow_xml.xml": lambda: b"<component>" + b"<a " * 200_000,
    "attributes.xml": lambda: (
        b"<component " + b"".join(b'a%d="1" ' % i for i in range(100_000)) + b"/>"
    ),
    "comment.xml": lambda: b"<!--" + b"-" * 3_000_000 + b"<component>",
}


_HONEST: tuple[tuple[str, bytes], ...] = (
    ("report.ndjson", (_LINE + "\n").encode() * 20),
    ("dump.txt", _DUMP.encode()),
    ("pm.txt", b"package:com.example.chat  installer=com.android.vending uid:10075\n" * 5),
    ("backup.plist", plistlib.dumps(_backup())),
    ("backup_binary.plist", plistlib.dumps(_backup(), fmt=plistlib.FMT_BINARY)),
    ("list.csv", b"name,bundle id\nExample,com.example.app\n"),
    ("installs.json", _named("Example")),
    ("game.acf", _ACF.encode()),
    ("meta.xml", _META.encode()),
)


def mutated(seed: int) -> tuple[str, bytes]:
    """An honest file that was cut, changed, repeated or mixed, by lot."""
    lot = random.Random(seed)
    name, data = lot.choice(_HONEST)
    raw = bytearray(data)
    how = lot.randrange(5)
    if how == 0:
        del raw[lot.randrange(len(raw)) :]
    elif how == 1:
        for _ in range(lot.randint(1, 20)):
            raw[lot.randrange(len(raw))] = lot.randrange(256)
    elif how == 2:
        at = lot.randrange(len(raw))
        raw[at:at] = raw[: lot.randrange(len(raw))] * lot.randint(1, 50)
    elif how == 3:
        raw[lot.randrange(len(raw)) :] = lot.choice(_HONEST)[1]
    else:
        at = lot.randrange(len(raw))
        raw[at:at] = lot.choice((b"\0", b"\xff\xfe", b"\xed\xa0\x80", b'"', b"{", b"<", b"\n"))
    return f"mutated_{seed}_{name}", bytes(raw)


def build(folder: Path, count: int = 300) -> list[Path]:
    """Write ``count`` files: every maker once, then lying and mutated ones."""
    from tests.hostile.corpus_more import MORE  # made of parts of this one

    makers = list((MAKERS | MORE).items())[:count]
    seed = 0
    while len(makers) < count:
        makers.append(_by_lot(seed))
        seed += 1
    paths = []
    for name, make in makers:
        path = folder / name
        path.write_bytes(make())  # one at a time: a large parent makes its children look large
        paths.append(path)
    return paths


def _by_lot(seed: int) -> tuple[str, Callable[[], bytes]]:
    if seed % 4 == 0:
        return f"lying_{seed}.plist", lambda: lying_plist(seed)
    name, data = mutated(seed)
    return name, lambda: data
