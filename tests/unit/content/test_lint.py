"""Each rule of the lint finds its bad example, at the right line, and says how to mend it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from familysafe.content import lint_facts, lint_guides, lint_pack, lint_words
from familysafe.content.lint import RULES, check_folder
from familysafe.content.lint_base import Folder, Problem, open_folder
from familysafe.content.overlay import Overlay
from familysafe.resources import resource_path

Found = Callable[[Callable[[Folder], None], str, Callable[[Any], None]], list[Problem]]
TIKTOK = "apps/tiktok.json"
IOS = "platforms/ios.json"


def first_check(raw: Any) -> Any:
    return raw["checks"][0]


def set_first(**values: object) -> Callable[[Any], None]:
    return lambda raw: first_check(raw).update(values)


def test_the_shipped_pack_has_no_problem() -> None:
    assert check_folder(resource_path("content")) == ()


def test_a_missing_source_is_found_at_its_line(found: Found) -> None:
    problems = found(lint_facts.sourced, IOS, set_first(sources=[]))
    assert [p.file for p in problems] == [IOS]
    assert "source is missing" in problems[0].message
    assert problems[0].line > 5


def test_a_source_that_does_not_exist_is_found(found: Found) -> None:
    problems = found(lint_facts.sourced, IOS, set_first(sources=["nobody_said_so"]))
    assert "nobody_said_so" in problems[0].message


def test_a_missing_date_is_found(found: Found) -> None:
    problems = found(lint_facts.sourced, IOS, set_first(as_of=""))
    assert "date is missing" in problems[0].message


def test_an_essential_check_from_memory_needs_its_mark(found: Found) -> None:
    change = set_first(sources=["general_knowledge"], essential=True, marks=[])
    problems = found(lint_facts.not_only_from_memory, TIKTOK, change)
    assert "general knowledge alone" in problems[0].message


def test_an_essential_check_from_memory_with_its_mark_is_fine(found: Found) -> None:
    mark = ["general_knowledge"]
    change = set_first(sources=["general_knowledge"], essential=True, marks=mark)
    assert found(lint_facts.not_only_from_memory, TIKTOK, change) == []


def test_a_missing_best_before_is_found(found: Found) -> None:
    problems = found(lint_facts.best_before, "help/GB.json", lambda raw: raw.pop("review_by"))
    assert "Best-before is missing" in problems[0].message


def test_a_label_that_no_table_knows_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["labels"][0]["label"] = "14+"

    problems = found(lint_facts.labels_known, TIKTOK, change)
    assert "No table knows the label" in problems[0].message


def test_a_label_with_another_age_than_its_table_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["labels"][0]["min_age"] = 3

    assert "Use the same ages" in found(lint_facts.labels_known, TIKTOK, change)[0].message


def test_a_sign_without_an_age_must_not_carry_one(found: Found) -> None:
    def change(raw: Any) -> None:
        label = next(x for x in raw["labels"] if x.get("no_age_given"))
        label["min_age"] = 12

    assert "No age is given" in found(lint_facts.labels_known, TIKTOK, change)[0].message


def test_a_tip_that_names_a_vanished_check_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["tips"][0]["checks"] = ["tiktok.privacy.nothing"]

    assert "tiktok.privacy.nothing" in found(lint_facts.references, "tips.json", change)[0].message


def test_a_tip_without_a_clause_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["tips"][3]["clauses"] = []

    assert "A tip needs" in found(lint_facts.references, "tips.json", change)[0].message


def test_a_guide_that_names_another_tip_than_the_list_of_tips_is_found(found: Found) -> None:
    problems = found(lint_facts.tips_agree, IOS, set_first(tips=[14]))
    assert [p.file for p in problems] == [IOS]
    assert "tips.json names" in problems[0].message and "in both" in problems[0].message


def test_tips_out_of_order_are_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["tips"][2]["number"] = 5

    problems = found(lint_facts.tips_agree, "tips.json", change)
    assert any("from 1 to 14" in p.message for p in problems)


def test_a_talk_that_leads_to_an_unknown_clause_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["next_step"] = {"kind": "clause", "ref": "no_such", "text": "Read it."}

    problems = found(lint_facts.references, "talks/live_streaming.json", change)
    assert "no_such" in problems[0].message


def test_an_id_that_vanished_is_found_at_its_line(found: Found) -> None:
    problems = found(lint_facts.no_id_vanished, IOS, lambda raw: raw["checks"].pop(0))
    ids = resource_path("content", "ids.txt").read_text("utf-8").splitlines()
    assert [p.file for p in problems] == ["ids.txt"]
    assert ids[problems[0].line - 1] == "check:ios.geo_apps"


def test_two_checks_with_one_id_are_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["checks"][1]["id"] = raw["checks"][0]["id"]

    assert "is also in" in found(lint_facts.unique_ids, IOS, change)[0].message


def test_a_gap_in_the_ages_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        first_check(raw)["fits"].pop(0)

    assert "must begin at age 0" in found(lint_guides.ages_covered, IOS, change)[0].message


def test_ages_that_end_early_are_found(found: Found) -> None:
    def change(raw: Any) -> None:
        first_check(raw)["fits"].pop()

    assert "must reach 17" in found(lint_guides.ages_covered, IOS, change)[0].message


def test_a_fitting_value_that_does_not_exist_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        first_check(raw)["fits"][0]["values"] = ["Sometimes"]

    assert "not one of values" in found(lint_guides.ages_covered, IOS, change)[0].message


def test_minutes_that_cannot_be_true_are_found(found: Found) -> None:
    problems = found(lint_guides.shape_is_sane, IOS, set_first(minutes=90))
    assert "90 minutes" in problems[0].message


def test_more_than_three_steps_are_found(found: Found) -> None:
    problems = found(lint_guides.shape_is_sane, IOS, set_first(do=["a", "b", "c", "d"]))
    assert "one to 3 things" in problems[0].message


def test_a_test_that_posts_is_found(found: Found) -> None:
    change = set_first(prove_it="Post a short video. See who can watch it.")
    assert "must not do this" in found(lint_guides.test_is_harmless, IOS, change)[0].message


def test_a_test_that_writes_to_somebody_is_found(found: Found) -> None:
    change = set_first(prove_it="From your phone, tap Send. It should not arrive.")
    assert found(lint_guides.test_is_harmless, IOS, change)


def test_a_test_that_stops_in_time_is_fine(found: Found) -> None:
    change = set_first(prove_it="Tap Get on a new app. You are asked. Cancel before you confirm.")
    assert found(lint_guides.test_is_harmless, IOS, change) == []


def test_no_test_needs_a_reason(found: Found) -> None:
    change = set_first(prove_it=None, no_test_because="")
    assert "no_test_because" in found(lint_guides.test_is_harmless, IOS, change)[0].message


def test_a_placeholder_that_nobody_fills_is_found(found: Found) -> None:
    problems = found(lint_guides.placeholders_known, IOS, set_first(question="Is {kid} seen?"))
    assert "{kid}" in problems[0].message


def test_wording_copied_between_guides_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        for check in raw["checks"][:2]:
            check["why"] = "The same long sentence stands in two guides at once."

    assert "shared.json" in found(lint_guides.nothing_copied, IOS, change)[0].message


def test_an_entry_that_must_not_be_shown_is_found(shipped: Folder) -> None:
    raw = {"entries": [{"name": "A line", "show": False}]}
    folder = Folder(shipped.root, raw={"help/GB.json": raw})
    lint_guides.nothing_hidden(folder)
    assert "show: false" in folder.problems[0].message


def test_too_few_openers_are_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["bands"]["8_10"]["openers"] = raw["bands"]["8_10"]["openers"][:2]

    problems = found(lint_guides.talks_complete, "talks/live_streaming.json", change)
    assert "at least 5 openers" in problems[0].message


def test_a_check_in_the_wrong_file_is_found(found: Found) -> None:
    problems = found(lint_guides.check_belongs, IOS, set_first(platform_id="android"))
    assert "owner" in problems[0].message


def test_words_of_alarm_blame_and_promise_are_found(found: Found) -> None:
    for words in ("Predators are near.", "You failed to look.", "Your child is now safe."):
        problems = found(lint_words.no_forbidden_words, IOS, set_first(why=words))
        assert "find other words" in problems[0].message


@pytest.mark.parametrize(
    "words",
    ["A deadly danger lurks here.", "Beware of this app!!", "Act now, before it's too late.",
     "Shame on you.", "How stupid.", "This is foolproof.", "There is no risk."],
)  # fmt: skip
def test_each_loud_blaming_or_promising_word_is_found(found: Found, words: str) -> None:
    assert found(lint_words.no_forbidden_words, IOS, set_first(why=words)) != []


def test_gendered_words_in_a_talk_are_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["bands"]["8_10"]["first_words"] = "Ask your son what he likes."

    problems = found(lint_words.talks_are_neutral, "talks/live_streaming.json", change)
    assert "Say it for all" in problems[0].message


def test_a_gendered_question_in_a_talk_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["questions"][0] = "What might scare your little sister?"

    problems = found(lint_words.talks_are_neutral, "talks/live_streaming.json", change)
    assert "'sister'" in problems[0].message


def test_a_hard_text_is_found(found: Found) -> None:
    hard = (
        "Notwithstanding previously established organisational configurations, comprehensive"
        " administrative verification necessitates considerable familiarity with individual"
        " authorisation responsibilities throughout international telecommunications."
    )
    problems = found(lint_words.easy_to_read, IOS, set_first(why=hard, see=hard, does_not=hard))
    assert "reading grade" in problems[0].message


def test_a_number_that_its_country_cannot_have_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["entries"][1]["phone"] = "0800 1"

    problems = found(lint_words.numbers_valid, "help/GB.json", change)
    assert "no number of United Kingdom" in problems[0].message


def test_a_sign_that_hides_words_is_found(found: Found) -> None:
    for sign in ("\u202e", "\u200b", "\x07"):
        problems = found(lint_words.no_hidden_signs, IOS, set_first(why=f"Look{sign} here."))
        assert f"U+{ord(sign):04X}" in problems[0].message


def test_a_mark_without_words_is_found(found: Found) -> None:
    change: Callable[[Any], None] = lambda raw: raw["marks"].pop("low_confidence")  # noqa: E731
    problems = found(lint_facts.marks_have_words, "shared.json", change)
    assert "low_confidence" in problems[0].message


def test_a_translation_that_leads_nowhere_is_found(shipped: Folder) -> None:
    overlay = Overlay(language="de", texts={"entries.nobody.name": "Niemand"})
    name = "lang/de/help/GB.json"
    folder = Folder(shipped.root, raw=shipped.raw, text={name: "{}"}, overlays={name: overlay})
    lint_pack.translations_lead_somewhere(folder)
    assert "no English text at entries.nobody.name" in folder.problems[0].message


def test_an_exception_without_a_reason_is_found(found: Found) -> None:
    def change(raw: Any) -> None:
        raw["exceptions"]["words"] = {"nightmare": "fine"}

    problems = found(lint_pack.exceptions_have_reasons, "lint_exceptions.json", change)
    assert "Say in a sentence why 'nightmare'" in problems[0].message


def test_a_missing_confidence_is_found(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    ios = tmp_path / "pack" / IOS
    text = ios.read_text("utf-8").replace('"confidence": "medium",', "", 1)
    ios.write_text(text, "utf-8")
    problem = next(p for p in open_folder(tmp_path / "pack").problems)
    assert problem.file == IOS and "“confidence” is missing" in problem.message


def test_a_file_changed_after_sealing_is_found(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    law = tmp_path / "pack" / "law.json"
    law.write_text(law.read_text("utf-8").replace("moves monthly", "moves often"), "utf-8")
    folder = open_folder(tmp_path / "pack")
    lint_pack.sealed(folder)
    assert [p.file for p in folder.problems] == ["pack.json"]
    assert "familysafe.content.seal" in folder.problems[0].message


def test_a_broken_file_is_named_with_line_and_remedy(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    broken = tmp_path / "pack" / "apps" / "tiktok.json"
    lines = broken.read_text("utf-8").splitlines()
    lines[2] = lines[2].replace(",", "")
    broken.write_text("\n".join(lines), "utf-8")
    problem = next(p for p in open_folder(tmp_path / "pack").problems)
    assert (problem.file, problem.line) == ("apps/tiktok.json", 4)
    assert "commas" in problem.message


def test_one_unreadable_file_is_one_problem(tmp_path: Path) -> None:
    copytree(resource_path("content"), tmp_path / "pack")
    roku = tmp_path / "pack" / "platforms" / "roku.json"
    roku.write_text(roku.read_text("utf-8").replace('"family": "tv"', '"family": 7'), "utf-8")
    problems = check_folder(tmp_path / "pack")
    assert [p.file for p in problems] == ["platforms/roku.json"]
    assert "“family” holds a whole number" in problems[0].message


def test_a_missing_file_and_a_strange_one_are_named(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}", "utf-8")
    problems = open_folder(tmp_path).problems
    assert {p.file for p in problems} >= {"law.json", "tips.json", "other.json"}


def test_every_rule_runs() -> None:
    assert len(RULES) == len(set(RULES)) == 25
