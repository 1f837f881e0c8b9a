"""Twenty apps by keyboard, and lists from files."""

from __future__ import annotations

import json
import plistlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from familysafe.domain.app_record import AppRecord
from familysafe.services.desk import Desk
from tests.e2e.journeys.family import open_family
from tests.e2e.journeys.kit import Parent

TWENTY = """WhatsApp,Instagram,Snapchat,YouTube,Roblox,Discord,Minecraft,Fortnite,Spotify,Netflix,
Telegram,Twitch,Pinterest,Reddit,BeReal,Signal,Duolingo,Brawlstars,Clashroyale,Wordmaze"""


def to_the_apps_of(parent: Parent, number: int) -> None:
    """Alt and the child's number, then the tab of apps by Ctrl+Tab."""
    parent.shortcut(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    parent.settled()
    for _ in range(2):
        parent.shortcut(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        parent.settled()
    parent.sees("Add an app")


def apps_of(desk: Desk) -> set[str]:
    return {record.name for record in desk.book.all(AppRecord)}


def test_twenty_pasted_apps_get_their_verdicts(parent: Parent) -> None:
    open_family(parent)
    to_the_apps_of(parent, 2)
    parent.press("Add an app")
    parent.turns_to("Paste")
    parent.pastes("Names", TWENTY.replace(",\n", "\n").replace(",", "\n"))
    parent.press("Look them up")
    parent.sees("found in our list")
    parent.press("Add 20 apps")
    parent.sees("WhatsApp", "Snapchat", "Above age")
    held = parent.notebook(apps_of)
    assert len(held) == 21 and {"Wordmaze", "TikTok"} <= held
    parent.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    parent.until(lambda: parent.notebook(apps_of) == {"TikTok"}, "Undo took nothing back")


def info_plist(folder: Path) -> Path:
    """What a backup on a computer says about the apps of a phone."""
    target = folder / "Info.plist"
    store = {"itemName": "Snapchat", "rating": {"label": "13+", "rank": 300, "system": "itunes"}}
    value = {
        "Device Name": "Ben's iPad",
        "Installed Applications": ["com.toyopagroup.picaboo", "com.example.unheard"],
        "Applications": {
            "com.toyopagroup.picaboo": {"iTunesMetadata": plistlib.dumps(store)},
        },
        "Last Backup Date": datetime(2026, 11, 20, 20, 0),
        "Product Version": "18.1",
    }
    target.write_bytes(plistlib.dumps(value))
    return target


def privacy_report(folder: Path) -> Path:
    """An App Privacy Report: which app used what, one JSON object a line."""
    target = folder / "App_Privacy_Report.ndjson"
    access = {
        "accessor": {"identifier": "com.toyopagroup.picaboo", "identifierType": "bundleID"},
        "category": "camera", "identifier": "A-1", "kind": "intervalBegin",
        "timeStamp": "2026-11-20T12:00:00.000+00:00", "type": "access",
    }  # fmt: skip
    net: dict[str, Any] = {
        "bundleID": "com.zhiliaoapp.musically", "domain": "example.com", "hits": 3,
        "domainType": 2, "firstTimeStamp": "2026-11-19T12:00:00.000+00:00",
        "timeStamp": "2026-11-20T12:00:00.000+00:00", "type": "networkActivity",
    }  # fmt: skip
    target.write_text("\n".join(json.dumps(row) for row in (access, net)) + "\n")
    return target


def choose_file(parent: Parent, path: Path) -> None:
    """In the system's dialog, which tests answer by the name alone."""
    parent.press("From a file")
    parent.press("Choose a file")
    dialogs = parent.window.findChildren(QFileDialog)
    dialog = next(d for d in dialogs if d.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    parent.settled()


@pytest.mark.parametrize("make", [info_plist, privacy_report])
def test_a_file_comes_in_after_a_look_and_goes_out_by_undo(
    parent: Parent, tmp_path: Path, make: Any
) -> None:
    open_family(parent)
    to_the_apps_of(parent, 2)
    parent.press("Import a list")
    choose_file(parent, make(tmp_path))
    parent.sees("Snapchat")
    assert parent.notebook(apps_of) == {"TikTok"}
    button = next(f"Import {n} apps" if n > 1 else "Import 1 app" for n in (1, 2, 3)
                  if parent.button(f"Import {n} apps" if n > 1 else "Import 1 app"))  # fmt: skip
    parent.press(button)
    parent.until(lambda: "Snapchat" in parent.notebook(apps_of), "nothing came in")
    parent.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    parent.until(lambda: parent.notebook(apps_of) == {"TikTok"}, "Undo took nothing back")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("Info.plist", b"bplist00" + b"\xff" * 40),
        ("bomb.plist", b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa">]><plist/>'),
        ("long.csv", b"a" * (10 * 1024 * 1024)),
        ("cut.ndjson", b'{"type": "access", "accessor": {"ident'),
        ("picture.txt", bytes(range(256)) * 64),
    ],
)
def test_a_bad_file_gets_one_clear_sentence(
    parent: Parent, tmp_path: Path, name: str, content: bytes
) -> None:
    open_family(parent)
    to_the_apps_of(parent, 2)
    parent.press("Import a list")
    before = parent.screen()
    (tmp_path / name).write_bytes(content)
    choose_file(parent, tmp_path / name)
    parent.until(lambda: parent.screen() != before, "nothing was said")
    parent.sees("Choose a file")
    assert parent.button("Import") is None
    assert parent.notebook(apps_of) == {"TikTok"}
