"""Lines for the family's own rules by age, with what the parents promise in turn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.library.view_model import LibraryModel, Rules
from familysafe.ui.screens.library.words import heading_text
from familysafe.ui.widgets.best_before import PastDate
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, Rule, clear_layout, column, row
from familysafe.ui.widgets.checklist import IconLines
from familysafe.ui.widgets.dates import source_date
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.segmented import Segmented


class RulesPart(QWidget):
    """Pick an age, read the lines together, print the sheet to sign."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        layout = column(spacing=12)
        self.setLayout(layout)
        said = self.tr("Pick a few lines together. Both sides promise something.")
        layout.addWidget(PlainLabel(said, "lead", "textMuted", wrap=True))
        line = FlowBox(spacing=12)
        self._choice = row(spacing=0)
        holder = QWidget()
        holder.setLayout(self._choice)
        line.add(holder)
        self.sheet = Button(self.tr("Print to sign"), "outline", icon="printer")
        self.sheet.clicked.connect(self._open_sheet)
        line.add(self.sheet)
        layout.addWidget(line)
        self._room = column(spacing=12)
        layout.addLayout(self._room)
        self.bands: Segmented | None = None

    def fill(self) -> None:
        model = self._model
        if self.bands is None and model.rule_bands:
            span = self.tr("%1 to %2")
            choices = [
                (b.id, span.replace("%1", str(b.from_age)).replace("%2", str(b.to_age)))
                for b in model.rule_bands
            ]
            self.bands = Segmented(self.tr("Age"), choices)
            self.bands.chosen.connect(model.choose_rule_band)
            self._choice.addWidget(self.bands)
        if self.bands is not None:
            self.bands.set_value(model.rule_band)
        clear_layout(self._room)
        if model.rules is not None:
            self._fill_rules(model.rules)

    def _fill_rules(self, rules: Rules) -> None:
        if rules.past is not None:
            self._room.addWidget(PastDate("rules", rules.past))
        for section in rules.sections:
            card = Card("plain", padding=16, spacing=8)
            card.body.addWidget(PlainLabel(heading_text(section.id), "control", wrap=True))
            for index, clause in enumerate(section.clauses):
                if index:
                    card.body.addWidget(Rule())
                lines = [("smiley", self.tr("Child: %1").replace("%1", clause.child))]
                if clause.parent:
                    said = self.tr("Parents: %1").replace("%1", clause.parent)
                    lines.append(("handshake", said))
                card.body.addWidget(IconLines(lines))
            self._room.addWidget(card)
        card = Card("inset", padding=16, spacing=6)
        card.body.addWidget(PlainLabel(heading_text("good_practice"), "control", wrap=True))
        for text in rules.good_practice:
            card.body.addWidget(PlainLabel(text, "small", wrap=True))
        names = dict.fromkeys(s.publisher or s.title for s in rules.sources)
        said = self.tr("Our own words, %1. Read for it: %2.").replace(
            "%1", source_date(rules.dated)
        )
        said = said.replace("%2", "; ".join(names))
        card.body.addWidget(PlainLabel(said, "caption", "textMuted", wrap=True))
        self._room.addWidget(card)

    def _open_sheet(self) -> None:
        self._model.open_print(f"rules:agreement:{self._model.rule_band}")
