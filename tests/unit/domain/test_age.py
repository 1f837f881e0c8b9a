"""Birth dates and ages: leap days, unknown days, birthdays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.age import BirthDate, age_on, birthday_in, next_birthday, reaches

LEAP = BirthDate(2012, 2, 29)
NO_DAY = BirthDate(2013, 2)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (LEAP, date(2025, 2, 28), 12),
        (LEAP, date(2025, 3, 1), 13),
        (LEAP, date(2024, 2, 28), 11),
        (LEAP, date(2024, 2, 29), 12),
        (NO_DAY, date(2026, 2, 27), 12),
        (NO_DAY, date(2026, 2, 28), 13),
        (NO_DAY, date(2028, 2, 28), 14),
        (NO_DAY, date(2028, 2, 29), 15),
        (BirthDate(2013, 4), date(2026, 4, 29), 12),
        (BirthDate(2013, 4), date(2026, 4, 30), 13),
        (BirthDate(2013, 12), date(2026, 12, 31), 13),
        (BirthDate(2013, 5, 2), date(2026, 5, 1), 12),
        (BirthDate(2013, 5, 2), date(2026, 5, 2), 13),
        (BirthDate(2026, 11), date(2026, 11, 23), -1),
    ],
)
def test_the_age_on_a_day(born: BirthDate, day: date, age: int) -> None:
    assert age_on(born, day) == age


def test_a_leap_day_birthday_counts_on_the_first_of_march_in_other_years() -> None:
    assert [birthday_in(LEAP, year) for year in (2023, 2024, 2025)] == [
        date(2023, 3, 1),
        date(2024, 2, 29),
        date(2025, 3, 1),
    ]
    assert reaches(LEAP, 13) == date(2025, 3, 1)
    assert next_birthday(LEAP, date(2025, 2, 28)) == date(2025, 3, 1)
    assert next_birthday(LEAP, date(2025, 3, 1)) == date(2026, 3, 1)


def test_an_unknown_day_is_the_last_of_the_month_in_each_year() -> None:
    assert [birthday_in(NO_DAY, year) for year in (2027, 2028)] == [
        date(2027, 2, 28),
        date(2028, 2, 29),
    ]
    assert NO_DAY.counted_from == date(2013, 2, 28)


@pytest.mark.parametrize("text", ["2012-02-29", "2013-02", "2013-11-05"])
def test_a_birth_date_is_written_as_it_was_read(text: str) -> None:
    assert BirthDate.parse(text).isoformat() == text


@pytest.mark.parametrize(
    "text", ["2013-02-29", "2013-00", "2013", "2013-1-1-1", "2013-۰۲", "-2013-02", "2013-02-0x"]
)
def test_a_date_that_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        BirthDate.parse(text)


@given(
    st.dates(date(1990, 1, 1), date(2026, 12, 31)), st.booleans(), st.integers(0, 25), st.booleans()
)
def test_the_age_goes_up_by_one_on_each_birthday_and_on_no_other_day(
    born_on: date, day_known: bool, years: int, before: bool
) -> None:
    born = BirthDate(born_on.year, born_on.month, born_on.day if day_known else None)
    day = reaches(born, years)
    assert age_on(born, day) == years
    assert age_on(born, day - timedelta(days=1)) == years - 1
    assert next_birthday(born, day - timedelta(days=1 if before else 0)) == (
        day if before else reaches(born, years + 1)
    )
