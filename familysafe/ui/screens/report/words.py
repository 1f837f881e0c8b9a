"""The sentences of a report: shared by the page and the paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.ui.screens.report.view_model import ReportPage
from familysafe.ui.widgets.checkup_words import (
    checkup_title,
    in_hand_inside,
    minutes_text,
    reason_text,
    topic_name,
)
from familysafe.ui.widgets.dates import clock_time, long_day, short_day

_NUMBERS = (
    QT_TRANSLATE_NOOP("Report", "one"),
    QT_TRANSLATE_NOOP("Report", "two"),
    QT_TRANSLATE_NOOP("Report", "three"),
    QT_TRANSLATE_NOOP("Report", "four"),
    QT_TRANSLATE_NOOP("Report", "five"),
    QT_TRANSLATE_NOOP("Report", "six"),
    QT_TRANSLATE_NOOP("Report", "seven"),
    QT_TRANSLATE_NOOP("Report", "eight"),
    QT_TRANSLATE_NOOP("Report", "nine"),
)
_TELL = {
    "changed_together": QT_TRANSLATE_NOOP(
        "Report", "“I changed something in your settings. Want to see what, and why?”"
    ),
    "talk_about_open": QT_TRANSLATE_NOOP(
        "Report", "“I got stuck with your settings. Can you show me how it looks for you?”"
    ),
    "all_as_it_should": QT_TRANSLATE_NOOP(
        "Report", "“I looked through your settings. Nothing needed to change.”"
    ),
    "looked": QT_TRANSLATE_NOOP(
        "Report", "“I looked through your settings with you in mind. Ask me anything about it.”"
    ),
}
_STAYS = {
    "fresh": QT_TRANSLATE_NOOP("Report", "%1 is in date until %2."),
    "on_purpose": QT_TRANSLATE_NOOP("Report", "%1 has something left on purpose, until %2."),
    "to_finish": QT_TRANSLATE_NOOP(
        "Report", "%1 stays “To finish” until every open question is answered."
    ),
    "time_to_look": QT_TRANSLATE_NOOP("Report", "%1 was in date until %2."),
    "not_yet": QT_TRANSLATE_NOOP("Report", "Nothing is known about %1 yet."),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Report", str(text))


def number_word(number: int) -> str:
    """ "two"; figures from ten on."""
    return _say(_NUMBERS[number - 1]) if 1 <= number <= len(_NUMBERS) else str(number)


def headline(page: ReportPage) -> str:
    """Proud, not smug: what changed, and what is left."""
    counts = page.data.counts
    left = counts.couldnt + counts.left_out
    if not (counts.as_it_should or counts.changed or counts.on_purpose or counts.not_applicable):
        return _say(QT_TRANSLATE_NOOP("Report", "Nothing lost. It waits for another day."))
    if counts.changed == 1:
        first = _say(QT_TRANSLATE_NOOP("Report", "Well done. One setting changed"))
    elif counts.changed:
        first = _say(QT_TRANSLATE_NOOP("Report", "Well done. %1 settings changed"))
        first = first.replace("%1", number_word(counts.changed).capitalize())
    else:
        first = _say(QT_TRANSLATE_NOOP("Report", "Well done. Nothing had to change"))
    if not left:
        return first + "."
    rest = _say(QT_TRANSLATE_NOOP("Report", ", %1 to come back to."))
    return first + rest.replace("%1", number_word(left))


def subtitle(page: ReportPage) -> str:
    """ "Location check-up, Ben's iPad · 23 November 2026, 22:11 · 4 minutes"."""
    at = clock_time(page.at.time())
    what = f"{checkup_title(page.data.topic)}, {page.place_name or _hand(page)}"
    parts = [what, f"{long_day(page.at.date())}, {at}"]
    if page.minutes:
        parts.append(minutes_text(page.minutes))
    return " · ".join(parts)


def _hand(page: ReportPage) -> str:
    return in_hand_inside(page.data.in_hand)


def tell_child(page: ReportPage) -> str:
    """A sentence to say."""
    return _say(_TELL[page.data.tell_child])


def topic_line(page: ReportPage) -> str:
    """The state that the topic has now, as a sentence."""
    status = page.data.topic_now
    if status.state is None:
        return ""
    said = _say(_STAYS[status.state]).replace("%1", topic_name(page.data.topic))
    return said.replace("%2", "" if status.due_on is None else short_day(status.due_on, page.today))


def titled(title: str, target: str, many: bool) -> str:
    """A question's title; with its target's name where several appear."""
    return f"{title} ({target})" if target and many else title


def reason_line(code: str, words: str, child: str) -> str:
    """What was in the way, in the chip's words or the parent's own."""
    return " ".join(part for part in (reason_text(code, child), words) if part)


def day_text(day: date, today: date) -> str:
    return short_day(day, today)
