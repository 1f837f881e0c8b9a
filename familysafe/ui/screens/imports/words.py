"""Plain words for what a file said and for what was left out."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.ui.screens.imports.view_model import EvidenceLine
from familysafe.ui.widgets.dates import short_day

_DETAILS = {
    "location": QT_TRANSLATE_NOOP("Evidence", "location"),
    "location_exact": QT_TRANSLATE_NOOP("Evidence", "exact location"),
    "location_rough": QT_TRANSLATE_NOOP("Evidence", "rough location"),
    "location_background": QT_TRANSLATE_NOOP("Evidence", "location in the background"),
    "contacts": QT_TRANSLATE_NOOP("Evidence", "contacts"),
    "camera": QT_TRANSLATE_NOOP("Evidence", "camera"),
    "microphone": QT_TRANSLATE_NOOP("Evidence", "microphone"),
    "photos": QT_TRANSLATE_NOOP("Evidence", "photos"),
    "media_library": QT_TRANSLATE_NOOP("Evidence", "music and media"),
    "screen_recording": QT_TRANSLATE_NOOP("Evidence", "screen recording"),
    "in_app_purchases": QT_TRANSLATE_NOOP("Evidence", "in-app purchases"),
}
_KINDS = {
    "used": QT_TRANSLATE_NOOP("Evidence", "%1 used %2 times"),
    "allowed": QT_TRANSLATE_NOOP("Evidence", "%1 allowed"),
    "denied": QT_TRANSLATE_NOOP("Evidence", "%1 denied"),
    "not_asked": QT_TRANSLATE_NOOP("Evidence", "%1 not asked yet"),
    "may_ask": QT_TRANSLATE_NOOP("Evidence", "may ask for %1"),
    "declared": QT_TRANSLATE_NOOP("Evidence", "the maker names %1"),
}
_LEFT_OUT = {
    "system_apps": QT_TRANSLATE_NOOP("LeftOut", "%1 parts of the system"),
    "doubles": QT_TRANSLATE_NOOP("LeftOut", "%1 named twice"),
    "invalid_lines": QT_TRANSLATE_NOOP("LeftOut", "%1 lines that name no app"),
    "not_installed": QT_TRANSLATE_NOOP("LeftOut", "%1 not installed any more"),
    "other_entries": QT_TRANSLATE_NOOP("LeftOut", "%1 entries that are no apps"),
    "other_places": QT_TRANSLATE_NOOP("LeftOut", "%1 from other places"),
    "unreadable": QT_TRANSLATE_NOOP("LeftOut", "%1 that could not be read"),
    "accounts": QT_TRANSLATE_NOOP("LeftOut", "%1 accounts of a password manager"),
    "interval_ends": QT_TRANSLATE_NOOP("LeftOut", "%1 ends of uses"),
    "unknown_lines": QT_TRANSLATE_NOOP("LeftOut", "%1 lines of another kind"),
    "network_rows": QT_TRANSLATE_NOOP("LeftOut", "%1 lines about websites, not read"),
}
#: Systems whose labels already say whose they are.
_SPEAK_FOR_THEMSELVES = ("apple_2025", "apple_legacy")
_LINES_SHOWN = 2


def evidence_text(lines: tuple[EvidenceLine, ...]) -> str:
    """ "location used 4 times, seen on 3 November"; two things at most, then how many more."""
    said = [_line(line) for line in lines[:_LINES_SHOWN]]
    days = [line.seen_on for line in lines if line.seen_on is not None]
    if days:
        seen = QCoreApplication.translate("Evidence", "seen on %1")
        said.append(seen.replace("%1", short_day(max(days))))
    if len(lines) > _LINES_SHOWN:
        more = QCoreApplication.translate("Evidence", "%1 more")
        said.append(more.replace("%1", str(len(lines) - _LINES_SHOWN)))
    text = ", ".join(said)
    return text[:1].upper() + text[1:]


def _line(line: EvidenceLine) -> str:
    known = _DETAILS.get(line.detail)
    translate = QCoreApplication.translate
    detail = translate("Evidence", str(known)) if known else line.detail.replace("_", " ")
    if line.kind == "used" and line.count == 1:
        return translate("Evidence", "%1 used once").replace("%1", detail)
    text = translate("Evidence", str(_KINDS.get(line.kind, "%1")))
    return text.replace("%1", detail).replace("%2", str(line.count))


def label_text(system: str, label: str) -> str:
    """ "PEGI 7", "12+"."""
    return label if system in _SPEAK_FOR_THEMSELVES else f"{system.upper()} {label}"


def left_out_text(kinds: dict[str, int]) -> str:
    """ "Left out: 12 parts of the system, 3 named twice."; "" where nothing was."""
    translate = QCoreApplication.translate
    said = []
    for kind, number in kinds.items():
        if number:
            text = str(_LEFT_OUT.get(kind, _LEFT_OUT["other_entries"]))
            said.append(translate("LeftOut", text).replace("%1", str(number)))
    if not said:
        return ""
    return translate("LeftOut", "Left out: %1.").replace("%1", ", ".join(said))
