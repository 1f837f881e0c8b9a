"""The planner: nothing twice, nothing settled, most important first, ten-minute jobs."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.audit import InHand, RowState, Target, TargetKind, Topic
from familysafe.domain.audit_plan import MAX_MINUTES, Job, Paused, PlanRow, job_for_today, plan
from familysafe.domain.audit_state import RowStatus

DAY = date(2026, 11, 23)
CHILD = UUID(int=1)
DEVICES = [UUID(int=10), UUID(int=11)]


def row(check_id: str, state: RowState = RowState.UNKNOWN, **more: object) -> PlanRow:
    wanted: dict[str, object] = {
        "topic": Topic.PRIVACY,
        "in_hand": InHand.CHILD_DEVICE,
        "minutes": 4,
        "essential": True,
        "target": Target(TargetKind.DEVICE, DEVICES[0]),
        "device_id": DEVICES[0],
        "status": RowStatus(state),
    }
    return PlanRow(check_id=check_id, **{**wanted, **more})  # type: ignore[arg-type]


ROWS = st.lists(
    st.builds(
        PlanRow,
        check_id=st.sampled_from([f"c{n}" for n in range(12)]),
        target=st.builds(Target, st.just(TargetKind.DEVICE), st.sampled_from(DEVICES)),
        topic=st.sampled_from(Topic),
        in_hand=st.sampled_from(InHand),
        minutes=st.integers(1, 15),
        essential=st.booleans(),
        status=st.builds(RowStatus, st.sampled_from(RowState)),
        device_id=st.sampled_from(DEVICES),
    ),
    max_size=40,
)
_CLOSED = {RowState.SET, RowState.PROVED, RowState.ON_PURPOSE, RowState.NOT_APPLICABLE}


def asked(jobs: tuple[Job, ...]) -> list[tuple[str, Target]]:
    return [(r.check_id, r.target) for job in jobs for r in job.rows]


@given(ROWS, st.integers(0, 17))
def test_nothing_is_asked_twice_and_nothing_settled(rows: list[PlanRow], age: int) -> None:
    jobs = plan(CHILD, age, rows, DAY)
    assert len(asked(jobs)) == len(set(asked(jobs)))
    assert all(r.status.state not in _CLOSED for job in jobs for r in job.rows)
    assert set(asked(jobs)) == {
        (r.check_id, r.target) for r in rows if r.status.state not in _CLOSED
    }


@given(ROWS, st.integers(0, 17))
def test_a_job_is_one_topic_one_thing_in_hand_and_short(rows: list[PlanRow], age: int) -> None:
    for job in plan(CHILD, age, rows, DAY):
        assert {r.topic for r in job.rows} == {job.topic}
        assert {r.in_hand for r in job.rows} == {job.in_hand}
        assert job.minutes <= MAX_MINUTES or len(job.rows) == 1
        if job.in_hand in (InHand.CHILD_DEVICE, InHand.TV_OR_CONSOLE):
            assert {r.device_id for r in job.rows} == {job.device_id}


@given(ROWS, st.integers(0, 17))
def test_the_same_record_gives_the_same_plan(rows: list[PlanRow], age: int) -> None:
    first, second = plan(CHILD, age, rows, DAY), plan(CHILD, age, rows, DAY)
    assert first == second
    assert len({job.id for job in first}) == len(first)


def test_drift_comes_before_couldnt_and_that_before_live_and_the_rest() -> None:
    jobs = plan(
        CHILD,
        13,
        [
            row("a", topic=Topic.PRIVACY),
            row("b", topic=Topic.LIVE),
            row("c", RowState.COULDNT, topic=Topic.TIME),
            row("d", RowState.DRIFTED, topic=Topic.LOCK),
            row("e", RowState.DUE_AGAIN, topic=Topic.CONTACT),
        ],
        DAY,
    )
    topics = [job.topic for job in jobs]
    assert topics == [Topic.LOCK, Topic.TIME, Topic.LIVE, Topic.PRIVACY, Topic.CONTACT]
    first = job_for_today(jobs)
    assert first is not None
    assert first.because == "drifted"


def test_a_paused_check_up_comes_first_and_its_rows_nowhere_else() -> None:
    rows = [row("a", topic=Topic.TIME), row("b", RowState.DRIFTED)]
    paused = Paused(
        session_id=UUID(int=99),
        topic=Topic.TIME,
        in_hand=InHand.CHILD_DEVICE,
        device_id=DEVICES[0],
        rows=(("a", rows[0].target),),
    )
    jobs = plan(CHILD, 13, rows, DAY, [paused])
    assert (jobs[0].session_id, jobs[0].because) == (UUID(int=99), "paused")
    assert [key for key, _ in asked(jobs)] == ["a", "b"]


def test_whether_an_account_exists_is_asked_once() -> None:
    account = Target(TargetKind.ACCOUNT, UUID(int=5))
    rows = [
        row(name, topic=topic, target=account, existence_of=account)
        for name, topic in (("a", Topic.LIVE), ("b", Topic.CONTACT), ("c", Topic.TIME))
    ]
    assert [key for key, _ in asked(plan(CHILD, 7, rows, DAY))] == ["b"]
    assert [key for key, _ in asked(plan(CHILD, 8, rows, DAY))] == ["a"]


def test_what_could_not_be_done_waits_for_its_day_behind_the_rest() -> None:
    later = RowStatus(RowState.COULDNT, due_on=date(2026, 11, 28))
    jobs = plan(CHILD, 13, [row("a", status=later), row("b", topic=Topic.DATA)], DAY)
    assert [job.topic for job in jobs] == [Topic.DATA, Topic.PRIVACY]
