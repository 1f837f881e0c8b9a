"""Pages of a printed card: what belongs together stays on one page, and nothing is left out."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from familysafe.services.printables import printable
from familysafe.ui.print import document
from familysafe.ui.print.document import Paper
from familysafe.ui.screens.library.paper import card_paper
from tests.ui.family_kit import CONTENT

_WIDTH, _HEIGHT = 600, 800


def _pages(paper: Paper) -> list[tuple[bool, int, int]]:
    """(is a heading, first page, last page) of each block."""
    found, block = [], paper.begin()
    while block.isValid():
        box = paper.documentLayout().blockBoundingRect(block)
        pages = int(box.top() // _HEIGHT), int((box.bottom() - 1) // _HEIGHT)
        found.append((document._is_heading(block), *pages))
        block = block.next()
    return found


def test_no_heading_stands_alone_at_the_foot_of_a_page(qtbot: QtBot) -> None:
    for lines in range(20, 60):
        paper = Paper()
        for _ in range(lines):
            paper.add_text("A line.")
        paper.add_text("Signed by the parents", strong=True)
        paper.add_text("_" * 40)
        paper.finish()
        paper.setPageSize(QSizeF(_WIDTH, _HEIGHT))
        document._keep_together(paper, _HEIGHT)
        heading, line = _pages(paper)[-2:]
        assert heading[0]
        assert heading[1] == line[2]


def test_promises_of_a_sheet_are_not_torn_apart(qtbot: QtBot) -> None:
    card = printable(CONTENT, printable_id="rules:agreement:8_10", app="x")
    assert card is not None
    paper = card_paper(card)
    paper.setPageSize(QSizeF(_WIDTH, _HEIGHT))
    document._keep_together(paper, _HEIGHT)
    assert all(first == last for _, first, last in _pages(paper))


def test_the_last_page_is_painted_to_its_end(qtbot: QtBot) -> None:
    paper = Paper()
    for number in range(90):
        paper.add_text(f"Heading {number}", strong=True)
        paper.add_text("First line\nsecond line\nthird line")
    paper.finish()
    paper.setPageSize(QSizeF(_WIDTH, _HEIGHT))
    document._lay_out(paper, _WIDTH, _HEIGHT)
    last = paper.pageCount() - 1
    box = paper.documentLayout().blockBoundingRect(paper.lastBlock())
    picture = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    painter.translate(0, -last * _HEIGHT)
    document._draw_text(paper, painter, last, _WIDTH, _HEIGHT)
    painter.end()
    top, bottom = int(box.top()) - last * _HEIGHT, int(box.bottom()) - last * _HEIGHT
    inked = [y for y in range(top, bottom) for x in range(_WIDTH) if picture.pixel(x, y) & 1 == 0]
    assert inked
