"""The report of a check-up: honest counts, what is left, and when to look again."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.domain.audit import Answer, AuditAnswer, Topic
from familysafe.services import audit_run
from familysafe.services.audit_plan import plan_for
from familysafe.services.devices import add_device
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.report import ReportView, build
from familysafe.ui.screens.report.paper import report_paper
from tests.ui.family_kit import Family, read_page

_MIXED: tuple[dict[str, Any], ...] = (
    {"answer": Answer.CHANGED, "proved": True},
    {"answer": Answer.ON_PURPOSE, "reason": "For the <b>way</b> home", "agreed_with": "Nora"},
    {"answer": Answer.COULDNT, "reason_code": "password"},
)


@pytest.fixture
def family() -> Family:
    family = Family()
    add_device(family.desk, name="Blue tablet", platform_id="ios", users=[family.ben])
    return family


def run(family: Family, said: tuple[dict[str, Any], ...] = _MIXED) -> UUID:
    job = next(j for j in plan_for(family.desk, child_id=family.ben) if j.topic is Topic.LOCATION)
    step = audit_run.start_job(family.desk, job=job)
    number = 0
    while step.question is not None:
        words = said[number % len(said)]
        step = audit_run.answer(family.desk, session_id=step.session.id, **words)
        number += 1
    return step.session.id


def open_report(qtbot: QtBot, family: Family, session: UUID) -> ReportView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show()
    page.show_place(Place.of(Route.REPORT, session_id=str(session)))
    QApplication.processEvents()
    return page


def test_it_says_what_changed_and_what_is_left(qtbot: QtBot, family: Family) -> None:
    said = read_page(open_report(qtbot, family, run(family)))
    assert "Well done. One setting changed, one to come back to." in said
    assert "Location check-up, Blue tablet" in said
    assert "Location stays “To finish”" in said
    assert "Needs a password" in said


def test_proved_is_counted_apart_from_the_five_answers(qtbot: QtBot, family: Family) -> None:
    page = open_report(qtbot, family, run(family))
    lines = read_page(page).splitlines()
    for word, number in (
        ("as it should be", "0"),
        ("changed", "1"),
        ("left on purpose", "1"),
        ("couldn’t", "1"),
        ("doesn’t apply", "0"),
        ("proved", "1"),
    ):
        assert lines[lines.index(word) - 1] == number, word


def test_what_a_parent_typed_is_shown_literally(qtbot: QtBot, family: Family) -> None:
    page = open_report(qtbot, family, run(family))
    assert "For the <b>way</b> home" in read_page(page)
    assert page._model.page is not None
    assert "For the <b>way</b> home" in report_paper(page._model.page).toPlainText()


def test_another_day_to_look_again_can_be_chosen_and_undone(qtbot: QtBot, family: Family) -> None:
    page = open_report(qtbot, family, run(family))
    assert page.look_again is not None
    before = {a.id: a.next_on for a in family.book.all(AuditAnswer)}
    qtbot.mouseClick(page.look_again.chips[0], Qt.MouseButton.LeftButton)
    month = family.desk.today().replace(month=12)
    days = [a.next_on for a in family.book.all(AuditAnswer) if a.answer is not Answer.COULDNT]
    assert days == [month, month]
    family.undo_last_toast()
    assert {a.id: a.next_on for a in family.book.all(AuditAnswer)} == before


def test_on_a_later_day_it_is_only_to_read(qtbot: QtBot, family: Family) -> None:
    session = run(family)
    family.clock.move(days=3)
    page = open_report(qtbot, family, session)
    assert page.look_again is not None and not hasattr(page.look_again, "chips")
    assert "From 21 February 2027." in read_page(page)


def test_nothing_promises_safety(qtbot: QtBot, family: Family) -> None:
    said = read_page(open_report(qtbot, family, run(family, _MIXED[:1]))).casefold()
    assert "safe" not in said and "secure" not in said and "!" not in said


def test_the_paper_is_written_and_carries_no_title_but_the_programs(
    qtbot: QtBot, family: Family, tmp_path: Path
) -> None:
    page = open_report(qtbot, family, run(family))
    page.save_to(str(tmp_path / "report.pdf"))
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "not locked" in family.toasts[-1][0]


def test_done_leads_to_the_check_ups(qtbot: QtBot, family: Family) -> None:
    page = open_report(qtbot, family, run(family))
    qtbot.mouseClick(page.done, Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.CHECKUPS


def test_a_report_that_is_gone_says_so(qtbot: QtBot, family: Family) -> None:
    page = open_report(qtbot, family, UUID(int=7))
    assert "isn’t there any more" in read_page(page)
