"""Birth dates and ages. The age is always derived, never stored (SPEC section 3)."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

ADULT_AGE = 18


@dataclass(frozen=True, order=True)
class BirthDate:
    """A birth date whose day may be unknown (then it counts as the last of the month)."""

    year: int
    month: int
    day: int | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a date that the calendar does not have."""
        date(self.year, self.month, self.day or 1)

    @property
    def counted_from(self) -> date:
        """The day that ages are counted from."""
        return date(self.year, self.month, self.day or _last_day(self.year, self.month))

    @property
    def earliest(self) -> date:
        """The first day on which the child can have been born."""
        return date(self.year, self.month, self.day or 1)

    def isoformat(self) -> str:
        """``YYYY-MM`` or ``YYYY-MM-DD``."""
        text = f"{self.year:04d}-{self.month:02d}"
        return text if self.day is None else f"{text}-{self.day:02d}"

    @classmethod
    def parse(cls, text: str) -> BirthDate:
        """Read ``YYYY-MM`` or ``YYYY-MM-DD``. Raises ValueError for anything else."""
        parts = text.strip().split("-")
        if len(parts) not in (2, 3) or not all(p.isascii() and p.isdigit() for p in parts):
            raise ValueError("a birth date is YYYY-MM or YYYY-MM-DD")
        numbers = [int(p) for p in parts]
        return cls(numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else None)


def _last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def birthday_in(born: BirthDate, year: int) -> date:
    """The day on which the birthday counts in ``year`` (29 February: 1 March in other years)."""
    if born.day is None:
        return date(year, born.month, _last_day(year, born.month))
    if (born.month, born.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 3, 1)
    return date(year, born.month, born.day)


def age_on(born: BirthDate, day: date) -> int:
    """Whole years on ``day``; negative before birth."""
    years = day.year - born.year
    return years if day >= birthday_in(born, day.year) else years - 1


def reaches(born: BirthDate, years: int) -> date:
    """The day on which the child turns ``years``."""
    return birthday_in(born, born.year + years)


def next_birthday(born: BirthDate, after: date) -> date:
    """The first birthday strictly after ``after``."""
    this_year = birthday_in(born, after.year)
    return this_year if this_year > after else birthday_in(born, after.year + 1)
