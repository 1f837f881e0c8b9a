"""Security & lock: when to lock, the passphrase, the recovery sheet, the keychain."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.settings.parts import Part
from familysafe.ui.screens.settings.people import PeopleBox
from familysafe.ui.screens.settings.present import PresentPassphrase
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.sheet import write_new_sheet
from familysafe.ui.screens.settings.view_model import SettingsModel
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import row
from familysafe.ui.widgets.dates import short_day
from familysafe.ui.widgets.form import Choice
from familysafe.ui.widgets.new_passphrase import NewPassphraseFields
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.passphrase_field import PassphraseField
from familysafe.ui.widgets.plain_label import PlainLabel
from familysafe.ui.widgets.switch import Switch
from familysafe.ui.widgets.try_wait import TryWait
from familysafe.ui.widgets.working import Working


class SecurityPart(Part):
    """All of it needs the care of the open notebook, but for the minutes."""

    def __init__(self, model: SettingsModel) -> None:
        super().__init__(model)
        minutes = [
            (str(n), self.tr("After 1 minute") if n == 1 else
             self.tr("After %1 minutes").replace("%1", str(n)))
            for n in model.idle_choices
        ]  # fmt: skip
        self.idle = Choice(minutes, small=True)
        self.idle.setAccessibleName(self.tr("Lock when I step away"))
        self.idle.activated.connect(lambda _: model.change(idle_minutes=int(self.idle.value())))
        self.body.addWidget(
            group(
                self.tr("Locking"),
                [
                    SettingRow(
                        self.tr("Lock when I step away"),
                        self.tr("In check-ups and talk preparation after 20 minutes. Sleep, "
                                "screen lock and Hide lock at once."),
                        [self.idle],
                    ),
                    SettingRow(
                        self.tr("Hide quickly"),
                        self.tr("Covers the window first, then saves, then locks. Come back with "
                                "your passphrase."),
                        [PlainLabel("Ctrl+Shift+H", "small", "textMuted")],
                    ),
                ],
            )
        )  # fmt: skip
        self.passphrase = Button(self.tr("Change"))
        self.passphrase.setAccessibleName(self.tr("Change the passphrase"))
        self.passphrase.clicked.connect(self._ask_passphrase)
        self.sheet = Button(self.tr("Print a new one"))
        self.sheet.setAccessibleName(self.tr("Print a new recovery sheet"))
        self.sheet.clicked.connect(self._ask_sheet)
        self.keychain = Switch(self.tr("Use this computer’s keychain"))
        self.keychain.clicked.connect(self._set_keychain)
        self.sheet_row = SettingRow(self.tr("Recovery sheet"), "", [self.sheet])
        self.stop_asking = Button(self.tr("Cancel"), size="sm")
        self.stop_asking.setAccessibleName(self.tr("Do not wait for the keychain"))
        self.stop_asking.clicked.connect(model.keychain.cancel)
        self.keychain_row = SettingRow(
            self.tr("Use this computer’s keychain"), "", [self.stop_asking, self.keychain]
        )
        self.opening = group(
            self.tr("Opening your notes"),
            [
                SettingRow(self.tr("Passphrase"),
                           self.tr("You will be asked for the present one first."),
                           [self.passphrase]),
                self.sheet_row,
                self.keychain_row,
            ],
        )  # fmt: skip
        self.body.addWidget(self.opening)
        self.people = PeopleBox(model.extra, model.today)
        self.body.addWidget(self.people)
        self._asked: PassphraseChange | None = None
        model.passphrase_done.connect(self._passphrase_done)
        model.code_ready.connect(self._code_ready)

    def refresh(self) -> None:
        model = self.model
        self.idle.set_value(str(model.local.idle_minutes))
        self.opening.setVisible(model.care is not None)
        self.people.setVisible(model.care is not None)
        self.keychain_row.setVisible(model.keychain_available or model.local.keychain)
        self._show_keychain()
        inside = model.inside
        if inside is None:
            return
        if inside.sheet_on is not None:
            text = self.tr("Checked on %1. A new sheet replaces it.")
            text = text.replace("%1", short_day(inside.sheet_on, model.today()))
        elif inside.sheet_waits:
            text = self.tr("Not printed yet. It opens your notes if the passphrase is forgotten.")
        else:
            text = self.tr("A new sheet replaces the one you have.")
        self.sheet_row.set_text(text)

    def _ask_passphrase(self) -> None:
        self._asked = PassphraseChange(self, self.model)
        self._asked.closed.connect(self._answered)

    def _answered(self) -> None:
        self._asked = None

    def _passphrase_done(self, problem: str) -> None:
        if self._asked is not None and problem:
            self._asked.refuse(problem)
        elif not problem:
            if self._asked is not None:
                self._asked.accept()
            self.model.extra.toast(self.tr("The new passphrase counts from now on."))

    def _ask_sheet(self) -> None:
        PresentPassphrase(
            self,
            self.model.extra,
            self.model.new_sheet,
            title=self.tr("Print a new recovery sheet?"),
            text=self.tr("The sheet you have now stops working at once. Older backups still "
                         "open with it. Have the printer or a stick ready."),
            confirm_text=self.tr("Make a new one"),
        )  # fmt: skip

    def _set_keychain(self, on: bool) -> None:
        if not on:
            self.model.keychain.switch_off()
            return
        self.keychain.setChecked(False)  # until the passphrase was right
        PresentPassphrase(
            self,
            self.model.extra,
            self.model.keychain.switch_on,
            title=self.tr("Use this computer’s keychain"),
            text=self.tr("Whoever can use this account on this computer can then start the "
                         "program and read the notebook."),
            confirm_text=self.tr("Use it"),
        )  # fmt: skip

    def _show_keychain(self) -> None:
        waiting, on = self.model.keychain.waiting, self.model.local.keychain
        if waiting:
            text = self.tr("The keychain is asked now. It may want its own password, in a window "
                           "of its own.")  # fmt: skip
        else:
            text = self.tr("Opens the notebook when the program starts. After Hide, Lock or idle "
                           "the passphrase is always asked.")  # fmt: skip
        self.keychain_row.set_text(text)
        self.keychain.setChecked(on)
        had = self.keychain.hasFocus() or self.stop_asking.hasFocus()
        self.keychain.setEnabled(not waiting)
        self.stop_asking.setVisible(waiting)
        if had:  # what is disabled or hidden loses it to anybody
            (self.stop_asking if waiting else self.keychain).setFocus()

    def _code_ready(self, code: str) -> None:
        model = self.model
        write_new_sheet(self, code, model.today(), model.extra.group_is_right, self._written)

    def _written(self, done: bool) -> None:
        self.model.note_sheet(printed=done)


class PassphraseChange(Overlay):
    """Present passphrase, then the new one twice."""

    def __init__(self, host: QWidget, model: SettingsModel) -> None:
        super().__init__(host)
        self._model = model
        self.setAccessibleName(self.tr("Change the passphrase"))
        body = self.card.body
        body.addWidget(PlainLabel(self.tr("Change the passphrase"), "h2", wrap=True))
        note = self.tr("Older backups still open with the old one. Backup lists them.")
        body.addWidget(PlainLabel(note, "lead", "textMuted", wrap=True))
        self.present = PassphraseField(self.tr("Present passphrase"))
        self.words = NewPassphraseFields(model.extra.help, model.extra.known)
        self.new, self.again = self.words.new, self.words.again
        body.addWidget(self.present)
        body.addWidget(self.words)
        self.words.submitted.connect(self._submit)
        self.closed.connect(self._forget)
        self.note = PlainLabel("", "small", "textMuted", wrap=True)
        self.note.hide()
        body.addWidget(self.note)
        self.working = Working(can_cancel=False)
        body.addWidget(self.working)
        line = row(spacing=8)
        line.addStretch(1)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_overlay)
        self.go = Button(self.tr("Change"), "primary")
        self.go.clicked.connect(self._submit)
        line.addWidget(self.cancel)
        line.addWidget(self.go)
        body.addLayout(line)
        self._wait = TryWait(model.extra.seconds_to_wait, self)
        self._wait.changed.connect(self._show_wait)
        self.open_overlay(self.present.edit)
        self._wait.begin()

    def accept(self) -> None:
        """Changed: forget what was typed and close."""
        self.close_overlay()

    def _forget(self) -> None:
        self.present.clear()
        self.words.clear()

    def refuse(self, text: str) -> None:
        """Say what is wrong; nothing was changed."""
        self.working.finish()
        self._hold(False)
        self.again.set_error(text, focus=False)
        self._wait.begin()

    def second_passed(self) -> None:
        self._wait.second_passed()

    def _show_wait(self) -> None:
        self.go.setEnabled(self._wait.left == 0)
        self.note.set_text(self._wait.text)
        self.note.setVisible(bool(self._wait.text))

    def _submit(self) -> None:
        if not self.go.isEnabled():  # Return in a field: waiting, or asked already
            return
        self.again.set_error("", focus=False)
        self._hold(True)
        self.working.begin(self.tr("Changing it... about 2 seconds"))
        self._model.change_passphrase(self.present.text(), self.new.text(), self.again.text())

    def _hold(self, on: bool) -> None:
        """Once begun it is done: Cancel would look as if nothing had happened."""
        self.hold(on)
        self.go.setEnabled(not on)
        self.cancel.setEnabled(not on)
