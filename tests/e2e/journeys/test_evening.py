"""Check-ups to their reports, and a talk."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from familysafe.domain.audit import AuditAnswer, AuditSession, SessionState, Topic
from familysafe.domain.family import Child
from familysafe.domain.talk import Talk
from familysafe.services import reminders
from familysafe.services.desk import Desk
from familysafe.ui.navigation import Route
from tests.e2e.journeys.checkup import job_of, press_answer
from tests.e2e.journeys.family import open_family
from tests.e2e.journeys.kit import Parent


@pytest.mark.parametrize(
    ("topic", "title"),
    [(Topic.LIVE, "Live and video"), (Topic.LOCATION, "Location")],
)
def test_a_check_up_runs_to_its_report(parent: Parent, topic: Topic, title: str) -> None:
    open_family(parent)
    child_id, job_id, total = parent.notebook(lambda desk: job_of(desk, topic))
    parent.frame.router.go_to(Route.RUNNER, child_id=child_id, job_id=job_id)
    for number in range(1, total + 1):
        parent.sees(f"Question {number} of {total}", f"{title} check-up")
        press_answer(parent, (Qt.Key.Key_1, Qt.Key.Key_4)[number % 2])
    parent.until(lambda: parent.frame.router.current.route is Route.REPORT, "no report came")
    parent.sees(title, "as it should be", "couldn’t")
    session = parent.notebook(lambda desk: desk.book.all(AuditSession))[-1]
    assert session.state is SessionState.DONE
    assert len(parent.notebook(lambda desk: desk.book.all(AuditAnswer))) == total


def next_talk(desk: Desk) -> date:
    child = desk.book.all(Child)[0]
    return desk.local(reminders.next_talk_at(desk, child.id)).date()


def test_a_talk_is_prepared_logged_and_taken_back(parent: Parent) -> None:
    open_family(parent)
    before = parent.notebook(next_talk)
    parent.shortcut(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    parent.sees("Short and often beats long and perfect.", "Planned")
    parent.press("Prepare")
    parent.sees("Nora")
    parent.press("We just talked") if parent.button("We just talked") else parent.press("We talked")
    parent.sees("Log a talk", "How did it go?")
    parent.key(Qt.Key.Key_1)
    parent.press("Save talk")
    parent.until(lambda: len(parent.notebook(lambda d: d.book.all(Talk))) == 1, "no talk")
    after = parent.notebook(next_talk)
    assert before < after <= date(2026, 12, 23)
    parent.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    parent.until(lambda: not parent.notebook(lambda d: d.book.all(Talk)), "no undo")
    assert parent.notebook(next_talk) == before
