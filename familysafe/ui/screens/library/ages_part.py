"""Ages by country: which labels count there, and what the law says, each line with its date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.library.view_model import (
    AccountLaw,
    AgesHere,
    ConsentAge,
    LibraryModel,
    SystemLine,
    key_of,
)
from familysafe.ui.screens.library.words import confidence_text, status_of_law
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.best_before import PastDate
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.widgets.country_names import country_name
from familysafe.ui.widgets.dates import long_day, source_date
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.list_row import ListCard, ListRow
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import Section

_PLACES = 5
_TONES = {"in_force": ("ok", "okSoft"), "announced": ("info", "infoSoft")}


def law_date(text: str) -> str:
    """ "2025-12-10" as it is read; what is no day ("spring 2027") stays as it is."""
    try:
        return long_day(date.fromisoformat(text))
    except ValueError:
        return source_date(text)


class AgesPart(QWidget):
    """The household's country first; any other one can be chosen."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=16)
        self.setLayout(layout)
        line = row(spacing=12)
        self.country = Choice([], small=True)
        self.country.setAccessibleName(self.tr("Country"))
        self.country.setMinimumWidth(current().px(280))
        self.country.activated.connect(lambda _: model.choose_country(self.country.value()))
        line.addWidget(self.country)
        line.addStretch(1)
        layout.addLayout(line)
        self._room = column(spacing=16)
        layout.addLayout(self._room)

    def fill(self) -> None:
        model = self._model
        if self.country.count() != len(model.countries) + 1:
            self.country.clear()
            for code, name in model.countries:
                self.country.addItem(country_name(code) if len(code) == 2 else name, code)
            self.country.addItem(self.tr("Another country"), "")
        codes = {code for code, _ in model.countries}
        self.country.set_value(model.country if model.country in codes else "")
        clear_layout(self._room)
        if model.ages is None:
            return
        self._room.addWidget(self._labels(model.ages))
        self._room.addWidget(self._law(model.ages))
        section = Section(self.tr("All label systems"))
        section.body.addWidget(ListCard([self._system(s) for s in model.systems]))
        self._room.addWidget(section)

    # -- labels ----------------------------------------------------------------------------------

    def _labels(self, here: AgesHere) -> Section:
        section = Section(self.tr("Labels that count here"))
        section.body.addWidget(ListCard([self._system(s) for s in here.systems]))
        if here.general:
            said = self.tr("We know no system of this country. This one stands in for all others.")
            section.body.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        if here.also:
            names = ", ".join(line.name for line in here.also)
            said = self.tr("Printed there as well: %1.").replace("%1", names)
            section.body.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        card = Card("inset", padding=16, spacing=6)
        card.body.addWidget(PlainLabel(self.tr("When you compare labels"), "control", wrap=True))
        self._lines(self._model.pitfalls, card)
        section.body.addWidget(card)
        return section

    def _system(self, line: SystemLine) -> ListRow:
        places = ", ".join(country_name(code) for code in line.regions[:_PLACES])
        places += "…" if len(line.regions) > _PLACES else ""
        covers = ", ".join(line.covers)
        about = " · ".join(text for text in (covers[:1].upper() + covers[1:], places) if text)
        shown = ListRow(line.name, about, opens=True)
        shown.activated.connect(lambda: self._model.open_print(f"system:{line.id}:"))
        return shown

    # -- law -------------------------------------------------------------------------------------

    def _law(self, here: AgesHere) -> Section:
        section = Section(self.tr("Ages by law"))
        if here.past is not None:
            section.body.addWidget(PastDate("law", here.past))
        card = Card("plain", padding=16, spacing=10)
        if here.consent is not None:
            self._consent(here.consent, here, card)
        for law in here.laws:
            if card.body.count():
                card.body.addWidget(Rule())
            self._account_law(law, here, card)
        if not card.body.count():
            said = self.tr("We know of no age by law there. That does not mean that there is none.")
            card.body.addWidget(PlainLabel(said, "lead", wrap=True))
        section.body.addWidget(card)
        said = self.tr("No legal advice. Laws change often: look at the date of each line.")
        section.body.addWidget(PlainLabel(said, "caption", "textMuted", wrap=True))
        return section

    def _consent(self, fact: ConsentAge, here: AgesHere, card: Card) -> None:
        if fact.age is None:
            title = self.tr("No fixed age for agreeing to the use of data")
        else:
            title = self.tr("From %1 a child alone may agree to the use of data")
            title = title.replace("%1", str(fact.age))
        card.body.addWidget(PlainLabel(title, "bodyStrong", wrap=True))
        lines = (fact.basis, fact.note, confidence_text(fact.confidence))
        self._lines(lines, card)
        card.body.addWidget(self._dated(fact, here))

    def _account_law(self, law: AccountLaw, here: AgesHere, card: Card) -> None:
        head = row(spacing=12)
        title = self.tr("Accounts from %1: %2").replace("%1", str(law.age)).replace("%2", law.name)
        head.addWidget(PlainLabel(title, "bodyStrong", wrap=True), 1)
        fg, bg = _TONES.get(law.status, ("neutral", "neutralSoft"))
        head.addWidget(Chip("", status_of_law(law.status), fg=fg, bg=bg))
        card.body.addLayout(head)
        when = self.tr("Date: %1").replace("%1", law_date(law.in_force))
        self._lines((law.status_note, when, *law.facts), card)
        for text, names in (
            (self.tr("Named in it: %1."), law.covered),
            (self.tr("Call themselves covered: %1."), law.self_declared),
            (self.tr("Not covered: %1."), law.not_covered),
        ):
            if names:
                self._lines((text.replace("%1", ", ".join(names)),), card)
        self._lines((confidence_text(law.confidence),), card)
        card.body.addWidget(self._dated(law, here))
        if law.check_at:
            line = row(spacing=0)
            about = self.tr("Page of the authority")
            line.addWidget(CopyButton(self.tr("Copy the authority's address"), law.check_at, about))
            line.addStretch(1)
            card.body.addLayout(line)

    def _dated(self, fact: ConsentAge | AccountLaw, here: AgesHere) -> PlainLabel:
        sources = here.sources.get(key_of(fact), ())
        names = dict.fromkeys(s.publisher or s.title for s in sources)
        said = " · ".join((source_date(fact.as_of), *names))
        said = self.tr("Source: %1").replace("%1", said)
        return PlainLabel(said, "caption", "textMuted", wrap=True)

    def _lines(self, lines: Iterable[str], card: Card) -> None:
        for text in lines:
            if text:
                label = PlainLabel(text, "small", "textMuted", wrap=True)
                card.body.addWidget(label)
