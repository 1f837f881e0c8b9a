"""The reminder engine: dates that are counted from what really happened."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from familysafe.domain.reminder import (
    MAX_GAP_DAYS,
    Away,
    Dated,
    Deferral,
    Due,
    DueKind,
    TalkClock,
    Wishes,
    due_list,
    due_now,
    instant_on,
    notification_instants,
    talk_due,
)

NORA = UUID(int=1)
BEN = UUID(int=2)
MONDAY = date(2026, 11, 23)
LONDON = Wishes("Europe/London")
DAYS = st.dates(date(2026, 1, 1), date(2029, 12, 31))
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Pacific/Auckland", "UTC"])


def clock(last: date | None = MONDAY, **other: object) -> TalkClock:
    values: dict[str, object] = {"added_on": date(2026, 1, 5), "every_days": 14, **other}
    return TalkClock(NORA, last_on=last, **values)  # type: ignore[arg-type]


def test_a_child_never_talked_with_is_due_on_the_day_it_was_added() -> None:
    due = talk_due(clock(None, added_on=MONDAY))
    assert (due.due_on, due.latest_on) == (MONDAY, MONDAY)


def test_the_next_talk_counts_from_the_last_real_one() -> None:
    due = talk_due(clock(MONDAY, every_days=14))
    assert due.due_on == MONDAY + timedelta(days=14)
    assert due.latest_on == MONDAY + timedelta(days=MAX_GAP_DAYS)


def test_a_chosen_day_counts_before_the_rhythm() -> None:
    due = talk_due(clock(chosen_on=MONDAY + timedelta(days=9)))
    assert due.due_on == MONDAY + timedelta(days=9)


def test_a_day_beyond_the_month_without_a_reason_stops_at_the_month() -> None:
    due = talk_due(clock(chosen_on=MONDAY + timedelta(days=50)))
    assert due.due_on == MONDAY + timedelta(days=MAX_GAP_DAYS)


def test_a_reason_moves_the_ceiling_to_the_chosen_day() -> None:
    day = MONDAY + timedelta(days=50)
    due = talk_due(clock(chosen_on=day, chosen_reason="Summer at the grandparents"))
    assert (due.due_on, due.latest_on) == (day, day)


def test_the_first_day_back_is_due_after_an_absence() -> None:
    away = Away(MONDAY + timedelta(days=10), MONDAY + timedelta(days=40), NORA)
    due = talk_due(clock(every_days=14), [away])
    assert due.due_on == MONDAY + timedelta(days=41)
    assert due.latest_on == MONDAY + timedelta(days=41)


def test_an_absence_of_another_child_changes_nothing() -> None:
    away = Away(MONDAY, MONDAY + timedelta(days=60), BEN)
    assert talk_due(clock(), [away]).due_on == MONDAY + timedelta(days=14)


def test_tomorrow_moves_a_due_talk_by_a_day_but_never_its_ceiling() -> None:
    late = MONDAY + timedelta(days=35)
    put_off = Deferral(f"talk:{NORA.hex}", late, late + timedelta(days=1))
    (due,) = due_list([clock()], [], deferrals=[put_off])
    assert due.due_on == late + timedelta(days=1)
    assert due.latest_on == MONDAY + timedelta(days=MAX_GAP_DAYS)


def test_putting_off_past_the_ceiling_stops_at_the_ceiling() -> None:
    made = MONDAY + timedelta(days=15)
    put_off = Deferral(f"talk:{NORA.hex}", made, made + timedelta(days=60))
    (due,) = due_list([clock()], [], deferrals=[put_off])
    assert due.due_on == MONDAY + timedelta(days=MAX_GAP_DAYS)


def test_a_locked_press_moves_only_what_was_due_by_then() -> None:
    made = MONDAY
    items = [
        Dated("a", DueKind.CHECK_UP, MONDAY),
        Dated("b", DueKind.CHECK_UP, MONDAY + timedelta(days=3)),
    ]
    found = due_list([], items, deferrals=[Deferral("", made, made + timedelta(days=1))])
    assert {d.key: d.due_on for d in found} == {
        "a": MONDAY + timedelta(days=1),
        "b": MONDAY + timedelta(days=3),
    }


def test_ignored_notifications_come_on_days_one_three_seven_then_weekly() -> None:
    items = [Due("a", DueKind.TALK, MONDAY)]
    start = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    found = notification_instants(items, start, start + timedelta(days=30), LONDON)
    assert [(i.date() - MONDAY).days for i in found] == [0, 1, 3, 7, 14, 21, 28]


def test_a_reached_age_is_said_once_and_not_again() -> None:
    items = [Due("a", DueKind.AGE_REACHED, MONDAY)]
    start = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert len(notification_instants(items, start, start + timedelta(days=30), LONDON)) == 1


def test_many_due_things_make_one_notification_a_day() -> None:
    items = [Due(str(n), DueKind.TALK, MONDAY) for n in range(20)]
    start = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert len(notification_instants(items, start, start + timedelta(hours=20), LONDON)) == 1


def test_a_wished_time_inside_quiet_hours_moves_to_their_end() -> None:
    wishes = Wishes("Europe/London", at=time(23, 0))
    assert instant_on(MONDAY, wishes) == datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


def test_a_time_that_the_clock_change_skips_becomes_a_real_instant() -> None:
    wishes = Wishes("Europe/London", at=time(1, 30), quiet_from=time(3), quiet_to=time(3))
    skipped = instant_on(date(2027, 3, 28), wishes)
    assert skipped == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_the_wall_time_stays_the_same_across_both_clock_changes() -> None:
    zone = ZoneInfo("Europe/London")
    days = (date(2026, 10, 24), date(2026, 10, 25), date(2027, 3, 27), date(2027, 3, 28))
    times = {instant_on(day, LONDON).astimezone(zone).time() for day in days}
    assert times == {time(19, 30)}


def test_a_pause_tells_what_fell_into_it_once_on_its_last_day() -> None:
    wishes = Wishes("UTC", paused_until=MONDAY + timedelta(days=10))
    start = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
    items = [Due("a", DueKind.TALK, MONDAY)]
    found = notification_instants(items, start, start + timedelta(days=12), wishes)
    assert [i.date() for i in found] == [MONDAY + timedelta(days=10)]


def test_quiet_hours_never_hide_anything_from_the_list() -> None:
    items = due_list([clock(None, added_on=MONDAY)], [])
    assert len(due_now(items, MONDAY)) == 1


@given(
    last=DAYS,
    every=st.sampled_from([7, 14, 28]),
    chosen=st.none() | st.integers(1, 400),
    away_from=st.integers(0, 60),
    away_days=st.integers(0, 60),
)
def test_no_talk_is_ever_due_past_its_ceiling_nor_during_an_absence(
    last: date, every: int, chosen: int | None, away_from: int, away_days: int
) -> None:
    start = last + timedelta(days=away_from)
    away = Away(start, start + timedelta(days=away_days), NORA)
    picked = None if chosen is None else last + timedelta(days=chosen)
    due = talk_due(clock(last, every_days=every, chosen_on=picked), [away])
    assert due.latest_on is not None
    assert due.due_on <= due.latest_on
    assert not away.covers(due.due_on, NORA)
    unmoved = last + timedelta(days=MAX_GAP_DAYS)
    assert due.latest_on <= max(unmoved, away.to_on + timedelta(days=1))


@given(
    dues=st.lists(DAYS, max_size=30),
    zone=ZONES,
    at=st.times(),
    start=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),
    days=st.integers(0, 400),
)
def test_notifications_are_at_most_one_a_local_day_and_never_in_quiet_hours(
    dues: list[date], zone: str, at: time, start: datetime, days: int
) -> None:
    wishes = Wishes(zone, at=at.replace(tzinfo=None))
    now = start.replace(tzinfo=UTC)
    until = now + timedelta(days=days)
    items = [Due(str(n), DueKind.TALK, day) for n, day in enumerate(dues)]
    found = notification_instants(items, now, until, wishes)
    local = [i.astimezone(ZoneInfo(zone)) for i in found]
    assert len({moment.date() for moment in local}) == len(local)
    assert all(now <= i <= until for i in found)
    assert all(time(7, 0) <= moment.time() < time(22, 0) for moment in local)


@given(gaps=st.lists(st.integers(0, 30), min_size=40, max_size=60), every=st.sampled_from([7, 28]))
def test_over_three_years_a_parent_who_follows_never_passes_a_month(
    gaps: list[int], every: int
) -> None:
    day = date(2026, 2, 28)
    for gap in gaps:
        due = talk_due(clock(day, every_days=every))
        assert due.latest_on is not None
        assert (due.latest_on - day).days == MAX_GAP_DAYS
        day = min(day + timedelta(days=max(gap, 1)), due.latest_on)
