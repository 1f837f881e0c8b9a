"""The unlock page (picture 01): one field, one filled button, two quiet ways, help at the top."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familysafe.ui.screens.unlock.view_model import UnlockModel, UnlockState
from familysafe.ui.theme.theme import current
from familysafe.ui.widgets.announce import announce
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import Card, column, row
from familysafe.ui.widgets.flow_layout import FlowBox
from familysafe.ui.widgets.landscape import LockedBackground
from familysafe.ui.widgets.logo import Logo
from familysafe.ui.widgets.passphrase_field import PassphraseField
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.scroll_page import VerticalScroll

if TYPE_CHECKING:
    from familysafe.ui.screens.unlock.recover_card import RecoverCard
    from familysafe.ui.widgets.banner import Banner
    from familysafe.ui.widgets.working import Working

_CARD = 440
_RECOVER_CARD = 600  # all seven groups of the sheet are to be seen at once


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
        self._recovering = False
        self._said = ""
        self._busy = False
        self._middle = row(spacing=0)
        self._middle.addStretch(1)
        self.card = self._unlock_card()
        self._middle.addWidget(self.card, 100)
        self._middle.addStretch(1)
        scroll.content.addLayout(self._middle)
        scroll.content.addStretch(1)
        outer.addWidget(self._promise())
        self._fit()
        model.state_changed.connect(self._update)
        model.keychain_changed.connect(self._say_keychain)
        model.switched.connect(self._say_switched)
        self._update()

    def focus_first(self) -> None:
        """The field takes typing at once."""
        self.passphrase.edit.setFocus()

    def show_message(self, text: str, title: str = "") -> None:
        """A calm sentence above the field, e.g. after an automatic lock."""
        if not (text or title) and not self._is_built("notice"):
            return
        self.notice.title.set_text(title)
        self.notice.title.setVisible(bool(title))
        self.notice.set_text(text)
        self.notice.setVisible(bool(text or title))
        self._notice_gap.setVisible(bool(text or title))

    # What most starts never show is imported and built when it is first asked for.

    @cached_property
    def recover_card(self) -> RecoverCard:
        """The recovery sheet's card, in place of the passphrase."""
        from familysafe.ui.screens.unlock.recover_card import RecoverCard

        card = RecoverCard(self._model)
        card.hide()
        card.left.connect(lambda: self._show_recovery(False))
        card.setMaximumWidth(current().px(_RECOVER_CARD))
        self._middle.insertWidget(2, card, 100)
        return card

    @cached_property
    def notice(self) -> Banner:
        """What stands above the field when the notebook cannot be opened."""
        from familysafe.ui.widgets.banner import Banner

        notice = Banner("", tone="warn")
        notice.hide()
        self._notice_place.addWidget(notice)
        self._notice_gap = QWidget()
        self._notice_gap.setFixedHeight(current().space(4))
        self._notice_gap.hide()
        self._notice_place.addWidget(self._notice_gap)
        return notice

    @cached_property
    def working(self) -> Working:
        """The line while the key is made."""
        from familysafe.ui.widgets.working import Working

        working = Working()
        working.cancelled.connect(self._model.cancel)
        working.setContentsMargins(0, 12, 0, 0)
        self._working_place.addWidget(working)
        return working

    def _is_built(self, name: str) -> bool:
        return name in self.__dict__

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
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "card"):
            self._fit()

    def _unlock_card(self) -> Card:
        card = Card("dialog", padding=40, spacing=0)
        card.body.setContentsMargins(40, 36, 40, 28)
        centre = Qt.AlignmentFlag.AlignCenter
        self._logo = QWidget()
        logo = row(spacing=0)
        logo.setContentsMargins(0, 0, 0, 16)
        logo.addWidget(Logo(56), 0, centre)
        self._logo.setLayout(logo)
        card.body.addWidget(self._logo)
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
        self._notice_place = column(spacing=0)
        card.body.addLayout(self._notice_place)
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
        self._working_place = column(spacing=0)
        card.body.addLayout(self._working_place)
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
        self.restore = Button(self.tr("Restore from a backup"), "link")
        self.restore.clicked.connect(self._model.restore_requested)
        ways.add(self.restore)
        self.salvage = Button(self.tr("Save what can be read"), "link")
        self.salvage.clicked.connect(self._model.salvage_requested)
        ways.add(self.salvage)
        if self._model.may_begin:
            begin = Button(self.tr("Begin a new notebook"), "link")
            begin.clicked.connect(self._model.new_requested)
            ways.add(begin)
        self.salvage.hide()
        self.restore.hide()  # the third way appears once the notebook could not be opened
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
        if self._is_built("recover_card"):
            self.recover_card.setMaximumWidth(current().px(_RECOVER_CARD))

    def _show_recovery(self, on: bool) -> None:
        self._recovering = on
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
        came_back = self._busy and not busy
        self._busy = busy
        if busy and not self._recovering:
            # First: a link that is greyed gives the focus to the next in line, which is Get help,
            # and a space that is typed meanwhile would press it.
            self.focus_first()
        self.unlock.setEnabled(model.can_try)
        self.recover.setEnabled(not busy)
        self.other.setEnabled(not busy)
        self.restore.setEnabled(not busy)
        self.salvage.setEnabled(not busy)
        self.passphrase.edit.setReadOnly(busy)
        if busy:
            self.working.begin(self.tr("Opening your notes... about 2 seconds"))
        elif self._is_built("working"):
            self.working.finish()
        wrong = model.state in (UnlockState.WRONG, UnlockState.WAITING)
        said = model.text if wrong and not self._recovering else ""
        if said != self._said:  # once, not with each second of a wait: the parent types already
            self._said = said
            self.passphrase.set_error(said)
            if said:
                self.passphrase.edit.selectAll()
        self._update_wait()
        blocked = model.state is UnlockState.BLOCKED
        self.show_message(model.text if blocked else "", model.title if blocked else "")
        # At 200 % on a small screen the field would stand below the fold.
        self._logo.setVisible(not blocked)
        self.lead.setVisible(not blocked)
        if blocked:
            self.restore.show()
            self.salvage.setVisible(model.is_damaged)
            announce(self, f"{model.title} {model.text}")
        if came_back and not self._recovering:
            self.focus_first()

    def _say_keychain(self) -> None:
        """Why a passphrase is asked for although the keychain is on. One line: nothing moves."""
        text = self.tr("The keychain did not open it this time.")
        if self._model.keychain == "asking":
            text = self.tr("Asking the keychain. You can type, too.")
        self.lead.set_text(text)
        self.lead.show()
        announce(self, text)

    def _say_switched(self) -> None:
        """Both notebooks' pages look the same: say that it is the other one now."""
        text = self.tr("The other notebook is chosen. Type its passphrase.")
        self.lead.set_text(text)
        self.passphrase.edit.clear()
        announce(self, text)

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
