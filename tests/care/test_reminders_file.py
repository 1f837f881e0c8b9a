"""A disk without room: the record is kept, and the sentence about the reminders is true."""

from __future__ import annotations

import errno

import pytest

from familysafe.errors import RemindersFileError
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
