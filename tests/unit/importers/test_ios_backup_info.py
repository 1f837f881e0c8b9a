"""A backup's Info.plist gives apps, labels and the in-app mark, and nothing of the device."""

from __future__ import annotations

import io
import plistlib
from datetime import date, datetime
from typing import Any

import pytest

from familysafe.importers.parse import parse
from familysafe.importers.records import ImportResult
from familysafe.importers.refusals import ImportRefusedError

STORE = {
    "itemName": "Example Chat",
    "genre": "Social Networking",
    "rating": {"label": "13+", "rank": 300, "system": "itunes-games"},
    "hasOrEverHasHadIAP": True,
    "com.apple.iTunesStore.downloadInfo": {"accountInfo": {"AppleID": "nora@example.com"}},
}


def backup(**changes: Any) -> dict[str, Any]:
    return {
        "Device Name": "Nora's iPhone",
        "IMEI": "356938035643809",
        "Installed Applications": ["com.example.chat", "com.example.bare", "com.apple.Maps"],
        "Applications": {
            "com.example.chat": {"iTunesMetadata": plistlib.dumps(STORE), "PlaceholderIcon": b"x"},
            "com.example.more": {},
        },
        "Last Backup Date": datetime(2026, 3, 1, 20, 0),
        "Product Version": "18.1",
        **changes,
    }


def read(value: dict[str, Any], form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> ImportResult:
    return parse(io.BytesIO(plistlib.dumps(value, fmt=form)))


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_apps_come_with_the_stores_own_words(form: plistlib.PlistFormat) -> None:
    result = read(backup(), form)
    chat, bare, more = result.items
    assert (chat.name, chat.store_label, chat.has_iap) == ("Example Chat", "13+", True)
    assert chat.genre == "Social Networking"
    assert (bare.name, bare.store_label, bare.has_iap) == ("com.example.bare", None, None)
    assert more.package_id == "com.example.more"
    assert result.left_out == {"system_apps": 1}
    assert (result.seen_on, result.os_version) == (date(2026, 3, 1), "18.1")


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_nothing_of_the_person_or_the_device_comes_in(form: plistlib.PlistFormat) -> None:
    shown = repr(read(backup(), form))
    for private in ("Nora", "3569", "nora@", "AppleID"):
        assert private not in shown


def test_a_list_without_store_records_is_enough() -> None:
    result = read({"Installed Applications": ["net.example.one"], "Target Type": "Device"})
    assert [app.package_id for app in result.items] == ["net.example.one"]


def test_one_damaged_store_record_does_not_cost_the_list() -> None:
    broken = {"com.example.chat": {"iTunesMetadata": b"bplist00 rubbish that is no list at all"}}
    assert len(read(backup(Applications=broken)).items) == 2


def test_the_other_file_of_an_encrypted_backup_names_the_right_one() -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read({"IsEncrypted": True, "ManifestKey": b"key", "BackupKeyBag": b"bag"})
    assert refusal.value.reason == "encrypted_backup"
    assert "Info.plist" in refusal.value.next_step


def test_a_document_type_with_an_entity_is_refused() -> None:
    text = plistlib.dumps(backup()).decode()
    doctype = text[text.index("<!DOCTYPE") : text.index("<plist")]
    hostile = text.replace(doctype, '<!DOCTYPE plist [<!ENTITY a "b">]>')
    with pytest.raises(ImportRefusedError) as refusal:
        parse(io.BytesIO(hostile.encode()))
    assert refusal.value.reason == "hostile"
