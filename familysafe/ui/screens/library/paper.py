"""Cards of the talks on the screen and on paper: the same words, nothing of the family."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.ui.print.document import Paper, PaperSize, print_with_dialog, save_pdf
from familysafe.ui.screens.library.sheet_words import sheet_lines
from familysafe.ui.screens.library.view_model import Printable, PrintPart
from familysafe.ui.screens.library.words import (
    binding_text,
    card_title,
    confidence_text,
    heading_text,
)
from familysafe.ui.widgets.best_before import PastDate, past_date_line
from familysafe.ui.widgets.card import Card
from familysafe.ui.widgets.checklist import BulletLines, IconLines
from familysafe.ui.widgets.dates import source_date
from familysafe.ui.widgets.help_words import step_words
from familysafe.ui.widgets.plain_label import PlainLabel


def part_title(part: PrintPart) -> str:
    """The pack's own title of a step or scene, or a heading of ours."""
    if part.kind == "hour":
        return step_words().get(part.title, part.title)
    return part.title or heading_text(part.heading)


def part_lines(part: PrintPart) -> list[str]:
    """The lines as they are read; steps, scenes and promises say who speaks."""
    of_sheet = sheet_lines(part)
    if of_sheet is not None:
        return of_sheet
    translate = QCoreApplication.translate
    child = translate("Library", "Your child: “%1”")
    you = translate("Library", "You: “%1”")
    stranger = translate("Library", "You play: “%1”")
    if part.kind == "step":
        means, first, second = part.lines
        return [means, child.replace("%1", first), you.replace("%1", second)]
    if part.kind == "scene":
        pretended, answer, after = part.lines
        return [stranger.replace("%1", pretended), child.replace("%1", answer), after]
    if part.kind == "say":
        return [f"“{line}”" for line in part.lines]
    if part.kind == "promise":
        promised, back = part.lines
        both = translate("Library", "Child: %1").replace("%1", promised)
        answer = translate("Library", "Parents: %1").replace("%1", back)
        return [both, answer] if back else [both]
    if part.kind == "label":
        return [_label_line(part)]
    if part.kind == "since":
        said, since = part.lines
        return [f"{said} ({source_date(since)})" if source_date(since) else said]
    if part.kind == "dated":
        dated, confidence = part.lines
        source = translate("Library", "Source: %2.").replace("%2", source_date(dated))
        return [f"{source} {confidence_text(confidence)}"]
    if part.kind == "list":
        return [line[:1].upper() + line[1:] for line in part.lines]
    return list(part.lines)


def _label_line(part: PrintPart) -> str:
    """ "12: Mild swearing ... From 12. A recommendation." """
    translate = QCoreApplication.translate
    meaning, youngest, below, basis, binding = part.lines
    said = [f"{part.title}: {meaning}"]
    if youngest == "99":
        said.append(translate("Library", "For nobody."))
    elif youngest != "0":
        said.append(translate("Library", "From %1.").replace("%1", youngest))
    if basis == "suggested":
        notice = translate("Library", "We show a notice below %1; that age is our suggestion.")
        said.append(notice.replace("%1", below))
    said.append(binding_text(binding))
    return " ".join(said)


_PAST = {"rules": "rules", "system": "labels", "app": "app", "hour": "hour"}


def past_word(kind: str) -> str:
    """What may have changed on a sheet of this kind."""
    return _PAST.get(kind, "talk")


def fill_parts(card: Printable, into: QVBoxLayout) -> None:
    """The card on the screen."""
    if card.past is not None:
        into.addWidget(PastDate(past_word(card.kind), card.past))
    box = Card("plain", padding=20, spacing=8)
    for heading, parts in _under_headings(card):
        if box.body.count():
            box.body.addSpacing(8)
        box.body.addWidget(PlainLabel(heading, "control", wrap=True))
        for part in parts:
            _fill_part(part, box)
    into.addWidget(box)


def _fill_part(part: PrintPart, box: Card) -> None:
    lines = part_lines(part)
    if part.kind == "sign":
        box.body.addWidget(PlainLabel("_" * 24, "lead", "textMuted"))
    elif part.kind == "promise":
        icons = ("smiley", "handshake")
        box.body.addWidget(IconLines(list(zip(icons, lines, strict=False))))
    elif part.kind in ("text", "say", "dated"):
        for line in lines:
            box.body.addWidget(PlainLabel(line, "lead", wrap=True))
    else:
        box.body.addWidget(BulletLines(lines))


def _under_headings(card: Printable) -> list[tuple[str, list[PrintPart]]]:
    """Parts that follow each other under one heading, so that it is said once."""
    found: list[tuple[str, list[PrintPart]]] = []
    for part in card.parts:
        title = heading_text(part.heading) if part.kind == "label" else part_title(part)
        if found and found[-1][0] == title:
            found[-1][1].append(part)
        else:
            found.append((title, [part]))
    return found


def card_paper(card: Printable) -> Paper:
    """The card as a document."""
    paper = Paper()
    paper.add_title(card_title(card.kind, card.title))
    if card.past is not None:
        paper.add_text(past_date_line(past_word(card.kind), card.past))
    for heading, parts in _under_headings(card):
        paper.add_text(heading, strong=True)
        listed: list[str] = []
        for part in parts:
            lines = part_lines(part)
            if part.kind == "sign":
                paper.add_text("_" * 40)
            elif part.kind in ("text", "say", "dated"):
                for line in lines:
                    paper.add_text(line)
            elif part.kind == "promise":
                listed.append("\n".join(lines))
            else:
                listed.extend(lines)
        if listed:
            paper.add_list(listed)
    paper.finish()
    return paper


def print_card(card: Printable, host: QWidget) -> None:
    """Print by the system's dialog."""
    print_with_dialog(card_paper(card), host, PaperSize.of_country())


def save_card(card: Printable, path: str) -> bool:
    """Write a PDF. False: it could not be written."""
    return save_pdf(card_paper(card), path, PaperSize.of_country())
