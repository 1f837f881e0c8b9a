"""Children, devices, accounts, control points: what may be typed and what comes with what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from familysafe.domain.account import Account
from familysafe.domain.age import BirthDate
from familysafe.domain.audit import AuditEvent
from familysafe.domain.device import ControlKind, Device
from familysafe.domain.family import Child
from familysafe.domain.talk import TalkRhythm
from familysafe.errors import InvalidInputError, UsageError
from familysafe.services import accounts, children, control_points, devices
from familysafe.services.talks import rhythm_of
from tests.unit.services.conftest import Family


@pytest.mark.parametrize("name", ["", "   ", "\u202e", "\n\t"])
def test_a_name_without_a_letter_is_refused(family: Family, name: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        children.add_child(family.desk, name=name, born=BirthDate(2015, 1))
    assert refused.value.next_step


@pytest.mark.parametrize("born", [BirthDate(2026, 11, 24), BirthDate(2026, 12), BirthDate(1905, 1)])
def test_a_birth_date_that_cannot_be_is_refused(family: Family, born: BirthDate) -> None:
    before = len(family.desk.book.all(Child))
    with pytest.raises(InvalidInputError):
        children.add_child(family.desk, name="Kim", born=born)
    assert len(family.desk.book.all(Child)) == before


def test_a_birth_in_this_month_without_a_day_is_taken(family: Family) -> None:
    assert children.add_child(family.desk, name="Kim", born=BirthDate(2026, 11)).id


def test_angle_brackets_in_a_name_stay_as_typed(family: Family) -> None:
    added = children.add_child(family.desk, name="<b>Kim</b>", born=BirthDate(2015, 1))
    assert family.desk.child(added.id).name == "<b>Kim</b>"


def test_two_children_of_one_name_are_both_kept_and_asked_apart(family: Family) -> None:
    children.add_child(family.desk, name="nora", born=BirthDate(2015, 1))
    with pytest.raises(UsageError):
        children.find_child(family.desk, text="Nora")
    assert children.find_child(family.desk, text=str(family.nora)).id == family.nora


def test_a_new_child_gets_the_rhythm_of_its_age_rounded_up(family: Family) -> None:
    days = {c: rhythm_of(family.desk, child_id=c) for c in (family.nora, family.ben)}
    assert days == {family.nora: 28, family.ben: 14}
    assert family.desk.book.all(TalkRhythm) == ()


def test_a_device_brings_the_platforms_account_once(family: Family) -> None:
    services = [(a.child_id, a.service_id) for a in family.desk.book.all(Account)]
    assert sorted(services) == sorted([(family.nora, "slate"), (family.ben, "slate")])


def test_an_unknown_platform_is_refused(family: Family) -> None:
    with pytest.raises(InvalidInputError):
        devices.add_device(family.desk, name="X", platform_id="toaster", users=(family.ben,))


def test_a_new_version_is_an_event(family: Family) -> None:
    before = family.desk.book.get(Device, family.tablet)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="26.1"))
    before = family.desk.book.get(Device, family.tablet)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="26.2"))
    before = family.desk.book.get(Device, family.tablet)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="27.0"))
    events = [e for e in family.desk.book.all(AuditEvent) if e.event == "system_upgrade"]
    assert [e.subject_id for e in events] == [family.tablet]


def test_a_removed_child_takes_along_what_is_theirs_and_undo_brings_it_back(
    family: Family,
) -> None:
    children.remove_child(family.desk, child_id=family.ben)
    assert all(a.child_id != family.ben for a in family.desk.book.all(Account))
    family.desk.book.undo()
    assert any(a.child_id == family.ben for a in family.desk.book.all(Account))


def test_the_ledger_lists_what_is_still_to_come(family: Family) -> None:
    accounts.add_account(
        family.desk,
        child_id=family.nora,
        service_name="Chatter",
        told_born=BirthDate(2010, 12, 20),
    )
    lines = accounts.age_ledger(family.desk, child_id=family.nora)
    assert [(x.line.age, x.line.treated_on) for x in lines] == [
        (16, date(2026, 12, 20)),
        (18, date(2028, 12, 20)),
    ]
    assert lines[0].is_near(date(2026, 11, 23))


def test_a_control_point_without_users_counts_for_every_child(family: Family) -> None:
    control_points.add_control_point(
        family.desk, name="Hall box", kind=ControlKind.ROUTER, platform_id="box"
    )
    for child in (family.nora, family.ben):
        assert len(control_points.control_points_of(family.desk, child_id=child)) == 1
