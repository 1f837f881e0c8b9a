"""The map of the 14 tips: what stands under a tip serves it, and was read by somebody.

``SERVES`` says which topics of check-ups serve a tip as a whole, and names the others one by one.
A guide that is mapped anew fails here until somebody has read it beside the tip.
"""

from __future__ import annotations

import pytest

from familysafe.content.pack import ContentPack

#: (topics of which every mapped guide serves the tip, single guides that were read for it)
SERVES: dict[int, tuple[set[str], set[str]]] = {
    # What strangers can read about a child, and where a picture was taken.
    1: ({"privacy"}, {
        "ios.geo_photos", "android.geo_photos", "samsung.geo_tags", "discord.location.place",
        "twitch.location.place_in_picture",
    }),
    2: ({"purchases", "popups"}, set()),
    # The warnings of nude pictures offer a way to tell somebody.
    3: ({"report"}, {
        "ios.com_safety", "android.com_nudity", "instagram.content.nudity_protection",
        "discord.content.sensitive_media",
    }),
    # A chat can be kept for school or police.
    4: ({"report"}, {"whatsapp.data.account_info"}),
    # Only what is looked at together with the child.
    5: (set(), {
        "xbox.com_friends", "youtube_kids.purchases.no_shop", "youtube_kids.data.clear_history",
        "discord.privacy.servers", "roblox.contact.connections", "roblox.time.daily_limit",
        "netflix.lock.viewing_activity", "steam.time.playtime",
    }),
    6: ({"location"}, set()),
    # A link to the parent is no proof that they know whom the child talks to.
    7: ({"contact", "live"}, {
        "tiktok.privacy.suggested", "discord.privacy.servers", "whatsapp.lock.parent_managed",
    }),
    8: (set(), {
        "youtube.lock.supervision", "tiktok.lock.family_pairing", "instagram.lock.supervision",
        "snapchat.lock.family_center", "whatsapp.lock.parent_managed", "facebook.lock.supervision",
        "messenger.lock.supervision", "discord.lock.family_center", "roblox.lock.parent_account",
        "twitch.lock.no_parent_link",
    }),
    9: ({"privacy", "contact"}, {"snapchat.live.public_posts"}),
    # Filters are no agreement; a time that was agreed on is.
    10: ({"time"}, set()),
    11: ({"report"}, set()),
    # An age limit by label, or the true age that it hangs on. A filter is no label.
    12: (set(), {
        "ios.con_ratings", "ios.acc_child", "macos.con_restrict", "android.con_play",
        "android.acc_child", "windows11.con_apps", "fire_tablet.con_age", "xbox.con_age",
        "xbox.acc_account", "playstation.con_age", "playstation.acc_own",
        "nintendo_switch.con_level", "nintendo_switch_2.con_level", "steam.con_games",
        "meta_quest.con_rating", "apple_tv.con_rating", "google_tv.con_kids", "fire_tv.con_view",
        "linux_desktop.rate_oars", "linux_desktop.rate_install", "youtube.content.level",
        "youtube_kids.content.level", "roblox.content.maturity", "fortnite.content.age_limit",
        "twitch.content.content_labels", "netflix.content.profile_rating",
        "steam.content.allowed_games",
    }),
    13: ({"purchases", "content", "time", "contact", "lock", "live", "account", "location"}, set()),
    14: ({"contact", "privacy", "live", "account", "location", "data"}, {
        "instagram.content.nudity_protection", "whatsapp.content.media_download",
        "messenger.content.hidden_words", "discord.content.sensitive_media",
        "minecraft.content.chat_filter",
    }),
}  # fmt: skip


@pytest.mark.parametrize("number", SERVES)
def test_every_guide_under_a_tip_was_read_beside_it(pack: ContentPack, number: int) -> None:
    topics, single = SERVES[number]
    mapped = {check.id: check.topic for check in pack.checks() if number in check.tips}
    assert {key for key, topic in mapped.items() if topic not in topics} <= single
    assert single <= set(mapped), "read for the tip, but no longer mapped"


def test_every_guide_belongs_to_a_tip(pack: ContentPack) -> None:
    assert [check.id for check in pack.checks() if not check.tips] == []


def test_each_tip_has_guides_talks_and_rules_of_its_own(pack: ContentPack) -> None:
    for tip in pack.tips():
        assert len(tip.checks) >= 8 and tip.topics and tip.clauses, tip.number
        assert len({*tip.clauses}) == len(tip.clauses)


def test_a_linked_account_alone_does_not_stand_for_knowing_or_for_privacy(
    pack: ContentPack,
) -> None:
    linked = {check.id for check in pack.checks() if check.topic == "lock" and 8 in check.tips}
    tips = {tip.number: set(tip.checks) for tip in pack.tips()}
    assert linked & tips[7] <= {"whatsapp.lock.parent_managed"}
    assert not linked & tips[9]
