"""Whatever the bytes: plain records or one refusal, and the same again."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.importers.limits import MAX_ITEMS
from familysafe.importers.name_list import read_text
from familysafe.importers.parse import parse
from familysafe.importers.records import PLATFORMS, ImportResult
from familysafe.importers.refusals import ImportRefusedError
from familysafe.importers.wire import from_wire, to_wire
from tests.hostile.corpus import lying_plist, mutated

STARTS = (
    b"",
    b"bplist00",
    b"<?xml version='1.0'?><plist><dict><key>Installed Applications</key>",
    b"<component type='desktop'>",
    b'{"type":"access","accessor":{"identifier":"',
    b'[{"install":{"doc":',
    b"Packages:\n  Package [a.b] (1):\n    User 0: installed=true\n",
    b"package:",
    b"name,username,password,url\n",
    b"name,bundle id\n",
    b'"AppState" {',
    b"[Desktop Entry]\nType=Application\nName=",
    b'Windows Registry Editor Version 5.00\n[HKEY_X\\Uninstall\\a]\n"DisplayName"=',
    b"CFBundleIdentifier, CFBundleVersion\n",
    "\ufeffname\n".encode("utf-16-le"),
)


def outcome(data: bytes) -> ImportResult | str:
    try:
        return parse(io.BytesIO(data))
    except ImportRefusedError as error:
        return error.reason


def check(data: bytes) -> None:
    first = outcome(data)
    assert outcome(data) == first
    if isinstance(first, ImportResult):
        assert len(first.items) <= MAX_ITEMS
        assert all(0 < len(app.name) <= 200 for app in first.items)
        assert {app.platform for app in first.items} <= PLATFORMS
        assert from_wire(to_wire(first)) == first


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(STARTS),
    st.one_of(
        st.binary(max_size=300), st.text().map(lambda text: text.encode("utf-8", "surrogatepass"))
    ),
)
def test_any_bytes_are_read_or_refused(start: bytes, rest: bytes) -> None:
    check(start + rest)


@pytest.mark.parametrize("seed", range(150))
def test_honest_files_that_were_damaged_are_read_or_refused(seed: int) -> None:
    check(mutated(seed)[1])
    check(lying_plist(seed))


@settings(deadline=None)
@given(st.text())
def test_any_pasted_text_is_read_or_refused(text: str) -> None:
    try:
        result = read_text(text)
    except ImportRefusedError:
        return
    assert from_wire(to_wire(result)) == result
