"""The same use cases with the content that is shipped."""

from __future__ import annotations

import json
from datetime import date

import pytest

from familysafe.content.pack import ContentPack
from familysafe.domain.account import Account
from familysafe.domain.age import BirthDate
from familysafe.domain.audit import Answer, Topic, TopicState
from familysafe.domain.rating import Verdict
from familysafe.services import (
    apps,
    audit_plan,
    audit_report,
    audit_run,
    children,
    devices,
    ratings,
)
from familysafe.services.audit_rows import survey
from familysafe.services.desk import Desk
from tests.unit.services.conftest import make_desk

NAMES = ("TikTok", "Instagram", "Snapchat", "YouTube", "Roblox", "WhatsApp", "Discord")


@pytest.fixture
def desk() -> Desk:
    """Nora has a phone, Ben a tablet; both have the seven apps."""
    made, _clock = make_desk(ContentPack.load())
    for name, born, platform in (
        ("Nora", BirthDate(2013, 5, 2), "android"),
        ("Ben", BirthDate(2018, 3, 9), "ios"),
    ):
        child = children.add_child(made, name=name, born=born).id
        device = devices.add_device(made, name=name, platform_id=platform, users=(child,)).id
        rows = apps.propose(made, names=NAMES, child_id=child, device_id=device)
        assert all(row.app_id for row in rows)
        picks = [apps.Pick(row.name, row.app_id) for row in rows]
        apps.add_apps(made, child_id=child, device_id=device, picks=picks)
    return made


def test_every_check_of_the_pack_says_something_for_every_row(desk: Desk) -> None:
    seen = survey(desk)
    for child in seen.children:
        rows = seen.rows(child)
        assert len({row.key for row in rows}) == len(rows) > 20
        assert all(row.fitting is not None for row in rows)


def test_each_account_is_there_once(desk: Desk) -> None:
    seen = survey(desk)
    services = [(a.child_id, a.service_id) for a in seen.accounts]
    assert len(services) == len(set(services))
    assert all(account.handle == "" for account in seen.accounts)


def test_ben_is_below_the_age_of_most_and_nothing_unsure_is_called_fitting(desk: Desk) -> None:
    nora, ben = children.list_children(desk)
    above = ratings.ratings_for(desk, child_id=ben.id).above
    assert {"tiktok", "instagram", "discord"} <= {app.record.app_id for app in above}
    found = ratings.ratings_for(desk, child_id=nora.id)
    for app in found.apps:
        if app.verdict is Verdict.LABEL_FITS:
            assert any(x.names_age and not x.assumed for x in app.counted)
    assert json.loads(json.dumps(ratings.ratings_json(found)))["age"] == 13


@pytest.mark.parametrize("topic", [Topic.LIVE, Topic.LOCATION])
def test_all_jobs_of_a_topic_lead_to_a_topic_that_is_fresh(desk: Desk, topic: Topic) -> None:
    nora = children.list_children(desk)[0]
    last = None
    while True:
        jobs = audit_plan.plan_for(desk, child_id=nora.id)
        mine = [job for job in jobs if job.topic is topic]
        if not mine:
            break
        step = audit_run.start_job(desk, job=mine[0])
        while step.question is not None:
            last = step.session.id
            step = audit_run.answer(desk, session_id=last, answer=Answer.CHANGED, proved=True)
    assert last is not None
    report = audit_report.report(desk, session_id=last)
    assert report.done
    assert report.topic_now.state is TopicState.FRESH
    assert report.counts.proved == report.counts.changed


def test_a_shop_that_is_an_app_and_a_platform_is_asked_about_in_one_set_of_words() -> None:
    made, _clock = make_desk(ContentPack.load())
    child = children.add_child(made, name="Ida", born=BirthDate(2010, 5, 2)).id
    devices.add_device(made, name="Desk", platform_id="steam", users=(child,))
    as_platform = {row.check.id for row in survey(made).rows(child)}
    assert "steam.com_chat" in as_platform
    apps.add_apps(made, child_id=child, picks=[apps.Pick("Steam", "steam")])
    both = [row for row in survey(made).rows(child) if row.target.kind == "account"]
    assert {"steam.contact.chat", "steam.report.practise"} <= {row.check.id for row in both}
    assert "steam.com_chat" not in {row.check.id for row in both}
    assert len({row.target for row in both}) == 1


@pytest.mark.parametrize(("system", "code"), [("esrb", "RP"), ("mpa", "NR"), ("pegi", "!")])
def test_a_sign_that_stands_for_no_label_never_fits(desk: Desk, system: str, code: str) -> None:
    nora = children.list_children(desk)[0]
    tiktok = apps.apps_of(desk, child_id=nora.id)[0]
    apps.note_store_label(desk, app_record_id=tiktok.id, system=system, label=code)
    found = ratings.ratings_for(desk, child_id=nora.id, on=date(2031, 5, 2))
    app = next(a for a in found.apps if a.record.id == tiktok.id)
    read = next(label for label in app.labels if label.by_parent)
    assert not read.names_age
    assert app.verdict is not Verdict.LABEL_FITS or app.because[0].system != system


def test_the_account_of_a_device_bears_its_makers_name() -> None:
    made, _clock = make_desk(ContentPack.load())
    child = children.add_child(made, name="Nora", born=BirthDate(2013, 5, 2)).id
    for platform in ("ios", "android", "xbox"):
        devices.add_device(made, name=platform, platform_id=platform, users=(child,))
    names = [account.service_name for account in made.book.all(Account)]
    assert names == ["Apple Account", "Google account", "Microsoft account (Xbox)"]
