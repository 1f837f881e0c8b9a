"""The table of a report: a grid where there is room, cards under each other where not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from familysafe.ui.screens.report.view_model import ReportPage
from familysafe.ui.screens.report.words import titled
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checkup_words import answer_status
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.plain_label import PlainLabel


class ReportLines(Card):
    """``show_page`` fills it; ``set_narrow`` chooses the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=1, spacing=0, parent=parent)
        self.setAccessibleName(self.tr("Found and now"))
        self._page: ReportPage | None = None
        self._narrow: bool | None = None

    def show_page(self, page: ReportPage) -> None:
        self._page = page
        self._fill()

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._fill()

    def _fill(self) -> None:
        page = self._page
        if page is None:
            return
        clear_layout(self.body)
        lines = page.data.lines
        many = len({line.check_id for line in lines}) < len(lines)
        texts = [self._texts(at, many) for at in range(len(lines))]
        if self._narrow:
            for index, words in enumerate(texts):
                if index:
                    self.body.addWidget(Rule())
                self.body.addWidget(self._block(index, words))
            return
        grid = QGridLayout()
        grid.setContentsMargins(16, 0, 16, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        heads = (
            self.tr("Question"),
            self.tr("Found"),
            self.tr("Now"),
            self.tr("Answer"),
            self.tr("Tried out"),
        )
        for at, title in enumerate(heads):
            head = PlainLabel(title, "caption", "textMuted")
            head.setContentsMargins(0, 10, 0, 10)
            grid.addWidget(head, 0, at)
        for index, words in enumerate(texts):
            grid.addWidget(Rule(), 2 * index + 1, 0, 1, 5)
            self._grid_line(grid, 2 * index + 2, index, words)
        for at, share in enumerate((5, 4, 4, 0, 0)):
            grid.setColumnStretch(at, share)
        self.body.addLayout(grid)

    def _texts(self, index: int, many: bool) -> tuple[str, str, str]:
        assert self._page is not None
        line = self._page.data.lines[index]
        unknown = self.tr("Not known")
        if line.answer == "not_applicable":
            unknown = self.tr("Not used")
        title = titled(line.title, line.target_name, many)
        after = line.after or (line.before if line.answer == "couldnt" else None)
        return title, line.before or unknown, after or unknown

    def _grid_line(
        self, grid: QGridLayout, at: int, index: int, words: tuple[str, str, str]
    ) -> None:
        title, before, after = words
        name = PlainLabel(title, "row", wrap=True)
        name.setContentsMargins(0, 12, 0, 12)
        grid.addWidget(name, at, 0)
        grid.addWidget(PlainLabel(before, "lead", "textMuted", wrap=True), at, 1)
        grid.addWidget(PlainLabel(after, "lead", wrap=True), at, 2)
        grid.addWidget(self._chip(index), at, 3, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._proved(index), at, 4, Qt.AlignmentFlag.AlignVCenter)

    def _block(self, index: int, words: tuple[str, str, str]) -> QWidget:
        title, before, after = words
        block = QWidget()
        lines = column(spacing=6, padding=14)
        block.setLayout(lines)
        lines.addWidget(PlainLabel(title, "row", wrap=True))
        change = self.tr("Found: %1. Now: %2.").replace("%1", before).replace("%2", after)
        lines.addWidget(PlainLabel(change, "lead", "textMuted", wrap=True))
        marks = FlowBox(spacing=12)
        marks.add(self._chip(index))
        marks.add(self._proved(index))
        lines.addWidget(marks)
        return block

    def _chip(self, index: int) -> Chip:
        assert self._page is not None
        answer = self._page.data.lines[index].answer
        if answer is None:
            return Chip("", self.tr("Left out"), icon="minus")
        return Chip(answer_status(answer))

    def _proved(self, index: int) -> QWidget:
        assert self._page is not None
        if not self._page.data.lines[index].proved:
            dash = PlainLabel("–", "lead", "textMuted")
            dash.setAccessibleName(self.tr("not tried out"))
            return dash
        box = QWidget()
        line = row(spacing=6)
        box.setLayout(line)
        line.addWidget(Glyph("seal-check", "ok", 18, "fill"))
        line.addWidget(PlainLabel(self.tr("Proved"), "row", "ok"))
        return box
