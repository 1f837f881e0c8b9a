"""A parent in front of the whole window: clicks, keys, and what can be read.

Everything behind the window is real: the worker thread, the encrypted file, the content pack.
Only the clock may stand still, and a lock that would replace the process is recorded instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from familysafe.adapters.settings_file import SettingsFile
from familysafe.app.frame import Frame
from familysafe.bootstrap import Program
from familysafe.paths import AppPaths
from familysafe.services.desk import Desk
from familysafe.services.ports import Clock
from familysafe.ui.theme.controller import ThemeController
from familysafe.ui.widgets.field import Field
from familysafe.ui.widgets.overlay import Overlay
from tests.e2e.reading import face, words_of

T = TypeVar("T")
WORDS = "outward environs liturgy cocoa clamp"
_DEADLINE_MS = 90_000
_MOST_TABS = 150


@dataclass
class RecordedRestart:
    """Stands for the process that is replaced at lock."""

    wanted: bool = False
    covered: bool = False

    def ask(self, *, covered: bool) -> None:
        self.wanted, self.covered = True, covered

    def raise_requested(self) -> bool:
        return False


@dataclass
class LivingApp:
    """The application object's part that the frame uses; its end is recorded."""

    themes: ThemeController
    ended: bool = False

    def quit(self) -> None:
        self.ended = True


class JourneyFrame(Frame):
    """The real frame over a program with the test's clock."""

    clock: Clock

    def program(self) -> Program:
        program = super().program()
        program.clock = self.clock
        return program


@dataclass
class Parent:
    """Acts on the window as a person does. Each step waits for what it needs, with a deadline."""

    qtbot: QtBot
    themes: ThemeController
    paths: AppPaths
    clock: Clock
    frames: list[JourneyFrame] = field(default_factory=list)

    # -- the program -------------------------------------------------------------------------

    @property
    def frame(self) -> JourneyFrame:
        return self.frames[-1]

    @property
    def window(self) -> QWidget:
        return self.frame.window

    @property
    def app(self) -> LivingApp:
        app = self.frame.app
        assert isinstance(app, LivingApp)
        return app

    @property
    def restart(self) -> RecordedRestart:
        restart = self.frame.restart
        assert isinstance(restart, RecordedRestart)
        return restart

    def start(self, *, covered: bool = False) -> None:
        """What ``app.start`` does, up to the loaded locked window."""
        JourneyFrame.clock = self.clock
        frame = JourneyFrame(
            LivingApp(self.themes),  # type: ignore[arg-type]
            self.paths,
            SettingsFile(self.paths.settings),
            RecordedRestart(),  # type: ignore[arg-type]
            covered=covered,
        )
        self.frames.append(frame)
        with self.qtbot.waitExposed(frame.window):
            frame.window.show()
        frame.window.activateWindow()
        frame.after_first_paint()
        assert frame.window.windowTitle() == "FamilySafe"

    def stop(self) -> None:
        """End the newest program as the event loop's end does; a second time does nothing."""
        frame = self.frame
        if not hasattr(frame, "is_down"):
            frame.is_down = True  # type: ignore[attr-defined]
            frame.shut_down()
            going = [timer for timer in frame.idle.findChildren(QTimer) if timer.isActive()]
            assert not going, f"it would lock what is gone: {going}"
            frame.window.hide()
            frame.window.deleteLater()
            QApplication.processEvents()

    def goes_on_after_the_lock(self) -> None:
        """Wait for the end of the locked process and start the one that takes its place."""
        self.until(lambda: self.app.ended, "the program did not end")
        assert self.restart.wanted
        covered = self.restart.covered
        self.stop()
        self.start(covered=covered)

    def closes_the_window(self) -> None:
        self.window.close()
        self.until(lambda: self.app.ended, "the program did not end")
        assert not self.restart.wanted
        self.stop()

    def notebook(self, read: Callable[[Desk], T]) -> T:
        """Ask the open notebook, in the worker, to compare it with what the window says."""
        found: list[T] = []
        wrong: list[Exception] = []
        inside = self.frame.inside
        assert inside is not None
        inside.work.ask(read, found.append, owner=inside, failed=wrong.append)
        self.until(lambda: bool(found or wrong), "the notebook did not answer")
        if wrong:
            raise wrong[0]
        return found[0]

    # -- waiting and reading -----------------------------------------------------------------

    def until(self, done: Callable[[], bool], failure: str) -> None:
        """Turn the event loop until ``done``."""
        try:
            self.qtbot.waitUntil(done, timeout=_DEADLINE_MS)
        except Exception as error:
            raise AssertionError(f"{failure}. On the screen:\n{self.screen()}") from error

    def settled(self) -> None:
        """Until the worker has nothing to do and everything it said is shown."""
        self.until(lambda: not self.frame.jobs.busy, "the worker did not come to rest")
        QApplication.processEvents()

    def room(self) -> QWidget:
        """The topmost open dialog, else the window."""
        open_now = [o for o in self.window.findChildren(Overlay) if o.isVisible()]
        return open_now[-1] if open_now else self.window

    def screen(self) -> str:
        """All words that can be read now."""
        QApplication.processEvents()
        found: list[str] = []
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible():
                found += words_of(widget)
        return "\n".join(found)

    def sees(self, *texts: str) -> None:
        """Each text comes onto the screen."""
        for text in texts:
            self.until(lambda t=text: t in self.screen(), f"“{text}” did not come")

    def sees_no(self, *texts: str) -> None:
        said = self.screen()
        for text in texts:
            assert text not in said, f"“{text}” is on the screen:\n{said}"

    # -- acting ------------------------------------------------------------------------------

    def button(self, name: str) -> QAbstractButton | None:
        """The button with these words: in the dialog, else on the page, else in the shell."""
        found = [
            b
            for b in self.room().findChildren(QAbstractButton)
            if b.isVisible() and b.isEnabled() and face(b) == name
        ]
        page = getattr(self.window, "current_page", lambda: None)()
        inner = [b for b in found if page is not None and page.isAncestorOf(b)]
        return (inner or found or [None])[0]

    def press(self, name: str) -> None:
        """A click on a button."""
        self.until(lambda: self.button(name) is not None, f"no button “{name}”")
        button = self.button(name)
        assert button is not None
        self.bring_into_sight(button)
        at = QPoint(min(14, button.width() // 2), button.height() // 2)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
        self.settled()

    def turns_to(self, tab: str) -> None:
        """A click on a tab."""
        for bar in self.room().findChildren(QTabBar):
            for index in range(bar.count()):
                if bar.isVisible() and bar.tabText(index).split("  ")[0] == tab:
                    at = bar.tabRect(index).center()
                    self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at)
                    self.settled()
                    return
        raise AssertionError(f"no tab “{tab}”:\n{self.screen()}")

    def bring_into_sight(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            show = getattr(parent, "ensureWidgetVisible", None)
            if show is not None:
                show(widget)
            parent = parent.parentWidget()

    def field(self, label: str) -> QWidget:
        """The control of a labelled field."""
        found: list[QWidget] = []

        def look() -> bool:
            room = self.room()
            found[:] = [
                f.control
                for f in room.findChildren(Field)
                if f.isVisible() and f.label.text() == label
            ] or [
                w
                for kind in (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
                for w in room.findChildren(kind)
                if w.isVisible() and w.accessibleName() == label
            ]
            return bool(found)

        self.until(look, f"no field “{label}”")
        return found[0]

    def types(self, label: str, text: str) -> None:
        """Replace what is in a field by typing."""
        control = self.field(label)
        self.bring_into_sight(control)
        control.setFocus()
        self.qtbot.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(control, Qt.Key.Key_Delete)
        if text.isascii():
            self.qtbot.keyClicks(control, text)
        else:  # not on the keyboard that QtTest knows
            self.pastes(label, text)

    def pastes(self, label: str, text: str) -> None:
        control = self.field(label)
        control.setFocus()
        QApplication.clipboard().setText(text)
        self.qtbot.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def chooses(self, label: str, text: str) -> None:
        """Pick from a drop-down by typing the beginning of the words."""
        control = self.field(label)
        control.setFocus()
        self.chooses_here(text)

    def chooses_here(self, text: str) -> None:
        """In the drop-down that has the focus: the first word, then Down (a space would open)."""
        control = self.window.focusWidget()
        assert isinstance(control, QComboBox)
        self.qtbot.keyClicks(control, text.split()[0])
        for _ in range(40):
            if control.currentText() == text:
                return
            self.qtbot.keyClick(control, Qt.Key.Key_Down)
        raise AssertionError(f"“{text}” is not to be chosen, but “{control.currentText()}”")

    def key(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """A key on whatever has the focus."""
        target = self.window.focusWidget() or self.window
        self.qtbot.keyClick(target, key, held)
        self.settled()

    def shortcut(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Keys of the whole window, sent the way that they come from the system."""
        if not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window, timeout=_DEADLINE_MS):
                self.window.activateWindow()
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= each
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QApplication.processEvents()

    def tabs_to(self, name: str) -> QWidget:
        """Tab until the control with this name has the focus: it can be reached by keyboard."""
        for _ in range(_MOST_TABS):
            focused = self.window.focusWidget()
            if focused is not None and name in (face(focused), focused.accessibleName()):
                return focused
            self.qtbot.keyClick(focused or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"“{name}” cannot be reached by Tab:\n{self.screen()}")

    def types_here(self, text: str) -> None:
        """Type into whatever has the focus."""
        focused = self.window.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)


def make_notebook(paths: AppPaths, clock: Clock, fill: Callable[[Desk], None] | None = None) -> str:
    """Sam's notebook, prepared without the window; the answer is the recovery code."""
    session, code = Program(paths, clock=clock).create(
        guardian="Sam", country="GB", passphrase=WORDS
    )
    if fill is not None:
        fill(session.desk)
    session.close()
    return code


def bytes_of(folder: Path) -> bytes:
    """Every byte of every file below a folder, names included."""
    parts = []
    for path in sorted(folder.rglob("*")):
        parts.append(str(path.relative_to(folder)).encode())
        if path.is_file():
            parts.append(path.read_bytes())
    return b"\n".join(parts)
