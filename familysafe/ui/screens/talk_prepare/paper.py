"""The words of a talk on one page: nothing of the family, so any printer may have it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from familysafe.ui.print.document import Paper, PaperSize, print_with_dialog
from familysafe.ui.screens.talk_prepare.cards import curly
from familysafe.ui.screens.talk_prepare.view_model import Prepared
from familysafe.ui.widgets.best_before import past_date_line


def _say(text: object) -> str:
    return QCoreApplication.translate("TalkCard", str(text))


def talk_paper(prepared: Prepared) -> Paper:
    """First words, ways to begin, what helps and what does not, when to get help."""
    sheet, topic, paper = prepared.sheet, prepared.sheet.topic, Paper()
    paper.add_title(topic.title)
    if prepared.past is not None:
        paper.add_text(past_date_line("talk", prepared.past))
    if sheet.first_words:
        paper.add_text(f"“{curly(sheet.first_words)}”", strong=True)
    tells = [f"“{curly(say)}” {curly(then)}" for say, then in sheet.if_tells]
    parts: tuple[tuple[object, list[str]], ...] = (
        (
            QT_TRANSLATE_NOOP("TalkCard", "Ways to begin"),
            [f"“{curly(say)}”" for say, _ in prepared.openers],
        ),
        (QT_TRANSLATE_NOOP("TalkCard", "Worth saying out loud"), _lines(topic.worth_saying)),
        (QT_TRANSLATE_NOOP("TalkCard", "Easier without"), _lines(topic.easier_without)),
        (QT_TRANSLATE_NOOP("TalkCard", "If they shrug"), _lines(sheet.if_shrugs)),
        (QT_TRANSLATE_NOOP("TalkCard", "If they tell you something"), tells),
        (QT_TRANSLATE_NOOP("TalkCard", "Get help"), _lines((topic.get_help_when,))),
    )
    for heading, lines in parts:
        if lines:
            paper.add_text(_say(heading), strong=True)
            paper.add_list(lines)
    paper.finish()
    return paper


def _lines(texts: tuple[str, ...]) -> list[str]:
    return [curly(text) for text in texts if text]


def print_card(prepared: Prepared, host: QWidget) -> None:
    """Print by the system's dialog, which also makes PDFs."""
    print_with_dialog(talk_paper(prepared), host, PaperSize.of_country())
