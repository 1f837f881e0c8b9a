from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.backup_ladder import ALL_OF, DAILY, MONTHLY, WEEKLY, dropped, kept

NOW = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
instants = st.sets(
    st.integers(-3 * 24 * 60, 800 * 24 * 60).map(lambda m: NOW - timedelta(minutes=m)), max_size=80
)


@given(instants)
def test_everything_of_two_days_and_the_newest_stay(created: set[datetime]) -> None:
    keep = kept(created, NOW)
    assert {at for at in created if NOW - at < ALL_OF} <= keep <= created
    assert not created or max(created) in keep


@given(instants)
def test_kept_and_dropped_are_all(created: set[datetime]) -> None:
    assert kept(created, NOW) | dropped(created, NOW) == created
    assert not kept(created, NOW) & dropped(created, NOW)


@given(instants)
def test_older_ones_never_exceed_the_ladder(created: set[datetime]) -> None:
    older = [at for at in kept(created, NOW) if NOW - at >= ALL_OF]
    assert len(older) <= DAILY + WEEKLY + MONTHLY + 1


@given(instants)
def test_thinning_twice_is_thinning_once(created: set[datetime]) -> None:
    keep = kept(created, NOW)
    assert kept(keep, NOW) == keep


def test_two_years_of_daily_thinning_reach_back_over_nine_months() -> None:
    have: set[datetime] = set()
    for day in range(730):
        now = NOW + timedelta(days=day)
        have |= {now, now - timedelta(hours=3)}
        have = set(kept(have, now))
    ages = sorted((now - at).days for at in have)
    assert ages[-1] >= 2 + 12 + 9 * 28
    assert len(have) <= 4 + DAILY + WEEKLY + MONTHLY + 1
    gaps = [b - a for a, b in zip(ages, ages[1:], strict=False)]
    assert max(gaps) <= 62


def test_one_backup_a_month_for_ten_years_keeps_a_year_or_more() -> None:
    created = {NOW - timedelta(days=30 * n) for n in range(120)}
    assert (NOW - min(kept(created, NOW))).days >= 365
