"""What is due in a family, from what was written into the notebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from familysafe.domain.audit import Answer, AuditSession
from familysafe.domain.incident import Incident, IncidentEntry, IncidentWho
from familysafe.domain.reminder import Due
from familysafe.domain.reminder_record import PutOff, PutOffHow, ReminderPreferences
from familysafe.domain.talk import How, Promise, Talk
from familysafe.errors import InvalidInputError
from familysafe.services import audit_plan, audit_run, children, reminders, talks
from familysafe.services.audit_rows import survey
from familysafe.services.ports import Create
from familysafe.services.shell import shell_data
from tests.unit.services.conftest import Family

TODAY = date(2026, 11, 23)  # a Monday, ten in the evening in London


def days(number: int) -> timedelta:
    return timedelta(days=number)


def items(family: Family) -> tuple[Due, ...]:
    return reminders.gather(family.desk).items


def talk_of(family: Family, child: Any) -> Due:
    return next(d for d in items(family) if d.key == f"talk:{child.hex}")


def talked(family: Family, *who: Any, ago: int = 0, **more: Any) -> talks.LoggedTalk:
    at = family.desk.now() - days(ago)
    more.setdefault("how", How.EASY)
    return talks.log_talk(family.desk, child_ids=who, at=at, **more)


# -- the next talk ----------------------------------------------------------------------------


def test_a_child_is_due_on_the_day_it_was_added(family: Family) -> None:
    due = talk_of(family, family.nora)
    assert (due.due_on, due.latest_on, due.because) == (TODAY, TODAY, "never_talked")


def test_without_a_choice_the_gap_of_the_age_is_rounded_up(family: Family) -> None:
    talked(family, family.nora, family.ben, ago=1)
    found = {child: talk_of(family, child) for child in (family.nora, family.ben)}
    assert found[family.nora].due_on == TODAY + days(27)
    assert found[family.ben].due_on == TODAY + days(13)
    assert found[family.ben].latest_on == TODAY + days(29)


@pytest.mark.parametrize(
    ("suggested", "rounded"),
    [(1, 7), (7, 7), (8, 14), (10, 14), (14, 14), (15, 28), (28, 28), (30, 28), (90, 28)],
)
def test_a_gap_is_rounded_up_to_one_two_or_four_weeks(
    family: Family, monkeypatch: pytest.MonkeyPatch, suggested: int, rounded: int
) -> None:
    beat = SimpleNamespace(suggested_gap_days={"8_10": suggested, "11_13": suggested})
    monkeypatch.setattr(family.content, "rhythm", lambda: beat)
    talked(family, family.ben)
    assert talk_of(family, family.ben).due_on == TODAY + days(rounded)


def test_an_unplanned_talk_counts_and_an_older_one_sets_nothing_back(family: Family) -> None:
    talked(family, family.ben, ago=2)
    talked(family, family.ben, ago=20)
    assert talk_of(family, family.ben).due_on == TODAY + days(12)


def test_a_talk_of_unknown_outcome_counts(family: Family) -> None:
    talked(family, family.ben, how=None)
    assert talk_of(family, family.ben).due_on == TODAY + days(14)


def test_not_this_time_is_kept_and_moves_nothing(family: Family) -> None:
    talked(family, family.ben, ago=9)
    before = talk_of(family, family.ben)
    talked(family, family.ben, how=How.NOT_THIS_TIME)
    assert talk_of(family, family.ben) == before
    assert len(family.desk.book.all(Talk)) == 2


def test_an_old_talk_written_down_late_is_due_now_and_not_in_the_past(family: Family) -> None:
    talked(family, family.ben, ago=45)
    due = talk_of(family, family.ben)
    assert due.due_on == TODAY
    assert due.latest_on == TODAY - days(15)
    assert reminders.next_talk_at(family.desk, family.ben).date() >= TODAY


@pytest.mark.parametrize(("gap", "reason"), [(31, ""), (31, "   "), (0, ""), (-3, "")])
def test_a_next_day_beyond_the_month_or_before_the_talk_is_refused(
    family: Family, gap: int, reason: str
) -> None:
    with pytest.raises(InvalidInputError) as refused:
        talked(family, family.ben, next_on=TODAY + days(gap), next_reason=reason)
    assert refused.value.next_step
    assert family.desk.book.all(Talk) == ()


def test_a_reason_makes_a_longer_pause_and_counts_until_that_day(family: Family) -> None:
    talked(family, family.ben, next_on=TODAY + days(60), next_reason="Away at sea")
    due = talk_of(family, family.ben)
    assert (due.due_on, due.latest_on) == (TODAY + days(60), TODAY + days(60))


def test_thirty_days_need_no_reason(family: Family) -> None:
    talked(family, family.ben, next_on=TODAY + days(30))
    assert talk_of(family, family.ben).due_on == TODAY + days(30)


def test_a_talk_with_both_children_is_one_entry_each(family: Family) -> None:
    logged = talked(family, family.nora, family.ben)
    written = family.desk.book.all(Talk)
    assert {t.child_id for t in written} == {family.nora, family.ben}
    assert {t.group_id for t in written} == {logged.group_id}


def test_a_talk_from_a_clock_that_ran_a_year_ahead_silences_nobody(family: Family) -> None:
    talked(family, family.ben, ago=3)
    true = family.clock.instant
    family.clock.move(days=365)
    talked(family, family.ben)
    reminders.put_off(family.desk, item="", how=PutOffHow.TOMORROW)
    family.clock.instant = true
    assert talk_of(family, family.ben).due_on == TODAY + days(11)
    assert talk_of(family, family.nora).due_on == TODAY


def test_the_day_of_a_talk_is_the_day_where_it_was_held(family: Family) -> None:
    family.clock.zone_name = "Pacific/Auckland"
    talked(family, family.ben)  # eleven in the morning of the 24th there
    family.clock.zone_name = "America/New_York"
    assert talk_of(family, family.ben).due_on == date(2026, 12, 8)


# -- putting off ------------------------------------------------------------------------------


def put_off(family: Family, key: str, **more: Any) -> None:
    reminders.put_off(family.desk, item=key, **more)


def test_tomorrow_is_tomorrow_and_the_ceiling_stays(family: Family) -> None:
    put_off(family, f"talk:{family.ben.hex}")
    due = talk_of(family, family.ben)
    assert (due.due_on, due.latest_on, due.because) == (TODAY + days(1), TODAY, "put_off")


def test_skipping_asks_for_a_reason_and_pressing_yesterday_is_no_way_back(family: Family) -> None:
    key = f"talk:{family.ben.hex}"
    with pytest.raises(InvalidInputError):
        put_off(family, key, how=PutOffHow.SKIP, reason=" ")
    assert family.desk.book.all(PutOff) == ()
    put_off(family, key, how=PutOffHow.UNTIL, until=TODAY - days(5))
    assert talk_of(family, family.ben).due_on == TODAY + days(1)


def test_a_talk_settles_what_was_put_off_before(family: Family) -> None:
    talked(family, family.ben, ago=10)
    key = f"talk:{family.ben.hex}"
    put_off(family, key, how=PutOffHow.UNTIL, until=TODAY + days(18))
    assert talk_of(family, family.ben).due_on == TODAY + days(18)
    family.clock.move(days=2)
    talked(family, family.ben, next_on=TODAY + days(9))
    assert talk_of(family, family.ben).due_on == TODAY + days(9)


def test_an_answer_settles_what_was_put_off_before(family: Family) -> None:
    job = next(
        j for j in audit_plan.plan_for(family.desk, child_id=family.nora) if j.topic == "location"
    )
    put_off(family, audit_plan.job_key(job), how=PutOffHow.UNTIL, until=TODAY + days(200))
    family.clock.move(days=1)
    step = audit_run.start_job(family.desk, job=job)
    audit_run.answer(family.desk, session_id=step.session.id, answer=Answer.AS_IT_SHOULD)
    due = next(d for d in items(family) if d.key == audit_plan.job_key(job))
    assert due.due_on == TODAY + days(91)


def test_what_is_put_off_belongs_to_the_child_it_is_about(family: Family) -> None:
    """Else the reason would outlive the child's erased entries."""
    promised(family, TODAY)
    promise = family.desk.book.all(Promise)[0]
    seen: list[tuple[str, Sequence[Any]]] = []
    family.desk.feed.subscribe(lambda receipt: seen.append((receipt.action, receipt.touched)))
    keys = (
        f"talk:{family.ben.hex}",
        f"check_up:{family.ben.hex}:live",
        f"follow_up:{promise.id.hex}",
    )
    for key in keys:
        put_off(family, key, how=PutOffHow.SKIP, reason="Ben is ill")
    put_off(family, "")
    assert [touched[0].root for _, touched in seen] == [
        *[family.ben] * 3,
        family.desk.book.household_id,
    ]
    assert [p.child_id for p in family.desk.book.all(PutOff)] == [*[family.ben] * 3, None]


# -- promises and cases -----------------------------------------------------------------------


def promised(family: Family, day: date) -> None:
    talked(family, family.ben, promises=[("Ask before I post", True, day)])


def test_a_promise_comes_back_until_it_is_kept(family: Family) -> None:
    promised(family, TODAY + days(7))
    due = next(d for d in items(family) if d.kind == "follow_up")
    assert (due.due_on, due.because, due.child_id) == (TODAY + days(7), "promised", family.ben)
    promise = family.desk.book.all(Promise)[0]
    talks.keep_promise(family.desk, promise_id=promise.id)
    assert all(d.kind != "follow_up" for d in items(family))


def test_a_promise_for_a_day_that_is_over_is_due_when_it_is_written(family: Family) -> None:
    promised(family, TODAY - days(9))
    due = next(d for d in items(family) if d.kind == "follow_up")
    assert due.due_on == TODAY


def test_an_open_case_comes_back_and_a_closed_one_does_not(family: Family) -> None:
    desk = family.desk
    case = Incident(
        id=desk.ids.new(),
        kind_id="bullying",
        who=IncidentWho.PEER,
        child_id=family.ben,
        look_again_on=TODAY + days(7),
    )
    entry = IncidentEntry(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone="Europe/London",
        incident_id=case.id,
        entry="contact",
        text="Wrote to the school",
        answer_due=TODAY + days(5),
    )
    desk.save("open", [Create(case, family.ben), Create(entry, family.ben)])
    kinds = {d.kind: d.due_on for d in items(family)}
    assert (kinds["look_again"], kinds["answer_due"]) == (  # type: ignore[index]
        TODAY + days(7),
        TODAY + days(5),
    )
    children.remove_child(desk, child_id=family.ben)
    assert {d.kind for d in items(family)} == {"talk"}


def test_nothing_of_a_removed_child_is_due_and_undo_brings_it_back(family: Family) -> None:
    promised(family, TODAY)
    children.remove_child(family.desk, child_id=family.ben)
    assert {d.child_id for d in items(family)} == {family.nora}
    assert shell_data(family.desk).talks == 1
    family.desk.book.undo()
    assert family.ben in {d.child_id for d in items(family)}


# -- absences, pause, instants ----------------------------------------------------------------


def instants(family: Family, ahead: int = 40) -> list[date]:
    until = family.desk.now() + days(ahead)
    found = reminders.instants_ahead(family.desk, until=until)
    return [family.desk.local(moment).date() for moment in found]


def test_an_absence_rests_the_ceiling_and_the_first_day_back_is_due(family: Family) -> None:
    talked(family, family.ben, ago=10)
    desk = family.desk
    reminders.add_absence(
        desk, child_id=family.ben, from_on=TODAY, to_on=TODAY + days(25), reason="Grandma"
    )
    due = talk_of(family, family.ben)
    assert (due.due_on, due.latest_on) == (TODAY + days(26), TODAY + days(26))
    assert due.because == "back_from_absence"
    assert talk_of(family, family.nora).due_on == TODAY
    with pytest.raises(InvalidInputError):
        reminders.add_absence(desk, child_id=None, from_on=TODAY, to_on=TODAY - days(1))


def test_an_overdue_talk_is_silent_while_the_child_is_away_and_told_on_the_first_day_back(
    family: Family,
) -> None:
    talked(family, family.nora, next_on=TODAY + days(365), next_reason="Boarding school")
    reminders.add_absence(
        family.desk, child_id=family.ben, from_on=TODAY + days(2), to_on=TODAY + days(9)
    )
    talked_days = [(day - TODAY).days for day in instants(family)]
    assert talked_days == [1, 10, 11, 13, 17, 24, 31, 38]


def test_a_pause_is_silent_and_its_last_day_tells_once_whenever_it_was_reckoned(
    family: Family,
) -> None:
    desk = family.desk
    wish = ReminderPreferences(
        id=desk.ids.new(), guardian_id=desk.book.guardian_id, paused_until=TODAY + days(10)
    )
    reminders.save_preferences(desk, after=wish)
    first = instants(family)
    assert first[0] == TODAY + days(10)
    family.clock.move(days=9)
    assert instants(family)[0] == TODAY + days(10)


def test_the_instants_reach_over_a_year(family: Family) -> None:
    found = reminders.instants_ahead(family.desk)
    assert found[-1] > family.desk.now() + days(365)
    assert all(moment.tzinfo is UTC for moment in found)


def test_wishes_are_this_guardians_own_and_can_be_changed(family: Family) -> None:
    desk = family.desk
    wish = ReminderPreferences(id=desk.ids.new(), guardian_id=desk.book.guardian_id)
    reminders.save_preferences(desk, after=wish)
    late = replace(wish, at=wish.at.replace(hour=20))
    reminders.save_preferences(desk, after=late)
    assert [w.at.hour for w in desk.book.all(ReminderPreferences)] == [20]
    (first, *_rest) = reminders.items_until(desk)
    assert first.due_at == datetime(2026, 11, 23, 20, 30, tzinfo=UTC)


# -- the plan and Today -----------------------------------------------------------------------


def test_a_couldnt_that_waits_for_saturday_is_not_the_job_for_today(family: Family) -> None:
    while (found := audit_plan.job_today(family.desk)) is not None:
        step = audit_run.start_job(family.desk, job=found.job)
        while step.question is not None:
            step = audit_run.answer(
                family.desk,
                session_id=step.session.id,
                answer=Answer.COULDNT
                if step.question.check.topic == "location"
                else Answer.CHANGED,
            )
    left = audit_plan.plan_for(family.desk, child_id=family.nora)
    assert [(job.topic, job.because) for job in left] == [("location", "couldnt")] * 2
    family.clock.move(days=5)
    today = audit_plan.job_today(family.desk)
    assert today is not None
    assert today.job.because == "couldnt"


def test_the_weightiest_job_of_all_children_is_the_one_for_today(family: Family) -> None:
    """A question of Nora's that waits must not hide what Ben's page has never looked at."""
    rows = survey(family.desk).rows(family.nora)
    for row in rows:
        if row.target.id in (family.tablet, family.shared) or row.target.kind == "account":
            said = Answer.COULDNT if row.target.id == family.tablet else Answer.CHANGED
            answer_row(family, row, said)
    today = audit_plan.job_today(family.desk)
    assert today is not None
    assert today.child_id == family.ben


def answer_row(family: Family, row: Any, said: Answer) -> None:
    jobs = audit_plan.plan_for(family.desk, child_id=row.child_id)
    job = next(j for j in jobs if row.key in {(r.check_id, r.target) for r in j.rows})
    step = audit_run.start_job(family.desk, job=job)
    at = [r.check_id for r in step.session.rows].index(row.check.id)
    audit_run.answer(family.desk, session_id=step.session.id, index=at, answer=said)
    if family.desk.book.get(AuditSession, step.session.id).position < len(step.session.rows):
        audit_run.set_aside(family.desk, session_id=step.session.id)
