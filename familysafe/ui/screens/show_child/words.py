"""What the check-ups are about, said to the child."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# By topic of the check-ups; the stubs say that a marked text is any object.
_ABOUT: dict[str, object] = {
    "location": QT_TRANSLATE_NOOP("ShowChild", "Who and what can see where you are"),
    "privacy": QT_TRANSLATE_NOOP("ShowChild", "Who can see your posts and find you"),
    "contact": QT_TRANSLATE_NOOP("ShowChild", "Who can write or talk to you"),
    "live": QT_TRANSLATE_NOOP("ShowChild", "Going live, watching streams, video calls"),
    "purchases": QT_TRANSLATE_NOOP("ShowChild", "No surprise spending in games and apps"),
    "content": QT_TRANSLATE_NOOP("ShowChild", "What films, apps and searches show you"),
    "time": QT_TRANSLATE_NOOP("ShowChild", "Sleep, breaks, and time for other things"),
    "account": QT_TRANSLATE_NOOP("ShowChild", "That nobody else gets into your accounts"),
    "lock": QT_TRANSLATE_NOOP("ShowChild", "Which limits are set, and who can change them"),
    "popups": QT_TRANSLATE_NOOP("ShowChild", "Fewer pop-ups, and how to close them"),
    "report": QT_TRANSLATE_NOOP("ShowChild", "How you report and block somebody"),
    "data": QT_TRANSLATE_NOOP("ShowChild", "What apps keep about you, and how to delete it"),
}


def about(topic: str) -> str:
    """One line, without a full stop."""
    return QCoreApplication.translate("ShowChild", str(_ABOUT[topic]))
