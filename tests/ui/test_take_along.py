"""What is taken along to read: each line says what it is, and what is in the Trash stays there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from familysafe.domain.family import Child
from familysafe.domain.incident import IncidentWho
from familysafe.services.incidents import Line, cases, open_case
from familysafe.services.ports import Remove
from familysafe.services.take_along import everything
from familysafe.ui.print.take_along import everything_paper
from tests.ui.family_kit import Family


def test_cases_of_a_child_in_the_trash_are_listed_and_printed_nowhere() -> None:
    family = Family()
    open_case(
        family.desk, kind_id="bullying", who=IncidentWho.PEER, child_id=family.nora, title="Chat"
    )
    open_case(family.desk, kind_id="bullying", who=IncidentWho.PEER, title="At the bus stop")
    family.desk.save("remove_child", [Remove(Child, family.nora)])
    found = everything(family.desk)
    assert [case.title for case in found.other_cases] == ["At the bus stop"]
    assert [case.incident.title for case in cases(family.desk)] == ["At the bus stop"]
    family.book.undo()
    assert len(cases(family.desk)) == 2


def test_the_lines_of_a_case_say_on_paper_what_they_are(qtbot: QtBot) -> None:
    family = Family()
    lines = [
        Line("happened", "They wrote every evening"),
        Line("handle", "night_owl_44"),
        Line("step_done", "report"),
        Line("contact", "The school", service="Mr Hill", reference="A-17"),
    ]
    open_case(
        family.desk, kind_id="bullying", who=IncidentWho.PEER, child_id=family.nora, lines=lines
    )
    text = everything_paper(everything(family.desk), private=True).toPlainText()
    for said in (
        "They wrote every evening", "Name or handle: night_owl_44", "Done: Report",
        "Told: The school, Mr Hill, A-17",
    ):  # fmt: skip
        assert said in text, text
