"""People who help: the service, what for, its number or address, and its country's name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familysafe.ui.screens.help.view_model import Contact
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.card import column, row
from familysafe.ui.widgets.copy_button import CopyButton
from familysafe.ui.widgets.list_row import ListCard, TwoLines
from familysafe.ui.widgets.plain_label import PlainLabel, set_plain_tooltip

_ICONS = {
    "police_child_abuse": "shield-check",
    "police_non_emergency": "shield-star",
    "child_protection": "hand-heart",
    "illegal_image_hotline": "eye-slash",
    "take_down_own_image": "image",
    "child_helpline": "chats-circle",
    "parent_helpline": "phone",
    "cyberbullying": "users",
    "fraud": "coins",
    "missing": "map-pin",
    "prevention": "hand-palm",
}


class PersonRow(QWidget):
    """One service."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact = contact
        line = row(spacing=12)
        line.setContentsMargins(16, 9, 16, 9)
        self.setLayout(line)
        line.addWidget(Glyph(_ICONS.get(contact.kind, "lifebuoy"), "primary", 22))
        words = column(spacing=2)
        words.addStretch(1)
        words.addWidget(TwoLines(contact.name, contact.what_for))
        for text, tone in self._more(contact):
            words.addWidget(PlainLabel(text, "caption", tone, wrap=True))
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addLayout(self._reach(contact))
        self.setAccessibleName(
            f"{contact.name}, {contact.country}. {contact.what_for}. {contact.phone}"
        )
        if contact.url:
            set_plain_tooltip(self, contact.url)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint().expandedTo(QSize(0, current().px(58)))

    def _reach(self, contact: Contact) -> QVBoxLayout:
        box = column(spacing=0)
        right = Qt.AlignmentFlag.AlignRight
        box.addStretch(1)
        about = f"{contact.name}, {contact.country}"
        if contact.phone:
            box.addWidget(CopyButton(contact.phone, contact.phone, about), 0, right)
            if contact.phone_more:
                box.addWidget(PlainLabel(contact.phone_more, "caption", "textMuted"), 0, right)
        if contact.unsure:
            check = PlainLabel(self.tr("check on the website"), "caption", "warn")
            box.addWidget(check, 0, right)
        if contact.url:
            button = CopyButton(self.tr("Copy the address"), contact.url, about)
            set_plain_tooltip(button, contact.url)
            box.addWidget(button, 0, right)
        box.addWidget(PlainLabel(contact.country, "caption", "textMuted"), 0, right)
        box.addStretch(1)
        return box

    def _more(self, contact: Contact) -> list[tuple[str, str]]:
        """Hours never without the date of their source; then other ways, and what to know."""
        lines = []
        if contact.hours:
            dated = self.tr("source %1").replace("%1", contact.year or self.tr("undated"))
            lines.append((f"{contact.hours} ({dated})", "textMuted"))
        if contact.other_ways:
            lines.append((contact.other_ways, "textMuted"))
        if contact.note:
            lines.append((contact.note, "text"))
        if contact.unread:
            lines.append(
                (self.tr("From general knowledge. Look it up before you rely on it."), "warn")
            )
        return lines


class PeopleCard(ListCard):
    """The rows, in the order of the script."""

    def show_people(self, people: Sequence[Contact]) -> None:
        self.set_rows([PersonRow(contact) for contact in people])
        self.setVisible(bool(people))
