"""The rows of a damaged file, told apart by their shape, and what the seal says is missing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import Integer, Table, Text

from familysafe.store import tables as t
from familysafe.store.codec import canonical, ids_text
from familysafe.store.export_rows import AttachmentRow
from familysafe.store.pages import Cell, Pages, Value
from familysafe.store.projection import rank
from familysafe.store.rows import ActionRow, Batch, ChangeRow, ComputerRow, ErasedRow, FactRow

_SHAPES: dict[str, Any] = {
    "change": ChangeRow,
    "action": ActionRow,
    "erased": ErasedRow,
    "computer": ComputerRow,
    "attachment": AttachmentRow,
}
_FACT = "fact"
#: Rows of these tables are read, and no others: the rest is computed anew.
_READ: dict[str, Table] = {
    **{table.name: table for table in (t.change, t.action, t.erased, t.computer, t.attachment)},
    **{table.name: table for table in (t.attachment_chunk, t.search_row, t.feed, t.seal)},
    _FACT: t.fact_other,
}


@dataclass
class Found:
    """What could be read. Rows by table and id; facts by the table of their kind."""

    rows: dict[str, dict[bytes, Any]] = field(default_factory=dict)
    entities: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    chunks: dict[bytes, dict[int, bytes]] = field(default_factory=dict)
    roots: dict[bytes, tuple[str, bytes]] = field(default_factory=dict)
    sealed: dict[str, int] | None = None
    fed: dict[bytes, str] = field(default_factory=dict)

    def of(self, table: str) -> dict[bytes, Any]:
        """The rows of one table."""
        return self.rows.setdefault(table, {})

    def missing(self) -> dict[str, int]:
        """Rows of each append-only table that the seal counts and nothing gave; a table that
        no longer has its seal is judged by what the feed names."""
        if self.sealed is not None:
            wanted = dict(self.sealed)
        else:
            wanted = {}
            for kind in self.fed.values():
                name = "change" if kind == "change" else t.fact_table(kind).name
                wanted[name] = wanted.get(name, 0) + 1
        lost = {name: count - len(self.of(name)) for name, count in wanted.items()}
        return {name: count for name, count in sorted(lost.items()) if count > 0}

    def may_take(self, row_id: bytes) -> bool:
        """May a backup's row come back? Not if it might have been erased since."""
        sealed = (self.sealed or {}).get("erased")
        if self.sealed is not None and (sealed or 0) <= len(self.of("erased")):
            return True
        return row_id in self.fed

    def broken_files(self) -> list[bytes]:
        """Ids of files whose bytes are not all there, or not those that were saved."""
        contents = self.contents()
        rows = self.of("attachment").values()
        return [row.id for row in rows if not is_whole(row, contents)]

    def contents(self) -> dict[bytes, bytes]:
        """The bytes of attachments by their SHA-256, as far as their pieces are there."""
        whole = {}
        for row in self.of("attachment").values():
            pieces = self.chunks.get(row.id, {})
            whole[row.sha256] = b"".join(pieces[n] for n in sorted(pieces))
        return whole

    def batch(self) -> Batch:
        """Everything as rows that can be loaded."""
        facts = [row for name in t.append_only for row in self.of(name).values()]
        return Batch(
            tuple(sorted(self.of("computer").values())),
            tuple(sorted(self.of("action").values())),
            tuple(sorted(self.of("change").values())),
            tuple(sorted(row for row in facts if isinstance(row, FactRow))),
            tuple(sorted(self.of("erased").values())),
        )


def is_whole(row: AttachmentRow, contents: Mapping[bytes, bytes]) -> bool:
    """Are these the bytes that were saved?"""
    content = contents.get(row.sha256)
    return content is not None and sha256(content).digest() == row.sha256


def sort_cells(pages: Pages) -> Found:
    """Put every readable row where its shape says that it belongs."""
    found = Found()
    columns = {name: list(table.c) for name, table in _READ.items()}
    for cell in pages.cells():
        if cell.rowid is None:
            if fits(cell.values, list(t.entity.c)):
                row = _row(t.entity, cell)
                found.entities[row["id"]] = row
            continue
        for name, mine in columns.items():
            if fits(cell.values, mine):
                _keep(found, name, cell)
                break
    return found


def fits(values: tuple[Value, ...], columns: list[Any]) -> bool:
    """Do these values have the types of these columns?"""
    if len(values) != len(columns):
        return False
    return all(_is(value, column) for value, column in zip(values, columns, strict=True))


def _is(value: Value, column: Any) -> bool:
    if column.primary_key and isinstance(column.type, Integer) and column.name in ("seq", "one"):
        return value is None  # stands in the row's number
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Integer):
        return isinstance(value, int)
    if isinstance(column.type, Text):
        return isinstance(value, str)
    return isinstance(value, bytes) and (column.name in ("data", "sha256") or len(value) >= 16)


def _row(table: Table, cell: Cell) -> dict[str, Any]:
    return dict(zip(table.c.keys(), cell.values, strict=True))


def _keep(found: Found, name: str, cell: Cell) -> None:
    row = _row(_READ[name], cell)
    if name == "seal":
        counts = {str(n): int(pair[0]) for n, pair in json.loads(row["body"]).items()}
        found.sealed = counts
    elif name == "feed":
        found.fed[row["change_id"]] = row["kind"]
    elif name == "search_row":
        found.roots[row["id"]] = (row["kind"], row["root"])
    elif name == "attachment_chunk":
        found.chunks.setdefault(row["attachment_id"], {})[row["n"]] = row["data"]
    else:
        shape = FactRow if name == _FACT else _SHAPES[name]
        made = shape(**{key: row[key] for key in shape._fields})
        table = t.fact_table(made.entity_type).name if name == _FACT else name
        found.of(table)[made.id] = made


def present_values(found: Found, action: bytes, new_id: Any) -> list[ChangeRow]:
    """Changes for values that only the present state still knows: their own rows are lost."""
    by_field: dict[tuple[bytes, str], list[ChangeRow]] = {}
    for row in found.of("change").values():
        by_field.setdefault((row.entity_id, row.field), []).append(row)
    made = []
    for one, entity in sorted(found.entities.items()):
        values = {k: canonical(v) for k, v in json.loads(entity["body"]).items()}
        if entity["deleted"] or (one, "deleted") in by_field:
            values["deleted"] = "true" if entity["deleted"] else "false"
        for name, value in values.items():
            heads = _heads(by_field.get((one, name), ()))
            if heads and max(heads, key=rank).value == value:
                continue
            made.append(_change(entity, name, value, heads, action, new_id().bytes))
    return made


def _heads(rows: Iterable[ChangeRow]) -> list[ChangeRow]:
    rows = list(rows)
    replaced = {one for row in rows for one in json.loads(row.over)}
    return [row for row in rows if row.id.hex() not in replaced]


def _change(
    entity: dict[str, Any],
    name: str,
    value: str,
    heads: list[ChangeRow],
    action: bytes,
    row_id: bytes,
) -> ChangeRow:
    return ChangeRow(
        id=row_id,
        root=entity["root"],
        scope=entity["scope"],
        entity_type=entity["kind"],
        entity_id=entity["id"],
        author=entity["author"],
        device=entity["device"],
        hlc=max([entity["hlc"], *(row.hlc for row in heads)]),
        fmt=1,
        action=action,
        field=name,
        value=value,
        over=ids_text(row.id for row in heads),
    )
