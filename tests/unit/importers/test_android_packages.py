"""Android's lists: old and new builds, several users, three states of a permission."""

from __future__ import annotations

import io
import json

import pytest

from familysafe.importers.parse import parse
from familysafe.importers.records import Evidence, ImportResult

OLD = """\
Verifiers:
  Required: com.android.vending (uid=10019)

Packages:
  Package [com.example.chat] (1a2b3c):
    userId=10164
    dataDir=/data/user/0/com.example.chat
    flags=[ HAS_CODE ALLOW_BACKUP ]
    firstInstallTime=2020-01-01 10:00:00
    installerPackageName=com.android.vending
    requested permissions:
      android.permission.CAMERA
      android.permission.SYSTEM_ALERT_WINDOW
    install permissions:
      android.permission.INTERNET: granted=true
      com.android.vending.BILLING: granted=true
    User 0: ceDataInode=1 installed=true hidden=false stopped=false enabled=0
      gids=[3003]
      runtime permissions:
        android.permission.ACCESS_FINE_LOCATION: granted=true, flags=[ USER_SET ]
        android.permission.CAMERA: granted=false, flags=[ USER_SET USER_FIXED ]
        android.permission.RECORD_AUDIO: granted=false, flags=[ USER_SENSITIVE_WHEN_GRANTED]
        android.permission.GET_ACCOUNTS: granted=true
  Package [com.vendor.thing] (1a2b3d):
    flags=[ SYSTEM HAS_CODE ]
    User 0: ceDataInode=1 installed=true hidden=false

Hidden system packages:
  Package [com.example.chat] (9):
    flags=[ SYSTEM ]

Queries:
    com.whatsapp
"""

NEW = """\
Packages:
  Package [org.example.game] (aa):
    appId=10201
    pkg=Package{361734 org.example.game}
    flags=[ HAS_CODE ]
    installerPackageName=null
    initiatingPackageName=com.android.shell
    install permissions:
      android.permission.INTERNET: granted=true
    User 0: ceDataInode=2135 deDataInode=8 installed=true hidden=false quarantined=false
      dataDir=/data/user/0/org.example.game
      firstInstallTime=2026-01-01 01:00:00
      runtime permissions:
        android.permission.CAMERA: granted=false, flags=[ USER_SENSITIVE_WHEN_GRANTED|USER_SET]
    User 10: ceDataInode=2136 installed=true hidden=false
      runtime permissions:
        android.permission.CAMERA: granted=true, flags=[ USER_SET|USER_SENSITIVE_WHEN_GRANTED]
  Package [org.example.gone] (ab):
    flags=[ HAS_CODE ]
    User 0: ceDataInode=0 installed=false hidden=false
"""


def read(text: str) -> ImportResult:
    return parse(io.BytesIO(text.encode()))


def test_an_old_build_gives_three_states() -> None:
    result = read(OLD)
    (chat,) = result.items
    assert chat.evidence == (
        Evidence("denied", "camera"),
        Evidence("allowed", "location_exact"),
        Evidence("not_asked", "microphone"),
        Evidence("may_ask", "over_other_apps"),
        Evidence("declared", "in_app_purchases"),
    )
    assert (chat.installed_from, chat.not_from_store) == ("com.android.vending", False)
    assert chat.has_iap is True
    assert result.left_out == {"system_apps": 1}


def test_a_new_build_with_a_second_user_is_read() -> None:
    result = read(NEW)
    (game,) = result.items
    assert game.evidence == (Evidence("allowed", "camera"),)
    assert (game.installed_from, game.not_from_store) == (None, True)
    assert result.left_out == {"not_installed": 1}


def test_data_folders_and_queries_never_come_in() -> None:
    shown = repr(read(OLD)) + repr(read(NEW))
    assert "/data" not in shown
    assert "whatsapp" not in shown


def test_a_known_app_stays_an_app_although_the_phone_came_with_it() -> None:
    text = OLD.replace("com.vendor.thing", "com.google.android.youtube")
    assert [app.package_id for app in read(text).items][1] == "com.google.android.youtube"


def test_package_lines_of_all_shapes_are_read() -> None:
    result = read(
        "package:com.example.chat  installer=com.android.vending uid:10075\r\n"
        "package:/data/app/~~aB==/org.example.game-x==/base.apk=org.example.game\r\n"
        "package:com.google.android.apps.youtube.kids versionCode:77\r\n"
        "package:com.example.side installer=null\r\n"
        "package:com.android.settings\r\npackage:android\r\npackage:com.samsung.android.dialer\r\n"
        "package:com.example.chat\r\n"
        "Unable to find package: x\r\n"
    )
    assert [(app.package_id, app.not_from_store) for app in result.items] == [
        ("com.example.chat", False),
        ("org.example.game", None),
        ("com.google.android.apps.youtube.kids", None),
        ("com.example.side", True),
    ]
    assert result.left_out == {"doubles": 1, "invalid_lines": 1, "system_apps": 3}


def test_a_list_from_a_collection_tool_is_read() -> None:
    rows = [
        {"name": "com.example.chat", "installer": "null", "uid": 1, "system": False},
        {"name": "com.vendor.thing", "installer": "", "uid": 2, "system": True},
    ]
    result = read(json.dumps(rows))
    assert [app.package_id for app in result.items] == ["com.example.chat"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_text_that_windows_saved_is_read(encoding: str) -> None:
    assert len(parse(io.BytesIO(OLD.encode(encoding))).items) == 1
