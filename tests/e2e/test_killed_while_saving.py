"""kill -9 in the middle of saves, again and again, on the real window program."""

from __future__ import annotations

import contextlib
import random
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from familysafe.adapters.clock import SystemClock
from familysafe.bootstrap import Program
from familysafe.domain.audit import AuditAnswer
from tests.e2e.desktop import BUS_TOOLS, Desktop, require
from tests.e2e.journeys.family import nora_and_ben
from tests.e2e.journeys.kit import WORDS, make_notebook
from tests.e2e.real_program import TOOLS, RealProgram, words

pytestmark = pytest.mark.desktop
_KILLS = 10
_AT = re.compile(r"Question (\d+) of (\d+)")


@pytest.fixture
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProgram]:
    """A screen and a prepared notebook, no services."""
    require((*BUS_TOOLS, "Xvfb", "openbox", *TOOLS))
    desktop = Desktop(tmp_path_factory.mktemp("d"))
    try:
        desktop.start_bus()
        desktop.start_screen()
        program = RealProgram(desktop, desktop.folder / "profile")
        make_notebook(program.paths, SystemClock(), nora_and_ben)
        yield program
    finally:
        desktop.stop()


def to_a_question(real: RealProgram) -> int:
    """Open, go on with the next step; the answer is how many questions are behind us there."""
    real.start(WORDS)
    said = real.until(lambda s: "One good next step" in words(s), "Today did not come")
    real.click(next(w for w in words(said) if w in ("Start check-up", "Carry on")))
    said = real.until(lambda s: _at(s) is not None, "no question came")
    found = _at(said)
    assert found is not None
    return found


def _at(said: dict[str, object]) -> int | None:
    found = next((m for w in words(said) if (m := _AT.match(w))), None)
    return None if found is None else int(found.group(1))


def went_on(said: dict[str, object], began: int) -> bool:
    """Another question, or the report: only then was the answer said to be saved."""
    return _at(said) not in (began, None) or "Save as PDF" in words(said)


def saved(real: RealProgram) -> list[datetime]:
    """When each answer in the notebook was given; the notebook is looked through as well.

    An answer given anew to the same question takes the place of the former one.
    """
    session = Program(real.paths).unlock(WORDS)
    try:
        report = session.book.check()
        assert report.ok, report.problems
        return [answer.happened_at for answer in session.desk.book.all(AuditAnswer)]
    finally:
        session.close()


def test_ten_kills_lose_nothing_that_was_said_to_be_saved(real: RealProgram) -> None:
    chance = random.Random(20261123)
    before = 0
    for _ in range(_KILLS):
        began = to_a_question(real)
        pressed = datetime.now(UTC)
        real.key("1", "Return")
        real.until(lambda s, b=began: went_on(s, b), "the answer did not go on")
        keys = subprocess.Popen(
            ("xdotool", "key", "--delay", "10", "2", "Return", "1", "Return", "4", "Return"),
            env=real.desktop.env,
        )
        with contextlib.suppress(subprocess.TimeoutExpired):
            keys.wait(timeout=chance.uniform(0.0, 0.12))
        real.kill()
        keys.wait(timeout=15)
        answers = saved(real)
        assert max(answers) >= pressed, "an answer that was shown as saved is gone"
        assert len(answers) >= before, "an older answer is gone"
        before = len(answers)
    assert real.titles == {"FamilySafe"}
