"""Incidents & help: the right help at once, with its country's name, also without a notebook."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from familysafe.domain.incident import IncidentWho
from familysafe.domain.local_settings import LocalSettings
from familysafe.services.help import country_help, split_number
from familysafe.services.incidents import open_case
from familysafe.ui.navigation import Route
from familysafe.ui.screens.help import HelpView, build, build_locked
from tests.fakes import FrozenClock
from tests.ui.family_kit import CONTENT, Family, MemorySettings, read_page


def locked_page(qtbot: QtBot, country: str) -> tuple[HelpView, MemorySettings]:
    settings = MemorySettings(LocalSettings(country=country))
    page = build_locked(lambda: CONTENT, settings)
    qtbot.addWidget(page)
    return page, settings


def open_page(qtbot: QtBot, family: Family) -> HelpView:
    page = build(family.work)
    qtbot.addWidget(page)
    return page


def test_help_while_locked_shows_the_number_beside_its_country(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "GB")
    assert page.danger.number is not None
    assert page.danger.number.text() == "999"
    said = read_page(page)
    assert "United Kingdom" in said and "112 also works" in said
    assert "What you wrote down" not in said


def test_an_unlisted_country_gets_no_number_at_all(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "ZZ")
    assert page.danger.number is None
    assert page.danger.own is None
    said = read_page(page)
    assert "Call your local emergency number." in said
    assert "No checked numbers for this country yet" in said
    assert not any(word.isdigit() for word in said.split() if len(word) > 1)


def test_the_country_that_was_chosen_is_remembered(qtbot: QtBot) -> None:
    page, settings = locked_page(qtbot, "GB")
    page.country.set_value("DE")
    page.country.activated.emit(page.country.currentIndex())
    assert settings.now.country == "DE"
    assert page.danger.number is not None
    assert page.danger.number.text() == "110"
    assert "Germany" in read_page(page)


def test_every_country_has_one_number_to_call_first() -> None:
    for region in CONTENT.regions():
        urgent = country_help(CONTENT, region.code).emergency
        assert urgent is not None, region.code
        assert urgent.phone.replace(" ", "").isdigit(), region.code


def test_a_number_is_taken_apart_from_what_stands_beside_it() -> None:
    assert split_number("999 (112 also works)") == ("999", "112 also works")
    assert split_number("110 / 112") == ("110", "112")
    assert split_number("0808 800 5000") == ("0808 800 5000", "")


def test_a_kind_shows_its_steps_in_order_and_who_helps_first(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "GB")
    chip = next(c for c in page.first_hour.chips.widgets() if c.accessibleName() == "Blackmail")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    lines = read_page(page.first_hour).splitlines()
    order = ["Safe now?", "Tell them they did right", "Note the facts", "Stop contact", "Report"]
    assert [line for line in lines if line in order] == order
    assert any(line.startswith("Don't pay") for line in lines)
    people = [line for line in read_page(page.people).splitlines() if "CEOP" in line]
    assert people and read_page(page.people).splitlines()[0] == people[0]


def test_an_unsure_number_says_where_to_check_it(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "GB")
    row = next(
        w for w in page.people.findChildren(type(page.people).__mro__[-3])
        if getattr(getattr(w, "contact", None), "id", "") == "family_lives"
    )  # fmt: skip
    said = read_page(row)
    assert "check on the website" in said and "Copy the address" in said


def test_a_click_copies_the_number(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "GB")
    assert page.danger.number is not None
    qtbot.mouseClick(page.danger.number, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "999"


def test_the_family_keeps_a_number_of_its_own(qtbot: QtBot) -> None:
    family = Family(settings=MemorySettings(LocalSettings(country="ZZ")))
    page = open_page(qtbot, family)
    assert page.danger.own is not None
    qtbot.keyClicks(page.danger.own, "144")
    qtbot.keyClick(page.danger.own, Qt.Key.Key_Return)
    assert page.danger.number is not None
    assert page.danger.number.text() == "144"
    assert "Your own number" in read_page(page)


def test_written_down_cases_are_listed_and_opened(qtbot: QtBot) -> None:
    family = Family()
    case, _ = open_case(family.desk, kind_id="bullying", who=IncidentWho.PEER, child_id=family.nora)
    page = open_page(qtbot, family)
    assert "Bullying, hate or being left out" in read_page(page)
    page._model.open_case(case.id.hex)
    assert family.places[-1].get("incident_id") == case.id.hex


def test_writing_down_takes_the_chosen_kind_along(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.first_hour.kind_chosen.emit("scam_spending")
    qtbot.mouseClick(page.write, Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.INCIDENT
    assert family.places[-1].get("kind") == "scam_spending"


def test_esc_leaves_the_locked_page_for_the_passphrase(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "ZZ")
    assert "Kept in this notebook" not in read_page(page)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_hours_notes_and_other_ways_are_on_the_page_not_only_in_a_tooltip(qtbot: QtBot) -> None:
    page = locked_page(qtbot, "BR")[0]
    said = read_page(page)
    for entry in CONTENT.help_region("BR").entries:  # type: ignore[union-attr]
        if entry.kind == "emergency":
            continue
        assert entry.name in said
        if entry.hours:
            assert f"{entry.hours} (source " in said, entry.id
        assert entry.other_ways in said and entry.note in said, entry.id
        if entry.confidence == "low":
            assert "From general knowledge. Look it up before you rely on it." in said


def test_what_nobody_was_found_for_is_said(qtbot: QtBot) -> None:
    said = read_page(locked_page(qtbot, "BR")[0])
    assert (
        "We found no national service for: parent helpline, office against cyberbullying." in said
    )


def test_without_a_kind_the_page_says_where_to_turn(qtbot: QtBot) -> None:
    page = locked_page(qtbot, "GB")[0]
    said = read_page(page)
    for row in CONTENT.triage():
        assert row.sign in said and row.do in said
    page._model.choose_kind("bullying")
    assert "Where to turn" not in read_page(page)


def test_no_country_shows_a_number_that_must_not_be_shown_and_unsure_ones_say_so(
    qtbot: QtBot,
) -> None:
    for ref in CONTENT.regions():
        page = locked_page(qtbot, ref.code)[0]
        said = read_page(page)
        region = CONTENT.help_region(ref.code)
        assert region is not None and "077-150 50 50" not in said
        unsure = [e for e in region.entries if e.phone and e.confidence != "high"]
        assert said.count("check on the website") == len(unsure), ref.code
        assert all(e.url for e in unsure)
        assert said.count(region.name) >= len(region.entries)


def test_the_number_stays_and_keeps_the_focus_while_a_kind_is_chosen(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "GB")
    number = page.danger.number
    assert number is not None
    page._model.choose_kind("bullying")
    assert page.danger.number is number
    page._model.choose_country("FR")
    assert page.danger.number is not number


def test_the_numbers_carry_their_best_before_date_also_while_locked(qtbot: QtBot) -> None:
    page, _ = locked_page(qtbot, "GB")
    assert "Best before 21 February 2027." in read_page(page)


def test_numbers_past_their_date_send_to_the_website_first(qtbot: QtBot) -> None:
    family = Family(FrozenClock(datetime(2027, 2, 22, 20, 0, tzinfo=UTC)))
    said = read_page(open_page(qtbot, family))
    assert "to be read again by 21 February 2027: look at the website" in said


def test_the_steps_carry_their_date_and_lead_to_all_that_is_known(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    assert page.first_hour.all.isHidden() and page.first_hour.dates.isHidden()
    page._model.choose_kind("account_taken")
    said = page.first_hour.dates.text()
    assert said.startswith("Best before ") and "Some of it is less certain." in said
    page.first_hour.all.click()
    assert family.places[-1].get("print_id") == "hour:account_taken:"


def test_locked_steps_carry_their_date_without_a_way_into_the_notebook(qtbot: QtBot) -> None:
    page, _settings = locked_page(qtbot, "GB")
    page._model.choose_kind("bullying")
    assert page.first_hour.dates.text().startswith("Best before ")
    assert page.first_hour.all.isHidden()
