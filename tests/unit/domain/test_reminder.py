"""The reminder engine: dates that are counted from what really happened."""

from __future__ import annotations

from dataclasses import replace
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
ONE_DAY = timedelta(days=1)
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


def test_the_last_day_of_an_absence_is_still_away() -> None:
    away = Away(MONDAY + timedelta(days=14), MONDAY + timedelta(days=14), NORA)
    due = talk_due(clock(every_days=14), [away])
    assert (due.due_on, due.because) == (MONDAY + timedelta(days=15), "back_from_absence")


def test_absences_that_touch_or_overlap_are_one() -> None:
    spans = [(14, 16), (17, 20), (12, 18), (21, 21), (30, 31)]
    absences = [
        Away(MONDAY + timedelta(days=a), MONDAY + timedelta(days=b), whose)
        for (a, b), whose in zip(spans, (NORA, None, NORA, NORA, NORA), strict=True)
    ]
    due = talk_due(clock(every_days=14), absences)
    assert due.due_on == MONDAY + timedelta(days=22)


def test_a_ceiling_inside_an_absence_moves_to_the_first_day_back_and_the_due_day_stays() -> None:
    away = Away(MONDAY + timedelta(days=20), MONDAY + timedelta(days=45), NORA)
    due = talk_due(clock(every_days=14), [away])
    assert (due.due_on, due.latest_on) == (MONDAY + timedelta(days=14), MONDAY + timedelta(days=46))


def test_an_absence_that_is_over_before_changes_nothing() -> None:
    away = Away(MONDAY + timedelta(days=3), MONDAY + timedelta(days=9), NORA)
    assert talk_due(clock(every_days=14), [away]) == talk_due(clock(every_days=14))


def test_a_next_day_before_the_talk_itself_is_never_due_before_it() -> None:
    due = talk_due(clock(chosen_on=MONDAY - timedelta(days=5)))
    assert due.due_on == MONDAY


def test_a_talk_written_down_late_is_due_on_that_day_or_on_the_first_day_back() -> None:
    late = MONDAY + timedelta(days=60)
    assert talk_due(clock(written_on=late)).due_on == late
    away = Away(late, late + timedelta(days=4), NORA)
    due = talk_due(clock(written_on=late), [away])
    assert (due.due_on, due.latest_on) == (
        late + timedelta(days=5),
        MONDAY + timedelta(days=MAX_GAP_DAYS),
    )
    assert talk_due(clock(written_on=MONDAY)).due_on == MONDAY + timedelta(days=14)


def test_a_check_up_of_a_child_who_is_away_waits_for_the_first_day_back() -> None:
    away = Away(MONDAY, MONDAY + timedelta(days=4), NORA)
    items = [
        Dated("a", DueKind.CHECK_UP, MONDAY, NORA),
        Dated("b", DueKind.CHECK_UP, MONDAY, BEN),
        Dated("c", DueKind.CHECK_UP, MONDAY),
    ]
    found = {d.key: d.due_on for d in due_list([], items, [away])}
    assert found == {"a": MONDAY + timedelta(days=5), "b": MONDAY, "c": MONDAY}


def test_one_thing_with_two_days_counts_on_its_earlier_one() -> None:
    later, sooner = (Dated("a", DueKind.CHECK_UP, MONDAY + timedelta(days=n)) for n in (3, 1))
    for items in ([later, sooner], [sooner, later]):
        (due,) = due_list([], items)
        assert due.due_on == sooner.due_on


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


def test_tomorrow_counts_also_after_a_long_wish_that_the_ceiling_cut_short() -> None:
    key, late = f"talk:{NORA.hex}", MONDAY + timedelta(days=40)
    month = Deferral(key, MONDAY + timedelta(days=15), MONDAY + timedelta(days=115))
    (due,) = due_list([clock()], [], deferrals=[month, Deferral(key, late, late + ONE_DAY)])
    assert due.due_on == late + ONE_DAY


def test_a_locked_press_moves_only_what_was_due_by_then() -> None:
    made = MONDAY
    items = [
        Dated("a", DueKind.CHECK_UP, MONDAY),
        Dated("b", DueKind.CHECK_UP, MONDAY + timedelta(days=3)),
    ]
    found = due_list([], items, deferrals=[Deferral("", made, made + timedelta(days=1))])
    assert {d.key: (d.due_on, d.because) for d in found} == {
        "a": (MONDAY + timedelta(days=1), "put_off"),
        "b": (MONDAY + timedelta(days=3), ""),
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


def days_told(due_on: date, now: date, *absences: Away, until: int = 40) -> list[int]:
    """Counted from MONDAY."""
    start = datetime(now.year, now.month, now.day, 8, 0, tzinfo=UTC)
    items = [Due("a", DueKind.TALK, due_on, NORA)]
    found = notification_instants(
        items, start, start + timedelta(days=until), Wishes("UTC"), absences
    )
    return [(moment.date() - MONDAY).days for moment in found]


def test_an_absence_is_silent_and_the_first_day_back_begins_anew() -> None:
    away = Away(MONDAY + timedelta(days=2), MONDAY + timedelta(days=11), NORA)
    assert days_told(MONDAY, MONDAY, away, until=30) == [0, 1, 12, 13, 15, 19, 26]
    assert days_told(MONDAY, MONDAY, replace(away, child_id=BEN), until=15) == [0, 1, 3, 7, 14]


def test_two_absences_in_a_row_are_told_once_at_their_end() -> None:
    first = Away(MONDAY + timedelta(days=2), MONDAY + timedelta(days=5), NORA)
    second = Away(MONDAY + timedelta(days=6), MONDAY + timedelta(days=8))
    assert days_told(MONDAY, MONDAY, first, second, until=13) == [0, 1, 9, 10, 12]


def test_a_reminder_reckoned_weeks_later_keeps_its_weekly_day() -> None:
    assert days_told(MONDAY, MONDAY + timedelta(days=23), until=20) == [28, 35, 42]
    assert days_told(MONDAY, MONDAY + timedelta(days=28), until=10) == [28, 35]


def test_a_pause_tells_what_was_due_long_before_on_its_last_day_only() -> None:
    wishes = Wishes("UTC", paused_until=MONDAY + timedelta(days=10))
    start = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # eight days into it
    items = [Due("a", DueKind.TALK, MONDAY - timedelta(days=2), NORA)]
    found = notification_instants(items, start, start + timedelta(days=9), wishes)
    assert [(i.date() - MONDAY).days for i in found] == [10, 12]
    away = [Away(MONDAY + timedelta(days=10), MONDAY + timedelta(days=12), NORA)]
    found = notification_instants(items, start, start + timedelta(days=7), wishes, away)
    assert [(i.date() - MONDAY).days for i in found] == [13, 14]


def test_an_evening_wish_inside_quiet_hours_is_not_lost_at_either_end() -> None:
    wishes = Wishes("UTC", at=time(23, 0))
    items = [Due("a", DueKind.TALK, MONDAY)]
    night = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # after midnight of the due evening
    found = notification_instants(items, night, night + timedelta(days=1), wishes)
    assert found == (datetime(2026, 11, 24, 7, 0, tzinfo=UTC),)
    assert notification_instants(items, found[0], found[0], wishes) == found
    late = found[0] + timedelta(seconds=1)
    assert notification_instants(items, late, late + timedelta(hours=9), wishes) == ()


def test_a_clock_change_never_pushes_a_notification_into_the_quiet_hours() -> None:
    """In London the hour from one to two is left out on 28 March 2027."""
    wishes = Wishes("Europe/London", at=time(1, 30), quiet_from=time(2), quiet_to=time(6))
    assert instant_on(date(2027, 3, 28), wishes) == datetime(2027, 3, 28, 5, 0, tzinfo=UTC)
    assert instant_on(date(2027, 3, 27), wishes) == datetime(2027, 3, 27, 1, 30, tzinfo=UTC)


def test_quiet_hours_within_one_day_move_to_their_end_on_that_day() -> None:
    wishes = Wishes("UTC", at=time(13), quiet_from=time(12), quiet_to=time(15))
    assert instant_on(MONDAY, wishes) == datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    early = Wishes("UTC", at=time(5))
    assert instant_on(MONDAY, early) == datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def test_quiet_hours_never_hide_anything_from_the_list() -> None:
    items = due_list([clock(None, added_on=MONDAY)], [])
    assert len(due_now(items, MONDAY)) == 1
    assert due_now(items, MONDAY - timedelta(days=1)) == ()


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
