"""What is due in this family, gathered from the record; the engine itself is in the domain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from familysafe.domain.account import Account
from familysafe.domain.age import BirthDate, age_on
from familysafe.domain.family import Child
from familysafe.domain.incident import Incident, IncidentEntry
from familysafe.domain.reminder import (
    MAX_GAP_DAYS,
    Away,
    Dated,
    Deferral,
    Due,
    DueKind,
    TalkClock,
    Wishes,
    due_list,
    due_now,
    instant_on,
    notification_instants,
)
from familysafe.domain.reminder_record import Absence, PutOff, PutOffHow, ReminderPreferences
from familysafe.domain.talk import Promise, PromiseKept, Talk, TalkRhythm
from familysafe.domain.talk_rules import rhythm_for
from familysafe.domain.text import clean_note
from familysafe.errors import InvalidInputError
from familysafe.services.audit_due import dated_checks
from familysafe.services.audit_rows import Survey
from familysafe.services.desk import Desk
from familysafe.services.ports import Create, Edit, Receipt

SIDECAR_DAYS = 400
TITLE = "Family reminder"
BODY = "One thing is due"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DueItem:
    """One due thing with its instants (aware UTC) for lists and for the command line."""

    due: Due
    due_at: datetime
    latest_at: datetime | None


@dataclass(frozen=True)
class Reminders:
    """All that the engine needs, read from the record once."""

    items: tuple[Due, ...]
    wishes: Wishes
    absences: tuple[Away, ...] = ()

    def instants(self, now: datetime, until: datetime) -> tuple[datetime, ...]:
        """All notification instants from ``now`` to ``until`` if nobody acts."""
        return notification_instants(self.items, now, until, self.wishes, self.absences)


def preferences(desk: Desk) -> ReminderPreferences | None:
    """This guardian's wishes, or None while nothing was changed."""
    mine = desk.book.guardian_id
    return next((p for p in desk.book.all(ReminderPreferences) if p.guardian_id == mine), None)


def wishes(desk: Desk) -> Wishes:
    """The wishes in the shape that the engine takes."""
    zone = desk.clock.zone()
    own = preferences(desk)
    if own is None:
        return Wishes(zone)
    return Wishes(zone, own.at, own.quiet_from, own.quiet_to, own.paused_until)


def save_preferences(desk: Desk, *, after: ReminderPreferences) -> Receipt:
    """Save this guardian's wishes."""
    before = preferences(desk)
    if before is None:
        return desk.save("set_reminders", [Create(after, desk.book.household_id)])
    return desk.save("set_reminders", [Edit(before, replace(after, id=before.id))])


def gather(desk: Desk, seen: Survey | None = None) -> Reminders:
    """Read the record and count out all that is due or coming, earliest first.

    ``seen``: a survey that was just made, where the caller has one.
    """
    absences = away_days(desk)
    clocks = list(talk_clocks(desk))
    checks = list(dated_checks(desk, seen))
    dated = [*_follow_ups(desk), *_cases(desk), *checks]
    deferrals = list(_deferrals(desk, clocks, checks))
    items = due_list(clocks, dated, absences, deferrals)
    return Reminders(items, wishes(desk), tuple(absences))


def away_days(desk: Desk) -> list[Away]:
    """The family's absences in the engine's shape."""
    return [Away(a.from_on, a.to_on, a.child_id) for a in desk.book.all(Absence)]


def talk_clocks(desk: Desk) -> Iterable[TalkClock]:
    """One clock per child, counted from the last talk that counts.

    A talk that lies ahead was written while the clock was wrong: until its day it sets nothing,
    else one wrong clock would silence a child's reminders.
    """
    today = desk.today()
    rhythms = {r.child_id: r.every_days for r in desk.book.all(TalkRhythm)}
    last: dict[UUID, Talk] = {}
    for talk in desk.book.all(Talk):
        if talk.counts and day_of(talk) <= today + _DAY:
            last[talk.child_id] = talk
    for child in desk.book.all(Child):
        added = _written_on(desk, child.id)
        every = rhythms.get(child.id) or default_rhythm(desk, child.born, today)
        talk_of_child = last.get(child.id)
        if talk_of_child is None:
            yield TalkClock(child.id, added, every)
            continue
        written = _written_on(desk, talk_of_child.id)
        yield TalkClock(
            child.id,
            added,
            every,
            day_of(talk_of_child),
            talk_of_child.next_on,
            talk_of_child.next_reason,
            written if written <= today else None,
        )


def _written_on(desk: Desk, record_id: UUID) -> date:
    """The local day on which a record came into the notebook."""
    return desk.local(desk.book.stamp(record_id).at).date()


def _from_then(desk: Desk, day: date, record_id: UUID) -> date:
    """A wished day, but not before the day it was written down (as far as that is known today)."""
    written = _written_on(desk, record_id)
    return max(day, written) if written <= desk.today() else day


def day_of(talk: Talk) -> date:
    """The local day of a talk, where it was held."""
    return talk.happened_at.astimezone(ZoneInfo(talk.zone)).date()


def default_rhythm(desk: Desk, born: BirthDate, today: date) -> int:
    """The age's suggested gap, rounded up to 1, 2 or 4 weeks (in days)."""
    band = desk.content.band_for(max(age_on(born, today), 0))
    suggested = desk.content.rhythm().suggested_gap_days.get(band, MAX_GAP_DAYS)
    return rhythm_for(suggested)


def _follow_ups(desk: Desk) -> Iterable[Dated]:
    kept = {k.promise_id for k in desk.book.all(PromiseKept)}
    here = {child.id for child in desk.book.all(Child)}
    for promise in desk.book.all(Promise):
        if promise.due_on is None or promise.id in kept or promise.child_id not in here:
            continue
        key = f"follow_up:{promise.id.hex}"
        day = _from_then(desk, promise.due_on, promise.id)
        yield Dated(key, DueKind.FOLLOW_UP, day, promise.child_id, "promised", promise.id.hex)


def _cases(desk: Desk) -> Iterable[Dated]:
    here = {None, *(child.id for child in desk.book.all(Child))}
    open_cases = {
        c.id: c for c in desk.book.all(Incident) if c.closed_on is None and c.child_id in here
    }
    for case in open_cases.values():
        if case.look_again_on is not None:
            key = f"look_again:{case.id.hex}"
            day = _from_then(desk, case.look_again_on, case.id)
            yield Dated(key, DueKind.LOOK_AGAIN, day, case.child_id, "case")
    for entry in desk.book.all(IncidentEntry):
        if entry.answer_due is not None and entry.incident_id in open_cases:
            key = f"answer_due:{entry.id.hex}"
            child = open_cases[entry.incident_id].child_id
            day = _from_then(desk, entry.answer_due, entry.id)
            yield Dated(key, DueKind.ANSWER_DUE, day, child, "answer_due")


def _deferrals(
    desk: Desk, clocks: Iterable[TalkClock], checks: Iterable[Dated]
) -> Iterable[Deferral]:
    """What was put off, without what a talk or an answer settled since, nor days that lie ahead.

    A press that lies ahead comes from a clock that was wrong.
    """
    since = {f"talk:{c.child_id.hex}": c.last_on for c in clocks if c.last_on is not None}
    since |= {check.key: check.since for check in checks if check.since is not None}
    for put_off, made_on in _real_put_offs(desk):
        settled = since.get(put_off.item)
        if settled is None or made_on >= settled:
            yield Deferral(put_off.item, made_on, put_off.until)


def _real_put_offs(desk: Desk) -> Iterable[tuple[PutOff, date]]:
    today = desk.today()
    for put_off in desk.book.all(PutOff):
        made_on = put_off.happened_at.astimezone(ZoneInfo(put_off.zone)).date()
        if made_on <= today + _DAY:
            yield put_off, made_on


def waiting_keys(desk: Desk) -> frozenset[str]:
    """Keys of the things that were put off by themselves to a day after today."""
    today = desk.today()
    return frozenset(p.item for p, _made in _real_put_offs(desk) if p.item and p.until > today)


def items_until(desk: Desk, *, until: date | None = None) -> tuple[DueItem, ...]:
    """What is due by the end of a local day (None: today), earliest first."""
    reminders = gather(desk)
    found = due_now(reminders.items, until or desk.today())
    return tuple(with_instants(due, reminders.wishes) for due in found)


def with_instants(due: Due, own: Wishes) -> DueItem:
    """A due thing with the instants of its days."""
    latest = None if due.latest_on is None else instant_on(due.latest_on, own)
    return DueItem(due, instant_on(due.due_on, own), latest)


def next_talk_at(desk: Desk, child_id: UUID) -> datetime:
    """The instant at which this child's next talk is due."""
    reminders = gather(desk)
    key = f"talk:{child_id.hex}"
    due = next(d for d in reminders.items if d.key == key)
    return instant_on(due.due_on, reminders.wishes)


def instants_ahead(desk: Desk, *, until: datetime | None = None) -> tuple[datetime, ...]:
    """All notification instants from now on, for the sidecar: at least twelve months."""
    reminders = gather(desk)
    now = desk.now()
    end = until or now + timedelta(days=SIDECAR_DAYS)
    return reminders.instants(now, end)


def put_off(
    desk: Desk,
    *,
    item: str,
    how: PutOffHow = PutOffHow.TOMORROW,
    until: date | None = None,
    reason: str = "",
    pressed_at: datetime | None = None,
) -> Receipt:
    """Put one due thing (``item``; "" = all) off. Skipping asks for a reason.

    ``pressed_at`` is when "Tomorrow" was pressed in a notification while locked.
    """
    pressed = pressed_at or desk.now()
    tomorrow = desk.local(pressed).date() + _DAY
    day = tomorrow if until is None else max(until, tomorrow)
    if how is PutOffHow.SKIP and not reason.strip():
        raise InvalidInputError(
            "skip without reason",
            title="Skipping needs a few words.",
            next_step="Write why, then skip it. Or choose Tomorrow.",
        )
    child_id = _child_of(desk, item)
    fact = PutOff(
        id=desk.ids.new(),
        happened_at=pressed,
        zone=desk.clock.zone(),
        item=item,
        how=how,
        until=day,
        reason=clean_note(reason),
        child_id=child_id,
    )
    return desk.save("put_off", [Create(fact, child_id or desk.book.household_id)])


def _child_of(desk: Desk, item: str) -> UUID | None:
    """Whom a due thing is about, by its key: with the child, these words are erased too."""
    kind, _, rest = item.partition(":")
    try:
        subject = UUID(hex=rest.partition(":")[0])
    except ValueError:
        return None
    found: UUID | None = None
    if kind in (DueKind.TALK, DueKind.CHECK_UP):
        found = subject
    elif kind == DueKind.FOLLOW_UP and (promise := desk.book.find(Promise, subject)):
        found = promise.child_id
    elif kind == DueKind.AGE_REACHED and (account := desk.book.find(Account, subject)):
        found = account.child_id
    elif kind in (DueKind.LOOK_AGAIN, DueKind.ANSWER_DUE):
        found = _child_of_case(desk, subject)
    return None if found is None or desk.book.find(Child, found) is None else found


def _child_of_case(desk: Desk, subject: UUID) -> UUID | None:
    entry = desk.book.find(IncidentEntry, subject)
    case = desk.book.find(Incident, subject if entry is None else entry.incident_id)
    return None if case is None else case.child_id


def add_absence(
    desk: Desk, *, child_id: UUID | None, from_on: date, to_on: date, reason: str = ""
) -> Receipt:
    """Note days on which a child (None: the family) is away. Both days count."""
    if to_on < from_on:
        raise InvalidInputError(
            "absence ends before it begins",
            title="The last day lies before the first.",
            next_step="Turn the two days round.",
        )
    away = Absence(
        id=desk.ids.new(), child_id=child_id, from_on=from_on, to_on=to_on, reason=reason
    )
    return desk.save("add_absence", [Create(away, child_id or desk.book.household_id)])
