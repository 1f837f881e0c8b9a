"""The rule of SPEC section 5, line by line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.age import BirthDate
from familysafe.domain.rating import (
    Flag,
    Label,
    Store,
    Verdict,
    flag,
    judge,
    ledger,
    merge_parent_labels,
)

PEGI_12 = Label(system="pegi", label="12", min_age=12, warn_below=12)
ASSUMED_12 = Label(system="pegi", label="12", min_age=12, warn_below=12, assumed=True)
GUIDANCE = Label(system="pegi", label="!")
NEW_16 = Label(system="apple_2025", label="16+", warn_below=16, store=Store.APPLE)
OLD_17 = Label(system="apple_legacy", label="17+", warn_below=17, store=Store.APPLE)


@pytest.mark.parametrize(
    ("age", "labels", "terms", "verdict"),
    [
        (11, [PEGI_12], None, Verdict.ABOVE_AGE),
        (12, [PEGI_12], None, Verdict.LABEL_FITS),
        (11, [ASSUMED_12], None, Verdict.ABOVE_AGE),
        (12, [ASSUMED_12], None, Verdict.NO_AGE_GIVEN),
        (17, [GUIDANCE], None, Verdict.NO_AGE_GIVEN),
        (17, [GUIDANCE, PEGI_12], None, Verdict.LABEL_FITS),
        (12, [PEGI_12], 13, Verdict.ABOVE_AGE),
        (12, [], 13, Verdict.ABOVE_AGE),
        (13, [], 13, Verdict.NO_AGE_GIVEN),
        (13, [NEW_16], None, Verdict.NO_AGE_GIVEN),
    ],
)
def test_the_verdict_follows_the_rule(
    age: int, labels: list[Label], terms: int | None, verdict: Verdict
) -> None:
    found = judge(age=age, labels=labels, systems=("pegi",), terms_min_age=terms)
    assert found.verdict is verdict
    assert found.because


def test_a_store_label_counts_where_the_child_has_such_a_device() -> None:
    found = judge(age=13, labels=[PEGI_12, NEW_16], systems=("pegi",), stores=(Store.APPLE,))
    assert found.verdict is Verdict.ABOVE_AGE


def test_apples_old_label_counts_only_without_a_new_one() -> None:
    both = judge(age=16, labels=[NEW_16, OLD_17], systems=(), stores=(Store.APPLE,))
    old = judge(age=16, labels=[OLD_17], systems=(), stores=(Store.APPLE,))
    assert (both.verdict, old.verdict) == (Verdict.LABEL_FITS, Verdict.ABOVE_AGE)


def test_the_label_that_the_parent_read_takes_the_place_of_the_packs() -> None:
    read = Label(system="pegi", label="7", warn_below=7, by_parent=True)
    labels = merge_parent_labels([PEGI_12, NEW_16], [read])
    assert labels == (read, NEW_16)
    assert judge(age=8, labels=labels, systems=("pegi",)).verdict is Verdict.LABEL_FITS


def test_a_flag_is_no_only_if_every_feature_is_no() -> None:
    assert flag(["no", "limited_for_minors"]) is Flag.YES
    assert flag(["no", "no"]) is Flag.NO
    assert flag(["no", "unknown"]) is Flag.UNKNOWN
    assert flag([]) is Flag.UNKNOWN


def test_the_ledger_says_when_a_service_treats_the_child_as_older() -> None:
    line = ledger(BirthDate(2010, 1, 1), BirthDate(2013, 5, 2))[2]
    assert line.age == 18
    assert line.treated_on.isoformat() == "2028-01-01"
    assert line.say_on.isoformat() == "2027-12-02"
    assert line.days_early > 1000


LABELS = st.builds(
    Label,
    system=st.sampled_from(["pegi", "esrb", "apple_2025", "apple_legacy"]),
    label=st.just("x"),
    warn_below=st.none() | st.integers(0, 18),
    assumed=st.booleans(),
)


@given(st.lists(LABELS, max_size=6), st.integers(0, 17))
def test_a_year_more_never_turns_a_label_that_fits_into_one_above(
    labels: list[Label], age: int
) -> None:
    first = judge(age=age, labels=labels, systems=("pegi", "esrb"))
    later = judge(age=age + 1, labels=labels, systems=("pegi", "esrb"))
    if first.verdict is not Verdict.ABOVE_AGE:
        assert later.verdict is first.verdict


@given(st.lists(LABELS, max_size=6), st.integers(0, 17))
def test_it_fits_only_with_a_label_that_is_not_assumed(labels: list[Label], age: int) -> None:
    found = judge(age=age, labels=labels, systems=("pegi", "esrb"))
    if found.verdict is Verdict.LABEL_FITS:
        sure = [x for x in labels if x.system in ("pegi", "esrb") and not x.assumed]
        assert any(x.warn_below is not None for x in sure)
