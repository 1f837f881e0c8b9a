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


def test_two_paused_check_ups_never_ask_the_same_question() -> None:
    rows = [row("a", topic=Topic.TIME), row("b", topic=Topic.TIME)]
    paused = [
        Paused(
            session_id=UUID(int=number),
            topic=Topic.TIME,
            in_hand=InHand.CHILD_DEVICE,
            device_id=DEVICES[0],
            rows=tuple((r.check_id, r.target) for r in of),
        )
        for number, of in ((91, rows), (92, rows[:1]))
    ]
    jobs = plan(CHILD, 13, rows, DAY, paused)
    assert [job.session_id for job in jobs] == [UUID(int=91)]
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


def test_what_waits_for_its_day_is_a_job_of_its_own_and_never_the_one_for_today() -> None:
    later = RowStatus(RowState.COULDNT, due_on=date(2026, 11, 28))
    rows = [row("a", status=later), row("b")]
    jobs = plan(CHILD, 13, rows, DAY)
    assert [[r.check_id for r in job.rows] for job in jobs] == [["b"], ["a"]]
    assert len({job.id for job in jobs}) == 2
    assert job_for_today(jobs[1:]) is None
    on_its_day = plan(CHILD, 13, rows, date(2026, 11, 28))
    assert [[r.check_id for r in job.rows] for job in on_its_day] == [["a", "b"]]
    assert job_for_today(on_its_day) is on_its_day[0]


def test_only_what_is_held_in_the_hand_is_planned_device_by_device() -> None:
    targets = [Target(TargetKind.DEVICE, device) for device in DEVICES]
    for in_hand, jobs in (
        (InHand.CHILD_DEVICE, 2),
        (InHand.TV_OR_CONSOLE, 2),
        (InHand.PARENT_PHONE, 1),
        (InHand.WEB, 1),
        (InHand.ROUTER, 1),
    ):
        rows = [row("a", in_hand=in_hand, target=t, device_id=t.id) for t in targets]
        assert len(plan(CHILD, 13, rows, DAY)) == jobs


def test_a_group_is_split_above_twelve_minutes_and_not_at_twelve() -> None:
    def lengths(*minutes: int) -> list[int]:
        rows = [row(f"c{n}", minutes=m) for n, m in enumerate(minutes)]
        return [job.minutes for job in plan(CHILD, 13, rows, DAY)]

    assert lengths(4, 4, 4) == [12]
    assert lengths(4, 4, 5) == [8, 5]
    assert lengths(15, 1) == [15, 1]


def test_essential_unknown_comes_before_overdue_and_that_before_the_rest() -> None:
    jobs = plan(
        CHILD,
        13,
        [
            row("a", RowState.DUE_AGAIN, topic=Topic.LIVE, essential=False),
            row("b", topic=Topic.CONTACT, essential=False),
            row("c", RowState.DUE_AGAIN, topic=Topic.LOCATION),
            row("d", topic=Topic.DATA),
            row("e", topic=Topic.LOCATION, in_hand=InHand.WEB),
        ],
        DAY,
    )
    assert [job.rows[0].check_id for job in jobs] == ["e", "d", "c", "b", "a"]
    assert [job.because for job in jobs] == [
        "not_looked_yet",
        "not_looked_yet",
        "due_again",
        "not_looked_yet",
        "due_again",
    ]


def test_young_children_begin_with_content_older_ones_with_live() -> None:
    rows = [
        row("a", topic=Topic.LOCATION),
        row("b", topic=Topic.CONTACT),
        row("c", topic=Topic.LIVE),
    ]
    order = {age: [j.topic for j in plan(CHILD, age, rows, DAY)] for age in (7, 8)}
    assert order == {
        7: [Topic.CONTACT, Topic.LOCATION, Topic.LIVE],
        8: [Topic.LIVE, Topic.CONTACT, Topic.LOCATION],
    }
