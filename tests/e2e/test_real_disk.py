"""A full disk in the real window: a child is added, a backup is put in its place."""

from __future__ import annotations

import contextlib
import os
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desktop import BUS_TOOLS, Desktop, not_possible, require
from tests.e2e.journeys.kit import WORDS
from tests.e2e.real_program import TOOLS, RealProgram
from tests.proofs.kit import program_at

pytestmark = pytest.mark.desktop
_DISK = "mount -t tmpfs -o size=2m tmpfs {profile} && cp -a {made}/. {profile} && exec"


class SmallDisk:
    """2 MiB that only the program sees: its own mount, gone with it. We reach it through it."""

    def __init__(self, real: RealProgram) -> None:
        assert real.process is not None
        root = Path(f"/proc/{real.process.pid}/root")
        self._filler = root / (real.profile / "filler").relative_to("/")

    def fill(self) -> None:
        handle = os.open(self._filler, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        with contextlib.suppress(OSError):
            while os.write(handle, bytes(4096)):
                pass
        os.close(handle)

    def make_room(self) -> None:
        self._filler.unlink()


@pytest.fixture
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProgram]:
    """A screen, and a notebook on a disk of 2 MiB."""
    require((*BUS_TOOLS, "Xvfb", "openbox", "unshare", *TOOLS))
    if subprocess.run(("unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt")).returncode:
        not_possible("mounting needs root")
    desktop = Desktop(tmp_path_factory.mktemp("d"))
    try:
        desktop.start_bus()
        desktop.start_screen()
        real = RealProgram(desktop, desktop.folder / "profile")
        real.profile.mkdir()
        made = desktop.folder / "made"
        session, _code = program_at(made).create(guardian="Sam", country="GB", passphrase=WORDS)
        session.close()
        names = {"profile": shlex.quote(str(real.profile)), "made": shlex.quote(str(made))}
        inside = f'{_DISK.format(**names)} "$@"'
        real.start(WORDS, within=("unshare", "-m", "sh", "-c", inside, "sh"))
        real.sees("Good", "Sam")
        yield real
    finally:
        desktop.stop()


def restore_buttons(said: dict[str, Any]) -> list[str]:
    return [row["name"] for row in said["rows"] if row["name"].startswith("Restore...")]


def test_a_full_disk_is_said_and_nothing_is_lost(real: RealProgram) -> None:
    disk = SmallDisk(real)
    disk.fill()
    real.click("Add a child")
    real.fills("Name", "Quillby")
    for what, value in (("Month of birth", "March"), ("Year of birth", "2016")):
        real.click(what)
        real.types(value)
        real.key("Return")
        real.until(lambda s, v=value: v in str(s["rows"]), f"{value} was not chosen")
    real.click("Add")
    real.sees("The disk is full, so this could not be saved.", "Quillby")
    real.key("Return")
    disk.make_room()
    real.click("Add")
    real.sees("Not talked yet", "Quillby")

    real.click("Settings")
    real.click("Backup & restore")
    real.click("Back up now")
    real.sees("We opened it again and counted")
    said = real.until(lambda s: bool(restore_buttons(s)), "no backup is listed")
    real.click(restore_buttons(said)[0])
    real.fills("Passphrase", WORDS)
    real.key("Return")
    real.sees("It holds 1 child")
    disk.fill()
    real.click("Restore")
    real.sees("The backup was not put in its place", "The disk is full", "as it was")
    real.key("Return")
    disk.make_room()
    real.fills("Passphrase", WORDS)
    real.key("Return")
    real.sees("Good", "Sam", "Quillby")
    real.key("alt+F4")
    assert real.is_over() == 0
