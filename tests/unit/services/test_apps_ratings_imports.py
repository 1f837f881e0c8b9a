"""Apps: a list of names, verdicts, and files that bring apps in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from familysafe.domain.account import Account
from familysafe.domain.app_record import AppEvidence, AppRecord, Decision, StoreLabel
from familysafe.domain.family import Household
from familysafe.domain.rating import Flag, Verdict
from familysafe.errors import InvalidInputError
from familysafe.services import apps, children, imports, ratings, search, talks
from familysafe.services.ports import Edit
from tests.content_fakes import a_label, an_app
from tests.unit.services.conftest import Family


def add(family: Family, *names: str) -> tuple[apps.ProposedApp, ...]:
    rows = apps.propose(family.desk, names=names, child_id=family.nora)
    picks = [apps.Pick(r.name, r.app_id) for r in rows]
    apps.add_apps(family.desk, child_id=family.nora, picks=picks)
    return rows


def test_a_pasted_list_is_matched_and_the_unsure_are_asked(family: Family) -> None:
    rows = apps.propose(
        family.desk, names=["chatter", "Drawing", "Zzz", "CHATTER", " "], child_id=family.nora
    )
    assert [(r.typed, r.found.value) for r in rows] == [
        ("chatter", "matched"),
        ("Drawing", "unsure"),
        ("Zzz", "unknown"),
    ]
    assert rows[1].candidates == (("appdraw", "Drawing Pad"),)


def test_an_app_brings_its_account_once_and_the_second_time_nothing(family: Family) -> None:
    add(family, "Chatter")
    assert add(family, "Chatter")[0].already
    assert sum(a.service_id == "appchat" for a in family.desk.book.all(Account)) == 1
    assert len(family.desk.book.all(AppRecord)) == 1


def test_the_verdict_changes_on_the_birthday(family: Family) -> None:
    add(family, "Chatter")

    def on(day: date) -> Verdict:
        found = ratings.ratings_for(family.desk, child_id=family.nora, on=day)
        return found.apps[0].verdict

    assert on(date(2026, 5, 1)) is Verdict.ABOVE_AGE
    assert on(date(2026, 5, 2)) is Verdict.LABEL_FITS


def test_the_terms_of_the_households_country_count(family: Family) -> None:
    add(family, "Chatter")
    home = family.desk.household()
    family.desk.save("move", [Edit(home, replace(home, country="AU"))])
    rated = ratings.ratings_for(family.desk, child_id=family.nora).apps[0]
    assert rated.verdict is Verdict.ABOVE_AGE
    assert rated.because[0].code == "terms_above"
    assert isinstance(family.desk.household(), Household)


def test_flags_are_said_whatever_the_label_says(family: Family) -> None:
    add(family, "Chatter", "Zzz")
    known, unknown = ratings.ratings_for(family.desk, child_id=family.nora).apps
    assert (known.flags.live, known.flags.spending) == (Flag.YES, Flag.UNKNOWN)
    assert (unknown.verdict, unknown.flags.chat) == (Verdict.NO_AGE_GIVEN, Flag.UNKNOWN)


def test_the_store_label_of_the_childs_device_counts(family: Family) -> None:
    labels = (a_label("pegi", "12", 12), a_label("apple_2025", "16+", 16))
    family.content.app_list = (an_app("appchat", "Chatter", labels=labels),)
    add(family, "Chatter")
    rated = ratings.ratings_for(family.desk, child_id=family.nora).apps[0]
    assert rated.verdict is Verdict.ABOVE_AGE


def test_a_label_read_in_the_store_counts_before_the_packs(family: Family) -> None:
    add(family, "Chatter")
    record = family.desk.book.all(AppRecord)[0]
    apps.note_store_label(family.desk, app_record_id=record.id, system="pegi", label="18")
    apps.note_store_label(family.desk, app_record_id=record.id, system="pegi", label="16")
    rated = ratings.ratings_for(family.desk, child_id=family.nora).apps[0]
    assert [x.label for x in rated.labels] == ["16"]
    assert rated.verdict is Verdict.ABOVE_AGE
    with pytest.raises(InvalidInputError):
        apps.note_store_label(family.desk, app_record_id=record.id, system="pegi", label="99")


def test_the_decision_stands_beside_the_verdict(family: Family) -> None:
    add(family, "Chatter")
    record = family.desk.book.all(AppRecord)[0]
    apps.decide(family.desk, app_record_id=record.id, decision=Decision.WITH_RULES, reason="ok")
    rated = ratings.ratings_for(family.desk, child_id=family.nora)
    assert rated.apps[0].decision is not None
    assert rated.undecided == ()


@dataclass(frozen=True)
class Seen:
    kind: str
    detail: str
    count: int = 1
    seen_on: date | None = None


@dataclass(frozen=True)
class FoundApp:
    name: str
    package_id: str = ""
    platform: str = "android"
    store_label: str | None = None
    evidence: tuple[Seen, ...] = ()


@dataclass(frozen=True)
class FoundFile:
    items: tuple[FoundApp, ...]
    source: str = "android_packages"
    left_out: dict[str, int] = field(default_factory=dict)
    seen_on: date | None = date(2026, 11, 1)


LIST = FoundFile(
    (
        FoundApp("com.appchat", "com.appchat", evidence=(Seen("used", "location", 3),)),
        FoundApp("Some Game", "org.some.game"),
        FoundApp("Drawing", "org.other.drawing"),
    )
)


def test_a_file_is_matched_by_package_id_and_the_rest_stays_as_named(family: Family) -> None:
    rows = imports.preview(family.desk, found=LIST, child_id=family.nora).rows
    assert [(r.name, r.app_id, r.already) for r in rows] == [
        ("Chatter", "appchat", False),
        ("Some Game", None, False),
        ("Drawing", None, False),
    ]


def test_the_same_file_twice_adds_nothing_and_undo_takes_it_back(family: Family) -> None:
    shown = imports.preview(family.desk, found=LIST, child_id=family.nora, device_id=family.tablet)
    first = imports.apply(family.desk, shown=shown, ticked=[0, 1])
    assert (len(first.added), first.evidence) == (2, 1)
    again = imports.preview(family.desk, found=LIST, child_id=family.nora, device_id=family.tablet)
    assert [r.already for r in again.rows] == [True, True, False]
    second = imports.apply(family.desk, shown=again, ticked=[0, 1])
    assert (second.added, second.evidence, second.receipt) == ((), 0, None)
    family.desk.book.undo()
    assert family.desk.book.all(AppRecord) == ()
    assert family.desk.book.all(AppEvidence) == ()
    assert all(a.service_id != "appchat" for a in family.desk.book.all(Account))


def test_search_finds_records_and_content_and_offers_to_add(family: Family) -> None:
    assert search.search(family.desk, text="chat").content[0].title == "Chatter"
    assert search.search(family.desk, text="nora").records[0].id == family.nora
    assert search.search(family.desk, text="Qwerty").offer_app == "Qwerty"


def test_search_is_silent_about_a_child_in_the_trash(family: Family) -> None:
    talks.log_talk(family.desk, child_ids=[family.ben], how=None, note="The treehouse plan")
    assert len(search.search(family.desk, text="treehouse").records) == 1
    children.remove_child(family.desk, child_id=family.ben)
    assert search.search(family.desk, text="treehouse").records == ()
    assert search.search(family.desk, text="nora", limit=1).records[0].id == family.nora
    family.desk.book.undo()
    assert len(search.search(family.desk, text="treehouse").records) == 1


@dataclass(frozen=True)
class LostRow:
    row: int
    store_label: str | None = None


@dataclass(frozen=True)
class TableFile(FoundFile):
    nameless: tuple[LostRow, ...] = ()
    accounts: tuple[str, ...] = ()


def test_a_famous_name_under_a_strange_package_id_is_asked_about(family: Family) -> None:
    found = FoundFile((FoundApp("Chatter", "com.copycat.chatter"), FoundApp("Chatter", "")))
    copy, named = imports.preview(family.desk, found=found, child_id=family.nora).rows
    assert (copy.app_id, [app for app, _ in copy.candidates]) == (None, ["appchat"])
    assert named.app_id == "appchat"


def test_a_row_without_a_name_waits_for_one_and_is_then_looked_up(family: Family) -> None:
    found = TableFile((FoundApp("Drawing"),), nameless=(LostRow(7, "PEGI 12"),))
    shown = imports.preview(family.desk, found=found, child_id=family.nora)
    assert [(r.name, r.row_number) for r in shown.rows] == [("", 7), ("Drawing", None)]
    assert len(imports.apply(family.desk, shown=shown).added) == 1
    named = imports.with_name(family.desk, shown=shown, index=0, name=" chatter ")
    assert (named.rows[0].app_id, named.rows[0].already) == ("appchat", False)
    imports.apply(family.desk, shown=named, ticked=[0])
    (label,) = family.desk.book.all(StoreLabel)
    assert (label.system, label.label) == ("pegi", "12")


def test_a_newer_label_of_a_known_app_is_said_and_noted_once(family: Family) -> None:
    for printed in ("PEGI 7", "PEGI 16", "PEGI 16"):
        found = FoundFile((FoundApp("Drawing", platform="unknown", store_label=printed),))
        shown = imports.preview(family.desk, found=found, child_id=family.nora)
        last = (shown.rows[0].newer_label, shown.rows[0].had_label)
        imports.apply(family.desk, shown=shown)
        if printed == "PEGI 16":
            break
    assert last == (True, "PEGI 7")
    again = imports.preview(family.desk, found=found, child_id=family.nora)
    assert not again.rows[0].newer_label
    assert imports.apply(family.desk, shown=again).receipt is None
    assert [s.label for s in family.desk.book.all(StoreLabel)] == ["7", "16"]


@pytest.mark.parametrize(
    ("platform", "printed", "known"),
    [
        ("ios", "12+", ("apple_legacy", "12+")),
        ("ios", "13+", ("apple_2025", "13+")),
        ("ios", "9+", None),
        ("unknown", "12+", None),
        ("android", "PEGI 12", ("pegi", "12")),
        ("android", "USK ab 16 Jahren", ("usk", "16")),
        ("android", "Everyone 10+", ("esrb", "E10+")),
        ("android", "PEGI 99", None),
        ("android", "Parental Guidance", None),
    ],
)
def test_a_label_is_taken_only_where_its_system_is_sure(
    family: Family, platform: str, printed: str, known: tuple[str, str] | None
) -> None:
    found = FoundFile((FoundApp("Drawing", platform=platform, store_label=printed),))
    (row,) = imports.preview(family.desk, found=found, child_id=family.nora).rows
    assert row.store_label == known


def test_accounts_of_a_password_manager_are_counted_and_not_taken(family: Family) -> None:
    shown = imports.preview(
        family.desk, found=TableFile((), accounts=("one", "two")), child_id=family.nora
    )
    assert shown.rows == ()
    assert shown.left_out == {"accounts": 2}
