"""A guide or card to read: where, what to do, what fits which age, and how sure we are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.services.library import Page
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.card import Card, row
from familysafe.ui.widgets.checklist import IconLines, NumberedSteps
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.widgets.dates import source_date
from familysafe.ui.widgets.path_chips import PathChips
from familysafe.ui.widgets.plain_label import PlainLabel


class Words(QWidget):
    """Fills the two columns of an opened page."""

    def fill_main(self, page: Page, into: QVBoxLayout) -> None:
        """Where, what to do, what you should see, what fits."""
        card = Card("plain", padding=20, spacing=12)
        if page.why:
            card.body.addWidget(PlainLabel(page.why, "body", wrap=True))
        if page.paths:
            card.body.addWidget(PlainLabel(self.tr("Where to look"), "control"))
        for version, steps in page.paths:
            if version:
                card.body.addWidget(PlainLabel(version, "small", "textMuted"))
            card.body.addWidget(PathChips(steps))
        if page.do:
            card.body.addWidget(PlainLabel(self.tr("What to do"), "control"))
            card.body.addWidget(NumberedSteps(page.do))
        if page.see:
            card.body.addWidget(PlainLabel(self.tr("What you should see"), "control"))
            card.body.addWidget(PlainLabel(page.see, "lead", wrap=True))
        if page.prove_it:
            card.body.addWidget(PlainLabel(self.tr("How to prove it"), "control"))
            card.body.addWidget(PlainLabel(page.prove_it, "lead", wrap=True))
        into.addWidget(card)
        if page.fits:
            into.addWidget(self._fits(page))
        if any(page.limits):
            into.addWidget(self._limits(page))

    def fill_side(self, page: Page, into: QVBoxLayout) -> None:
        """Described for what, from when, how sure, and the sources."""
        card = Card("plain", padding=16, spacing=6)
        card.body.addWidget(PlainLabel(self.tr("How sure is this?"), "control"))
        for line in (self.described(page), self._confidence(page), *page.marks):
            if line:
                card.body.addWidget(PlainLabel(line, "small", "textMuted", wrap=True))
        into.addWidget(card)
        if page.sources:
            into.addWidget(self._sources(page))
        into.addStretch(1)

    def described(self, page: Page) -> str:
        """ "Described for iPadOS 26, source May 2026." Nobody says that it was checked today."""
        dated = source_date(page.dated)
        if page.described_for and page.dated in page.described_for:
            return self.tr("Described for %1.").replace("%1", page.described_for)
        if page.described_for:
            said = self.tr("Described for %1, source %2.").replace("%2", dated)
            return said.replace("%1", page.described_for)
        return self.tr("Source %1.").replace("%1", dated) if dated else ""

    def _confidence(self, page: Page) -> str:
        words = {
            "high": self.tr("Sources agree."),
            "medium": self.tr("Likely right; details may differ."),
            "low": self.tr("Not sure: go by your own screen."),
        }
        return words.get(page.confidence, "")

    def _fits(self, page: Page) -> Card:
        card = Card("plain", padding=20, spacing=8)
        card.body.addWidget(PlainLabel(self.tr("What fits which age"), "control"))
        for ages, value in page.fits:
            line = row(spacing=12)
            low, _, high = ages.partition("-")
            said = self.tr("%1 to %2").replace("%1", low).replace("%2", high) if high else ages
            age = PlainLabel(said, "row", "textMuted")
            age.setFixedWidth(current().px(72))
            line.addWidget(age, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(value, "lead", wrap=True), 1)
            card.body.addLayout(line)
        return card

    def _limits(self, page: Page) -> Card:
        card = Card("plain", padding=20, spacing=8)
        card.body.addWidget(PlainLabel(self.tr("What it does not do"), "control"))
        card.body.addWidget(IconLines([("minus-circle", t) for t in page.limits if t]))
        return card

    def _sources(self, page: Page) -> Card:
        card = Card("plain", padding=16, spacing=8)
        card.body.addWidget(PlainLabel(self.tr("Sources"), "control"))
        for source in page.sources:
            words = " · ".join(t for t in (source.publisher, source_date(source.as_of)) if t)
            card.body.addWidget(PlainLabel(source.title, "small", wrap=True))
            if words:
                card.body.addWidget(PlainLabel(words, "caption", "textMuted", wrap=True))
            if source.url:
                line = row(spacing=0)
                line.addWidget(CopyButton(self.tr("Copy the address"), source.url, source.title))
                line.addStretch(1)
                card.body.addLayout(line)
        return card
