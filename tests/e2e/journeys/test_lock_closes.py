"""Whatever is open when the window locks is closed, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolTip,
)

from familysafe.errors import FamilySafeError
from familysafe.ui.dialogs.confirm import confirm
from familysafe.ui.dialogs.error import show_error
from familysafe.ui.dialogs.passphrase import ask_passphrase
from familysafe.ui.navigation import Place, Route
from familysafe.ui.print import PaperSize, print_with_dialog
from familysafe.ui.print.recovery_sheet import recovery_sheet
from familysafe.ui.screens.child import open_add_child
from familysafe.ui.screens.search import open_search
from familysafe.ui.screens.settings.people import NewPassphrase
from familysafe.ui.screens.settings.security import PassphraseChange
from familysafe.ui.screens.settings.sheet import SheetOverlay
from familysafe.ui.screens.settings.view import SettingsView
from familysafe.ui.widgets.overlay import Overlay
from tests.e2e.journeys.family import open_family, unlock
from tests.e2e.journeys.kit import Parent
from tests.ui.settings_kit import CODE

Open = Callable[[Parent], object]


def settings(parent: Parent) -> SettingsView:
    parent.frame.router.go(Place.of(Route.SETTINGS, part="security"))
    parent.settled()
    page = parent.frame.window.current_page()
    assert isinstance(page, SettingsView)
    return page


def sheet(parent: Parent) -> object:
    view = settings(parent)
    today = view.model.today()
    return SheetOverlay(parent.window, CODE, today, lambda a, b: a == b, lambda _done: None)


def new_passphrase(parent: Parent) -> object:
    model = settings(parent).model.extra
    return NewPassphrase(parent.window, model, "Nora", "Nora", "Add", lambda *_: None)


def menu(parent: Parent) -> object:
    shown = QMenu(parent.window)
    shown.addAction("Nora")
    shown.popup(QPoint(10, 10))
    return shown


def completer(parent: Parent) -> object:
    edit = QLineEdit(parent.frame.window.current_page())
    edit.show()
    found = QCompleter(["Nora", "Norbert"], edit)
    edit.setCompleter(found)
    edit.setFocus()
    found.setCompletionPrefix("No")
    found.complete()
    return edit


def choices(parent: Parent) -> object:
    box = QComboBox(parent.frame.window.current_page())
    box.addItems(["Nora", "Ben"])
    box.show()
    box.showPopup()
    return box


def tooltip(parent: Parent) -> object:
    QToolTip.showText(QPoint(10, 10), "Nora", parent.window)
    return None


def file_dialog(parent: Parent) -> object:
    return QFileDialog.getOpenFileName(parent.window)


def message(parent: Parent) -> object:
    return QMessageBox(
        QMessageBox.Icon.Information, "FamilySafe", "Nora", parent=parent.window
    ).exec()


def paper(parent: Parent) -> object:
    sheet = recovery_sheet(CODE, parent.clock.now().date())
    print_with_dialog(sheet, parent.window, PaperSize.A4)
    parent.until(lambda: QApplication.activeModalWidget() is not None, "nothing is asked")
    return sheet


KINDS: dict[str, Open] = {
    "a form": lambda p: open_add_child(p.window, p.frame.inside.work, lambda _c: None),  # type: ignore[union-attr]
    "a question": lambda p: confirm(
        p.window, title="Nora", text="Nora", confirm_text="Yes", on_confirm=lambda: None
    ),
    "an error": lambda p: show_error(p.window, FamilySafeError(title="Nora", next_step="Ben")),
    "a passphrase": lambda p: ask_passphrase(
        p.window, title="Nora", text="Nora", on_passphrase=lambda _t: None
    ),
    "a new passphrase": new_passphrase,
    "a change of passphrase": lambda p: PassphraseChange(p.window, settings(p).model),
    "a recovery sheet": sheet,
    "a search": lambda p: open_search(p.window, p.frame.inside.work),  # type: ignore[union-attr]
    "the help of a page": lambda p: p.window._page_help(),  # type: ignore[attr-defined]
    "a message with Undo": lambda p: p.window.show_toast("Nora", lambda: None),  # type: ignore[attr-defined]
    "a menu": menu,
    "a list to choose from": choices,
    "a completer": completer,
    "a tooltip": tooltip,
    "a file dialog": file_dialog,
    "a folder dialog": lambda p: QFileDialog.getExistingDirectory(p.window),
    "a printer dialog": lambda p: QPrintDialog(p.window).exec(),
    "what the printer is asked": paper,
    "a message box": message,
    "an input dialog": lambda p: QInputDialog.getText(p.window, "FamilySafe", "Nora"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_open_is_closed_and_only_the_cover_is_seen(parent: Parent, kind: str) -> None:
    open_family(parent)
    found: list[tuple[list[str], int, str, str]] = []

    def lock() -> None:
        parent.frame.lock(covered=True)
        others = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        beside = [type(w).__name__ for w in others if w is not parent.window]
        overlays = sum(o.isVisible() for o in parent.window.findChildren(Overlay))
        cover = type(parent.frame.window.current_page()).__name__
        found.append((beside, overlays, cover, parent.screen()))

    if kind.endswith(("dialog", "box")):  # it holds this very call up until the lock closes it
        QTimer.singleShot(50, parent.frame, lock)
        kept = KINDS[kind](parent)
    else:
        kept = KINDS[kind](parent)
        QApplication.processEvents()
        lock()
    parent.until(lambda: bool(found), "it did not lock")
    beside, overlays, cover, said = found[0]
    assert (beside, overlays, cover) == ([], 0, "CoverView")
    assert not [name for name in ("Nora", "Ben", *CODE.split("-")) if name in said]
    parent.until(lambda: parent.app.ended, "the program did not end")
    del kept


def test_what_stood_in_an_open_form_is_there_after_the_lock(parent: Parent) -> None:
    open_family(parent)
    parent.window.add_child_requested.emit()  # type: ignore[attr-defined]
    parent.settled()
    parent.types("Name", "Quillby")
    parent.frame.idle.over.emit()
    parent.goes_on_after_the_lock()
    parent.sees_no("Quillby")
    unlock(parent)
    parent.sees("You were typing this when the window was locked", "Quillby")
    parent.frame.lock(covered=False)  # not done with it yet: it stays
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.sees("Quillby")
    parent.press("Done with it")
    parent.sees_no("Quillby")
    parent.frame.lock(covered=False)
    parent.goes_on_after_the_lock()
    unlock(parent)
    parent.sees("Nora")
    parent.sees_no("Quillby")
