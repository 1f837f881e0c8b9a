"""How a command opens the notebook, and how it finds the child it was told."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from familysafe.bootstrap import Program, Session
from familysafe.domain.age import BirthDate
from familysafe.domain.family import Child
from familysafe.errors import FamilySafeError, InvalidInputError, UsageError
from familysafe.passphrase_costs import measured_costs
from familysafe.paths import AppPaths
from familysafe.services import children
from familysafe.services.passphrase import check_new
from familysafe.services.wrong_tries import note_try, seconds_to_wait, was_wrong

if TYPE_CHECKING:
    from familysafe.cli import Console


def program_for(arguments: argparse.Namespace) -> Program:
    """The program of the profile that was named, or of this user."""
    profile = arguments.profile
    paths = AppPaths.for_profile(profile) if profile else AppPaths.default()
    return Program(paths, costs=measured_costs)


#: Beyond these years nothing is due and no calendar arithmetic is safe.
YEARS = range(1900, 2201)


@contextmanager
def opened(arguments: argparse.Namespace, console: Console) -> Iterator[Session]:
    """The unlocked notebook; the passphrase is the next secret on standard input."""
    program = program_for(arguments)
    passphrase = console.secret("passphrase")
    with counted(program, console):
        session = program.unlock(passphrase)
    try:
        yield session
    finally:
        session.close()


@contextmanager
def counted(program: Program, console: Console) -> Iterator[None]:
    """Around one try: it counts, and waits, together with those at the window.

    The wait comes before the try, so that to end the call is no way round.
    """
    seconds = seconds_to_wait(program.settings)
    if seconds:
        console.wait(seconds)
    try:
        yield
    except FamilySafeError as error:
        if was_wrong(error):
            note_try(program.settings, right=False)
        raise
    note_try(program.settings, right=True)


def new_passphrase(console: Console, what: str) -> str:
    """A passphrase that is about to be set. Raises InvalidInputError for a short one."""
    found = console.secret(what)
    check_new(found)
    return found


def find_child(session: Session, words: str) -> Child:
    """A child by id or by name. Raises UsageError for none or several."""
    return children.find_child(session.desk, text=words)


def read_birth(text: str) -> BirthDate:
    """``YYYY-MM`` or ``YYYY-MM-DD``. Raises InvalidInputError for what no calendar has."""
    try:
        return BirthDate.parse(text)
    except ValueError:
        raise InvalidInputError(
            "birth date",
            title="This is not a birth date.",
            next_step="Write the month as 2013-06, or the day as 2013-06-14.",
        ) from None


def read_time(text: str, zone: str) -> datetime:
    """An ISO 8601 time; without an offset it is this computer's. Raises UsageError."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.year not in YEARS:
            raise ValueError(moment.year)
    except ValueError:
        raise UsageError(
            "time",
            title="This is not a time.",
            next_step="Write it like 2026-11-23T19:30 or with an offset, 2026-11-23T19:30+01:00.",
        ) from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=ZoneInfo(zone))


def iso(moment: datetime, zone: str) -> str:
    """ISO 8601 with the offset of this computer."""
    return moment.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")
