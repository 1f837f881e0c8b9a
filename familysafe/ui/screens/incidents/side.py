"""Beside the case: why no files, where to report it, when to look again, how lines hold."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from familysafe.ui.screens.incidents.view_model import Contact
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.best_before import past_date_line
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.widgets.plain_label import PlainLabel


def notice(icon: str, title: str, text: str, look: str = "warn") -> Card:
    """A tinted card with a title and a few calm words."""
    card = Card(look, padding=16, spacing=6)
    head = row(spacing=8)
    head.addWidget(Glyph(icon, look if look != "plain" else "textMuted", 20))
    head.addWidget(PlainLabel(title, "control", look if look == "warn" else "text", wrap=True), 1)
    card.body.addLayout(head)
    card.body.addWidget(PlainLabel(text, "small", wrap=True))
    return card


class ReportCard(Card):
    """Where to report this, each with its country."""

    def __init__(self, people: tuple[Contact, ...], past: date | None = None) -> None:
        super().__init__("plain", padding=16, spacing=10)
        self.body.addWidget(PlainLabel(self.tr("Where to report this"), "control"))
        for contact in people:
            self.body.addLayout(self._line(contact))
        if people and past is not None:
            said = past_date_line("help", past)
            self.body.addWidget(PlainLabel(said, "caption", "warn", wrap=True))
        if not people:
            text = self.tr("Incidents & help lists who helps in your country.")
            self.body.addWidget(PlainLabel(text, "small", "textMuted", wrap=True))

    def _line(self, contact: Contact) -> QHBoxLayout:
        line = row(spacing=8)
        words = column(spacing=0)
        words.addWidget(PlainLabel(contact.name, "lead", wrap=True))
        words.addWidget(PlainLabel(contact.country, "caption", "textMuted"))
        line.addLayout(words, 1)
        about = f"{contact.name}, {contact.country}"
        if contact.phone and not contact.unsure:
            button = CopyButton(contact.phone, contact.phone, about)
        else:
            button = CopyButton(self.tr("Copy the address"), contact.url, about)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line
