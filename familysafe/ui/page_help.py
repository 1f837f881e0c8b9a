"""F1: what is this page? One or two sentences over the page, closed by Esc or Enter."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.navigation import Route
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel

_KEYS = QT_TRANSLATE_NOOP(
    "PageHelp",
    "Tab and the arrow keys move, Enter chooses. F6 goes from the sidebar to the page and on.",
)
_WORDS: dict[Route, object] = {  # the stubs say that a marked text is any object
    Route.TODAY: QT_TRANSLATE_NOOP(
        "PageHelp", "One good next step for your family, and what comes up in the next weeks."
    ),
    Route.CHILD: QT_TRANSLATE_NOOP(
        "PageHelp",
        "All you have noted about one child: accounts, apps with their age labels, devices, talks.",
    ),
    Route.CHECKUPS: QT_TRANSLATE_NOOP(
        "PageHelp",
        "Choose what to look at: one topic on one device at a time, about ten minutes.",
    ),
    Route.RUNNER: QT_TRANSLATE_NOOP(
        "PageHelp",
        "One question at a time, with the way to the setting. Each answer is saved at once;"
        " keys 1 to 5 answer, Esc pauses.",
    ),
    Route.REPORT: QT_TRANSLATE_NOOP(
        "PageHelp", "What was found and changed in a check-up, and what you can come back to."
    ),
    Route.TALKS: QT_TRANSLATE_NOOP(
        "PageHelp", "Talks you had, talks that would be good to have, and what you promised."
    ),
    Route.TALK_PREPARE: QT_TRANSLATE_NOOP(
        "PageHelp", "First words and questions for one talk. Tick the ones you want to use."
    ),
    Route.TALK_LOG: QT_TRANSLATE_NOOP(
        "PageHelp", "Write down in a minute how a talk went and when the next one is due."
    ),
    Route.AGREEMENT: QT_TRANSLATE_NOOP(
        "PageHelp", "What your family has agreed on, in your own words, for all to sign."
    ),
    Route.LIBRARY: QT_TRANSLATE_NOOP(
        "PageHelp", "All guides by topic and device, words explained, and cards for paper."
    ),
    Route.HELP: QT_TRANSLATE_NOOP(
        "PageHelp", "Who to call and what to do first if something has happened."
    ),
    Route.INCIDENT: QT_TRANSLATE_NOOP(
        "PageHelp", "Short facts about something that happened, in words, in order of time."
    ),
    Route.SETTINGS: QT_TRANSLATE_NOOP(
        "PageHelp", "Lock, reminders, backups, look and language. Each change counts at once."
    ),
    Route.SHOW_CHILD: QT_TRANSLATE_NOOP(
        "PageHelp",
        "What your family’s notebook has about you. Done locks the window; only the passphrase"
        " opens it again.",
    ),
    Route.IMPORT: QT_TRANSLATE_NOOP(
        "PageHelp",
        "Bring in the apps of one child from a file, a list or this computer. You see all of it"
        " before anything is kept, and you can undo it.",
    ),
}


def show_page_help(host: QWidget, route: Route) -> Overlay | None:
    """Say over ``host``'s window what the page of ``route`` is for; None where nothing is said."""
    if route not in _WORDS:
        return None
    translate = QCoreApplication.translate
    title, text = (
        translate("PageHelp", "What is this page?"),
        translate("PageHelp", str(_WORDS[route])),
    )
    overlay = Overlay(host)
    overlay.setAccessibleName(title)
    overlay.setAccessibleDescription(text)
    body = overlay.card.body
    body.addWidget(PlainLabel(title, "h2", wrap=True))
    body.addWidget(PlainLabel(text, "lead", wrap=True))
    body.addWidget(PlainLabel(translate("PageHelp", str(_KEYS)), "small", "textMuted", wrap=True))
    body.addSpacing(8)
    close = Button(translate("Dialog", "Close"), "primary")
    close.clicked.connect(overlay.close_overlay)
    line = row(spacing=8)
    line.addStretch(1)
    line.addWidget(close)
    body.addLayout(line)
    overlay.open_overlay(close)
    announce(overlay, f"{title} {text}")
    return overlay
