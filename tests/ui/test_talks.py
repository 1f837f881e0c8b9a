"""The talks hub: a rhythm per child, a topic that fits, and no scolding when it is late."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familysafe.domain.talk import How, PromiseKept, Talk
from familysafe.services.talks import log_talk
from familysafe.ui.navigation import Place, Route
from familysafe.ui.screens.talks import TalksView, build
from familysafe.ui.screens.talks.parts import IdeaTile, RhythmCard
from familysafe.ui.widgets.list_row import ListRow
from tests.ui.family_kit import Family, read_page


def open_page(qtbot: QtBot, family: Family) -> TalksView:
    page = build(family.work)
    qtbot.addWidget(page)
    page.resize(1048, 744)
    page.show_place(Place.of(Route.TALKS))
    return page


def row_of(page: TalksView, words: str) -> ListRow:
    return next(r for r in page.findChildren(ListRow) if words in r.lines.title.text())


def test_each_child_has_a_rhythm_of_its_own(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    cards = page.findChildren(RhythmCard)
    assert len(cards) == 2
    cards[0].changed.emit(28)
    said = read_page(page)
    assert "every 4 weeks" in said
    assert said.count("No talk yet") == 2


def test_a_late_talk_is_a_good_moment(qtbot: QtBot) -> None:
    family = Family()
    log_talk(family.desk, child_ids=[family.nora], how=How.OKAY, topics=["live_streaming"])
    family.clock.move(days=60)
    page = open_page(qtbot, family)
    said = read_page(page)
    assert "A good moment for a short talk. Ten minutes is plenty." in said
    assert "missed" not in said.lower() and "late" not in said.lower().split()


def test_ideas_change_with_the_child_and_lead_to_the_sheet(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    for index, child in enumerate((family.nora, family.ben)):
        qtbot.mouseClick(page._group.button(index), Qt.MouseButton.LeftButton)
        tile = page.findChildren(IdeaTile)[0]
        qtbot.keyClick(tile, Qt.Key.Key_Return)
        place = family.places[-1]
        assert place.route is Route.TALK_PREPARE
        assert place.get("child_id") == child.hex
        assert place.get("topic_id")


def test_all_topics_say_how_long_ago_each_child_heard_them(qtbot: QtBot) -> None:
    family = Family()
    log_talk(family.desk, child_ids=[family.nora], how=How.OKAY, topics=["live_streaming"])
    page = open_page(qtbot, family)
    qtbot.mouseClick(page._group.buttons()[-1], Qt.MouseButton.LeftButton)
    said = row_of(page, "Going live").lines.text.text()
    assert "recently" in said and "not yet" in said


def test_a_removed_talk_can_be_brought_back(qtbot: QtBot) -> None:
    family = Family()
    log_talk(family.desk, child_ids=[family.nora, family.ben], how=How.EASY, note="Short one.")
    page = open_page(qtbot, family)
    assert page.all_talks.text() == "1 talk"
    qtbot.mouseClick(page.all_talks, Qt.MouseButton.LeftButton)
    assert "Short one." in read_page(page)
    row_of(page, "A talk").activated.emit()
    assert family.book.all(Talk) == ()
    family.undo_last_toast()
    assert len(family.book.all(Talk)) == 2


def test_a_promise_waits_until_it_is_kept(qtbot: QtBot) -> None:
    family = Family()
    log_talk(
        family.desk, child_ids=[family.ben], how=How.EASY, promises=[("Play a round", True, None)]
    )
    page = open_page(qtbot, family)
    row_of(page, "Play a round").activated.emit()
    assert len(family.book.all(PromiseKept)) == 1
    assert "Play a round" not in read_page(page)


def test_a_promise_made_with_two_children_is_one_row_with_both_names(qtbot: QtBot) -> None:
    family = Family()
    both = [family.nora, family.ben]
    log_talk(family.desk, child_ids=both, how=How.EASY, promises=[("Play a round", True, None)])
    page = open_page(qtbot, family)
    assert read_page(page).count("Play a round") == 1
    assert "You promised · Nora, Ben" in read_page(page).replace("\u2068", "").replace("\u2069", "")
    row_of(page, "Play a round").activated.emit()
    assert len(family.book.all(PromiseKept)) == 2
    assert "Play a round" not in read_page(page)
    family.undo_last_toast()
    assert read_page(page).count("Play a round") == 1


def test_we_just_talked_opens_the_log(qtbot: QtBot) -> None:
    family = Family()
    page = open_page(qtbot, family)
    qtbot.mouseClick(page.talked, Qt.MouseButton.LeftButton)
    assert family.places[-1].route is Route.TALK_LOG
