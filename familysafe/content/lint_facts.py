"""Rules on facts: sources, dates, references, labels, ids, best-before."""

from __future__ import annotations

from collections.abc import Iterator, Set

import msgspec

from familysafe.content.ids import IDS, all_ids, read_ids
from familysafe.content.lint_base import GENERAL, Folder, Problem, walk
from familysafe.content.schema import (
    AgreementFile,
    CatalogueApp,
    ChangeFile,
    Clause,
    FirstHour,
    OarsTable,
    RatingCountries,
    RatingSystem,
    SharedFile,
    SourceFile,
    TalkCommon,
    TalkTopic,
    TipFile,
)
from familysafe.content.schema_checks import Mark, TopicId

_TOPICS = frozenset(TopicId.__args__)  # type: ignore[attr-defined]
_MARKS = frozenset(Mark.__args__)  # type: ignore[attr-defined]
_CARDS = frozenset({"rotate"})
_DRILLS = frozenset({"stranger"})
_PRACTICES = frozenset({"trusted_adults", "feed"})
_MUST_HAVE_DATE = frozenset(
    {
        "agreement.json", "apps", "first_hour.json", "glossary.json", "help", "law.json",
        "ratings", "talk_common.json", "talks", "tips.json",
    }
)  # fmt: skip


def sourced(folder: Folder) -> None:
    """Every fact names a source that exists, a date and (by its shape) a confidence."""
    known = _source_keys(folder)
    for name, file in folder.files.items():
        for place, struct in _structs(file):
            _check_sources(folder, name, place, struct, known)
            if getattr(struct, "as_of", None) == "" and not isinstance(file, SourceFile):
                folder.report(name, place, "The date is missing. Say in as_of what day it is of.")
            if getattr(struct, "features_as_of", None) == "" and not struct.features_sources:  # type: ignore[attr-defined]
                folder.report(name, place, "The features need a source.")


def _check_sources(
    folder: Folder,
    name: str,
    place: tuple[str | int, ...],
    struct: object,
    known: set[str],
) -> None:
    for field in ("sources", "features_sources", "source", "notes_sources"):
        found = getattr(struct, field, None)
        keys = (found,) if isinstance(found, str) else found
        if keys is None or (keys and not isinstance(keys[0], str)):
            continue
        if not keys and field != "notes_sources":
            folder.report(name, place, "The source is missing. Name a key of sources.json.")
        for key in keys:
            if key not in known:
                message = f"There is no source {key!r}. Add it to sources.json."
                folder.report(name, (*place, field), message)


def _source_keys(folder: Folder) -> set[str]:
    return {s.key for _, file in folder.of(SourceFile) for s in file.sources}


def _structs(file: object) -> Iterator[tuple[tuple[str | int, ...], msgspec.Struct]]:
    return walk(file)


def not_only_from_memory(folder: Folder) -> None:
    """An essential check that rests on general knowledge says so in plain words."""
    for name, place, check in folder.checks():
        only = set(check.sources) == {GENERAL}
        if check.essential and only and GENERAL not in check.marks:
            folder.report(
                name,
                place,
                "This essential check rests on general knowledge alone. Find a source, or add"
                ' "marks": ["general_knowledge"], which shows it in plain words.',
            )


def marks_have_words(folder: Folder) -> None:
    """Each mark of doubt has its plain words; without them a page of the window could not open."""
    for name, shared in folder.of(SharedFile):
        for mark in sorted(_MARKS - {key for key, words in shared.marks.items() if words}):
            folder.report(name, ("marks",), f"The mark “{mark}” has no words. Write them here.")


def best_before(folder: Folder) -> None:
    """Every file of facts has a best-before date (checks and cards have their own by shape)."""
    for name, file in folder.files.items():
        if name.split("/")[0] in _MUST_HAVE_DATE and file.review_by is None:
            folder.report(name, (), "Best-before is missing. Add review_by, as YYYY-MM-DD.")


def labels_known(folder: Folder) -> None:
    """Each label stands in a rating table, with the table's ages."""
    tables = {s.id: {c.code: c for c in s.ratings} for _, s in folder.of(RatingSystem)}
    for name, app in folder.of(CatalogueApp):
        for number, label in enumerate(app.labels):
            place = ("labels", number)
            code = tables.get(label.system, {}).get(label.label)
            if code is None:
                message = f"No table knows the label {label.system} {label.label}."
                folder.report(name, place, message + " Correct it, or add it to ratings/.")
            elif label.no_age_given and (label.min_age, label.warn_below) != (
                None,
                None,
            ):
                folder.report(name, place, "No age is given by this sign: leave the ages out.")
            elif not label.no_age_given and (label.min_age, label.warn_below) != (
                code.min_age,
                code.warn_below,
            ):
                message = f"The table says {code.min_age} and {code.warn_below} for this label."
                folder.report(name, place, message + " Use the same ages.")
    _countries_known(folder, set(tables))


def _countries_known(folder: Folder, systems: set[str]) -> None:
    for name, file in folder.of(RatingCountries):
        for country, ids in (*file.by_country.items(), ("others", file.others)):
            for system in set(ids) - systems:
                folder.report(name, ("by_country", country), f"There is no system {system!r}.")


def references(folder: Folder) -> None:
    """What one file names in another exists."""
    checks = {check.id for _, _, check in folder.checks()}
    topics = {topic.id for _, topic in folder.of(TalkTopic)}
    clauses = {c.id for _, file in folder.of(AgreementFile) for c in file.clauses}
    apps = {app.id for _, app in folder.of(CatalogueApp)}
    for name, topic in folder.of(TalkTopic):
        step = topic.next_step
        targets = {
            "check_up": _TOPICS,
            "clause": clauses,
            "card": _CARDS,
            "drill": _DRILLS,
            "practice": _PRACTICES,
        }[step.kind]
        _known(folder, name, ("next_step", "ref"), step.kind, [step.ref], targets)
    for name, tips in folder.of(TipFile):
        for number, tip in enumerate(tips.tips):
            place = ("tips", number)
            _known(folder, name, (*place, "topics"), "talk topic", tip.topics, topics)
            _known(folder, name, (*place, "checks"), "check", tip.checks, checks)
            _known(folder, name, (*place, "clauses"), "clause", tip.clauses, clauses)
            if not (tip.topics and tip.checks and tip.clauses):
                folder.report(name, place, "A tip needs a talk, a check and a clause at least.")
    _common_references(folder, topics, clauses)
    for name, changes in folder.of(ChangeFile):
        for number, change in enumerate(changes.changes):
            _known(
                folder,
                name,
                ("changes", number, "checks"),
                "check",
                change.checks,
                checks,
            )
            _known(folder, name, ("changes", number, "apps"), "app", change.apps, apps)


def tips_agree(folder: Folder) -> None:
    """What a tip names, and what says that it belongs to the tip, are the same."""
    named: dict[int, set[str]] = {}
    for name, tips in folder.of(TipFile):
        for number, tip in enumerate(tips.tips):
            named[tip.number] = {*tip.checks, *tip.topics}
            if tip.number != number + 1:
                folder.report(name, ("tips", number), "The tips stand in order, from 1 to 14.")
    if not named:
        return
    belonging = [(n, (*place, "tips"), c.id, c.tips) for n, place, c in folder.checks()]
    belonging += [(n, ("tips",), topic.id, topic.tips) for n, topic in folder.of(TalkTopic)]
    for name, at, key, own in belonging:
        lists = {tip for tip, keys in named.items() if key in keys}
        if lists != set(own):
            said = ", ".join(map(str, sorted(lists))) or "none"
            message = f"tips.json names {key!r} under {said}. Write the same numbers in both."
            folder.report(name, at, message)


def _common_references(folder: Folder, topics: set[str], clauses: set[str]) -> None:
    for name, common in folder.of(TalkCommon):
        clause = common.trusted_adults.next_step_clause
        _known(folder, name, ("trusted_adults",), "clause", [clause], clauses)
        for number, talk in enumerate(common.short_talks):
            place = ("short_talks", number, "goes_with")
            _known(folder, name, place, "talk topic", talk.goes_with, topics)
    for name, hour in folder.of(FirstHour):
        records = {item.id for item in hour.record}
        who = {answer.id for answer in hour.ask_first.who}
        for number, kind in enumerate(hour.kinds):
            at = ("kinds", number)
            later = [a.talk_topic for a in kind.aftercare]
            later += [t for t in (kind.talk_topic_5_7, kind.talk_topic_under_11) if t]
            _known(folder, name, (*at, "aftercare"), "talk topic", later, topics)
            _known(
                folder,
                name,
                (*at, "write_down"),
                "record",
                kind.write_down.record_ids,
                records,
            )
            _known(folder, name, (*at, "who"), "answer to who", kind.who, who)


def _known(
    folder: Folder,
    name: str,
    place: tuple[str | int, ...],
    what: str,
    used: list[str] | tuple[str, ...],
    known: Set[str],
) -> None:
    for key in used:
        if key not in known:
            folder.report(name, place, f"There is no {what} {key!r}. Correct the name.")


def no_id_vanished(folder: Folder) -> None:
    """Ids are for ever: a family's answers hang on them."""
    path = folder.root / IDS
    if not path.is_file():
        folder.report(IDS, (), "The list of ids is missing. Run familysafe.content.seal.")
        return
    try:
        tracked = read_ids(path)
    except (OSError, UnicodeDecodeError):
        message = "The list of ids cannot be read. Save it as UTF-8, or bring it back."
        folder.problems.append(Problem(IDS, 1, message))
        return
    present = all_ids(folder.files.values())
    folder.text.setdefault(IDS, "")
    for line, key in enumerate(tracked, start=1):
        if key not in present:
            message = f"The id {key} vanished. Bring it back: families' answers hang on it."
            folder.problems.append(Problem(IDS, line, message))
    for key in sorted(present - set(tracked)):
        message = f"The id {key} is new. Run familysafe.content.seal to track it."
        folder.problems.append(Problem(IDS, 1, message))
    _unique_clauses(folder)


def _unique_clauses(folder: Folder) -> None:
    for name, file in folder.of(AgreementFile):
        seen: dict[str, Clause] = {}
        for number, clause in enumerate(file.clauses):
            if clause.id in seen:
                folder.report(name, ("clauses", number), f"The id {clause.id!r} is used twice.")
            seen[clause.id] = clause


def unique_ids(folder: Folder) -> None:
    """No two checks or cards share an id, and each begins with its file's name."""
    seen: dict[str, str] = {}
    for name, place, unit in folder.units():
        owner = name.split("/")[1].removesuffix(".json")
        if not unit.id.startswith(owner + "."):
            folder.report(name, place, f"The id must begin with {owner!r} and a dot.")
        if unit.id in seen:
            folder.report(name, place, f"The id {unit.id} is also in {seen[unit.id]}.")
        seen[unit.id] = name
    for name, file in folder.files.items():
        family, _, stem = name.partition("/")
        own = getattr(file, "code" if family == "help" else "id", None)
        if stem and not isinstance(file, OarsTable) and own != stem.removesuffix(".json"):
            folder.report(name, (), f"The file must be named like its id {own!r}.")
