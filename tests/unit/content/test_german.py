"""German is done in full for help, the first hour and five check-ups; the rest stays English."""

from __future__ import annotations

import json
import re

import pytest

from familysafe.content.overlay import text_places
from familysafe.content.pack import ContentPack
from familysafe.resources import resource_path

CHECK_UPS = (
    "ios.geo_apps", "ios.geo_findmy", "ios.geo_photos", "ios.buy_ask", "ios.buy_iap",
    "ios.com_limits", "ios.com_safety", "tiktok.live.go_live", "whatsapp.contact.groups",
    "whatsapp.contact.unknown_callers",
)  # fmt: skip
READ = ("title", "question", "why", "see", "does_not", "prove_it", "no_test_because")


@pytest.fixture(scope="module")
def german() -> ContentPack:
    """The shipped pack in German."""
    return ContentPack.load(language="de-DE")


@pytest.mark.parametrize("check_id", CHECK_UPS)
def test_a_translated_check_reads_german_throughout(
    pack: ContentPack, german: ContentPack, check_id: str
) -> None:
    english, translated = pack.check(check_id), german.check(check_id)
    assert english is not None and translated is not None
    for name in READ:
        if getattr(english, name):
            assert getattr(translated, name) != getattr(english, name), name
    assert not set(english.do) & set(translated.do)
    assert all(
        row.note != "" or not old.note
        for row, old in zip(translated.fits, english.fits, strict=True)
    )


@pytest.mark.parametrize("check_id", CHECK_UPS)
def test_values_stay_the_same_and_get_german_labels(
    pack: ContentPack, german: ContentPack, check_id: str
) -> None:
    english, translated = pack.check(check_id), german.check(check_id)
    assert english is not None and translated is not None
    assert translated.values == english.values
    assert [row.values for row in translated.fits] == [row.values for row in english.fits]
    assert all(translated.label_of(value) != value for value in translated.values)
    assert english.label_of(english.values[0]) == english.values[0]


@pytest.mark.parametrize("check_id", CHECK_UPS)
def test_placeholders_and_quotes_survive(
    pack: ContentPack, german: ContentPack, check_id: str
) -> None:
    english, translated = pack.check(check_id), german.check(check_id)
    assert english is not None and translated is not None
    for old, new in ((english.question, translated.question), (english.why, translated.why)):
        assert old.count("{") == new.count("{")


def test_every_service_is_described_in_german(pack: ContentPack, german: ContentPack) -> None:
    for region in pack.regions():
        english, translated = pack.help_region(region.code), german.help_region(region.code)
        assert english is not None and translated is not None
        for old, new in zip(english.entries, translated.entries, strict=True):
            assert new.what_for != old.what_for, (region.code, old.id)
            assert (new.url, new.id) == (old.url, old.id)
            # Words beside a number may be German ("112 geht auch"), the digits never change.
            assert re.findall(r"[+\d]+", new.phone) == re.findall(r"[+\d]+", old.phone)


def test_what_a_service_is_is_said_in_german_and_its_own_name_stays(german: ContentPack) -> None:
    english_words = re.compile(
        r"\b(police|emergency|services|station|school|children|parents|and|or|of|for)\b"
    )
    own_names = {"Australian Centre to Counter Child Exploitation (AFP)", "Kids Help Phone",
                 "988 Suicide and Crisis Lifeline", "1737 Need to talk?"}  # fmt: skip
    for ref in german.regions():
        region = german.help_region(ref.code)
        assert region is not None and region.name == ref.name
        left = [e.name for e in region.entries if english_words.search(e.name)]
        assert set(left) <= own_names, ref.code
    assert "Deutschland" in {ref.name for ref in german.regions()}


def test_the_first_hour_is_german_and_its_keys_are_not(
    pack: ContentPack, german: ContentPack
) -> None:
    old, new = pack.first_hour(), german.first_hour()
    assert [kind.id for kind in new.kinds] == [kind.id for kind in old.kinds]
    assert [s.step for k in new.kinds for s in k.steps] == [
        s.step for k in old.kinds for s in k.steps
    ]
    assert not {line for k in old.kinds for s in k.steps for line in s.do} & {
        line for k in new.kinds for s in k.steps for line in s.do
    }


def test_the_first_hour_lacks_only_editors_lines() -> None:
    raw = json.loads(resource_path("content", "first_hour.json").read_text("utf-8"))
    overlay = json.loads(
        resource_path("content", "lang", "de", "first_hour.json").read_text("utf-8")
    )
    words = {
        key for key, (holder, step) in text_places(raw).items()
        if " " in holder[step] and not key.startswith(("where_sources_differ", "step_order"))  # type: ignore[index,operator]
        and key.rsplit(".", 1)[-1] not in ("step", "note", "newest_dated_source", "no_files")
    }  # fmt: skip
    assert sorted(words - set(overlay["texts"])) == []


def test_what_has_no_german_stays_english(pack: ContentPack, german: ContentPack) -> None:
    assert german.check("roku.buy_pin") == pack.check("roku.buy_pin")
    assert german.talk_topics() == pack.talk_topics()


def test_no_german_sentence_begins_like_an_english_one() -> None:
    for path in resource_path("content", "lang", "de").rglob("*.json"):
        for key, words in json.loads(path.read_text("utf-8"))["texts"].items():
            assert not words.startswith(("The ", "Don't ", "Ask ", "Your ")), (path.name, key)


def test_what_changed_between_versions_is_german_where_a_check_up_is(
    pack: ContentPack, german: ContentPack
) -> None:
    english, translated = pack.platform("ios"), german.platform("ios")
    assert not set(english.version_notes) & set(translated.version_notes)
