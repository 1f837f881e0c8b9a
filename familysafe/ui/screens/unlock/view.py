"""The unlock page (picture 01): one field, one filled button, two quiet ways, help at the top."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familysafe.ui.screens.unlock.recover_card import RecoverCard
from familysafe.ui.screens.unlock.view_model import UnlockModel, UnlockState
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.banner import Banner
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.landscape import LockedBackground
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.passphrase_field import PassphraseField
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll
from familysafe.ui.widgets.working import Working

_CARD = 440


class UnlockView(LockedBackground):
    """Built from its view-model only; the application listens to the model."""

    def __init__(self, model: UnlockModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        outer = column(spacing=0)
        self.setLayout(outer)
        outer.addLayout(self._top_line())
        scroll = VerticalScroll()
        outer.addWidget(scroll, 1)
        scroll.content.setContentsMargins(16, 0, 16, 0)
        scroll.content.addSpacing(36)
        middle = row(spacing=0)
        middle.addStretch(1)
        self.card = self._unlock_card()
        self.recover_card = RecoverCard(model)
        self.recover_card.hide()
        self.recover_card.left.connect(lambda: self._show_recovery(False))
        middle.addWidget(self.card, 100)
        middle.addWidget(self.recover_card, 100)
        middle.addStretch(1)
        scroll.content.addLayout(middle)
        scroll.content.addStretch(1)
        outer.addWidget(self._promise())
        self._fit()
        model.state_changed.connect(self._update)
        self._update()

    def focus_first(self) -> None:
        """The field takes typing at once."""
        self.passphrase.edit.setFocus()

    def show_message(self, text: str, title: str = "") -> None:
        """A calm sentence above the field, e.g. after an automatic lock."""
        self.notice.title.set_text(title)
        self.notice.title.setVisible(bool(title))
        self.notice.set_text(text)
        self.notice.setVisible(bool(text or title))
        self._notice_gap.setVisible(bool(text or title))

    def _top_line(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.setContentsMargins(24, 20, 24, 20)
        line.addStretch(1)
        self.help = Button(
            self.tr("Get help now"), "secondary", icon="lifebuoy", icon_colour="danger"
        )
        self.help.clicked.connect(self._model.help_requested)
        line.addWidget(self.help)
        return line

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "recover_card"):
            self._fit()

    def _unlock_card(self) -> Card:
        card = Card("dialog", padding=40, spacing=0)
        card.body.setContentsMargins(40, 36, 40, 28)
        centre = Qt.AlignmentFlag.AlignCenter
        card.body.addWidget(Logo(56), 0, centre)
        card.body.addSpacing(16)
        self.greeting = PlainLabel(self.tr("Welcome back"), "h1", wrap=True)
        self.greeting.setAlignment(centre)
        card.body.addWidget(self.greeting)
        card.body.addSpacing(4)
        self.lead = PlainLabel(
            self.tr("Your notes are locked on this computer."), "body", "textMuted", wrap=True
        )
        self.lead.setAlignment(centre)
        card.body.addWidget(self.lead)
        card.body.addSpacing(22)
        self.notice = Banner("", tone="warn")
        self.notice.hide()
        card.body.addWidget(self.notice)
        self._notice_gap = QWidget()
        self._notice_gap.setFixedHeight(current().space(4))
        self._notice_gap.hide()
        card.body.addWidget(self._notice_gap)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self._submit)
        card.body.addWidget(self.passphrase)
        self.wait_line = PlainLabel("", "small", "textMuted", wrap=True)
        self.wait_line.hide()
        card.body.addWidget(self.wait_line)
        card.body.addSpacing(14)
        self.unlock = Button(self.tr("Unlock"), "primary", size="lg")
        self.unlock.clicked.connect(self._submit)
        card.body.addWidget(self.unlock)
        self.working = Working()
        self.working.cancelled.connect(self._model.cancel)
        card.body.addWidget(self.working)
        card.body.addSpacing(14)
        card.body.addWidget(self._ways())
        return card

    def _ways(self) -> QWidget:
        ways = FlowBox(spacing=42)
        self.recover = Button(self.tr("Use my recovery sheet"), "link")
        self.recover.clicked.connect(lambda: self._show_recovery(True))
        self.other = Button(self.tr("Open another notebook"), "link")
        self.other.clicked.connect(self._model.other_requested)
        ways.add(self.recover)
        ways.add(self.other)
        return ways

    def _promise(self) -> QWidget:
        label = PlainLabel(
            self.tr("No account. No cloud. Nothing is sent anywhere."), "small", "onPrimarySoft",
            wrap=True,
        )  # fmt: skip
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setContentsMargins(16, 8, 16, 20)
        return label

    def _fit(self) -> None:
        width = current().px(_CARD)
        self.card.setMaximumWidth(width)
        self.recover_card.setMaximumWidth(width)

    def _show_recovery(self, on: bool) -> None:
        self.card.setVisible(not on)
        self.recover_card.setVisible(on)
        if on:
            self.recover_card.focus_first()
        else:
            self.recover_card.forget()
            self.focus_first()

    def _submit(self) -> None:
        if self._model.can_try:
            self._model.unlock(self.passphrase.text())

    def _update(self) -> None:
        model = self._model
        busy = model.state is UnlockState.WORKING
        self.unlock.setEnabled(model.can_try)
        self.recover.setEnabled(not busy)
        self.other.setEnabled(not busy)
        self.passphrase.edit.setReadOnly(busy)
        if busy:
            self.working.begin(self.tr("Opening your notes... about 2 seconds"))
        else:
            self.working.finish()
        wrong = model.state in (UnlockState.WRONG, UnlockState.WAITING)
        recovering = not self.recover_card.isHidden()
        self.passphrase.set_error(model.text if wrong and not recovering else "")
        if wrong and not recovering:
            self.passphrase.edit.selectAll()
        self._update_wait()
        blocked = model.state is UnlockState.BLOCKED
        self.show_message(model.text if blocked else "", model.title if blocked else "")
        if blocked:
            announce(self, f"{model.title} {model.text}")

    def _update_wait(self) -> None:
        model = self._model
        text = ""
        if model.state is UnlockState.WAITING:
            text = self.tr("After 3 tries we wait a little between tries. %1 s to go.")
            text = text.replace("%1", str(model.seconds_left))
        elif model.state is UnlockState.WRONG and model.wrong_tries:
            text = self.tr("After 3 tries we wait a little between tries. Forgotten it?")
            text += " " + self.tr("Your recovery sheet opens it, too.")
        self.wait_line.set_text(text)
        self.wait_line.setVisible(bool(text))
