"""Talks: rhythm, coverage, openers that do not repeat, months."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from familysafe.domain.talk_rules import (
    Coverage,
    OpenerChoice,
    coverage,
    last_by_topic,
    months_talked,
    pick_openers,
    rhythm_for,
)

DAY = date(2026, 11, 23)
NORA, BEN = UUID(int=1), UUID(int=2)


def openers(count: int) -> list[OpenerChoice]:
    kinds = ("app", "others", "feelings", "plan", "what_if", "about_us")
    return [
        OpenerChoice(f"o{n}", kinds[n % len(kinds)], "Who plays {app}?" if n == 0 else f"Say {n}")
        for n in range(count)
    ]


@pytest.mark.parametrize(
    ("gap", "rhythm"), [(1, 7), (7, 7), (8, 14), (14, 14), (15, 28), (28, 28), (45, 28)]
)
def test_a_gap_becomes_one_two_or_four_weeks(gap: int, rhythm: int) -> None:
    assert rhythm_for(gap) == rhythm


@pytest.mark.parametrize(
    ("ago", "cadence", "covered"),
    [
        (None, 30, Coverage.NEVER),
        (0, 30, Coverage.RECENT),
        (30, 30, Coverage.RECENT),
        (31, 30, Coverage.LONG_AGO),
        (90, None, Coverage.RECENT),
        (91, None, Coverage.LONG_AGO),
    ],
)
def test_a_topic_is_covered_as_long_as_its_age_says(
    ago: int | None, cadence: int | None, covered: Coverage
) -> None:
    last = None if ago is None else DAY - timedelta(days=ago)
    assert coverage(last, DAY, cadence) is covered


def test_three_openers_of_different_kinds_and_an_app_only_where_there_is_one() -> None:
    with_app = pick_openers(openers(6), [], has_app=True)
    assert [o.kind for o in with_app] == ["app", "others", "feelings"]
    without = pick_openers(openers(6), [], has_app=False)
    assert len(without) == 3
    assert all("{app}" not in o.say for o in without)


def test_the_months_are_counted_by_the_calendar_and_not_by_streaks() -> None:
    days = [date(2026, 11, 30), date(2026, 11, 1), date(2026, 8, 31), date(2025, 11, 5)]
    assert months_talked(days, DAY) == (False, False, True, False, False, True)
    assert months_talked(days, date(2026, 1, 15)) == (False, False, False, True, False, False)
    assert months_talked([date(2026, 11, 30)], DAY) == (False,) * 6


def test_the_last_day_of_a_topic_is_each_childs_own_in_any_order() -> None:
    rows = [
        (NORA, DAY, ("a", "b")),
        (NORA, DAY - timedelta(days=9), ("a",)),
        (BEN, DAY - timedelta(days=3), ("a",)),
    ]
    for order in (rows, rows[::-1]):
        assert last_by_topic(order) == {
            (NORA, "a"): DAY,
            (NORA, "b"): DAY,
            (BEN, "a"): DAY - timedelta(days=3),
        }
