"""Incident log (picture 20): facts in words, for school or police; no files in some cases."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.incidents.case_parts import EntriesCard, NewLineCard
from familysafe.ui.screens.incidents.files_model import FilesModel
from familysafe.ui.screens.incidents.files_part import FilesPart
from familysafe.ui.screens.incidents.new_case import NewCaseCard
from familysafe.ui.screens.incidents.paper import print_case
from familysafe.ui.screens.incidents.side import ReportCard, notice
from familysafe.ui.screens.incidents.view_model import IncidentModel, OpenCase
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, clear_layout
from familysafe.ui.widgets.chip import Chip, FilterChip
from familysafe.ui.widgets.dates import near_day, short_day
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.help_words import step_words
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.scroll_page import ScrollPage, Section

_SIDE = 340
_CHAIN_SHOWN = 12


class IncidentView(ScrollPage):
    """A new case, or a saved one with its lines."""

    crumbs_changed = Signal()

    def __init__(self, model: IncidentModel, files: FilesModel) -> None:
        super().__init__()
        self._model, self._files = model, files
        self._arrived = False
        self._shown: UUID | None = None
        self.set_title(self.tr("Write down what happened"))
        self.print = Button(self.tr("Print for school or police"), "outline", icon="printer")
        self.print.clicked.connect(self.on_print)
        self.add_action(self.print)
        self.close_case = Button(self.tr("Close the case"), icon="check")
        self.close_case.clicked.connect(model.close)
        self.add_action(self.close_case)
        self.cancel = Button(self.tr("Back"))
        self.cancel.clicked.connect(model.go_back)
        self.add_action(self.cancel)
        self.save = Button(self.tr("Save"), "primary")
        self.save.clicked.connect(model.save_new)
        self.add_action(self.save)
        self.use_side(_SIDE)
        self.new_case = NewCaseCard(model)
        self.new_case.who_changed.connect(self._fill_side)
        self.main.addWidget(self.new_case)
        self.entries = EntriesCard()
        self.main.addWidget(self.entries)
        self.steps = Section(self.tr("First steps"))
        self.step_box = FlowBox()
        self.steps.body.addWidget(self.step_box)
        self.main.addWidget(self.steps)
        self.more = Section(self.tr("Add a line"))
        self.new_line = NewLineCard(model)
        self.more.body.addWidget(self.new_line)
        self.main.addWidget(self.more)
        self.files = FilesPart(files)
        files.loaded.connect(self.fit)
        self.main.addWidget(self.files)
        self.main.addStretch(1)
        model.loaded.connect(self._fill)
        model.kind_changed.connect(self._fill_kind)
        model.refused.connect(self._show_problems)
        model.kept.connect(lambda: announce(self, self.tr("Draft kept, encrypted.")))

    def show_place(self, place: Place) -> None:
        self._arrived = True
        self._model.load(place.get("incident_id"), place.get("kind"))

    def crumbs(self) -> list[tuple[str, Place | None]]:
        case = self._model.case
        last = self.tr("New")
        if case is not None and case.opened_on is not None:
            last = short_day(case.opened_on)
        return [(self.tr("Incidents & help"), Place.of(Route.HELP)), (last, None)]

    def focus_first(self) -> None:
        if self._model.case is None:
            self.new_case.focus_first()
        else:
            self.new_line.text.setFocus()

    def on_save(self) -> None:
        if self._model.case is None:
            self._model.save_new()
        else:
            self.new_line.submit()

    def on_print(self) -> None:
        """The case on paper; a new one is saved first."""
        if self._model.case is not None:
            print_case(self._model.case, self)

    def leave(self) -> None:
        self._model.keep_now()

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if hasattr(self, "new_case"):
            self.new_case.set_narrow(self.effective_width() < 1180)

    def _fill(self) -> None:
        facts = self._model.facts
        if facts is None:
            return
        case = facts.case
        new = case is None
        self.new_case.setVisible(new)
        self.save.setVisible(new)
        self.print.setVisible(not new)
        self.entries.setVisible(not new)
        self.steps.setVisible(not new)
        self.more.setVisible(not new)
        open_ = case is not None and case.closed_on is None
        self.close_case.setVisible(open_)
        self.cancel.setVisible(True)
        if case is None:
            text = self.tr("Just the facts you know. Drafts are saved as you type.")
            self.set_title(self.tr("Write down what happened"), text)
            self.new_case.fill()
        else:
            self._fill_case(case)
            self.more.setVisible(open_)
            self.new_line.fill(facts.now.date())
        self._fill_side()
        self.crumbs_changed.emit()
        self.fit()
        shown = None if case is None else case.id
        self._files.load(shown)
        if self._arrived or shown != self._shown:  # what had the focus may be gone
            self._arrived, self._shown = False, shown
            self.focus_first()

    def _fill_case(self, case: OpenCase) -> None:
        about = []
        if case.child_name:
            about.append(self.tr("About %1").replace("%1", isolated(case.child_name)))
        if case.opened_on is not None:
            about.append(short_day(case.opened_on))
        if case.closed_on is not None:
            closed = self.tr("closed on %1").replace("%1", short_day(case.closed_on))
            about.append(closed)
        self.set_title(case.title or self.tr("Something else"), " · ".join(about))
        today = self._model.facts.now.date() if self._model.facts is not None else None
        if today is not None:
            self.entries.show_entries(case.entries, today)

    def _fill_kind(self) -> None:
        self.new_case.show_steps()
        self._fill_steps()
        self._fill_side()
        self.fit()

    def _fill_steps(self) -> None:
        case, found = self._model.case, self._model.kind_help.script
        self.step_box.clear()
        self.steps.setVisible(case is not None and found is not None)
        if case is None or found is None:
            return
        words = step_words()
        for step in found.steps:
            word = words.get(step.step, step.step)
            if step.step in case.steps_done:
                # A line of a case is never taken back; the toast's Undo is the way.
                self.step_box.add(Chip("", word, fg="ok", bg="okSoft", icon="check"))
            elif case.closed_on is None:
                chip = FilterChip(word)
                chip.clicked.connect(lambda _=False, s=step.step: self._model.tick_step(s))
                self.step_box.add(chip)

    def _fill_side(self) -> None:
        clear_layout(self.side)
        model, case = self._model, self._model.case
        careful = model.careful if case is None else case.careful
        if careful:
            self.side.addWidget(
                notice(
                    "hand-palm",
                    self.tr("Please don’t confront anyone"),
                    self.tr(
                        "If someone near you may have done it, speak to those who help first. "
                        "The Hide button at the top covers this window at once."
                    ),
                )
            )
        self.side.addWidget(self._files_notice())
        self.side.addWidget(ReportCard(model.kind_help.people, model.kind_help.past))
        self.side.addWidget(self._again())
        if case is not None:
            self.side.addWidget(self._chain(case))
        court = self.tr("A court or the police may ask for this record. Write facts, not guesses.")
        self.side.addWidget(PlainLabel(court, "caption", "textMuted", wrap=True))
        self.side.addStretch(1)

    def _files_notice(self) -> Card:
        if self._model.kind_help.no_files:
            kind = self.tr("No files for this kind")
            return notice(
                "prohibit",
                kind if self._model.kind_help.by_kind else self.tr("No files in this case"),
                self.tr(
                    "No pictures, screenshots or other files, not even as proof: in cases like "
                    "this a copy can harm your child again and be against the law. Words, links, "
                    "handles and times are enough to report it."
                ),
            )
        return notice(
            "info",
            self.tr("Words first"),
            self.tr(
                "Words, links, handles and times are enough. A saved case can also hold files, "
                "but none that shows anything sexual."
            ),
            "info",
        )

    def _again(self) -> Card:
        card = Card("plain", padding=16, spacing=4)
        card.body.addWidget(PlainLabel(self.tr("Look at it again"), "control"))
        case, facts = self._model.case, self._model.facts
        day = self._model.look_again_on() if case is None else case.look_again_on
        if facts is not None and day is not None:
            shown = near_day(day, facts.now.date())
            card.body.addWidget(PlainLabel(shown[:1].upper() + shown[1:], "lead", wrap=True))
        quiet = self.tr("The reminder does not say what about.")
        card.body.addWidget(PlainLabel(quiet, "small", "textMuted", wrap=True))
        return card

    def _chain(self, case: OpenCase) -> Card:
        card = Card("plain", padding=16, spacing=4)
        card.body.addWidget(PlainLabel(self.tr("Entries are chained"), "control"))
        text = self.tr("Each line is bound to all lines before it, so a later change would show.")
        card.body.addWidget(PlainLabel(text, "small", "textMuted", wrap=True))
        if case.chain_end:
            mark = self.tr("Mark %1").replace("%1", case.chain_end[:_CHAIN_SHOWN])
            card.body.addWidget(Chip("", mark))
        return card

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.new_case.show_problems(problems)
        self.new_line.text_field.set_error(problems.get("line", ""), focus="line" in problems)
        if problems.get(""):
            self.subtitle.set_text(problems[""])
            announce(self, problems[""])
