"""A child's page: overview, accounts, apps & ratings, devices, talks; adding and removing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familysafe.domain.account import Account, Visibility
from familysafe.domain.age import BirthDate
from familysafe.domain.device import ControlKind, ControlPoint, Device, DeviceForm
from familysafe.domain.family import Child, ChildColour
from familysafe.domain.talk import How
from familysafe.services.accounts import add_account
from familysafe.services.apps import Pick, add_apps
from familysafe.services.audit_plan import plan_for
from familysafe.services.devices import add_device
from familysafe.services.talks import log_talk, rhythm_cards
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.child import ChildView, build, open_add_child
from familysafe.ui.screens.child.accounts import Accounts
from familysafe.ui.screens.child.apps import Apps
from familysafe.ui.screens.child.child_dialog import ChildDialog, open_edit_child
from familysafe.ui.screens.child.devices import DeviceDialog, Devices
from familysafe.ui.widgets.button import Button
from familysafe.ui.widgets.chip import Chip
from tests.ui.family_kit import Family, read_page


def open_page(qtbot: QtBot, family: Family, tab: str = "overview") -> ChildView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show()
    page.show_place(Place.of(Route.CHILD, child_id=str(family.ben), tab=tab))
    return page


def apps_of(page: ChildView) -> Apps:
    part = page.part("apps")
    assert isinstance(part, Apps)
    return part


def with_apps(qtbot: QtBot, family: Family) -> tuple[ChildView, Apps]:
    picks = [Pick("WhatsApp", "whatsapp"), Pick("Duolingo", "duolingo"), Pick("Pixel Pets")]
    add_apps(family.desk, child_id=family.ben, picks=picks)
    page = open_page(qtbot, family, "apps")
    return page, apps_of(page)


def button(part: QWidget, text: str) -> Button:
    return next(b for b in part.findChildren(Button) if b.accessibleName().startswith(text))


def click(qtbot: QtBot, part: QWidget, text: str) -> None:
    qtbot.mouseClick(button(part, text), Qt.MouseButton.LeftButton)


# -- head and overview -------------------------------------------------------------------------


def test_the_head_says_age_birthday_and_devices(qtbot: QtBot) -> None:
    family = Family()
    add_device(family.desk, name="iPad", platform_id="ios", users=(family.ben,))
    page = open_page(qtbot, family)
    assert page.title.text() == "Ben"
    assert page.subtitle.text() == "8 years, birthday in February · iPad"


def test_a_new_child_is_asked_what_it_uses(qtbot: QtBot) -> None:
    page = open_page(qtbot, Family())
    said = read_page(page.overview)
    assert "Not talked yet" in said and "None yet" in said
    click(qtbot, page.overview, "Add a device")
    assert page._model.work.router.current.get("tab") == "devices"


def test_the_tiles_count_and_at_most_three_rows_are_worth_a_moment(qtbot: QtBot) -> None:
    family = Family()
    add_device(family.desk, name="iPad", platform_id="ios", users=(family.ben,))
    add_apps(family.desk, child_id=family.ben, picks=[Pick("WhatsApp", "whatsapp")])
    log_talk(family.desk, child_ids=[family.ben], how=How.OKAY)
    family.clock.move(days=3)
    page = open_page(qtbot, family)
    said = read_page(page.overview)
    assert "3 days ago" in said
    assert "0 of 1 decided" in said
    assert "1 above age" in [chip.text for chip in page.overview.findChildren(Chip)]
    assert " fresh" in said and "Quiet months don’t count against you." in said
    found = page._model.page
    assert found is not None and len(found.moments()) == 3
    topics = [moment.job.topic for moment in found.moments() if moment.job is not None]
    assert len(topics) == len(set(topics))


def test_overview_and_today_name_the_same_rhythm(qtbot: QtBot) -> None:
    family = Family()
    day = family.desk.today()
    log_talk(family.desk, child_ids=[family.ben], how=How.OKAY, next_on=day + timedelta(days=14))
    page = open_page(qtbot, family)
    (card,) = (c for c in rhythm_cards(family.desk) if c.child.id == family.ben)
    assert card.every_days == 14
    assert "talk rhythm: every 2 weeks" in read_page(page.overview)


def test_a_job_starts_with_its_id_and_an_app_opens_its_panel(qtbot: QtBot) -> None:
    family = Family()
    add_device(family.desk, name="iPad", platform_id="ios", users=(family.ben,))
    added = add_apps(family.desk, child_id=family.ben, picks=[Pick("WhatsApp", "whatsapp")])
    page = open_page(qtbot, family)
    click(qtbot, page.overview, "Start:")
    assert family.places[-1].route is Route.RUNNER and family.places[-1].get("job_id")
    click(qtbot, page.overview, "Decide:")
    page.show_place(family.places[-1])
    selected = apps_of(page).model.selected
    assert selected is not None and selected.id == added.ids[0]


def test_lately_tells_talks_and_apps_newest_first(qtbot: QtBot) -> None:
    family = Family()
    add_apps(family.desk, child_id=family.ben, picks=[Pick("Pixel Pets"), Pick("Our game")])
    family.clock.move(days=2)
    topic = family.desk.content.talk_topics()[0]
    log_talk(family.desk, child_ids=[family.ben], how=How.EASY, topics=[topic.id])
    page = open_page(qtbot, family)
    kinds = [line.kind for line in page._model.page.lately] if page._model.page else []
    assert kinds == ["talk", "apps"]
    assert f"Talked about: {topic.title}" in read_page(page.overview)


def test_a_birthday_that_changes_a_label_is_said_before_and_after(qtbot: QtBot) -> None:
    family = Family()
    soon = family.desk.today()
    born = BirthDate(soon.year - 9, 12, 20)
    child = family.add_child("Lou", born, ChildColour.MOSS)
    add_apps(family.desk, child_id=child, picks=[Pick("Among Us", "among_us")])
    family.ben = child
    page = open_page(qtbot, family)
    assert page._model.page is not None
    note = page._model.page.birthday_note
    before = page._model.page.ratings.above
    assert (note is not None) == bool(before)
    if note is not None:
        assert "turns 9 on 20 December." in read_page(page.overview)


def test_the_page_follows_what_is_saved_elsewhere(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    add_device(family.desk, name="Old phone", platform_id="android", users=(family.ben,))
    assert "Old phone" in page.subtitle.text()


# -- a child is added, changed, removed ----------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def add_dialog(window: QWidget, family: Family, got: list[Child]) -> ChildDialog:
    return open_add_child(window, family.work, got.append)


def test_a_child_without_name_or_with_a_coming_birthday_is_not_saved(
    qtbot: QtBot, window: QWidget
) -> None:
    family, got = Family(), list[Child]()
    dialog = add_dialog(window, family, got)
    today = family.desk.today()
    dialog.born.set_date(0, 12, today.year)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    said = read_page(dialog)
    assert "Type a name or a nickname." in said
    assert "This day lies in the future. Check the month and the year." in said
    assert got == []
    dialog.born.set_date(31, 2, today.year - 5)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "That month has no such day." in read_page(dialog)


def test_a_second_child_of_one_name_is_asked_about_once(qtbot: QtBot, window: QWidget) -> None:
    family, got = Family(), list[Child]()
    dialog = add_dialog(window, family, got)
    qtbot.keyClicks(dialog.name, "ben")
    dialog.born.set_date(0, 3, 2020)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert got == [] and "You have a ben already." in read_page(dialog)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [child.name for child in got] == ["ben"]


def test_a_child_is_added_with_a_free_colour_and_devices(qtbot: QtBot, window: QWidget) -> None:
    family, got = Family(), list[Child]()
    dialog = add_dialog(window, family, got)
    qtbot.keyClicks(dialog.name, "Mia")
    dialog.born.set_date(0, 3, 2020)
    dialog._devices["ipad"].setChecked(True)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [(c.name, c.born, c.colour) for c in got] == [
        ("Mia", BirthDate(2020, 3), ChildColour.LAGOON)
    ]
    assert [d.name for d in family.book.all(Device)] == ["iPad"]


def test_a_child_is_changed_and_removed_with_undo(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    dialog = open_edit_child(page, page._model)
    assert dialog is not None
    dialog.name.set_text("Benny")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert page.title.text() == "Benny"
    again = open_edit_child(page, page._model)
    assert again is not None
    click(qtbot, again, "Move to Trash")
    assert [c.name for c in family.book.all(Child)] == ["Nora"]
    assert family.places[-1].route is Route.TODAY
    family.undo_last_toast()
    assert len(family.book.all(Child)) == 2


# -- accounts, devices, talks ----------------------------------------------------------------------


def test_no_field_of_an_account_takes_a_password(qtbot: QtBot) -> None:
    page = open_page(qtbot, Family(), "accounts")
    part = page.part("accounts")
    assert isinstance(part, Accounts)
    part.add()
    fields = page.window().findChildren(QLineEdit)
    assert fields
    assert all(f.echoMode() is QLineEdit.EchoMode.Normal for f in fields)
    assert all("password" not in f.accessibleName().casefold() for f in fields)


def test_an_account_says_when_the_service_will_treat_the_child_as_older(qtbot: QtBot) -> None:
    family = Family()
    add_account(
        family.desk, child_id=family.ben, service_name="Roblox", told_born=BirthDate(2014, 1, 5)
    )
    page = open_page(qtbot, family, "accounts")
    said = read_page(page.part("accounts")).replace("\u2068", "").replace("\u2069", "")
    assert "Treats Ben as 13 from 5 January 2027." in said
    assert "months before the real birthday" in said


def test_an_account_is_added_changed_and_looked_at(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, "accounts")
    part = page.part("accounts")
    assert isinstance(part, Accounts)
    part.add()
    dialog = next(o for o in page.window().findChildren(QWidget) if hasattr(o, "reviewed") or
                  type(o).__name__ == "AccountDialog")  # fmt: skip
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert "Which service is it?" in read_page(dialog)
    dialog.service.set_text("Our chat")  # type: ignore[attr-defined]
    dialog.visibility.set_value("private")  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    kept = family.book.all(Account)
    assert [(a.service_name, a.visibility) for a in kept] == [("Our chat", Visibility.PRIVATE)]
    click(qtbot, part, "Looked at it today: Our chat")
    assert family.book.all(Account)[0].reviewed_on == family.desk.today()


def test_a_device_named_ipad_is_a_tablet_and_tells_about_its_controls(qtbot: QtBot) -> None:
    family = Family()
    add_device(family.desk, name="Ben’s iPad", platform_id="ios", users=(family.ben,))
    page = open_page(qtbot, family, "devices")
    assert family.book.all(Device)[0].form is DeviceForm.TABLET
    assert "parental controls not looked at" in read_page(page.part("devices"))


def test_an_account_names_its_gaps_in_one_line(qtbot: QtBot) -> None:
    family = Family()
    add_account(family.desk, child_id=family.ben, service_name="Our chat")
    said = read_page(open_page(qtbot, family, "accounts").part("accounts"))
    gaps = "who set it up, a parent’s account, who can recover it, the age it was told"
    assert f"Not noted yet: {gaps}." in said


def test_a_device_is_added_shared_and_removed_with_undo(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, "devices")
    part = page.part("devices")
    assert isinstance(part, Devices)
    part.add()
    dialog = page.window().findChildren(DeviceDialog)[0]
    dialog.name.set_text("Tablet")
    dialog.kind.set_value("ios")
    dialog.version.set_text("26.1")
    dialog.users[family.nora].setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    device = family.book.all(Device)[0]
    assert set(device.users) == {family.ben, family.nora} and device.os_version == "26.1"
    assert "shared with" in read_page(part)
    part.edit(device)
    again = [d for d in page.window().findChildren(DeviceDialog) if d.isVisible()][-1]
    click(qtbot, again, "Move to Trash")
    assert family.book.all(Device) == ()
    family.undo_last_toast()
    assert len(family.book.all(Device)) == 1


def test_a_router_is_added_beside_the_devices_and_looked_at_for_every_child(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, "devices")
    part = page.part("devices")
    assert isinstance(part, Devices)
    part.add()
    dialog = page.window().findChildren(DeviceDialog)[0]
    offered = [dialog.kind.itemData(n) for n in range(dialog.kind.count())]
    assert {"ios", "router", "uk_bt", "uk_mobile", "web_browsers"} <= set(offered)
    assert not {"us_xfinity", "email"} & set(offered)
    assert offered.index("xbox") < offered.index("router")
    dialog.name.set_text("Hall box")
    dialog.kind.set_value("router")
    dialog.users[family.nora].setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (point,) = family.book.all(ControlPoint)
    assert (point.kind, set(point.users)) == (ControlKind.ROUTER, {family.ben, family.nora})
    assert family.book.all(Device) == ()
    said = read_page(part)
    assert "Hall box" in said and "shared with" in said
    assert "0 of 1 looked at" in [chip.text for chip in part.findChildren(Chip)]
    for child in (family.ben, family.nora):
        jobs = plan_for(family.desk, child_id=child)
        assert {row.target.id for job in jobs for row in job.rows} == {point.id}
    part.edit(point)
    again = [d for d in page.window().findChildren(DeviceDialog) if d.isVisible()][-1]
    kinds = [again.kind.itemData(n) for n in range(again.kind.count())]
    assert "router" in kinds and "ios" not in kinds
    again.name.set_text("Box in the hall")
    qtbot.mouseClick(again.save, Qt.MouseButton.LeftButton)
    assert [p.name for p in family.book.all(ControlPoint)] == ["Box in the hall"]
    part.edit(family.book.all(ControlPoint)[0])
    last = [d for d in page.window().findChildren(DeviceDialog) if d.isVisible()][-1]
    click(qtbot, last, "Move to Trash")
    assert family.book.all(ControlPoint) == ()
    family.undo_last_toast()
    assert len(family.book.all(ControlPoint)) == 1


def test_talks_are_listed_newest_first_and_none_is_fine(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, "talks")
    assert "No talks yet, and that’s fine" in read_page(page.part("talks"))
    log_talk(family.desk, child_ids=[family.ben], how=How.BUMPY, note="In the car.", minutes=12)
    said = read_page(page.part("talks"))
    assert "12 minutes" in said and "In the car." in said
    assert [chip.text for chip in page.part("talks").findChildren(Chip)] == ["Bumpy"]


def test_tabs_go_round_by_keyboard_and_back_is_possible(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.next_tab(1)
    assert family.places[-1] == Place.of(Route.CHILD, child_id=str(family.ben), tab="accounts")
    page.show_place(family.places[-1])
    assert page.tabs.value() == "accounts"
    assert [b.isVisible() for b in page._buttons["accounts"]] == [True]


def test_a_child_that_is_gone_leads_to_today(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.show_place(Place.of(Route.CHILD, child_id=str(family.desk.ids.new())))
    assert family.places[-1].route is Route.TODAY
