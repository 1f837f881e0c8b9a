"""Openers: never the same one within three talks, and the child's own apps take turns."""

from __future__ import annotations

import pytest

from familysafe.content.pack import ContentPack
from familysafe.content.schema import BandId, TalkTopic
from familysafe.domain.age import BirthDate
from familysafe.domain.app_record import Decision
from familysafe.domain.talk import How
from familysafe.services import apps, children
from familysafe.services.talks import TalkSheet, log_talk, prepare
from tests.unit.services.conftest import make_desk

PACK = ContentPack.load()
BORN = {"5_7": 2020, "8_10": 2017, "11_13": 2014, "14_17": 2011}


def topics_and_bands() -> list[tuple[TalkTopic, BandId]]:
    return [(t, b) for t in PACK.talk_topics() for b in t.bands if t.fits_age(b)]


class Home:
    """One child of an age, with an app or two."""

    def __init__(self, born: int, *names: str) -> None:
        self.desk, self.clock = make_desk(PACK)
        self.child = children.add_child(self.desk, name="Nora", born=BirthDate(born, 5, 2)).id
        for name in names:
            found = PACK.match_app(name).app_id
            apps.add_apps(self.desk, child_id=self.child, picks=[apps.Pick(name, found)])

    def sheet(self, topic_id: str) -> TalkSheet:
        return prepare(self.desk, child_id=self.child, topic_id=topic_id)

    def talk(self, sheet: TalkSheet, how: How = How.EASY) -> None:
        self.clock.move(days=1)
        log_talk(
            self.desk,
            child_ids=[self.child],
            how=how,
            topics=[sheet.topic.id],
            opener_ids=[o.id for o in sheet.openers],
        )


@pytest.mark.parametrize(("topic", "band"), topics_and_bands(), ids=lambda v: getattr(v, "id", v))
def test_no_opener_comes_back_within_three_talks(topic: TalkTopic, band: BandId) -> None:
    home = Home(BORN[band], "Minecraft", "TikTok")
    said: list[set[str]] = []
    for _ in range(5):
        sheet = home.sheet(topic.id)
        ids = {opener.id for opener in sheet.openers}
        assert ids, "there is always a way to begin"
        assert not ids & set().union(*said[-3:])
        assert all("{" not in opener.say for opener in sheet.openers)
        said.append(ids)
        home.talk(sheet)


def test_the_first_sheet_names_one_of_the_childs_apps_and_three_ways_to_begin() -> None:
    for topic, band in topics_and_bands():
        sheet = Home(BORN[band], "Minecraft").sheet(topic.id)
        assert len(sheet.openers) == 3, (topic.id, band)
        assert "Minecraft" in sheet.openers[0].say, (topic.id, band)


def test_words_of_a_talk_that_did_not_happen_are_not_offered_again() -> None:
    home = Home(BORN["8_10"], "Minecraft")
    first = home.sheet("location")
    home.talk(first)
    for _ in range(3):
        home.talk(home.sheet("house_rules"), How.NOT_THIS_TIME)
    again = home.sheet("location")
    assert not {o.id for o in first.openers} & {o.id for o in again.openers}


def test_after_three_other_talks_the_words_may_come_back() -> None:
    home = Home(BORN["8_10"], "Minecraft")
    first = home.sheet("location")
    home.talk(first)
    for topic_id in ("house_rules", "popups_scams", "misinformation"):
        home.talk(home.sheet(topic_id))
    assert home.sheet("location").openers == first.openers


def test_the_childs_apps_take_turns() -> None:
    home = Home(BORN["8_10"], "Minecraft", "Duolingo", "Roblox")
    named = []
    for _ in range(4):
        sheet = home.sheet("explore_together")
        named.append(sheet.app_name)
        home.talk(sheet)
    assert sorted(named[:3], key=str) == ["Duolingo", "Minecraft", "Roblox"]
    assert named[3] == named[0]


def test_an_app_that_can_do_it_is_named_before_one_that_cannot() -> None:
    home = Home(BORN["8_10"], "Duolingo", "TikTok")
    assert home.sheet("live_streaming").app_name == "TikTok"
    assert Home(BORN["8_10"], "Duolingo").sheet("live_streaming").app_name == "Duolingo"


def test_an_app_that_was_put_off_is_not_named_while_there_is_another() -> None:
    home = Home(BORN["8_10"], "TikTok", "Twitch")
    tiktok = next(r for r in apps.apps_of(home.desk, child_id=home.child) if r.name == "TikTok")
    apps.decide(home.desk, app_record_id=tiktok.id, decision=Decision.NOT_YET)
    assert home.sheet("live_streaming").app_name == "Twitch"


def test_without_apps_no_opener_needs_one() -> None:
    for topic, band in topics_and_bands():
        sheet = Home(BORN[band]).sheet(topic.id)
        assert sheet.openers and sheet.app_name is None
        assert all("{app}" not in o.say and "  " not in o.say for o in sheet.openers)


def test_what_is_for_older_children_is_said_so_on_the_sheet() -> None:
    assert "gifts, secrets and dares" in Home(BORN["8_10"]).sheet("grooming_tactics").not_yet
    assert Home(BORN["11_13"]).sheet("grooming_tactics").not_yet == ""


def test_every_topic_has_as_many_openers_as_promised() -> None:
    for topic, band in topics_and_bands():
        coach = topic.bands[band]
        least = 5 if topic.priority == 1 else 3
        assert len(coach.openers) >= least, (topic.id, band)
        assert any("{app}" in o.say for o in coach.openers), (topic.id, band)
        assert coach.if_shrugs and coach.if_tells and coach.first_words, (topic.id, band)
        texts = (topic.why.text, topic.next_step.text, topic.get_help_when)
        assert all(texts) and topic.listen_for and topic.easier_without and topic.avoid_saying


def test_small_children_get_one_sentence_and_no_questions() -> None:
    sheet = Home(2023, "Minecraft").sheet("live_streaming")
    assert sheet.first_words and not sheet.openers and not sheet.print_id
