"""What the check-ups are about, said to the child."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.domain.audit import Topic

_ABOUT: dict[Topic, object] = {  # the stubs say that a marked text is any object
    Topic.LOCATION: QT_TRANSLATE_NOOP("ShowChild", "Who and what can see where you are"),
    Topic.PRIVACY: QT_TRANSLATE_NOOP("ShowChild", "Who can see your posts and find you"),
    Topic.CONTACT: QT_TRANSLATE_NOOP("ShowChild", "Who can write or talk to you"),
    Topic.LIVE: QT_TRANSLATE_NOOP("ShowChild", "Going live, watching streams, video calls"),
    Topic.PURCHASES: QT_TRANSLATE_NOOP("ShowChild", "No surprise spending in games and apps"),
    Topic.CONTENT: QT_TRANSLATE_NOOP("ShowChild", "What films, apps and searches show you"),
    Topic.TIME: QT_TRANSLATE_NOOP("ShowChild", "Sleep, breaks, and time for other things"),
    Topic.ACCOUNT: QT_TRANSLATE_NOOP("ShowChild", "That nobody else gets into your accounts"),
    Topic.LOCK: QT_TRANSLATE_NOOP("ShowChild", "Which limits are set, and who can change them"),
    Topic.POPUPS: QT_TRANSLATE_NOOP("ShowChild", "Fewer pop-ups, and how to close them"),
    Topic.REPORT: QT_TRANSLATE_NOOP("ShowChild", "How you report and block somebody"),
    Topic.DATA: QT_TRANSLATE_NOOP("ShowChild", "What apps keep about you, and how to delete it"),
}


def about(topic: Topic) -> str:
    """One line, without a full stop."""
    return QCoreApplication.translate("ShowChild", str(_ABOUT[topic]))
