"""The QApplication: style, look, translations, and Qt's own messages kept free of content."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from familysafe.ui.theme.controller import Look, ThemeController

_log = logging.getLogger("familysafe.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
    """Log the class of a Qt message, never its words: they may quote what a parent typed."""
    _log.log(_LEVELS.get(kind, logging.WARNING), "qt message: %s", context.category or "default")


class Application(QApplication):
    """The program's application object; build one, before any widget."""

    def __init__(self, arguments: Sequence[str], look: Look | None = None) -> None:
        qInstallMessageHandler(log_qt_message)
        # The style is named here: setStyle() hands back an object, and its class is large.
        super().__init__([*arguments[:1], "-style", "Fusion", *arguments[1:]])
        self.setApplicationName("FamilySafe")
        self.setApplicationDisplayName("FamilySafe")
        self.setDesktopFileName("familysafe")
        self._translators: list[QTranslator] = []
        self.themes = ThemeController(self, styled=True)
        self.themes.apply(look or Look())

    def use_translations(self, translators: Sequence[QTranslator]) -> None:
        """Replace the installed translations; ``i18n`` loads the files and calls this."""
        for old in self._translators:
            self.removeTranslator(old)
        self._translators = list(translators)
        for new in self._translators:
            self.installTranslator(new)
