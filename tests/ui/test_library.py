"""The Library: every guide and card can be found, and says how sure it is and since when."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.domain.age import BirthDate
from familysafe.domain.family import ChildColour
from familysafe.services.audit_run import note_screen
from familysafe.services.family_facts import ages_here, rules, systems
from familysafe.services.library import entries, glossary, is_sheet, page, shelves
from familysafe.services.printables import bands, printable, printables
from familysafe.services.screen_notes import export_text
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.library import LibraryView, build
from familysafe.ui.screens.library.note_box import NoteBox
from familysafe.ui.screens.library.paper import part_lines
from familysafe.ui.screens.library.words import status_of_law
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.chip import Chip
from tests.ui.family_kit import CONTENT, Family, read_page

DAY = date(2026, 11, 23)


def open_page(qtbot: QtBot, family: Family, **params: str) -> LibraryView:
    view = build(family.work)
    qtbot.addWidget(view)
    view.show_place(Place.of(Route.LIBRARY, **params))
    return view


def test_every_guide_and_card_stands_on_a_shelf() -> None:
    counted = sum(s.guides + s.cards for s in shelves(CONTENT))
    assert counted == len(entries(CONTENT))
    apps = len(CONTENT.apps())
    assert counted == len(list(CONTENT.checks())) + len(list(CONTENT.cards())) + apps
    assert sum(is_sheet(entry.id) for entry in entries(CONTENT)) == apps


def test_every_entry_opens_with_a_date_and_its_confidence() -> None:
    for entry in (e for e in entries(CONTENT) if not is_sheet(e.id)):
        found = page(CONTENT, entry_id=entry.id, day=DAY, child="your child", device="the device")
        assert found is not None, entry.id
        assert found.dated and found.confidence, entry.id
        texts = (found.question, found.why, *found.do, found.see, *found.limits, found.prove_it)
        assert "{" not in "".join((*texts, *(fit.note for fit in found.fits))), entry.id


def test_an_entry_that_is_gone_is_no_page() -> None:
    assert page(CONTENT, entry_id="ios.no_such_thing", day=DAY) is None


def test_a_fact_past_its_date_is_stale_the_day_after() -> None:
    found = page(CONTENT, entry_id="ios.geo_apps", day=DAY)
    assert found is not None and not found.stale
    later = found.review_by + timedelta(days=1)
    stale = page(CONTENT, entry_id="ios.geo_apps", day=later)
    assert stale is not None and stale.stale


def test_accents_and_case_do_not_matter_to_the_search() -> None:
    assert entries(CONTENT, text="LOCÁTION iphone") == entries(CONTENT, text="location iphone")
    assert [w.term for w in glossary(CONTENT, text="pérmission")][0] == "Permission"


def test_words_find_guides(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family())
    qtbot.keyClicks(view.guides.words, "location iphone")
    qtbot.waitUntil(lambda: bool(view._model.entries))
    rows = view.guides.rows
    titles = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert "Location Services, per app" in titles


def test_a_topic_and_a_device_narrow_the_list(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family())
    qtbot.mouseClick(view.guides.topics.button(1), Qt.MouseButton.LeftButton)
    assert {e.topic for e in view._model.entries} == {"location"}
    view._model.choose_shelf("ios")
    assert {e.shelf_id for e in view._model.entries} == {"ios"}


def test_nothing_found_says_what_to_try(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family())
    view._model.type_words("zzzz")
    view._model._look()
    said = read_page(view)
    assert "Nothing found" in said and "Try fewer words" in said


def test_a_row_opens_its_page_and_the_way_back_leads_to_the_list(qtbot: QtBot) -> None:
    family = Family()
    view = open_page(qtbot, family)
    view._model.choose_shelf("ios")
    view.guides.table.opened.emit(view.guides.rows.row_at(0))
    assert family.places[-1].get("entry_id").startswith("ios.")
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert family.places[-1] == Place.of(Route.LIBRARY)


def test_an_opened_guide_says_all_that_a_guide_has(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), entry_id="ios.geo_apps"))
    for words in (
        "Full guide",
        "Can any app see your child's location all the time?",
        "Where to look",
        "What to do",
        "What you should see",
        "How to prove it",
        "What fits which age",
        "What it does not do",
        "Looks different?",
        "What makes it due again",
        "How sure is this?",
        "Described for",
        "Best before 22 May 2027",
        "Sources",
        "Goes with these tips",
    ):
        assert words in said
    assert "{device}" not in said


def test_a_guide_without_a_test_says_so_and_why(qtbot: QtBot) -> None:
    check = next(c for c in CONTENT.checks() if c.no_test_because and "{" not in c.no_test_because)
    said = read_page(open_page(qtbot, Family(), entry_id=check.id))
    assert f"No safe test known. {check.no_test_because}" in said


def test_what_rests_on_memory_says_so(qtbot: QtBot) -> None:
    check = next(c for c in CONTENT.checks() if c.sources == ("general_knowledge",))
    said = read_page(open_page(qtbot, Family(), entry_id=check.id))
    assert "From memory: look before you trust it." in said


def test_conflicts_are_shown(qtbot: QtBot) -> None:
    check = next(c for c in CONTENT.checks() if c.conflicts)
    said = read_page(open_page(qtbot, Family(), entry_id=check.id))
    assert "Where our sources do not agree" in said and check.conflicts[0] in said


def test_a_stale_guide_carries_its_mark(qtbot: QtBot) -> None:
    family = Family()
    family.clock.move(days=400)
    said = read_page(open_page(qtbot, family, entry_id="ios.geo_apps"))
    assert "Past its best-before date" in said


def test_a_fact_card_is_called_one_and_has_no_note_field(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), entry_id="ios.geo_lock"))
    assert "Fact card" in said and "Write down what you see" not in said


def test_what_the_screen_shows_instead_is_kept_beside_the_guide(qtbot: QtBot) -> None:
    family = Family()
    view = open_page(qtbot, family, entry_id="ios.geo_apps")
    box = view.findChildren(NoteBox)[0]
    qtbot.mouseClick(box.open_form, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    assert "Write a few words first." in read_page(view)
    qtbot.keyClicks(box.text, "Now under Apps")
    qtbot.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    said = read_page(view)
    assert "Now under Apps" in said and "Described by you" in said


def test_no_part_of_a_name_leaves_in_the_file_of_notes() -> None:
    family = Family()
    zoe = family.add_child("Zo\u00eb Anne Miller", BirthDate(2015, 1), ChildColour.IRIS)
    assert zoe
    for text in (
        "NORA's menu", "Noras Telefon", "zoe\u0308 has it", "the Miller phone", "Anne",
        "see https://example.org/u/nora.m and @nora_m", "www.example.org/nora",
    ):  # fmt: skip
        note_screen(family.desk, check_id="ios.geo_apps", text=text, os_version="")
    said = export_text(family.desk).casefold()
    assert not [word for word in ("nora", "zo", "miller", "anne", "example") if word in said]


def test_the_file_of_notes_holds_nothing_of_the_family(qtbot: QtBot, tmp_path: Path) -> None:
    family = Family()
    text = "Nora sees it under Apps, mail nora@example.org or 020 7946 0000"
    note_screen(family.desk, check_id="ios.geo_apps", text=text, os_version="iOS 26.1")
    view = open_page(qtbot, family, tab="notes")
    assert "Nora sees it under Apps" in read_page(view)
    view.notes.save_to(str(tmp_path / "notes.json"))
    written = (tmp_path / "notes.json").read_text(encoding="utf-8")
    assert written == export_text(family.desk)
    found = json.loads(written)
    assert found["notes"] == [
        {
            "guide": "ios.geo_apps",
            "seen": "(name) sees it under Apps, mail (address) or (number)",
            "system": "iOS 26.1",
            "month": family.desk.today().strftime("%Y-%m"),
        }
    ]
    assert family.toasts[-1][0] == "The file is saved."


def test_a_folder_that_takes_no_file_is_an_error_with_a_next_step(
    qtbot: QtBot, tmp_path: Path
) -> None:
    family = Family()
    note_screen(family.desk, check_id="ios.geo_apps", text="Other words")
    view = open_page(qtbot, family, tab="notes")
    view.notes.save_to(str(tmp_path / "no" / "folder" / "notes.json"))
    assert "could not be written" in family.errors[-1].title  # type: ignore[attr-defined]


def test_without_notes_the_tab_says_where_they_come_from(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), tab="notes"))
    assert "No notes yet" in said


def test_the_glossary_is_searched_by_the_same_words(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family(), tab="words")
    assert "Permission" in read_page(view)
    view._model.type_words("blackmail")
    view._model._look()
    said = read_page(view)
    assert "Blackmail" in said and "Permission" not in said.split("\n")


def test_every_age_has_cards_to_print_without_open_slots() -> None:
    found = [p for b in bands(CONTENT) for p in printables(CONTENT, band=b.id, app="an app")]
    assert {p.kind for p in found} == {"drill", "explore", "how", "short", "talk"}
    lines = [line for p in found for part in p.parts for line in (part.title, *part.lines)]
    assert not any("{" in line or "_" in line for line in lines)


def test_a_card_opens_and_becomes_a_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    family = Family()
    view = open_page(qtbot, family, tab="print")
    assert view.paper.rows.rowCount() > 30
    view.paper.table.opened.emit(view.paper.rows.row_at(0))
    view.show_place(family.places[-1])
    said = read_page(view)
    assert "Stranger drill" in said and "Your child: “" in said and "How to play it" in said
    view.save_card_to(str(tmp_path / "card.pdf"))
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert family.toasts[-1][0] == "The PDF is saved."


def test_ctrl_tab_goes_through_the_tabs(qtbot: QtBot) -> None:
    family = Family()
    view = open_page(qtbot, family)
    view.next_tab(1)
    assert family.places[-1] == Place.of(Route.LIBRARY, tab="tips")


def test_a_way_is_headed_by_what_it_is_for(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), entry_id="instagram.report.practise"))
    assert "A live video" in said and "On A live video" not in said


def test_a_card_says_on_which_device_it_is_done(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), entry_id="windows11.geo_family"))
    assert "From your own phone, or on the web." in said


def test_a_card_without_a_menu_says_what_to_do_instead(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), entry_id="monkey.contact.card"))
    assert "Not for children: remove it" in said
    assert "Menus differ here" not in said


def test_a_card_shows_what_its_system_changed(qtbot: QtBot) -> None:
    said = read_page(open_page(qtbot, Family(), entry_id="ios.con_ask_browse"))
    assert "We have not seen the menu names of 27 in any source" in said


def test_a_sure_fact_with_an_unsure_way_does_not_say_that_it_was_read(qtbot: QtBot) -> None:
    check = next(
        c for c in CONTENT.checks() if c.confidence == "high" and c.path_confidence == "medium"
    )
    said = read_page(open_page(qtbot, Family(), entry_id=check.id))
    assert "The way there is less certain: names may differ." in said


def test_no_card_shows_a_dash_as_a_word() -> None:
    for entry in (e for e in entries(CONTENT) if not is_sheet(e.id)):
        found = page(CONTENT, entry_id=entry.id, day=DAY)
        assert found is not None
        assert "-" not in (found.see, found.note, *(fit.value for fit in found.fits)), entry.id


def test_the_14_tips_lead_to_their_talks_and_guides(qtbot: QtBot) -> None:
    family = Family()
    view = open_page(qtbot, family, tab="tips")
    said = read_page(view.tips)
    for tip in CONTENT.tips():
        assert tip.text in said
    talk, guides = view.tips.findChildren(Button)[0], view.tips.findChildren(Button)[2]
    qtbot.mouseClick(talk, Qt.MouseButton.LeftButton)
    assert family.places[-1].get("topic_id") == "personal_information"
    qtbot.mouseClick(guides, Qt.MouseButton.LeftButton)
    view.show_place(family.places[-1])
    assert {e.id for e in view._model.entries} == set(CONTENT.tips()[0].checks)
    assert "found for tip 1" in read_page(view.guides)
    qtbot.mouseClick(view.guides.all_tips, Qt.MouseButton.LeftButton)
    assert view._model.wish.is_empty


def test_the_rules_of_an_age_show_both_sides(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family(), tab="rules", band="11_13")
    said = read_page(view.rules)
    for clause in CONTENT.clauses():
        assert (clause.child in said) == ("11_13" in clause.age_bands), clause.id
    assert "Parents: I look with interest before I judge." in said
    assert "What makes it work" in said


def test_every_clause_stands_in_the_rules_of_its_ages() -> None:
    shown = {
        clause.id
        for band in CONTENT.age_bands()
        for section in rules(CONTENT, band.id).sections
        for clause in section.clauses
    }
    assert shown == {clause.id for clause in CONTENT.clauses()}


def test_the_sheet_of_rules_can_be_printed_and_signed(qtbot: QtBot, tmp_path: Path) -> None:
    view = open_page(qtbot, Family(), print_id="rules:agreement:8_10", tab="rules")
    said = read_page(view)
    assert "Our family agreement" in said and "Signed by the parents" in said
    view.save_card_to(str(tmp_path / "rules.pdf"))
    assert (tmp_path / "rules.pdf").read_bytes().startswith(b"%PDF")


def states(view: LibraryView) -> list[str]:
    return [chip.accessibleName() for chip in view.ages.findChildren(Chip)]


def test_the_ages_of_the_households_country_come_first(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family(), tab="ages")
    said = read_page(view.ages)
    assert "From 13 a child alone may agree to the use of data" in said
    assert states(view) == ["Announced, not in force"] and "planned spring 2027" in said
    assert "Source: June 2026" in said
    assert "No legal advice" in said


def test_laws_in_force_and_announced_are_kept_apart_in_every_country(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family(), tab="ages")
    for country, _name in view._model.countries:
        view._model.choose_country(country)
        said = read_page(view.ages)
        laws = ages_here(CONTENT, country, DAY).laws
        assert states(view) == [status_of_law(law.status) for law in laws], country
        for law in laws:
            assert law.name in said, law.id
            assert all(fact in said for fact in law.facts), law.id
        consent = CONTENT.consent_age(country)
        if consent is not None and consent.confidence == "low":
            assert "From general knowledge or a weak source" in said, country


def test_a_country_nobody_knows_gets_no_law_and_the_general_labels(qtbot: QtBot) -> None:
    view = open_page(qtbot, Family(), tab="ages")
    view._model.choose_country("")
    said = read_page(view.ages)
    assert "We know of no age by law there." in said
    assert "This one stands in for all others." in said


def test_ages_past_their_date_are_marked() -> None:
    until = CONTENT.law_review_by()
    assert until is not None
    assert ages_here(CONTENT, "GB", until).past is None
    assert ages_here(CONTENT, "GB", until + timedelta(days=1)).past == until


def test_every_label_of_every_system_can_be_read() -> None:
    known = systems(CONTENT)
    assert len(known) >= 21
    for line in known:
        sheet = printable(CONTENT, printable_id=f"system:{line.id}:", app="")
        assert sheet is not None, line.id
        said = "\n".join(text for part in sheet.parts for text in part_lines(part))
        if line.id != CONTENT.oars().id:
            for code in CONTENT.rating_system(line.id).ratings:
                assert f"{code.code}: {code.meaning}" in said, (line.id, code.code)
        assert "Source: " in said


def test_the_notes_on_a_system_have_their_sources_too() -> None:
    found = page(CONTENT, entry_id="linux_desktop.lck_account", day=DAY)
    assert found is not None
    assert "kde_plasma" in {source.key for source in found.sources}
