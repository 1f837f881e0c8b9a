"""The one mark for what is past its best-before date: the same words wherever it is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.dates import long_day

# What may have changed since, by what is shown.
_WORDS = {
    "guide": QT_TRANSLATE_NOOP("BestBefore", "Names on your screen may have changed."),
    "app": QT_TRANSLATE_NOOP("BestBefore", "Look in the store, too."),
    "law": QT_TRANSLATE_NOOP(
        "BestBefore", "Law changes monthly here. Look at the page of the authority first."
    ),
    "labels": QT_TRANSLATE_NOOP("BestBefore", "Look at the body's own page, too."),
    "talk": QT_TRANSLATE_NOOP("BestBefore", "Figures and names of apps in it may have changed."),
    "hour": QT_TRANSLATE_NOOP("BestBefore", "Who takes a report, and how, may have changed."),
    "help": QT_TRANSLATE_NOOP("BestBefore", "Look at the website of a service first."),
    "rules": QT_TRANSLATE_NOOP("BestBefore", "Read each line with your own family in mind."),
    "words": QT_TRANSLATE_NOOP("BestBefore", "Some of it may have changed."),
}


def past_date_title() -> str:
    """ "Past its best-before date"."""
    return QCoreApplication.translate("BestBefore", "Past its best-before date")


def past_date_text(what: str, best: date) -> str:
    """ "It was to be read again by 22 May 2027. ..." ; ``date.min``: no date was noted."""
    said = QCoreApplication.translate("BestBefore", "It was to be read again by %1.")
    lead = "" if best == date.min else said.replace("%1", long_day(best))
    more = QCoreApplication.translate("BestBefore", str(_WORDS[what]))
    return f"{lead} {more}".strip()


def past_date_line(what: str, best: date) -> str:
    """Title and text in one line, for a caption."""
    return f"{past_date_title()}. {past_date_text(what, best)}"


class PastDate(Banner):
    """``what`` is a word of ``_WORDS``; ``best`` the date that is over."""

    def __init__(self, what: str, best: date, parent: QWidget | None = None) -> None:
        super().__init__(
            past_date_text(what, best),
            title=past_date_title(),
            tone="warn",
            icon="clock",
            parent=parent,
        )
