"""A case on paper, for school or police: its lines in order, and the mark that binds them.

Made only when the parent prints; the system's own dialog also makes a PDF of it.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.print.document import Paper, PaperSize, print_with_dialog
from familysafe.ui.screens.incidents.view_model import EntryRow, OpenCase
from familysafe.ui.widgets.dates import clock_time, long_day
from familysafe.ui.widgets.help_words import step_words

_KINDS = {
    "happened": QT_TRANSLATE_NOOP("CasePaper", "What happened"),
    "handle": QT_TRANSLATE_NOOP("CasePaper", "Name or handle"),
    "link": QT_TRANSLATE_NOOP("CasePaper", "Address"),
    "step_done": QT_TRANSLATE_NOOP("CasePaper", "Done"),
    "contact": QT_TRANSLATE_NOOP("CasePaper", "Told"),
    "file": QT_TRANSLATE_NOOP("CasePaper", "File added"),
    "file_removed": QT_TRANSLATE_NOOP("CasePaper", "File removed"),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("CasePaper", str(text))


def case_paper(case: OpenCase) -> Paper:
    """Everything that was written down, in the order of time."""
    paper = Paper()
    paper.add_title(case.title or _say(QT_TRANSLATE_NOOP("CasePaper", "What was written down")))
    about = []
    if case.child_name:
        said = _say(QT_TRANSLATE_NOOP("CasePaper", "About %1"))
        about.append(said.replace("%1", case.child_name))
    if case.opened_on is not None:
        said = _say(QT_TRANSLATE_NOOP("CasePaper", "begun on %1"))
        about.append(said.replace("%1", long_day(case.opened_on)))
    if case.closed_on is not None:
        said = _say(QT_TRANSLATE_NOOP("CasePaper", "closed on %1"))
        about.append(said.replace("%1", long_day(case.closed_on)))
    if about:
        paper.add_text(" · ".join(about))
    header = [
        _say(QT_TRANSLATE_NOOP("CasePaper", "When")),
        _say(QT_TRANSLATE_NOOP("CasePaper", "What")),
        _say(QT_TRANSLATE_NOOP("CasePaper", "In words")),
    ]
    paper.add_table(header, [_line(entry) for entry in case.entries])
    if case.chain_end:
        bound = _say(
            QT_TRANSLATE_NOOP(
                "CasePaper",
                "Each line is bound to all lines before it, so a later change would show. "
                "The mark of the last line is:",
            )
        )
        paper.add_text(bound)
        paper.add_text(case.chain_end)
    last = QT_TRANSLATE_NOOP("CasePaper", "Written down by a parent, in words, without files.")
    if any(entry.entry == "file" for entry in case.entries):
        last = QT_TRANSLATE_NOOP(
            "CasePaper",
            "Written down by a parent. Files are named here with their salted SHA-256 and are "
            "not part of this paper.",
        )
    paper.add_text(_say(last))
    paper.finish()
    return paper


def _line(entry: EntryRow) -> list[str]:
    kind = _KINDS.get(entry.entry)
    text = step_words().get(entry.text, entry.text) if entry.entry == "step_done" else entry.text
    parts = [text]
    if entry.service and entry.service != entry.text:
        parts.append(entry.service)
    if entry.reference:
        said = _say(QT_TRANSLATE_NOOP("CasePaper", "reference %1"))
        if entry.entry == "file":
            said = _say(QT_TRANSLATE_NOOP("CasePaper", "salted SHA-256 %1"))
        parts.append(said.replace("%1", entry.reference))
    if entry.answer_due is not None:
        said = _say(QT_TRANSLATE_NOOP("CasePaper", "answer by %1"))
        parts.append(said.replace("%1", long_day(entry.answer_due)))
    when = f"{long_day(entry.at.date())}, {clock_time(entry.at.time())}"
    return [when, entry.entry if kind is None else _say(kind), "\n".join(parts)]


def print_case(case: OpenCase, host: QWidget) -> None:
    """Print by the system's dialog."""
    print_with_dialog(case_paper(case), host, PaperSize.of_country())
