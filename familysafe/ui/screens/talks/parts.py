"""The cards of the hub: a child's rhythm, an idea, and rows of talks and promises."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from familysafe.ui.screens.talks.view_model import ChildCard, Coverage, IdeaCard
from familysafe.ui.widgets.avatar import Avatar, Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.chip import Chip
from familysafe.ui.widgets.dates import ago, month_name
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.rhythm import Rhythm

_ICONS = {
    "stranger": "users", "friend": "users", "live": "video-camera", "location": "map-pin",
    "game": "game-controller", "spending": "coins", "loot": "dice-five", "ai": "chat-circle-dots",
    "bullying": "smiley-sad", "upsetting": "smiley-sad", "report": "prohibit", "image": "image",
    "nudes": "lock-simple", "deepfakes": "image", "footprint": "footprints", "privacy": "eye",
    "personal": "identification-card", "sleep": "moon", "rating": "tag", "help": "hand-heart",
    "body": "heart", "popups": "megaphone", "rules": "handshake", "misinformation": "question",
    "controls": "sliders-horizontal", "treating": "smiley", "explore": "magnifying-glass",
    "accounts": "link", "sextortion": "shield-check", "grooming": "warning-circle",
}  # fmt: skip


def topic_icon(topic_id: str) -> str:
    """A picture for a topic; chats for those that have none."""
    return next((icon for word, icon in _ICONS.items() if word in topic_id), "chats-circle")


class RhythmCard(Card):
    """A child, every how many weeks, the last talk, and six months. ``changed``: days."""

    changed = Signal(int)

    def __init__(self, child: ChildCard, today: date, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=12, parent=parent)
        rhythm = child.rhythm
        line = row(spacing=12)
        line.setContentsMargins(4, 0, 4, 0)
        line.addWidget(Avatar(child.name, child.colour, "sm"))
        words = column(spacing=0)
        head = row(spacing=6)
        name = PlainLabel(f"{child.name}:", "control")
        head.addWidget(name)
        self.every = Button(self._every(rhythm.every_days), "link", icon="pencil-simple")
        self.every.setAccessibleName(
            self.tr("Rhythm with %1: %2")
            .replace("%2", self._every(rhythm.every_days))
            .replace("%1", child.name)
        )
        self.every.clicked.connect(self._choose)
        head.addWidget(self.every)
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(PlainLabel(self._last(rhythm.last_on, today), "small", "textMuted"))
        line.addLayout(words, 1)
        line.addWidget(Rhythm(_months(rhythm.months, today)))
        self.body.addLayout(line)

    def _every(self, days: int) -> str:
        words = {7: self.tr("every week"), 14: self.tr("every 2 weeks")}
        return words.get(days, self.tr("every 4 weeks"))

    def _last(self, last: date | None, today: date) -> str:
        if last is None:
            return self.tr("No talk yet")
        return self.tr("Talked %1").replace("%1", ago(last, today))

    def _choose(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days in (7, 14, 28):
            action = menu.addAction(self._every(days))
            action.triggered.connect(lambda _=False, d=days: self.changed.emit(d))
        menu.popup(self.every.mapToGlobal(self.every.rect().bottomLeft()))


def _months(talked: tuple[bool, ...], today: date) -> list[tuple[str, bool]]:
    shown = []
    for back, on in zip(range(len(talked) - 1, -1, -1), talked, strict=True):
        months = today.year * 12 + today.month - 1 - back
        shown.append((month_name(date(months // 12, months % 12 + 1, 1)), on))
    return shown


class IdeaTile(Card):
    """A topic to talk about; the whole card opens it."""

    activated = Signal()

    def __init__(self, card: IdeaCard, parent: QWidget | None = None) -> None:
        super().__init__("plain", padding=14, spacing=6, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        head = row(spacing=8)
        head.addWidget(Glyph(topic_icon(card.idea.topic_id), "primary", 22))
        head.addWidget(PlainLabel(card.idea.title, "control", wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(card.line, "small", "textMuted", wrap=True))
        self.body.addStretch(1)
        line = row(spacing=6)
        chip = coverage_chip(card.idea.coverage)
        line.addWidget(chip)
        line.addStretch(1)
        self.body.addLayout(line)
        self.setAccessibleName(f"{card.idea.title}. {card.line}. {chip.text}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
            return
        super().keyPressEvent(event)


def coverage_text(coverage: Coverage) -> str:
    """In plain words."""
    words = {
        Coverage.NEVER: QCoreApplication.translate("label", "Not yet"),
        Coverage.LONG_AGO: QCoreApplication.translate("label", "A while ago"),
        Coverage.RECENT: QCoreApplication.translate("label", "Recently"),
    }
    return words[coverage]


def coverage_chip(coverage: Coverage) -> Chip:
    looks = {
        Coverage.NEVER: ("neutral", "neutralSoft", ""),
        Coverage.LONG_AGO: ("info", "infoSoft", "clock"),
        Coverage.RECENT: ("ok", "okSoft", "check"),
    }
    fg, bg, icon = looks[coverage]
    return Chip("", coverage_text(coverage), fg=fg, bg=bg, icon=icon)
