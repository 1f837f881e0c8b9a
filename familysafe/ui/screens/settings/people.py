"""Whose passphrase opens the notebook, and the new key for when somebody knows one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from familysafe.ui.screens.settings.care_model import CareModel, GuardianLine, NewKeyLine
from familysafe.ui.screens.settings.present import PresentPassphrase
from familysafe.ui.screens.settings.rows import SettingRow, group
from familysafe.ui.screens.settings.sheet import write_new_sheet
from familysafe.ui.widgets.avatar import Glyph
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.card import clear_layout, column, row
from familysafe.ui.widgets.field import Field, TextField
from familysafe.ui.widgets.new_passphrase import NewPassphraseFields
from familysafe.ui.widgets.overlay import Overlay
from familysafe.ui.widgets.plain_label import PlainLabel, isolated
from familysafe.ui.widgets.working import Working

Submit = Callable[[str, str, str], None]  # name, passphrase, once more


class PeopleBox(QWidget):
    """Follows ``model.guardians``."""

    def __init__(self, model: CareModel, today: Callable[[], date]) -> None:
        super().__init__()
        self._model, self._today = model, today
        self._asked: NewPassphrase | None = None
        self._layout = column(spacing=20)
        self.setLayout(self._layout)
        model.guardians_changed.connect(self.refresh)
        model.person_done.connect(self._accept)
        model.refused.connect(self._refuse)
        model.new_key_ready.connect(self._print)

    def refresh(self) -> None:
        """One row per parent, then the two buttons."""
        focused = self.window().focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        clear_layout(self._layout)
        rows = [self._person(one) for one in self._model.guardians]
        self.add = Button(self.tr("Add"), icon="plus")
        self.add.setAccessibleName(self.tr("Add the other parent"))
        self.add.clicked.connect(lambda: self._first(self.add, self._ask_person))
        rows.append(
            SettingRow(
                self.tr("The other parent"),
                self.tr("With a passphrase of their own. Entries then show who wrote them."),
                [self.add],
                Glyph("users"),
            )
        )
        self.new_key = Button(self.tr("Make a new key"))
        self.new_key.clicked.connect(lambda: self._first(self.new_key, self._ask_key))
        rows.append(
            SettingRow(
                self.tr("Somebody knows my passphrase"),
                self.tr("A changed passphrase alone is not enough then: with an old copy the old "
                        "words would still open it."),
                [self.new_key],
                Glyph("key"),
            )
        )  # fmt: skip
        self._layout.addWidget(group(self.tr("Who can open the notebook"), rows))
        if had:  # its button is gone: else the focus would jump to the top of the window
            self.add.setFocus()

    def _person(self, one: GuardianLine) -> SettingRow:
        if one.mine:
            return SettingRow(isolated(one.name), self.tr("This is you."), [], Glyph("user"))
        button = Button(self.tr("Remove") if one.opens else self.tr("Give a passphrase"), size="sm")
        button.setAccessibleName(f"{button.text()}: {one.name}")
        if one.opens:
            button.clicked.connect(lambda: self._ask_remove(one))
        else:
            button.clicked.connect(lambda: self._first(button, lambda: self._ask_passphrase(one)))
        text = self.tr("Has a passphrase.") if one.opens else self.tr("Has no passphrase now.")
        return SettingRow(isolated(one.name), text, [button], Glyph("user"))

    def _first(self, button: Button, go: Callable[[], None]) -> None:
        """The present passphrase, then what the button says."""
        title = button.accessibleName() or button.text()
        PresentPassphrase(self, self._model, go, title=title)

    def _ask_person(self) -> None:
        self._ask(
            NewPassphrase(
                self,
                self._model,
                self.tr("Add the other parent"),
                self.tr(
                    "Let them type their own passphrase. They see everything in this notebook."
                ),
                self.tr("Add"),
                self._model.add_person,
                with_name=True,
            )
        )

    def _ask_passphrase(self, one: GuardianLine) -> None:
        self._ask(
            NewPassphrase(
                self,
                self._model,
                self.tr("A passphrase for %1").replace("%1", isolated(one.name)),
                self.tr("Let them type it themselves."),
                self.tr("Save"),
                lambda _, words, again: self._model.give_passphrase(one.id, words, again),
            )
        )

    def _ask_remove(self, one: GuardianLine) -> None:
        PresentPassphrase(
            self,
            self._model,
            lambda: self._model.remove_person(one.id),
            title=self.tr("Remove the passphrase of %1?").replace("%1", isolated(one.name)),
            text=self.tr("It opens the notebook no more. What they wrote stays. Older backups "
                         "still open with it; to shut those, too, make a new key."),
            confirm_text=self.tr("Remove"),
        )  # fmt: skip

    def _ask_key(self) -> None:
        self._ask(NewPassphrase(
            self,
            self._model,
            self.tr("Make a new key"),
            self.tr("The whole notebook is locked anew. Your old passphrase, the other parent’s, "
                    "every recovery sheet and the keychain open it no more. Backups in reach are "
                    "made anew; copies that somebody else holds cannot be called back. A new "
                    "sheet is shown at once: have the printer or a stick ready."),
            self.tr("Make a new key"),
            lambda _, words, again: self._model.make_new_key(words, again),
        ))  # fmt: skip

    def _ask(self, asked: NewPassphrase) -> None:
        asked.closed.connect(self._answered)
        self._asked = asked

    def _answered(self) -> None:
        self._asked = None

    def _accept(self) -> None:
        if self._asked is not None:
            self._asked.accept()

    def _refuse(self, text: str) -> None:
        if self._asked is not None:
            self._asked.refuse(text)

    def _print(self, made: NewKeyLine) -> None:
        self._accept()
        same = self._model.group_is_right
        write_new_sheet(self, made.code, self._today(), same, lambda done: self._told(made, done))

    def _told(self, made: NewKeyLine, written: bool) -> None:
        self._model.sheet_written.emit(written)
        text = self.tr("The notebook has a new key.")
        if made.left_out:
            text += " " + self.tr("Give the other parent a passphrase again.")
        if made.cleaned.left or made.cleaned.away:
            text += " " + self.tr("Some older backups could not be replaced; Backup lists them.")
        self._model.toast(text)


class NewPassphrase(Overlay):
    """A passphrase twice, with a name before it if a parent is added."""

    def __init__(
        self,
        host: QWidget,
        model: CareModel,
        title: str,
        text: str,
        button: str,
        submit: Submit,
        *,
        with_name: bool = False,
    ) -> None:
        super().__init__(host, width=480)
        self._submit_to = submit
        self.setAccessibleName(title)
        body = self.card.body
        body.addWidget(PlainLabel(title, "h2", wrap=True))
        body.addWidget(PlainLabel(text, "lead", "textMuted", wrap=True))
        self.name = TextField(max_length=100)
        if with_name:
            body.addWidget(Field(self.tr("Name or nickname"), self.name))
        self.words = NewPassphraseFields(model.help, model.known)
        self.new, self.again = self.words.new, self.words.again
        body.addWidget(self.words)
        self.words.submitted.connect(self._submit)
        self.closed.connect(self.words.clear)
        self.working = Working(can_cancel=False)
        body.addWidget(self.working)
        line = row(spacing=8)
        line.addStretch(1)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_overlay)
        self.go = Button(button, "primary")
        self.go.clicked.connect(self._submit)
        line.addWidget(self.cancel)
        line.addWidget(self.go)
        body.addLayout(line)
        self.open_overlay(self.name if with_name else self.new.edit)

    def accept(self) -> None:
        """Done: forget what was typed and close."""
        self.close_overlay()

    def refuse(self, text: str) -> None:
        """Say what is wrong; nothing was changed."""
        self.working.finish()
        self._hold(False)
        self.again.set_error(text, focus=False)

    def _submit(self) -> None:
        self.again.set_error("", focus=False)
        self._hold(True)
        self.working.begin(self.tr("Working on it..."))
        self._submit_to(self.name.text(), self.new.text(), self.again.text())

    def _hold(self, on: bool) -> None:
        """Once begun it is done: Cancel would look as if nothing had happened."""
        self.hold(on)
        self.go.setEnabled(not on)
        self.cancel.setEnabled(not on)
