"""Check-ups from the plan over the runner to the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from familysafe.content.schema_checks import ReopenEvent
from familysafe.content.schema_pack import Change
from familysafe.domain.audit import (
    Answer,
    AuditAnswer,
    AuditSession,
    RowState,
    SessionState,
    TargetKind,
    Topic,
    TopicState,
)
from familysafe.domain.audit_plan import Job
from familysafe.domain.device import ControlKind, Device
from familysafe.errors import InvalidInputError
from familysafe.services import (
    apps,
    audit_due,
    audit_plan,
    audit_report,
    audit_run,
    audit_state,
    control_points,
    devices,
)
from familysafe.services.audit_rows import Row, survey
from familysafe.services.ports import Edit
from tests.content_fakes import NO_ACCOUNT, a_check, an_app
from tests.unit.services.conftest import Family


def row(family: Family, check_id: str, target: UUID | None = None) -> Row:
    rows = survey(family.desk).rows(family.nora)
    return next(r for r in rows if r.check.id == check_id and target in (None, r.target.id))


def job(family: Family, topic: Topic, child: UUID | None = None, device: UUID | None = None) -> Job:
    jobs = audit_plan.plan_for(family.desk, child_id=child or family.nora)
    return next(j for j in jobs if j.topic is topic and device in (None, j.device_id))


def run(family: Family, topic: Topic, device: UUID | None = None, **said: object) -> audit_run.Step:
    step = audit_run.start_job(family.desk, job=job(family, topic, device=device))
    said.setdefault("answer", Answer.AS_IT_SHOULD)
    while step.question is not None:
        step = audit_run.answer(family.desk, session_id=step.session.id, **said)  # type: ignore[arg-type]
    return step


def chat(family: Family, child: UUID) -> None:
    apps.add_apps(family.desk, child_id=child, picks=[apps.Pick("Chatter", "appchat")])


def test_a_shared_device_is_judged_by_the_youngest(family: Family) -> None:
    assert row(family, "slate.place", family.tablet).fitting == ("While using", "Never")
    assert row(family, "slate.place", family.shared).fitting == ("Never",)


def test_an_answer_for_a_shared_device_shows_for_both_children(family: Family) -> None:
    run(family, Topic.LOCATION, family.shared)
    seen = survey(family.desk)
    for child in (family.nora, family.ben):
        states = [r.status.state for r in seen.rows(child) if r.target.id == family.shared]
        assert RowState.SET in states


def test_a_new_app_puts_its_rows_in_as_unknown_at_once(family: Family) -> None:
    chat(family, family.nora)
    assert row(family, "appchat.live").status.state is RowState.UNKNOWN
    assert row(family, "appchat.screen").target.kind is TargetKind.APP_ON_DEVICE


def test_where_no_value_fits_the_question_is_whether_the_account_exists(family: Family) -> None:
    chat(family, family.ben)
    jobs = audit_plan.plan_for(family.desk, child_id=family.ben)
    asked = [r for j in jobs for r in j.rows if r.asks_existence]
    assert [r.check_id for r in asked] == ["appchat.live"]
    step = audit_run.start_job(family.desk, job=job(family, Topic.LIVE, family.ben))
    with pytest.raises(InvalidInputError):
        audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.AS_IT_SHOULD)
    audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.NOT_APPLICABLE)
    rows = {r.check.id: r.status.state for r in survey(family.desk).rows(family.ben)}
    assert rows["appchat.live"] is rows["appchat.who"] is RowState.NOT_APPLICABLE


def test_the_runner_saves_each_answer_and_goes_on_where_it_was(family: Family) -> None:
    chat(family, family.nora)
    step = audit_run.start_job(family.desk, job=job(family, Topic.CONTACT))
    asked = len(step.session.rows)
    if asked > 1:
        audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.COULDNT)
    again = audit_plan.plan_for(family.desk, child_id=family.nora)[0]
    assert again.because in ("paused", "not_looked_yet")
    assert audit_run.resume(family.desk, session_id=step.session.id).session.position == asked - 1


def test_a_second_answer_in_the_same_check_up_corrects_the_first(family: Family) -> None:
    step = run(family, Topic.LOCATION, family.tablet, answer=Answer.COULDNT)
    audit_run.back(family.desk, session_id=step.session.id)
    audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.CHANGED, proved=True)
    answers = family.desk.book.all(AuditAnswer)
    assert [(a.answer, a.proved) for a in answers] == [(Answer.CHANGED, True)]
    assert row(family, "slate.place", family.tablet).status.state is RowState.PROVED


def test_skip_leaves_the_row_unknown_and_the_report_says_so(family: Family) -> None:
    step = audit_run.start_job(family.desk, job=job(family, Topic.LOCATION))
    done = audit_run.skip(family.desk, session_id=step.session.id)
    assert done.question is None
    found = audit_report.report(family.desk, session_id=step.session.id)
    assert found.counts.left_out == 1
    assert found.topic_now.state is TopicState.NOT_YET


def test_left_on_purpose_needs_a_reason(family: Family) -> None:
    step = audit_run.start_job(family.desk, job=job(family, Topic.LOCATION))
    with pytest.raises(InvalidInputError):
        audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.ON_PURPOSE)
    assert family.desk.book.all(AuditAnswer) == ()


def test_a_sister_device_gives_a_proposal(family: Family) -> None:
    run(family, Topic.LOCATION, family.tablet, answer=Answer.CHANGED, found="Always", now="Never")
    step = audit_run.start_job(family.desk, job=job(family, Topic.LOCATION, device=family.shared))
    assert step.question is not None
    proposal = step.question.proposal
    assert proposal is not None
    assert (proposal.device_name, proposal.answer, proposal.value) == (
        "Tablet",
        Answer.CHANGED,
        "Never",
    )


def test_couldnt_comes_back_on_saturday(family: Family) -> None:
    run(family, Topic.LOCATION, family.tablet, answer=Answer.COULDNT)
    assert family.desk.book.all(AuditAnswer)[0].next_on == date(2026, 11, 28)
    due = [d for d in audit_due.dated_checks(family.desk) if d.child_id == family.nora]
    assert [(d.subject, d.due_on) for d in due] == [("location", date(2026, 11, 28))]


@pytest.mark.parametrize("days", [0, -1, 400])
def test_a_next_date_out_of_bounds_is_refused(family: Family, days: int) -> None:
    step = audit_run.start_job(family.desk, job=job(family, Topic.LOCATION))
    wished = date.fromordinal(family.desk.today().toordinal() + days)
    with pytest.raises(InvalidInputError):
        audit_run.answer(
            family.desk, session_id=step.session.id, answer=Answer.CHANGED, next_on=wished
        )


def test_the_report_has_before_and_after_and_drift(family: Family) -> None:
    run(family, Topic.LOCATION, family.tablet, answer=Answer.CHANGED, found="Always", now="Never")
    family.clock.move(days=91)
    step = run(family, Topic.LOCATION, family.tablet, found="Always")
    found = audit_report.report(family.desk, session_id=step.session.id)
    assert (found.lines[0].before, found.lines[0].expected) == ("Always", "Never")
    assert len(found.drifts) == 1
    assert found.topic_now.state is TopicState.TO_FINISH
    audit_run.finish(family.desk, session_id=step.session.id)
    session = family.desk.book.get(AuditSession, step.session.id)
    assert session.state is SessionState.DONE


def test_look_again_sets_one_day_for_all_and_undo_takes_it_back(family: Family) -> None:
    step = run(family, Topic.LOCATION, family.tablet)
    audit_report.look_again(family.desk, session_id=step.session.id, on=date(2026, 12, 24))
    assert [a.next_on for a in family.desk.book.all(AuditAnswer)] == [date(2026, 12, 24)]
    family.desk.book.undo()
    assert [a.next_on for a in family.desk.book.all(AuditAnswer)] == [date(2027, 2, 21)]


def test_a_birthday_a_new_version_and_an_overhaul_make_a_row_due_again(family: Family) -> None:
    run(family, Topic.LOCATION, family.tablet)
    before = family.desk.book.get(Device, family.tablet)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="26"))
    assert row(family, "slate.place", family.tablet).status.state is RowState.SET
    before = family.desk.book.get(Device, family.tablet)
    family.clock.move(minutes=1)
    devices.edit_device(family.desk, before=before, after=replace(before, os_version="27"))
    status = row(family, "slate.place", family.tablet).status
    assert (status.state, status.because) == (RowState.DUE_AGAIN, "system_upgrade")


def test_a_change_in_the_pack_re_opens_only_what_says_so(family: Family) -> None:
    run(family, Topic.LOCATION, family.tablet)
    family.content.version = "2027.1.1"
    family.content.change_list = (Change(version="2027.1.1", text="", checks=("slate.place",)),)
    assert row(family, "slate.place", family.tablet).status.state is RowState.SET


def test_a_birthday_re_opens_a_check_that_depends_on_age(family: Family) -> None:
    step = run(family, Topic.LOCATION, family.tablet)
    session_id = step.session.id
    audit_report.look_again(family.desk, session_id=session_id, on=date(2027, 11, 1))
    family.clock.instant = family.clock.instant.replace(year=2027, month=5, day=3)
    status = row(family, "slate.place", family.tablet).status
    assert (status.state, status.because) == (RowState.DUE_AGAIN, "birthday")


def test_a_router_is_looked_at_once_for_every_child(family: Family) -> None:
    control_points.add_control_point(
        family.desk, name="Hall box", kind=ControlKind.ROUTER, platform_id="box"
    )
    run(family, Topic.CONTENT)
    for child in (family.nora, family.ben):
        cells = {c.topic: c for c in audit_state.states_for(family.desk, child_id=child).cells}
        assert cells[Topic.CONTENT].status.state is TopicState.FRESH
        assert cells[Topic.TIME].status.state is None


def test_the_plan_has_the_keys_of_the_command_line(family: Family) -> None:
    jobs = audit_plan.plan_for(family.desk, child_id=family.nora)
    shown = audit_plan.plan_json(jobs)
    first = shown["jobs"][0]  # type: ignore[index]
    assert {"id", "child_id", "topic", "in_hand", "minutes", "because", "checks"} <= set(first)
    assert set(first["checks"][0]) >= {"check_id", "target", "state", "essential"}


def test_one_job_is_singled_out_for_today_a_paused_one_first(family: Family) -> None:
    audit_run.start_job(family.desk, job=job(family, Topic.PRIVACY))
    today = audit_plan.job_today(family.desk)
    assert today is not None
    assert (today.child_id, today.job.because, today.job.topic) == (
        family.nora,
        "paused",
        Topic.PRIVACY,
    )


def at_age_ten(family: Family) -> None:
    """Nora's clock goes back to when she was ten, with the chat app."""
    family.clock.instant = family.clock.instant.replace(year=2023)
    chat(family, family.nora)


@pytest.mark.parametrize("reopens", [("birthday",), ()])
@pytest.mark.parametrize("said", [Answer.NOT_APPLICABLE, Answer.CHANGED, Answer.ON_PURPOSE])
def test_an_answer_about_the_account_never_stands_for_a_setting_later(
    family: Family, said: Answer, reopens: tuple[ReopenEvent, ...]
) -> None:
    family.content.app_list = (
        an_app(
            "appchat",
            "Chatter",
            a_check(
                "appchat.live", target="account", topic="live", fits=NO_ACCOUNT, reopens=reopens
            ),
        ),
    )
    at_age_ten(family)
    run(family, Topic.LIVE, answer=said, reason="Grandpa asked")
    then = row(family, "appchat.live").status.state
    wanted = RowState.ON_PURPOSE if said is Answer.ON_PURPOSE else RowState.NOT_APPLICABLE
    assert then is wanted
    family.clock.instant = family.clock.instant.replace(year=2026, month=5, day=2)
    now = row(family, "appchat.live")
    assert not now.asks_existence
    assert (now.status.state, now.status.because) == (RowState.DUE_AGAIN, "birthday")


@pytest.mark.parametrize(
    ("said", "then"),
    [
        (Answer.CHANGED, RowState.COULDNT),
        (Answer.AS_IT_SHOULD, RowState.COULDNT),
        (Answer.ON_PURPOSE, RowState.COULDNT),
        (Answer.NOT_APPLICABLE, RowState.NOT_APPLICABLE),
    ],
)
def test_a_setting_that_was_answered_says_that_the_account_exists_once_none_fits(
    family: Family, said: Answer, then: RowState
) -> None:
    chat(family, family.nora)
    run(family, Topic.LIVE, answer=said, found="Never", reason="Her club uses it")
    home = family.desk.household()
    family.desk.save("move", [Edit(home, replace(home, country="AU"))])
    now = row(family, "appchat.live")
    assert now.asks_existence
    assert now.status.state is then


def test_left_on_purpose_answers_for_all_rows_of_an_account_that_should_not_exist(
    family: Family,
) -> None:
    chat(family, family.ben)
    step = audit_run.start_job(family.desk, job=job(family, Topic.LIVE, family.ben))
    session = step.session.id
    audit_run.answer(
        family.desk, session_id=session, answer=Answer.ON_PURPOSE, reason="With her cousins"
    )
    rows = {r.check.id: r.status.state for r in survey(family.desk).rows(family.ben)}
    assert rows["appchat.live"] is rows["appchat.who"] is RowState.ON_PURPOSE
    cells = {c.topic: c for c in audit_state.states_for(family.desk, child_id=family.ben).cells}
    assert cells[Topic.LIVE].status.state is TopicState.ON_PURPOSE


def test_a_check_up_killed_before_its_report_is_still_offered(family: Family) -> None:
    asked = audit_run.start_job(family.desk, job=job(family, Topic.LOCATION))
    session = asked.session
    for index in range(len(session.rows)):
        audit_run.answer(
            family.desk,
            session_id=session.id,
            index=index,
            answer=Answer.AS_IT_SHOULD,
            move=index + 1 < len(session.rows),
        )
    (waiting,) = [
        j
        for j in audit_plan.plan_for(family.desk, child_id=family.nora)
        if j.session_id == session.id
    ]
    assert (waiting.because, waiting.rows) == ("paused", ())
    found = audit_plan.job_today(family.desk)
    assert found is not None and found.job.session_id == session.id
    step = audit_run.resume(family.desk, session_id=session.id)
    assert step.question is not None and step.question.index == len(session.rows) - 1


def test_questions_of_one_app_say_which_app_they_are_about(family: Family) -> None:
    chat(family, family.nora)
    lines = [
        line
        for topic in (Topic.CONTACT, Topic.PRIVACY, Topic.LIVE)
        for j in audit_plan.plan_for(family.desk, child_id=family.nora)
        if j.topic is topic
        for line in audit_report.report(
            family.desk, session_id=audit_run.start_job(family.desk, job=j).session.id
        ).lines
    ]
    assert any(line.title.startswith("Chatter: ") for line in lines)
