"""Takes in changes that another computer wrote: the union of both histories, in any order.

The same rows twice change nothing. Erase markers win over everything that arrives later. A batch
that breaks a rule is refused whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from sqlalchemy import Connection, Table, insert, select

from familysafe.domain.record import Scope
from familysafe.errors import InvalidInputError
from familysafe.store import codec, erase, hlc, seal, writer
from familysafe.store import tables as t
from familysafe.store.projection import chunks
from familysafe.store.rows import (
    ActionRow,
    Batch,
    ChangeRow,
    ComputerRow,
    FactRow,
)
from familysafe.store.seal import Seal

W = TypeVar("W", ChangeRow, FactRow)
N = TypeVar("N", ChangeRow, FactRow, ActionRow)
_WORD = re.compile(r"[a-z][a-z0-9_]{0,63}")
_ACTION = re.compile(r"_?[a-z][a-z0-9_]{0,63}")  # with "_": housekeeping, as a remembered place
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_SCOPES = frozenset(scope.value for scope in Scope)


@dataclass(frozen=True)
class Sender:
    """Whose changes these are, and who reads them. None for ``author`` = this notebook's own
    export, whose rows are taken as they are."""

    author: bytes | None
    reader: bytes
    reader_computer: bytes


def apply_rows(conn: Connection, now: Seal, batch: Batch, sender: Sender) -> Seal:
    """Add what is new; returns the seal to write. Raises InvalidInputError for a broken rule."""
    _check(conn, batch, sender)
    there = erase.markers(conn)
    news = [row for row in batch.erased if there.get(row.id, -1) < row.hlc]
    if news:
        erase.erase_rows(conn, news)
        now = _sealed_anew(conn, now)
    gone = set(erase.markers(conn))
    changes = _new(conn, t.change, _alive(batch.changes, gone), ChangeRow)
    facts: list[FactRow] = []
    for table, rows in _by_table(_alive(batch.facts, gone)).items():
        facts.extend(_new(conn, table, rows, FactRow))
    used = {row.action for row in changes} | {row.action for row in facts}
    wrote = {row.device for row in changes} | {row.device for row in facts}
    acted = _new(conn, t.action, [a for a in batch.actions if a.id in used], ActionRow)
    now = now.copy()
    writer.insert_rows(conn, now, Batch((), tuple(acted), tuple(changes), tuple(facts)))
    _add_computers(conn, batch.computers, wrote)
    writer.settle(conn, changes, facts)
    return now


def _sealed_anew(conn: Connection, old: Seal) -> Seal:
    fresh = seal.computed(conn)
    fresh.generation = old.generation
    return fresh


def _alive(rows: Iterable[W], gone: set[bytes]) -> list[W]:
    return [row for row in rows if row.root not in gone and row.entity_id not in gone]


def _by_table(facts: Iterable[FactRow]) -> dict[Table, list[FactRow]]:
    found: dict[Table, list[FactRow]] = {}
    for fact in facts:
        found.setdefault(t.fact_table(fact.entity_type), []).append(fact)
    return found


def _new(conn: Connection, table: Table, rows: Iterable[N], shape: type[N]) -> list[N]:
    """The rows that are not there yet; one id never stands for two contents."""
    wanted: dict[bytes, N] = {}
    for row in rows:
        if wanted.setdefault(row.id, row) != row:
            raise InvalidInputError("one id, two contents")
    columns = [table.c[name] for name in shape._fields]
    for some in chunks(sorted(wanted)):
        for found in conn.execute(select(*columns).where(table.c.id.in_(some))).all():
            if wanted.pop(found.id) != tuple(found):
                raise InvalidInputError("one id, two contents")
    return sorted(wanted.values())


def _add_computers(conn: Connection, rows: Iterable[ComputerRow], wrote: set[bytes]) -> None:
    there = {row.id for row in conn.execute(select(t.computer.c.id))}
    for row in rows:
        if row.id in wrote and row.id not in there:
            there.add(row.id)
            conn.execute(insert(t.computer).values(**row._asdict()))


# -- rules ------------------------------------------------------------------------------------


def _check(conn: Connection, batch: Batch, sender: Sender) -> None:
    for action in batch.actions:
        _check_action(action, sender)
    for change in batch.changes:
        _check_common(change, sender)
        _check_value(change.value, change.fmt)
        if not _WORD.fullmatch(change.field):
            raise InvalidInputError("field")
    for fact in batch.facts:
        _check_common(fact, sender)
        _check_fact(fact)
    for computer in batch.computers:
        _check_id(computer.id)
    for marker in batch.erased:
        _check_id(marker.id)
    _check_over(conn, batch.changes)


def _check_action(row: ActionRow, sender: Sender) -> None:
    for one in (row.id, row.author, row.device, *([row.undoes] if row.undoes else [])):
        _check_id(one)
    if not _ACTION.fullmatch(row.kind) or not hlc.is_possible(row.hlc):
        raise InvalidInputError("action")
    if sender.author not in (None, row.author):
        raise InvalidInputError("the name of another author")


def _check_common(row: ChangeRow | FactRow, sender: Sender) -> None:
    for one in (row.id, row.root, row.entity_id, row.author, row.device, row.action):
        _check_id(one)
    if row.scope not in _SCOPES or row.fmt < 1 or not hlc.is_possible(row.hlc):
        raise InvalidInputError("scope, form or clock")
    if not _WORD.fullmatch(row.entity_type):
        raise InvalidInputError("kind")
    if sender.author is None:
        return
    if row.author != sender.author or row.device == sender.reader_computer:
        raise InvalidInputError("the name of another author")
    private = row.scope == Scope.PRIVATE.value and row.author != sender.reader
    if private or row.scope == Scope.LOCAL.value:
        raise InvalidInputError("a scope that never leaves its computer")


def _check_fact(row: FactRow) -> None:
    _check_value(row.body, row.fmt)
    if row.corrects is not None:
        _check_id(row.corrects)
    if row.entity_id != row.id or not _INSTANT.fullmatch(row.happened_at) or len(row.zone) > 64:
        raise InvalidInputError("fact")
    if not row.body.startswith("{"):
        raise InvalidInputError("fact")


def _check_value(value: str, fmt: int) -> None:
    if len(value.encode("utf-8", "replace")) > codec.LIMIT:
        raise InvalidInputError("value over the limit")
    if fmt <= codec.FMT and not codec.is_canonical(value):
        raise InvalidInputError("value is not canonical")
    try:
        msgspec.json.decode(value)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise InvalidInputError("value is not JSON") from None


def _check_id(one: object) -> None:
    if not isinstance(one, bytes) or len(one) != 16:
        raise InvalidInputError("id")


def _check_over(conn: Connection, changes: tuple[ChangeRow, ...]) -> None:
    """What a change replaces belongs to the same field of the same record, as far as known."""
    places = {row.id: (row.entity_id, row.field) for row in changes}
    replaced = {row.id: codec.ids_from(row.over) for row in changes}
    known = dict(places)
    wanted = {one for ids in replaced.values() for one in ids} - set(places)
    for some in chunks(sorted(wanted)):
        query = select(t.change.c.id, t.change.c.entity_id, t.change.c.field)
        for row in conn.execute(query.where(t.change.c.id.in_(some))):
            known[row.id] = (row.entity_id, row.field)
    for one, ids in replaced.items():
        if any(known.get(other, places[one]) != places[one] for other in ids):
            raise InvalidInputError("over points into another record")
