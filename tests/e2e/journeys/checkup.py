"""Steps of a check-up."""

from __future__ import annotations

from PySide6.QtCore import Qt

from familysafe.domain.audit import Topic
from familysafe.domain.family import Child
from familysafe.services.audit_plan import plan_for
from familysafe.services.desk import Desk
from familysafe.ui.navigation import Route
from tests.e2e.journeys.kit import Parent


def job_of(desk: Desk, topic: Topic) -> tuple[str, str, int]:
    """The child, the job and how many questions it has."""
    for child in desk.book.all(Child):
        for job in plan_for(desk, child_id=child.id):
            if job.topic is topic:
                return str(child.id), str(job.id), len(job.rows)
    raise AssertionError(f"no {topic} check-up is planned")


def press_answer(parent: Parent, key: Qt.Key) -> None:
    """A digit, then Enter."""
    parent.key(key)
    parent.key(Qt.Key.Key_Return)


def begin_a_check_up(parent: Parent) -> str:
    """Answer the first question; what comes back stands over the second."""
    child_id, job_id, total = parent.notebook(lambda desk: job_of(desk, Topic.CONTACT))
    parent.frame.router.go_to(Route.RUNNER, child_id=child_id, job_id=job_id)
    parent.sees(f"Question 1 of {total}")
    press_answer(parent, Qt.Key.Key_1)
    parent.sees(f"Question 2 of {total}")
    return f"Question 2 of {total}"
