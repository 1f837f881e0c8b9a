"""Lists of computers, stores and tools."""

from __future__ import annotations

import io
import json
import plistlib
from datetime import date

import pytest

from familysafe.importers.appstream import OARS_AGES
from familysafe.importers.parse import parse
from familysafe.importers.records import ImportResult
from familysafe.importers.refusals import REASONS, ImportRefusedError


def read(data: str | bytes) -> ImportResult:
    return parse(io.BytesIO(data.encode() if isinstance(data, str) else data))


def refused(data: str | bytes) -> str:
    with pytest.raises(ImportRefusedError) as refusal:
        read(data)
    return refusal.value.reason


def metainfo(rating: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<component type="desktop-application">'
        f"<id>org.example.Game</id><name>Game</name><name xml:lang='de'>Spiel</name>{rating}"
        "</component>"
    )


@pytest.mark.parametrize(
    ("rating", "age"),
    [
        ("", None),
        ('<content_rating type="oars-1.1"/>', 0),
        ('<content_rating type="other"/>', None),
        (
            (
                '<content_rating type="oars-1.0"><content_attribute id="violence-cartoon">mild'
                '</content_attribute><content_attribute id="social-chat">intense'
                "</content_attribute>"
                "</content_rating>"
            ),
            13,
        ),
        (
            (
                '<content_rating type="oars-1.1"><content_attribute id="sex-homosexuality">intense'
                "</content_attribute></content_rating>"
            ),
            0,
        ),
    ],
)
def test_the_makers_declaration_becomes_an_age(rating: str, age: int | None) -> None:
    (app,) = read(metainfo(rating)).items
    assert (app.name, app.package_id, app.oars_min_age) == ("Game", "org.example.Game", age)


def test_orientation_is_not_in_the_table() -> None:
    assert "sex-homosexuality" not in OARS_AGES
    assert len(OARS_AGES) == 27


def test_a_document_type_in_metainfo_is_refused() -> None:
    hostile = '<!DOCTYPE component [<!ENTITY a "b">]>' + metainfo("").split("\n")[1]
    assert refused(hostile) == "hostile"


def test_a_menu_entry_gives_its_untranslated_name() -> None:
    text = "[Desktop Entry]\nType=Application\nName=Game\nName[de]=Spiel\nCategories=Game;\n"
    (app,) = read(text + "[Desktop Action x]\nName=Other\n").items
    assert (app.name, app.genre) == ("Game", "Game")


def test_flatpak_and_snap_lists_leave_their_runtimes_out() -> None:
    flatpak = (
        "org.example.Game\tstable\tuser\tExample Game\n"
        "org.gnome.Platform\t45\tsystem\tGNOME Platform\n"
    )
    snap = (
        "Name    Version  Revision  Verfolgt  Herausgeber  Hinweise\n"
        "core18  2019     1265      stable    canonical*   base\n"
        "game    1.0      12        stable    someone      -\n"
    )
    assert [app.name for app in read(flatpak).items] == ["Example Game"]
    assert [app.name for app in read(snap).items] == ["game"]


def test_a_steam_manifest_gives_the_game_and_not_the_owner() -> None:
    text = (
        '"AppState"\n{\n\t"appid"\t\t"10"\n\t"name"\t\t"Ben\'s \\"Game\\""\n'
        '\t"StateFlags"\t\t"4"\n\t"LastOwner"\t\t"76561190000000000"\n'
        '\t"UserConfig"\n\t{\n\t\t"language"\t\t"english"\n\t}\n}\n'
    )
    result = read(text)
    assert [(app.name, app.package_id) for app in result.items] == [('Ben\'s "Game"', "10")]
    assert "7656" not in repr(result)
    assert read(text.replace('"4"', '"1026"')).left_out == {"not_installed": 1}


def test_a_registry_export_is_read_with_its_hidden_parts_left_out() -> None:
    name = ",".join(f"{byte:02x}" for byte in "Игра\0".encode("utf-16-le"))
    half = len(name) // 2 // 3 * 3
    text = (
        "Windows Registry Editor Version 5.00\r\n\r\n"
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\X\\Uninstall\\Game]\r\n"
        f'"DisplayName"=hex(2):{name[:half]}\\\r\n  {name[half:]}\r\n\r\n'
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\X\\Uninstall\\Part]\r\n"
        '"DisplayName"="Part"\r\n"SystemComponent"=dword:00000001\r\n\r\n'
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\X\\Uninstall\\Steam App 10]\r\n"
        '"DisplayName"="Steam game"\r\n'
    )
    result = read(text.encode("utf-16"))
    assert [(a.name, a.platform) for a in result.items] == [
        ("Игра", "windows"),
        ("Steam game", "steam"),
    ]
    assert result.left_out == {"system_apps": 1}


def test_a_winget_export_is_read_in_both_schemas() -> None:
    packages = [{"PackageIdentifier": "Mojang.Launcher"}, {"Id": "Valve.Steam"}]
    value = {
        "Sources": [{"Packages": packages}],
        "WinGetVersion": "1.7",
        "CreationDate": "2026-01-02T03:04:05.000-00:00",
    }
    result = read(json.dumps(value))
    assert [app.package_id for app in result.items] == ["Mojang.Launcher", "Valve.Steam"]
    assert result.seen_on == date(2026, 1, 2)


def test_takeout_installs_give_titles_of_apps_only() -> None:
    rows = [
        {"install": {"doc": {"documentType": "Android Apps", "title": "Game"}}},
        {"install": {"doc": {"documentType": "Books", "title": "Novel"}}},
    ]
    result = read(json.dumps(rows))
    assert [(app.name, app.package_id) for app in result.items] == [("Game", "")]
    assert result.left_out == {"other_entries": 1}


def test_a_macs_list_takes_the_top_of_applications() -> None:
    items = [
        {"_name": "Game", "path": "/Applications/Game.app", "obtained_from": "mac_app_store"},
        {"_name": "Safari", "path": "/Applications/Safari.app", "obtained_from": "apple"},
        {"_name": "Helper", "path": "/Applications/Game.app/Contents/Helper.app"},
        {"_name": "Own", "path": "/Users/sam/Applications/Own.app", "obtained_from": "unknown"},
    ]
    part = {"_dataType": "SPApplicationsDataType", "_items": items}
    result = read(plistlib.dumps([part]))
    assert [(a.name, a.installed_from) for a in result.items] == [
        ("Game", "mac_app_store"),
        ("Own", None),
    ]
    assert "sam" not in repr(result)


def test_a_phone_tools_xml_list_tells_what_apps_may_ask_for() -> None:
    apps = [
        {
            "CFBundleIdentifier": "com.example.chat",
            "CFBundleDisplayName": "Chat",
            "ApplicationType": "User",
            "NSCameraUsageDescription": "to film",
            "UIBackgroundModes": ["audio", "location"],
            "SignerIdentity": "iPhone Developer: nora@example.com",
        },
        {"CFBundleIdentifier": "org.system.part", "ApplicationType": "System"},
    ]
    result = read(plistlib.dumps(apps))
    (chat,) = result.items
    assert [one.detail for one in chat.evidence] == ["camera", "location_background"]
    assert chat.not_from_store is True
    assert "nora@" not in repr(result)


def test_bitwarden_json_gives_logins_without_secrets() -> None:
    login = {"username": "nora13", "password": "s3cret", "uris": [{"uri": "https://chat.example"}]}
    items = [{"type": 1, "name": "Chat", "login": login}, {"type": 2, "name": "note"}]
    result = read(json.dumps({"encrypted": False, "folders": [], "items": items}))
    assert [account.user_name for account in result.accounts] == ["nora13"]
    assert "s3cret" not in repr(result)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("This is not a list.\n", "not_recognised"),
        (b"\x89PNG\r\n\x1a\n", "not_recognised"),
        (b"PK\x03\x04rest", "archive"),
        (b"SQLite format 3\0", "private"),
        ('{"locations": []}', "private"),
        ('{"encrypted": true}', "encrypted"),
        ("[ro.build]: [1]\n", "not_apps"),
        ("Uid u0a1:\n  CAMERA: mode=ignore\n", "not_apps"),
        (b"name\n\x81\x8d\n", "wrong_encoding"),
        ('{"Sources": [', "damaged"),
        ("[]", "no_apps"),
        ("[" * 300 + "]" * 300, "hostile"),
        (b"name\n" + b"x" * 1_000_001, "over_limits"),
        (b"[" + b" " * 16_000_001, "too_big"),
    ],
)
def test_each_refusal_has_its_reason(data: str | bytes, reason: str) -> None:
    assert refused(data) == reason


def test_each_reason_has_one_sentence_and_a_next_step() -> None:
    for reason in REASONS:
        error = ImportRefusedError(reason)
        assert error.code == f"import_{reason}"
        assert error.exit_code == 5
        assert error.title.endswith(".")
        assert error.next_step.endswith(".")
        assert "!" not in error.title + error.next_step
