"""What happens in a family makes exactly the right check-ups due again, and nothing beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args
from uuid import UUID

import pytest

from familysafe.content.schema_checks import ReopenEvent
from familysafe.content.schema_pack import Change
from familysafe.domain.audit import Answer, AuditAnswer, RowState, TargetKind
from familysafe.domain.device import ControlKind, Device
from familysafe.domain.incident import Incident, IncidentWho
from familysafe.services import apps, children, control_points, devices
from familysafe.services.audit_rows import survey
from familysafe.services.ports import Create
from tests.content_fakes import a_check, a_platform, an_app
from tests.unit.services.conftest import Family

EVENTS: tuple[ReopenEvent, ...] = get_args(ReopenEvent)
#: Two places ("device" or "account", whose) per row that became due again.
Found = set[tuple[str, str]]


@pytest.fixture
def settled(family: Family) -> Family:
    """For each event a check of the device, of the account and of an app; all were answered."""
    family.content.platform_list = (
        a_platform(
            "slate",
            "apple",
            *(a_check(f"slate.on_{event}", reopens=(event,), recheck_days=900) for event in EVENTS),
            *(
                a_check(f"slate.acc_{event}", target="account", reopens=(event,), recheck_days=900)
                for event in EVENTS
            ),
        ),
        *family.content.platform_list[1:],
    )
    family.content.app_list = (
        an_app(
            "appchat",
            "Chatter",
            *(
                a_check(
                    f"appchat.in_{event}",
                    target="app_on_device",
                    reopens=(event,),
                    recheck_days=900,
                )
                for event in EVENTS
            ),
        ),
    )
    picks = [apps.Pick("Chatter", "appchat")]
    apps.add_apps(family.desk, child_id=family.nora, device_id=family.tablet, picks=picks)
    family.clock.move(minutes=1)
    answer_all(family)
    family.clock.move(minutes=1)
    assert due(family) == {}
    return family


def answer_all(family: Family) -> None:
    desk, seen = family.desk, survey(family.desk)
    rows = {row.key: row for child in seen.children for row in seen.rows(child)}
    facts = [
        AuditAnswer(
            id=desk.ids.new(),
            happened_at=desk.now(),
            zone=desk.clock.zone(),
            check_id=row.check.id,
            target=row.target,
            child_id=row.child_id,
            answer=Answer.AS_IT_SHOULD,
            found="Never",
            pack_version=family.content.version,
        )
        for row in rows.values()
    ]
    desk.save("answer", [Create(fact, family.nora) for fact in facts])


def due(family: Family) -> dict[str, Found]:
    """The places that are due again, by the event that they are due for."""
    names = {family.tablet: "tablet", family.shared: "shared"}
    seen = survey(family.desk)
    names |= {a.id: children_name(family, a.child_id) for a in seen.accounts}
    found: dict[str, Found] = {}
    for child in seen.children:
        for row in seen.rows(child):
            if row.status.state is RowState.DUE_AGAIN:
                event = row.check.id.split("_", 1)[1]
                assert row.status.because == event
                kind = "app" if row.target.kind is TargetKind.APP_ON_DEVICE else row.target.kind
                name = "tablet" if kind == "app" else names[row.target.id]
                found.setdefault(event, set()).add((str(kind), name))
            elif row.target.id in names or row.target.kind is TargetKind.APP_ON_DEVICE:
                assert row.status.state is RowState.SET
    return found


def children_name(family: Family, child: UUID) -> str:
    return "nora" if child == family.nora else "ben"


def upgrade(family: Family) -> None:
    before = family.desk.book.get(Device, family.tablet)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="26"))
    before = family.desk.book.get(Device, family.tablet)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="27"))


def new_device(family: Family) -> None:
    devices.add_device(family.desk, name="Phone", platform_id="", users=(family.nora,))


def home_move(family: Family) -> None:
    for home in ("A", "B"):
        before = family.desk.child(family.nora)
        children.edit_child(family.desk, before=before, after=replace(before, home=home))


def control(kind: ControlKind, *whose: str) -> Callable[[Family], None]:
    def add(family: Family) -> None:
        users = [getattr(family, name) for name in whose]
        control_points.add_control_point(
            family.desk, name="Box", kind=kind, platform_id="", users=users
        )

    return add


def money(family: Family) -> None:
    case = Incident(
        id=family.desk.ids.new(),
        kind_id="scam_spending",
        who=IncidentWho.ONLINE,
        child_id=family.nora,
    )
    family.desk.save("open_case", [Create(case, family.nora)])


def bullying(family: Family) -> None:
    case = Incident(
        id=family.desk.ids.new(), kind_id="bullying", who=IncidentWho.PEER, child_id=family.nora
    )
    family.desk.save("open_case", [Create(case, family.nora)])


def birthday(family: Family) -> None:
    family.clock.instant = family.clock.instant.replace(year=2027, month=5, day=2)


def overhaul(family: Family) -> None:
    family.content.version = "2027.1.1"
    family.content.change_list = (Change(version="2027.1.1", text="", apps=("appchat",)),)


NORAS = {("device", "tablet"), ("device", "shared"), ("app", "tablet"), ("account", "nora")}
ALL = NORAS | {("account", "ben")}


@pytest.mark.parametrize(
    ("happens", "event", "places"),
    [
        (
            upgrade,
            "system_upgrade",
            {("device", "tablet"), ("app", "tablet"), ("account", "nora")},
        ),
        (new_device, "new_device", {("account", "nora")}),
        (home_move, "home_move", NORAS),
        (control(ControlKind.ROUTER), "new_router", ALL),
        (control(ControlKind.BROADBAND), "new_router", ALL),
        (control(ControlKind.SIM, "ben"), "new_sim", {("device", "shared"), ("account", "ben")}),
        (money, "money_incident", NORAS),
        (overhaul, "app_overhaul", {("app", "tablet")}),
        (birthday, "birthday", ALL),  # Ben's came first, in March
    ],
)
def test_an_event_re_opens_its_own_rows_and_no_others(
    settled: Family, happens: Callable[[Family], None], event: str, places: Found
) -> None:
    happens(settled)
    assert due(settled) == {event: places}


@pytest.mark.parametrize("happens", [bullying, control(ControlKind.OTHER)])
def test_what_is_no_event_re_opens_nothing(
    settled: Family, happens: Callable[[Family], None]
) -> None:
    happens(settled)
    assert due(settled) == {}


def test_what_happened_before_the_answer_is_over(settled: Family) -> None:
    for happens in (upgrade, new_device, home_move, money, control(ControlKind.ROUTER), overhaul):
        happens(settled)
    assert set(due(settled)) == set(EVENTS) - {"birthday", "new_sim"}
    settled.clock.move(minutes=1)
    answer_all(settled)
    assert due(settled) == {}


def test_every_event_that_the_guides_may_name_is_tried_here() -> None:
    assert set(EVENTS) == {
        "new_device",
        "system_upgrade",
        "app_overhaul",
        "birthday",
        "new_router",
        "new_sim",
        "money_incident",
        "home_move",
    }
