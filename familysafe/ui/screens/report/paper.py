"""The report on paper: the same words, black on white."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.print.document import Paper, PaperSize, print_with_dialog, save_pdf
from familysafe.ui.screens.report.view_model import ReportPage
from familysafe.ui.screens.report.words import (
    headline,
    reason_line,
    subtitle,
    tell_child,
    topic_line,
)
from familysafe.ui.widgets.checkup_words import answer_word
from familysafe.ui.widgets.dates import short_day


def _say(text: object) -> str:
    return QCoreApplication.translate("Report", str(text))


def report_paper(page: ReportPage) -> Paper:
    """Everything that the page says, as a document."""
    data, paper = page.data, Paper()
    paper.add_title(headline(page))
    paper.add_text(f"{data.child_name} · {subtitle(page)}")
    dash = "–"
    rows = []
    for line in data.lines:
        answer = dash if line.answer is None else answer_word(line.answer)
        if line.proved:
            answer += ", " + _say(QT_TRANSLATE_NOOP("Report", "proved"))
        rows.append([line.title, line.before or dash, line.after or dash, answer])
    header = [
        _say(QT_TRANSLATE_NOOP("Report", "Question")),
        _say(QT_TRANSLATE_NOOP("Report", "Found")),
        _say(QT_TRANSLATE_NOOP("Report", "Now")),
        _say(QT_TRANSLATE_NOOP("Report", "Answer")),
    ]
    paper.add_table(header, rows)
    paper.add_text(topic_line(page))
    _add_open(paper, page)
    paper.add_heading(_say(QT_TRANSLATE_NOOP("Report", "To say")))
    paper.add_text(tell_child(page))
    paper.add_text(
        _say(QT_TRANSLATE_NOOP("Report", "It records what was seen on that day; it is no promise."))
    )
    paper.finish()
    return paper


def _add_open(paper: Paper, page: ReportPage) -> None:
    data = page.data
    if data.to_come_back_to:
        paper.add_heading(_say(QT_TRANSLATE_NOOP("Report", "To come back to")))
        lines = []
        for line in data.to_come_back_to:
            why = reason_line(line.reason_code, line.reason, data.child_name)
            said = f"{line.title}: {why}" if why else line.title
            if line.next_on is not None:
                said += f" ({short_day(line.next_on, page.today)})"
            lines.append(said)
        paper.add_list(lines)
    if data.left_on_purpose:
        paper.add_heading(_say(QT_TRANSLATE_NOOP("Report", "Left on purpose")))
        paper.add_list([f"{line.title}: “{line.reason}”" for line in data.left_on_purpose])
    if data.drifts:
        paper.add_heading(_say(QT_TRANSLATE_NOOP("Report", "Expected and found")))
        said = "{}: {} → {}"
        paper.add_list([said.format(d.title, d.expected, d.before) for d in data.drifts])


def print_report(page: ReportPage, host: QWidget) -> None:
    """The system's print dialog."""
    print_with_dialog(report_paper(page), host, PaperSize.of_country())


def save_report(page: ReportPage, path: str) -> bool:
    """A PDF at ``path``. False: it could not be written."""
    return save_pdf(report_paper(page), path, PaperSize.of_country())
