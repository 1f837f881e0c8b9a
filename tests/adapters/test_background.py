"""The reminder process: what it shows, when, and what is left of a press."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.adapters.sidecar import QuietHours, Sidecar, SidecarFile, StubFile
from familysafe.background import TICK_S, ReminderWatch, run, same_time_next_day, step
from tests.adapters.fakes_desktop import FakeNotifier
from tests.fakes import FrozenClock

LONDON = ZoneInfo("Europe/London")
DAY = timedelta(days=1)
DUE = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


class Bench:
    """A process with a clock that the test moves."""

    def __init__(self, folder: Path, *instants: datetime) -> None:
        self.clock = FrozenClock(DUE - timedelta(hours=1))
        self.notifier = FakeNotifier()
        self.side = SidecarFile(folder / "reminders.json")
        self.stubs = StubFile(folder / "pressed.jsonl")
        self.opened = 0
        self.side.write_plan(instants or (DUE,), covers_until=DUE + 400 * DAY)
        self.start()

    def start(self) -> None:
        self.watch = ReminderWatch(
            clock=self.clock,
            notifier=self.notifier,
            sidecar=self.side,
            stubs=self.stubs,
            open_window=self._open,
        )

    def at(self, moment: datetime) -> int:
        """Tick at this moment; how many notifications there have been so far."""
        self.clock.instant = moment
        self.watch.tick()
        return len(self.notifier.shown)

    def _open(self) -> None:
        self.opened += 1


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_an_instant_is_shown_once_with_the_fixed_words(bench: Bench) -> None:
    assert bench.at(DUE - timedelta(seconds=1)) == 0
    assert bench.at(DUE) == 1
    assert bench.at(DUE + timedelta(seconds=20)) == 1
    title, body, buttons = bench.notifier.shown[0]
    assert (title, body) == ("Family reminder", "One thing is due")
    assert buttons == (("default", "Open"), ("open", "Open"), ("tomorrow", "Tomorrow"))


def test_a_new_start_does_not_show_it_again(bench: Bench) -> None:
    bench.at(DUE)
    bench.start()
    assert bench.at(DUE + timedelta(minutes=1)) == 1


def test_all_that_was_missed_while_off_is_one_notification(tmp_path: Path) -> None:
    bench = Bench(tmp_path, *(DUE + n * DAY for n in range(9)))
    assert bench.at(DUE + 8 * DAY + timedelta(minutes=5)) == 1
    assert bench.at(DUE + 8 * DAY + timedelta(hours=1)) == 1


def test_at_most_one_a_day_and_the_second_comes_tomorrow(tmp_path: Path) -> None:
    bench = Bench(tmp_path, DUE, DUE + timedelta(hours=1))
    assert bench.at(DUE) == 1
    assert bench.at(DUE + timedelta(hours=1)) == 1
    assert bench.at(DUE + DAY) == 1
    assert bench.at(DUE + DAY + timedelta(hours=1)) == 2


def test_quiet_hours_hold_it_until_the_morning(bench: Bench) -> None:
    night = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    assert bench.at(night) == 0
    assert bench.at(datetime(2026, 11, 24, 6, 59, tzinfo=UTC)) == 0
    assert bench.at(datetime(2026, 11, 24, 7, 0, tzinfo=UTC)) == 1


def test_tomorrow_leaves_a_stub_and_asks_again_at_the_same_time(bench: Bench) -> None:
    bench.at(DUE)
    bench.notifier.press("tomorrow")
    pressed = DUE + timedelta(minutes=3)
    assert bench.at(pressed) == 1
    assert [(stub.at, stub.button) for stub in bench.stubs.read()] == [(pressed, "tomorrow")]
    assert bench.at(pressed + DAY - timedelta(seconds=1)) == 1
    assert bench.at(pressed + DAY) == 2
    assert bench.opened == 0


@pytest.mark.parametrize("key", ["open", "default"])
def test_open_starts_the_window_and_leaves_no_stub(bench: Bench, key: str) -> None:
    bench.at(DUE)
    bench.notifier.press(key)
    bench.at(DUE + timedelta(seconds=20))
    assert bench.opened == 1
    assert bench.stubs.read() == ()


def test_without_a_service_it_stays_due_and_is_tried_again(bench: Bench) -> None:
    bench.notifier.working = False
    assert bench.at(DUE) == 0
    bench.notifier.working = True
    assert bench.at(DUE + timedelta(minutes=1)) == 0
    assert bench.at(DUE + timedelta(minutes=5)) == 1


def test_a_clock_set_back_an_hour_shows_nothing_twice(bench: Bench) -> None:
    bench.at(DUE)
    assert bench.at(DUE - timedelta(hours=1)) == 1
    assert bench.at(DUE) == 1
    assert bench.at(DUE + DAY) == 1


def test_a_clock_that_was_a_month_ahead_cannot_silence_reminders(bench: Bench) -> None:
    assert bench.at(DUE + 30 * DAY) == 1
    bench.at(DUE - DAY)
    assert bench.at(DUE) == 2


def test_a_put_off_from_a_clock_far_ahead_is_cut_to_a_day(bench: Bench) -> None:
    bench.at(DUE + 30 * DAY)
    bench.notifier.press("tomorrow")
    bench.at(DUE + 30 * DAY)
    bench.at(DUE - 2 * DAY)
    assert bench.at(DUE) == 2


def test_a_damaged_sidecar_shows_nothing_and_is_left_alone(bench: Bench) -> None:
    bench.side.path.write_bytes(b'{"schema":1,"inst')
    assert bench.at(DUE) == 0
    assert bench.side.path.read_bytes() == b'{"schema":1,"inst'


def test_a_plan_written_anew_does_not_repeat_what_was_shown(bench: Bench) -> None:
    bench.at(DUE)
    bench.side.write_plan((DUE, DUE + 3 * DAY), covers_until=DUE + 400 * DAY)
    assert bench.at(DUE + timedelta(hours=1)) == 1
    assert bench.at(DUE + 3 * DAY) == 2


def test_two_watches_on_one_sidecar_show_it_once(bench: Bench) -> None:
    first = bench.watch
    bench.start()
    bench.clock.instant = DUE
    assert [first.tick(), bench.watch.tick()] == [True, False]


@pytest.mark.parametrize(
    ("before", "after"),
    [("2026-03-28T18:30", "2026-03-29T18:30"), ("2026-10-24T18:30", "2026-10-25T18:30")],
)
def test_the_same_time_tomorrow_keeps_the_wall_clock(before: str, after: str) -> None:
    start = datetime.fromisoformat(before).replace(tzinfo=LONDON)
    there = same_time_next_day(start.astimezone(UTC), LONDON).astimezone(LONDON)
    assert there.replace(tzinfo=None).isoformat(timespec="minutes") == after


def test_the_loop_ticks_often_and_ends_with_the_session(bench: Bench) -> None:
    waits: list[float] = []

    def waiter(_fileno: int | None, seconds: float) -> None:
        waits.append(seconds)
        bench.notifier.session_over = len(waits) == 3

    run(bench.watch, bench.notifier, waiter)
    assert waits == [TICK_S] * 3
    assert TICK_S <= 30


HOURS = st.lists(st.integers(0, 24 * 30), max_size=12)


@given(hours=HOURS, ticks=st.lists(st.integers(0, 96), max_size=60))
def test_never_two_on_one_local_day_and_never_in_quiet_hours(
    hours: list[int], ticks: list[int]
) -> None:
    side = Sidecar(instants=tuple(sorted({DUE + timedelta(hours=n) for n in hours})))
    now, days = DUE, []
    for hour in ticks:
        now += timedelta(hours=hour)
        side, show = step(side, now, LONDON)
        if show:
            local = now.astimezone(LONDON)
            assert not QuietHours().holds(local.time())
            days.append(local.date())
    assert len(days) == len(set(days))


@given(hours=HOURS, ticks=st.lists(st.integers(-30, 96), max_size=60))
def test_a_clock_that_jumps_up_to_36_hours_back_repeats_no_instant(
    hours: list[int], ticks: list[int]
) -> None:
    side = Sidecar(instants=tuple(sorted({DUE + timedelta(hours=n) for n in hours})))
    now, peak, shown = DUE, DUE, 0
    for hour in ticks:
        now = max(now + timedelta(hours=hour), peak - timedelta(hours=36))
        peak = max(peak, now)
        side, show = step(side, now, LONDON)
        shown += show
    assert shown <= len(side.instants)


@given(hours=st.lists(st.integers(0, 24 * 60), min_size=1, max_size=20))
def test_something_due_is_always_shown_within_two_days(hours: list[int]) -> None:
    instants = tuple(sorted({DUE + timedelta(hours=n) for n in hours}))
    side, shown, now = Sidecar(instants=instants), [], DUE
    while now <= instants[-1] + 3 * DAY:
        side, show = step(side, now, LONDON)
        shown += [now] if show else []
        now += timedelta(hours=1)
    assert all(any(at <= seen <= at + 2 * DAY for seen in shown) for at in instants)


def test_no_quiet_hours_means_none() -> None:
    assert not QuietHours(time(0), time(0)).holds(time(3))


def test_what_no_service_shows_waits_for_the_window(bench: Bench) -> None:
    bench.notifier.working = False
    bench.at(DUE - timedelta(minutes=1))
    assert not bench.watch.unseen
    bench.at(DUE)
    assert bench.watch.unseen
    bench.watch.seen()
    assert not bench.watch.unseen
    # Seen is seen: it does not come back, not even with a service.
    bench.notifier.working = True
    assert bench.at(DUE + timedelta(hours=1)) == 0


def test_tomorrow_in_the_windows_banner_is_the_same_press(bench: Bench) -> None:
    bench.notifier.working = False
    bench.at(DUE)
    bench.watch.put_off()
    assert not bench.watch.unseen
    assert [stub.button for stub in bench.stubs.read()] == ["tomorrow"]
    bench.notifier.working = True
    assert bench.at(DUE + timedelta(hours=1)) == 0
    assert bench.at(DUE + DAY) == 1
