"""The report of a check-up (picture 10): counts, found and now, what is left, what to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.report import side_cards
from familysafe.ui.screens.report.count_row import CountRow
from familysafe.ui.screens.report.lines import ReportLines
from familysafe.ui.screens.report.paper import print_report, save_report
from familysafe.ui.screens.report.view_model import ReportModel, ReportPage
from familysafe.ui.screens.report.words import headline, subtitle, topic_line
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.avatar import Avatar
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout, row
from familysafe.ui.widgets.checkup_words import state_status, topic_name
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.stat_tile import CountTile
from familysafe.ui.widgets.working import Working

_TABLE_FROM = 620


class ReportView(ScrollPage):
    """Opens with a place that names the session."""

    crumbs_changed = Signal()

    def __init__(self, model: ReportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.avatar = Avatar("", size="lg")
        self.set_lead(self.avatar)
        self.save = Button(self.tr("Save as PDF"), "outline", icon="file-arrow-down")
        self.save.clicked.connect(self._save_pdf)
        self.print = Button(self.tr("Print"), "outline", icon="printer")
        self.print.setToolTip(self.tr("Print (Ctrl+P)"))
        self.print.clicked.connect(self.on_print)
        self.done = Button(self.tr("Done"), "primary")
        self.done.clicked.connect(model.close)
        for button in (self.save, self.print, self.done):
            self.add_action(button)
        self.lines: ReportLines | None = None
        self.look_again: side_cards.LookAgain | None = None
        model.changed.connect(self._show)
        model.failed.connect(self._show_failed)
        self._show_working()

    # -- what the shell calls --------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        if self._model.page is None or place.get("session_id") != str(
            self._model.page.data.session_id
        ):
            self._show_working()
        self._model.open_place(place)

    def leave(self) -> None:
        self._model.rest()

    def focus_first(self) -> None:
        self.done.setFocus()

    def crumbs(self) -> list[tuple[str, Place | None]]:
        hub = (self.tr("Check-ups"), Place.of(Route.CHECKUPS))
        page = self._model.page
        if page is None:
            return [hub]
        day = short_day(page.at.date(), page.today)
        return [hub, (topic_name(page.data.topic), None), (day, None)]

    def on_print(self) -> None:
        if self._model.page is not None:
            print_report(self._model.page, self)

    # -- showing ---------------------------------------------------------------------------

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if self.lines is not None:
            margins = self.content.contentsMargins()
            side = self.side_box.maximumWidth() if self.side_box.maximumWidth() < 1000 else 0
            room = width - margins.left() - margins.right() - side
            self.lines.set_narrow(room / current().scale < _TABLE_FROM)

    def _show(self) -> None:
        page = self._model.page
        assert page is not None
        for layout in (self.above, self.main, self.side):
            clear_layout(layout)
        self.set_title(headline(page), subtitle(page))
        self.avatar.set_child(page.data.child_name, page.child_colour)
        for button in (self.save, self.print, self.done):
            button.show()
        self.above.addWidget(self._counts(page))
        self.lines = ReportLines()
        self.lines.show_page(page)
        self.main.addWidget(self.lines)
        self._add_state(page)
        self.main.addStretch(1)
        self._add_side(page)
        self.use_side(304)
        self.crumbs_changed.emit()
        announce(self, headline(page))

    def _counts(self, page: ReportPage) -> QWidget:
        counts = page.data.counts
        tiles = [
            ("check-circle", counts.as_it_should, self.tr("as it should be"), "neutral", "neutral"),
            ("pencil-simple", counts.changed, self.tr("changed"), "soft", "onPrimarySoft"),
            ("bookmark-simple", counts.on_purpose, self.tr("left on purpose"), "info", "info"),
            ("clock-countdown", counts.couldnt, self.tr("couldn’t"), "warn", "warn"),
            (
                "minus-circle",
                counts.not_applicable,
                self.tr("doesn’t apply"),
                "neutral",
                "neutral",
            ),
            ("seal-check", counts.proved, self.tr("proved"), "ok", "ok"),
        ]
        box = CountRow(
            [
                CountTile(icon, str(number), word, look=look, colour=colour)
                for icon, number, word, look, colour in tiles
            ]
        )
        box.setAccessibleName(self.tr("Counts of the answers; proved is counted apart"))
        return box

    def _add_state(self, page: ReportPage) -> None:
        state = page.data.topic_now.state
        if state is None:
            return
        line = row(spacing=10)
        line.addWidget(Chip(state_status(state)))
        line.addWidget(PlainLabel(topic_line(page), "small", "textMuted", wrap=True), 1)
        self.main.addLayout(line)
        if not page.data.done:
            more = Button(self.tr("Carry on"), "secondary", icon="play")
            more.clicked.connect(self._model.carry_on)
            again = row(spacing=0)
            again.addWidget(more)
            again.addStretch(1)
            self.main.addLayout(again)

    def _add_side(self, page: ReportPage) -> None:
        data = page.data
        if data.to_come_back_to:
            self.side.addWidget(side_cards.to_come_back(page, self.tr("To come back to")))
        if data.left_on_purpose:
            agreed = self.tr("Agreed with %1")
            self.side.addWidget(
                side_cards.left_on_purpose(page, self.tr("Left on purpose"), agreed)
            )
        if data.drifts:
            self.side.addWidget(side_cards.drifts(page, self.tr("Expected, and found")))
        self.look_again = side_cards.LookAgain(page)
        self.look_again.chosen.connect(self._model.look_again)
        self.side.addWidget(self.look_again)
        title = self.tr("Tell %1 about it").replace("%1", data.child_name)
        self.side.addWidget(side_cards.tell(page, title))

    def _empty(self) -> None:
        for layout in (self.above, self.main, self.side):
            clear_layout(layout)
        self.lines = None
        self.set_title("")
        self.side_box.hide()
        self._side_width = 0

    def _show_working(self) -> None:
        self._empty()
        working = Working(can_cancel=False)
        self.main.addWidget(working)
        working.begin(self.tr("Putting the report together..."))

    def _show_failed(self, title: str, text: str) -> None:
        self._empty()
        hub = Button(self.tr("To the check-ups"), "primary")
        hub.clicked.connect(self._model.close)
        card = Card("plain", padding=24)
        card.body.addWidget(EmptyState("file-text", title, text, [hub], look="wrong"))
        self.main.addWidget(card)

    def _save_pdf(self) -> None:
        page = self._model.page
        if page is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save as PDF"), "FamilySafe.pdf", self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the PDF and say whether it is there."""
        page = self._model.page
        if page is not None:
            self._model.told_saved(save_report(page, path))
