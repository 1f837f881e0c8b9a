"""Does an app's age label fit this child? The one rule of SPEC section 5, and the ledger of ages.

A label is about content; nothing here promises more. "No age given" is never turned into an age.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from familysafe.domain.age import BirthDate, reaches

APPLE_NEW = "apple_2025"
APPLE_OLD = "apple_legacy"
LEDGER_AGES = (13, 16, 18)
SAID_BEFORE = timedelta(days=30)


class Verdict(StrEnum):
    """The three answers (words of cli.md)."""

    LABEL_FITS = "label_fits"
    ABOVE_AGE = "above_age"
    NO_AGE_GIVEN = "no_age_given"


class Store(StrEnum):
    """The shops whose labels count for a child with such a device."""

    APPLE = "apple"
    GOOGLE_PLAY = "google_play"
    OPEN = "open"  # the catalogues of free programs on a Linux computer


class Flag(StrEnum):
    """Is there chat, live streaming, spending? Said whatever the label says."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Label:
    """One known age label of an app. ``warn_below`` None: the sign names no age.

    ``store`` is the shop that prints it; ``by_parent``: read by the parent in their own store;
    ``abroad``: the store prints it so in other countries than the household's.
    """

    system: str
    label: str
    min_age: int | None = None
    warn_below: int | None = None
    assumed: bool = False
    store: Store | None = None
    by_parent: bool = False
    abroad: bool = False
    region: str = ""
    as_of: str = ""
    confidence: str = ""
    raw: str = ""
    edition: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()

    @property
    def names_age(self) -> bool:
        """Does the sign stand for an age at all?"""
        return self.warn_below is not None


@dataclass(frozen=True)
class Reason:
    """Why a verdict is what it is: a stable code and what the sentence needs.

    Codes: "label_above", "terms_above", "label_fits", "only_assumed", "no_age_on_label",
    "not_counted", "no_label".
    """

    code: str
    system: str = ""
    label: str = ""
    age: int | None = None
    assumed: bool = False


@dataclass(frozen=True)
class Judgement:
    """A verdict with its reasons, the weightiest first."""

    verdict: Verdict
    because: tuple[Reason, ...]


def merge_parent_labels(pack: Sequence[Label], own: Sequence[Label]) -> tuple[Label, ...]:
    """The parent's labels first; they take the place of the pack's of the same system."""
    corrected = {label.system for label in own}
    return (*own, *(label for label in pack if label.system not in corrected))


def counted(
    labels: Sequence[Label], systems: Collection[str], stores: Collection[Store]
) -> tuple[Label, ...]:
    """The labels that count: those of the household's systems, of its stores, of the parent.

    Apple's earlier scheme counts only where no label of the present one is known.
    """
    has_new = any(label.system == APPLE_NEW for label in labels)
    return tuple(
        label
        for label in labels
        if (label.system in systems or label.store in stores or label.by_parent)
        and not (label.system == APPLE_OLD and has_new)
    )


def judge(
    *,
    age: int,
    labels: Sequence[Label],
    systems: Collection[str],
    stores: Collection[Store] = (),
    terms_min_age: int | None = None,
) -> Judgement:
    """The rule of SPEC section 5 for a child of ``age`` whole years."""
    counting = counted(labels, systems, stores)
    above = list(_above(age, counting))
    if terms_min_age is not None and age < terms_min_age:
        above.append(Reason("terms_above", age=terms_min_age))
    if above:
        return Judgement(Verdict.ABOVE_AGE, tuple(above))
    sure = [label for label in counting if label.names_age and not label.assumed]
    if sure:
        return Judgement(
            Verdict.LABEL_FITS,
            tuple(Reason("label_fits", s.system, s.label, s.warn_below) for s in sure),
        )
    return Judgement(Verdict.NO_AGE_GIVEN, (_why_no_age(labels, counting),))


def _above(age: int, labels: Iterable[Label]) -> Iterable[Reason]:
    for label in labels:
        if label.warn_below is not None and age < label.warn_below:
            yield Reason("label_above", label.system, label.label, label.warn_below, label.assumed)


def _why_no_age(labels: Sequence[Label], counting: Sequence[Label]) -> Reason:
    if any(label.names_age for label in counting):
        return Reason("only_assumed")
    if counting:
        return Reason("no_age_on_label", counting[0].system, counting[0].label)
    return Reason("not_counted") if labels else Reason("no_label")


def flag(values: Iterable[str]) -> Flag:
    """Join the feature states of the pack: one yes is a yes, "no" only if nothing else."""
    seen = tuple(values)
    if any(v in ("yes", "limited_for_minors") for v in seen):
        return Flag.YES
    if seen and all(v == "no" for v in seen):
        return Flag.NO
    return Flag.UNKNOWN


@dataclass(frozen=True)
class LedgerLine:
    """The day on which a service treats the child as ``age``, by the date that it was told.

    ``truly_on`` is the day on which the child really turns that age; ``say_on`` is 30 days before.
    """

    age: int
    treated_on: date
    truly_on: date

    @property
    def say_on(self) -> date:
        """When to tell the parent."""
        return self.treated_on - SAID_BEFORE

    @property
    def days_early(self) -> int:
        """How much sooner than in truth; 0 or less = not early."""
        return (self.truly_on - self.treated_on).days


def ledger(told: BirthDate, born: BirthDate) -> tuple[LedgerLine, ...]:
    """When the service will treat the child as 13, 16 and 18."""
    return tuple(LedgerLine(a, reaches(told, a), reaches(born, a)) for a in LEDGER_AGES)
