"""The two files that live outside the notebook."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from familysafe.adapters.sidecar import QuietHours, Sidecar, SidecarFile, Stub, StubFile

T0 = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def side(tmp_path: Path) -> SidecarFile:
    return SidecarFile(tmp_path / "p" / "reminders.json")


@pytest.fixture
def stubs(tmp_path: Path) -> StubFile:
    return StubFile(tmp_path / "p" / "pressed.jsonl")


def test_a_plan_comes_back_sorted_and_in_utc(side: SidecarFile) -> None:
    paris = T0.astimezone(timezone(timedelta(hours=1)))
    side.write_plan((T0 + DAY, paris), covers_until=T0 + 400 * DAY)
    found = side.read()
    assert found.instants == (T0, T0 + DAY)
    assert all(each.tzinfo is UTC for each in found.instants)
    assert found.covers_until == T0 + 400 * DAY


def test_it_holds_times_and_nothing_else(side: SidecarFile) -> None:
    side.write_plan((T0,), covers_until=T0 + 400 * DAY)
    row = json.loads(side.path.read_bytes())
    assert row.pop("schema") == 1
    assert row == {
        "instants": ["2026-11-23T19:30:00+00:00"],
        "quiet": ["22:00", "07:00"],
        "covers_until": "2027-12-28T19:30:00+00:00",
        "shown_up_to": None,
        "notified_at": None,
        "again_at": None,
    }


def test_a_plan_keeps_what_was_shown_and_may_settle_a_put_off(side: SidecarFile) -> None:
    side.update(lambda _: Sidecar(shown_up_to=T0, notified_at=T0, again_at=T0 + DAY))
    side.write_plan((T0,), covers_until=T0, keep_put_off=True)
    assert (side.read().shown_up_to, side.read().again_at) == (T0, T0 + DAY)
    side.write_plan((T0,), covers_until=T0)
    assert (side.read().shown_up_to, side.read().again_at) == (T0, None)


def test_there_is_nothing_before_the_first_plan(side: SidecarFile) -> None:
    assert side.read() == Sidecar()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"schema":2,"instants":[],"quiet":["22:00","07:00"]}',
        b'{"schema":1,"instants":["soon"],"quiet":["22:00","07:00"]}',
        b'{"schema":1,"instants":["2026-11-23T19:30:00"],"quiet":["22:00","07:00"]}',
        b'{"schema":1,"instants":[7],"quiet":["22:00","07:00"]}',
        b"[" * 200_000,
        b" " * 1_100_000,
    ],
)
def test_a_damaged_sidecar_is_empty_and_flagged(side: SidecarFile, data: bytes) -> None:
    side.path.parent.mkdir()
    side.path.write_bytes(data)
    assert side.read() == Sidecar(damaged=True)


def test_every_truncation_reads_without_an_error(side: SidecarFile) -> None:
    side.write_plan((T0, T0 + DAY), covers_until=T0)
    whole = side.path.read_bytes()
    for size in range(len(whole) - 1):
        side.path.write_bytes(whole[:size])
        assert side.read().damaged


def test_a_plan_mends_a_damaged_sidecar(side: SidecarFile) -> None:
    side.path.parent.mkdir()
    side.path.write_bytes(b"?")
    side.write_plan((T0,), covers_until=T0)
    assert side.read().instants == (T0,)
    assert not side.read().damaged


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_can_read_them(side: SidecarFile, stubs: StubFile) -> None:
    side.write_plan((T0,), covers_until=T0)
    stubs.append(Stub(T0, "tomorrow"))
    for path in (side.path, stubs.path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(side.path.parent.stat().st_mode) == 0o700


def test_nothing_else_is_left_in_the_folder(side: SidecarFile) -> None:
    side.write_plan((T0,), covers_until=T0)
    side.write_plan((T0 + DAY,), covers_until=T0)
    names = sorted(each.name for each in side.path.parent.iterdir())
    assert names == ["reminders.json", "reminders.json.lock"]


def test_quiet_hours_may_span_midnight() -> None:
    night, noon = QuietHours(), QuietHours(time(12), time(14))
    hours = (23, 3, 7, 13)
    assert [night.holds(time(hour)) for hour in hours] == [True, True, False, False]
    assert [noon.holds(time(hour)) for hour in hours] == [False, False, False, True]


def test_stubs_come_back_in_order_and_clear_keeps_newer_ones(stubs: StubFile) -> None:
    first, second = Stub(T0, "tomorrow"), Stub(T0 + DAY, "tomorrow")
    stubs.append(first)
    taken = stubs.read()
    stubs.append(second)
    stubs.clear(taken)
    assert stubs.read() == (second,)
    stubs.clear((second,))
    assert not stubs.path.exists()


def test_a_torn_line_costs_only_itself(stubs: StubFile) -> None:
    stubs.append(Stub(T0, "tomorrow"))
    with stubs.path.open("ab") as file:
        file.write(b'{"schema":1,"at":"2026-1')
    stubs.append(Stub(T0 + DAY, "tomorrow"))
    assert [each.at for each in stubs.read()] == [T0, T0 + DAY]


def test_an_unknown_button_is_neither_written_nor_read(stubs: StubFile) -> None:
    with pytest.raises(ValueError, match="button"):
        stubs.append(Stub(T0, "format"))
    stubs.path.parent.mkdir(exist_ok=True)
    stubs.path.write_bytes(b'{"schema":1,"at":"2026-11-23T19:30:00+00:00","button":"format"}\n')
    assert stubs.read() == ()


def test_a_time_without_a_zone_is_refused(side: SidecarFile) -> None:
    with pytest.raises(ValueError, match="zone"):
        side.write_plan((datetime(2026, 1, 1),), covers_until=T0)
