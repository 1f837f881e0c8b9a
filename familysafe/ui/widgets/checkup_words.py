"""The words of check-ups, shared by the hub, the runner, the report and Today: one wording only.

Functions take the stable codes of ``domain.audit`` (a ``StrEnum`` is its code) and give plain
words; statuses of chips are keys of ``tokens.status``.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.domain.audit import TopicState
from familysafe.domain.audit_state import Counts, TopicStatus
from familysafe.ui.widgets.dates import ago, tiny_day

_TOPICS = {
    "location": (
        QT_TRANSLATE_NOOP("CheckUps", "Location"),
        QT_TRANSLATE_NOOP("CheckUps", "Who and what can see where they are"),
        "map-pin",
    ),
    "privacy": (
        QT_TRANSLATE_NOOP("CheckUps", "Privacy"),
        QT_TRANSLATE_NOOP("CheckUps", "Who can see posts and find them"),
        "eye-slash",
    ),
    "contact": (
        QT_TRANSLATE_NOOP("CheckUps", "Who can contact"),
        QT_TRANSLATE_NOOP("CheckUps", "Messages, friends, voice, groups"),
        "address-book",
    ),
    "live": (
        QT_TRANSLATE_NOOP("CheckUps", "Live and video"),
        QT_TRANSLATE_NOOP("CheckUps", "Streaming, watching streams, calls"),
        "video-camera",
    ),
    "purchases": (
        QT_TRANSLATE_NOOP("CheckUps", "Purchases"),
        QT_TRANSLATE_NOOP("CheckUps", "Surprise spending, random items"),
        "credit-card",
    ),
    "content": (
        QT_TRANSLATE_NOOP("CheckUps", "Content limits"),
        QT_TRANSLATE_NOOP("CheckUps", "What films, apps and searches show"),
        "funnel",
    ),
    "ratings": (
        QT_TRANSLATE_NOOP("CheckUps", "Age ratings"),
        QT_TRANSLATE_NOOP("CheckUps", "Do the labels fit their age?"),
        "shield-star",
    ),
    "time": (
        QT_TRANSLATE_NOOP("CheckUps", "Time"),
        QT_TRANSLATE_NOOP("CheckUps", "Bedtime, limits, breaks"),
        "timer",
    ),
    "account": (
        QT_TRANSLATE_NOOP("CheckUps", "Account protection"),
        QT_TRANSLATE_NOOP("CheckUps", "Sign-in, recovery, second step"),
        "key",
    ),
    "lock": (
        QT_TRANSLATE_NOOP("CheckUps", "Parental controls"),
        QT_TRANSLATE_NOOP("CheckUps", "Passcodes, router, can they be undone?"),
        "sliders-horizontal",
    ),
    "popups": (
        QT_TRANSLATE_NOOP("CheckUps", "Pop-ups and spam"),
        QT_TRANSLATE_NOOP("CheckUps", "Fewer traps in browser and inbox"),
        "prohibit",
    ),
    "report": (
        QT_TRANSLATE_NOOP("CheckUps", "Report and block"),
        QT_TRANSLATE_NOOP("CheckUps", "Do they know how?"),
        "flag",
    ),
    "data": (
        QT_TRANSLATE_NOOP("CheckUps", "Data"),
        QT_TRANSLATE_NOOP("CheckUps", "What is kept, copied, deleted"),
        "archive",
    ),
}
#: The rows of the table, in order; "ratings" is the row about apps.
TABLE_ROWS = tuple(_TOPICS)

_STATES = {
    "fresh": "fresh",
    "to_finish": "toFinish",
    "time_to_look": "due",
    "to_decide": "toDecide",
    "on_purpose": "onPurpose",
    "not_yet": "notYet",
}
_ANSWERS = {
    "as_it_should": (QT_TRANSLATE_NOOP("CheckUps", "As it should be"), "asItShouldBe"),
    "changed": (QT_TRANSLATE_NOOP("CheckUps", "I changed it"), "changed"),
    "on_purpose": (QT_TRANSLATE_NOOP("CheckUps", "Left on purpose"), "onPurpose"),
    "couldnt": (QT_TRANSLATE_NOOP("CheckUps", "Couldn’t"), "couldnt"),
    "not_applicable": (QT_TRANSLATE_NOOP("CheckUps", "Doesn’t apply"), "notApplicable"),
}
_IN_HAND = {
    "child_device": QT_TRANSLATE_NOOP("CheckUps", "Their device"),
    "parent_phone": QT_TRANSLATE_NOOP("CheckUps", "Your own phone"),
    "web": QT_TRANSLATE_NOOP("CheckUps", "A browser"),
    "router": QT_TRANSLATE_NOOP("CheckUps", "The router at home"),
    "tv_or_console": QT_TRANSLATE_NOOP("CheckUps", "TV or console"),
}
_HAND_ICONS = {
    "child_device": "device-tablet",
    "parent_phone": "device-mobile",
    "web": "globe",
    "router": "hard-drives",
    "tv_or_console": "game-controller",
}
_BECAUSE = {
    "paused": QT_TRANSLATE_NOOP("CheckUps", "You paused it here."),
    "not_looked_yet": QT_TRANSLATE_NOOP("CheckUps", "Not looked at yet."),
    "couldnt": QT_TRANSLATE_NOOP("CheckUps", "It could not be done last time."),
    "drifted": QT_TRANSLATE_NOOP("CheckUps", "Something was found changed back."),
    "does_not_fit": QT_TRANSLATE_NOOP("CheckUps", "A setting is more open than fits this age."),
    "interval": QT_TRANSLATE_NOOP("CheckUps", "It is a while since the last look."),
    "new_device": QT_TRANSLATE_NOOP("CheckUps", "Because of a new device."),
    "system_upgrade": QT_TRANSLATE_NOOP("CheckUps", "Because the system was upgraded."),
    "app_overhaul": QT_TRANSLATE_NOOP("CheckUps", "Because the app has changed."),
    "birthday": QT_TRANSLATE_NOOP("CheckUps", "Because of a birthday."),
    "new_router": QT_TRANSLATE_NOOP("CheckUps", "Because of a new router."),
    "new_sim": QT_TRANSLATE_NOOP("CheckUps", "Because of a new SIM card."),
    "money_incident": QT_TRANSLATE_NOOP("CheckUps", "Because money was involved in an incident."),
    "home_move": QT_TRANSLATE_NOOP("CheckUps", "Because of a move between homes."),
}
_REASONS = {
    "password": QT_TRANSLATE_NOOP("CheckUps", "Needs a password"),
    "no_match": QT_TRANSLATE_NOOP("CheckUps", "Doesn’t match my screen"),
    "not_found": QT_TRANSLATE_NOOP("CheckUps", "Couldn’t find it"),
    "in_use": QT_TRANSLATE_NOOP("CheckUps", "%1 was using it"),
}
#: What can be in the way, in the order of the chips.
REASON_CODES = tuple(_REASONS)


def _say(text: object) -> str:
    # "object": what the marker function for translation tools is declared to return.
    return QCoreApplication.translate("CheckUps", str(text))


def topic_name(topic: str) -> str:
    """ "Location", "Who can contact" ..."""
    return _say(_TOPICS[topic][0])


def topic_text(topic: str) -> str:
    """What a topic is about, in one line."""
    return _say(_TOPICS[topic][1])


def topic_icon(topic: str) -> str:
    """The topic's Phosphor icon."""
    return _TOPICS[topic][2]


def checkup_title(topic: str) -> str:
    """ "Location check-up"."""
    return _say(QT_TRANSLATE_NOOP("CheckUps", "%1 check-up")).replace("%1", topic_name(topic))


def state_status(state: str) -> str:
    """The key of ``tokens.status`` for a topic's state."""
    return _STATES[state]


def answer_word(answer: str) -> str:
    """One of the five answers."""
    return _say(_ANSWERS[answer][0])


def answer_status(answer: str) -> str:
    """The key of ``tokens.status`` for an answer."""
    return _ANSWERS[answer][1]


def in_hand_word(in_hand: str) -> str:
    """What to take in the hand."""
    return _say(_IN_HAND[in_hand])


def in_hand_inside(in_hand: str) -> str:
    """The same inside a sentence: "their device", but "TV or console"."""
    word = in_hand_word(in_hand)
    return word if word[1:2].isupper() else word[:1].lower() + word[1:]


def topic_inside(topic: str) -> str:
    """A topic inside a sentence: "location". A language with capital nouns keeps its capital."""
    #: German translates this as "keep": its topics are nouns.
    if _say(QT_TRANSLATE_NOOP("CheckUps", "small first letter")) == "keep":
        return topic_name(topic)
    return topic_name(topic)[:1].lower() + topic_name(topic)[1:]


def in_hand_icon(in_hand: str) -> str:
    return _HAND_ICONS[in_hand]


def because_text(code: str) -> str:
    """Why a job is there; "" for an unknown code."""
    return _say(_BECAUSE[code]) if code in _BECAUSE else ""


def reason_text(code: str, child: str) -> str:
    """What was in the way."""
    return _say(_REASONS[code]).replace("%1", child) if code in _REASONS else ""


def questions_text(number: int, minutes: int) -> str:
    """ "9 questions, 6 minutes"."""
    one = _say(QT_TRANSLATE_NOOP("CheckUps", "1 question"))
    many = _say(QT_TRANSLATE_NOOP("CheckUps", "%1 questions")).replace("%1", str(number))
    return f"{one if number == 1 else many}, {minutes_text(minutes)}"


def minutes_text(minutes: int) -> str:
    """ "1 minute", "6 minutes"."""
    if minutes <= 1:
        return _say(QT_TRANSLATE_NOOP("CheckUps", "1 minute"))
    return _say(QT_TRANSLATE_NOOP("CheckUps", "%1 minutes")).replace("%1", str(minutes))


def counts_line(counts: Counts) -> str:
    """ "4 set · 2 proved · 1 on purpose": separate counts, never added up."""
    parts = (
        (counts.set, QT_TRANSLATE_NOOP("CheckUps", "%1 set")),
        (counts.proved, QT_TRANSLATE_NOOP("CheckUps", "%1 proved")),
        (counts.on_purpose, QT_TRANSLATE_NOOP("CheckUps", "%1 on purpose")),
        (counts.couldnt, QT_TRANSLATE_NOOP("CheckUps", "%1 couldn’t")),
        (counts.drifted, QT_TRANSLATE_NOOP("CheckUps", "%1 changed back")),
        (counts.due_again, QT_TRANSLATE_NOOP("CheckUps", "%1 due")),
        (counts.unknown, QT_TRANSLATE_NOOP("CheckUps", "%1 unknown")),
    )
    return " · ".join(_say(text).replace("%1", str(n)) for n, text in parts if n)


def cell_lines(
    status: TopicStatus, today: date, questions: int, minutes: int, paused_on: date | None = None
) -> tuple[str, str]:
    """The two lines of a cell of the table: counts, then the date that matters."""
    if status.state is TopicState.NOT_YET and paused_on is None:
        nothing = _say(QT_TRANSLATE_NOOP("CheckUps", "Nothing known yet"))
        return nothing, questions_text(questions, minutes)
    line = counts_line(status.counts)
    if not line:
        line = _say(QT_TRANSLATE_NOOP("CheckUps", "Nothing known yet"))
    return line, _date_line(status, today, paused_on)


def _date_line(status: TopicStatus, today: date, paused_on: date | None) -> str:
    if paused_on is not None:
        said = _say(QT_TRANSLATE_NOOP("CheckUps", "Paused %1"))
        return said.replace("%1", ago(paused_on, today))
    if status.counts.couldnt and status.last_on is not None and status.due_on is not None:
        if status.due_on <= today:
            said = _say(QT_TRANSLATE_NOOP("CheckUps", "To come back to since %1"))
            return said.replace("%1", tiny_day(status.due_on))
        said = _say(QT_TRANSLATE_NOOP("CheckUps", "%1, again on %2"))
        said = said.replace("%1", tiny_day(status.last_on))
        return said.replace("%2", tiny_day(status.due_on))
    if status.counts.drifted and status.last_on is not None:
        said = _say(QT_TRANSLATE_NOOP("CheckUps", "Found different on %1"))
        return said.replace("%1", tiny_day(status.last_on))
    if status.state is TopicState.TO_FINISH and status.last_on is not None:
        said = _say(QT_TRANSLATE_NOOP("CheckUps", "Last looked at %1"))
        return said.replace("%1", ago(status.last_on, today))
    if status.due_on is None:
        return ""
    if status.state is TopicState.TIME_TO_LOOK:
        said = _say(QT_TRANSLATE_NOOP("CheckUps", "Was in date until %1"))
    else:
        said = _say(QT_TRANSLATE_NOOP("CheckUps", "In date until %1"))
    return said.replace("%1", tiny_day(status.due_on))


def apps_lines(decided: int, total: int) -> tuple[str, str]:
    """The two lines of the row "Age ratings"."""
    waiting = total - decided
    if waiting == 1:
        first = _say(QT_TRANSLATE_NOOP("CheckUps", "1 app to decide"))
    elif waiting:
        first = _say(QT_TRANSLATE_NOOP("CheckUps", "%1 apps to decide"))
        first = first.replace("%1", str(waiting))
    else:
        first = _say(QT_TRANSLATE_NOOP("CheckUps", "All decided"))
    second = _say(QT_TRANSLATE_NOOP("CheckUps", "%1 of %2 decided"))
    return first, second.replace("%1", str(decided)).replace("%2", str(total))
