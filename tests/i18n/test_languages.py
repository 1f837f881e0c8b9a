"""The chosen language, the German of the first pages, and what stays English."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe import i18n
from familysafe.background import words_in
from familysafe.bootstrap import Program
from familysafe.paths import AppPaths
from familysafe.resources import resource_path
from familysafe.ui.jobs import InlineJobs
from familysafe.ui.screens.unlock import UnlockView
from familysafe.ui.screens.unlock.view_model import UnlockModel
from tests.ui.family_kit import read_page

TS = resource_path("i18n", "familysafe_de.ts")
_SLOT = re.compile(r"%\d")


def finished() -> list[tuple[str, str, str]]:
    """(context, English, German) of every translated text."""
    rows = []
    # Our own file, tracked with the code; nothing from outside is parsed here.
    for context in ElementTree.parse(TS).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.get("type") is None:
                where, source = context.findtext("name", ""), message.findtext("source", "")
                rows.append((where, source, said.text or ""))
    return rows


#: Help, the first run, the way from a question to its report, and what all of them share.
COMPLETE = (
    "Help", "HelpView", "HelpModel", "DangerPanel", "FirstHourCard", "PersonRow", "NumberButton",
    "CopyButton", "PageHelp",
    "Countries", "OnboardingModel", "OnboardingView", "PassphrasePage", "SheetPage", "SheetPaper",
    "RecoverySheet", "ChildrenPage", "ChildrenModel", "ChildForm", "BirthPicker", "RemindersPage",
    "RecoverCard", "NewPassphrase",
    "QuestionPage", "AnswerParts", "AnswerGroup", "RunnerBar", "RunnerModel", "RunnerView", "Guide",
    "DifferentPanel", "LookAgain", "Report", "ReportLines", "ReportModel", "ReportView",
    "Topics", "Dates", "BestBefore", "AppSheet",
    "Today", "TodayView", "TodayModel", "CheckUps", "CheckupsView", "CheckupsModel", "Because",
    "StateTable", "Status", "Rhythm", "RhythmCard",
    "SettingsView", "SettingsModel", "SecurityPart", "RemindersPart", "LookPart", "BackupPart",
    "Restoring", "TrashPart", "ErasePart", "ErasedOverlay", "TypedWord", "TakeAlongPart",
    "Salvaging", "Inside", "PeopleBox", "FilesPart", "FilesModel", "IncidentModel", "NewCaseCard",
    "NewLineCard", "ReportCard", "ColumnsPart", "ColumnsLine", "ImportModel", "ImportView",
    "LeftOut", "PreviewPart", "Evidence", "GuidesPart",
    "AboutPart", "ContentPackSection", "PassphraseChange", "PresentPassphrase", "SheetOverlay",
)  # fmt: skip


def unfinished(context: str) -> list[str]:
    """The English texts of a context that have no German yet."""
    for found in ElementTree.parse(TS).getroot().iter("context"):  # noqa: S314
        if found.findtext("name") == context:
            return [
                message.findtext("source", "")
                for message in found.iter("message")
                if (said := message.find("translation")) is not None and said.get("type")
            ]
    return [f"there is no context {context}"]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    loaded = i18n.translators("de-DE")
    for one in loaded:
        qapp.installTranslator(one)
    yield
    for one in loaded:
        qapp.removeTranslator(one)


def test_english_opens_no_file() -> None:
    assert i18n.translators("en-GB") == []
    assert i18n.chosen_language("", QLocale("en_US")) == "en-GB"


def test_the_system_decides_where_nothing_is_chosen() -> None:
    assert i18n.chosen_language("", QLocale("de_AT")).startswith("de")
    assert i18n.chosen_language("de", QLocale("en_GB")) == "de"


def test_a_language_without_translation_is_english() -> None:
    assert i18n.chosen_language("fi", QLocale("de_DE")) == "en-GB"


def test_arabic_is_read_from_right_to_left() -> None:
    assert i18n.direction("ar") == Qt.LayoutDirection.RightToLeft
    assert i18n.direction("de") == Qt.LayoutDirection.LeftToRight


def test_the_compiled_file_says_what_the_written_one_says() -> None:
    ours = i18n.translators("de")[-1]
    wrong = [row for row in finished() if ours.translate(row[0], row[1]) != row[2]]
    assert wrong == []


@pytest.mark.parametrize("context", COMPLETE)
def test_german_is_whole_for_help_the_first_run_and_a_check_up(context: str) -> None:
    assert unfinished(context) == []


def test_a_translation_keeps_every_slot() -> None:
    for context, english, german in finished():
        assert sorted(_SLOT.findall(english)) == sorted(_SLOT.findall(german)), (context, english)


def test_german_is_calm_and_speaks_to_nobody_in_particular() -> None:
    for context, english, german in finished():
        assert not re.search(r"!|\b(Sie|Ihre?[nmrs]?|Ihnen)\b", german), (context, english)


@pytest.mark.usefixtures("german")
def test_the_locked_page_speaks_german(qtbot: QtBot) -> None:
    class NoActions:
        def unlock(self, passphrase: str) -> object:
            return passphrase

        def recover(self, code: str, new_passphrase: str) -> object:
            return code + new_passphrase

    page = UnlockView(UnlockModel(NoActions(), InlineJobs()))
    qtbot.addWidget(page)
    said = read_page(page)
    assert "Willkommen zurück" in said
    assert "Welcome back" not in said


@pytest.mark.usefixtures("german")
def test_a_text_without_translation_stays_english() -> None:
    assert QApplication.translate("AboutPart", "Made up for this test") == "Made up for this test"


def test_the_guides_come_in_the_language_of_the_window(app_paths: AppPaths) -> None:
    english = Program(app_paths).content.first_hour()
    german = Program(app_paths, language="de-AT").content.first_hour()
    assert "Was ist passiert?" in str(german)
    assert "Was ist passiert?" not in str(english)


def test_a_notification_speaks_the_language_of_the_settings() -> None:
    assert words_in("de_DE.UTF-8").title == "Familien-Erinnerung"
    assert words_in("fi").title == words_in("").title == "Family reminder"
