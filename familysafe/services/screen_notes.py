""" "Doesn't match my screen": the parent's notes, and a file of them for those who keep the guides.

The file holds what helps to mend a guide and nothing of the family: no names, no ids of records,
no times of day. The parent's own sentence is free text, so it is shown before it is written, and
a name of the family in it is replaced.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familysafe.domain.account import Account
from familysafe.domain.audit import ScreenNote
from familysafe.domain.device import ControlPoint, Device
from familysafe.domain.family import Child, Guardian
from familysafe.services.desk import Desk

FORMAT = 1
_SHORTEST_NAME = 2
_REPLACED = "(name)"
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+|(?:https?://|www\.)\S+|(?<!\w)@\w[\w.]*")
_LONG_NUMBER = re.compile(r"\+?\d[\d\s().-]{6,}\d")


@dataclass(frozen=True)
class NoteLine:
    """One note with the title of its guide; ``title`` "": the guide is gone."""

    id: UUID
    check_id: str
    title: str
    shelf_name: str
    text: str
    os_version: str
    on: date


def notes(desk: Desk, *, check_id: str = "") -> tuple[NoteLine, ...]:
    """All notes, or those on one guide; newest first."""
    found = [n for n in desk.book.all(ScreenNote) if not check_id or n.check_id == check_id]
    found.sort(key=lambda n: n.happened_at, reverse=True)
    return tuple(_line(desk, note) for note in found)


def export_text(desk: Desk) -> str:
    """The notes as JSON, without anything of the family; the same notes give the same text."""
    names = _family_words(desk)
    lines = [
        {
            "guide": line.check_id,
            "seen": _without(line.text, names),
            "system": _without(line.os_version, names),
            "month": line.on.strftime("%Y-%m"),
        }
        for line in notes(desk)
    ]
    lines.sort(key=lambda found: (found["guide"], found["month"], found["seen"]))
    told = {"format": FORMAT, "guides_version": desk.content.version, "notes": lines}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _line(desk: Desk, note: ScreenNote) -> NoteLine:
    check = desk.content.check(note.check_id)
    shelf = note.check_id.split(".", 1)[0]
    names = {entry.id: entry.name for entry in desk.content.app_entries()}
    names |= {entry.id: entry.name for entry in desk.content.platform_entries()}
    name = names.get(shelf, "")
    on = desk.local(note.happened_at).date()
    title = "" if check is None else check.title
    return NoteLine(note.id, note.check_id, title, name, note.text, note.os_version, on)


def _family_words(desk: Desk) -> tuple[str, ...]:
    """Names of people, whole and word by word, of devices and accounts; longest first."""
    people = {guardian.name for guardian in desk.book.all(Guardian)}
    people |= {child.name for child in desk.book.all(Child)}
    found = people | {word for name in people for word in re.findall(r"[\w'’]+", name)}
    found |= set(desk.household().homes)
    found |= {point.name for point in desk.book.all(ControlPoint)}
    found |= {device.name for device in desk.book.all(Device)}
    found |= {account.handle for account in desk.book.all(Account)}
    plain = {unicodedata.normalize("NFC", name).strip() for name in found}
    kept = {name for name in plain if len(name) >= _SHORTEST_NAME}
    return tuple(sorted(kept, key=lambda name: (-len(name), name)))


def _without(text: str, names: tuple[str, ...]) -> str:
    """``text`` without the names, also "Noras" and "Nora's", addresses and long numbers."""
    text = _ADDRESS.sub("(address)", unicodedata.normalize("NFC", text))
    for name in names:
        wanted = rf"(?<!\w){re.escape(name)}(?:['’]?s)?(?!\w)"
        text = re.sub(wanted, _REPLACED, text, flags=re.IGNORECASE)
    return _LONG_NUMBER.sub("(number)", text)
