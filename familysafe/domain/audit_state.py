"""The honest state of check-up rows and topics, from answers and events (SPEC section 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from familysafe.domain.audit import Answer, RowState, TopicState

_SETTLED = frozenset({RowState.SET, RowState.PROVED})


@dataclass(frozen=True, kw_only=True)
class Past:
    """One answer as the state needs it; ``on`` is its local day."""

    answer: Answer
    on: date
    found: str | None = None
    now: str | None = None
    proved: bool = False
    next_on: date | None = None

    @property
    def value(self) -> str | None:
        """The value that the answer left behind."""
        return self.now if self.now is not None else self.found


@dataclass(frozen=True)
class Event:
    """Something after the last answer that makes the row due again."""

    code: str
    on: date


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What a row's check says for the youngest user. ``fitting`` () = no account at this age."""

    values: tuple[str, ...] = ()
    fitting: tuple[str, ...] | None = None
    recheck_days: int = 180

    def unfit(self, value: str | None) -> bool:
        """Is this value more open than every fitting one?"""
        if value is None or not self.fitting or value not in self.values:
            return False
        known = [self.values.index(v) for v in self.fitting if v in self.values]
        return bool(known) and self.values.index(value) < min(known)

    def more_open(self, value: str | None, than: str | None) -> bool:
        """Values run from the most open to the most closed."""
        if value not in self.values or than not in self.values:
            return False
        return self.values.index(value) < self.values.index(than)


@dataclass(frozen=True)
class RowStatus:
    """The state of one row. ``because`` is a code: an event, "interval", "does_not_fit" or ""."""

    state: RowState
    because: str = ""
    due_on: date | None = None
    changed_on: date | None = None
    expected: str | None = None
    found: str | None = None
    drifts: int = 0


def row_status(
    past: Sequence[Past], today: date, judged: Judged, events: Sequence[Event] = ()
) -> RowStatus:
    """Derive the state from the uncorrected answers in their order and the events since.

    An event on the day of the answer or later counts only if the caller passes it: it knows the
    instants, this rule knows days.
    """
    if not past:
        return RowStatus(RowState.UNKNOWN)
    last = past[-1]
    expected = _last_set(past[:-1])
    drifts = _drifts(past, judged)
    # "Couldn't" waits for its own date only: without one it can be taken up at once.
    wait = 0 if last.answer is Answer.COULDNT else judged.recheck_days
    due = last.next_on or last.on + timedelta(days=wait)
    base = RowStatus(RowState.SET, "", due, _changed_on(past), expected, last.found, drifts)
    if last.answer is Answer.COULDNT:
        drifted = judged.more_open(last.found, expected)
        return _with(base, RowState.COULDNT, "drifted" if drifted else "")
    if last.answer is Answer.NOT_APPLICABLE:
        return _not_applicable(base, last, events)
    if last.answer is Answer.AS_IT_SHOULD and judged.more_open(last.found, expected):
        return replace(_with(base, RowState.DRIFTED, "drifted"), due_on=last.on)
    if last.answer is not Answer.ON_PURPOSE and judged.unfit(last.value):
        return replace(_with(base, RowState.DUE_AGAIN, "does_not_fit"), due_on=last.on)
    if events:
        return _reopened(base, events)
    if today >= due:
        return _with(base, RowState.DUE_AGAIN, "interval")
    if last.answer is Answer.ON_PURPOSE:
        return _with(base, RowState.ON_PURPOSE)
    return _with(base, RowState.PROVED if last.proved else RowState.SET)


def _with(base: RowStatus, state: RowState, because: str = "") -> RowStatus:
    return replace(base, state=state, because=because)


def _not_applicable(base: RowStatus, last: Past, events: Sequence[Event]) -> RowStatus:
    """ "Doesn't apply" stays until something happens: no interval asks it again."""
    bare = RowStatus(RowState.NOT_APPLICABLE, "", last.next_on, base.changed_on)
    return _reopened(bare, events) if events else bare


def _reopened(base: RowStatus, events: Sequence[Event]) -> RowStatus:
    """Due since the first event, because of the newest."""
    due = min([events[0].on, *([base.due_on] if base.due_on else [])])
    return replace(_with(base, RowState.DUE_AGAIN, events[-1].code), due_on=due)


def _last_set(past: Sequence[Past]) -> str | None:
    settled = (p for p in reversed(past) if p.answer in (Answer.AS_IT_SHOULD, Answer.CHANGED))
    return next((p.value for p in settled if p.value is not None), None)


def _drifts(past: Sequence[Past], judged: Judged) -> int:
    """How often a look found a more open value than the one last set."""
    return sum(
        judged.more_open(answer.found, _last_set(past[:at])) for at, answer in enumerate(past)
    )


def _changed_on(past: Sequence[Past]) -> date | None:
    return next((p.on for p in reversed(past) if p.answer is Answer.CHANGED), None)


@dataclass(frozen=True)
class StatusRow:
    """One row of a topic: its state, and whether it is essential."""

    status: RowStatus
    essential: bool = True


@dataclass(frozen=True)
class Counts:
    """Set, proved and on purpose are three separate counts; "doesn't apply" leaves the count."""

    total: int = 0
    set: int = 0
    proved: int = 0
    on_purpose: int = 0
    couldnt: int = 0
    unknown: int = 0
    due_again: int = 0
    drifted: int = 0
    not_applicable: int = 0

    @property
    def fresh(self) -> int:
        """Rows set or proved, in date."""
        return self.set + self.proved


@dataclass(frozen=True)
class TopicStatus:
    """One cell of the check-up table. ``state`` None: no row at all for this child (a dash)."""

    state: TopicState | None
    counts: Counts = field(default_factory=Counts)
    answered: int = 0
    due_on: date | None = None
    last_on: date | None = None


def count(rows: Iterable[StatusRow]) -> Counts:
    """Count the states of rows."""
    tally = dict.fromkeys(RowState, 0)
    for row in rows:
        tally[row.status.state] += 1
    gone = tally[RowState.NOT_APPLICABLE]
    return Counts(
        total=sum(tally.values()) - gone,
        set=tally[RowState.SET],
        proved=tally[RowState.PROVED],
        on_purpose=tally[RowState.ON_PURPOSE],
        couldnt=tally[RowState.COULDNT],
        unknown=tally[RowState.UNKNOWN],
        due_again=tally[RowState.DUE_AGAIN],
        drifted=tally[RowState.DRIFTED],
        not_applicable=gone,
    )


def topic_status(rows: Sequence[StatusRow]) -> TopicStatus:
    """The chip of one topic and child: DESIGN section 4, "States of a check-up"."""
    counts = count(rows)
    if not rows:
        return TopicStatus(None)
    answered = sum(row.status.state is not RowState.UNKNOWN for row in rows)
    counting = [r for r in rows if r.status.state is not RowState.NOT_APPLICABLE]
    due = min((r.status.due_on for r in counting if r.status.due_on), default=None)
    state = TopicState.NOT_YET if not answered else _state(counting)
    return TopicStatus(state, counts, answered, due)


def _state(rows: Sequence[StatusRow]) -> TopicState | None:
    if not rows:
        return None
    weighing = [r.status for r in rows if r.essential] or [r.status for r in rows]
    if any(_open(s) for s in weighing):
        return TopicState.TO_FINISH
    if any(s.state is RowState.DUE_AGAIN for s in weighing):
        return TopicState.TIME_TO_LOOK
    if any(s.state is RowState.ON_PURPOSE for s in weighing):
        return TopicState.ON_PURPOSE
    return TopicState.FRESH if all(s.state in _SETTLED for s in weighing) else TopicState.TO_FINISH


def _open(status: RowStatus) -> bool:
    """A row that says "To finish": unknown never raises a topic, nor does a value that is open."""
    if status.state is RowState.DUE_AGAIN:
        return status.because == "does_not_fit"
    return status.state in (RowState.COULDNT, RowState.UNKNOWN, RowState.DRIFTED)
