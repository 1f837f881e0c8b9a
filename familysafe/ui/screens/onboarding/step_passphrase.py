"""Step 1: first name, country, and a passphrase twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.onboarding.view_model import (
    OnboardingModel,
    country_of_system,
)
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.country_names import all_countries
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.passphrase_field import PassphraseField, StrengthLine
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import ScrollPage
from familysafe.ui.widgets.switch import Switch
from familysafe.ui.widgets.working import Working


class PassphrasePage(ScrollPage):
    """Shows and checks the fields; the wizard's Continue calls :meth:`submit`."""

    submitted = Signal()

    def __init__(self, model: OnboardingModel) -> None:
        super().__init__("", "", max_width=760)
        self._model = model
        self.set_title(
            self.tr("First, you and your passphrase"),
            self.tr(
                "The passphrase encrypts everything you write here. Five unrelated words are "
                "easier to remember than symbols, and stronger."
            ),
        )
        self.content.insertSpacing(0, 24)
        self.main.addWidget(self._you())
        self.main.addWidget(self._passphrase())
        self.main.addWidget(self._keychain())
        self.working = Working()
        self.working.cancelled.connect(model.stop)
        self.main.addWidget(self.working)
        self.main.addStretch(1)
        self.use_side(264).addWidget(self._good_to_know())
        model.help.suggested.connect(self._take_suggestion)
        model.help.strength_changed.connect(self._show_strength)
        self.setTabOrder(self.name, self.country)
        model.ask_keychain()

    def focus_first(self) -> None:
        self.name.setFocus()

    def submit(self) -> None:
        """Check the fields, say what is missing, else make the notebook."""
        model = self._model
        typed, again = self.first.text(), self.again.text()
        found = model.problems(self.name.text(), typed, again)
        fields = {"name": self.name_field, "first": self.first, "again": self.again}
        for key, field in fields.items():
            field.set_error(found.get(key, ""), focus=False)
        if found:
            fields[next(iter(found))].control.setFocus()
            return
        keychain = self.keychain.isChecked()
        model.create(self.name.text(), self.country.value(), typed, keychain=keychain)

    def forget(self) -> None:
        """The passphrase is not kept in fields once the notebook is made."""
        self.first.clear()
        self.again.clear()
        self._match.hide()

    def show_busy(self, busy: bool) -> None:
        for widget in (self.name, self.country, self.first, self.again, self.suggest):
            widget.setEnabled(not busy)
        if busy:
            self.working.begin(self.tr("Making your notebook... about 2 seconds"))
        else:
            self.working.finish()

    def _you(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=4)
        box.setLayout(layout)
        self.name = TextField(max_length=80)
        self.name_field = Field(self.tr("Your first name"), self.name)
        self.name.textChanged.connect(self._named)
        self.country = Choice([*all_countries(), ("", self.tr("Another country"))])
        self.country.setMaxVisibleItems(14)
        self.country.setMinimumContentsLength(8)
        self.country.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.country.set_value(country_of_system())
        line = row(spacing=16)
        line.addWidget(self.name_field, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Field(self.tr("Country"), self.country), 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addWidget(
            PlainLabel(
                self.tr("Name: only to greet you. Country: for help numbers and age labels."),
                "small", "textMuted", wrap=True,
            )
        )  # fmt: skip
        return box

    def _passphrase(self) -> QWidget:
        box = QWidget()
        layout = column(spacing=16)
        box.setLayout(layout)
        self.first = PassphraseField(self.tr("Passphrase"))
        self.first.edit.textChanged.connect(self._typed)
        self.strength = StrengthLine()
        self.strength.setVisible(False)
        self.suggest = Button(self.tr("Suggest five words"), "link", icon="dice-five")
        self.suggest.clicked.connect(self._model.help.suggest)
        upper = column(spacing=6)
        upper.addWidget(self.first)
        line = FlowBox(spacing=16)
        line.add(self.suggest)
        strong = row(spacing=12)
        strong.addWidget(self.strength, 1)
        strong.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(strong)
        upper.addWidget(self.strength.note)
        layout.addLayout(upper)
        self.again = PassphraseField(self.tr("Once more"))
        self.again.edit.textChanged.connect(self._typed)
        self.again.submitted.connect(self.submit)
        self.first.submitted.connect(self.again.edit.setFocus)
        lower = column(spacing=4)
        lower.addWidget(self.again)
        self._match = QWidget()
        matched = row(spacing=6)
        self._match.setLayout(matched)
        matched.addWidget(Glyph("check-circle", "ok", 16, "fill"))
        matched.addWidget(PlainLabel(self.tr("Both are the same"), "small", "ok"), 1)
        self._match.hide()
        lower.addWidget(self._match)
        layout.addLayout(lower)
        return box

    def _keychain(self) -> QWidget:
        card = Card("plain", padding=16, spacing=4)
        line = row(spacing=12)
        words = column(spacing=2)
        title = self.tr("Use this computer’s keychain")
        words.addWidget(PlainLabel(title, "body", wrap=True))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "Opens the notebook when the program starts. After Hide, Lock or idle the "
                    "passphrase is always asked."
                ),
                "small", "textMuted", wrap=True,
            )
        )  # fmt: skip
        self.keychain = Switch(title)
        line.addLayout(words, 1)
        line.addWidget(self.keychain)
        card.body.addLayout(line)
        card.hide()
        self._model.keychain_known.connect(card.show)
        return card

    def _good_to_know(self) -> QWidget:
        card = Card("info", padding=20, spacing=8)
        head = row(spacing=8)
        head.addWidget(Glyph("info", "info", 20, "fill"))
        head.addWidget(PlainLabel(self.tr("Good to know"), "bodyStrong", "info"), 1)
        card.body.addLayout(head)
        lines = [
            self.tr("We can’t reset it for you, because nobody but you ever has it."),
            self.tr("In the next step you print a recovery sheet. Keep it with your passports."),
        ]
        for text in lines:
            card.body.addWidget(PlainLabel(text, "small", wrap=True))
            card.body.addSpacing(6)
        own = self.tr("Leave the keychain off if a child uses your login.")
        keychain = PlainLabel(own, "small", wrap=True)
        keychain.hide()
        self._model.keychain_known.connect(keychain.show)
        card.body.addWidget(keychain)
        return card

    def _named(self, name: str) -> None:
        if name.strip() and self.name_field.has_error:
            self.name_field.set_error("", focus=False)

    def _typed(self) -> None:
        typed, again = self.first.text(), self.again.text()
        same = bool(typed) and typed == again
        self._match.setVisible(same)
        if self.first.has_error:
            self.first.set_error("", focus=False)
        if same and self.again.has_error:
            self.again.set_error("", focus=False)
        self._model.help.measure(typed, (self.name.text(),))

    def _take_suggestion(self, words: str) -> None:
        self.again.clear()
        self.first.edit.clear()
        self.first.edit.insert(words)
        self.first.edit.eye.setChecked(True)
        self.again.edit.eye.setChecked(True)  # what is copied from above may be seen
        self.suggest.set_text(self.tr("Suggest another"))
        self.first.edit.setFocus()

    def _show_strength(self, strength: str, note: str) -> None:
        self.strength.setVisible(bool(strength))
        if strength:
            self.strength.show_strength(strength, note)
