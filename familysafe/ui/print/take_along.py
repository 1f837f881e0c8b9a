"""The whole notebook on paper or as a page, in plain words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from familysafe.services.take_along import CaseLine, ChildPart, Everything
from familysafe.ui.print.document import Paper
from familysafe.ui.widgets.checkup_words import answer_word
from familysafe.ui.widgets.dates import long_day, short_day
from familysafe.ui.widgets.help_words import step_words

_DECISIONS = {
    "not_yet": QT_TRANSLATE_NOOP("TakeAlong", "Not yet"),
    "with_rules": QT_TRANSLATE_NOOP("TakeAlong", "With rules"),
    "as_it_is": QT_TRANSLATE_NOOP("TakeAlong", "As it is"),
}
_TITLE = QT_TRANSLATE_NOOP("TakeAlong", "Our family notebook")
_MADE = QT_TRANSLATE_NOOP("TakeAlong", "Written on %1. It records what was seen and said.")
_LEFT_OUT = QT_TRANSLATE_NOOP("TakeAlong", "Talks marked to be in no report: %1")
_DEVICES = QT_TRANSLATE_NOOP("TakeAlong", "Devices")
_ACCOUNTS = QT_TRANSLATE_NOOP("TakeAlong", "Accounts")
_APPS = QT_TRANSLATE_NOOP("TakeAlong", "Apps")
_CHECKS = QT_TRANSLATE_NOOP("TakeAlong", "Check-ups")
_TALKS = QT_TRANSLATE_NOOP("TakeAlong", "Talks")
_CASES = QT_TRANSLATE_NOOP("TakeAlong", "What happened")
_OTHERS = QT_TRANSLATE_NOOP("TakeAlong", "Not about one child")
_SERVICE = QT_TRANSLATE_NOOP("TakeAlong", "Service")
_HANDLE = QT_TRANSLATE_NOOP("TakeAlong", "Handle")
_APP = QT_TRANSLATE_NOOP("TakeAlong", "App")
_DECIDED = QT_TRANSLATE_NOOP("TakeAlong", "Decided")
_WHY = QT_TRANSLATE_NOOP("TakeAlong", "Why")
_DAY = QT_TRANSLATE_NOOP("TakeAlong", "Day")
_QUESTION = QT_TRANSLATE_NOOP("TakeAlong", "Question")
_FOUND = QT_TRANSLATE_NOOP("TakeAlong", "Found")
_NOW = QT_TRANSLATE_NOOP("TakeAlong", "Now")
_ANSWER = QT_TRANSLATE_NOOP("TakeAlong", "Answer")
#: As on the paper of one case; what simply happened needs no word before it.
_LINES = {
    "handle": QT_TRANSLATE_NOOP("CasePaper", "Name or handle"),
    "link": QT_TRANSLATE_NOOP("CasePaper", "Address"),
    "step_done": QT_TRANSLATE_NOOP("CasePaper", "Done"),
    "contact": QT_TRANSLATE_NOOP("CasePaper", "Told"),
    "file": QT_TRANSLATE_NOOP("CasePaper", "File added"),
    "file_removed": QT_TRANSLATE_NOOP("CasePaper", "File removed"),
}
_PROMISE = QT_TRANSLATE_NOOP("TakeAlong", "Promised: %1")


def everything_paper(found: Everything, *, private: bool) -> Paper:
    """``private``: with the notes of talks and answers, and with what happened."""
    paper = Paper()
    paper.add_title(_say(_TITLE))
    paper.add_text(_say(_MADE).replace("%1", long_day(found.made_on)))
    for child in found.children:
        _add_child(paper, child, private)
    if private and found.other_cases:
        paper.add_heading(_say(_OTHERS))
        _add_cases(paper, found.other_cases)
    if found.left_out:
        paper.add_text(_say(_LEFT_OUT).replace("%1", str(found.left_out)))
    paper.finish()
    return paper


def _add_child(paper: Paper, child: ChildPart, private: bool) -> None:
    paper.add_heading(f"{child.name}, {child.age}")
    if child.devices:
        paper.add_text(f"{_say(_DEVICES)}: {', '.join(child.devices)}")
    if child.accounts:
        paper.add_text(_say(_ACCOUNTS), strong=True)
        paper.add_table(_heads(_SERVICE, _HANDLE), [list(row) for row in child.accounts])
    if child.apps:
        paper.add_text(_say(_APPS), strong=True)
        rows = [[name, _decision(word), why] for name, word, why in child.apps]
        paper.add_table(_heads(_APP, _DECIDED, _WHY), rows)
    if child.answers:
        paper.add_text(_say(_CHECKS), strong=True)
        rows = []
        for one in child.answers:
            said = answer_word(one.answer) + (f". {one.note}" if private and one.note else "")
            rows.append([short_day(one.on), one.title, one.found, one.now, said])
        paper.add_table(_heads(_DAY, _QUESTION, _FOUND, _NOW, _ANSWER), rows)
    _add_talks(paper, child, private)
    if private and child.cases:
        paper.add_text(_say(_CASES), strong=True)
        _add_cases(paper, child.cases)


def _add_talks(paper: Paper, child: ChildPart, private: bool) -> None:
    lines = []
    for talk in child.talks:
        said = f"{short_day(talk.on)}: {', '.join(talk.topics) or '–'}"
        said += "".join(". " + _say(_PROMISE).replace("%1", one) for one in talk.promises)
        lines.append(said + (f"\n{talk.note}" if private and talk.note else ""))
    if lines:
        paper.add_text(_say(_TALKS), strong=True)
        paper.add_list(lines)


def _add_cases(paper: Paper, cases: tuple[CaseLine, ...]) -> None:
    for case in cases:
        day = "" if case.opened_on is None else short_day(case.opened_on)
        paper.add_text(": ".join(filter(None, (day, case.title))) or "–", strong=True)
        if case.entries:
            paper.add_list([_case_line(*entry) for entry in case.entries])


def _case_line(on: date, kind: str, text: str) -> str:
    """What sort of line it is, too: a file's name alone, or a handle, would tell nobody."""
    if kind == "step_done":
        text = step_words().get(text, text)
    word = _LINES.get(kind)
    said = "" if word is None else QCoreApplication.translate("CasePaper", str(word)) + ": "
    return f"{short_day(on)}: {said}{text}"


def _decision(word: str) -> str:
    return _say(_DECISIONS[word]) if word in _DECISIONS else "–"


def _heads(*texts: object) -> list[str]:
    return [_say(text) for text in texts]


def _say(text: object) -> str:
    return QCoreApplication.translate("TakeAlong", str(text))
