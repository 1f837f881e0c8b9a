"""The sentences of Today. Names stand isolated; dates by the locale; no reproach anywhere."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.ui.screens.today.view_model import (
    Coming,
    FlagKind,
    NextStep,
    Person,
    StepKind,
    TodayData,
)
from familysafe.ui.widgets.checkup_words import because_text, minutes_text, topic_inside
from familysafe.ui.widgets.dates import ago, day_name, short_day, tiny_day, week_day
from familysafe.ui.widgets.plain_label import isolated

_ASKED = {
    "location": QT_TRANSLATE_NOOP("Today", "who can see %1’s location?"),
    "privacy": QT_TRANSLATE_NOOP("Today", "what can others see of %1?"),
    "contact": QT_TRANSLATE_NOOP("Today", "who can contact %1?"),
    "live": QT_TRANSLATE_NOOP("Today", "live streams and video for %1"),
    "purchases": QT_TRANSLATE_NOOP("Today", "what can %1 buy?"),
    "content": QT_TRANSLATE_NOOP("Today", "what can %1 watch and find?"),
    "time": QT_TRANSLATE_NOOP("Today", "screen time for %1"),
    "account": QT_TRANSLATE_NOOP("Today", "who can get into %1’s accounts?"),
    "lock": QT_TRANSLATE_NOOP("Today", "parental controls for %1"),
    "popups": QT_TRANSLATE_NOOP("Today", "fewer pop-ups and spam for %1"),
    "report": QT_TRANSLATE_NOOP("Today", "can %1 report and block?"),
    "data": QT_TRANSLATE_NOOP("Today", "what is kept about %1?"),
}
_SMALL = (
    "",
    QT_TRANSLATE_NOOP("Numbers", "one"),
    QT_TRANSLATE_NOOP("Numbers", "two"),
    QT_TRANSLATE_NOOP("Numbers", "three"),
    QT_TRANSLATE_NOOP("Numbers", "four"),
    QT_TRANSLATE_NOOP("Numbers", "five"),
    QT_TRANSLATE_NOOP("Numbers", "six"),
    QT_TRANSLATE_NOOP("Numbers", "seven"),
    QT_TRANSLATE_NOOP("Numbers", "eight"),
    QT_TRANSLATE_NOOP("Numbers", "nine"),
)


def say(text: object, *values: object) -> str:
    """``text`` translated, with %1, %2 ... replaced."""
    found = QCoreApplication.translate("Today", str(text))
    for number, value in enumerate(values, start=1):
        found = found.replace(f"%{number}", str(value))
    return found


def years_text(age: int) -> str:
    """ "1 year", "8 years"."""
    if age == 1:
        return say(QT_TRANSLATE_NOOP("Today", "1 year"))
    return say(QT_TRANSLATE_NOOP("Today", "%1 years"), age)


def greeting(data: TodayData) -> str:
    """By the time of day."""
    hour = data.at.hour
    name = isolated(data.guardian)
    if 5 <= hour < 12:
        return say(QT_TRANSLATE_NOOP("Today", "Good morning, %1"), name)
    if 12 <= hour < 18:
        return say(QT_TRANSLATE_NOOP("Today", "Good afternoon, %1"), name)
    return say(QT_TRANSLATE_NOOP("Today", "Good evening, %1"), name)


def date_line(data: TodayData) -> str:
    if data.step.kind is StepKind.QUIET:
        return say(QT_TRANSLATE_NOOP("Today", "%1. Nothing is waiting."), week_day(data.on))
    return say(QT_TRANSLATE_NOOP("Today", "%1. Ten minutes is plenty."), week_day(data.on))


def owned(child: Person | None, device: str) -> str:
    """ "Ben’s iPad", or the device's own name where it has the child's name in it."""
    if not device:
        return ""
    if child is None or child.name.casefold() in device.casefold():
        return isolated(device)
    return say(QT_TRANSLATE_NOOP("Today", "%1’s %2"), isolated(child.name), isolated(device))


def hero(data: TodayData) -> tuple[str, str, str]:
    """Title, text, and the words beside the kicker."""
    step = data.step
    name = isolated(step.child.name) if step.child else ""
    if step.kind is StepKind.NO_CHILD:
        return (
            say(QT_TRANSLATE_NOOP("Today", "Who are you looking out for?")),
            say(
                QT_TRANSLATE_NOOP(
                    "Today", "Add a child with a first name or nickname, and the plan begins."
                )
            ),
            "",
        )
    if step.kind is StepKind.QUIET:
        return _quiet(data)
    if step.kind is StepKind.TALK:
        text = say(
            QT_TRANSLATE_NOOP("Today", "A good moment for a short talk. Ten minutes is plenty.")
        )
        if step.talk_title:
            text += " " + say(QT_TRANSLATE_NOOP("Today", "An idea: %1."), step.talk_title)
        return (
            say(QT_TRANSLATE_NOOP("Today", "Talk with %1"), name),
            text,
            say(QT_TRANSLATE_NOOP("Today", "about %1"), minutes_text(step.minutes)),
        )
    asked = say(str(_ASKED[step.topic]), name)
    if step.kind is StepKind.CARRY_ON:
        left = say(QT_TRANSLATE_NOOP("Today", "about %1 left"), minutes_text(step.minutes))
        return say(QT_TRANSLATE_NOOP("Today", "Carry on: %1"), asked), _paused(data, step), left
    text = because_text(step.because) or say(
        QT_TRANSLATE_NOOP("Today", "It is a while since the last look.")
    )
    where = owned(step.child, step.device)
    if where:
        text += " " + say(
            QT_TRANSLATE_NOOP("Today", "Have %1 at hand; stop whenever you like."), where
        )
    else:
        text += " " + say(
            QT_TRANSLATE_NOOP("Today", "Stop whenever you like; every answer is saved.")
        )
    about = say(QT_TRANSLATE_NOOP("Today", "about %1"), minutes_text(step.minutes))
    return asked[:1].upper() + asked[1:], text, about


def _quiet(data: TodayData) -> tuple[str, str, str]:
    step = data.step
    if step.next_on is None:
        return (
            say(QT_TRANSLATE_NOOP("Today", "All quiet.")),
            say(QT_TRANSLATE_NOOP("Today", "Nothing is due. Enjoy your evening.")),
            "",
        )
    days = (step.next_on - data.on).days
    shown = weekday(step.next_on) if days < 7 else short_day(step.next_on, data.on)
    if days == 1:
        shown = say(QT_TRANSLATE_NOOP("Today", "tomorrow"))
    return (
        say(QT_TRANSLATE_NOOP("Today", "All quiet. See you %1."), shown),
        say(QT_TRANSLATE_NOOP("Today", "Nothing is due before then.")),
        "",
    )


def _paused(data: TodayData, step: NextStep) -> str:
    when = ago(step.paused_on or data.on, data.on)
    where = owned(step.child, step.device)
    text = say(
        QT_TRANSLATE_NOOP("Today", "You paused %1 at question %2 of %3"),
        when,
        step.question,
        step.questions,
    )
    text = say(QT_TRANSLATE_NOOP("Today", "%1, on %2."), text, where) if where else f"{text}."
    done = step.question - 1
    if done == 1:
        return (
            text
            + " "
            + say(
                QT_TRANSLATE_NOOP(
                    "Today", "Your first answer is saved; stop again whenever you like."
                )
            )
        )
    if done > 1:
        count = small_number(done)
        saved = say(
            QT_TRANSLATE_NOOP(
                "Today", "Your first %1 answers are saved; stop again whenever you like."
            ),
            count,
        )
        return f"{text} {saved}"
    return text + " " + say(QT_TRANSLATE_NOOP("Today", "Stop again whenever you like."))


def small_number(number: int) -> str:
    """One to nine in words."""
    if 0 < number < len(_SMALL):
        return QCoreApplication.translate("Numbers", str(_SMALL[number]))
    return str(number)


def weekday(day: date) -> str:
    return day_name(day)


def row_date(row: Coming, today: date) -> tuple[str, str]:
    """ "Tomorrow" above "24 Nov"."""
    away = (row.on - today).days
    name = {
        0: say(QT_TRANSLATE_NOOP("Today", "Today")),
        1: say(QT_TRANSLATE_NOOP("Today", "Tomorrow")),
    }.get(away, weekday(row.on))
    return name, tiny_day(row.on)


def row_words(row: Coming, today: date) -> tuple[str, str, str]:
    """Title, text and the verb on the button."""
    name = isolated(row.child.name) if row.child else say(QT_TRANSLATE_NOOP("Today", "the family"))
    if row.others:
        name = ", ".join((name, *map(isolated, row.others)))
    if row.kind == "talk":
        title = (
            say(QT_TRANSLATE_NOOP("Today", "Talk: %1"), row.title)
            if row.title
            else say(QT_TRANSLATE_NOOP("Today", "A short talk"))
        )
        return title, _talk_text(row, name), say(QT_TRANSLATE_NOOP("Today", "Prepare"))
    if row.kind in ("check_up", "job"):
        return _check_words(row, name)
    if row.kind == "follow_up":
        since = short_day(row.since, today) if row.since else ""
        text = (
            say(QT_TRANSLATE_NOOP("Today", "Promised with %1 on %2"), name, since)
            if since
            else say(QT_TRANSLATE_NOOP("Today", "With %1"), name)
        )
        return (
            say(QT_TRANSLATE_NOOP("Today", "Follow-up: %1"), isolated(row.title)),
            text,
            say(QT_TRANSLATE_NOOP("Today", "Open")),
        )
    if row.kind == "explore":
        title = say(
            QT_TRANSLATE_NOOP("Today", "Explore together: %1 shows you %2"),
            name,
            isolated(row.title),
        )
        return (
            title,
            say(QT_TRANSLATE_NOOP("Today", "Just curious, nothing to check")),
            say(QT_TRANSLATE_NOOP("Today", "Ideas")),
        )
    if row.kind == "age_reached":
        text = say(QT_TRANSLATE_NOOP("Today", "The age that it has on file changes what it allows"))
        return (
            say(QT_TRANSLATE_NOOP("Today", "%1, %2’s account"), isolated(row.title), name),
            text,
            say(QT_TRANSLATE_NOOP("Today", "Look")),
        )
    if row.kind == "answer_due":
        return (
            say(QT_TRANSLATE_NOOP("Today", "An answer was promised")),
            say(QT_TRANSLATE_NOOP("Today", "Noted in the incident log")),
            say(QT_TRANSLATE_NOOP("Today", "Open")),
        )
    return (
        say(QT_TRANSLATE_NOOP("Today", "Look again, as noted")),
        say(QT_TRANSLATE_NOOP("Today", "Noted in the incident log")),
        say(QT_TRANSLATE_NOOP("Today", "Open")),
    )


def _talk_text(row: Coming, name: str) -> str:
    if row.because == "never_talked":
        return say(
            QT_TRANSLATE_NOOP("Today", "The first one with %1, about %2"),
            name,
            minutes_text(row.minutes),
        )
    if row.because == "rhythm" and row.weeks == 1:
        return say(QT_TRANSLATE_NOOP("Today", "With %1, a week after your last talk"), name)
    if row.because == "rhythm" and 1 < row.weeks < 10:
        weeks = small_number(row.weeks)
        return say(
            QT_TRANSLATE_NOOP("Today", "With %1, %2 weeks after your last talk"), name, weeks
        )
    return say(QT_TRANSLATE_NOOP("Today", "With %1, about %2"), name, minutes_text(row.minutes))


def _check_words(row: Coming, name: str) -> tuple[str, str, str]:
    topic = topic_inside(row.topic)
    where = owned(row.child, row.device) or name
    if row.because == "couldnt":
        title = say(QT_TRANSLATE_NOOP("Today", "Follow-up: %1, %2"), topic, where)
        if row.since is not None:
            return (
                title,
                say(QT_TRANSLATE_NOOP("Today", "You chose “Couldn’t” on %1"), short_day(row.since)),
                say(QT_TRANSLATE_NOOP("Today", "Open")),
            )
        return title, because_text("couldnt").rstrip("."), say(QT_TRANSLATE_NOOP("Today", "Open"))
    reason = because_text(row.because).rstrip(".") or say(
        QT_TRANSLATE_NOOP("Today", "Time to look again")
    )
    if row.minutes:
        reason = say(QT_TRANSLATE_NOOP("Today", "%1, about %2"), reason, minutes_text(row.minutes))
    return (
        say(QT_TRANSLATE_NOOP("Today", "Check-up: %1, %2"), topic, where),
        reason,
        say(QT_TRANSLATE_NOOP("Today", "Open")),
    )


def flag_text(flag: FlagKind, count: int) -> tuple[str, str]:
    """Chip status and words; ("", "") for none."""
    return {
        FlagKind.ABOVE_AGE: ("aboveAge", say(QT_TRANSLATE_NOOP("Today", "%1 above age"), count)),
        FlagKind.TO_FINISH: ("toFinish", say(QT_TRANSLATE_NOOP("Today", "%1 to finish"), count)),
        FlagKind.NO_AGE: ("noAge", say(QT_TRANSLATE_NOOP("Today", "%1 no age given"), count)),
        FlagKind.TO_DECIDE: ("toDecide", say(QT_TRANSLATE_NOOP("Today", "%1 to decide"), count)),
        FlagKind.NONE: ("", ""),
    }[flag]


def talked(last: date | None, today: date) -> str:
    return (
        say(QT_TRANSLATE_NOOP("Today", "No talk noted yet"))
        if last is None
        else say(QT_TRANSLATE_NOOP("Today", "Talked %1"), ago(last, today))
    )


def rhythm(every_days: int) -> str:
    if every_days <= 7:
        return say(QT_TRANSLATE_NOOP("Today", "Every week"))
    return say(QT_TRANSLATE_NOOP("Today", "Every %1 weeks"), every_days // 7)
