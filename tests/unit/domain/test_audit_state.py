"""Status is honest: the states of rows and the chips of topics."""

from __future__ import annotations

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
