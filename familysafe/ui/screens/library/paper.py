"""Cards of the talks on the screen and on paper: the same words, nothing of the family."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.ui.print.document import Paper, PaperSize, print_with_dialog, save_pdf
from familysafe.ui.screens.library.view_model import Printable, PrintPart
from familysafe.ui.screens.library.words import card_title, heading_text
from familysafe.ui.widgets.card import Card
from familysafe.ui.widgets.checklist import IconLines
from familysafe.ui.widgets.plain_label import PlainLabel


def part_title(part: PrintPart) -> str:
    """The pack's own title of a step or scene, or a heading of ours."""
    return part.title or heading_text(part.heading)


def part_lines(part: PrintPart) -> list[str]:
    """The lines as they are read; steps and scenes say who speaks."""
    say = QCoreApplication.translate
    child = say("Library", "Your child: “%1”")
    you = say("Library", "You: “%1”")
    stranger = say("Library", "You play: “%1”")
    if part.kind == "step":
        means, first, second = part.lines
        return [means, child.replace("%1", first), you.replace("%1", second)]
    if part.kind == "scene":
        pretended, answer, after = part.lines
        return [stranger.replace("%1", pretended), child.replace("%1", answer), after]
    if part.kind == "say":
        return [f"“{line}”" for line in part.lines]
    return list(part.lines)


def fill_parts(card: Printable, into: QVBoxLayout) -> None:
    """The card on the screen."""
    box = Card("plain", padding=20, spacing=8)
    for index, part in enumerate(card.parts):
        if index:
            box.body.addSpacing(8)
        box.body.addWidget(PlainLabel(part_title(part), "control", wrap=True))
        lines = part_lines(part)
        if part.kind in ("text", "say"):
            for line in lines:
                box.body.addWidget(PlainLabel(line, "lead", wrap=True))
        else:
            box.body.addWidget(IconLines([("caret-right", line) for line in lines]))
    into.addWidget(box)


def card_paper(card: Printable) -> Paper:
    """The card as a document."""
    paper = Paper()
    paper.add_title(card_title(card.kind, card.title))
    for part in card.parts:
        paper.add_text(part_title(part), strong=True)
        lines = part_lines(part)
        if part.kind in ("text", "say"):
            for line in lines:
                paper.add_text(line)
        else:
            paper.add_list(lines)
    paper.finish()
    return paper


def print_card(card: Printable, host: QWidget) -> bool:
    """Print by the system's dialog. False: not printed."""
    return print_with_dialog(card_paper(card), host, PaperSize.of_country())


def save_card(card: Printable, path: str) -> bool:
    """Write a PDF. False: it could not be written."""
    return save_pdf(card_paper(card), path, PaperSize.of_country())
