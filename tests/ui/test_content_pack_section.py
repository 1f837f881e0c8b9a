"""Settings, guides from a file: what is in use is said, and why a file was not taken."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from familysafe.app.notices import notices_of
from familysafe.content.verify import PackStatus
from familysafe.services.content_packs import ContentPacks, PackState
from familysafe.ui.screens.settings.content_pack import ContentPackSection
from familysafe.ui.screens.settings.content_pack_model import ContentPackModel
from tests.ui.family_kit import CONTENT, Family, read_page
from tests.unit.services.test_content_packs import NEWER, pack_file


def section(qtbot: QtBot, folder: Path | None) -> tuple[ContentPackSection, ContentPackModel]:
    family = Family()
    family.work.packs = None if folder is None else ContentPacks(folder)
    model = ContentPackModel(family.work)
    view = ContentPackSection(model)
    qtbot.addWidget(view)
    return view, model


def test_it_says_which_guides_are_in_use(qtbot: QtBot, tmp_path: Path) -> None:
    view, _ = section(qtbot, tmp_path / "content")
    said = read_page(view)
    assert f"came with FamilySafe, version {CONTENT.version}" in said
    assert "Nothing is downloaded" in said and "Use the built-in guides" not in said


def test_a_good_file_counts_from_the_next_start_and_can_be_taken_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    view, model = section(qtbot, tmp_path / "content")
    model.take(str(pack_file(tmp_path)))
    said = read_page(view)
    assert "The file is fine." in said and f"Version {NEWER} from the next start." in said
    view.back.click()
    assert NEWER not in read_page(view)


def test_a_changed_file_is_refused_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    view, model = section(qtbot, tmp_path / "content")
    model.take(str(pack_file(tmp_path, spoil="law.json")))
    said = read_page(view)
    assert "changed after it was made. The guides in use stay." in said


def test_without_a_place_for_packs_there_is_no_section(qtbot: QtBot) -> None:
    view, _ = section(qtbot, None)
    assert view.isHidden()


def test_it_says_what_changed_in_the_guides(qtbot: QtBot, tmp_path: Path) -> None:
    view, _ = section(qtbot, tmp_path / "content")
    assert f"What changed in it: {CONTENT.changes()[0].text}" in read_page(view)


def test_a_file_that_is_not_used_is_said_on_today() -> None:
    notice = notices_of(["guides_refused"])[0]
    assert notice.title == "Your file of guides is not in use"
    assert notice.place.get("part") == "about"
    assert PackState(PackStatus.TAMPERED, "1").refused
    assert not PackState(PackStatus.USED, "1").refused
