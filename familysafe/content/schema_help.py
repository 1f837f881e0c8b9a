"""The shapes of help: services by region, triage, and the first hour by kind of incident."""

from __future__ import annotations

from typing import Literal

from familysafe.content.schema_checks import Confidence, FileShape, Shape

HelpKind = Literal[
    "emergency", "police_non_emergency", "police_child_abuse", "child_protection",
    "illegal_image_hotline", "take_down_own_image", "child_helpline", "parent_helpline",
    "cyberbullying", "fraud", "missing", "prevention",
]  # fmt: skip
Urgency = Literal["immediate_danger", "as_soon_as_possible", "not_urgent"]
Phase = Literal["next_hour", "today", "this_week"]


class HelpEntry(Shape, frozen=True, kw_only=True):
    """One service. ``confidence`` speaks of the phone number where there is one.

    A number of confidence medium or low is printed only with "check on the website" and the
    link; hours never without ``as_of``. Entries that must not be shown are not in the pack.
    ``editor_note`` is for those who keep the pack: how the entry was checked. It is not shown.
    """

    id: str
    kind: HelpKind
    name: str
    what_for: str
    when: Urgency
    who: str
    confidence: Confidence
    as_of: str
    sources: tuple[str, ...]
    url: str = ""
    phone: str = ""
    hours: str = ""
    other_ways: str = ""
    note: str = ""
    editor_note: str = ""


class HelpRegion(FileShape, frozen=True, kw_only=True):
    """The services of one country (ISO code) or area ("EU"). ``gaps``: none known there."""

    code: str
    name: str
    entries: tuple[HelpEntry, ...]
    gaps: tuple[HelpKind, ...] = ()


class RegionRef(Shape, frozen=True, kw_only=True):
    """A region in the index."""

    code: str
    name: str


class Triage(Shape, frozen=True, kw_only=True):
    """A sign, and where to turn."""

    sign: str
    do: str


class Who(Shape, frozen=True, kw_only=True):
    """An answer to "Who is it?"."""

    id: str
    label: str


class AskFirst(Shape, frozen=True, kw_only=True):
    """What is asked before anything else: the kind, then who."""

    question: str
    then: str
    who: tuple[Who, ...]
    rules: tuple[str, ...]


class CrisisTalk(Shape, frozen=True, kw_only=True):
    """If the child speaks of hurting themselves."""

    id: str
    title: str
    do: tuple[str, ...]
    say: str
    dont: tuple[str, ...]
    help_order: tuple[HelpKind, ...]
    sources: tuple[str, ...]
    confidence: Confidence


class Capture(Shape, frozen=True, kw_only=True):
    """What may be kept as proof, and what never."""

    fine: tuple[str, ...]
    never: tuple[str, ...]
    law: str


class Step(Shape, frozen=True, kw_only=True):
    """One step of a first-hour script."""

    step: str
    phase: Phase
    do: tuple[str, ...]
    say: str
    dont: str


class WriteDown(Shape, frozen=True, kw_only=True):
    """What to note: ids of ``FirstHour.record``, and more in words."""

    record_ids: tuple[str, ...]
    extra: str


class Aftercare(Shape, frozen=True, kw_only=True):
    """A talk some days later."""

    days: int
    talk_topic: str
    minutes: int
    first_words: str


class IncidentKind(Shape, frozen=True, kw_only=True):
    """The script of one kind. ``no_files`` True, False, or "if sexual": take in no files."""

    id: str
    title: str
    who: tuple[str, ...]
    no_files: bool | Literal["if sexual"]
    if_danger_now: str
    steps: tuple[Step, ...]
    lists: dict[Phase, tuple[str, ...]]
    write_down: WriteDown
    never: tuple[str, ...]
    help_order: tuple[HelpKind, ...]
    aftercare: tuple[Aftercare, ...]
    sources: tuple[str, ...]
    as_of: str
    newest_dated_source: str
    confidence: Confidence
    note: str = ""
    talk_topic_5_7: str = ""
    talk_topic_under_11: str = ""


class RecordItem(Shape, frozen=True, kw_only=True):
    """One line of what to write down."""

    id: str
    text: str


class LawNote(Shape, frozen=True, kw_only=True):
    """What the law of a country says on keeping proof. Not legal advice."""

    country: str
    text: str
    confidence: Confidence
    sources: tuple[str, ...]


class AftercareRules(Shape, frozen=True, kw_only=True):
    """When to look back; days."""

    days: tuple[int, ...]
    review_days: int
    text: str
    note: str
    sources: tuple[str, ...]


class FirstHour(FileShape, frozen=True, kw_only=True):
    """``first_hour.json``."""

    ask_first: AskFirst
    always_on_top: tuple[str, ...]
    crisis_talk: CrisisTalk
    capture: Capture
    phases: dict[Phase, str]
    step_order: tuple[str, ...]
    kinds: tuple[IncidentKind, ...]
    record: tuple[RecordItem, ...]
    principle: str
    proof_do: tuple[str, ...]
    proof_do_not: tuple[str, ...]
    proof_tip: str
    law_notes: tuple[LawNote, ...]
    aftercare_rules: AftercareRules
    where_sources_differ: tuple[str, ...]
    triage: tuple[Triage, ...]
    sources: tuple[str, ...]
    as_of: str
