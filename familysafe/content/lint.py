"""Looks a whole pack over and says, with file and line, what to mend.

This is what ``familysafe content check`` runs. The rules stand in ``lint_facts``, ``lint_guides``,
``lint_words`` and ``lint_pack``; each has a test with a bad example.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from familysafe.content import lint_facts, lint_guides, lint_pack, lint_words
from familysafe.content.lint_base import EXCEPTIONS, Folder, Problem, open_folder

__all__ = ["RULES", "Problem", "check_folder"]

RULES: tuple[Callable[[Folder], None], ...] = (
    lint_facts.sourced,
    lint_facts.not_only_from_memory,
    lint_facts.best_before,
    lint_facts.marks_have_words,
    lint_facts.labels_known,
    lint_facts.references,
    lint_facts.tips_agree,
    lint_facts.no_id_vanished,
    lint_facts.unique_ids,
    lint_guides.ages_covered,
    lint_guides.shape_is_sane,
    lint_guides.test_is_harmless,
    lint_guides.placeholders_known,
    lint_guides.nothing_copied,
    lint_guides.nothing_hidden,
    lint_guides.talks_complete,
    lint_guides.check_belongs,
    lint_words.no_forbidden_words,
    lint_words.no_hidden_signs,
    lint_words.talks_are_neutral,
    lint_words.easy_to_read,
    lint_words.numbers_valid,
    lint_pack.translations_lead_somewhere,
    lint_pack.exceptions_have_reasons,
    lint_pack.sealed,
)

ACROSS_FILES = frozenset(
    {
        lint_facts.no_id_vanished,
        lint_facts.references,
        lint_facts.tips_agree,
        lint_facts.labels_known,
        lint_facts.sourced,
        lint_pack.translations_lead_somewhere,
        lint_pack.sealed,
    }
)
"""Rules that would blame good files for one that cannot be read; they wait until all can."""


WITH_EXCEPTIONS = frozenset(
    {
        lint_guides.test_is_harmless,
        lint_words.no_forbidden_words,
        lint_words.talks_are_neutral,
        lint_words.easy_to_read,
        lint_words.numbers_valid,
    }
)
"""Rules that would name what a list of exceptions lets pass, while that list cannot be read."""


def check_folder(path: Path) -> tuple[Problem, ...]:
    """All problems of the pack in ``path``, by file and line; () = nothing to mend."""
    folder = open_folder(path)
    waiting = ACROSS_FILES if folder.problems else frozenset()
    if any(problem.file == EXCEPTIONS for problem in folder.problems):
        waiting = waiting | WITH_EXCEPTIONS
    for rule in RULES:
        if rule not in waiting:
            rule(folder)
    return tuple(sorted(set(folder.problems)))
