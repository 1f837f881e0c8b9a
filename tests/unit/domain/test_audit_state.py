"""Status is honest: the states of rows and the chips of topics."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.audit import Answer, RowState, TopicState
from familysafe.domain.audit_state import (
    Event,
    Judged,
    Past,
    RowStatus,
    StatusRow,
    count,
    row_status,
    topic_status,
)

DAY = date(2026, 11, 23)
VALUES = ("Always", "While using", "Never")
JUDGED = Judged(values=VALUES, fitting=("Never",), recheck_days=90)


def said(answer: Answer, days_ago: int = 0, **more: object) -> Past:
    return Past(answer=answer, on=DAY - timedelta(days_ago), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("past", "state"),
    [
        ([], RowState.UNKNOWN),
        ([said(Answer.AS_IT_SHOULD)], RowState.SET),
        ([said(Answer.CHANGED, proved=True)], RowState.PROVED),
        ([said(Answer.ON_PURPOSE, found="Always")], RowState.ON_PURPOSE),
        ([said(Answer.COULDNT)], RowState.COULDNT),
        ([said(Answer.NOT_APPLICABLE, 900)], RowState.NOT_APPLICABLE),
        ([said(Answer.AS_IT_SHOULD, 89)], RowState.SET),
        ([said(Answer.AS_IT_SHOULD, 90)], RowState.DUE_AGAIN),
        ([said(Answer.AS_IT_SHOULD, 5, next_on=DAY)], RowState.DUE_AGAIN),
        ([said(Answer.CHANGED, 400, next_on=DAY + timedelta(1))], RowState.SET),
        ([said(Answer.COULDNT, 3), said(Answer.CHANGED)], RowState.SET),
    ],
)
def test_the_state_of_a_row_comes_from_its_last_answer(past: list[Past], state: RowState) -> None:
    assert row_status(past, DAY, JUDGED).state is state


def test_a_more_open_value_than_the_one_last_set_is_drift() -> None:
    past = [said(Answer.CHANGED, 40, now="Never"), said(Answer.AS_IT_SHOULD, found="Always")]
    status = row_status(past, DAY, JUDGED)
    assert (status.state, status.expected, status.found) == (RowState.DRIFTED, "Never", "Always")
    assert status.drifts == 1


def test_drift_that_was_put_right_is_set_and_still_counted() -> None:
    past = [
        said(Answer.CHANGED, 40, now="Never"),
        said(Answer.CHANGED, found="Always", now="Never"),
    ]
    status = row_status(past, DAY, JUDGED)
    assert (status.state, status.drifts) == (RowState.SET, 1)


def test_a_value_that_no_longer_fits_the_youngest_is_due_again_and_to_finish() -> None:
    status = row_status([said(Answer.AS_IT_SHOULD, found="Always")], DAY, JUDGED)
    assert (status.state, status.because) == (RowState.DUE_AGAIN, "does_not_fit")
    assert topic_status([StatusRow(status)]).state is TopicState.TO_FINISH


def test_an_event_makes_a_row_due_again_and_says_which() -> None:
    events = [Event("system_upgrade", DAY)]
    status = row_status([said(Answer.CHANGED, 9)], DAY, JUDGED, events)
    assert (status.state, status.because, status.due_on) == (
        RowState.DUE_AGAIN,
        "system_upgrade",
        DAY,
    )


def rows(*states: RowState, essential: bool = True) -> list[StatusRow]:
    return [StatusRow(RowStatus(state), essential) for state in states]


@pytest.mark.parametrize(
    ("found", "chip"),
    [
        ([], None),
        (rows(RowState.UNKNOWN), TopicState.NOT_YET),
        (rows(RowState.SET, RowState.PROVED), TopicState.FRESH),
        (rows(RowState.SET, RowState.UNKNOWN), TopicState.TO_FINISH),
        (rows(RowState.SET, RowState.COULDNT), TopicState.TO_FINISH),
        (rows(RowState.SET, RowState.DRIFTED), TopicState.TO_FINISH),
        (rows(RowState.SET, RowState.DUE_AGAIN), TopicState.TIME_TO_LOOK),
        (rows(RowState.COULDNT, RowState.DUE_AGAIN), TopicState.TO_FINISH),
        (rows(RowState.SET, RowState.ON_PURPOSE), TopicState.ON_PURPOSE),
        (rows(RowState.SET, RowState.NOT_APPLICABLE), TopicState.FRESH),
        (rows(RowState.SET) + rows(RowState.UNKNOWN, essential=False), TopicState.FRESH),
        (rows(RowState.UNKNOWN) + rows(RowState.SET, essential=False), TopicState.TO_FINISH),
        (rows(RowState.SET, RowState.UNKNOWN, essential=False), TopicState.TO_FINISH),
    ],
)
def test_the_chip_of_a_topic(found: list[StatusRow], chip: TopicState | None) -> None:
    assert topic_status(found).state is chip


STATES = st.lists(
    st.builds(StatusRow, st.builds(RowStatus, st.sampled_from(RowState)), st.booleans()),
    min_size=1,
    max_size=8,
)


@given(STATES)
def test_an_unknown_essential_row_never_leaves_a_topic_fresh(found: list[StatusRow]) -> None:
    more = [*found, StatusRow(RowStatus(RowState.UNKNOWN), True)]
    assert topic_status(more).state in (TopicState.NOT_YET, TopicState.TO_FINISH)


@given(STATES)
def test_the_counts_add_up_without_what_does_not_apply(found: list[StatusRow]) -> None:
    c = count(found)
    parts = c.set + c.proved + c.on_purpose + c.couldnt + c.unknown + c.due_again + c.drifted
    assert parts == c.total
    assert c.total + c.not_applicable == len(found)


def test_a_more_closed_value_than_the_fitting_ones_is_neither_unfit_nor_drift() -> None:
    judged = Judged(values=VALUES, fitting=("While using",), recheck_days=90)
    past = [
        said(Answer.CHANGED, 40, now="While using"),
        said(Answer.AS_IT_SHOULD, found="Never"),
    ]
    status = row_status(past, DAY, judged)
    assert (status.state, status.drifts) == (RowState.SET, 0)


def test_a_value_that_the_pack_no_longer_knows_is_neither_unfit_nor_drift() -> None:
    past = [said(Answer.CHANGED, 40, now="Friends"), said(Answer.AS_IT_SHOULD, found="Everyone")]
    assert row_status(past, DAY, JUDGED).state is RowState.SET


def test_what_was_left_open_on_purpose_is_counted_apart_and_never_as_set() -> None:
    left = row_status([said(Answer.ON_PURPOSE, found="Always")], DAY, JUDGED)
    counts = count([StatusRow(left), *rows(RowState.SET, RowState.PROVED, RowState.NOT_APPLICABLE)])
    assert (counts.total, counts.set, counts.proved, counts.on_purpose) == (3, 1, 1, 1)
    assert (counts.fresh, counts.not_applicable) == (2, 1)


def test_couldnt_stays_to_finish_until_it_is_answered() -> None:
    old = row_status([said(Answer.COULDNT, 300, next_on=DAY - timedelta(290))], DAY, JUDGED)
    assert old.state is RowState.COULDNT
    found = [StatusRow(old), *rows(RowState.PROVED, RowState.DUE_AGAIN)]
    assert topic_status(found).state is TopicState.TO_FINISH


def test_an_event_is_due_since_the_first_and_because_of_the_newest() -> None:
    events = [Event("new_device", DAY - timedelta(5)), Event("birthday", DAY - timedelta(1))]
    status = row_status([said(Answer.CHANGED, 9)], DAY, JUDGED, events)
    assert (status.because, status.due_on) == ("birthday", DAY - timedelta(5))
    gone = row_status([said(Answer.NOT_APPLICABLE, 9)], DAY, JUDGED, events)
    assert (gone.state, gone.due_on) == (RowState.DUE_AGAIN, DAY - timedelta(5))
    overdue = row_status([said(Answer.CHANGED, 95)], DAY, JUDGED, events)
    assert overdue.due_on == DAY - timedelta(5)


def test_couldnt_without_a_day_can_be_taken_up_at_once() -> None:
    assert row_status([said(Answer.COULDNT, 3)], DAY, JUDGED).due_on == DAY - timedelta(3)


def test_a_topic_of_rows_that_do_not_apply_is_a_dash() -> None:
    assert topic_status(rows(RowState.NOT_APPLICABLE)).state is None


@given(STATES, st.booleans())
def test_a_question_that_nobody_answered_never_raises_a_topic(
    found: list[StatusRow], essential: bool
) -> None:
    """Doing less must not look better; nor may a date that passes."""
    good = [TopicState.FRESH, TopicState.ON_PURPOSE, TopicState.TIME_TO_LOOK, TopicState.TO_FINISH]
    before = topic_status(found).state
    after = topic_status([*found, StatusRow(RowStatus(RowState.UNKNOWN), essential)]).state
    if before in good and after in good:
        assert good.index(after) >= good.index(before)
    overdue = [
        replace(r, status=RowStatus(RowState.DUE_AGAIN))
        if r.status.state in (RowState.SET, RowState.PROVED)
        else r
        for r in found
    ]
    late = topic_status(overdue).state
    if before in good and late in good:
        assert good.index(late) >= good.index(before)
