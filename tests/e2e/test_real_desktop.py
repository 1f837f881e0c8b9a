"""One evening on a real desktop: the real program, real keys, real services."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from familysafe.adapters.sidecar import SidecarFile, StubFile
from familysafe.bootstrap import Program, Session
from familysafe.domain.reminder_record import PutOff, ReminderPreferences
from familysafe.services import reminders
from tests.e2e.desktop import NOTE_TOOLS, SECRET_TOOLS, Desktop, require
from tests.e2e.journeys.kit import WORDS, bytes_of
from tests.e2e.real_program import TOOLS, RealProgram

pytestmark = pytest.mark.desktop


@pytest.fixture
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProgram]:
    """A screen, a notification service and a Secret Service, and a profile with nothing in it."""
    require((*NOTE_TOOLS, *SECRET_TOOLS, *TOOLS))
    desktop = Desktop(tmp_path_factory.mktemp("d"))
    try:
        desktop.start_bus()
        desktop.start_screen()
        desktop.start_notifications()
        desktop.start_secrets()
        yield RealProgram(desktop, desktop.folder / "profile")
    finally:
        desktop.stop()


def make_the_notebook(real: RealProgram) -> None:
    """The first run, with the keychain."""
    real.start()
    real.sees("First, you and your passphrase")
    real.fills("Your first name", "Samwise")
    real.fills("Passphrase", WORDS)
    real.fills("Once more", WORDS)
    real.click("Use this computer’s keychain")
    real.click("Continue")
    real.sees("Print your recovery sheet")
    real.click("Do this later (we’ll remind you)")
    real.sees("Who are you looking out for?")
    real.fills("Name or nickname", "Quillby")
    for what, value in (("Month of birth", "February"), ("Year of birth", "2018")):
        real.click(what)
        real.types(value)
        real.key("Return")
        real.until(lambda s, v=value: v in str(s["rows"]), f"{value} was not chosen")
    real.click("iPad")
    real.click("Save and continue")
    real.sees("A quiet reminder now and then")
    real.click("Open Today")
    real.sees("Samwise", "Quillby", "One good next step")


def begin_a_check_up(real: RealProgram) -> None:
    """One question answered, the second is on the screen."""
    real.click("Start check-up")
    real.sees("Question 1 of")
    real.key("1", "Return")
    real.sees("Question 2 of")


def remind_in_a_moment(real: RealProgram) -> None:
    """While the window is locked the notebook is free: wish for a reminder in two seconds."""
    session = Program(real.paths).unlock(WORDS)
    try:
        _wish(session, session.desk.local(session.desk.now()) + timedelta(seconds=2))
    finally:
        session.close()


def _wish(session: Session, at: datetime) -> None:
    desk = session.desk
    wishes = ReminderPreferences(
        id=desk.ids.new(),
        guardian_id=session.guardian_id,
        at=at.time().replace(microsecond=0),
        quiet_from=time(0),
        quiet_to=time(0),
    )
    reminders.save_preferences(desk, after=wishes)


def shown(real: RealProgram) -> list[dict[str, str]]:
    """What the notification service itself has kept."""
    rows = json.loads(real.desktop.run(("dunstctl", "history")))["data"][0]
    return [{k: row[k]["data"] for k in ("summary", "body", "appname")} for row in rows]


def displayed(real: RealProgram) -> int:
    return int(real.desktop.run(("dunstctl", "count", "displayed")))


def test_an_evening_with_the_real_program(real: RealProgram) -> None:
    make_the_notebook(real)
    begin_a_check_up(real)

    real.kill()
    real.start()  # the keychain opens it: nothing is typed
    real.sees("One good next step", "Quillby")
    real.click("Carry on")
    real.sees("Question 2 of")

    real.key("ctrl+l")
    real.sees("Welcome back")
    assert "--locked" in real.command_line()
    remind_in_a_moment(real)
    real.until(lambda _: displayed(real) == 1, "no notification came")
    real.sees("Welcome back")  # and the keychain was not asked
    real.desktop.press("Tomorrow")
    real.until(lambda _: real.paths.stubs.exists(), "Tomorrow left nothing")
    real.until(lambda _: displayed(real) == 0, "the notification stays")
    expected = {"summary": "Family reminder", "body": "One thing is due", "appname": "FamilySafe"}
    assert shown(real) == [expected]
    assert [stub.button for stub in StubFile(real.paths.stubs).read()] == ["tomorrow"]
    again = SidecarFile(real.paths.sidecar).read().again_at
    assert again is not None and again > datetime.now(UTC) + timedelta(hours=22)

    real.fills("Passphrase", WORDS)
    real.key("Return")
    real.sees("Question 2 of")
    real.key("1")
    real.sees("As it should be")
    real.key("alt+F4")
    assert real.is_over() == 0

    real.start()
    real.sees("One good next step", "Samwise", "Quillby")
    real.key("alt+F4")
    assert real.is_over() == 0
    assert real.titles == {"FamilySafe"}
    nothing_is_readable(real.paths.root)
    session = Program(real.paths).unlock(WORDS)
    assert [fact.item for fact in session.desk.book.all(PutOff)] == [""]
    session.close()


def nothing_is_readable(folder: Path) -> None:
    kept = bytes_of(folder)
    for word in ("Quillby", "Samwise", WORDS, *WORDS.split()):
        for form in (word.encode(), word.encode("utf-16-le")):
            assert form not in kept
