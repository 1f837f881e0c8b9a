"""Incidents & help (pictures 14 and 24): the right help in five seconds, also while locked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from familysafe.ui.screens.help.danger_panel import DangerPanel
from familysafe.ui.screens.help.first_hour_card import FirstHourCard
from familysafe.ui.screens.help.people_card import PeopleCard
from familysafe.ui.screens.help.view_model import (
    SOMETHING_ELSE,
    UNLISTED,
    CaseRow,
    Contact,
    HelpModel,
)
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Avatar, Glyph
from familysafe.ui.widgets.best_before import past_date_line
from familysafe.ui.widgets.button import Button, IconButton
from familysafe.ui.widgets.card import Card, clear_layout, column, row
from familysafe.ui.widgets.cell_grid import CellGrid
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import long_day, short_day
from familysafe.ui.widgets.empty_state import EmptyState
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.help_words import kind_words, service_words
from familysafe.ui.widgets.list_row import ListCard, ListRow, TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage, Section


class HelpView(ScrollPage):
    """One page for both: with a notebook it also lists what was written down.

    ``left``: the locked page wants to go back.
    """

    left = Signal()

    def __init__(self, model: HelpModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._shown_number: tuple[Contact | None, str] | None = None
        self.set_title(self.tr("Get help now") if model.locked else self.tr("Incidents & help"))
        if model.locked:
            self.back = IconButton("arrow-left", self.tr("Back"))
            self.back.clicked.connect(self.left)
            self.set_lead(self.back)
        self.country = Choice([], small=True)
        self.country.setAccessibleName(self.tr("Country"))
        self.country.setMinimumWidth(current().px(228))
        self.country.activated.connect(lambda _: model.choose_country(self.country.value()))
        self.action_box.add(self.country)
        self.action_box.show()
        self.danger = DangerPanel()
        self.danger.kept.connect(self._keep_number)
        self.above.addWidget(self.danger)
        self.first_hour = FirstHourCard()
        self.first_hour.kind_chosen.connect(model.choose_kind)
        self.first_hour.all_wanted.connect(model.open_all)
        self.above.addWidget(self.first_hour)
        self._below: QBoxLayout = row(spacing=24)
        self.main.addLayout(self._below)
        # People first: they stand on top when narrow, and beside the cases when there is room.
        self._below.addWidget(self._people_section(), 2)
        if not model.locked:
            self._below.addWidget(self._cases_section(), 3)
        self.turn = Section(self.tr("Where to turn"))
        card = Card("plain", padding=16)
        self.turn_grid = CellGrid(360, 2)
        card.body.addWidget(self.turn_grid)
        self.turn.body.addWidget(card)
        self.main.addWidget(self.turn)
        model.changed.connect(self._fill)
        model.load()

    def focus_first(self) -> None:
        """The emergency number takes the focus at once."""
        if self.danger.number is not None:
            self.danger.number.setFocus()

    def on_new(self) -> None:
        self._model.write_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc goes back to the passphrase; with a notebook the window has its own ways."""
        if self._model.locked and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if hasattr(self, "_below"):
            narrow = width / current().scale < 820
            below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.RightToLeft
            self._below.setDirection(below if narrow else beside)

    def _cases_section(self) -> QWidget:
        self.write = Button(self.tr("Write down what happened"), "primary", icon="plus")
        self.write.clicked.connect(self._model.write_down)
        section = Section(self.tr("What you wrote down"), self.write)
        self._cases = column(spacing=0)
        section.body.addLayout(self._cases)
        section.body.addStretch(1)
        return section

    def _people_section(self) -> QWidget:
        section = Section(self.tr("People who help"))
        self.people = PeopleCard()
        section.body.addWidget(self.people)
        self.nobody = Card("plain", padding=16, spacing=4)
        line = row(spacing=8)
        line.addWidget(Glyph("globe", "textMuted", 20))
        title = PlainLabel(self.tr("No checked numbers for this country yet"), "control", wrap=True)
        line.addWidget(title, 1)
        self.nobody.body.addLayout(line)
        rather = self.tr("We’d rather show none than a wrong one.")
        self.nobody.body.addWidget(PlainLabel(rather, "small", "textMuted", wrap=True))
        section.body.addWidget(self.nobody)
        self.gaps = PlainLabel("", "small", "textMuted", wrap=True)
        section.body.addWidget(self.gaps)
        self.source_dates = PlainLabel("", "caption", "textMuted", wrap=True)
        section.body.addWidget(self.source_dates)
        section.body.addStretch(1)
        return section

    def _fill(self) -> None:
        self._fill_countries()
        self._fill_danger()
        self.first_hour.set_kinds(self._chips(), self._model.kind_id)
        self.first_hour.show_script(self._model.script)
        self._fill_dates()
        self.people.show_people(self._model.people)
        self.nobody.setVisible(not self._model.listed)
        self.source_dates.set_text(self._dates())
        self._fill_gaps()
        self._fill_turn()
        if not self._model.locked:
            self._fill_cases()

    def _fill_dates(self) -> None:
        """Under the steps: until when they hold. Where nobody knows the day, the date alone."""
        script, today = self._model.script, self._model.today
        self.first_hour.all.setVisible(script is not None and not self._model.locked)
        if script is None or script.best_before is None:
            self.first_hour.show_dates("")
            return
        sure = "" if script.confidence == "high" else self.tr("Some of it is less certain.")
        if today is not None and today > script.best_before:
            text = past_date_line("hour", script.best_before)
            self.first_hour.show_dates(f"{text} {sure}".strip(), past=True)
            return
        until = self.tr("Best before %1.").replace("%1", long_day(script.best_before))
        self.first_hour.show_dates(f"{until} {sure}".strip())

    def _fill_countries(self) -> None:
        model = self._model
        if self.country.count() != len(model.countries) + 1:
            self.country.clear()
            for code, name in model.countries:
                self.country.addItem(name, code)
            self.country.addItem(self.tr("Not in the list"), UNLISTED)
        self.country.set_value(model.help_of.code if model.listed else UNLISTED)

    def _fill_danger(self) -> None:
        """Only when it is another number: it must not flicker, nor lose the focus."""
        model, urgent = self._model, self._model.help_of.emergency
        shown = (urgent, model.own_number)
        if shown == self._shown_number:
            return
        self._shown_number = shown
        if urgent is not None:
            named = all(number in urgent.name for number in urgent.phone_more.split(" / "))
            more = "" if named else urgent.phone_more
            lines = [t for t in (urgent.name, more) if t]
            self.danger.show_number(urgent.phone, urgent.country, lines)
        elif model.locked:
            self.danger.show_without()
        elif model.own_number:
            self.danger.show_own(model.own_number)
        else:
            self.danger.ask_own()

    def _fill_gaps(self) -> None:
        """What nobody was found for is said, so that nobody looks for it in the list."""
        words = service_words()
        names = [words.get(kind, kind) for kind in self._model.help_of.gaps]
        said = self.tr("We found no national service for: %1.")
        self.gaps.set_text(said.replace("%1", ", ".join(names)))
        self.gaps.setVisible(bool(names))

    def _fill_turn(self) -> None:
        """For a parent who has chosen no kind: a sign, and where to turn."""
        self.turn_grid.set_cells([TwoLines(sign, where) for sign, where in self._model.turn])
        self.turn.setVisible(self._model.script is None and bool(self._model.turn))

    def _keep_number(self, number: str) -> None:
        self._shown_number = None  # the field goes away, also after the same number
        self._model.keep_own_number(number)

    def _chips(self) -> list[tuple[str, str, str]]:
        short = kind_words()
        chips = [(value, short.get(value, title), title) for value, title in self._model.kinds]
        if chips:
            chips.append((SOMETHING_ELSE, self.tr("Not sure"), self.tr("Something else")))
        return chips

    def _dates(self) -> str:
        model, undated = self._model, self.tr("undated")
        if not model.listed:
            if model.locked:
                return self.tr("A content pack may add your country.")
            return self.tr("Kept in this notebook only. A content pack may add your country.")
        urgent = model.help_of.emergency
        shown = [*([urgent] if urgent else []), *model.people]
        dates = [f"{c.phone or c.name} {c.year or undated}" for c in shown]
        said = self.tr("Source dates: %1.").replace("%1", ", ".join(dates))
        return " ".join(text for text in (said, self._until()) if text)

    def _until(self) -> str:
        """Also without a notebook, where nobody knows the day: the date speaks for itself."""
        best, today = self._model.help_of.best_before, self._model.today
        if best is None:
            return ""
        if today is not None and today > best:
            return self.tr(
                "These were to be read again by %1: look at the website of a service first."
            ).replace("%1", long_day(best))
        return self.tr("Best before %1.").replace("%1", long_day(best))

    def _fill_cases(self) -> None:
        clear_layout(self._cases)
        rows = [self._case_row(case) for case in self._model.cases]
        if rows:
            self._cases.addWidget(ListCard(rows))
            return
        card = Card("plain", padding=8)
        card.body.addWidget(
            EmptyState(
                "note-pencil",
                self.tr("Nothing written down"),
                self.tr(
                    "If something happens, short facts help you later. Never keep a sexual picture."
                ),
            )
        )
        self._cases.addWidget(card)

    def _case_row(self, case: CaseRow) -> ListRow:
        today = self._model.today
        opened = "" if case.opened_on is None else short_day(case.opened_on, today)
        chip = Chip("", self.tr("Open"), fg="info", bg="infoSoft")
        if case.closed or case.waiting:
            chip = Chip("closed" if case.closed else "open")
        lead = Avatar(case.child_name or "·", case.child_colour)
        title = case.title or self.tr("Something else")
        shown = ListRow(title, opened, lead=lead, extras=[chip], opens=True)
        shown.activated.connect(lambda: self._model.open_case(case.id))
        return shown
