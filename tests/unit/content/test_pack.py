"""The shipped pack holds what it must and answers what the program asks."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from familysafe.content.freshness import is_stale, stale_on
from familysafe.content.pack import ContentPack
from familysafe.content.stats import stats

TODAY = date(2026, 11, 24)


def test_the_numbers_are_those_of_the_facts(pack: ContentPack) -> None:
    found = stats(pack, TODAY)
    wanted = {
        "platforms": 35, "checks": 295, "cards": 271, "apps": 65, "rating_systems": 21,
        "talk_topics": 31, "clauses": 44, "regions": 17, "tips": 14, "consent_ages": 40,
        "account_laws": 13, "stale": [],
    }  # fmt: skip
    assert {key: found[key] for key in wanted} == wanted
    assert sum(1 for check in pack.checks() if check.platform_id) == 125


def test_the_command_line_finds_all_its_keys(pack: ContentPack) -> None:
    keys = {
        "version", "platforms", "checks", "apps", "rating_systems", "talk_topics", "clauses",
        "regions", "by_topic", "by_platform", "by_confidence", "by_age", "with_prove_it", "stale",
    }  # fmt: skip
    assert keys <= set(stats(pack, TODAY))


def test_facts_past_their_best_before_are_listed(pack: ContentPack) -> None:
    assert stale_on(pack, TODAY) == ()
    later = stale_on(pack, date(2028, 1, 1))
    counted = stats(pack, date(2028, 1, 1))["stale_by_kind"]
    assert counted == dict(sorted(Counter(item.kind for item in later).items()))
    assert {item.kind for item in later} >= {"check", "card", "app", "help", "law", "talk_topic"}
    assert is_stale(None, TODAY)


def test_every_check_fits_each_age_in_values_that_exist(pack: ContentPack) -> None:
    for check in pack.checks():
        ages = [age for row in check.fits for age in range(row.from_age, row.to_age + 1)]
        assert ages == list(range(18)), check.id
        assert all(value in check.values for row in check.fits for value in row.values), check.id


def test_each_tip_has_checks_talks_and_clauses(pack: ContentPack) -> None:
    tips = pack.tips()
    assert [tip.number for tip in tips] == list(range(1, 15))
    for tip in tips:
        assert tip.checks and tip.topics and tip.clauses
        assert all(pack.check(check) is not None for check in tip.checks)
        assert all(pack.talk_topic(topic) is not None for topic in tip.topics)
        assert set(tip.clauses) <= {clause.id for clause in pack.clauses()}


def test_every_topic_has_a_tip_or_a_near_one(pack: ContentPack) -> None:
    assert all(topic.tips or topic.tips_near for topic in pack.talk_topics())


def test_a_check_is_found_by_its_id_also_where_app_and_platform_share_a_name(
    pack: ContentPack,
) -> None:
    of_platform, of_app = pack.check("steam.buy_request"), pack.check("steam.contact.chat")
    assert of_platform is not None and of_platform.platform_id == "steam"
    assert of_app is not None and of_app.app_id == "steam"
    assert pack.check("nobody.at.home") is None


def test_an_unknown_platform_is_a_key_error(pack: ContentPack) -> None:
    with pytest.raises(KeyError):
        pack.platform("toaster")
    assert pack.app("toaster") is None


def test_shared_words_are_filled_in(pack: ContentPack) -> None:
    assert not any(check.notice_note.startswith("@") for check in pack.checks())
    assert not any(row.note.startswith("@") for check in pack.checks() for row in check.fits)


def test_labels_keep_what_is_assumed_and_what_gives_no_age(pack: ContentPack) -> None:
    tiktok = pack.app("tiktok")
    assert tiktok is not None
    by_field = {label.seen_in: label for label in tiktok.labels}
    assert (by_field["apple_new"].label, by_field["apple_new"].assumed) == ("13+", True)
    assert by_field["pegi"].no_age_given and by_field["pegi"].min_age is None
    assert by_field["apple_old"].min_age == 12


def test_the_terms_of_a_country_count_only_when_in_force(pack: ContentPack) -> None:
    tiktok = pack.app("tiktok")
    assert tiktok is not None
    assert tiktok.terms_min_age.for_country("AU") == 16
    assert tiktok.terms_min_age.for_country("GB") == 13
    tumblr = pack.app("tumblr")
    assert tumblr is not None and tumblr.terms_min_age.for_country("FR") == 16


def test_systems_of_a_country_and_of_others(pack: ContentPack) -> None:
    assert pack.systems_for_country("GB") == ("pegi", "bbfc")
    assert pack.systems_for_country("ZA") == ("iarc_generic",)
    assert pack.rating_system("pegi").name == "PEGI"


def test_norway_is_a_country_and_not_a_no(pack: ContentPack) -> None:
    norway = pack.consent_age("NO")
    assert norway is not None and norway.country == "Norway"
    assert [law.iso for law in pack.account_laws("NO")] == ["NO"]


def test_laws_say_what_is_in_force_and_what_is_announced(pack: ContentPack) -> None:
    assert {law.status for law in pack.account_laws("AU")} == {"in_force"}
    assert {law.status for law in pack.account_laws("GB")} == {"announced"}


def test_the_value_judgement_of_oars_is_left_out(pack: ContentPack) -> None:
    ids = {row.id for row in pack.oars().attributes}
    assert "sex-homosexuality" not in ids and len(ids) == 27


def test_ages_fall_into_their_bands(pack: ContentPack) -> None:
    bands = [pack.band_for(age) for age in (0, 4, 5, 8, 11, 14, 17, 18)]
    assert bands == ["under_5", "under_5", "5_7", "8_10", "11_13", "14_17", "14_17", "14_17"]


def test_no_topic_comes_too_early(pack: ContentPack) -> None:
    for topic in pack.talk_topics():
        limit = topic.do_not_before
        if limit is not None and limit.applies_to == "whole_topic":
            for band in pack.age_bands():
                assert band.to_age >= limit.age or not topic.fits_age(band.id), topic.id


def test_a_hidden_number_is_nowhere(pack: ContentPack) -> None:
    sweden = pack.help_region("SE")
    assert sweden is not None
    assert "Bris line for adults" not in {entry.name for entry in sweden.entries}
    assert pack.help_region("ZZ") is None


def test_each_region_has_an_emergency_number(pack: ContentPack) -> None:
    for region in pack.regions():
        found = pack.help_region(region.code)
        assert found is not None
        if region.code != "EU":
            assert any(e.kind == "emergency" and e.phone for e in found.entries), region.code


def test_sexual_kinds_take_no_files(pack: ContentPack) -> None:
    rules = {kind.id: kind.no_files for kind in pack.first_hour().kinds}
    assert rules["grooming"] is rules["sexual_image"] is rules["blackmail_money"] is True
    assert rules["someone_trusted"] == rules["violence_meeting"] == "if sexual"
    assert rules["bullying"] is False


def test_every_opener_id_is_its_own(pack: ContentPack) -> None:
    ids = [o.id for t in pack.talk_topics() for coach in t.bands.values() for o in coach.openers]
    assert len(ids) == len(set(ids)) == 448


def test_marks_have_plain_words(pack: ContentPack) -> None:
    for check in pack.checks():
        assert all(pack.mark_text(mark) for mark in check.marks)


def test_sources_are_found_in_order(pack: ContentPack) -> None:
    keys = [source.key for source in pack.sources(["general_knowledge", "none", "seed"])]
    assert keys == ["general_knowledge", "seed"]
