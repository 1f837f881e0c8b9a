"""Everything that was written, as one JSON object: ids, authors, times, erase markers and all.

Nothing computed goes out and nothing of this computer alone, so the same content gives the same
bytes, and loading it into an empty notebook and exporting again gives them once more. The shape
is documented in ``docs/export.schema.json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from typing import Any, NamedTuple, get_type_hints

import msgspec
from sqlalchemy import Connection, Table, delete, insert, select, text

from familysafe.domain.draft import Draft
from familysafe.domain.family import Guardian, Household
from familysafe.domain.reminder_record import ReminderPreferences
from familysafe.errors import InvalidInputError
from familysafe.store import apply, erase, in_file, seal
from familysafe.store import tables as t
from familysafe.store.codec import ids_from, ids_text
from familysafe.store.errors import VaultDamagedError
from familysafe.store.rows import (
    ActionRow,
    Batch,
    ChangeRow,
    ComputerRow,
    ErasedRow,
    FactRow,
)
from familysafe.store.seal import Seal

FORMAT = "familysafe-notebook"
SCHEMA = 1
CHUNK = 256 * 1024
_SPARED = frozenset({"setting", "clock", "seal", "computer", "alembic_version", "erasing"})


class AttachmentRow(NamedTuple):
    """A file in the notebook; its bytes stand apart."""

    id: bytes
    root: bytes
    scope: str
    entity_id: bytes
    sha256: bytes
    media: str
    size: int


_FIRST_KINDS = frozenset({Household.KIND, Guardian.KIND, Draft.KIND, ReminderPreferences.KIND})


class NotEmptyError(InvalidInputError):
    """Loading never mixes two families."""

    code = "not_empty"
    title = "This notebook holds entries already, so nothing was loaded."
    next_step = "Make a new, empty notebook and load the file there."


class BrokenExportError(InvalidInputError):
    """The file is no export of ours, or only a part of one."""

    code = "broken_export"
    title = "This file is not a complete FamilySafe export."
    next_step = "Choose the zip file that FamilySafe wrote. Nothing was changed."


def batch_of(conn: Connection) -> Batch:
    """All rows of all scopes. Computers that wrote nothing and empty actions are left out."""
    changes = tuple(_rows(conn, t.change, ChangeRow))
    facts: list[FactRow] = []
    for table in (*in_file.fact_tables(conn).values(), t.fact_other):
        facts.extend(_rows(conn, table, FactRow))
    used = {row.action for row in changes} | {row.action for row in facts}
    wrote = {row.device for row in changes} | {row.device for row in facts}
    actions = [row for row in _rows(conn, t.action, ActionRow) if row.id in used]
    computers = [row for row in _rows(conn, t.computer, ComputerRow) if row.id in wrote]
    return Batch(
        tuple(computers),
        tuple(actions),
        changes,
        tuple(sorted(facts)),
        tuple(_rows(conn, t.erased, ErasedRow)),
    )


def attachments_of(conn: Connection) -> tuple[AttachmentRow, ...]:
    """The list of attachments, without their bytes."""
    return tuple(_rows(conn, t.attachment, AttachmentRow))


def attachment_bytes(conn: Connection, attachment_id: bytes) -> bytes:
    """The bytes of one attachment."""
    mine = t.attachment_chunk.c.attachment_id == attachment_id
    query = select(t.attachment_chunk.c.data).where(mine).order_by(t.attachment_chunk.c.n)
    return b"".join(row.data for row in conn.execute(query))


def whole_bytes(conn: Connection, attachment_id: bytes, digest: bytes) -> bytes:
    """The same, if they are those that were saved. Raises VaultDamagedError."""
    found = attachment_bytes(conn, attachment_id)
    if sha256(found).digest() != digest:
        raise VaultDamagedError("file")
    return found


def to_json(batch: Batch, attachments: Sequence[AttachmentRow], guardian: bytes) -> bytes:
    """The canonical bytes of ``notebook.json``."""
    return msgspec.json.encode(
        {
            "format": FORMAT,
            "schema": SCHEMA,
            "guardian": guardian.hex(),
            "computers": [_out(row) for row in batch.computers],
            "actions": [_out(row) for row in batch.actions],
            "changes": [_out(row) for row in batch.changes],
            "facts": [_out(row) for row in batch.facts],
            "erased": [_out(row) for row in batch.erased],
            "attachments": [_out(row) for row in attachments],
        },
        order="sorted",
    )


def from_json(content: bytes) -> tuple[Batch, tuple[AttachmentRow, ...], bytes]:
    """The opposite. Raises BrokenExportError; the rules of the rows are checked by ``apply``."""
    try:
        whole = msgspec.json.decode(content, type=_Export)
        if whole.format != FORMAT:
            raise BrokenExportError("format")
        if whole.schema != SCHEMA:
            raise BrokenExportError("schema", next_step=_NEWER)
        batch = Batch(
            tuple(_in(ComputerRow, one) for one in whole.computers),
            tuple(_in(ActionRow, one) for one in whole.actions),
            tuple(_in(ChangeRow, one) for one in whole.changes),
            tuple(_in(FactRow, one) for one in whole.facts),
            tuple(_in(ErasedRow, one) for one in whole.erased),
        )
        attachments = tuple(_in(AttachmentRow, one) for one in whole.attachments)
        return batch, attachments, bytes.fromhex(whole.guardian)
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError, UnicodeError) as error:
        raise BrokenExportError(type(error).__name__) from None


_NEWER = "It may come from a newer FamilySafe: install that and try again. Nothing was changed."


class _Export(msgspec.Struct):
    format: str
    schema: int
    guardian: str
    computers: list[dict[str, msgspec.Raw]]
    actions: list[dict[str, msgspec.Raw]]
    changes: list[dict[str, msgspec.Raw]]
    facts: list[dict[str, msgspec.Raw]]
    erased: list[dict[str, msgspec.Raw]]
    attachments: list[dict[str, msgspec.Raw]]


def _out(row: Any) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in row._asdict().items():
        if isinstance(value, bytes):
            found[name] = value.hex()
        elif name in ("value", "body"):
            found[name] = msgspec.Raw(value.encode())
        elif name == "over":
            found[name] = [one.hex() for one in ids_from(value)]
        else:
            found[name] = value
    return found


@cache
def _hints(shape: Any) -> dict[str, Any]:
    return get_type_hints(shape)


def _in(shape: Any, given: dict[str, msgspec.Raw]) -> Any:
    if set(given) != set(shape._fields):
        raise BrokenExportError("fields")
    hints = _hints(shape)
    return shape._make(_value_in(name, hints[name], given[name]) for name in shape._fields)


def _value_in(name: str, hint: Any, raw: msgspec.Raw) -> object:
    if name in ("value", "body"):
        return bytes(raw).decode()
    if name == "over":
        return ids_text(map(bytes.fromhex, msgspec.json.decode(raw, type=list[str])))
    if hint in (int, str):
        return msgspec.json.decode(raw, type=hint)
    coded = msgspec.json.decode(raw, type=str if hint is bytes else str | None)
    return None if coded is None else bytes.fromhex(coded)


def _rows(conn: Connection, table: Table, shape: Any) -> Iterable[Any]:
    columns = [table.c[name] for name in shape._fields]
    return [shape._make(row) for row in conn.execute(select(*columns).order_by(table.c.id))]


# -- loading ----------------------------------------------------------------------------------


def load(
    conn: Connection,
    batch: Batch,
    attachments: Sequence[AttachmentRow],
    contents: dict[bytes, bytes],
    me: apply.Sender,
) -> Seal:
    """Replace a fresh notebook by an export, in one transaction; returns the seal to write.

    Raises NotEmptyError, BrokenExportError, InvalidInputError.
    """
    _check_fresh(conn)
    generation = seal.read(conn).generation
    with erase.guard_lifted(conn):
        for table in reversed(t.metadata.sorted_tables):
            if table.name not in _SPARED:
                conn.execute(delete(table))
        conn.execute(text("DELETE FROM search"))
    apply.apply_rows(conn, Seal(), batch, me)
    gone = set(erase.markers(conn))
    alive = [r for r in attachments if not gone & {r.id, r.root, r.entity_id}]
    put_attachments(conn, alive, contents)
    _check_whole(conn)
    fresh = seal.computed(conn)
    fresh.generation = generation
    return fresh


def _check_fresh(conn: Connection) -> None:
    """Only what ``create_notebook`` and the first run's settings wrote: one household, one
    guardian, notes of the program to itself. Nothing about a child ever was in it.
    """
    kinds = {row.kind for row in conn.execute(select(t.entity.c.kind))}
    kinds |= {row.entity_type for row in conn.execute(select(t.change.c.entity_type))}
    guardians = conn.execute(select(t.entity.c.id).where(t.entity.c.kind == Guardian.KIND)).all()
    others = [*t.fact_tables.values(), t.fact_other, t.erased, t.attachment]
    rows = any(conn.execute(select(table.c.id).limit(1)).first() for table in others)
    if rows or kinds - _FIRST_KINDS or len(guardians) != 1:
        raise NotEmptyError("not fresh")


def _check_whole(conn: Connection) -> None:
    for kind in (Household.KIND, Guardian.KIND):
        if conn.execute(select(t.entity.c.id).where(t.entity.c.kind == kind)).first() is None:
            raise BrokenExportError(kind)


def put_attachments(
    conn: Connection, rows: Sequence[AttachmentRow], contents: dict[bytes, bytes]
) -> None:
    """Files with their bytes by SHA-256. Raises BrokenExportError."""
    for row in rows:
        data = contents.get(row.sha256)
        if data is None or len(data) != row.size:
            raise BrokenExportError("attachment")
        conn.execute(insert(t.attachment).values(**row._asdict()))
        for n, start in enumerate(range(0, len(data), CHUNK)):
            piece = {"attachment_id": row.id, "n": n, "data": data[start : start + CHUNK]}
            conn.execute(insert(t.attachment_chunk).values(**piece))
