"""Dates in the words of the parent's locale, from the shortest form to the longest."""

from __future__ import annotations

import re
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_UNDATED = re.compile(r"(?:undated|undated copy|old)(?: \((?P<known>[^()]*)\))?")
_ABOUT = re.compile(r"(?:about )?(\d{4}(?:-\d{2,4})?)")
_READ = re.compile(r"read (\d{4}-\d{2})")
_YEARS = re.compile(r"(\d{4})-(\d{4}|(?:1[3-9]|[2-9]\d))")


def _text(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def tiny_day(day: date) -> str:
    """ "8 Dec"."""
    return _text(day, QCoreApplication.translate("Dates", "d MMM"))


def short_day(day: date, today: date | None = None) -> str:
    """ "12 October"; with the year where it is not ``today``'s."""
    if today is not None and day.year != today.year:
        return long_day(day)
    return _text(day, QCoreApplication.translate("Dates", "d MMMM"))


def week_day(day: date) -> str:
    """ "Monday 30 November"."""
    return _text(day, QCoreApplication.translate("Dates", "dddd d MMMM"))


def day_name(day: date) -> str:
    """ "Monday"."""
    return _text(day, "dddd")


def month_name(day: date) -> str:
    """ "Nov"."""
    return _text(day, "MMM")


def near_day(day: date, today: date) -> str:
    """ "today", "tomorrow", "yesterday", else weekday and day."""
    words = {
        -1: QCoreApplication.translate("Dates", "yesterday"),
        0: QCoreApplication.translate("Dates", "today"),
        1: QCoreApplication.translate("Dates", "tomorrow"),
    }
    away = (day - today).days
    if away in words:
        return words[away]
    return week_day(day) if abs(away) < 180 else long_day(day)


def ago(day: date, today: date) -> str:
    """ "today", "yesterday", "9 days ago", "3 weeks ago", "2 months ago"."""
    days = max((today - day).days, 0)
    if days <= 1:
        return near_day(day, today)
    translate = QCoreApplication.translate
    if days < 14:
        return translate("Dates", "%1 days ago").replace("%1", str(days))
    if days < 60:
        return translate("Dates", "%1 weeks ago").replace("%1", str(days // 7))
    return translate("Dates", "%1 months ago").replace("%1", str(days // 30))


def month_only(day: date) -> str:
    """ "November"."""
    return _text(day, "MMMM")


def clock_time(at: time) -> str:
    """ "19:30", as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def source_date(as_of: str) -> str:
    """The date of a source: "2026-05" becomes "May 2026", "2024-26" becomes "2024 to 2026".

    Notes of the collectors ("memory", "undated copy") become plain words; a version stays.
    """
    translate = QCoreApplication.translate
    undated = _UNDATED.fullmatch(as_of)
    if undated is not None:
        return _undated(undated["known"] or "")
    as_of = as_of.removesuffix(" (memory)")
    years = _YEARS.fullmatch(as_of)
    if years is not None:
        first, last = years.groups()
        last = last if len(last) == 4 else first[:2] + last
        if last > first:
            return translate("Dates", "%1 to %2").replace("%1", first).replace("%2", last)
    parts = as_of.split("-")
    if len(parts) in (2, 3) and all(p.isdigit() for p in parts) and len(parts[1]) == 2:
        year, month = int(parts[0]), int(parts[1])
        if 1 <= month <= 12 and len(parts[0]) == 4:
            return _text(date(year, month, 1), "MMMM yyyy")
    return as_of


def _undated(known: str) -> str:
    """What a collector could tell of an undated page: about when, or when it was read."""
    translate = QCoreApplication.translate
    about, read = _ABOUT.fullmatch(known), _READ.fullmatch(known)
    if about is not None:
        return translate("Dates", "about %1").replace("%1", source_date(about[1]))
    if read is not None:
        return translate("Dates", "not dated, read %1").replace("%1", source_date(read[1]))
    if any(char.isdigit() for char in known):
        return f"{translate('Dates', 'not dated')} ({known})"
    return translate("Dates", "not dated")


def long_day(day: date) -> str:
    """ "23 November 2026"; other languages put a point or a comma into it."""
    return _text(day, QCoreApplication.translate("Dates", "d MMMM yyyy"))
