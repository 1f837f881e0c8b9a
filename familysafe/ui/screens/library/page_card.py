"""A guide or card to read: where, what to do, what fits which age, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.ui.screens.library.view_model import Fit, Page
from familysafe.ui.screens.library.words import (
    ages_text,
    described,
    reopen_text,
    sure_text,
    where_text,
)
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.best_before import PastDate
from familysafe.ui.widgets.card import Card, Rule, row
from familysafe.ui.widgets.checklist import IconLines
from familysafe.ui.widgets.checkup_words import in_hand_inside, minutes_text
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.widgets.dates import long_day, source_date
from familysafe.ui.widgets.path_chips import PathChips
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.quoted_label import QuotedLabel, QuotedSteps

_AGES = 72
_ABOVE_HEADING = 12
_BETWEEN_WAYS = 6


class Words(QWidget):
    """Fills the two columns of an opened page."""

    def fill_main(self, page: Page, into: QVBoxLayout) -> None:
        """Where, what to do, what you should see, what fits, what it leaves open."""
        if page.stale:
            into.addWidget(PastDate("guide", page.review_by))
        into.addWidget(self._guide(page))
        if page.fits:
            into.addWidget(self._fits(page))
        limits = [text for text in page.limits if text]
        if limits:
            card = self._titled(self.tr("What it does not do"))
            card.body.addWidget(IconLines([("minus-circle", text) for text in limits]))
            into.addWidget(card)
        if page.search_words or not (page.paths or page.note):
            into.addWidget(self._looks_different(page))
        if page.conflicts:
            card = self._titled(self.tr("Where our sources do not agree"))
            self._add_lines(card, page.conflicts)
            into.addWidget(card)
        if page.shelf_notes or page.shelf_conflicts:
            into.addWidget(self._shelf(page))

    def fill_side(self, page: Page, into: QVBoxLayout) -> None:
        """How sure and since when, the sources, what makes it due again, the tips."""
        card = self._titled(self.tr("How sure is this?"), padding=16)
        lines = (sure_text(page), described(page), *page.marks, self._until(page))
        self._add_lines(card, (line for line in lines if line))
        into.addWidget(card)
        if page.sources:
            into.addWidget(self._sources(page))
        if page.shelf_tool or page.shelf_versions:
            card = self._titled(page.entry.shelf_name, padding=16)
            tool = self.tr("Parents use: %1.").replace("%1", page.shelf_tool.rstrip("."))
            known = self.tr("Known to us: %1.").replace("%1", page.shelf_versions.rstrip("."))
            both = ((tool, page.shelf_tool), (known, page.shelf_versions))
            self._add_lines(card, (said for said, given in both if given))
            into.addWidget(card)
        if page.reopens:
            card = self._titled(self.tr("What makes it due again"), padding=16)
            days = self.tr("%1 days after the last look").replace("%1", str(page.recheck_days))
            self._add_lines(card, (*(reopen_text(event) for event in page.reopens), days))
            into.addWidget(card)
        if page.tips:
            card = self._titled(self.tr("Goes with these tips"), padding=16)
            self._add_lines(card, (text for _, text in page.tips))
            into.addWidget(card)

    # -- the guide itself ------------------------------------------------------------------------

    def _guide(self, page: Page) -> Card:
        card = Card("plain", padding=20, spacing=8)
        body = card.body
        if page.question:
            body.addWidget(PlainLabel(page.question, "quote", wrap=True))
        if page.why:
            body.addWidget(PlainLabel(page.why, "body", "textMuted", wrap=True))
        if page.in_hand:
            said = self.tr("In your hand: %1. %2")
            said = said.replace("%1", in_hand_inside(page.in_hand))
            said = said.replace("%2", minutes_text(page.minutes))
            body.addWidget(PlainLabel(said, "small", "textMuted", wrap=True))
        if page.notice != "no":
            body.addWidget(self._notice(page))
        if page.paths or page.where:
            self._add_heading(body, self.tr("Where to look"))
        if page.where:
            body.addWidget(PlainLabel(where_text(page.where), "small", "textMuted", wrap=True))
        for index, (version, steps) in enumerate(page.paths):
            if index:
                body.addSpacing(_BETWEEN_WAYS)
            if version:
                body.addWidget(PlainLabel(version, "small", "textMuted", wrap=True))
            body.addWidget(PathChips(steps))
        if page.note:
            body.addWidget(QuotedLabel(page.note, "small", "textMuted"))
        if page.do:
            self._add_heading(body, self.tr("What to do"))
            body.addWidget(QuotedSteps(page.do))
        if page.see:
            self._add_heading(body, self.tr("What you should see"))
            body.addWidget(QuotedLabel(page.see))
        if page.prove_it or page.entry.is_guide:
            self._add_heading(body, self.tr("How to prove it"))
            body.addWidget(QuotedLabel(page.prove_it or self._no_test(page)))
        return card

    def _add_heading(self, body: QVBoxLayout, text: str) -> None:
        """A heading stands nearer to what it heads than to what comes before."""
        body.addSpacing(_ABOVE_HEADING)
        body.addWidget(PlainLabel(text, "control", wrap=True))

    def _no_test(self, page: Page) -> str:
        said = self.tr("No safe test known.")
        return f"{said} {page.no_test_because}".strip()

    def _notice(self, page: Page) -> Banner:
        if page.notice == "yes":
            title = self.tr("Another adult at home would notice this change.")
            return Banner(page.notice_note, title=title, tone="warn")
        text = page.notice_note or self.tr("Another adult at home may notice this change.")
        return Banner(text, tone="inset")

    def _fits(self, page: Page) -> Card:
        card = self._titled(self.tr("What fits which age"), spacing=8)
        for fit in page.fits:
            line = row(spacing=12)
            age = PlainLabel(ages_text(fit.ages), "row", "textMuted")
            age.setFixedWidth(current().px(_AGES))
            line.addWidget(age, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self._fit(fit), 1)
            card.body.addLayout(line)
        return card

    def _fit(self, fit: Fit) -> QWidget:
        box = Card("none", padding=0, spacing=2)
        value = fit.value or self.tr("No account at this age")
        box.body.addWidget(PlainLabel(value, "lead", wrap=True))
        if fit.note:
            box.body.addWidget(QuotedLabel(fit.note, "small", "textMuted"))
        return box

    def _looks_different(self, page: Page) -> Card:
        card = self._titled(self.tr("Looks different?"))
        if page.search_words:
            said = self.tr("Search the settings for one of these, or look for it on the page:")
            card.body.addWidget(PlainLabel(said, "lead", wrap=True))
            words = [f"“{word}”" for word in page.search_words]
            card.body.addWidget(QuotedLabel(", ".join(words)))
        elif not (page.paths or page.note):
            said = self.tr("Menus differ here. Look for a name like the title of this page.")
            card.body.addWidget(PlainLabel(said, "lead", wrap=True))
        return card

    def _shelf(self, page: Page) -> Card:
        """What counts for the whole device or app, not for this guide alone."""
        card = self._titled(self.tr("About %1 as a whole").replace("%1", page.entry.shelf_name))
        self._add_lines(card, page.shelf_notes)
        if page.shelf_conflicts:
            said = self.tr("Where our sources do not agree")
            card.body.addWidget(PlainLabel(said, "small", wrap=True))
            self._add_lines(card, page.shelf_conflicts)
        return card

    # -- where it comes from ---------------------------------------------------------------------

    def _until(self, page: Page) -> str:
        return (
            "" if page.stale else self.tr("Best before %1.").replace("%1", long_day(page.review_by))
        )

    def _sources(self, page: Page) -> Card:
        card = self._titled(self.tr("Sources"), padding=16)
        for index, source in enumerate(page.sources):
            if index:
                card.body.addSpacing(4)
                card.body.addWidget(Rule())
                card.body.addSpacing(4)
            words = " · ".join(t for t in (source.publisher, source_date(source.as_of)) if t)
            card.body.addWidget(PlainLabel(source.title, "small", wrap=True))
            if words:
                card.body.addWidget(PlainLabel(words, "caption", "textMuted", wrap=True))
            if source.url:
                line = row(spacing=0)
                line.addWidget(CopyButton(self.tr("Copy the address"), source.url, source.title))
                line.addStretch(1)
                card.body.addWidget(
                    PlainLabel(_breakable(source.url), "small", "textMuted", wrap=True)
                )
                card.body.addLayout(line)
        return card

    def _titled(self, title: str, *, padding: int = 20, spacing: int = 6) -> Card:
        card = Card("plain", padding=padding, spacing=spacing)
        card.body.addWidget(PlainLabel(title, "control", wrap=True))
        return card

    def _add_lines(self, card: Card, lines: Iterable[str]) -> None:
        for line in lines:
            card.body.addWidget(PlainLabel(line, "small", "textMuted", wrap=True))


def _breakable(url: str) -> str:
    """An address that may break after a slash, so that it fits into a narrow column."""
    return url.replace("/", "/\u200b").replace("?", "?\u200b").replace("-", "-\u200b")
