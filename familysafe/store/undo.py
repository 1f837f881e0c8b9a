"""Undo and redo, read from what was written: they work after a restart and keep nothing apart.

Undo writes new rows whose values are the earlier ones (and puts what was created into the
Trash); it never removes a row. A field that somebody changed since is left as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import Connection, func, select

from familysafe.domain.kinds import KINDS
from familysafe.services.ports import Receipt, Touched
from familysafe.store import hlc
from familysafe.store import tables as t
from familysafe.store.codec import DELETED, FMT, canonical, field_names, ids_from
from familysafe.store.create import FIRST_ACTION
from familysafe.store.projection import chunks
from familysafe.store.rows import ActionRow, ChangeRow
from familysafe.store.writer import Work

_ACTION = [t.action.c[name] for name in ActionRow._fields]
_CHANGE = [t.change.c[name] for name in ChangeRow._fields]


@dataclass(frozen=True)
class Step:
    """One entry of a stack: the action as the parent knows it, and its latest writing."""

    first: ActionRow
    latest: bytes


@dataclass(frozen=True)
class Stacks:
    """What can be undone and done again, oldest first."""

    done: tuple[Step, ...]
    undone: tuple[Step, ...]


#: Actions with such a word (a draft, a remembered place) are nothing that a parent did.
HOUSEKEEPING = "_"


def stacks(conn: Connection, author: bytes) -> Stacks:
    """Replay this guardian's actions: a new one clears what was undone."""
    done: list[Step] = []
    undone: list[Step] = []
    # Never across an erase: what came before it is beyond reach.
    erased = conn.execute(select(func.max(t.erased.c.hlc))).scalar() or 0
    mine = select(*_ACTION).where(t.action.c.author == author, t.action.c.hlc > erased)
    mine = mine.where(t.action.c.kind != FIRST_ACTION)
    for row in conn.execute(mine.order_by(t.action.c.hlc, t.action.c.id)):
        action = ActionRow(*row)
        if action.kind.startswith(HOUSEKEEPING):
            continue
        if action.undoes is None:
            done.append(Step(action, action.id))
            undone.clear()
        elif step := _taken(done, action.undoes):
            undone.append(replace(step, latest=action.id))
        elif step := _taken(undone, action.undoes):
            done.append(replace(step, latest=action.id))
    return Stacks(tuple(done), tuple(undone))


def _taken(steps: list[Step], latest: bytes) -> Step | None:
    for at in range(len(steps) - 1, -1, -1):
        if steps[at].latest == latest:
            return steps.pop(at)
    return None


def receipt(conn: Connection, step: Step) -> Receipt:
    """The receipt that the action had, from its rows."""
    touched = {}
    for row in _changes(conn, step.first.id):
        touched[row.entity_id] = (row.entity_type, row.root)
    for name, fact_id, root in _facts(conn, step.first.id):
        touched[fact_id] = (name, root)
    rows = tuple(
        Touched(kind, UUID(bytes=one), UUID(bytes=root)) for one, (kind, root) in touched.items()
    )
    first = step.first
    return Receipt(UUID(bytes=first.id), first.kind, hlc.moment(first.hlc), rows)


def reverse(work: Work, action: bytes) -> None:
    """Add the rows that put back what was there before an action."""
    changes = _changes(work.conn, action)
    before = _values(work.conn, [one for row in changes for one in ids_from(row.over)])
    created = _created(work.conn, changes)
    for name, fact_id, _ in _facts(work.conn, action):
        work.set_deleted(KINDS[name], fact_id, True)
    for entity_id in created:
        kind = KINDS.get(next(r.entity_type for r in changes if r.entity_id == entity_id))
        if kind is not None:
            work.set_deleted(kind, entity_id, True)
    last = {(row.entity_id, row.field): row for row in changes}
    first = {(row.entity_id, row.field): row for row in reversed(changes)}
    back: dict[bytes, list[tuple[ChangeRow, str | None]]] = {}
    for key, row in last.items():
        if row.entity_id not in created:
            back.setdefault(row.entity_id, []).append((row, _earlier(first[key], before)))
    for entity_id, rows in back.items():
        _put_back(work, entity_id, rows)


def _put_back(work: Work, entity_id: bytes, rows: list[tuple[ChangeRow, str | None]]) -> None:
    kind = KINDS.get(rows[0][0].entity_type)
    known = work.known(entity_id, kind)
    if kind is None or known is None:
        return
    new = {}
    for row, value in rows:
        if row.field == DELETED:
            if known.deleted is (row.value == "true"):
                work.set_deleted(kind, entity_id, value == "true")
        elif known.values.get(row.field) == row.value and value not in (None, row.value):
            new[row.field] = str(value)
    work.revalue(entity_id, known, new)
    touched = Touched(known.kind, UUID(bytes=entity_id), UUID(bytes=known.root))
    if touched not in work.touched:
        work.touched.append(touched)


def _earlier(row: ChangeRow, before: dict[bytes, tuple[int, bytes, str]]) -> str | None:
    replaced = [before[one] for one in ids_from(row.over) if one in before]
    if replaced:
        return max(replaced)[2]
    if row.field == DELETED:
        return "false"
    return _default(row.entity_type, row.field)


def _default(entity_type: str, name: str) -> str | None:
    """A field that the record did not have yet had its default."""
    kind = KINDS.get(entity_type)
    if kind is None or name not in field_names(kind):
        return None
    try:
        return canonical(getattr(kind, name))
    except AttributeError:
        return None


def _values(conn: Connection, ids: list[bytes]) -> dict[bytes, tuple[int, bytes, str]]:
    found: dict[bytes, tuple[int, bytes, str]] = {}
    for some in chunks(ids):
        query = select(t.change.c.id, t.change.c.hlc, t.change.c.value)
        for row in conn.execute(query.where(t.change.c.id.in_(some))):
            found[row.id] = (row.hlc, row.id, row.value)
    return found


def _changes(conn: Connection, action: bytes) -> list[ChangeRow]:
    query = (
        select(*_CHANGE)
        .join(t.feed, t.feed.c.change_id == t.change.c.id)
        .where(t.feed.c.action == action, t.feed.c.kind == "change", t.change.c.fmt <= FMT)
    )
    return [ChangeRow(*row) for row in conn.execute(query.order_by(t.feed.c.seq))]


def _facts(conn: Connection, action: bytes) -> list[tuple[str, bytes, bytes]]:
    mine = (t.feed.c.action == action, t.feed.c.kind != "change")
    query = select(t.feed.c.kind, t.feed.c.change_id).where(*mine).order_by(t.feed.c.seq)
    found = []
    for row in conn.execute(query).all():
        if row.kind in KINDS:
            table = t.fact_table(row.kind)
            root = conn.execute(select(table.c.root).where(table.c.id == row.change_id)).scalar()
            if root is not None:
                found.append((row.kind, row.change_id, root))
    return found


def _created(conn: Connection, changes: list[ChangeRow]) -> dict[bytes, None]:
    """Entities that had no change before this action."""
    mine = {row.id for row in changes}
    found: dict[bytes, None] = {}
    for entity_id in dict.fromkeys(row.entity_id for row in changes):
        query = select(t.change.c.id).where(t.change.c.entity_id == entity_id)
        kind = KINDS.get(next(r.entity_type for r in changes if r.entity_id == entity_id))
        if kind is None or kind.FACT:
            continue
        rows = [r for r in changes if r.entity_id == entity_id]
        whole = len({r.field for r in rows if r.over == "[]"} - {DELETED}) > 0
        if whole and _nothing_before(conn, query, mine, min(r.hlc for r in rows)):
            found[entity_id] = None
    return found


def _nothing_before(conn: Connection, query: object, mine: set[bytes], reading: int) -> bool:
    earlier = query.where(t.change.c.hlc < reading)  # type: ignore[attr-defined]
    return not any(row.id not in mine for row in conn.execute(earlier))
