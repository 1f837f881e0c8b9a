"""What the reminder process may know, and what a press while locked may do."""

from __future__ import annotations

import errno
import json
from datetime import datetime, timedelta

import pytest

from familysafe.adapters.sidecar import Stub
from familysafe.domain.reminder_record import PutOff
from familysafe.domain.talk import Talk
from familysafe.errors import RemindersFileError
from familysafe.services import reminders
from tests.care.conftest import Home


def test_a_full_disk_for_the_instants_says_that_the_entry_is_kept(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(home.program.sidecar, "write_plan", full)
    with pytest.raises(RemindersFileError) as told:
        home.open.write_sidecar()
    assert told.value.title.startswith("Saved")
    home.lock()  # and nobody is kept from locking


def test_the_sidecar_is_written_at_each_lock_over_a_year_ahead_and_holds_instants_only(
    home: Home,
) -> None:
    ben = home.child("Ben", 2018)
    home.lock()
    first = json.loads(home.program.sidecar.path.read_text())
    home.unlock()
    home.talk(ben, note="In the car")
    home.lock()
    text = home.program.sidecar.path.read_text()
    side = json.loads(text)
    assert side["instants"] != first["instants"]
    assert side["instants"][0].startswith("2026-11-30T19:30")
    ahead = datetime.fromisoformat(side["covers_until"]) - home.clock.now()
    assert ahead >= timedelta(days=365)
    assert datetime.fromisoformat(side["instants"][-1]) - home.clock.now() > timedelta(days=365)
    assert set(side) == {
        "schema",
        "instants",
        "quiet",
        "covers_until",
        "shown_up_to",
        "notified_at",
        "again_at",
    }
    assert "talk" not in text and ben.hex not in text and str(ben) not in text


@pytest.mark.parametrize("button", ["tomorrow", "talked"])
def test_a_press_while_locked_delays_by_a_day_and_is_never_a_talk(home: Home, button: str) -> None:
    ben = home.child("Ben", 2018)
    home.lock()
    home.program.stubs.append(Stub(home.clock.now(), button))
    home.later(hours=1)
    session = home.unlock()
    assert session.take_stubs() == 1
    assert session.book.all(Talk) == ()
    (due,) = reminders.gather(session.desk).items
    assert (due.child_id, due.because) == (ben, "put_off")
    assert due.due_on == session.desk.today() + timedelta(days=1)
    assert due.latest_on == session.desk.today()
    assert session.take_stubs() == 0
    assert len(session.book.all(PutOff)) == 1
    assert home.program.stubs.read() == ()
