"""What the window asks a translator for must be found by the tool that fills the ``.ts`` file.

The tool reads the source: it sees ``tr("...")``, ``translate("Context", "...")`` and
``QT_TRANSLATE_NOOP``, and is blind to any other name for them. A text that it does not see can
never be translated, however well the made-up language of the other tests shows it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from familysafe.content.pack import ContentPack
from familysafe.resources import resource_path
from familysafe.services.help import kind_ids
from familysafe.ui.error_texts import ERROR_TEXTS
from familysafe.ui.print.recovery_sheet import recovery_sheet
from familysafe.ui.screens.help import build_locked
from tests.i18n.list_errors import error_sentences
from tests.i18n.pseudo import content_words
from tests.ui.family_kit import MemorySettings
from tests.ui.house import build_house, settle

SOURCE = Path(__file__).resolve().parents[2] / "familysafe"
_QT = re.compile(r"^Q[A-Z]|^$")


class Listener(QTranslator):
    """Remembers every text that was asked for; translates nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(  # type: ignore[override]
        self, context: str, source: str, comment: str | None = None, number: int = -1
    ) -> str:
        if source:
            self.asked.add((context, source))
        return ""


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    listening = Listener()
    qapp.installTranslator(listening)
    yield listening
    qapp.removeTranslator(listening)


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Every text that the tool finds in the source."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    out = tmp_path_factory.mktemp("texts") / "all.ts"
    files = [str(path) for path in sorted(SOURCE.rglob("*.py"))]
    done = subprocess.run(  # noqa: S603 - our own tool on our own files
        [str(tool), *files, "-ts", str(out), "-locations", "none"], capture_output=True, check=True
    )
    assert done.returncode == 0
    tree = ElementTree.parse(out)  # noqa: S314 - written a moment ago by the tool
    return frozenset(m.findtext("source", "") for m in tree.getroot().iter("message"))


def missing(listener: Listener, extracted: frozenset[str]) -> list[str]:
    content = content_words()
    return sorted(
        f"{context}: {source}"
        for context, source in listener.asked
        if not _QT.match(context) and source not in extracted and source not in content
    )


def test_every_text_of_every_page_is_found_by_the_tool(
    listener: Listener, extracted: frozenset[str]
) -> None:
    house = build_house()
    house.window.resize(1280, 800)
    house.window.show()
    settle()
    for _name, place in house.places():
        house.go(place)
    house.close()
    assert missing(listener, extracted) == []


def test_every_text_of_the_locked_help_is_found_by_the_tool(
    listener: Listener, extracted: frozenset[str]
) -> None:
    pack = ContentPack.load()
    page = build_locked(lambda: pack, MemorySettings())
    for kind, _title in (("", ""), *kind_ids(pack)):
        page._model.choose_kind(kind)
    page.deleteLater()
    assert missing(listener, extracted) == []


def test_the_recovery_sheet_is_found_by_the_tool(
    listener: Listener, extracted: frozenset[str]
) -> None:
    recovery_sheet("AAAAA-BBBBB", date(2026, 5, 1))
    assert any(context == "RecoverySheet" for context, _ in listener.asked)
    assert missing(listener, extracted) == []


def test_the_tracked_file_is_there_for_the_tool_to_fill() -> None:
    assert resource_path("i18n", "familysafe_de.ts").is_file()
    assert QCoreApplication.translate("Made up", "Nobody asked") == "Nobody asked"


def test_the_sentences_of_all_errors_can_be_translated() -> None:
    listed = {str(text) for text in ERROR_TEXTS}
    told = "run: python -m tests.i18n.list_errors"
    assert sorted(error_sentences() ^ listed) == [], told
