"""Which language the window speaks, and how its texts are loaded.

English is written in the code, so for it no file is opened. Another language comes from
``resources/i18n/familysafe_<language>.qm`` with Qt's own words for dialogs and menus beside it.
A text that is not translated stays English: text by text, never page by page.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from familysafe.resources import resource_path

if TYPE_CHECKING:
    from familysafe.ui.application import Application

ENGLISH = "en-GB"


def chosen_language(setting: str, system: QLocale | None = None) -> str:
    """The language to speak as BCP 47 tag, e.g. "de-AT".

    ``setting`` is ``LocalSettings.language``; "" follows the system. A language that has no
    translation is English.
    """
    wanted = setting or (system or QLocale.system()).bcp47Name()
    if _short(wanted) == "en":
        return ENGLISH
    return wanted if _file(wanted).is_file() else ENGLISH


def translators(language: str) -> list[QTranslator]:
    """Qt's own words first, ours last (the last one is asked first). Empty for English."""
    if _short(language) == "en":
        return []
    found = []
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{_short(language)}", qt_words),
        (_file(language).name, str(_file(language).parent)),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
    return found


def direction(language: str) -> Qt.LayoutDirection:
    """Right to left for Arabic, Hebrew and their like."""
    return QLocale(language).textDirection()


def speak(app: Application, setting: str) -> str:
    """Make the application speak the chosen language; call it before the first page is built.

    Dates and numbers follow the setting, or the system where there is none. Returns the language.
    """
    if setting:
        QLocale.setDefault(QLocale(setting))
    language = chosen_language(setting)
    if language != ENGLISH:
        app.use_translations(translators(language))
        app.setLayoutDirection(direction(language))
    return language


def _short(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()


def _file(language: str) -> Path:
    return resource_path("i18n", f"familysafe_{_short(language)}.qm")
