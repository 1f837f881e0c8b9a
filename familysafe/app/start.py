"""Builds the application object and the first page, and runs the event loop."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from familysafe.adapters.settings_file import SettingsFile
from familysafe.adapters.single_instance import SingleInstance
from familysafe.app.frame import Frame
from familysafe.app.look import look_of
from familysafe.app.restart import Restart
from familysafe.i18n import speak
from familysafe.log import start_logging
from familysafe.paths import AppPaths
from familysafe.ui.application import Application

_TITLE_BAR = 40


class FirstPaint(QObject):
    """``happened`` once, in the turn of the event loop after the first paint."""

    happened = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Installed on the window; lets every event through."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.happened.emit)
        return False


def _tell_uncaught(frame: Frame) -> None:
    """An error that nothing caught is logged as before, and said: a blank page explains nothing."""
    log = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, frame, frame.tell_problem)

    sys.excepthook = hook


def _tell_failed(window: QWidget, failed: str) -> None:
    from familysafe.app.failed import tell_failed  # most starts have nothing to tell

    tell_failed(window, failed)


def _fit_into_screen(window: QWidget) -> None:
    """No larger than the screen has room for, title bar included: the footer must show."""
    room = window.screen().availableSize()
    height = min(window.height(), room.height() - _TITLE_BAR)
    window.resize(min(window.width(), room.width()), height)


def start(
    paths: AppPaths,
    single: SingleInstance,
    *,
    covered: bool = False,
    locked: bool = False,
    failed: str = "",
    passphrase: str | None = None,
) -> int:
    """Paint the unlock page, then load the rest. Returns the exit code.

    ``failed``: what could not be done behind the cover; it is told, see ``app.failed``.
    ``passphrase``: open at once (the demo hands it in on standard input).
    """
    start_logging(paths.log)
    settings = SettingsFile(paths.settings)
    local = settings.read()
    app = Application(sys.argv[:1], look_of(local))
    language = speak(app, local.language)
    restart = Restart(paths.profile, single)
    frame = Frame(app, paths, settings, restart, covered=covered, locked=locked, language=language)
    # The window goes at once when it is closed; the program ends when the notebook is closed, too.
    app.setQuitOnLastWindowClosed(False)
    painted = FirstPaint(frame)
    painted.happened.connect(frame.after_first_paint)
    frame.window.installEventFilter(painted)
    _fit_into_screen(frame.window)
    frame.window.show()
    _tell_uncaught(frame)
    if failed:
        painted.happened.connect(lambda: _tell_failed(frame.window, failed))
    if passphrase is not None:
        QTimer.singleShot(0, frame, lambda: frame.unlock(passphrase))
    code = app.exec()
    frame.shut_down()
    if restart.wanted:
        restart.now()  # does not return
    single.release()
    return code
