"""A pasted list is taken as it was meant."""

from __future__ import annotations

import io

import pytest

from familysafe.importers.name_list import read_text
from familysafe.importers.parse import parse
from familysafe.importers.refusals import ImportRefusedError


def names(text: str) -> list[str]:
    return [app.name for app in read_text(text).items]


def test_bullets_numbers_and_ticks_are_no_part_of_a_name() -> None:
    text = "- Roblox\n * YouTube Kids\n3. Snapchat\n4) BeReal.\n\u2022Discord\n[x] WhatsApp\n\n"
    assert names(text) == ["Roblox", "YouTube Kids", "Snapchat", "BeReal.", "Discord", "WhatsApp"]


def test_names_that_begin_with_a_number_stay_whole() -> None:
    assert names("8 Ball Pool\n2048\n1.5 Degrees\nX\n") == [
        "8 Ball Pool",
        "2048",
        "1.5 Degrees",
        "X",
    ]


def test_ids_are_told_from_names_and_doubles_come_once() -> None:
    result = read_text(
        "com.example.chat\nCOM.example.chat\nnet.example.app\nAgar.io\nroblox\nRoblox"
    )
    assert [(app.name, app.package_id) for app in result.items] == [
        ("com.example.chat", "com.example.chat"),
        ("net.example.app", "net.example.app"),
        ("Agar.io", ""),
        ("roblox", ""),
    ]
    assert result.left_out["doubles"] == 2


def test_the_phone_tools_lists_are_understood() -> None:
    new = (
        "CFBundleIdentifier, CFBundleVersion, CFBundleDisplayName\n"
        'com.example.chat, "1.2", "Chat, free\u201d\ncom.apple.Maps, "1", "Maps"\n'
    )
    old = "Total: 2 apps\ncom.example.chat - Example Chat 12.3\nnet.example.x - X 1\n"
    assert [(a.package_id, a.name) for a in read_text(new).items] == [
        ("com.example.chat", "Chat, free")
    ]
    assert names(old) == ["Example Chat", "X"]
    assert names("package:com.example.chat installer=null") == ["com.example.chat"]


def test_dangerous_looking_names_are_text() -> None:
    assert names("<img src=x>\n<b>Bold</b>\nSafe\u202egnp") == [
        "<img src=x>",
        "<b>Bold</b>",
        "Safegnp",
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n\n", "empty"),
        ("x" * 1_000_001, "too_big"),
        ("a\n" * 10_001, "over_limits"),
    ],
)
def test_a_list_that_cannot_be_meant_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read_text(text)
    assert refusal.value.reason == reason


def parsed(data: bytes) -> list[str]:
    return [app.name for app in parse(io.BytesIO(data)).items]


def test_a_text_file_with_one_name_on_a_line_is_a_list() -> None:
    text = "Apps:\r\n- TikTok\r\n- YouTube Kids\r\n\r\n- F\u00fcnf Freunde\r\n"
    for encoding in ("utf-8", "utf-16", "cp1252"):
        assert parsed(text.encode(encoding)) == ["TikTok", "YouTube Kids", "F\u00fcnf Freunde"]


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "Dear Sam,\nI hope that you are well and that the children are, too.\nYours, Kim\n",
        "import os\nprint(os.getcwd())\nx = 1\n",
        "1\n2\n3\n4\n",
        "letmein\nTr0ub4dor&3\nhunter2\nqwertz\n",
        "-----BEGIN PRIVATE KEY-----\nabcd\nefgh\n",
        "BEGIN:VCARD\nFN:Nora\nTEL:1\nEND:VCARD\n",
        "12.11.26, 20:14 - Nora: hello\n12.11.26, 20:15 - Ben: hi\n12.11.26, 20:16 - Nora: x\n",
        "https://example.org/a\nhttps://example.org/b\nhttps://example.org/c\n",
        "Takeout/Play/Installs.json\nTakeout/Play/Devices.json\nTakeout/Play/Library.json\n",
    ],
)
def test_other_texts_are_not_taken_for_a_list(text: str) -> None:
    with pytest.raises(ImportRefusedError):
        parsed(text.encode())
