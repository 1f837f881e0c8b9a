"""The apps of a child: tick or paste names, add them, decide about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from familysafe.domain.app_record import AppDecision, AppRecord, Decision, StoreLabel
from familysafe.domain.text import clean_name, clean_note
from familysafe.errors import InvalidInputError
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Draft, Receipt, Remove
from familysafe.services.record_rules import accounts_for_app, checked_children

MOST_NAMES = 5_000


class Found(StrEnum):
    """What the catalogue makes of a typed name."""

    MATCHED = "matched"
    UNSURE = "unsure"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ProposedApp:
    """One typed or pasted name. ``candidates`` are (app id, name) to ask about, never guessed."""

    typed: str
    found: Found
    app_id: str | None = None
    name: str = ""
    candidates: tuple[tuple[str, str], ...] = ()
    already: bool = False


@dataclass(frozen=True)
class Pick:
    """One app to add: a catalogue entry, or a name that the catalogue does not know."""

    name: str
    app_id: str | None = None
    package_id: str | None = None


@dataclass(frozen=True)
class AddedApps:
    """The new app records, and the receipt for Undo (None: nothing was new)."""

    ids: tuple[UUID, ...]
    receipt: Receipt | None


def apps_of(desk: Desk, *, child_id: UUID) -> tuple[AppRecord, ...]:
    """The app records of a child."""
    return tuple(a for a in desk.book.all(AppRecord) if a.child_id == child_id)


def propose(
    desk: Desk, *, names: Iterable[str], child_id: UUID, device_id: UUID | None = None
) -> tuple[ProposedApp, ...]:
    """Hold a list of names against the catalogue; each name once, in the order typed."""
    there = {_key(a.app_id, a.name) for a in _same_place(desk, child_id, device_id)}
    rows: list[ProposedApp] = []
    seen: set[str] = set()
    for text in names:
        typed = clean_name(text)
        if not typed or typed.casefold() in seen:
            continue
        seen.add(typed.casefold())
        row = _propose(desk, typed, there)
        if row.app_id is None or row.app_id not in {r.app_id for r in rows}:
            rows.append(row)
        if len(rows) > MOST_NAMES:
            raise InvalidInputError(
                "too many names",
                title=f"These are more than {MOST_NAMES} names.",
                next_step="Take a shorter list. Nothing was changed.",
            )
    return tuple(rows)


def _propose(desk: Desk, typed: str, there: set[str]) -> ProposedApp:
    match = desk.content.match_app(typed)
    if match.app_id is not None and match.certain:
        app = desk.content.app(match.app_id)
        name = typed if app is None else app.name
        already = _key(match.app_id, name) in there
        return ProposedApp(typed, Found.MATCHED, match.app_id, name, (), already)
    options = dict.fromkeys((*((match.app_id,) if match.app_id else ()), *match.candidates))
    named = tuple((a.id, a.name) for a in (desk.content.app(o) for o in options) if a is not None)
    found = Found.UNSURE if named else Found.UNKNOWN
    return ProposedApp(typed, found, None, typed, named, _key(None, typed) in there)


def add_apps(
    desk: Desk,
    *,
    child_id: UUID,
    device_id: UUID | None = None,
    picks: Sequence[Pick],
    came_from: str = "ticked",
) -> AddedApps:
    """Add what is not there yet, as one action; the accounts that come with it once."""
    checked_children(desk, (child_id,))
    drafts = new_records(
        desk, child_id=child_id, device_id=device_id, picks=picks, came_from=came_from
    )
    if not drafts:
        return AddedApps((), None)
    ids = tuple(d.record.id for d in drafts)
    app_ids = [d.record.app_id for d in drafts if isinstance(d.record, AppRecord)]
    accounts = accounts_for_app(desk, child_id, [a for a in app_ids if a])
    return AddedApps(ids, desk.save("add_apps", [*drafts, *accounts]))


def new_records(
    desk: Desk,
    *,
    child_id: UUID,
    device_id: UUID | None,
    picks: Sequence[Pick],
    came_from: str,
) -> list[Create]:
    """Drafts of the app records that this child does not have in this place yet."""
    there = {_key(a.app_id, a.name) for a in _same_place(desk, child_id, device_id)}
    drafts: list[Create] = []
    for pick in picks:
        name = clean_name(pick.name)
        key = _key(pick.app_id, name)
        if not name or key in there:
            continue
        there.add(key)
        record = AppRecord(
            id=desk.ids.new(),
            child_id=child_id,
            name=name,
            device_id=device_id,
            app_id=pick.app_id,
            package_id=pick.package_id,
            came_from=came_from,
            since=desk.today(),
        )
        drafts.append(Create(record, child_id))
    return drafts


def remove_app(desk: Desk, *, app_record_id: UUID) -> Receipt:
    """Put an app record into the Trash."""
    desk.book.get(AppRecord, app_record_id)
    return desk.save("remove_app", [Remove(AppRecord, app_record_id)])


def decide(desk: Desk, *, app_record_id: UUID, decision: Decision, reason: str = "") -> Receipt:
    """Note what the parent decided, and why. Earlier decisions stay in the history."""
    record = desk.book.get(AppRecord, app_record_id)
    fact = AppDecision(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        app_record_id=record.id,
        decision=decision,
        reason=clean_note(reason),
    )
    return desk.save("decide_app", [Create(fact, record.child_id)])


def decisions(desk: Desk) -> dict[UUID, AppDecision]:
    """The latest decision of each app record that has one."""
    return {fact.app_record_id: fact for fact in desk.book.all(AppDecision)}


def note_store_label(desk: Desk, *, app_record_id: UUID, system: str, label: str) -> Receipt:
    """Keep the label that the parent read in their own store. It counts before the pack's."""
    record = desk.book.get(AppRecord, app_record_id)
    draft = store_label_draft(desk, record=record, system=system, label=label)
    drafts: list[Draft] = [draft]
    return desk.save("note_store_label", drafts)


def store_label_draft(desk: Desk, *, record: AppRecord, system: str, label: str) -> Create:
    """The draft of a store label; an earlier one of the same system is corrected by it."""
    wanted = clean_name(label)
    found = desk.content.rating_system(system)
    if found is None or wanted not in {code.code for code in found.ratings}:
        raise InvalidInputError(
            "unknown label",
            title="This label is not one of this store's labels.",
            next_step="Choose the label from the list.",
        )
    earlier = [
        s for s in desk.book.all(StoreLabel) if s.app_record_id == record.id and s.system == system
    ]
    fact = StoreLabel(
        id=desk.ids.new(),
        happened_at=desk.now(),
        zone=desk.clock.zone(),
        corrects=earlier[-1].id if earlier else None,
        app_record_id=record.id,
        system=system,
        label=wanted,
    )
    return Create(fact, record.child_id)


def _same_place(desk: Desk, child_id: UUID, device_id: UUID | None) -> list[AppRecord]:
    """What counts as "already there": on this device, or noted without a device."""
    return [
        a
        for a in apps_of(desk, child_id=child_id)
        if device_id is None or a.device_id in (None, device_id)
    ]


def _key(app_id: str | None, name: str) -> str:
    return f"id:{app_id}" if app_id else f"name:{name.casefold()}"
