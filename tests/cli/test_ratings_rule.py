"""The rule of age labels (SPEC section 5) through ``familysafe ratings --json``, real pack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_commands import Shell

APPS = ("Minecraft", "TikTok", "Snapchat", "WhatsApp", "Duolingo", "Among Us", "Twitch", "Yubo",
        "Call of Duty Mobile", "Fortnite", "Telegram", "Pixel Pets")  # fmt: skip
HOMES = {
    "GB, no device": ("GB", None),
    "GB, iPhone": ("GB", "ios"),
    "GB, Android": ("GB", "android"),
    "US, no device": ("US", None),
    "AU, no device": ("AU", None),
    "FI, no device": ("FI", None),
}
# Born on 2 May 2010: 2 May of 2010 + n is the birthday n.
CASES = [
    # PEGI 7, sure: above below 7, fits from the birthday on.
    ("GB, no device", 6, "minecraft", "above_age", ("label_above", "pegi", "7")),
    ("GB, no device", 7, "minecraft", "label_fits", ("label_fits", "pegi", "7")),
    # PEGI "!": names no age, at any age, once the terms allow it.
    ("GB, no device", 12, "tiktok", "above_age", ("terms_above", "", "")),
    ("GB, no device", 13, "tiktok", "no_age_given", ("no_age_on_label", "pegi", "!")),
    ("GB, no device", 17, "tiktok", "no_age_given", ("no_age_on_label", "pegi", "!")),
    # The terms' minimum counts where a label would fit.
    ("GB, no device", 12, "whatsapp", "above_age", ("terms_above", "", "")),
    ("GB, no device", 13, "whatsapp", "label_fits", ("label_fits", "pegi", "3")),
    # In Australia the law makes it 16; the announced age in the UK does not count yet.
    ("AU, no device", 15, "tiktok", "above_age", ("terms_above", "", "")),
    ("AU, no device", 16, "tiktok", "no_age_given", ("not_counted", "", "")),
    # A store's label counts only where the child has such a device ...
    ("GB, no device", 13, "snapchat", "no_age_given", ("no_age_on_label", "pegi", "!")),
    ("GB, iPhone", 13, "snapchat", "label_fits", ("label_fits", "apple_2025", "13+")),
    # ... and Apple's old one only where there is no new one: 12+ stays silent, 17+ speaks.
    ("GB, iPhone", 12, "fortnite", "above_age", ("label_above", "apple_2025", "13+")),
    ("GB, iPhone", 16, "twitch", "above_age", ("label_above", "apple_legacy", "17+")),
    ("GB, iPhone", 17, "twitch", "label_fits", ("label_fits", "apple_legacy", "17+")),
    # An assumed label can say "above", and never "fits".
    ("GB, iPhone", 12, "tiktok", "above_age", ("label_above", "apple_2025", "13+")),
    ("GB, iPhone", 13, "tiktok", "no_age_given", ("only_assumed", "", "")),
    ("GB, no device", 17, "call_of_duty", "above_age", ("label_above", "pegi", "18")),
    ("GB, no device", 18, "call_of_duty", "no_age_given", ("only_assumed", "", "")),
    # Google Play counts on an Android phone.
    ("GB, Android", 9, "among_us", "above_age", ("label_above", "esrb", "E10+")),
    ("GB, Android", 10, "among_us", "label_fits", ("label_fits", "esrb", "E10+")),
    ("GB, no device", 9, "among_us", "label_fits", ("label_fits", "pegi", "7")),
    # Another country counts its own systems.
    ("US, no device", 9, "minecraft", "above_age", ("label_above", "esrb", "E10+")),
    ("US, no device", 10, "minecraft", "label_fits", ("label_fits", "esrb", "E10+")),
    ("FI, no device", 10, "minecraft", "no_age_given", ("not_counted", "", "")),
    # Nothing known, nothing in the catalogue: grey, never "fits".
    ("GB, no device", 17, "telegram", "no_age_given", ("not_counted", "", "")),
    ("GB, no device", 17, None, "no_age_given", ("no_label", "", "")),
]  # fmt: skip


class Homes:
    """One notebook for each home, made when it is first asked for; one call for each age."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._shells: dict[str, Shell] = {}
        self._answers: dict[tuple[str, int], dict[str, Any]] = {}

    def rated(self, home: str, age: int, app_id: str | None) -> dict[str, Any]:
        if (home, age) not in self._answers:
            day = f"{2010 + age}-05-02"
            answer = self._shell(home)("ratings", "--child", "Nora", "--on", day)
            assert answer["age"] == age
            self._answers[(home, age)] = answer
        return next(a for a in self._answers[(home, age)]["apps"] if a["app_id"] == app_id)

    def _shell(self, home: str) -> Shell:
        if home not in self._shells:
            country, platform = HOMES[home]
            shell = Shell(self.folder / str(len(self._shells)))
            shell("vault", "create", "--guardian", "Sam", "--country", country)
            shell("add", "child", "--name", "Nora", "--born", "2010-05-02")
            if platform:
                shell("add", "device", "--child", "Nora", "--platform", platform, "--name", "Mine")
            file = self.folder / "apps.csv"
            file.write_text("name\n" + "\n".join(APPS) + "\n", encoding="utf-8")
            shell("import", str(file), "--child", "Nora", "--apply")
            assert shell.code == 0, shell.error
            self._shells[home] = shell
        return self._shells[home]


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Homes:
    return Homes(tmp_path_factory.mktemp("homes"))


@pytest.mark.parametrize(("home", "age", "app_id", "verdict", "because"), CASES)
def test_the_command_line_judges_by_the_rule(
    homes: Homes,
    home: str,
    age: int,
    app_id: str | None,
    verdict: str,
    because: tuple[str, str, str],
) -> None:
    found = homes.rated(home, age, app_id)
    first = found["because"][0]
    assert found["verdict"] == verdict
    assert (first["code"], first["system"], first["label"]) == because


def test_every_label_is_listed_with_its_date_also_where_it_does_not_count(homes: Homes) -> None:
    tiktok = homes.rated("GB, no device", 13, "tiktok")
    listed = {(label["system"], label["label"]) for label in tiktok["labels"]}
    assert {("apple_2025", "13+"), ("apple_legacy", "12+"), ("pegi", "!")} <= listed
    assert all(label["as_of"] and label["region"] for label in tiktok["labels"])
    assumed = {label["system"] for label in tiktok["labels"] if label["assumed"]}
    assert assumed == {"apple_2025"}
    assert [label["system"] for label in tiktok["labels"] if label["counts"]] == ["pegi"]


def test_flags_are_there_where_the_label_fits(homes: Homes) -> None:
    minecraft = homes.rated("GB, no device", 13, "minecraft")
    assert minecraft["verdict"] == "label_fits"
    assert minecraft["flags"] == {"chat": "yes", "live": "no", "spending": "yes"}
