"""Library: guides and fact cards with source and date, the glossary, paper, and own notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.library.ages_part import AgesPart
from familysafe.ui.screens.library.guides_part import GuidesPart
from familysafe.ui.screens.library.note_box import NoteBox
from familysafe.ui.screens.library.other_parts import NotesPart, PrintPart, WordsPart
from familysafe.ui.screens.library.page_card import Words
from familysafe.ui.screens.library.paper import fill_parts, print_card, save_card
from familysafe.ui.screens.library.rules_part import RulesPart
from familysafe.ui.screens.library.tips_part import TipsPart
from familysafe.ui.screens.library.view_model import LibraryModel, Page, Printable
from familysafe.ui.screens.library.words import card_title, kind_text, tier
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import clear_layout
from familysafe.ui.widgets.checkup_words import minutes_text, topic_name
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.tabs import Tabs

Part = GuidesPart | TipsPart | RulesPart | AgesPart | WordsPart | PrintPart | NotesPart

_SIDE = 304
_BELOW = 32


class LibraryView(ScrollPage):
    """Tabs, or one opened page."""

    crumbs_changed = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._was_open = False
        self._words = Words(self)
        self._words.hide()
        self._add_actions()
        self.tabs = Tabs(
            [
                ("guides", self.tr("Guides"), None),
                ("tips", self.tr("14 tips"), None),
                ("rules", self.tr("Family rules"), None),
                ("ages", self.tr("Ages & labels"), None),
                ("words", self.tr("Glossary"), None),
                ("print", self.tr("Cards to print"), None),
                ("notes", self.tr("Your notes"), None),
            ]
        )
        self.tabs.chosen.connect(model.go_tab)
        self.above.addWidget(self.tabs)
        self.guides = GuidesPart(model)
        self.guides.words_wanted.connect(lambda: model.go_tab("words"))
        self.tips = TipsPart(model)
        self.rules = RulesPart(model)
        self.ages = AgesPart(model)
        self.glossary = WordsPart(model)
        self.paper = PrintPart(model)
        self.notes = NotesPart(model)
        self._parts: dict[str, Part] = {
            "guides": self.guides,
            "tips": self.tips,
            "rules": self.rules,
            "ages": self.ages,
            "words": self.glossary,
            "print": self.paper,
            "notes": self.notes,
        }
        for part in self._parts.values():
            self.above.addWidget(part)
        self.use_side(_SIDE)
        self.side_box.hide()
        model.changed.connect(self._fill_lists)
        model.opened.connect(self._fill)

    def show_place(self, place: Place) -> None:
        self._model.load()
        self._model.show(place)

    def crumbs(self) -> list[tuple[str, Place | None]]:
        model = self._model
        first = (self.tr("Library"), Place.of(Route.LIBRARY))
        if model.page is not None:
            return [first, (model.page.entry.title, None)]
        if model.printable is not None:
            title = card_title(model.printable.kind, model.printable.title)
            return [first, (title, None)]
        return [(self.tr("Library"), None)]

    def focus_first(self) -> None:
        if self._opened() is not None:
            self.back.setFocus()
        elif self._model.tab == "words":
            self.glossary.words.setFocus()
        elif self._model.tab == "guides":
            self.guides.words.setFocus()
        else:
            self.tabs.bar.setFocus()

    def next_tab(self, step: int) -> None:
        """Ctrl+Tab."""
        if self._opened() is None:
            self.tabs.step(step)

    def on_print(self) -> None:
        """Ctrl+P on a card."""
        if self._model.printable is not None:
            print_card(self._model.printable, self)

    def save_card_to(self, path: str) -> None:
        """Write the opened card as a PDF and say whether it is there."""
        if self._model.printable is not None:
            self._model.told_saved(save_card(self._model.printable, path))

    def before_fit(self, width: int) -> None:
        super().before_fit(width)
        if not hasattr(self, "_parts") or self._opened() is not None:
            return
        inside = width - 64
        used = self.head.sizeHint().height() + self.tabs.sizeHint().height()
        if self._model.tab == "guides":
            used += self.guides.filters.heightForWidth(inside) + 3 * _BELOW
            self.guides.fit_table(self.viewport().height() - used)
        elif self._model.tab == "print":
            used += 5 * _BELOW
            self.paper.fit_table(self.viewport().height() - used)

    def _add_actions(self) -> None:
        self.back = Button(self.tr("All guides"), icon="arrow-left")
        self.back.clicked.connect(self._model.close_page)
        self.add_action(self.back)
        self.save_pdf = Button(self.tr("Save as PDF"), icon="file-arrow-down")
        self.save_pdf.clicked.connect(self._choose_pdf)
        self.add_action(self.save_pdf)
        self.print = Button(self.tr("Print"), "primary", icon="printer")
        self.print.clicked.connect(self.on_print)
        self.add_action(self.print)

    def _opened(self) -> Page | Printable | None:
        return self._model.page or self._model.printable

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes an opened guide or card."""
        if event.key() == Qt.Key.Key_Escape and self._opened() is not None:
            self._model.close_page()
            return
        super().keyPressEvent(event)

    def _keep_focus(self) -> None:
        """What had the keyboard is hidden now: the opened page or the list has it instead."""
        if self._opened() is not None:
            self.back.setFocus()
        elif self._model.tab == "guides" and self._was_open:
            self.guides.table.setFocus()
        elif self._model.tab == "print" and self._was_open:
            self.paper.table.setFocus()
        else:
            self.focus_first()

    def _fill(self) -> None:
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        clear_layout(self.main)
        clear_layout(self.side)
        model, opened = self._model, self._opened()
        self.tabs.setVisible(opened is None)
        for name, part in self._parts.items():
            part.setVisible(opened is None and name == model.tab)
        self.action_box.setVisible(opened is not None)
        self.save_pdf.setVisible(model.printable is not None)
        self.print.setVisible(model.printable is not None)
        self.side_box.setVisible(model.page is not None)
        if model.page is not None:
            self._show_page(model.page)
        elif model.printable is not None:
            self._show_card(model.printable)
        else:
            text = self.tr("Where a setting is, what fits which age, and where we know it from.")
            self.set_title(self.tr("Library"), text)
            self.tabs.set_value(model.tab)
            self._fill_lists()
        self.main.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.crumbs_changed.emit()
        self.fit()
        if held and (opened is not None or self._was_open):
            self._keep_focus()
        self._was_open = opened is not None

    def _show_page(self, page: Page) -> None:
        self.back.set_text(self.tr("All guides"))
        topic = topic_name(page.entry.topic)
        about = [page.entry.shelf_name, topic, tier(page.entry.is_guide)]
        if page.entry.title == topic:  # said once
            about.remove(topic)
        self.set_title(page.entry.title, " · ".join(about))
        self._words.fill_main(page, self.main)
        if page.entry.is_guide:
            box = NoteBox(self._model)
            box.grew.connect(self.fit)
            self.main.addWidget(box)
        self._words.fill_side(page, self.side)

    def _show_card(self, card: Printable) -> None:
        self.back.set_text(self.tr("Back to the list"))
        minutes = minutes_text(card.minutes) if card.minutes else ""
        about = " · ".join(text for text in (kind_text(card.kind), minutes) if text)
        self.set_title(card_title(card.kind, card.title), about)
        fill_parts(card, self.main)

    def _fill_lists(self) -> None:
        if not self._model.loaded or self._opened() is not None:
            return
        notes = len(self._model.notes)
        self.tabs.set_counts({"notes": notes or None})
        self._parts[self._model.tab].fill()
        self.fit()

    def _choose_pdf(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self.window(), "FamilySafe", "FamilySafe.pdf", self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_card_to(path)
