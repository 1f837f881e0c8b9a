"""The runner says all that a guide knows: every way, the words for this age, doubts, conflicts."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.content.schema import Change
from familysafe.domain.audit import AuditSession, InHand, SessionRow, Topic
from familysafe.domain.device import Device
from familysafe.services.apps import Pick, add_apps
from familysafe.services.audit_rows import survey
from familysafe.services.devices import add_device
from familysafe.services.household import set_country
from familysafe.services.ports import Create
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.runner import RunnerView, build
from familysafe.ui.screens.runner.page_model import PathChoice, path_sets
from familysafe.ui.widgets.path_chips import PathChips
from tests.ui.family_kit import CONTENT, Family, read_page


def ask(qtbot: QtBot, family: Family, check_id: str, who: UUID) -> RunnerView:
    """The runner at one check, on a device or app that has it."""
    check = CONTENT.check(check_id)
    assert check is not None
    platform = check.platform_id or "ios"
    add_device(family.desk, name="Blue", platform_id=platform, users=[who], os_version="26.1")
    device = family.book.all(Device)[-1]
    if check.app_id:
        pick = Pick(check.app_id, app_id=check.app_id)
        add_apps(family.desk, child_id=who, device_id=device.id, picks=[pick])
    row = next(r for r in survey(family.desk).rows(who) if r.check.id == check_id)
    session = AuditSession(
        id=family.desk.ids.new(),
        child_id=who,
        topic=Topic(check.topic),
        in_hand=InHand(check.in_hand),
        rows=(SessionRow(check.id, row.target),),
        started_at=family.desk.now(),
        device_id=device.id,
    )
    family.desk.save("start_check_up", [Create(session, who)])
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.show_place(Place.of(Route.RUNNER, session_id=str(session.id)))
    QApplication.processEvents()
    return page


def test_the_level_for_this_age_stands_beside_the_values(qtbot: QtBot) -> None:
    family = Family()
    said = read_page(ask(qtbot, family, "ios.con_ratings", family.ben))
    assert "Level for this age: apps 9+, films PG, music Clean." in said


def test_what_the_guide_adds_and_where_sources_differ_is_read(qtbot: QtBot) -> None:
    family = Family()
    said = read_page(ask(qtbot, family, "steam.buy_request", family.nora))
    assert "in the cart." in said
    said = read_page(ask(qtbot, family, "tiktok.live.go_live", family.nora))
    assert "The terms ask for 18 to stream live" in said
    assert "Where our sources do not agree" in said and "Some guides say teens" in said


def test_a_sure_fact_with_an_unsure_way_says_both(qtbot: QtBot) -> None:
    family = Family()
    said = read_page(ask(qtbot, family, "youtube.lock.supervision", family.nora))
    assert "Sources agree. The way there may differ." in said


def test_the_way_is_called_unsure_where_part_of_it_was_not_read(qtbot: QtBot) -> None:
    family = Family()
    said = read_page(ask(qtbot, family, "playstation.buy_limit", family.nora))
    assert "Sources agree. The way there may differ." in said


def test_a_value_speaks_of_the_child_by_name(qtbot: QtBot) -> None:
    family = Family()
    said = read_page(ask(qtbot, family, "youtube_kids.report.practise", family.ben))
    assert "Ben stops and tells" in said and "{child}" not in said


def test_the_child_stands_by_name_in_the_way_there(qtbot: QtBot) -> None:
    family = Family()
    page = ask(qtbot, family, "playstation.buy_limit", family.nora)
    shown = [chips.accessibleName() for chips in page.findChildren(PathChips)]
    assert shown == [
        "Where to look: Account Management, Family Management, Nora, Parental Controls, "
        "Spending limit"
    ]


def test_every_way_to_a_setting_is_shown(qtbot: QtBot) -> None:
    family = Family()
    page = ask(qtbot, family, "ios.geo_findmy", family.ben)
    shown = [chips.accessibleName() for chips in page.findChildren(PathChips)]
    assert [name.partition(": ")[2] for name in shown] == [
        "Find My app, People",
        "Settings, (name), Find My, Share My Location",
    ]


def test_many_ways_are_lines_so_that_the_answers_stay_in_sight(qtbot: QtBot) -> None:
    family = Family()
    page = ask(qtbot, family, "discord.report.practise", family.nora)
    said = read_page(page)
    assert "A person: " in said and "A server: " in said and "To block: " in said
    assert page.findChildren(PathChips) == []


def test_two_long_ways_are_lines_too(qtbot: QtBot) -> None:
    family = Family()
    page = ask(qtbot, family, "nintendo_switch.com_free", family.ben)
    said = read_page(page)
    assert "For all games: " in said and "For single games: " in said
    assert page.findChildren(PathChips) == []


def test_no_account_at_this_age_says_why(qtbot: QtBot) -> None:
    family = Family()
    said = read_page(ask(qtbot, family, "tiktok.privacy.private_account", family.ben))
    assert "The terms ask for 13. At 8 no setting fits here" in said


def test_a_higher_age_in_the_country_is_named(qtbot: QtBot) -> None:
    family = Family()
    set_country(family.desk, country="AU")
    said = read_page(ask(qtbot, family, "tiktok.privacy.private_account", family.nora))
    assert "In your country the terms or the law ask for 16. At 13 no setting fits here" in said


OLD, NEW = PathChoice("iOS 18", ("Old",)), PathChoice("iOS 26", ("New",))
ANY = PathChoice("", ("Any",))


def steps(paths: tuple[PathChoice, ...]) -> list[str]:
    return [path.steps[0] for path in paths]


def test_the_way_for_the_devices_own_release_comes_first() -> None:
    sets = path_sets((OLD, NEW, ANY), "26.1")
    assert [(s.release, steps(s.paths)) for s in sets] == [
        ("iOS 26", ["New", "Any"]),
        ("iOS 18", ["Old", "Any"]),
    ]


def test_an_unknown_release_is_shown_every_way_first() -> None:
    sets = path_sets((OLD, NEW, ANY), "")
    assert [(s.release, steps(s.paths)) for s in sets] == [
        ("", ["Old", "New", "Any"]),
        ("iOS 18", ["Old", "Any"]),
        ("iOS 26", ["New", "Any"]),
    ]


@pytest.mark.parametrize("version", ["Under 13", "A post", "Android, at work"])
def test_an_age_or_a_place_is_no_release(version: str) -> None:
    paths = (PathChoice(version, ("There",)), ANY)
    assert [steps(s.paths) for s in path_sets(paths, "13")] == [["There", "Any"]]


def test_what_changed_since_the_last_check_up_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = Family()
    check_id = "tiktok.live.go_live"
    page = ask(qtbot, family, check_id, family.nora)
    page.question.answers.answered.emit("as_it_should")  # type: ignore[union-attr]
    assert "This changed since" not in read_page(page)
    text = "LIVE moved into the menu of the camera."
    news = (
        Change(version="2099.1.1", text=text, checks=(check_id,)),
        Change(version="2099.1.1", text="Something else.", checks=("ios.geo_apps",)),
        Change(version="2001.1.1", text="Long ago.", apps=("tiktok",)),
    )
    monkeypatch.setattr(CONTENT, "changes", lambda: news)
    said = read_page(ask(qtbot, family, check_id, family.nora))
    assert f"This changed since your last check-up\n{text}" in said
    assert "Something else." not in said and "Long ago." not in said


def test_looks_different_tells_what_is_known_of_a_newer_release(qtbot: QtBot) -> None:
    family = Family()
    page = ask(qtbot, family, "ios.geo_apps", family.nora)
    assert "iOS 27" not in read_page(page)
    page.question.guide.different.click()  # type: ignore[union-attr]
    said = read_page(page)
    assert "Good to know" in said
    assert all(note in said for note in CONTENT.platform("ios").version_notes)
