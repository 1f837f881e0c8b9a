"""Apps & ratings of one child: verdict, all labels side by side, flags, terms, law, decision."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from familysafe.domain.age import age_on
from familysafe.domain.app_record import AppDecision, AppRecord, StoreLabel
from familysafe.domain.rating import (
    Flag,
    Label,
    Reason,
    Store,
    Verdict,
    counted,
    flag,
    judge,
    merge_parent_labels,
)
from familysafe.services.apps import apps_of, decisions
from familysafe.services.desk import Desk
from familysafe.services.devices import devices_of
from familysafe.services.import_labels import OARS

if TYPE_CHECKING:
    from familysafe.content.schema import AppLabel, CatalogueApp

_STORE_OF_FIELD = {
    "apple_new": Store.APPLE,
    "apple_old": Store.APPLE,
    "google_play": Store.GOOGLE_PLAY,
}
_STORE_OF_FAMILY = {"apple": Store.APPLE, "google": Store.GOOGLE_PLAY, "linux": Store.OPEN}
#: Whose labels the pack has for Google Play.
_PLAY_WORDS = "esrb"
_AREAS = ("EU", "EEA")
_FLAGS = {
    "chat": ("dm_from_strangers", "group_chat", "voice_chat", "video_chat", "random_match"),
    "live": ("live_host", "live_view"),
    "spending": ("in_app_purchases", "loot_boxes", "gift_coins"),
}


@dataclass(frozen=True)
class Flags:
    """Said whatever the label says."""

    chat: Flag = Flag.UNKNOWN
    live: Flag = Flag.UNKNOWN
    spending: Flag = Flag.UNKNOWN


@dataclass(frozen=True)
class TermsLine:
    """A minimum age that holds, or is announced, somewhere. ``applies``: in this household."""

    where: str
    age: int | None
    note: str
    as_of: str
    confidence: str
    in_force: bool
    applies: bool


@dataclass(frozen=True)
class LawLine:
    """A law on the age for accounts in the household's country."""

    name: str
    age: int
    status: str
    in_force: bool
    as_of: str
    confidence: str
    names_app: bool
    when: str = ""


@dataclass(frozen=True, kw_only=True)
class AppRating:
    """Everything that the page shows about one app record."""

    record: AppRecord
    name: str
    verdict: Verdict
    because: tuple[Reason, ...]
    labels: tuple[Label, ...]
    counted: tuple[Label, ...]
    flags: Flags
    terms_min_age: int | None = None
    terms_note: str = ""
    terms: tuple[TermsLine, ...] = ()
    laws: tuple[LawLine, ...] = ()
    decision: AppDecision | None = None


@dataclass(frozen=True)
class ChildRatings:
    """The judged apps of one child on one day."""

    child_id: UUID
    on: date
    age: int
    apps: tuple[AppRating, ...]

    @property
    def undecided(self) -> tuple[AppRating, ...]:
        """Apps without the parent's decision."""
        return tuple(app for app in self.apps if app.decision is None)

    @property
    def above(self) -> tuple[AppRating, ...]:
        """Apps above the child's age."""
        return tuple(app for app in self.apps if app.verdict is Verdict.ABOVE_AGE)


def ratings_for(desk: Desk, *, child_id: UUID, on: date | None = None) -> ChildRatings:
    """Judge every app of a child, for ``on`` (None: today)."""
    day = on or desk.today()
    age = max(age_on(desk.child(child_id).born, day), 0)  # born this month, day unknown
    systems, stores = counted_systems(desk), stores_of(desk, child_id)
    decided = decisions(desk)
    own: dict[UUID, list[StoreLabel]] = {}
    for fact in desk.book.all(StoreLabel):
        own.setdefault(fact.app_record_id, []).append(fact)
    rated = tuple(
        _rate(desk, record, age, systems, stores, own.get(record.id, ()), decided.get(record.id))
        for record in apps_of(desk, child_id=child_id)
    )
    return ChildRatings(child_id, day, age, rated)


def counted_systems(desk: Desk) -> tuple[str, ...]:
    """The household's own choice of systems, or its country's."""
    household = desk.household()
    return household.rating_systems or desk.content.systems_for_country(household.country)


def stores_of(desk: Desk, child_id: UUID) -> frozenset[Store]:
    """The shops of the child's devices; none where the household chose its systems itself."""
    if desk.household().rating_systems:
        return frozenset()
    families = {p.id: p.family for p in desk.content.platform_entries()}
    found = (
        _STORE_OF_FAMILY.get(families.get(d.platform_id, ""))
        for d in devices_of(desk, child_id=child_id)
    )
    return frozenset(store for store in found if store is not None)


def _rate(
    desk: Desk,
    record: AppRecord,
    age: int,
    systems: Collection[str],
    stores: Collection[Store],
    own: Sequence[StoreLabel],
    decision: AppDecision | None,
) -> AppRating:
    app = desk.content.app(record.app_id) if record.app_id else None
    country = desk.household().country
    mine = [parent_label(desk, fact) for fact in own]
    labels = merge_parent_labels(() if app is None else pack_labels(desk, app), mine)
    terms = None if app is None else (app.terms_min_age.for_country(country) or None)
    judged = judge(age=age, labels=labels, systems=systems, stores=stores, terms_min_age=terms)
    return AppRating(
        record=record,
        name=record.name if app is None else app.name,
        verdict=judged.verdict,
        because=judged.because,
        labels=labels,
        counted=counted(labels, systems, stores),
        flags=Flags() if app is None else flags_of(app),
        terms_min_age=terms,
        terms_note="" if app is None else app.terms_min_age.note,
        terms=() if app is None else _terms(app, country),
        laws=() if app is None else _laws(desk, app, country),
        decision=decision,
    )


def pack_labels(desk: Desk, app: CatalogueApp) -> tuple[Label, ...]:
    """All labels that the pack holds for an app.

    The pack knows Google Play's label only as the store prints it in the Americas. Elsewhere the
    store shows another body's, which is not known: the label is marked and says so.
    """
    abroad = desk.household().country not in desk.content.rating_system(_PLAY_WORDS).regions
    found = tuple(_pack_label(desk, label) for label in app.labels)
    return tuple(_from_abroad(desk, label) if abroad else label for label in found)


def _from_abroad(desk: Desk, label: Label) -> Label:
    if label.store is not Store.GOOGLE_PLAY or label.system != _PLAY_WORDS:
        return label
    said = desk.content.rating_system(Store.GOOGLE_PLAY).legal_note
    return replace(label, abroad=True, note=" ".join(t for t in (label.note, said) if t))


def _pack_label(desk: Desk, found: AppLabel) -> Label:
    return Label(
        system=found.system,
        label=found.label,
        min_age=None if found.no_age_given else found.min_age,
        warn_below=None if found.no_age_given else found.warn_below,
        assumed=found.assumed,
        store=_STORE_OF_FIELD.get(found.seen_in),
        region=_region(desk, found.system),
        as_of=found.as_of,
        confidence=found.confidence,
        raw=found.raw,
        edition=found.edition,
        note=found.note,
        sources=found.sources,
    )


def parent_label(desk: Desk, fact: StoreLabel) -> Label:
    """The label that the parent read, with the age that its system gives it.

    An age that a free program declares is its makers' word, by a table: it warns, and never fits.
    """
    if fact.system == OARS:
        return _declared(desk, fact)
    system = desk.content.rating_system(fact.system)
    codes = () if system is None else system.ratings
    code = next((c for c in codes if c.code == fact.label), None)
    # "Rating pending" and "not rated" stand for no label yet: they can never fit.
    no_age = code is None or code.code == "!" or code.provisional
    return Label(
        system=fact.system,
        label=fact.label,
        min_age=None if code is None or no_age else code.min_age,
        warn_below=None if code is None or no_age else code.warn_below,
        by_parent=True,
        region=_region(desk, fact.system),
        as_of=desk.local(fact.happened_at).date().isoformat(),
        raw=fact.label,
    )


def _declared(desk: Desk, fact: StoreLabel) -> Label:
    table, age = desk.content.oars(), fact.label.removesuffix("+")
    years = int(age) if age.isdecimal() else None
    return Label(
        system=OARS,
        label=fact.label,
        min_age=years,
        warn_below=years,
        assumed=True,
        store=Store.OPEN,
        region=", ".join(table.regions),
        as_of=desk.local(fact.happened_at).date().isoformat(),
        raw=fact.label,
        sources=table.sources,
    )


def flags_of(app: CatalogueApp) -> Flags:
    """Chat, live streaming and spending out of the features of the pack."""
    said = {
        name: flag(app.features.get(key, "unknown") for key in keys)
        for name, keys in _FLAGS.items()
    }
    return Flags(said["chat"], said["live"], said["spending"])


def _region(desk: Desk, system: str) -> str:
    found = desk.content.rating_system(system)
    return "" if found is None else ", ".join(found.regions)


def _terms(app: CatalogueApp, country: str) -> tuple[TermsLine, ...]:
    return tuple(
        TermsLine(
            where=region.where,
            age=region.age,
            note=region.note,
            as_of=region.as_of,
            confidence=region.confidence,
            in_force=region.in_force,
            applies=_applies(app, region.country_code, region.age, country),
        )
        for region in app.terms_min_age.regions
    )


def _applies(app: CatalogueApp, code: str, age: int | None, country: str) -> bool:
    if code in _AREAS:
        return age is not None and age == app.terms_min_age.for_country(country)
    return bool(code) and code == country


def _laws(desk: Desk, app: CatalogueApp, country: str) -> tuple[LawLine, ...]:
    names = {name.casefold() for name in (app.name, *app.also_known_as)}
    return tuple(
        LawLine(
            name=law.name,
            age=law.age,
            status=law.status,
            in_force=law.status == "in_force",
            as_of=law.as_of,
            confidence=law.confidence,
            names_app=any(covered.casefold() in names for covered in law.covered),
            when=law.in_force,
        )
        for law in desk.content.account_laws(country)
    )


def ratings_json(found: ChildRatings) -> dict[str, object]:
    """The answer of ``familysafe ratings`` (cli.md)."""
    return {"schema": 1, "age": found.age, "apps": [_app_json(app) for app in found.apps]}


def _app_json(app: AppRating) -> dict[str, object]:
    return {
        "id": str(app.record.id),
        "app_id": app.record.app_id,
        "name": app.name,
        "verdict": str(app.verdict),
        "because": [
            {"code": r.code, "system": r.system, "label": r.label, "age": r.age}
            for r in app.because
        ],
        "labels": [
            {
                "system": label.system,
                "label": label.label,
                "min_age": label.min_age,
                "region": label.region,
                "as_of": label.as_of,
                "assumed": label.assumed,
                "by_parent": label.by_parent,
                "confidence": label.confidence,
                "counts": label in app.counted,
            }
            for label in app.labels
        ],
        "terms_min_age": app.terms_min_age,
        "flags": {
            "chat": str(app.flags.chat),
            "live": str(app.flags.live),
            "spending": str(app.flags.spending),
        },
    }
