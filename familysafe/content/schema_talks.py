"""The shapes of talks: topics with their coach, the rhythm, cards, drill, clauses and tips."""

from __future__ import annotations

from typing import Literal

from familysafe.content.schema_checks import Confidence, FileShape, Shape

BandId = Literal["under_5", "5_7", "8_10", "11_13", "14_17"]
AppWish = Literal["any", "chat", "live", "spending", "video", "ai"]
OpenerKind = Literal["expert", "others", "what_if", "feelings", "plan", "about_us"]
StepKind = Literal["check_up", "clause", "drill", "practice", "card"]


class AgeBand(Shape, frozen=True, kw_only=True):
    """An age band of the talks; both ends belong to it."""

    id: BandId
    from_age: int
    to_age: int


class Opener(Shape, frozen=True, kw_only=True):
    """One opening question. ``{app}`` is one of the child's own apps."""

    id: str
    kind: OpenerKind
    say: str


class Tells(Shape, frozen=True, kw_only=True):
    """The branch "your child tells you something"."""

    say_first: str
    then: str


class Coach(Shape, frozen=True, kw_only=True):
    """The words for one age band."""

    first_words: str
    openers: tuple[Opener, ...]
    if_shrugs: tuple[str, ...]
    if_tells: tuple[Tells, ...]


class NextStep(Shape, frozen=True, kw_only=True):
    """What comes after the talk. ``ref``: a check-up topic, a clause id, a card id ..."""

    kind: StepKind
    ref: str
    text: str


class NotBefore(Shape, frozen=True, kw_only=True):
    """From which age the whole topic, or the part named in ``note``, is fitting."""

    age: int
    applies_to: Literal["whole_topic", "part"]
    note: str


class Why(Shape, frozen=True, kw_only=True):
    """Why the topic matters, with a figure and its source."""

    text: str
    sources: tuple[str, ...]


class TalkTopic(FileShape, frozen=True, kw_only=True):
    """One topic of talk. ``cadence_days``: days until it comes round again; None = not for
    that age. ``tips_near``: nearest of the 14 tips where none names the topic."""

    id: str
    title: str
    priority: int
    tips: tuple[int, ...]
    minutes: int
    why: Why
    goals: tuple[str, ...]
    questions: tuple[str, ...]
    good_moment: str
    app_prefers: AppWish
    trigger_events: tuple[str, ...]
    worth_saying: tuple[str, ...]
    easier_without: tuple[str, ...]
    listen_for: tuple[str, ...]
    next_step: NextStep
    get_help_when: str
    follow_up: str
    cadence_days: dict[BandId, int | None]
    ideal_days: dict[BandId, int | None]
    cadence_rationale: str
    bands: dict[BandId, Coach]
    sources: tuple[str, ...]
    as_of: str
    tips_near: tuple[int, ...] = ()
    young_first_words: str = ""
    avoid_saying: tuple[str, ...] = ()
    do_not_before: NotBefore | None = None

    def fits_age(self, band: str) -> bool:
        """Whether the topic comes round in this band at all."""
        return self.cadence_days.get(band) is not None  # type: ignore[call-overload]


class Rhythm(Shape, frozen=True, kw_only=True):
    """The overall beat of talks; days and minutes."""

    rule: str
    max_gap_days: int
    suggested_gap_days: dict[BandId, int]
    topics_per_talk: dict[BandId, int]
    talk_minutes: dict[BandId, int]
    sources: tuple[str, ...]
    note: str = ""
    rationale: str = ""


class Serious(Shape, frozen=True, kw_only=True):
    """Shown with every topic: when it is serious, and what to do."""

    when: str
    do: tuple[str, ...]


class ExploreCard(Shape, frozen=True, kw_only=True):
    """A "show me" card: the child leads for ten minutes."""

    id: str
    title: str
    age_bands: tuple[BandId, ...]
    minutes: int
    tips: tuple[int, ...]
    show_me: str
    child_leads: tuple[str, ...]
    parent: str


class DrillWords(Shape, frozen=True, kw_only=True):
    """What child and parent say."""

    child: str
    parent: str


class DrillStep(Shape, frozen=True, kw_only=True):
    """One of the five steps of the stranger drill."""

    id: str
    title: str
    means: str
    words: dict[BandId, DrillWords]


class VariantWords(Shape, frozen=True, kw_only=True):
    """What the pretended stranger and the child say."""

    stranger: str
    child: str


class DrillVariant(Shape, frozen=True, kw_only=True):
    """A scene to play, and what to say afterwards."""

    id: str
    title: str
    words: dict[BandId, VariantWords]
    afterwards: str


class StrangerDrill(Shape, frozen=True, kw_only=True):
    """Stop, don't answer, show, block, report: played like a fire drill."""

    minutes: int
    tips: tuple[int, ...]
    order: tuple[str, ...]
    how: str
    how_often: str
    never: tuple[str, ...]
    steps: tuple[DrillStep, ...]
    variants: tuple[DrillVariant, ...]
    after: str = ""


class TrustedAdults(Shape, frozen=True, kw_only=True):
    """How the child picks two grown-ups to go to."""

    why: str
    how: tuple[str, ...]
    words: dict[BandId, str]
    to_the_adult: str
    if_none: str
    good_to_know: str
    next_step_clause: str


class ShortTalk(Shape, frozen=True, kw_only=True):
    """Two minutes for a tired parent."""

    id: str
    title: str
    minutes: int
    say: str
    age_bands: tuple[BandId, ...]
    goes_with: tuple[str, ...]


class Evidence(Shape, frozen=True, kw_only=True):
    """What the form of the talks rests on."""

    id: str
    finding: str
    so: str
    source: str
    confidence: Confidence


class TalkCommon(FileShape, frozen=True, kw_only=True):
    """``talk_common.json``: all that is not one topic."""

    age_bands: tuple[AgeBand, ...]
    rhythm: Rhythm
    how_to_talk: tuple[str, ...]
    opener_kinds: dict[OpenerKind, str]
    first_words_note: str
    show_openers: str
    app_wishes: dict[AppWish, tuple[str, ...]]
    if_serious: Serious
    explore_cards: tuple[ExploreCard, ...]
    stranger_drill: StrangerDrill
    trusted_adults: TrustedAdults
    short_talks: tuple[ShortTalk, ...]
    evidence: tuple[Evidence, ...]


class Clause(Shape, frozen=True, kw_only=True):
    """One clause of the family agreement; ``parent`` "" = the child's side only."""

    id: str
    section: str
    age_bands: tuple[BandId, ...]
    child: str
    parent: str = ""


class AgreementFile(FileShape, frozen=True, kw_only=True):
    """``agreement.json``."""

    sections: tuple[str, ...]
    clauses: tuple[Clause, ...]
    good_practice: tuple[str, ...]
    sources: tuple[str, ...]
    as_of: str


class Tip(Shape, frozen=True, kw_only=True):
    """One of the 14 tips and all that makes it happen here."""

    number: int
    text: str
    topics: tuple[str, ...]
    checks: tuple[str, ...]
    clauses: tuple[str, ...]


class TipFile(FileShape, frozen=True, kw_only=True):
    """``tips.json``."""

    tips: tuple[Tip, ...]
    sources: tuple[str, ...]


class Term(Shape, frozen=True, kw_only=True):
    """A word that parents meet, in plain words."""

    id: str
    term: str
    meaning: str
    sources: tuple[str, ...]
    as_of: str
    confidence: Confidence


class GlossaryFile(FileShape, frozen=True, kw_only=True):
    """``glossary.json``."""

    terms: tuple[Term, ...]
