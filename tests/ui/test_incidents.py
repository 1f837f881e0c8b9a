"""The incident log: the kind first, then who; words only; lines that are never altered."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from familysafe.domain.draft import Draft
from familysafe.domain.incident import Incident, IncidentEntry, IncidentWho
from familysafe.services.drafts import keep_draft
from familysafe.services.incidents import open_case
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.incidents import IncidentView, build
from familysafe.ui.screens.incidents.form_state import CaseForm
from familysafe.ui.screens.incidents.paper import case_paper
from familysafe.ui.widgets.child_chip import ChildChip
from tests.ui.family_kit import Family, read_page


def open_page(qtbot: QtBot, family: Family, **params: str) -> IncidentView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    with qtbot.waitExposed(page):
        page.show()
    page.show_place(Place.of(Route.INCIDENT, **params))
    return page


def press(qtbot: QtBot, page: IncidentView, name: str) -> None:
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
    chip = next(b for b in buttons if name in (b.accessibleName(), b.text()))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def saved_page(qtbot: QtBot, family: Family, kind: str = "bullying") -> IncidentView:
    case, _ = open_case(family.desk, kind_id=kind, who=IncidentWho.PEER, child_id=family.nora)
    return open_page(qtbot, family, incident_id=case.id.hex)


def test_a_case_is_opened_with_kind_who_and_facts_in_words(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    press(qtbot, page, "Asked for photos")
    press(qtbot, page, "Someone online")
    chips = page.new_case.findChildren(ChildChip)
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    page.new_case.happened.setPlainText("Kept asking for photos.")
    page.new_case.handle.setText("milo_07")
    press(qtbot, page, "Tell them they did right")
    page.on_save()
    (incident,) = family.book.all(Incident)
    assert (incident.kind_id, incident.who) == ("grooming", IncidentWho.ONLINE)
    assert incident.child_id == family.nora
    lines = {(e.entry, e.text) for e in family.book.all(IncidentEntry)}
    assert lines == {
        ("happened", "Kept asking for photos."),
        ("handle", "milo_07"),
        ("step_done", "tell the child they did right"),
    }
    assert family.places[-1].get("incident_id") == incident.id.hex
    family.undo_last_toast()
    assert family.book.all(Incident) == ()


def test_kind_and_who_are_asked_before_anything_is_saved(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.on_save()
    said = read_page(page)
    assert "Pick what comes closest." in said
    assert "Pick one. “Not sure” is an answer, too." in said
    assert family.book.all(Incident) == ()


def test_no_files_are_taken_and_the_page_says_why(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family, kind="blackmail_money")
    assert "No files for this kind" in read_page(page)
    press(qtbot, page, "Bullying")
    said = read_page(page)
    assert "Words first" in said and "No files for this kind" not in said
    assert "Add a file" not in said


def test_someone_near_means_do_not_confront_and_hide(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    assert "confront" not in read_page(page)
    press(qtbot, page, "Someone at home")
    said = read_page(page)
    assert "Please don’t confront anyone" in said
    assert "Hide button" in said


def test_the_note_of_a_talk_is_carried_over(qtbot: QtBot) -> None:
    family = Family()
    body = json.dumps({"child": family.ben.hex, "happened": "Somebody asked where he lives."})
    keep_draft(family.desk, place="incident", body=body)
    page = open_page(qtbot, family, draft="1")
    assert page.new_case.happened.toPlainText() == "Somebody asked where he lives."
    chips = page.new_case.findChildren(ChildChip)
    assert [c.isChecked() for c in chips] == [False, True]


def test_typed_words_are_kept_when_the_page_is_left(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.new_case.happened.setPlainText("Half a thought")
    page.leave()
    (draft,) = [d for d in family.book.all(Draft) if d.place == "incident"]
    form = CaseForm.from_text(draft.body)
    assert form is not None
    assert form.happened == "Half a thought"


def test_a_contact_is_logged_with_reference_and_answer_day(qtbot: QtBot) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    press(qtbot, page, "Whom I told")
    page.new_line.text.setPlainText("Told the class teacher.")
    page.new_line.service.setText("School")
    page.new_line.reference.setText("A-17")
    page.new_line.waits.box.setChecked(True)
    page.on_save()
    (entry,) = family.book.all(IncidentEntry)
    assert (entry.service, entry.reference) == ("School", "A-17")
    assert entry.answer_due is not None
    said = read_page(page)
    assert "reference A-17" in said
    assert page.new_line.text.toPlainText() == ""


def test_an_empty_line_is_not_added(qtbot: QtBot) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    page.on_save()
    assert "Write a few words first." in read_page(page)
    assert family.book.all(IncidentEntry) == ()


def test_steps_are_ticked_and_the_chain_moves_on(qtbot: QtBot) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    press(qtbot, page, "Report")
    assert page._model.case is not None
    first = page._model.case.chain_end
    press(qtbot, page, "Support")
    assert page._model.case is not None
    assert page._model.case.chain_end != first
    assert page._model.case.steps_done == {"report", "support"}
    assert "Entries are chained" in read_page(page)


def test_a_closed_case_can_be_read_but_takes_no_lines(qtbot: QtBot) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    qtbot.mouseClick(page.close_case, Qt.MouseButton.LeftButton)
    assert "closed on 23 November" in read_page(page)
    assert not page.more.isVisible()
    family.undo_last_toast()
    assert page.more.isVisible()


def test_a_new_case_begins_at_the_kind(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.focus_first()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Asked for photos"


def test_a_saved_case_can_be_printed_with_its_lines_and_mark(qtbot: QtBot) -> None:
    family = Family()
    page = saved_page(qtbot, family)
    page.new_line.text.setPlainText("Wrote <b>again</b> at night.")
    page.on_save()
    case = page._model.case
    assert case is not None and page.print.isVisible()
    said = case_paper(case).toPlainText()
    assert "About Nora" in said and "Wrote <b>again</b> at night." in said
    assert case.chain_end in said
    assert "begun on 23 November 2026" in said


def test_the_page_begins_at_the_kind_and_a_saved_case_at_its_new_line(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    page.activateWindow()
    focused = page.focusWidget()
    assert isinstance(focused, QAbstractButton) and focused.accessibleName() == "Asked for photos"
    assert not page.print.isVisible()
    page = saved_page(qtbot, family)
    assert page.focusWidget() is page.new_line.text
