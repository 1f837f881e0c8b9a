"""Names from lists and package ids find the right app, and nothing is guessed."""

from __future__ import annotations

import pytest

from familysafe.content.match import fold
from familysafe.content.pack import ContentPack

# A home-made list of 40 names as phones, stores and parents write them.
COMMON = {
    "YouTube": "youtube",
    "youtube kids": "youtube_kids",
    "TikTok": "tiktok",
    "Tik Tok": "tiktok",
    "Instagram": "instagram",
    "SNAPCHAT": "snapchat",
    "WhatsApp Messenger": "whatsapp",
    "Facebook": "facebook",
    "Messenger": "messenger",
    "Messenger Kids": "messenger_kids",
    "Discord": "discord",
    "Roblox": "roblox",
    "Minecraft": "minecraft",
    "Minecraft: Java Edition": "minecraft",
    "Fortnite": "fortnite",
    "Twitch": "twitch",
    "Netflix": "netflix",
    "Steam": "steam",
    "Reddit": "reddit",
    "X": "x",
    "Twitter": "x",
    "Threads": "threads",
    "BeReal.": "bereal",
    "Telegram": "telegram",
    "Signal": "signal",
    "Pinterest": "pinterest",
    "Spotify": "spotify",
    "Disney+™": "disney_plus",
    "Prime Video": "prime_video",
    "Among Us!": "among_us",
    "Pokémon GO": "pokemon_go",
    "Brawl Stars": "brawl_stars",
    "Clash Royale": "clash_royale",
    "Rocket League®": "rocket_league",
    "GTA 5": "gta_online",
    "Call of Duty®: Mobile": "call_of_duty",
    "ChatGPT": "chatgpt",
    "Duolingo": "duolingo",
    "Gmail": "google_account",
    "Life360": "life360",
}


def test_the_list_has_forty_names() -> None:
    assert len(COMMON) == 40


@pytest.mark.parametrize(("name", "app_id"), COMMON.items())
def test_a_common_name_is_found(pack: ContentPack, name: str, app_id: str) -> None:
    match = pack.match_app(name)
    assert (match.app_id, match.certain) == (app_id, True)


def test_a_package_id_decides_before_the_name(pack: ContentPack) -> None:
    match = pack.match_app("Something else", "com.instagram.android")
    assert (match.app_id, match.certain) == ("instagram", True)


def test_a_package_that_was_renamed_is_the_living_app(pack: ContentPack) -> None:
    assert pack.match_app("", "com.zhiliaoapp.musically").app_id == "tiktok"


@pytest.mark.parametrize("name", ["", "   ", "Tik", "Snap", "You", "Chat", "Pixel Pets Arena", "™"])
def test_an_unknown_name_is_never_guessed(pack: ContentPack, name: str) -> None:
    match = pack.match_app(name)
    assert (match.app_id, match.certain) == (None, False)


def test_an_unknown_package_falls_back_to_the_name_only(pack: ContentPack) -> None:
    assert pack.match_app("TikTok", "org.example.other").app_id == "tiktok"
    assert pack.match_app("Other", "org.example.other").app_id is None


def test_a_name_that_goes_on_is_only_a_candidate(pack: ContentPack) -> None:
    match = pack.match_app("Steam Chat")
    assert match.app_id is None
    assert "steam" in match.candidates


def test_folding_takes_case_accents_marks_and_spaces() -> None:
    assert fold("  Disney+™ ") == "disney+"
    assert fold("Pokémon GO") == fold("POKEMON   go!")
    assert fold("A & B") == "a and b"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Insta", "instagram"),
        ("Snap", "snapchat"),
        ("Whatsap", "whatsapp"),
        ("Fortnte", "fortnite"),
        ("Minecarft", "minecraft"),
        ("Snapchat+", "snapchat"),
        ("Lego Fortnite", "fortnite"),
        ("Minecraft PE", "minecraft"),
        ("Discrod", "discord"),
        ("Netlfix", "netflix"),
        ("Pokemno Go", "pokemon_go"),
    ],
)
def test_short_forms_and_typing_slips_are_asked_about_never_taken(
    pack: ContentPack, typed: str, asked: str
) -> None:
    found = pack.match_app(typed)
    assert not found.certain
    assert found.app_id is None
    assert asked in found.candidates


@pytest.mark.parametrize("typed", ["Antolin", "Hay Day", "Sendung mit der Maus", "Kleinanzeigen"])
def test_an_app_that_is_not_in_the_list_is_not_asked_about(pack: ContentPack, typed: str) -> None:
    found = pack.match_app(typed)
    assert (found.app_id, found.candidates) == (None, ())
