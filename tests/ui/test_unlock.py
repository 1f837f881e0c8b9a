"""The unlock page and what it knows."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familysafe.domain.local_settings import wait_seconds
from familysafe.errors import FamilySafeError
from familysafe.ui.jobs import InlineJobs, JobRunner
from familysafe.ui.screens.cover import CoverView
from familysafe.ui.screens.unlock import UnlockView
from familysafe.ui.screens.unlock.view_model import UnlockModel, UnlockState
from familysafe.ui.theme.controller import Look, ThemeController
from familysafe.ui.widgets.button import Button
from tests.ui.family_kit import read_page


class WrongError(FamilySafeError):
    code = "wrong_passphrase"
    exit_code = 3


class TypoError(FamilySafeError):
    code = "recovery_code_typo"
    exit_code = 3
    groups = (3, 6)


class OtherSheetError(FamilySafeError):
    code = "wrong_recovery_code"
    title = "This recovery code belongs to another sheet."
    next_step = "Look for the newest recovery sheet."
    exit_code = 3


class DamagedError(FamilySafeError):
    code = "damaged"
    title = "The notebook file is damaged."
    next_step = "A backup can bring it back."
    exit_code = 4


@dataclass
class FakeActions:
    """Opens with one passphrase; ``error`` is raised instead when given."""

    error: FamilySafeError | None = None
    calls: list[tuple[str, ...]] = field(default_factory=list)

    def unlock(self, passphrase: str) -> object:
        return self._do("unlock", passphrase)

    def recover(self, code: str, new_passphrase: str, cancelled: Callable[[], bool]) -> object:
        assert not cancelled()
        return self._do("recover", code, new_passphrase)

    def open_other(self, path: str) -> object:
        return self._do("open_other", path)

    def strength(self, passphrase: str, known: Sequence[str]) -> str:
        return "strong" if len(passphrase) > 20 else "too_short"

    def suggest_words(self) -> str:
        return "lantern otter puddle seven marmalade"

    def close(self, notebook: object) -> None:
        self.calls.append(("close", str(notebook)))

    def _do(self, *call: str) -> object:
        self.calls.append(call)
        if self.error is not None:
            raise self.error
        return "notebook"


def button(part: QWidget, text: str) -> Button:
    return next(b for b in part.findChildren(Button) if b.accessibleName() == text)


def page(qtbot: QtBot, actions: FakeActions, **more: object) -> tuple[UnlockView, UnlockModel]:
    model = UnlockModel(actions, InlineJobs(), **more)  # type: ignore[arg-type]
    view = UnlockView(model)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    view.focus_first()
    return view, model


def test_the_right_passphrase_opens_by_enter(qtbot: QtBot) -> None:
    view, model = page(qtbot, FakeActions())
    qtbot.keyClicks(view.passphrase.edit, "lantern otter")
    with qtbot.waitSignal(model.opened) as told:
        qtbot.keyClick(view.passphrase.edit, Qt.Key.Key_Return)
    assert told.args == ["notebook"]


def test_a_wrong_passphrase_is_said_beside_the_field(qtbot: QtBot) -> None:
    view, model = page(qtbot, FakeActions(WrongError()))
    qtbot.keyClicks(view.passphrase.edit, "nope")
    qtbot.mouseClick(view.unlock, Qt.MouseButton.LeftButton)
    assert model.state is UnlockState.WRONG
    assert view.passphrase.error.text().startswith("That didn’t match")
    assert view.unlock.isEnabled()


def test_after_three_tries_there_is_a_growing_wait_that_says_so(qtbot: QtBot) -> None:
    kept: list[int] = []
    view, model = page(qtbot, FakeActions(WrongError()), tries_changed=kept.append)
    for _ in range(3):
        model.unlock("nope")
    assert kept == [1, 2, 3]
    assert model.state is UnlockState.WAITING and not view.unlock.isEnabled()
    assert "After 3 tries" in view.wait_line.text()
    model.unlock("nope")
    assert kept == [1, 2, 3]
    qtbot.waitUntil(lambda: model.can_try)
    assert [wait_seconds(n) for n in (0, 2, 3, 4, 5, 8, 60)] == [0, 0, 1, 2, 4, 30, 30]


def test_the_wait_begins_anew_when_the_program_does(qtbot: QtBot) -> None:
    actions = FakeActions()
    view, model = page(qtbot, actions, wrong_tries=4)
    assert model.state is UnlockState.WAITING and model.seconds_left == 2
    qtbot.keyClicks(view.passphrase.edit, "lantern otter")
    qtbot.keyClick(view.passphrase.edit, Qt.Key.Key_Return)
    assert actions.calls == [] and "2 s to go" in view.wait_line.text()
    qtbot.waitUntil(lambda: model.can_try, timeout=10_000)
    assert view.passphrase.text() == "lantern otter"
    assert not view.passphrase.edit.hasSelectedText()


def test_a_damaged_file_shows_what_is_and_what_to_do(qtbot: QtBot) -> None:
    view, model = page(qtbot, FakeActions(DamagedError()))
    model.unlock("lantern")
    assert model.state is UnlockState.BLOCKED and model.wrong_tries == 0
    assert view.notice.isVisible()
    assert (view.notice.title.text(), view.notice.text.text()) == (
        DamagedError.title,
        DamagedError.next_step,
    )


def test_where_the_file_cannot_be_opened_a_backup_is_one_press_away(qtbot: QtBot) -> None:
    actions = FakeActions()
    view, model = page(qtbot, actions)
    assert not view.restore.isVisible()
    actions.error = DamagedError()
    view.passphrase.edit.setText("pine kettle harbour")
    view.unlock.click()
    assert view.restore.isVisible()
    with qtbot.waitSignal(model.restore_requested):
        view.restore.click()


def test_an_empty_passphrase_is_not_a_try(qtbot: QtBot) -> None:
    actions = FakeActions()
    view, model = page(qtbot, actions)
    qtbot.keyClick(view.passphrase.edit, Qt.Key.Key_Return)
    assert actions.calls == [] and model.wrong_tries == 0
    assert view.passphrase.has_error


def test_the_recovery_sheet_opens_and_sets_a_new_passphrase(qtbot: QtBot) -> None:
    actions = FakeActions()
    view, model = page(qtbot, actions)
    qtbot.mouseClick(view.recover, Qt.MouseButton.LeftButton)
    card = view.recover_card
    assert card.isVisible() and not view.card.isVisible()
    qtbot.keyClicks(card.code.control, "ABCDE FGHIJ")
    qtbot.keyClicks(card.first.edit, "five unrelated words")
    qtbot.keyClicks(card.again.edit, "five unrelated word")
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    assert card.again.has_error and actions.calls == []
    qtbot.keyClicks(card.again.edit, "s")
    with qtbot.waitSignal(model.recovered):
        qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    assert actions.calls == [("recover", "ABCDE FGHIJ", "five unrelated words")]
    card.left.emit()
    assert card.first.text() == "" and view.card.isVisible()


def test_a_mistyped_group_is_in_sight_and_enter_tries_again(qtbot: QtBot) -> None:
    actions = FakeActions(error=TypoError())
    view, _ = page(qtbot, actions)
    qtbot.mouseClick(view.recover, Qt.MouseButton.LeftButton)
    card, words = view.recover_card, "five unrelated words"
    code = card.code.control
    assert isinstance(code, QLineEdit)
    qtbot.keyClicks(code, "az7nd-q0tnj j77zq 8cp1m 8v7m9 at8s 2bpbd")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert actions.calls == [] and view.focusWidget() is card.first.edit
    qtbot.keyClicks(card.first.edit, words)
    qtbot.keyClicks(card.again.edit, words)
    qtbot.keyClick(card.again.edit, Qt.Key.Key_Return)
    assert "Compare groups 3, 6 with your sheet." in read_page(view)
    assert view.focusWidget() is code and code.selectedText() == "j77zq"
    seen = code.fontMetrics().horizontalAdvance(code.text())
    assert seen <= code.contentsRect().width(), "a part of the code is out of sight"
    actions.error = None
    qtbot.keyClicks(code, "7j7zq")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert actions.calls[-1] == ("recover", "az7nd-q0tnj 7j7zq 8cp1m 8v7m9 at8s 2bpbd", words)


def test_the_sheet_of_another_notebook_is_called_so(qtbot: QtBot) -> None:
    view, model = page(qtbot, FakeActions(error=OtherSheetError()))
    qtbot.mouseClick(view.recover, Qt.MouseButton.LeftButton)
    model.recover("00000", "five unrelated words")
    said = "This recovery code belongs to another sheet. Look for the newest recovery sheet."
    assert said in read_page(view)


def test_five_words_are_offered_for_the_new_passphrase_and_its_strength_is_said(
    qtbot: QtBot,
) -> None:
    view, _ = page(qtbot, FakeActions())
    qtbot.mouseClick(view.recover, Qt.MouseButton.LeftButton)
    card = view.recover_card
    qtbot.mouseClick(card.words.suggest, Qt.MouseButton.LeftButton)
    assert card.first.text() == "lantern otter puddle seven marmalade"
    qtbot.waitUntil(lambda: card.words.strength.word.text() == "Strong")
    card.first.edit.setText("short")
    qtbot.waitUntil(lambda: card.words.strength.word.text() == "Too short")
    card.left.emit()
    assert card.first.text() == ""


def test_help_is_there_while_locked(qtbot: QtBot) -> None:
    view, model = page(qtbot, FakeActions())
    with qtbot.waitSignal(model.help_requested):
        qtbot.mouseClick(view.help, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(model.other_requested):
        qtbot.mouseClick(view.other, Qt.MouseButton.LeftButton)


def test_a_notebook_that_opens_after_cancel_is_closed_again(qtbot: QtBot) -> None:
    begun, gate = threading.Event(), threading.Event()

    class SlowActions(FakeActions):
        def unlock(self, passphrase: str) -> object:
            begun.set()
            gate.wait()
            return super().unlock(passphrase)

    jobs, actions, opened = JobRunner(), SlowActions(), []
    model = UnlockModel(actions, jobs)
    model.opened.connect(opened.append)
    model.unlock("lantern")
    assert model.state is UnlockState.WORKING
    qtbot.waitUntil(begun.is_set)
    model.cancel()
    assert model.state is UnlockState.READY
    gate.set()
    qtbot.waitUntil(lambda: ("close", "notebook") in actions.calls and not jobs.busy)
    jobs.close()
    assert opened == []


def test_the_cover_is_left_by_enter(qtbot: QtBot) -> None:
    cover = CoverView()
    qtbot.addWidget(cover)
    cover.set_time("22:06")
    cover.show()
    with qtbot.waitSignal(cover.left):
        qtbot.keyClick(cover, Qt.Key.Key_Return)


@pytest.mark.parametrize("module", ["unlock", "cover"])
def test_the_locked_pages_import_nothing_heavy(module: str) -> None:
    code = (
        f"import sys, familysafe.ui.screens.{module}\n"
        "heavy = ('sqlalchemy', 'alembic', 'cryptography', 'sqlcipher3', 'msgspec', 'keyring')\n"
        "print([m for m in sys.modules if m.startswith(heavy) or 'familysafe.services' in m\n"
        "       or 'familysafe.content' in m])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_notebook_that_is_away_is_no_first_run(qtbot: QtBot) -> None:
    model = UnlockModel(FakeActions(), InlineJobs(), missing=True)
    view = UnlockView(model)
    qtbot.addWidget(view)
    view.show()
    page = read_page(view)
    assert "The notebook is not at its place" in page and "Put the stick or folder back" in page
    assert "Restore from a backup" in page and view.unlock.isEnabled()


def test_what_is_gone_for_good_can_be_begun_anew_where_it_was_the_programs_own(
    qtbot: QtBot,
) -> None:
    for own in (True, False):
        model = UnlockModel(FakeActions(), InlineJobs(), missing=True, may_begin=own)
        view = UnlockView(model)
        qtbot.addWidget(view)
        view.show()
        assert ("Begin a new notebook" in read_page(view)) is own
        if own:
            with qtbot.waitSignal(model.new_requested):
                qtbot.mouseClick(button(view, "Begin a new notebook"), Qt.MouseButton.LeftButton)


def test_the_field_is_in_sight_below_a_notice_at_200_percent_on_a_small_screen(
    qtbot: QtBot, themes: ThemeController
) -> None:
    themes.apply(Look(scale=2.0))
    model = UnlockModel(FakeActions(), InlineJobs(), missing=True)
    view = UnlockView(model)
    qtbot.addWidget(view)
    view.resize(1024, 640)
    with qtbot.waitExposed(view):
        view.show()
    edit = view.passphrase.edit
    qtbot.waitUntil(lambda: edit.visibleRegion().boundingRect().height() == edit.height())


def test_why_a_passphrase_is_asked_for_although_the_keychain_is_on(qtbot: QtBot) -> None:
    model = UnlockModel(FakeActions(), InlineJobs())
    view = UnlockView(model)
    qtbot.addWidget(view)
    model.hear_keychain("asking")
    assert "Asking the keychain." in view.lead.text() and view.unlock.isEnabled()
    model.hear_keychain("no")
    assert view.lead.text() == "The keychain did not open it this time."


@pytest.mark.parametrize("error", [None, DamagedError()])
def test_after_another_notebook_was_asked_for_the_field_takes_typing(
    qtbot: QtBot, error: FamilySafeError | None
) -> None:
    model = UnlockModel(FakeActions(error=error), InlineJobs())
    view = UnlockView(model)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.passphrase.edit.setText("half of the first one")
    view.other.setFocus()
    model.open_other("elsewhere")
    assert view.focusWidget() is view.passphrase.edit
    chosen = "The other notebook is chosen." in read_page(view)
    assert chosen is (error is None)
    assert view.passphrase.text() == ("" if chosen else "half of the first one")
