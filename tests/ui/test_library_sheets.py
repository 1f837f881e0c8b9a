"""The Library's sheets: an app with all that is known of it, and a first hour with its doubts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from familysafe.services.library import entries, is_sheet
from familysafe.services.printables import printable
from familysafe.ui.screens.library.paper import part_lines
from tests.ui.family_kit import CONTENT, Family, read_page
from tests.ui.test_library import open_page


def test_all_that_is_known_of_an_app_can_be_read() -> None:
    for app in CONTENT.apps():
        sheet = printable(CONTENT, printable_id=f"app:{app.id}:", app="")
        assert sheet is not None, app.id
        said = "\n".join(text for part in sheet.parts for text in part_lines(part))
        lines = [*app.conflicts, *(f.text.rstrip(".") for f in app.facts)]
        lines += list(app.feature_notes.values())
        for routes in (app.report, app.data_rights):
            lines += routes.ways.values() if routes is not None else ()
        for region in app.terms_min_age.regions:
            lines.append(region.where)
        assert [line for line in lines if line.casefold() not in said.casefold()] == [], app.id
        doubts = [app.terms_min_age, *app.labels, *app.facts, *app.terms_min_age.regions]
        if any(item.confidence == "low" for item in doubts):
            assert "look it up." in said, app.id
        if any(label.assumed for label in app.labels):
            assert "Assumed; our source says" in said, app.id


def test_an_announced_age_is_not_told_as_one_in_force() -> None:
    sheet = printable(CONTENT, printable_id="app:instagram:", app="")
    assert sheet is not None
    said = "\n".join(text for part in sheet.parts for text in part_lines(part))
    assert "United Kingdom: from 16 is announced, not in force." in said
    assert "Australia: from 16." in said


def test_an_app_is_found_by_its_other_name_and_opens_as_a_card(qtbot: QtBot) -> None:
    family = Family()
    view = open_page(qtbot, family)
    view._model.choose_shelf("omegle")
    said = [view.guides.rows.row_at(n) for n in range(view.guides.rows.rowCount())]
    assert is_sheet(said[0].id)
    view.guides.table.opened.emit(said[0])
    view.show_place(family.places[-1])
    text = read_page(view)
    assert "Omegle" in text and "closed 2023-11" in text and "From which age" in text


def test_the_first_hour_can_be_read_whole_with_its_doubts() -> None:
    first = CONTENT.first_hour()
    for kind in first.kinds:
        sheet = printable(CONTENT, printable_id=f"hour:{kind.id}:", app="")
        assert sheet is not None
        said = "\n".join(text for part in sheet.parts for text in part_lines(part))
        for step in kind.steps:
            assert all(line in said for line in step.do) and step.dont in said
        kept = (*first.capture.fine, *first.capture.never, *first.proof_do_not, first.proof_tip)
        assert all(line.casefold() in said.casefold() for line in kept)
        assert all(line in said for line in (*kind.never, *first.where_sources_differ))
        assert all(note.text in said for note in first.law_notes)
        assert kind.note in said


def test_a_guide_says_what_parents_use_there_and_which_versions_are_known(qtbot: QtBot) -> None:
    platform = CONTENT.platform("ios")
    said = read_page(open_page(qtbot, Family(), entry_id="ios.geo_apps"))
    assert platform.parent_tool in said and platform.versions in said


def test_how_to_talk_is_told_with_what_is_known_about_it(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), print_id="how:talk:8_10"))
    assert "How to talk" in said
    assert all(line in said for line in CONTENT.how_to_talk())
    assert all(known.finding in said for known in CONTENT.talk_common.evidence)


def test_the_words_of_a_menu_find_its_guide() -> None:
    found = [entry.id for entry in entries(CONTENT, text="per-game list")]
    assert "nintendo_switch.com_free" in found


def test_a_word_from_memory_says_so_in_the_glossary(qtbot: QtBot) -> None:
    unsure = [word.term for word in CONTENT.glossary() if word.confidence == "low"]
    assert unsure
    said = read_page(open_page(qtbot, Family(), tab="words"))
    assert said.count("From general knowledge or a weak source.") == len(unsure)
