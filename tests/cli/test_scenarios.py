"""Whole families by the command line; the answers were worked out by hand from the rules.

The computer's clock stands still here, so that every date can be said beforehand.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from familysafe.adapters.clock import SystemClock
from familysafe.store import crypto
from tests.cli.test_commands import Shell


class Home(Shell):
    """A shell on a computer whose clock and zone a test sets."""

    def __init__(self, profile: Path, country: str = "GB") -> None:
        super().__init__(profile)
        self.moment = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
        self.zone = "Europe/London"
        self("vault", "create", "--guardian", "Sam", "--country", country)

    def child(self, name: str, born: str) -> str:
        return str(self("add", "child", "--name", name, "--born", born)["id"])

    def device(self, child: str, platform: str) -> str:
        added = self("add", "device", "--child", child, "--platform", platform, "--name", platform)
        return str(added["id"])

    def apps(self, tmp_path: Path, child: str, *names: str) -> None:
        file = tmp_path / "apps.csv"
        file.write_text("name\n" + "\n".join(names) + "\n", encoding="utf-8")
        self("import", str(file), "--child", child, "--apply")

    def talk(self, *children: str, at: str, how: str = "easy") -> Any:
        who = [word for child in children for word in ("--child", child)]
        return self("log", "talk", *who, "--at", at, "--how", how)

    def due(self, now: str, until: str | None = None) -> dict[str, Any]:
        return self("due", "--now", now, *(() if until is None else ("--until", until)))

    def days(self, now: str, until: str) -> list[str]:
        return [note["at"][:10] for note in self.due(now, until)["notifications"]]

    def verdicts(self, child: str, on: str = "2026-11-23") -> dict[str, str]:
        rated = self("ratings", "--child", child, "--on", on)
        return {app["app_id"]: app["verdict"] for app in rated["apps"]}

    def jobs(self, child: str) -> list[dict[str, Any]]:
        return list(self("plan", "--child", child)["jobs"])


@pytest.fixture
def quick_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each call opens the notebook anew; the same words and salt give the same key, known once."""
    monkeypatch.setattr(crypto, "passphrase_key", cache(crypto.passphrase_key))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick_key: None) -> Home:
    made: list[Home] = []
    start = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    monkeypatch.setattr(SystemClock, "now", lambda _: made[0].moment if made else start)
    monkeypatch.setattr(SystemClock, "zone", lambda _: made[0].zone if made else "Europe/London")
    made.append(Home(tmp_path / "profile"))
    return made[0]


# -- talks and reminders ----------------------------------------------------------------------


def test_a_new_child_is_due_on_its_first_day_and_repeats_on_days_1_3_7_then_weekly(
    home: Home,
) -> None:
    ben = home.child("Ben", "2018-06-14")
    (item,) = home.due("2026-11-23T22:00")["items"]
    assert (item["kind"], item["child_id"], item["because"]) == ("talk", ben, "never_talked")
    assert item["due_at"] == item["latest_at"] == "2026-11-23T19:30:00+00:00"
    # It is past half past seven: the first word comes on the day after, the rest as reckoned.
    assert home.days("2026-11-23T22:00", "2026-12-31T22:00") == [
        "2026-11-24",
        "2026-11-26",
        "2026-11-30",
        "2026-12-07",
        "2026-12-14",
        "2026-12-21",
        "2026-12-28",
    ]


@pytest.mark.parametrize(
    ("born", "weeks"),
    [("2023-06", 2), ("2020-06", 2), ("2018-06", 1), ("2014-06", 1), ("2011-06", 2)],
)
def test_the_next_talk_is_the_gap_of_the_age_rounded_up(home: Home, born: str, weeks: int) -> None:
    """Gaps 14, 10, 7, 7 and 10 days for under 5, 5-7, 8-10, 11-13 and 14-17."""
    home.child("Kim", born)
    logged = home.talk("Kim", at="2026-11-20T19:00+00:00")
    wanted = datetime(2026, 11, 20, 19, 30, tzinfo=UTC) + timedelta(weeks=weeks)
    assert datetime.fromisoformat(logged["next_due"]) == wanted


def test_a_talk_of_both_has_one_id_and_the_earliest_next_day(home: Home) -> None:
    nora, ben = home.child("Nora", "2011-06"), home.child("Ben", "2018-06")
    logged = home.talk("Nora", "Ben", at="2026-11-22T18:00+00:00")
    assert logged["next_due"] == "2026-11-29T19:30:00+00:00"
    items = home.due("2026-12-31T12:00")["items"]
    assert {i["child_id"]: i["due_at"][:10] for i in items} == {
        nora: "2026-12-06",
        ben: "2026-11-29",
    }
    assert {i["latest_at"][:10] for i in items} == {"2026-12-22"}


def test_an_unplanned_talk_moves_the_date_and_not_this_time_does_not(home: Home) -> None:
    home.child("Ben", "2018-06")
    home.talk("Ben", at="2026-11-10T18:00+00:00")
    assert home.talk("Ben", at="2026-11-21T18:00+00:00")["next_due"][:10] == "2026-11-28"
    before = home.due("2026-11-30T12:00")
    home.talk("Ben", at="2026-11-23T20:00+00:00", how="not_this_time")
    assert home.due("2026-11-30T12:00") == before


def test_an_old_talk_gives_no_date_in_the_past(home: Home) -> None:
    home.child("Ben", "2018-06")
    assert home.talk("Ben", at="2026-10-01T18:00+01:00")["next_due"][:10] == "2026-11-23"
    (item,) = home.due("2026-11-23T21:00")["items"]
    assert item["latest_at"][:10] == "2026-10-31"


def test_two_children_are_told_in_one_notification_a_day(home: Home) -> None:
    home.child("Nora", "2013-06")
    home.child("Ben", "2018-06")
    home.talk("Nora", at="2026-11-19T18:00+00:00")
    shown = home.due("2026-11-23T12:00", "2027-02-23T12:00")["notifications"]
    days = [note["at"][:10] for note in shown]
    assert len(days) == len(set(days))
    assert {(note["title"], note["body"]) for note in shown} == {
        ("Family reminder", "One thing is due")
    }
    # Ben: 23, 24, 26, 30 ...; Nora, due on the 26th: 26, 27, 29, 3 December ...
    assert days[:7] == [
        "2026-11-23",
        "2026-11-24",
        "2026-11-26",
        "2026-11-27",
        "2026-11-29",
        "2026-11-30",
        "2026-12-03",
    ]


def test_notifications_keep_their_wall_time_across_both_clock_changes(home: Home) -> None:
    home.child("Ben", "2018-06")
    found = home.due("2026-11-24T00:00", "2028-01-01T00:00")["notifications"]
    london = ZoneInfo("Europe/London")
    local = [datetime.fromisoformat(note["at"]).astimezone(london) for note in found]
    assert {f"{moment:%H:%M}" for moment in local} == {"19:30"}
    assert {note["at"][-6:] for note in found} == {"+00:00", "+01:00"}
    assert len(found) > 52


def test_a_move_to_another_zone_keeps_the_day_of_the_talk(home: Home) -> None:
    home.child("Ben", "2018-06")
    home.talk("Ben", at="2026-11-20T23:30+00:00")
    home.zone = "Pacific/Auckland"
    (item,) = home.due("2026-12-05T12:00")["items"]
    assert item["due_at"] == "2026-11-27T19:30:00+13:00"


def test_a_talk_that_is_still_to_come_is_refused(home: Home) -> None:
    home.child("Ben", "2018-06")
    home.talk("Ben", at="2026-11-24T19:00+00:00")
    assert home.code == 5
    assert home.error["next_step"]


def test_an_end_before_the_start_is_wrong_usage(home: Home) -> None:
    home.due("2026-11-24T19:00", "2026-11-23T19:00")
    assert home.code == 2


# -- ages and ratings -------------------------------------------------------------------------


def test_a_leap_day_child_turns_thirteen_on_the_first_of_march(home: Home, tmp_path: Path) -> None:
    lea = home.child("Lea", "2016-02-29")
    home.device(lea, "android")
    home.apps(tmp_path, lea, "WhatsApp")
    ages = [
        home("ratings", "--child", lea, "--on", day)["age"] for day in ("2029-02-28", "2029-03-01")
    ]
    assert ages == [12, 13]
    assert home.verdicts(lea, "2029-02-28") == {"whatsapp": "above_age"}
    assert home.verdicts(lea, "2029-03-01") == {"whatsapp": "label_fits"}


def test_an_unknown_day_counts_as_the_last_of_the_month(home: Home) -> None:
    kim = home.child("Kim", "2013-11")
    ages = [
        home("ratings", "--child", kim, "--on", day)["age"] for day in ("2026-11-29", "2026-11-30")
    ]
    assert ages == [12, 13]


def test_an_assumed_label_warns_but_never_says_that_it_fits(home: Home, tmp_path: Path) -> None:
    """Roblox: Apple 13+ (assumed), PEGI "!" (no age), Play Teen; no minimum in its terms."""
    verdicts = {}
    for name, born in (("Ida", "2014-06"), ("Nora", "2013-06")):
        for platform in ("", "ios", "android"):
            child = home.child(f"{name} {platform}", born)
            if platform:
                home.device(child, platform)
            home.apps(tmp_path, child, "Roblox")
            verdicts[(name, platform)] = home.verdicts(child)["roblox"]
    assert verdicts == {
        ("Ida", ""): "no_age_given",
        ("Ida", "ios"): "above_age",
        ("Ida", "android"): "above_age",
        ("Nora", ""): "no_age_given",
        ("Nora", "ios"): "no_age_given",
        ("Nora", "android"): "label_fits",
    }


def test_the_terms_of_the_country_count_and_announced_ones_do_not(
    home: Home, tmp_path: Path
) -> None:
    """TikTok from 13; 16 in Australia (in force) and in the UK (only announced)."""
    here, away = home, Home(tmp_path / "away", "AU")
    found = []
    for house in (here, away):
        nora = house.child("Nora", "2013-06")
        house.device(nora, "android")
        house.apps(tmp_path, nora, "TikTok")
        rated = house("ratings", "--child", nora)["apps"][0]
        found.append((rated["verdict"], rated["terms_min_age"]))
    assert found == [("label_fits", 13), ("above_age", 16)]


def test_a_name_that_nobody_knows_has_no_age_and_open_flags(home: Home, tmp_path: Path) -> None:
    nora = home.child("Nora", "2013-06")
    home.apps(tmp_path, nora, "Qwertz Zoo")
    rated = home("ratings", "--child", nora)["apps"][0]
    assert (rated["app_id"], rated["verdict"]) == (None, "no_age_given")
    assert set(rated["flags"].values()) == {"unknown"}
    assert rated["labels"] == []


# -- the plan ---------------------------------------------------------------------------------


def rows(jobs: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(c["check_id"], c["target"]["id"]) for job in jobs for c in job["checks"]]


def test_a_child_without_anything_has_no_job(home: Home) -> None:
    home.child("Nora", "2013-06")
    assert home.jobs("Nora") == []


def test_a_tablet_brings_its_fifteen_checks_at_once_as_unknown(home: Home) -> None:
    """iOS has 3 essential checks on the device and 12 on the account that comes with it."""
    home.child("Nora", "2013-06")
    tablet = home.device("Nora", "ios")
    jobs = home.jobs("Nora")
    checks = [c for job in jobs for c in job["checks"]]
    assert len(rows(jobs)) == len(set(rows(jobs))) == 15
    assert {(c["state"], c["essential"]) for c in checks} == {("unknown", True)}
    kinds = [c["target"]["kind"] for c in checks]
    assert (kinds.count("device"), kinds.count("account")) == (3, 12)
    assert {c["target"]["id"] for c in checks if c["target"]["kind"] == "device"} == {tablet}
    assert len({c["target"]["id"] for c in checks if c["target"]["kind"] == "account"}) == 1


def test_a_job_is_one_topic_with_one_thing_in_hand_of_at_most_twelve_minutes(
    home: Home, tmp_path: Path
) -> None:
    nora = home.child("Nora", "2013-06")
    for platform in ("ios", "android", "nintendo_switch"):
        home.device(nora, platform)
    home.apps(tmp_path, nora, "TikTok", "Instagram", "Snapchat", "YouTube", "Discord")
    jobs = home.jobs("Nora")
    assert len(rows(jobs)) == len(set(rows(jobs)))
    for job in jobs:
        assert job["minutes"] <= 12 or len(job["checks"]) == 1
        assert (job["device_id"] is not None) == (
            job["in_hand"] in ("child_device", "tv_or_console")
        )
        assert job["because"] == "not_looked_yet"
    assert [job["topic"] for job in jobs[:3]] == ["live", "live", "contact"]
    assert len({job["id"] for job in jobs}) == len(jobs)


def test_below_the_age_of_the_terms_one_question_asks_whether_the_account_exists(
    home: Home, tmp_path: Path
) -> None:
    """TikTok's terms begin at 13: for Ben no value fits, so one row stands for all of them."""
    home.child("Ben", "2018-06")
    home.apps(tmp_path, "Ben", "TikTok")
    (job,) = home.jobs("Ben")
    (check,) = job["checks"]
    assert check["asks_existence"]
    assert check["target"]["kind"] == "account"
    home.child("Nora", "2013-06")
    home.apps(tmp_path, "Nora", "TikTok")
    asked = [c for job in home.jobs("Nora") for c in job["checks"]]
    assert len(asked) > 8
    assert not any(c["asks_existence"] for c in asked)


def test_the_plan_is_the_same_each_time(home: Home, tmp_path: Path) -> None:
    home.child("Nora", "2013-06")
    home.device("Nora", "android")
    home.apps(tmp_path, "Nora", "Snapchat", "WhatsApp")
    assert home.jobs("Nora") == home.jobs("Nora")


def test_a_router_and_a_sim_are_control_points_with_rows_of_their_own(home: Home) -> None:
    """The router has 1 essential check, a UK mobile line 3."""
    nora = home.child("Nora", "2013-06")
    ids = {home.device(nora, platform) for platform in ("router", "uk_mobile")}
    checks = [c for job in home.jobs(nora) for c in job["checks"]]
    assert len(checks) == 4
    assert {c["target"]["kind"] for c in checks} == {"control_point"}
    assert {c["target"]["id"] for c in checks} == ids
