"""Step 4: when to be reminded, quiet hours, the reminder process, and what others may see."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.onboarding.view_model import OnboardingModel
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.field import Field
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.switch import Switch


class RemindersPage(ScrollPage):
    """The wizard's Continue calls :meth:`submit`."""

    def __init__(self, model: OnboardingModel) -> None:
        super().__init__("", "", max_width=760)
        self._model = model
        self.set_title(
            self.tr("A quiet reminder now and then"),
            self.tr("At most one a day, only when something is due. You can always put it off."),
        )
        self.content.insertSpacing(0, 24)
        self.main.addWidget(self._when())
        self.main.addWidget(self._background())
        self.main.addStretch(1)
        self.use_side(300).addWidget(self._preview())

    def focus_first(self) -> None:
        self.at.setFocus()

    def submit(self) -> None:
        quiet = (_time(self.quiet_from), _time(self.quiet_to))
        self._model.save_reminders(_time(self.at), quiet, background=self.background.isChecked())

    def _when(self) -> Card:
        card = Card("plain", padding=24, spacing=16)
        times = half_hours()
        self.at = Choice(times)
        self.at.set_value("19:30")
        card.body.addWidget(
            Field(
                self.tr("Remind me at"), self.at,
                help_text=self.tr("The page Today always shows everything, whatever the hour."),
            )
        )  # fmt: skip
        self.quiet_from, self.quiet_to = Choice(times), Choice(times)
        self.quiet_from.set_value("22:00")
        self.quiet_to.set_value("07:00")
        line = row(spacing=16)
        line.addWidget(Field(self.tr("Quiet from"), self.quiet_from), 1)
        line.addWidget(Field(self.tr("Quiet until"), self.quiet_to), 1)
        card.body.addLayout(line)
        return card

    def _background(self) -> QWidget:
        title = self.tr("Remind me also while FamilySafe is closed")
        card = Card("plain", padding=16, spacing=4)
        line = row(spacing=12)
        words = column(spacing=2)
        words.addWidget(PlainLabel(title, "body", wrap=True))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "A small program starts with your login. It knows only when something is "
                    "due, never what or for whom."
                ),
                "small", "textMuted", wrap=True,
            )
        )  # fmt: skip
        self.background = Switch(title)
        line.addLayout(words, 1)
        line.addWidget(self.background)
        card.body.addLayout(line)
        if self._model.background_available:
            return card
        card.hide()
        holder = QWidget()
        layout = column(spacing=0)
        holder.setLayout(layout)
        layout.addWidget(card)
        layout.addWidget(
            Banner(
                self.tr(
                    "This computer does not let programs start at login. Today shows what is due "
                    "as soon as you open FamilySafe."
                )
            )
        )
        return holder

    def _preview(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=8)
        box.setLayout(layout)
        layout.addWidget(
            PlainLabel(self.tr("What others may see on your screen"), "control", wrap=True)
        )
        card = Card("plain", padding=16, spacing=8)
        head = row(spacing=10)
        head.addWidget(Logo(28), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=0)
        words.addWidget(PlainLabel(self.tr("Family reminder"), "bodyStrong", wrap=True))
        words.addWidget(PlainLabel(self.tr("One thing is due"), "lead", wrap=True))
        head.addLayout(words, 1)
        card.body.addLayout(head)
        buttons = FlowBox(spacing=8)
        for text in (self.tr("Open"), self.tr("Tomorrow")):
            button = Button(text, "secondary", size="sm")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            buttons.add(button)
        card.body.addWidget(buttons)
        layout.addWidget(card)
        note = row(spacing=8)
        note.addWidget(Glyph("eye-slash", "textMuted", 16), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(
            PlainLabel(self.tr("No name and no topic, ever."), "small", "textMuted", wrap=True), 1
        )
        layout.addLayout(note)
        return box


def half_hours() -> list[tuple[str, str]]:
    """("19:30", the same in the window's way of writing times), through the day."""
    locale = QLocale()
    found = []
    for minutes in range(0, 24 * 60, 30):
        moment = QTime(minutes // 60, minutes % 60)
        text = locale.toString(moment, QLocale.FormatType.ShortFormat)
        found.append((moment.toString("HH:mm"), text))
    return found


def _time(choice: Choice) -> time:
    hour, minute = choice.value().split(":")
    return time(int(hour), int(minute))
